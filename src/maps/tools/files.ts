import { atlas } from '../../catalogue/catalogue.ts';
import { localPath } from '../../i18n/locale.ts';
import { messages } from '../../i18n/messages.ts';
import type { Language } from '../../vocabulary/language.ts';
import { mapAddress, type MapFile } from '../frame/maps.ts';
import { provenanceOf } from '../frame/provenance.ts';
import { summariesOf } from './summary.ts';
import { toolsCsv } from './tools-csv.ts';
import { toolsJson } from './tools-json.ts';
import { toolsSvg } from './tools-svg.ts';
import { recordTools } from './views.ts';
import { toolsWords } from './words.ts';

/** Everything that can be taken away of the map, in one language. `site` is the address of the host. */
export function toolsFiles(language: Language, site: URL | undefined): MapFile[] {
  const t = messages[language];
  const words = toolsWords(atlas, language, t);
  const path = localPath(language, mapAddress('tools-by-phase'));
  const provenance = provenanceOf(t, language, new URL(path, site).href);
  const summaries = summariesOf(recordTools, [...atlas.fields.keys()]);
  return [
    { name: 'tools-by-phase.csv', text: toolsCsv(recordTools, words) },
    { name: 'tools-by-phase.json', text: toolsJson(t.tools.name, recordTools, summaries, words, provenance) },
    { name: 'tools-by-phase.svg', text: toolsSvg(recordTools, words, t, language, provenance) },
  ];
}
