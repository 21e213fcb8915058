import { toNarrative, toYaml } from '../src/editing/compose.ts';
import type { ContentFile } from '../src/schema/manuscript.ts';

/** Words that stand in embargoed records and nowhere else in the atlas. */
export const marks = ['quillwort', 'zwirnfaden'] as const;

const both = (rest: string) => ({ en: `The quillwort ${rest}.`, de: `Der zwirnfaden ${rest}.` });
const where = { phases: ['transit'], levels: ['national'] };
const linkage = {
  to: 'gcm-21',
  relation: 'asks',
  strength: 'strong',
  reason: both('asks'),
  basis: 'editorial',
};
const finding = (id: string, outcome: string, publishFrom: string) => ({
  id,
  outcome,
  kind: 'tension',
  statement: both('grows'),
  agreement: 'broad',
  confidence: 'high',
  fields: ['security'],
  ...where,
  interests: ['security'],
  linkages: [linkage],
  sources: [{ source: outcome === 'quillwort' ? 's980' : 's28', locator: both('stands') }],
  related: ['f64'],
  publishFrom,
});

const records: Readonly<Record<string, object>> = {
  'sources/s980.yaml': {
    id: 's980',
    tier: 'record',
    type: 'report',
    kind: both('report'),
    title: 'quillwort',
    publisher: 'quillwort',
    issued: '2027-02',
    languages: ['en'],
    addresses: [{ url: 'https://www.swp-berlin.org/en/quillwort', host: 'publisher' }],
    read: { extent: 'full', note: both('was read') },
    publishFrom: '2027-03',
  },
  'instruments/quillwort.yaml': {
    id: 'quillwort',
    label: { en: 'quillwort', de: 'zwirnfaden' },
    scope: both('is a tool'),
    wieldedBy: ['security'],
    ...where,
    sources: ['s28'],
    publishFrom: '2027-03',
  },
  'findings/f980.yaml': finding('f980', 'quillwort', '2027-03-01'),
  'findings/f981.yaml': finding('f981', 'return-trade-offs-2021', '2027-04'),
  'interactions/i980.yaml': {
    id: 'i980',
    from: { field: 'security' },
    to: { instrument: 'quillwort' },
    wording: { from: both('acts'), to: both('receives') },
    sign: 'supports',
    score: 3,
    basis: 'editorial',
    phases: ['transit'],
    reason: both('helps'),
    agreement: 'broad',
    findings: ['f980'],
    sources: ['s28'],
    publishFrom: '2027-03',
  },
  'partners/fj.yaml': {
    id: 'fj',
    code: 'FJ',
    standard: 'iso-3166-1',
    label: { en: 'quillwort island', de: 'zwirnfaden-insel' },
    engagements: [{ text: both('trades'), form: 'bilateral', years: [2026, 2027], sources: ['s28'] }],
    publishFrom: '2027-03',
  },
};

const about = {
  language: 'en',
  title: { en: 'quillwort', de: 'zwirnfaden' },
};
const narratives: Readonly<Record<string, string>> = {
  'outcomes/quillwort.mdx': toNarrative(
    {
      id: 'quillwort',
      ...about,
      kind: 'brief',
      round: 'r1',
      period: '2099-12',
      summary: { plain: both('is new'), policy: both('is new') },
      sources: ['s980'],
      publishFrom: '2027-03',
    },
    'The quillwort grows (<Source id="s980" />).\n\n<Finding id="f980" />\n\n<Interaction id="i980" />',
  ),
  'outcomes/quillwort.de.mdx': toNarrative(
    { translationOf: 'quillwort' },
    'Der zwirnfaden wächst (<Source id="s980" />).\n\n<Finding id="f980" />\n\n<Interaction id="i980" />',
  ),
  'briefings/quillwort-brief.mdx': toNarrative(
    {
      id: 'quillwort-brief',
      ...about,
      summary: both('is new'),
      audience: both('reads'),
      objectives: [21],
      publishFrom: '2027-03',
    },
    'The quillwort grows (<Source id="s28" />).\n\n<Finding id="f980" />',
  ),
};

/** Files of records that wait until March or April 2027, one or more of each kind. */
export const embargoedFiles: readonly ContentFile[] = [
  ...Object.entries(records).map(([name, record]) => [name, toYaml(record)] as const),
  ...Object.entries(narratives),
].map(([name, text]) => ({ path: `content/${name}`, bytes: new TextEncoder().encode(text) }));

/** A public narrative that places one of them between texts that hold without it. */
export const placing = 'content/outcomes/return-trade-offs-2021.mdx';

/** `text` of that narrative with the placement in it. */
export const withPlacement = (text: string): string =>
  text.replace('\n## A full account', '\n<Finding id="f981" />\n\n## A full account');
