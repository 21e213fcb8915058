import { atlas } from '../../catalogue/catalogue.ts';
import { localPath } from '../../i18n/locale.ts';
import { messages } from '../../i18n/messages.ts';
import type { Language } from '../../vocabulary/language.ts';
import { mapAddress, type MapFile } from '../frame/maps.ts';
import { provenanceOf } from '../frame/provenance.ts';
import { balanceCsv } from './balance-csv.ts';
import { balanceJson } from './balance-json.ts';
import { balanceSvg } from './balance-svg.ts';
import { balanceLevels } from './view.ts';
import { balanceFileName, balanceOf, balanceViewName } from './views.ts';
import { balanceWords } from './words.ts';

/** Everything that can be taken away of the balance of interests, in one language. `site` is the address of the host. */
export const balanceFiles = (language: Language, site: URL | undefined): MapFile[] =>
  balanceLevels.flatMap((level) => {
    const t = messages[language];
    const view = balanceOf(level);
    const words = balanceWords(atlas, level, language, t);
    const path = localPath(language, mapAddress('balance-of-interests', balanceViewName(level)));
    const provenance = provenanceOf(t, language, new URL(path, site).href);
    const name = balanceFileName(level);
    return [
      { name: `${name}.csv`, text: balanceCsv(view, words, t) },
      { name: `${name}.json`, text: balanceJson(atlas, view, words, t, provenance) },
      { name: `${name}.svg`, text: balanceSvg(view, words, t, language, provenance) },
    ];
  });
