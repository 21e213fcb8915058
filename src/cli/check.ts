import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkChanges } from './check-changes.ts';
import { realEffects } from './effects.ts';
import { run } from './run.ts';

let isRefused = false;
const code = await run(realEffects, async () => {
  const checked = await checkChanges(process.argv.slice(2), realEffects);
  isRefused = checked.isRefused;
  if (checked.isCodeDue && existsSync(join(realEffects.root, 'package.json'))) isRefused = !lint();
});
process.exitCode = isRefused ? 1 : code;

/** Whether format, lint and types of the code are right. Their report goes to the same terminal. */
function lint(): boolean {
  realEffects.say('\nReading the code: npm run lint');
  const { status } = spawnSync('npm', ['run', '--silent', 'lint'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0;
}
