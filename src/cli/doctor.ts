import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadContentFiles } from '../catalogue/load-atlas.ts';
import {
  diagnose,
  formatDiagnosis,
  stalePackages,
  type Circumstances,
  type Lockfile,
} from '../editing/diagnosis.ts';
import { rosterPath } from '../sanitise/roster/require-roster.ts';
import { readPublished } from '../schema/read-published.ts';
import { chromiumPlaces } from './chromium-places.ts';
import { realEffects } from './effects.ts';
import { loadGate } from './gate.ts';
import { git } from './git.ts';
import { run, UsageError } from './run.ts';

const { root, say } = realEffects;

const usage = `Usage: npm run doctor

Says whether this machine, this clone and this key are ready: Node, npm, git and its hooks, packages,
encoding, disk, roster and record. It changes nothing and prints no key.

Ends with 0 when all is ready, 1 when something must be mended, 2 when it could not run.`;

let isRefused = false;
const code = await run(realEffects, () => {
  const [word, ...more] = process.argv.slice(2);
  if (word === '--help') return say(usage);
  if (word !== undefined || more.length > 0) throw new UsageError(usage);
  const diagnoses = diagnose(circumstances(process.env));
  for (const diagnosis of diagnoses) say(formatDiagnosis(diagnosis));
  const faults = diagnoses.filter(({ state }) => state === 'fault').length;
  isRefused = faults > 0;
  say(faults === 0 ? '\nReady.' : `\nNot ready yet: mend what is marked “fault”, then run it again.`);
});
process.exitCode = isRefused ? 1 : code;

function circumstances(env: NodeJS.ProcessEnv): Circumstances {
  return {
    node: process.version.slice(1),
    npm: /npm\/(\S+)/.exec(env['npm_config_user_agent'] ?? '')?.[1],
    git: git(root, '--version')?.trim(),
    isRepository: existsSync(join(root, '.git')) && git(root, 'rev-parse', '--git-dir') !== undefined,
    hooksPath: git(root, 'config', '--get', 'core.hooksPath')?.trim(),
    hasHooks: ['pre-commit', 'commit-msg'].every(isAskingLefthook),
    hasGitName: ['user.name', 'user.email'].every(
      (key) => (git(root, 'config', '--get', key) ?? '').trim() !== '',
    ),
    stale: stalePackages(lockfile('package-lock.json'), lockfile('node_modules/.package-lock.json')),
    locale: env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'],
    isWindows: process.platform === 'win32',
    isCaseBlind: existsSync(join(root, 'PACKAGE.json')),
    ...rosterAtHand(env),
    hasRoster: existsSync(join(root, rosterPath)),
    browser: chromiumPlaces(env).find((place) => existsSync(place)),
    faultsInContent: readPublished(loadContentFiles(root), realEffects.today()).faults?.length ?? 0,
  };
}

/** Whether a hook of git is the one that lefthook writes. */
function isAskingLefthook(hook: string): boolean {
  const file = git(root, 'rev-parse', '--git-path', `hooks/${hook}`)?.trim();
  if (file === undefined || !existsSync(resolve(root, file))) return false;
  return readFileSync(resolve(root, file), 'utf8').includes('lefthook');
}

function rosterAtHand(env: NodeJS.ProcessEnv): Pick<Circumstances, 'rosterRefusal' | 'rosterNotice'> {
  try {
    return { rosterRefusal: undefined, rosterNotice: loadGate({ root, language: 'en', env }).notice };
  } catch (error) {
    return { rosterRefusal: error instanceof Error ? error.message : String(error), rosterNotice: undefined };
  }
}

/** A lockfile, or an empty one where there is none: then every package is missing. */
function lockfile(path: string): Lockfile {
  return existsSync(join(root, path)) ? (JSON.parse(readFileSync(join(root, path), 'utf8')) as Lockfile) : {};
}
