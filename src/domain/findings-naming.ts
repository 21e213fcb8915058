import type { Atlas } from './atlas.ts';
import type { Finding } from './finding.ts';
import { atlasMentions } from './mentions.ts';

/** Findings by the address of what their statement or caveat names, such as `/partners/ma/`; read when first asked. */
export function indexNaming(atlas: Atlas): (address: string) => readonly Finding[] {
  let naming: ReadonlyMap<string, readonly Finding[]> | undefined;
  return (address) => (naming ??= readNaming(atlas)).get(address) ?? [];
}

function readNaming(atlas: Atlas): ReadonlyMap<string, readonly Finding[]> {
  const findMentions = atlasMentions(atlas, 'en');
  const naming = new Map<string, Finding[]>();
  for (const finding of atlas.findings.values()) {
    for (const { key } of findMentions(`${finding.statement.en} ${finding.note?.en ?? ''}`)) {
      if (key !== undefined) naming.set(key, [...(naming.get(key) ?? []), finding]);
    }
  }
  return naming;
}
