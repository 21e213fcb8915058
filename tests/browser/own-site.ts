import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { realEffects } from '../../src/cli/effects.ts';
import { serve } from '../../src/cli/serve.ts';
import { writeOffline } from '../../src/cli/write-offline.ts';

/** A copy of the built site on a server of its own, which can be stopped, changed and started again. */
export interface OwnSite {
  readonly address: string;
  /** Paths asked for since they were last forgotten. */
  readonly asked: string[];
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
  readonly edit: (file: string, change: (text: string) => string) => void;
  readonly add: (file: string, text: string) => void;
  /** Takes a file away as a fault would: the lists still name it. */
  readonly lose: (file: string) => void;
  /** Writes the lists and the worker anew, as a build does. */
  readonly publish: () => Promise<number>;
  readonly end: () => Promise<void>;
}

export async function ownSite(): Promise<OwnSite> {
  const root = mkdtempSync(join(tmpdir(), 'atlas-'));
  const folder = join(root, 'site');
  cpSync(inject('site'), folder, { recursive: true });
  const effects = { ...realEffects, root, say: () => undefined };
  const asked: string[] = [];
  let server: Server;
  let address = '';
  const start = async (): Promise<void> => {
    const served = await serve(effects, address ? Number(new URL(address).port) : 0, 'site');
    ({ server, address } = served);
    server.on('request', ({ url = '' }) => asked.push(url.replace(/\?.*/, '')));
  };
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  await start();
  return {
    address,
    asked,
    start,
    stop,
    edit: (file, change) => {
      writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
    },
    add: (file, text) => {
      cpSync(join(folder, '404.html'), join(folder, file), { recursive: true });
      writeFileSync(join(folder, file), text);
    },
    lose: (file) => rmSync(join(folder, file)),
    publish: () => writeOffline(realEffects.root, folder),
    end: async () => {
      if (server.listening) await stop();
      rmSync(root, { recursive: true });
    },
  };
}
