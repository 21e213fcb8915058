import { dev } from 'astro';
import { afterEveryEmbargo, dayOfPages } from '../catalogue/load-atlas.ts';
import { realEffects } from './effects.ts';
import { openDesk } from './preview-desk.ts';
import { reloadOnContent } from './reload-on-content.ts';
import { run } from './run.ts';

process.env[dayOfPages] = afterEveryEmbargo;
process.exitCode = await run(realEffects, async () => {
  const content = reloadOnContent(openDesk(realEffects), realEffects.root);
  const { address } = await dev({
    root: realEffects.root,
    logLevel: 'warn',
    server: { port: 4321 },
    vite: { plugins: [content.plugin] },
  });
  realEffects.say(`The atlas is open for writing at http://localhost:${address.port}/  (Ctrl+C ends it)`);
  realEffects.say('A saved file shows at once; search needs a build (npm start).');
  await content.inspect();
});
