import { atlas } from '../../catalogue/catalogue.ts';
import { localPath } from '../../i18n/locale.ts';
import { messages } from '../../i18n/messages.ts';
import type { Language } from '../../vocabulary/language.ts';
import { mapAddress, type MapFile } from '../frame/maps.ts';
import { provenanceOf } from '../frame/provenance.ts';
import { matrixLevels } from '../matrix/view.ts';
import { viewName, viewOf } from '../matrix/views.ts';
import { networkCsv } from './network-csv.ts';
import { networkJson } from './network-json.ts';
import { networkSvg } from './network-svg.ts';
import { namesOf, networkFileName, spotsOf } from './views.ts';
import { networkWords } from './words.ts';

/** Everything that can be taken away of the network, in one language. `site` is the address of the host. */
export const networkFiles = (language: Language, site: URL | undefined): MapFile[] =>
  matrixLevels.flatMap((level) => {
    const t = messages[language];
    const [view, spots] = [viewOf(level), spotsOf(level)];
    const words = networkWords(atlas, level, language, t);
    const names = namesOf(level, words.label);
    const path = localPath(language, mapAddress('network', viewName(level)));
    const provenance = provenanceOf(t, language, new URL(path, site).href);
    const name = networkFileName(level);
    return [
      { name: `${name}.csv`, text: networkCsv(view, words) },
      { name: `${name}.json`, text: networkJson(t.network.name[level], view, spots, words, provenance) },
      ...view.phases.map((phase) => ({
        name: phase.phase === null ? `${name}.svg` : `${name}-${phase.phase}.svg`,
        text: networkSvg(level, phase, spots, names, words, t, language, provenance),
      })),
    ];
  });
