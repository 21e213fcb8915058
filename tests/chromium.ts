import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { chromiumPlaces } from '../src/cli/chromium-places.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the browser the tests drive. */
    readonly chromium: string;
  }
}

/** Finds Chromium, or installs it: Debian's package where there is one, Playwright's own elsewhere. */
export default function setup(project: TestProject): void {
  const path = find() ?? install() ?? refuse();
  project.provide('chromium', path);
}

const find = (): string | undefined =>
  [...chromiumPlaces(process.env), playwrightPath()].find(
    (path): path is string => path !== undefined && path !== '' && existsSync(path),
  );

/** Where Playwright would put its own browser. */
function playwrightPath(): string | undefined {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

function install(): string | undefined {
  console.log('No Chromium found; installing it for the browser tests.');
  if (existsSync('/etc/debian_version')) {
    const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
    const apt = (...words: string[]): boolean => {
      const [command = '', ...rest] = [...sudo, 'apt-get', '-qq', ...words];
      return (
        spawnSync(command, rest, {
          stdio: 'inherit',
          env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
        }).status === 0
      );
    };
    if (apt('update') && apt('install', '--yes', '--no-install-recommends', 'chromium')) return find();
  }
  try {
    execFileSync('npx', ['playwright-core', 'install', 'chromium'], { stdio: 'inherit' });
  } catch {
    return undefined;
  }
  return find();
}

function refuse(): never {
  throw new Error(
    'The browser tests need Chromium: install it ("apt-get install chromium" on Debian) or set CHROMIUM_PATH to where it is.',
  );
}
