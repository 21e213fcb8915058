import { z } from 'astro/zod';
import { line, webAddress } from '../../schema/building-blocks.ts';
import { inReadingOrder, type Fault } from '../../schema/fault.ts';
import { validate } from '../../schema/validate.ts';
import { parseYaml } from '../../schema/yaml-document.ts';
import { day, digest, role, ruleId } from '../sign-off.ts';
import { exceptionCategories, type Exception } from './exception.ts';

/** Either every exception of a file, or everything that is wrong with it. */
export type ParsedExceptions =
  | { readonly exceptions: readonly Exception[]; readonly faults?: undefined }
  | { readonly exceptions?: undefined; readonly faults: readonly Fault[] };

const shortestReason = 20;

const exceptionsSchema = z.array(
  z.strictObject({
    rule: ruleId.describe('Rule that objects.'),
    digest: digest(16).describe('Digest of rule and sentence, as reported.'),
    category: z.literal(exceptionCategories).describe('Sort of reason.'),
    url: webAddress.optional().describe('Where the sentence was published.'),
    reason: line(400).min(shortestReason).describe('Why the sentence identifies no one.'),
    author: role.describe('Role that asks.'),
    reader: role.describe('Role that has read the sentence and agrees.'),
    expires: day.describe('Last day on which it holds.'),
  }),
);

/** Reads the exceptions of one file, `gate/exceptions.yaml`. An empty list is as good as any. */
export function parseExceptions(text: string, path: string): ParsedExceptions {
  const located = parseYaml({ path, text });
  if (Array.isArray(located)) return { faults: located };
  const faults: Fault[] = [];
  const entries = validate(exceptionsSchema, located, (...found) => void faults.push(...found));
  const exceptions = (entries ?? []).map((entry, index): Exception => {
    const fault = (key: string, found: string, expected: string, remedy: string): void => {
      faults.push({ path, ...located.locate([index, key]), found, expected, remedy });
    };
    if (entry.author === entry.reader) {
      fault(
        'reader',
        'Author and reader are the same role.',
        'Expected two.',
        'Ask someone else to read it.',
      );
    }
    if ((entry.category === 'published-source') !== (entry.url !== undefined)) {
      fault(
        entry.url === undefined ? 'category' : 'url',
        entry.url === undefined
          ? 'A published source has no address.'
          : 'An address stands beside another reason.',
        'Expected url with the category published-source, and only there.',
        entry.url === undefined ? 'Add url.' : 'Delete url, or correct the category.',
      );
    }
    return { ...entry, path, ...located.locate([index]) };
  });
  return faults.length > 0 ? { faults: inReadingOrder(faults) } : { exceptions };
}
