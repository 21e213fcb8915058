/** Headers of a kept page: the edition it was read in, and when, in milliseconds since 1970. */
const [editionHeader, readHeader] = ['atlas-edition', 'atlas-read'];

/** So long, in milliseconds, a page of the same edition is shown again before the server is asked: an hour. */
const trusted = 60 * 60 * 1000;

/** The same response, marked with the edition it belongs to and the time. */
export function stamped(response: Response, edition: string): Response {
  const headers = new Headers(response.headers);
  headers.set(editionHeader, edition);
  headers.set(readHeader, String(Date.now()));
  return new Response(response.body, { status: response.status, headers });
}

/** Whether a kept page was read in this edition and not long ago. */
export function isFresh({ headers }: Response, edition: string): boolean {
  const age = Date.now() - Number(headers.get(readHeader));
  return headers.get(editionHeader) === edition && age >= 0 && age < trusted;
}
