import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Plants in a copy of the repository what pictures of the preview show: a sentence that is refused, a finding that was
 * withdrawn, and an outcome without its German text. All words are invented.
 */
export function plantForPictures(root: string): void {
  const change = (path: string, edit: (text: string) => string): void => {
    writeFileSync(join(root, path), edit(readFileSync(join(root, path), 'utf8')));
  };
  change('content/findings/f09.yaml', (text) =>
    text
      .replace(/( {2}en: >-\n {4})/, '$1Three participants objected. ')
      .replace(/( {2}de: >-\n {4})/, '$1Drei Teilnehmende widersprachen. '),
  );
  change('content/findings/f07.yaml', (text) => `${text}${withdrawal}`);
  rmSync(join(root, 'content/outcomes/more-coherence-report-2017.de.mdx'));
}

const withdrawal = `status: withdrawn
statusNote:
  en: The source was read again and says less than this.
  de: Die Quelle wurde noch einmal gelesen und sagt weniger, als hier steht.
`;
