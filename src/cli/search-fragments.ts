import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringsOfFragment } from '../sanitise/binaries/pagefind.ts';
import { entityAt } from '../sanitise/reading/entities.ts';
import type { Fault } from '../schema/fault.ts';

/** Fragments of a search index, parted by whether their pages say all of it. */
export interface FragmentReport {
  /** They say nothing of their own: the gate reads their pages. */
  readonly echoes: ReadonlySet<string>;
  readonly faults: readonly Fault[];
}

/**
 * Holds each fragment of the search index in `site` against the page it was made from. Every sentence and
 * every value of it must stand there; spaces and signs do not count, since neighbours are joined without any.
 */
export function compareFragments(
  site: string,
  files: readonly string[],
  nameOf: (file: string) => string,
): FragmentReport {
  const fragments = files.filter((file) => /[\\/][a-z]{2}_[\da-f]+\.pf_fragment$/.test(file));
  const echoes = new Set(fragments.filter((file) => isEcho(file, site)));
  return {
    echoes,
    faults: fragments
      .filter((file) => !echoes.has(file))
      .map((file) => ({
        path: nameOf(file),
        line: 1,
        column: 1,
        found: 'The search index says what its page does not say, or has no page.',
        expected: 'Expected words of the page only.',
        remedy: 'Build again; if it stays, look where the words come from.',
      })),
  };
}

function isEcho(file: string, site: string): boolean {
  const fragment = stringsOfFragment(new Uint8Array(readFileSync(file)));
  if (!fragment || !/^\/(?:[\w.-]+\/)*$/.test(fragment.address)) return false;
  const page = join(site, fragment.address, 'index.html');
  if (!existsSync(page)) return false;
  const html = readFileSync(page, 'utf8');
  const running = squeezed(decoded(html.replaceAll(/<[^>]*>/g, '')));
  let attributes: string | undefined;
  const says = (text: string): boolean => running.includes(squeezed(text));
  return (
    fragment.sentences.every(
      (sentence) => says(sentence) || inTwo(sentence).some((two) => two.every(says)),
    ) &&
    fragment.values.every(
      (value) =>
        html.includes(value) ||
        says(value) ||
        (attributes ??= squeezed(decoded(html))).includes(squeezed(value)),
    )
  );
}

/** A sentence cut once between words: what stands between its neighbours on the page may be left out of the index. */
function inTwo(sentence: string): string[][] {
  const words = sentence.split(/\s+/);
  return words.slice(1).map((_, index) => {
    const cut = index + 1;
    return [words.slice(0, cut).join(' '), words.slice(cut).join(' ')];
  });
}

const decoded = (html: string): string =>
  html.replaceAll(/&#?\w{1,10};/g, (reference) => entityAt(reference, 0)?.character ?? reference);

const squeezed = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
