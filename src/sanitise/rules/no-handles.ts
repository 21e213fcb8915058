import type { Span } from '../breach.ts';
import { contactCues } from '../contacts/contact-cues.ts';
import {
  brands,
  fediverse,
  mention,
  messenger,
  named,
  orcid,
  ownDomain,
  profilePath,
  redditor,
  schemeless,
  sign,
  skypeName,
  underscored,
} from '../contacts/handle-shapes.ts';
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
      { text: 'Skype: still.talvik.b', span: 'still.talvik.b' },
      { text: 'Someone posting as Old Quaysider on Bluesky knew the numbers.', span: 'Old Quaysider' },
      { text: 'ORCID 0000-0002-5555-0199', span: '0000-0002-5555-0199' },
      { text: 'Auf LinkedIn steht die Grafik unter „Ilse T., Fachkräfte“.', span: 'Ilse T., Fachkräfte' },
      { text: '[profile](https://github.com/ilsetalvik)', span: 'https://github.com/ilsetalvik' },
    ],
  },
});

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
