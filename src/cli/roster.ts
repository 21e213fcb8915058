import { randomBytes } from 'node:crypto';
import { realEffects } from './effects.ts';
import { run } from './run.ts';
import { writeRoster } from './write-roster.ts';

process.exitCode = await run(realEffects, () => {
  writeRoster(process.argv.slice(2), process.env, realEffects, randomBytes);
});
