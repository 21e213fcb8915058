import { buildSite } from './build-site.ts';
import { realEffects } from './effects.ts';
import { run, UsageError } from './run.ts';
import { serve } from './serve.ts';

process.exitCode = await run(realEffects, async () => {
  const port = Number(process.env['PORT'] ?? 4321);
  if (!Number.isInteger(port) || port < 0 || port > 65_525) {
    throw new UsageError(
      `PORT is "${process.env['PORT']}". Expected a number from 0 to 65525. Correct it or leave it out.`,
    );
  }
  realEffects.say('Building the atlas');
  await buildSite(realEffects);
  const { address } = await serve(realEffects, port);
  realEffects.say(`\nThe atlas is open at ${address}  (Ctrl+C ends it)`);
});
