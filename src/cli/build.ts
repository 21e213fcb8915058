import { buildSite } from './build-site.ts';
import { realEffects } from './effects.ts';
import { run } from './run.ts';

process.exitCode = await run(realEffects, async () => {
  realEffects.say('Building the atlas');
  await buildSite(realEffects);
  realEffects.say('The site is in dist/.');
});
