import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { gateCache } from './gate-cache.ts';

// To read the gate's own code takes half a second in each thread; compiled, a fifth of it.
enableCompileCache(join(gateCache, 'code'));
await import('./inspect-paths.ts');
