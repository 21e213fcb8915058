import hosts from '../lexicon/link-hosts.json' with { type: 'json' };
import { defineRule } from '../define-rule.ts';
import { alternatives, type WordingName } from '../lexicon/wordings.ts';
import { addressesOf, isHostOf, isPartnerName, partsOf, type Address } from '../reading/addresses.ts';
import { withoutOverlaps } from '../reading/regions.ts';

/**
 * Addresses may lead to reviewed hosts only, listed in `link-hosts.json`, and on these to no person, meeting or
 * shared folder.
 */
export const noPersonalLinks = defineRule({
  id: 'no-personal-links',
  category: 'link-target',
  severity: 'error',
  problem: {
    en: 'A link leads to a person, a meeting or a shared folder, or to a site nobody has reviewed.',
    de: 'Ein Verweis führt zu einer Person, einer Besprechung oder Ablage oder auf eine ungeprüfte Seite.',
  },
  remedy: {
    en: 'Link the published document at its publisher or by its DOI; add a reviewed public host to the list of hosts.',
    de: 'Verweisen Sie auf das veröffentlichte Dokument beim Verlag oder per DOI; ein geprüfter öffentlicher Host kommt in die Liste.',
  },
  source: (document) => withoutOverlaps([...addressesOf(document)].filter(isPersonal)),
  examples: {
    passes: [
      'The text of [Regulation (EU) 2024/1348](https://eur-lex.europa.eu/eli/reg/2024/1348/oj) is long.',
      'See https://doi.org/10.5072/mig-corridors-04 and [Resolution 73/195](https://undocs.org/A/RES/73/195).',
      'The [third round](/outcomes/mixed-migration-round-2018/) and [its method](../method/#scores) are described.',
      '![Bar chart of permits](permits-by-reason.png)',
      '[Cabo Verde](/briefings/partner-cv.pdf)',
      'http://localhost:4321/ shows the site; people and teams are not named.',
      'url: https://publications.iom.int/books/world-migration-report?lang=EN',
    ],
    flags: [
      {
        text: 'From [these slides](https://www.uni-nordfjord.example/staff/ilse-talvik/slides.pdf).',
        span: 'staff/ilse-talvik',
      },
      {
        text: 'See [this page](https://www.diakonie.example/team/asylum-desk).',
        span: 'https://www.diakonie.example/team/asylum-desk',
      },
      { text: '[Write to us](mailto:i.talvik@forum.example).', span: 'mailto:i.talvik@forum.example' },
      {
        text: 'By <a href="https://people.example.org/~italvik/">a discussant</a>.',
        span: 'https://people.example.org/~italvik/',
      },
      { text: '<a href="tel:+49305550199">Rückfragen</a>', span: 'tel:+49305550199' },
      { text: 'Join at https://us02web.zoom.us/j/5550199.', span: 'https://us02web.zoom.us/j/5550199' },
      { text: '[Folien](https://drive.google.com/file/d/abc)', span: 'drive.google.com' },
      { text: '[report](https://www.iom.int/report?utm_source=talvik)', span: 'utm_source' },
      { text: '[Langfassung](https://wolke.example/sitzung3)', span: 'https://wolke.example/sitzung3' },
      { text: 'Der Vortrag liegt auf www.ilse-talvik.example bereit.', span: 'www.ilse-talvik.example' },
      { text: '[profile](/people/ilse-talvik)', span: '/people/ilse-talvik' },
    ],
  },
});

const known = new Set(hosts.known);
const networks = new Set(hosts.networks);
const closed = new Set([...hosts.meetings, ...hosts.shares, ...hosts.shorteners]);

const personalScheme = /^(?:mailto|tel|sms|smsto|skype|xmpp|sip|callto|whatsapp|facetime)$/;
const any = (name: WordingName): string => `(?:${alternatives(name)})`;
const folder = new RegExp(
  String.raw`(?:^|\/)(?:(?:our-|the-)?(?:${alternatives('folders of people')}|${any('beginnings of folders of people')}\w*))\/+[^/]`,
  'i',
);
const deskFolder = new RegExp(
  String.raw`(?:^|\/)(?:${alternatives('folders of a desk')}|${any('beginnings of folders of a desk')}\w*)\/?$`,
  'i',
);
const home = /(?:^|\/)~[\w.-]|(?:^|\/)(?:personal|home)\/[\w.-]+_/i;
const trace = new RegExp(String.raw`(?:^|[&;])(?:${alternatives('keys of people')}|utm_\w{1,20})=[^&]`, 'i');
const lastName = new RegExp(String.raw`(?:^|\/)${any('titles in addresses')}[-_.][a-z]+`, 'i');
const documentName = new RegExp(
  String.raw`(?:^|[/_-])${any('documents of one person')}[-_][\p{L}]|[\p{L}][-_]${any('documents behind a name')}(?:[._-]|$)`,
  'iu',
);
const personalHost = new RegExp(String.raw`^${any('hosts of people')}\.`);
const placeOfPerson = new RegExp(
  String.raw`^(?:[A-Z][a-z]+[-_.]?[A-Z][a-z]+|${any('places on a page of people')}[-_/=].*)$`,
);

function isPersonal({ target }: Address): boolean {
  const { scheme, user, host, path, query, fragment } = partsOf(target);
  if (personalScheme.test(scheme)) return true;
  if (scheme !== '' && !/^(?:https?|ftp|wss?)$/.test(scheme)) return false;
  return (
    (host !== '' && !isKnown(host) && !isHostOf(networks, host)) ||
    user !== '' ||
    personalHost.test(host) ||
    isHostOf(closed, host) ||
    [folder, deskFolder, home, lastName].some((pattern) => pattern.test(path)) ||
    (documentName.test(path) && !isPartnerName(path.split('/').at(-1) ?? '')) ||
    trace.test(query) ||
    /(?:^|[/_-])(?:mailto:|@)/.test(fragment) ||
    (placeOfPerson.test(fragment) && !isHostOf(known, host))
  );
}

/** Listed hosts and those below them, and what governments keep: `gov`, `mil`, `int`. */
const isKnown = (host: string): boolean =>
  host === 'localhost' ||
  host === '127.0.0.1' ||
  isHostOf(known, host) ||
  /(?:^|\.)(?:gov|int|mil)(?:\.[a-z]{2})?$/.test(host);
