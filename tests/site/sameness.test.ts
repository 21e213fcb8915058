import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { buildSite } from '../../src/cli/build-site.ts';
import { realEffects } from '../../src/cli/effects.ts';

const again = 'dist-test-again';

/** Every file of a site with the digest of its bytes. */
const digests = (folder: string): Record<string, string> =>
  Object.fromEntries(
    globSync('**/*', { cwd: folder })
      .filter((file) => statSync(join(folder, file)).isFile())
      .toSorted()
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex'),
      ]),
  );

afterAll(() => {
  rmSync(again, { recursive: true, force: true });
});

test('two builds of one record are the same, byte for byte, in another time zone and language', async () => {
  const { TZ, LANG } = process.env;
  Object.assign(process.env, { TZ: 'Pacific/Auckland', LANG: 'ar_EG.UTF-8' });
  try {
    await buildSite({ ...realEffects, say: () => undefined }, again);
  } finally {
    Object.assign(process.env, { TZ, LANG });
  }
  const first = digests(inject('site'));
  expect(Object.keys(first).length).toBeGreaterThan(1000);
  expect(digests(again)).toEqual(first);
});
