import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { edition } from '../vocabulary/edition.ts';
import { realEffects } from './effects.ts';
import { makeEdition } from './make-edition.ts';
import { read } from './options.ts';
import { run, UsageError } from './run.ts';

const usage = `Usage: npm run edition [-- --out FILE.zip]

Packs the built site as one zip that opens from a folder in any browser, with maps and search, without a
network or a server. Build the site first: npm run build. Without --out the zip is written to editions/.

Ends with 0 when it was written, 1 when the gate refuses the site, 2 when it could not run.`;

process.exitCode = await run(realEffects, async () => {
  const { values } = read(usage, () =>
    parseArgs({ options: { out: { type: 'string' }, help: { type: 'boolean' } } }),
  );
  if (values.help) return realEffects.say(usage);
  const name = `coherence-atlas-${edition}`;
  const file = values.out ?? join('editions', `${name}.zip`);
  if (!file.endsWith('.zip')) {
    throw new UsageError(`--out is "${file}". Expected the name of a file that ends in .zip. Correct it.`);
  }
  realEffects.say('Packing the edition');
  await makeEdition(file, name, realEffects);
  realEffects.say(`The edition is in ${file}.`);
});
