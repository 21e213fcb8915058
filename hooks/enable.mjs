// Runs after `npm install`, on any Node: tells git to use this folder. An unpacked archive has no git,
// and may lie inside someone else's repository, which is left alone.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const git = (...args) => execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

/** Where git looks for hooks now, if anyone has said so. */
function hooksPath() {
  try {
    return git('config', '--get', 'core.hooksPath').trim();
  } catch {
    return '';
  }
}

if (existsSync('.git')) {
  const current = hooksPath();
  if (current !== '' && current !== 'hooks') {
    console.error(`core.hooksPath is "${current}". To have messages read: git config core.hooksPath hooks`);
  } else if (current === '') {
    try {
      git('config', 'core.hooksPath', 'hooks');
    } catch {
      console.error('git could not be told to use hooks/: messages are read in CI only.');
    }
  }
}
