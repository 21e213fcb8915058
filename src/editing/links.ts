import type { Manuscript } from '../schema/manuscript.ts';
import { nearest } from '../text/nearest.ts';
import { positionAt } from '../text/position.ts';
import type { Remark } from './remark.ts';

/** A Markdown link: text in brackets, address in parentheses. */
const link = /(?<!!)\[[^\]\n]*\]\(([^\s)]+)(?:\s+"[^"]*")?\)/g;

/** Words that follow readers from one site to the next. */
const tracking = /[?&](?:utm_\w+|fbclid|gclid|mc_eid)=/;

/**
 * Remarks about the links of a narrative. Addresses of this site must lead somewhere; of others only the
 * form is looked at, since nothing is fetched.
 */
export function linkRemarks(
  { path, text }: Manuscript,
  leadsSomewhere: (address: string) => boolean,
  addresses: Iterable<string>,
): Remark[] {
  if (!path.endsWith('.mdx')) return [];
  return [...text.matchAll(link)].flatMap((match) => {
    const [, address = ''] = match;
    const verdict = address.startsWith('/')
      ? internal(address, leadsSomewhere, addresses)
      : external(address);
    if (!verdict) return [];
    return [{ path, ...positionAt(text, match.index), rule: 'links', ...verdict }];
  });
}

type Verdict = Pick<Remark, 'severity' | 'problem' | 'remedy' | 'mend'>;

function internal(
  address: string,
  leadsSomewhere: (address: string) => boolean,
  addresses: Iterable<string>,
): Verdict | undefined {
  const page = address.replace(/[?#].*$/, '');
  if (leadsSomewhere(page) || /^\/[a-z]{2}\//.test(page) || !/\/$|\.\w+$/.test(page)) return undefined;
  const meant = nearest(page, addresses);
  return {
    severity: 'error',
    problem: `The address "${page}" leads to no page. Expected an address of this site.`,
    remedy: meant ? `Did you mean "${meant}"?` : 'Copy the address out of the browser, without the host.',
  };
}

function external(address: string): Verdict | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol === 'http:') {
    return {
      severity: 'hint',
      problem: 'The link begins with http://. Expected https://, which nobody can change on the way.',
      remedy: 'Open it with https://; if it works, write it so.',
    };
  }
  if (tracking.test(url.search)) {
    return {
      severity: 'warning',
      problem: 'The link carries words that track readers. Expected the plain address.',
      remedy: 'Delete the part from utm_, fbclid or gclid on.',
    };
  }
  return undefined;
}
