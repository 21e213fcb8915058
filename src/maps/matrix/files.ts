import { atlas } from '../../catalogue/catalogue.ts';
import { localPath } from '../../i18n/locale.ts';
import { messages } from '../../i18n/messages.ts';
import type { Language } from '../../vocabulary/language.ts';
import { mapAddress, type MapFile } from '../frame/maps.ts';
import { provenanceOf } from '../frame/provenance.ts';
import { matrixCsv } from './matrix-csv.ts';
import { matrixJson } from './matrix-json.ts';
import { matrixSvg } from './matrix-svg.ts';
import { matrixLevels } from './view.ts';
import { fileName, viewName, viewOf } from './views.ts';
import { matrixWords } from './words.ts';

/** Everything that can be taken away of the coherence matrices, in one language. `site` is the address of the host. */
export const matrixFiles = (language: Language, site: URL | undefined): MapFile[] =>
  matrixLevels.flatMap((level) => {
    const t = messages[language];
    const view = viewOf(level);
    const words = matrixWords(atlas, level, language, t);
    const path = localPath(language, mapAddress('coherence-matrix', viewName(level)));
    const provenance = provenanceOf(t, language, new URL(path, site).href);
    const name = fileName(level);
    return [
      { name: `${name}.csv`, text: matrixCsv(view, words) },
      { name: `${name}.json`, text: matrixJson(t.matrix.name[level], view, words, provenance) },
      ...view.phases.map((phase) => ({
        name: phase.phase === null ? `${name}.svg` : `${name}-${phase.phase}.svg`,
        text: matrixSvg(level, phase, words, t, language, provenance),
      })),
    ];
  });
