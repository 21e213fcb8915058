import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const env = { TZ: 'UTC' };

/** Three projects by what they need: nothing, a built site, a built site and a browser. */
export default defineConfig({
  test: {
    reporters: ['default'],
    // A browser leaves its test idle most of the time, so that two files at once pay on two cores as well.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Nothing a test file imports remembers what a test did; the word lists of the gate are read once for all.
    isolate: false,
    projects: [
      {
        test: {
          name: 'unit',
          env,
          include: [
            'src/**/*.test.ts',
            'tests/*.test.ts',
            'tests/sanitise/**/*.test.ts',
            'tests/coherence/**/*.test.ts',
            'tests/editors/**/*.test.ts',
          ],
          // Words are read as all rules together want them, whichever test comes first.
          setupFiles: ['src/sanitise/rules.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          env,
          include: ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'],
          globalSetup: ['tests/built-site.ts', 'tests/chromium.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
