import { realEffects } from './effects.ts';
import { importFile } from './import-file.ts';
import { run } from './run.ts';
import { terminalAsker } from './terminal-asker.ts';

let isRefused = false;
const code = await run(realEffects, async () => {
  const { stdin, stdout } = process;
  const asker = stdin.isTTY && stdout.isTTY ? terminalAsker(stdin, stdout) : undefined;
  isRefused = await importFile(process.argv.slice(2), realEffects, asker);
});
process.exitCode = isRefused ? 1 : code;
