/**
 * Takes the pictures of the handbook anew: of the built site, of the preview and of the forms, in every language.
 *
 * Run with `npm run pictures` after `npm run build`, when a test says that a picture no longer shows what its page
 * shows; the result is committed.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { realEffects } from '../src/cli/effects.ts';
import { run, UsageError } from '../src/cli/run.ts';
import { serve } from '../src/cli/serve.ts';
import { localPath } from '../src/i18n/locale.ts';
import { languages, type Language } from '../src/vocabulary/language.ts';
import { findChromium, startChromium } from './chromium.ts';
import { albumPath, mostBytes, type Taken } from './pictures/album.ts';
import { openPlanted } from './pictures/preview.ts';
import { pathOf, shots, type Shot } from './pictures/shots.ts';
import { digestOfShown, shownInForms, shownOnPage } from './pictures/shown.ts';
import { takeForms, takePage } from './pictures/take.ts';

process.exitCode = await run(realEffects, async () => {
  if (!existsSync('dist/index.html')) {
    throw new UsageError(
      'There is no built site in dist/. Expected one to take pictures of. Run npm run build.',
    );
  }
  const chromium = findChromium(process.env);
  if (chromium === undefined) {
    throw new UsageError(
      'No Chromium was found. Expected one to take pictures with. Install it, or say in CHROMIUM_PATH where it is.',
    );
  }
  const { address: site, server } = await serve(realEffects, 0);
  const preview = await openPlanted(realEffects.root);
  const browser = await startChromium(chromium);
  try {
    const album: Record<string, Record<string, Taken>> = {};
    for (const language of languages) {
      for (const shot of shots) {
        const base = shot.where === 'preview' ? preview.address : site;
        const pixels =
          shot.where === 'forms'
            ? await takeForms(browser, base, shot, language, realEffects.root)
            : await takePage(browser, base, shot, language);
        const file = join('public', localPath(language, `/handbook/${shot.of}.webp`));
        const size = await write(file, pixels);
        const digest = digestOfShown(await shownIn(shot, base, language));
        album[shot.of] = { ...album[shot.of], [language]: { ...size, digest } };
        realEffects.say(`  ${file}`);
      }
    }
    writeFileSync(albumPath, `${JSON.stringify(album, null, 2)}\n`);
  } finally {
    await browser.close();
    preview.close();
    server.close();
    server.closeAllConnections();
  }
});

/** What a picture shows, read from what is served. */
async function shownIn(shot: Shot, base: string, language: Language): Promise<string> {
  if (shot.where === 'forms')
    return shownInForms(readFileSync(`dist/admin/forms.${language}.json`, 'utf8'), shot.part);
  const answer = await fetch(new URL(pathOf(shot, language), base));
  return shownOnPage(await answer.text(), shot.region);
}

/** Sixteen colours are enough for text on paper. Nothing but the pixels is written. */
async function write(file: string, pixels: Buffer): Promise<{ width: number; height: number }> {
  const few = await sharp(pixels).removeAlpha().png({ palette: true, colours: 16, dither: 0 }).toBuffer();
  const { data, info } = await sharp(few)
    .webp({ lossless: true, effort: 6 })
    .toBuffer({ resolveWithObject: true });
  if (data.length > mostBytes) {
    throw new UsageError(
      `${file} would have ${data.length} bytes. Expected at most ${mostBytes}. Show less of the page in tools/pictures/shots.ts.`,
    );
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, data);
  return { width: info.width, height: info.height };
}
