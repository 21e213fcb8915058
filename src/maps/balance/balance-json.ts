import { recordOf, type Atlas } from '../../domain/atlas.ts';
import { tierOf } from '../../domain/finding-tier.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import { licenceAddress, type Provenance } from '../frame/provenance.ts';
import type { BalanceRow, BalanceView } from './view.ts';
import type { BalanceWords } from './words.ts';

/**
 * Every row with the findings of each interest, and of each finding what the map filters by, as JSON text.
 * `version` grows when a key changes.
 */
export function balanceJson(
  atlas: Atlas,
  { level, rows, whole, interests }: BalanceView,
  words: BalanceWords,
  { balance }: Messages,
  provenance: Provenance,
): string {
  const counted = (row: BalanceRow, label: string) => ({
    id: row.id,
    label,
    count: row.findings.length,
    findings: row.findings,
    interests: interests.map((id) => ({
      id,
      count: row.interests[id]?.length ?? 0,
      findings: row.interests[id] ?? [],
    })),
  });
  const record = {
    version: 1,
    title: balance.name[level],
    ...provenance,
    licenceAddress,
    basis: 'editorial',
    level,
    interests: interests.map((id) => ({ id, label: words.interest(id) })),
    rows: rows.map((row) => counted(row, words.label(row.id))),
    whole: counted(whole, balance.whole),
    findings: whole.findings.map((id) => {
      const finding = recordOf(atlas.findings, id);
      return { id, kind: finding.kind, tier: tierOf(atlas, finding), agreement: finding.agreement };
    }),
  };
  return `${JSON.stringify(record, null, 1)}\n`;
}
