import { cueFinder } from '../reading/cues.ts';
import { cuesOf } from './contact-words.ts';

const find = cueFinder({
  at: ['@', '＠'],
  mailing: cuesOf('addresses of the post'),
  page: cuesOf('pages of one person', 'pages'),
  domain: cuesOf('ends of hosts of pages').map((end) => `.${end}`),
  admission: [...cuesOf('meetings online', 'passwords'), 'threema'],
  telephone: cuesOf('telephones'),
  call: cuesOf('ways to ring'),
  extension: cuesOf('extensions'),
  zero: ['(0)'],
  plus: Array.from('0123456789', (digit) => `+${digit}`),
  desk: [...cuesOf('desks'), 'app.'],
  room: cuesOf('rooms'),
  document: cuesOf('personal documents'),
  plate: cuesOf('plates of cars'),
  birth: cuesOf('births'),
  key: cuesOf('keys of ciphers'),
  spoken: cuesOf('underscore'),
  underscore: ['_'],
  foreignStreet: cuesOf('streets behind a number', 'streets before a number', 'boxes of the post'),
  social: ['.social', '.com', '.io', '.edu'],
  path: ['.com/', '.me/', '.net/', '.io/'],
  network: [...cuesOf('social networks'), 'x-', 'x/', ' x'],
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
