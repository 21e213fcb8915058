import { existsSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { TestProject } from 'vitest/node';
import { buildSite } from '../src/cli/build-site.ts';
import { realEffects } from '../src/cli/effects.ts';
import { serve } from '../src/cli/serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the built site. */
    readonly site: string;
    /** Address it is served at, with a slash at the end. */
    readonly address: string;
  }
}

/** Builds the site from the record as it is, and serves it on loopback while the tests run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = 'dist-test';
  realEffects.say('Building the atlas for the tests');
  await buildSite(realEffects, folder);
  const { address, server } = await serve(realEffects, 0, folder);
  project.provide('site', `${realEffects.root}/${folder}`);
  project.provide('address', address);
  return async () => {
    await end(server);
    if (existsSync(folder)) rmSync(folder, { recursive: true });
  };
}

const end = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
