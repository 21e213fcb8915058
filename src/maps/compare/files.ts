import { localPath } from '../../i18n/locale.ts';
import { messages } from '../../i18n/messages.ts';
import type { Language } from '../../vocabulary/language.ts';
import { toCsv } from '../frame/csv.ts';
import { mapAddress, type MapFile } from '../frame/maps.ts';
import { licenceAddress, provenanceOf } from '../frame/provenance.ts';
import { compareSvg } from './compare-svg.ts';
import type { CompareRecord } from './record.ts';
import { compareRecordIn, exampleIn } from './views.ts';
import { wordsOf } from './words.ts';

/** Everything that can be taken away of the comparison, in one language. `site` is the address of the host. */
export function compareFiles(language: Language, site: URL | undefined): MapFile[] {
  const t = messages[language];
  const record = compareRecordIn(language);
  const path = localPath(language, mapAddress('compare'));
  const provenance = provenanceOf(t, language, new URL(path, site).href);
  const example = exampleIn(language);
  const title = `${t.compare.name} (${example.a.name}, ${example.b.name})`;
  const data = {
    version: 1,
    title: t.compare.name,
    ...provenance,
    licenceAddress,
    basis: 'editorial',
    ...record,
  };
  return [
    { name: 'compare.csv', text: elementsCsv(record) },
    { name: 'compare.json', text: `${JSON.stringify(data)}\n` },
    { name: 'compare.svg', text: compareSvg(example, wordsOf(t, language), title, provenance) },
  ];
}

/** Every element as one line with its findings: all, by interest, by phase. */
const elementsCsv = ({ elements, findings, interests, phases }: CompareRecord): string =>
  toCsv(
    ['kind', 'id', 'label', 'findings', ...interests.map(([id]) => id), ...phases.map(([id]) => id), 'basis'],
    elements.map((element) => {
      const own = findings.filter(({ id }) => element.findings.includes(id));
      return [
        element.kind,
        element.id,
        element.name,
        own.length,
        ...interests.map(([id]) => own.filter((finding) => finding.interests.includes(id)).length),
        ...phases.map(([id]) => own.filter((finding) => finding.phases.includes(id)).length),
        'editorial',
      ];
    }),
  );
