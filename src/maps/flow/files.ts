import { atlas } from '../../catalogue/catalogue.ts';
import { localPath } from '../../i18n/locale.ts';
import { messages } from '../../i18n/messages.ts';
import type { Language } from '../../vocabulary/language.ts';
import { mapAddress, type MapFile } from '../frame/maps.ts';
import { provenanceOf } from '../frame/provenance.ts';
import { flowCsv } from './flow-csv.ts';
import { flowJson } from './flow-json.ts';
import { flowSvg } from './flow-svg.ts';
import { colourOf } from './goal-colour.ts';
import { flowOf } from './views.ts';
import { flowWords } from './words.ts';

/** Everything that can be taken away of the linkage flow, in one language. `site` is the address of the host. */
export function flowFiles(language: Language, site: URL | undefined): MapFile[] {
  const t = messages[language];
  const view = flowOf();
  const words = flowWords(atlas, view, language, t);
  const provenance = provenanceOf(
    t,
    language,
    new URL(localPath(language, mapAddress('linkage-flow')), site).href,
  );
  const text = (kind: 'csv' | 'json' | 'svg'): string =>
    kind === 'csv'
      ? flowCsv(view, words)
      : kind === 'json'
        ? flowJson(t.flow.name, view, words, provenance)
        : flowSvg(view, words, t, language, provenance, (id) => colourOf(atlas, id));
  return (['csv', 'json', 'svg'] as const).map((kind) => ({
    name: `linkage-flow.${kind}`,
    text: text(kind),
  }));
}
