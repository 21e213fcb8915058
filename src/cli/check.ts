import { loadAtlas, loadContentFiles } from '../catalogue/load-atlas.ts';
import { realEffects } from './effects.ts';
import { admit, inspectSources, tellWarnings } from './publication-gate.ts';
import { run } from './run.ts';
import { counted } from './step.ts';

process.exitCode = await run(realEffects, async () => {
  const { root, say } = realEffects;
  const atlas = loadAtlas(root);
  say(`content/ is clean: ${counted(loadContentFiles(root).length, 'file')}.`);
  const report = await inspectSources(
    { atlas, source: { root, language: 'en', env: process.env } },
    realEffects,
  );
  admit(report, 'sources');
  if (report.notice) say(report.notice);
  say(`The gate lets ${counted(report.sources.length, 'source')} pass.`);
  tellWarnings(report.breaches, realEffects);
});
