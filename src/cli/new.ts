import { realEffects } from './effects.ts';
import { makeRecord } from './make-record.ts';
import { run } from './run.ts';
import { terminalAsker } from './terminal-asker.ts';

process.exitCode = await run(realEffects, async () => {
  const { stdin, stdout } = process;
  const asker = stdin.isTTY && stdout.isTTY ? terminalAsker(stdin, stdout) : undefined;
  await makeRecord(process.argv.slice(2), realEffects, asker);
});
