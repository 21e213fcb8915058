import { shortCitation, tiers, type Source } from '../domain/source.ts';
import type { Block, Run } from './sheet.ts';
import { idRun, joined, type Voice } from './voice.ts';

/** The sources of a briefing, one paragraph for each tier: id, who, what, how much was read. */
export function sourceLines(sources: readonly Source[], voice: Voice): Block[] {
  const { t, signs } = voice;
  const items = tiers.flatMap((tier) => {
    const entries = sources
      .filter((source) => source.tier === tier)
      .map((source): Run[] => [
        idRun(voice, 'sources', source.id),
        { text: `\u00A0${shortCitation(source, t.source)}${signs.colon}` },
        { text: source.title, italic: true, lang: source.languages[0] },
        { text: signs.comma + t.extent[source.read.extent] },
      ]);
    return entries.length > 0
      ? [
          [
            { text: t.tier[tier] + signs.colon, strong: true },
            ...joined(entries, signs.semicolon),
            { text: signs.stop },
          ],
        ]
      : [];
  });
  return items.length > 0 ? [{ kind: 'references', items }] : [];
}
