import { expect, test } from 'vitest';
import type { Atlas } from '../domain/atlas.ts';
import { checkLinks, linkReport, sourceLinks, type AskForPage } from './source-links.ts';

const link = (url: string, ...ids: readonly string[]) => ({ url: `https://${url}`, ids });

test('each address is asked for once, whichever sources name it', () => {
  const byId = (records: readonly { readonly id: string }[]) => new Map(records.map((one) => [one.id, one]));
  const atlas = {
    sources: byId([
      { id: 's01', addresses: [{ url: 'https://a.example/1' }, { url: 'https://b.example/' }] },
      { id: 's02', addresses: [{ url: 'https://a.example/1' }] },
    ] as never),
    crosswalkSources: byId([{ id: 'list', url: 'https://b.example/' }] as never),
  } as unknown as Atlas;
  expect(sourceLinks(atlas)).toEqual([link('a.example/1', 's01', 's02'), link('b.example/', 's01', 'list')]);
});

test('a host is asked for one page at a time, and few hosts at once', async () => {
  const open: string[] = [];
  let most = 0;
  const ask: AskForPage = async (url) => {
    const { host } = new URL(url);
    expect(open).not.toContain(host);
    open.push(host);
    most = Math.max(most, open.length);
    await new Promise((done) => setTimeout(done, 2));
    open.splice(open.indexOf(host), 1);
    return 200;
  };
  const links = ['a', 'b', 'c', 'd'].flatMap((host) =>
    [1, 2, 3].map((page) => link(`${host}.example/${page}`, 's')),
  );
  expect((await checkLinks(links, ask, 3)).map(({ url }) => url)).toEqual(links.map(({ url }) => url));
  expect(most).toBe(3);
});

test('what is gone, what only turns programs away and what refuses HEAD alone are told apart', async () => {
  const unreachable = (code: string) =>
    Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error(), { code }) });
  const slow = Object.assign(new Error('slow'), { name: 'TimeoutError' });
  const answers: Readonly<Record<string, readonly (number | Error)[]>> = {
    'https://fine.example/': [200],
    'https://head.example/': [405, 200],
    'https://gone.example/': [404, 404],
    'https://shy.example/': [403, 403],
    'https://nowhere.example/': [unreachable('ENOTFOUND'), unreachable('ENOTFOUND')],
    'https://slow.example/': [slow, slow],
    'https://shut.example/': [unreachable('ECONNREFUSED'), unreachable('ECONNREFUSED')],
  };
  const asked: string[] = [];
  const ask: AskForPage = (url, method) => {
    asked.push(`${method} ${url}`);
    const answer = answers[url]?.[method === 'HEAD' ? 0 : 1] ?? 500;
    return typeof answer === 'number' ? Promise.resolve(answer) : Promise.reject(answer);
  };
  const links = Object.keys(answers).map((url, place) => ({ url, ids: [`s0${place + 1}`] }));
  expect(linkReport(await checkLinks(links, ask))).toBe(`dead    s03  https://gone.example/  answered 404
dead    s05  https://nowhere.example/  has no such host
unclear s04  https://shy.example/  answered 403
unclear s06  https://slow.example/  took too long
unclear s07  https://shut.example/  did not answer

7 addresses of sources: 2 alive, 2 dead, 3 unclear.
Of a dead address: look for the page elsewhere, and correct or add it in content/sources/.`);
  expect(asked).not.toContain('GET https://fine.example/');
  expect(asked).toContain('GET https://head.example/');
});
