import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../tools/chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the browser the tests drive. */
    readonly chromium: string;
  }
}

/** Finds Chromium, or installs it: Debian's package where there is one, Playwright's own elsewhere. */
export default function setup(project: TestProject): void {
  const path = findChromium(process.env) ?? install() ?? refuse();
  project.provide('chromium', path);
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
    if (apt('update') && apt('install', '--yes', '--no-install-recommends', 'chromium'))
      return findChromium(process.env);
  }
  try {
    execFileSync('npx', ['playwright-core', 'install', 'chromium'], { stdio: 'inherit' });
  } catch {
    return undefined;
  }
  return findChromium(process.env);
}

function refuse(): never {
  throw new Error(
    'The browser tests need Chromium: install it ("apt-get install chromium" on Debian) or set CHROMIUM_PATH to where it is.',
  );
}
