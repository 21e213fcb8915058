// Runs after `npm ci`, on any Node: has lefthook read commits as lefthook.yml says. An unpacked archive has no
// git, and may lie inside someone else's repository, which is left alone.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const git = (...args) => execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

/** Where git looks for hooks, if anyone has said so. */
function hooksPath() {
  try {
    return git('config', '--get', 'core.hooksPath').trim();
  } catch {
    return '';
  }
}

const system = process.platform === 'win32' ? 'windows' : process.platform;
const program = system === 'windows' ? 'lefthook.exe' : 'lefthook';
const lefthook = join('node_modules', `lefthook-${system}-${process.arch}`, 'bin', program);
const unread = 'Commits are read when they are sent in, not before git keeps them.';

function enable() {
  // The folder that held the hooks of earlier versions is gone.
  if (hooksPath() === 'hooks' && !existsSync('hooks')) git('config', '--unset-all', 'core.hooksPath');
  const other = hooksPath();
  if (other !== '') {
    console.error(`core.hooksPath is "${other}", and is left as it is. ${unread}`);
    console.error('To have them read here: git config --unset core.hooksPath, then npm run prepare');
  } else if (!existsSync(lefthook)) {
    console.error(`There is no lefthook for ${system} on ${process.arch}. ${unread}`);
  } else {
    execFileSync(lefthook, ['install'], { stdio: 'ignore' });
  }
}

if (existsSync('.git')) {
  try {
    enable();
  } catch {
    console.error(`git could not be told to ask lefthook. ${unread}`);
  }
}
