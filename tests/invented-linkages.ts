import type { Atlas } from '../src/domain/atlas.ts';
import type { Finding, FindingKind, Relation } from '../src/domain/finding.ts';

/** A finding of the invented record that bears on `codes`. */
export const linked = (
  id: string,
  kind: FindingKind,
  codes: readonly string[],
  relation: Relation = 'contributes',
): Finding =>
  ({
    id,
    kind,
    confidence: 'high',
    linkages: codes.map((to) => ({ to, relation, strength: 'medium', basis: 'editorial' })),
  }) as unknown as Finding;

const byId = (ids: readonly string[]) => new Map(ids.map((id) => [id, { id }]));

/** A record for tests: three objectives and two targets. */
export const inventedFlow = (findings: readonly Finding[]): Atlas =>
  ({
    objectives: byId(['gcm-1', 'gcm-2', 'gcm-3']),
    targets: byId(['sdg-10.7', 'sdg-17.14']),
    findings: new Map(findings.map((finding) => [finding.id, finding])),
  }) as unknown as Atlas;
