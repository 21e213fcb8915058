import { z } from 'astro/zod';
import type { Fault } from '../../schema/fault.ts';
import type { Manuscript } from '../../schema/manuscript.ts';
import { validate } from '../../schema/validate.ts';
import { parseYaml, type LocatedValue } from '../../schema/yaml-document.ts';
import { digest, month, role, ruleId } from '../sign-off.ts';
import type { Clearance } from './clearance.ts';

/** A clearance with the file it stands in. */
export interface FiledClearance extends Clearance {
  readonly located: LocatedValue;
}

const clearanceSchema = z.strictObject({
  path: z.string().startsWith('content/').describe('Content file that was cleared.'),
  digest: digest(64).describe('Digest of the text and the files it refers to.'),
  month: month.describe('Month of the session.'),
  author: role.describe('Role that wrote the text.'),
  reader: role.describe('Role that cleared it.'),
  checklist: z.int().min(1).describe('Version of the checklist.'),
  ticked: z.array(z.string()).describe('Items that were affirmed.'),
  warnings: z
    .array(
      z.strictObject({
        rule: ruleId.describe('Rule that warned.'),
        digest: digest(16).describe('Digest of rule and sentence.'),
      }),
    )
    .describe('Warnings that were looked at.'),
}) satisfies z.ZodType<Clearance>;

/** Reads one file of `gate/clearances/`. */
export function parseClearance(manuscript: Manuscript): FiledClearance | readonly Fault[] {
  const located = parseYaml(manuscript);
  if (Array.isArray(located)) return located;
  const faults: Fault[] = [];
  const clearance = validate(clearanceSchema, located, (...found) => void faults.push(...found));
  return clearance ? { ...clearance, located } : faults;
}
