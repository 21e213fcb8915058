import type { ListedPack } from './listed.ts';
import { at, type PackWords } from './page-parts.browser.ts';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Brings the buttons for print, Markdown and Word to life. What makes the files is loaded when wanted. */
export function startExports(words: PackWords, shown: () => ListedPack): void {
  const { origin } = location;
  const ways: Readonly<Record<string, () => Promise<void> | void>> = {
    print: () => globalThis.print(),
    markdown: async () => {
      const { toMarkdown } = await import('./to-markdown.ts');
      download(new Blob([toMarkdown(shown(), words, origin)], { type: 'text/markdown' }), 'md', shown());
    },
    word: async () => {
      const { toDocx } = await import('./to-docx.ts');
      const bytes = toDocx(shown(), words, { origin, language: words.language });
      download(new Blob([bytes], { type: wordType }), 'docx', shown());
    },
  };
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-export]')) {
    button.addEventListener('click', () => {
      Promise.resolve(ways[button.dataset['export'] ?? '']?.()).catch(() => {
        at('status').textContent = words.exportFailed;
      });
    });
  }
}

/** Hands a file to the reader, named after the pack. */
function download(file: Blob, ending: string, { title }: ListedPack): void {
  const link = document.createElement('a');
  const name = title.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '');
  link.href = URL.createObjectURL(file);
  link.download = `${name || 'coherence-atlas'}.${ending}`;
  link.click();
  URL.revokeObjectURL(link.href);
}
