import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { gateCache } from './gate-cache.ts';

// An editor waits for this at each commit; compiled, the code of the gate is read in a fifth of the time.
enableCompileCache(join(gateCache, 'code'));
await import('./read-commits.ts');
