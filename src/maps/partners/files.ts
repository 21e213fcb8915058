import { atlas } from '../../catalogue/catalogue.ts';
import { localPath } from '../../i18n/locale.ts';
import { messages } from '../../i18n/messages.ts';
import type { Language } from '../../vocabulary/language.ts';
import { mapAddress, type MapFile } from '../frame/maps.ts';
import { provenanceOf } from '../frame/provenance.ts';
import { partnersCsv } from './partners-csv.ts';
import { partnersJson } from './partners-json.ts';
import { partnersSvg } from './partners-svg.ts';
import { recordMap, recordPartners } from './views.ts';
import { partnersWords } from './words.ts';

/** Everything that can be taken away of the map, in one language. `site` is the address of the host. */
export function partnersFiles(language: Language, site: URL | undefined): MapFile[] {
  const t = messages[language];
  const words = partnersWords(atlas, recordPartners, language, t);
  const path = localPath(language, mapAddress('partners'));
  const provenance = provenanceOf(t, language, new URL(path, site).href);
  return [
    { name: 'partners.csv', text: partnersCsv(recordPartners, words) },
    { name: 'partners.json', text: partnersJson(t.partners.name, recordPartners, words, provenance) },
    {
      name: 'partners.svg',
      text: partnersSvg(recordPartners, recordMap, words, t, language, provenance),
    },
  ];
}
