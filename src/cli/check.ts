import { ContentError, loadContentFiles } from '../catalogue/load-atlas.ts';
import { parseAtlas } from '../schema/parse-atlas.ts';
import { realEffects } from './effects.ts';
import { run } from './run.ts';
import { counted } from './step.ts';

process.exitCode = await run(realEffects, () => {
  const files = loadContentFiles(realEffects.root);
  const { faults } = parseAtlas(files);
  if (faults) throw new ContentError(faults);
  realEffects.say(`content/ is clean: ${counted(files.length, 'file')}.`);
});
