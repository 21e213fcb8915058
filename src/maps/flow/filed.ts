import { recordOf, type Atlas } from '../../domain/atlas.ts';
import { tierOf } from '../../domain/finding-tier.ts';
import type { Filed } from './share.ts';

/** What each finding is filed under, for the settings of the picture. */
export const filedOf = (atlas: Atlas, findings: readonly string[]): Record<string, Filed> =>
  Object.fromEntries(
    findings.map((id) => {
      const finding = recordOf(atlas.findings, id);
      return [id, { field: finding.fields, phase: finding.phases, tier: [tierOf(atlas, finding)] }];
    }),
  );
