import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import type { Effects } from './effects.ts';
import { UsageError } from './run.ts';

/** Sent with every answer. The pages carry their own content security policy by hashes. */
const headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Content-Security-Policy': "frame-ancestors 'self'",
} as const;

/** A running server and where it can be reached. */
export interface Served {
  readonly address: string;
  readonly server: Server;
}

/**
 * Serves a built site on loopback. A taken port is said, and the next one is tried, up to ten.
 *
 * @throws {UsageError} when no port of the ten is free.
 */
export async function serve(effects: Effects, firstPort: number, folder = 'dist'): Promise<Served> {
  const site = join(effects.root, folder);
  const files = sirv(site, {
    etag: true,
    setHeaders: (response, path) => {
      setAll(response.setHeader.bind(response));
      // Pages made for other sites may be framed by them.
      if (/^\/(?:[a-z]{2}\/)?embed\//.test(path)) response.removeHeader('Content-Security-Policy');
    },
  });
  const server = createServer((request, response) => {
    files(request, response, () => {
      setAll(response.setHeader.bind(response));
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(readFileSync(join(site, '404.html')));
    });
  });
  for (let port = firstPort; port < firstPort + 10; port += 1) {
    if (await listens(server, port)) return { address: `http://localhost:${portOf(server)}/`, server };
    effects.say(`Port ${port} is taken; trying ${port + 1}.`);
  }
  throw new UsageError(`Ports ${firstPort} to ${firstPort + 9} are taken. Free one, or set PORT.`);
}

const setAll = (set: (name: string, value: string) => void): void => {
  for (const [name, value] of Object.entries(headers)) set(name, value);
};

const portOf = (server: Server): number => {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
};

const listens = (server: Server, port: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    };
    server.once('error', onError);
    server.listen(port, 'localhost', () => {
      server.off('error', onError);
      resolve(true);
    });
  });
