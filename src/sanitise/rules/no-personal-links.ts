import hosts from '../lexicon/link-hosts.json' with { type: 'json' };
import { defineRule, type Objection } from '../define-rule.ts';
import { addressesOf, isHostOf, partsOf, type Address } from '../reading/addresses.ts';
import type { Document } from '../reading/document.ts';
import { withoutOverlaps } from '../reading/regions.ts';

/**
 * Addresses that lead to a person, a meeting or a shared folder are errors; a host that is on no list
 * is a warning, for nobody has said yet what stands there. The lists are in `link-hosts.json`.
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
  source: (document) => withoutOverlaps(personalLinks(document)),
  examples: {
    passes: [
      'The text of [Regulation (EU) 2024/1348](https://eur-lex.europa.eu/eli/reg/2024/1348/oj) is long.',
      'See https://doi.org/10.5072/mig-corridors-04 and [Resolution 73/195](https://undocs.org/A/RES/73/195).',
      'The [third round](/outcomes/mixed-migration-round-2018/) and [its method](../method/#scores) are described.',
      '![Bar chart of permits](permits-by-reason.png)',
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
const folder =
  /(?:^|\/)(?:(?:our-|the-)?(?:staff|team|people|persons?|personal|personen|profiles?|profil|authors?|autor(?:in|en|innen)?|users?|members?|mitglied(?:er)?|mitarbeit\w*|beschaeftigte|ansprech(?:partner|person)\w*|kontakte?|contacts?|experts?|expert(?:e|in|en|innen)|fellows?|faculty|biograph(?:y|ies)|bios?|biografien?|cvs?|lebenslauf|speakers?|referent(?:en|innen|in)?|redner|scholars?|alumni|homepages?|lehrende|dozierende|wissenschaftler\w*|researchers?|leadership|vorstand|directory|delegates?|participants?|teilnehm\w*|guests?|gaeste))\/+[^/]/i;
const deskFolder = /(?:^|\/)(?:mitarbeit\w*|ansprech(?:partner|person)\w*|our-team|team|staff)\/?$/i;
const home = /(?:^|\/)~[\w.-]|(?:^|\/)(?:personal|home)\/[\w.-]+_/i;
const share =
  /\/(?:index\.php\/)?(?:s|freigabe|share|shared|sharing|dl|public-link|geteilt)\/[\w.-]{4,}|\/:[a-z]:\//i;
const trace =
  /(?:^|[&;])(?:user|username|author|autor|e?-?mail|person|name|uid|userid|user_id|utm_\w{1,20}|contact|participant|invite|invited|recipient|sender|fbclid|gclid|mc_[ce]id|pwd|passcode)=[^&]/i;
const lastName = /(?:^|\/)(?:prof|dr|professor|frau|herr|mr|mrs|ms)[-_.][a-z]+/i;
const documentName =
  /(?:^|[/_-])(?:cv|photo|foto|portrait|headshot|lebenslauf|vita|bio|resume)[-_][\p{L}]|[\p{L}][-_](?:cv|lebenslauf|vita|bio|resume|portrait|headshot)(?:[._-]|$)/iu;
const personalHost = /^(?:people|home|homepages?|staff|users?|personal|web\.home)\./;
/** Two or three words that could be a name; a joining word shows that they are none. */
const nameLike = /^(?:www\.)?\p{L}{3,}-\p{L}{3,}(?:-\p{L}{3,})?\.[\p{L}.]{2,12}$/u;
const joining = /-(?:in|for|fuer|of|and|und|to|zu|im|am|der|die|das|the|on|with|mit|without|ohne)-/;

function* personalLinks(document: Document): Generator<Objection> {
  for (const address of addressesOf(document)) {
    const severity = severityOf(address);
    if (severity) yield { start: address.start, end: address.end, severity };
  }
}

function severityOf({ target, bare }: Address): 'error' | 'warning' | undefined {
  const { scheme, user, host, path, query, fragment } = partsOf(target);
  if (personalScheme.test(scheme)) return 'error';
  if (scheme !== '' && !/^(?:https?|ftp|wss?)$/.test(scheme)) return undefined;
  if (user !== '' || personalHost.test(host) || isHostOf(closed, host)) return 'error';
  if (
    folder.test(path) ||
    deskFolder.test(path) ||
    home.test(path) ||
    lastName.test(path) ||
    documentName.test(path)
  )
    return 'error';
  if (trace.test(query) || /(?:^|[/_-])(?:mailto:|@)/.test(fragment)) return 'error';
  if (
    /^(?:[A-Z][a-z]+[-_.]?[A-Z][a-z]+|(?:team|staff|author|speaker|person|contact|kontakt)[-_/=].*)$/.test(
      fragment,
    ) &&
    !isHostOf(known, host)
  )
    return 'error';
  if (host === '' || isKnown(host)) return undefined;
  if (isHostOf(networks, host)) return undefined;
  if (share.test(path) || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host)) return 'error';
  return bare && path.length < 2 && nameLike.test(host) && !joining.test(host) ? 'error' : 'warning';
}

/** Listed hosts and those below them, and what governments keep: `gov`, `mil`, `int`. */
const isKnown = (host: string): boolean =>
  host === 'localhost' ||
  host === '127.0.0.1' ||
  isHostOf(known, host) ||
  /(?:^|\.)(?:gov|int|mil)(?:\.[a-z]{2})?$/.test(host);
