import type { Span } from '../breach.ts';
import { contactCues } from '../contacts/contact-cues.ts';
import { defineRule } from '../define-rule.ts';
import { addressesOf, isHostOf, partsOf } from '../reading/addresses.ts';
import type { Document } from '../reading/document.ts';
import { blank, readingsOf, spansOf, withoutOverlaps } from '../reading/regions.ts';
import hosts from '../lexicon/link-hosts.json' with { type: 'json' };

/** Names of accounts on any network, as a sign, an address or words. */
export const noHandles = defineRule({
  id: 'no-handles',
  category: 'social-handle',
  severity: 'error',
  problem: {
    en: 'The name of an account or a profile leads to whoever holds it.',
    de: 'Ein Kontoname oder Profil führt zu der Person oder dem Haus dahinter.',
  },
  remedy: {
    en: 'Delete it; cite the published document the point comes from, or state the point without its source.',
    de: 'Löschen Sie ihn; nennen Sie das veröffentlichte Dokument oder geben Sie den Punkt ohne Herkunft wieder.',
  },
  source: (document) => withoutOverlaps(handlesIn(document)),
  examples: {
    passes: [
      'Rumours on Facebook, WhatsApp, X and TikTok shape routes more than campaigns do.',
      'Unter #WithRefugees sammelte eine öffentliche Kampagne Unterschriften.',
      'The packages @astrojs/mdx and satteri@0.4.2; in CSS @media and @font-face; in JSON-LD "@context" and "@type".',
      'See [the code](https://github.com/withastro/astro) and https://x.com/hashtag/migration for the tag.',
      'Telegram channels, signal words and/or u. a. means of contact were compared.',
      'Fees @ 3 per cent; the in/out ratio; r/K strategies.',
    ],
    flags: [
      { text: 'The thread by @ilse_mobility repeats the argument.', span: '@ilse_mobility' },
      { text: 'Mastodon: @talvik@migration.social', span: '@talvik@migration.social' },
      { text: 'On X as DrTalvikPolicy, the same chart was posted.', span: 'DrTalvikPolicy' },
      { text: 'Find them on LinkedIn: in/ilse-talvik.', span: 'in/ilse-talvik' },
      { text: 'https://www.linkedin.com/in/ilse-talvik-policy', span: 'linkedin.com/in/ilse-talvik-policy' },
      { text: 'Bluesky ilse-visas.bsky.social has the slides.', span: 'ilse-visas.bsky.social' },
      { text: 'It ran on the Instagram account caseworker.ilse, with thanks.', span: 'caseworker.ilse' },
      { text: 'Dank an u/visatante_insider für die Zahlen.', span: 'u/visatante_insider' },
      { text: 'Skype-Name ist live:ilse.talvik_bonn', span: 'live:ilse.talvik_bonn' },
      { text: 'The tag on the slide was ilse_mobility_77.', span: 'ilse_mobility_77' },
      { text: 'ORCID 0000-0002-5555-0199', span: '0000-0002-5555-0199' },
      { text: 'Auf LinkedIn steht die Grafik unter „Ilse T., Fachkräfte“.', span: 'Ilse T., Fachkräfte' },
      { text: '[profile](https://github.com/ilsetalvik)', span: 'https://github.com/ilsetalvik' },
    ],
  },
});

/** At-words of style sheets, linked data and program comments. */
const notations =
  'media|import|font-face|keyframes|supports|layer|page|charset|container|property|namespace|counter-style|starting-style|scope|view-transition|font-feature-values|context|type|types|id|graph|value|vocab|language|base|list|set|reverse|index|included|nest|none|version|direction|json|propagate|protected|prefix|param|returns?|throws|deprecated|see|example|todo|ts-\\w+|apply|tailwind|use|include|mixin|extend|override|default|file|author|license';
const sign = new RegExp(
  `(?<![\\p{L}\\p{N}._%+@/\\\\-])[@＠](?!(?:${notations})(?![\\w.-]))[\\p{L}_][\\p{L}\\p{N}_.-]{1,60}(?:@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,6})?(?!/|[\\p{L}\\p{N}])`,
  'gu',
);
const orcid = /(?<![\dA-Za-z-])\d{4}-\d{4}-\d{4}-\d{3}[\dX](?![\dA-Za-z-])/g;
const ownDomain =
  /(?<![\p{L}\p{N}._/@-])[\p{L}\p{N}][\p{L}\p{N}-]{0,62}\.(?:bsky\.social|tumblr\.com|substack\.com|github\.io|wordpress\.com|blogspot\.\w{2,3}|wixsite\.com|jimdofree\.com|academia\.edu|medium\.com|mastodon\.\w{2,10})(?![\w-])/giu;
const fediverse =
  /(?<![\p{L}\p{N}._/@-])[\w.-]{2,40}@(?:[\w-]{1,40}\.)?(?:mastodon|social|bsky)\.\w{2,12}/giu;
const schemeless =
  /(?<![\p{L}\p{N}._/@-])(?:(?:[a-z]{2,3}|www|m)\.)?(?:linkedin\.com\/(?:in|pub|company)|xing\.com\/(?:profile|people)|(?:x|twitter|instagram|threads|facebook|fb|t|telegram|tiktok|youtube|github|medium|reddit|keybase|vk|snapchat|pinterest)\.(?:com|me|net|io))\/@?[\p{L}\p{N}._-]{2,60}(?:\/[\p{L}\p{N}._@-]{1,80}){0,4}/giu;
const redditor = /(?<![\p{L}\p{N}/.])\/?u\/(?=[\w-]{3,20}(?![\w/-]))[\w-]{3,20}/gu;

const network = String.raw`(?:Twitter|[Ii]nsta|IG|LinkedIn|Linked-In|Instagram|Insta|Facebook|TikTok|Mastodon|Bluesky|BlueSky|Threads|Telegram|Signal|Skype|WhatsApp|YouTube|Youtube|XING|Xing|Discord|Snapchat|GitHub|Reddit|Medium|Substack|Twitch|Threema|Matrix|(?:[Oo]n|[Aa]uf|[Bb]ei|[Vv]on|[Üü]ber|[Uu]nter|[Vv]ia|[Pp]er|[Oo]ver)\s(?:X|ex-Twitter)|X[-/](?:Account|Konto|Profil|Handle|Twitter|account|profile|handle))(?![\p{L}\p{N}])`;
const nearby = String.raw`[^.!?\n]{0,60}?`;
const cue = String.raw`(?:\s|^)(?:as|als|under|unter|account|Account|Konto|handle|Handle|Nutzername[n]?|username|user|profile|Profil|Name|name|Kanal|channel|bei|by|von|namens|called|heißt|ist|is)[\s:]{1,3}`;
const end = String.raw`(?![\p{L}\p{N}@]|\.\p{L})`;
const parted = String.raw`(?!\p{L}+\.(?:com|org|net|de|eu|int|io|info|gov|example|at|ch)(?![\p{L}.]))(?=[\d._]{0,20}\p{Ll})[\p{Ll}\d]{2,30}(?:[._][\p{Ll}\d]{2,30}){1,4}|\p{L}[\p{L}\p{N}]{1,30}_[\p{L}\p{N}_]{1,30}`;
const mixed = String.raw`\p{Lu}[\p{Ll}\d]{1,20}\p{Lu}[\p{L}\d]{1,30}|[\p{Ll}]{2,20}\p{Lu}[\p{L}\d]{2,30}|\p{Ll}{2,30}\d{1,6}`;
/** A network, and near it a word only an account would be called by. */
const named = [
  new RegExp(`${network}${nearby}(?<=[\\s:(„“"'])(${parted})${end}`, 'gu'),
  new RegExp(`${network}${nearby}${cue}(?:@|„|“|"|')?(${mixed})${end}`, 'gu'),
  new RegExp(`${network}${nearby}(?<=[\\s:])(\\p{L}[\\p{L}\\d._]{1,31}#\\d{4})(?!\\d)`, 'gu'),
  new RegExp(`${network}\\s(\\p{Ll}{3,30}\\d{1,6})${end}`, 'gu'),
  new RegExp(
    `${network}[-\\s](?:Kanal|Seite|Profil|Account|Konto|Gruppe|channel|page|profile|account)\\s[„“"‚‘']([^“”"‘’'\\n]{2,60})[“”"‘’']`,
    'gu',
  ),
  new RegExp(`${network}:\\s{1,2}(${mixed}|${parted}|\\/?in\\/[\\p{L}\\p{N}-]{3,60})${end}`, 'gu'),
  new RegExp(
    `${network}${nearby}(?:as|als|under|unter|name|Name|bei|by)\\s[„“"‚‘']([^“”"‘’'\\n]{2,60})[“”"‘’']`,
    'gu',
  ),
  new RegExp(`${network}${nearby}(?<![\\p{L}\\p{N}])(\\/?in\\/[\\p{Ll}\\d-]{4,60})`, 'gu'),
  // The account first: “writes as vandoorn.borders on Instagram”.
  new RegExp(`(?<=[\\s:(„“"'])(${parted})(?![\\p{L}\\p{N}@.])[^.!?\\n]{0,40}?${network}`, 'gu'),
];
/** A profile by its path alone; “in/out” is none. */
const profilePath = /(?<![\p{L}\p{N}/])in\/\p{Ll}{2,30}(?:-[\p{Ll}\d]{1,30}){1,4}(?![\p{L}\p{N}/-])/gu;
/** Cheaper than what it stands for: most texts mention no network. */
const mention =
  /Twitter|Linked-?In|Insta|Facebook|TikTok|Mastodon|Blue[Ss]ky|Threads|Telegram|Signal|Skype|WhatsApp|You[Tt]ube|X(?:ING|ing)|Discord|Snapchat|GitHub|Reddit|Medium|Substack|Twitch|Threema|Matrix|[nfirav] X\b|\bX[-/][A-Za-z]/;
const messenger = /(?<![\p{L}\p{N}._/@-])(?:wa|signal|t|m)\.me\/[\p{L}\p{N}+#._/-]{2,60}/gu;
/** A word with an underscore and a capital or a digit names an account. The German gender gap is none, nor is a digest. */
const underscored =
  /(?<![\p{L}\p{N}_./\\@$#:=&?,;-])(?!(?:[a-z]{2}_[\da-f]{1,12}|word_count)(?![\p{L}\p{N}]))(?=[\p{L}\p{N}_]*\p{Ll})(?=[\p{L}\p{N}_]*[\p{Lu}\d])\p{L}[\p{L}\p{N}]{1,30}(?:_(?!in(?:nen)?(?![\p{L}\p{N}]))[\p{L}\p{N}]{1,30}){1,4}(?![\p{L}\p{N}_/(=@-]|[.:][\p{L}\p{N}]|[,;]\S|["'`]:)/gu;
const skypeName = /(?<![\p{L}\p{N}])live:[\w.,-]{3,60}/gu;
const brands =
  /^(?:WhatsApp|LinkedIn|YouTube|TikTok|BlueSky|GitHub|GitLab|WeChat|PayPal|InfoMigrants|PowerPoint|OpenStreetMap|eBay|iPhone|iOS)$/;

function* handlesIn(document: Document): Generator<Span> {
  for (const { text, at } of readingsOf(document)) {
    for (const span of handles(text)) yield at(span);
  }
  for (const { start, end: until, target } of addressesOf(document)) {
    if (isProfile(target)) yield { start, end: until };
  }
}

function* handles(text: string): Generator<Span> {
  const cues = contactCues(text);
  if (cues.at) {
    yield* spansOf(blank(text, /https?:\/\/[^\s<>"'`]+/g), sign);
    yield* spansOf(text, fediverse);
  }
  if (/\d{4}-\d{4}-\d{4}/.test(text)) yield* spansOf(text, orcid);
  if (cues.social) yield* spansOf(text, ownDomain);
  if (cues.path) {
    const outsideAddresses = blank(text, /https?:\/\/[^\s<>"'`]+/g);
    for (const span of spansOf(outsideAddresses, schemeless)) {
      if (isProfile(`https://${outsideAddresses.slice(span.start, span.end)}`)) yield span;
    }
  }
  if (text.includes('u/')) yield* spansOf(text, redditor);
  if (text.includes('.me/')) yield* spansOf(text, messenger);
  if (text.includes('in/')) yield* spansOf(text, profilePath);
  if (cues.underscore) yield* spansOf(text, underscored);
  if (text.includes('live:')) yield* spansOf(text, skypeName);
  if (!cues.network || !mention.test(text)) return;
  for (const pattern of named) {
    for (const { index, 0: whole, 1: name = '' } of text.matchAll(pattern)) {
      if (name === '' || brands.test(name)) continue;
      const start = index + whole.lastIndexOf(name);
      yield { start, end: start + name.length };
    }
  }
}

const networkHosts = new Set(hosts.networks);
/** Pages of a network that belong to nobody. */
const common =
  /^\/(?:search|hashtag|share|sharer|intent|i|explore|help|about|login|signup|privacy|terms|policies|legal|watch|embed|results|playlist|jobs|feed|topics?|r|groups|events|features|pricing|marketplace|publication|sitemap|robots)(?:[/.]|$)/i;

/** Whether an address leads to an account rather than to a document or a search. */
function isProfile(target: string): boolean {
  const { scheme, host, path, query } = partsOf(target);
  if (scheme === 'skype' || scheme === 'xmpp') return true;
  if (host === '') return false;
  if (/^\/(?:@|users\/)[\w.-]{2,}/.test(path)) return true;
  if (!isHostOf(networkHosts, host)) return false;
  const segments = path.split('/').filter((segment) => segment !== '');
  if (/(?:^|\.)(?:github|gitlab)\.com$/.test(host))
    return segments.length === 1 && !common.test(path) && !/^(?:about|orgs)$/.test(segments[0] ?? '');
  if (/(?:^|\.)scholar\.google\.com$/.test(host)) return query.includes('user=');
  if (
    /(?:^|\.)(?:youtube\.com|youtu\.be|vimeo\.com|soundcloud\.com|pinterest\.com|discord\.(?:gg|com))$/.test(
      host,
    )
  )
    return /^\/(?:@|c\/|channel\/|user\/)/.test(path);
  if (/(?:^|\.)reddit\.com$/.test(host)) return /^\/u(?:ser)?\//.test(path);
  if (/\.(?:bsky\.social|tumblr\.com|substack\.com|github\.io|academia\.edu|medium\.com)$/.test(host))
    return !/^(?:www|help|support)\./.test(host);
  if (/(?:^|\.)researchgate\.net$/.test(host)) return /^\/(?:profile|scientific-contributions)\//.test(path);
  return segments.length > 0 && !common.test(path);
}
