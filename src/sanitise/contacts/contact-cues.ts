import { cueFinder } from '../reading/cues.ts';

const list = (words: string): string[] => words.split(' ');

const find = cueFinder({
  at: ['@', '＠'],
  mailing: ['anschrift', 'kontaktadresse', 'address'],
  page: ['homepage', 'web', 'seite', 'site', 'blog'],
  domain: ['.de', '.com', '.org', '.net', '.eu', '.info', '.at', '.ch', '.example'],
  admission: list(
    'meeting webinar zoom teams webex konferenz einwahl zugang besprechung passcode kenncode threema password passwort',
  ),
  telephone: list('tel phone fax whatsapp nummer handy mobilfunk hotline viber threema'),
  call: ['tel', 'ruf', 'call', 'ring', 'text', 'dial', 'reach', 'erreichbar', 'handy', 'mobil'],
  extension: ['durchwahl', 'ext.', 'extension', 'apparat', 'nebenstelle', 'hausruf', 'klappe'],
  zero: ['(0)'],
  plus: Array.from('0123456789', (digit) => `+${digit}`),
  desk: ['app.', 'vorzimmer', 'pager', 'dial', 'durchstellen'],
  room: ['zimmer', 'zi.', 'room', 'büro', 'office', 'door', 'tür'],
  document: [
    ...list('sozialversicherungsnummer personalausweis reisepass passport steuer'),
    'id card',
    'social security number',
    'national insurance number',
  ],
  plate: ['plate', 'kennzeichen'],
  birth: ['birth', 'geb.', 'geboren', 'geburts'],
  key: ['pgp', 'gpg'],
  spoken: ['underscore', 'unterstrich'],
  underscore: ['_'],
  foreignStreet: list(
    'rue avenue boulevard bd place chemin quai impasse allée via piazza calle avenida plaza rua ulica ul. rruga bulevard jalan cadde sokak straat box postfach casilla b.p bp. bp',
  ),
  social: ['.social', '.com', '.io', '.edu'],
  path: ['.com/', '.me/', '.net/', '.io/'],
  network: [
    ...list(
      'twitter linkedin linked-in insta facebook tiktok mastodon bluesky threads telegram signal skype whatsapp youtube xing discord snapchat github reddit medium substack twitch threema matrix x- x/',
    ),
    ' x',
  ],
});

export type ContactCues = ReturnType<typeof find>;

let last = { text: '', cues: find('') };

/**
 * Words and signs without which no contact of a kind stands in a text; most texts hold none of them. Two
 * rules ask for them one after the other, so that the last answer is kept.
 */
export function contactCues(text: string): ContactCues {
  if (last.text !== text) last = { text, cues: find(text) };
  return last.cues;
}
