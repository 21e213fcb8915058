import { atlas } from '../../catalogue/catalogue.ts';
import { localPath } from '../../i18n/locale.ts';
import { messages } from '../../i18n/messages.ts';
import type { Language } from '../../vocabulary/language.ts';
import { mapAddress, type MapFile } from '../frame/maps.ts';
import { provenanceOf } from '../frame/provenance.ts';
import { matrixLevels } from '../matrix/view.ts';
import { viewName } from '../matrix/views.ts';
import { driversCsv } from './drivers-csv.ts';
import { driversJson } from './drivers-json.ts';
import { driversSvg } from './drivers-svg.ts';
import { driversFileName, driversOf } from './views.ts';
import { driversWords } from './words.ts';

/** Everything that can be taken away of drivers and receivers, in one language. `site` is the address of the host. */
export const driversFiles = (language: Language, site: URL | undefined): MapFile[] =>
  matrixLevels.flatMap((level) => {
    const t = messages[language];
    const view = driversOf(level);
    const words = driversWords(atlas, level, language, t);
    const path = localPath(language, mapAddress('drivers-and-receivers', viewName(level)));
    const provenance = provenanceOf(t, language, new URL(path, site).href);
    const name = driversFileName(level);
    return [
      { name: `${name}.csv`, text: driversCsv(view, words) },
      { name: `${name}.json`, text: driversJson(t.drivers.name[level], view, words, provenance) },
      ...view.phases.map((phase) => ({
        name: phase.phase === null ? `${name}.svg` : `${name}-${phase.phase}.svg`,
        text: driversSvg(level, phase, view.reach, words, t, language, provenance),
      })),
    ];
  });
