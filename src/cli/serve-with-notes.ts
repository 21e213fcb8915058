import type { IncomingMessage, ServerResponse } from 'node:http';
import { faultyPageAt, previewPage, type Desk } from '../preview/page.ts';

/** A step of the development server. */
export type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Serves pages with notes beside what has to be mended, and says what is wrong in place of those that cannot be made. */
export const serveWithNotes =
  (desk: () => Desk, onSent: () => void): Handler =>
  (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.endsWith('/') || pathname.startsWith('/@')) {
      next();
      return;
    }
    const instead = faultyPageAt(pathname, desk());
    if (instead !== undefined) {
      response.writeHead(500, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'private, no-store',
      });
      response.end(instead);
      return;
    }
    changeBody(response, (html) => previewPage(html, pathname, desk()));
    response.on('finish', onSent);
    next();
  };

/** Holds back the body of a response until it is whole; HTML is changed then, all else sent as it is. */
function changeBody(response: ServerResponse, change: (html: string) => string): void {
  const parts: Buffer[] = [];
  const take = (part: unknown): void => {
    if (typeof part === 'string' || part instanceof Uint8Array) parts.push(Buffer.from(part));
  };
  const end = response.end.bind(response);
  response.write = (part: unknown): boolean => {
    take(part);
    return true;
  };
  response.end = (part?: unknown): ServerResponse => {
    take(part);
    const body = Buffer.concat(parts);
    const isPage = String(response.getHeader('content-type')).startsWith('text/html');
    return end(isPage ? change(body.toString()) : body);
  };
}
