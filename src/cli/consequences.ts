import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { realEffects } from './effects.ts';
import { gateCache } from './gate-cache.ts';
import { run } from './run.ts';

enableCompileCache(join(gateCache, 'code'));
const { compareRecord } = await import('./compare-record.ts');

process.exitCode = await run(realEffects, () => compareRecord(process.argv.slice(2), realEffects));
