/** A file of an installed package that is published under `/admin/`. */
export interface PackageFile {
  /** Name below `/admin/`. */
  readonly name: string;
  readonly source: string;
  /** Stretches of its text that are replaced, each of which stands in it once. */
  readonly replaced?: readonly (readonly [string, string])[];
}

const faces = {
  text: 'source-sans-3-latin-wght-normal.woff2',
  code: 'noto-mono-latin-400-normal.woff2',
  symbols: 'material-symbols-outlined-latin-wght-normal.woff2',
} as const;

/** Their licences ask to be where the files are. */
const licences = [
  ['sveltia-cms', '@sveltia/cms/LICENSE.txt'],
  ['source-sans-3', '@fontsource-variable/source-sans-3/LICENSE'],
  ['noto-mono', '@fontsource/noto-mono/LICENSE'],
  ['material-symbols', '@fontsource-variable/material-symbols-outlined/LICENSE'],
] as const;

const otherLanguages =
  'ar,bg,ca,cs,da,de,el,en-CA,en-GB,en-US,es-CO,fa,fi,fr,hr,it,ja,ko,nl,pl,pt-BR,pt-PT,ru,sv,tr,uk,vi,zh-CN,zh-TW';

const elsewhere = 'https://cdn.jsdelivr.net/fontsource/fonts';

/** Whether a host is well is not asked elsewhere: this answer says nothing of it, so the program shows nothing. */
const status = '=`/admin/program/package.json`';

/**
 * The forms program and what it would fetch from elsewhere: its typefaces, its German words, and the number of
 * its latest release, which here is that of the one installed.
 */
export const packageFiles: readonly PackageFile[] = [
  {
    name: 'sveltia-cms.js',
    source: '@sveltia/cms/dist/sveltia-cms.js',
    replaced: [
      [`${elsewhere}/source-sans-3:vf@5.3.0/latin-wght-normal.woff2`, `/admin/${faces.text}`],
      [`${elsewhere}/noto-mono@5.3.0/latin-400-normal.woff2`, `/admin/${faces.code}`],
      [`${elsewhere}/material-symbols-outlined:vf@5.3.7/latin-wght-normal.woff2`, `/admin/${faces.symbols}`],
      ['=`https://unpkg.com/@sveltia/cms`', '=`/admin/program`'],
      ['=`${iP}@${rP}/locales`', '=`${iP}/locales`'],
      [otherLanguages, 'de,en-US'],
      ['=`https://www.githubstatus.com/api/v2/status.json`', status],
      ['=`https://status-api.hostedstatus.com/1.0/status/5b36dc6502d06804c08349f7`', status],
      ['\n//# sourceMappingURL=sveltia-cms.js.map', ''],
    ],
  },
  { name: 'program/package.json', source: '@sveltia/cms/package.json' },
  { name: 'program/locales/de.json', source: '@sveltia/cms/locales/de.json' },
  ...licences.map(([name, owner]) => ({ name: `licences/${name}.txt`, source: owner })),
  { name: faces.text, source: `@fontsource-variable/source-sans-3/files/${faces.text}` },
  { name: faces.code, source: `@fontsource/noto-mono/files/${faces.code}` },
  { name: faces.symbols, source: `@fontsource-variable/material-symbols-outlined/files/${faces.symbols}` },
];
