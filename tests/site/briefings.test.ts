import { describe, expect, test } from 'vitest';
import type { SubjectBriefing } from '../../src/briefings/briefing.ts';
import { briefings } from '../../src/briefings/published.ts';
import { briefingWords } from '../../src/briefings/words.ts';
import { localPath } from '../../src/i18n/locale.ts';
import { messages } from '../../src/i18n/messages.ts';
import { languages } from '../../src/vocabulary/language.ts';
import { builtPages } from './pages.ts';

const html = (address: string): string => builtPages().find((page) => page.address === address)?.html ?? '';
const inText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
/** Running text as a reader sees it: without tags, white space as one space. */
const plain = (page: string): string => page.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
const shownIn = ({ insights, recommendations, tensions, openQuestions }: SubjectBriefing) =>
  [insights, recommendations, tensions, openQuestions].flatMap(({ shown }) => shown);
const restIn = (briefing: SubjectBriefing): string[] =>
  [briefing.insights, briefing.recommendations, briefing.tensions, briefing.openQuestions].flatMap(
    ({ rest }) => rest,
  );

describe.each(languages)('briefings in “%s”', (language) => {
  const words = briefingWords(language, messages[language]);
  const at = (address: string): string => localPath(language, address);

  test('each shows its findings and interactions, and links to those it does not show', () => {
    for (const briefing of briefings.values()) {
      const page = html(at(briefing.address));
      for (const { finding } of shownIn(briefing)) {
        expect(page, briefing.slug).toContain(inText(finding.statement[language]));
      }
      for (const { interaction } of [briefing.supports, briefing.undermines].flatMap(({ shown }) => shown)) {
        expect(page, briefing.slug).toContain(inText(interaction.reason[language]));
      }
      for (const id of restIn(briefing)) {
        expect(page, briefing.slug).toContain(`href="${at(`/findings/${id}/`)}"`);
      }
      for (const { id } of briefing.interactions) {
        expect(page, briefing.slug).toContain(`href="${at(`/interactions/${id}/`)}"`);
      }
      for (const { id } of briefing.sources) {
        expect(page, briefing.slug).toContain(`href="${at(`/sources/${id}/`)}"`);
      }
    }
  });

  test('each says in its first sentence how many findings there are, as the list of briefings does', () => {
    const list = plain(html(at('/briefings/')));
    for (const briefing of briefings.values()) {
      const { findings } = briefing.counts;
      const summary = words.summary(briefing);
      expect(html(at(briefing.address))).toContain(`<p class="lead">${inText(summary)}</p>`);
      if (findings > 0) expect(summary).toMatch(new RegExp(`^${findings} `));
      const named = inText(words.subject(briefing.subject));
      const holds = findings > 0 ? `${findings} ` : briefing.empty ? messages[language].briefing.empty : '';
      expect(list).toContain(`${named} ${holds}`);
    }
  });

  test('an empty one says what was read, and leads on', () => {
    const empty = [...briefings.values()].filter((briefing) => briefing.empty);
    expect(empty.length).toBeGreaterThan(0);
    for (const briefing of empty) {
      const page = html(at(briefing.address));
      for (const sentence of briefing.empty ? words.emptiness(briefing.empty) : []) {
        expect(page, briefing.slug).toContain(inText(sentence));
      }
      for (const { slug } of briefing.nearest) {
        expect(page, briefing.slug).toContain(`href="${at(`/briefings/${slug}/`)}"`);
      }
    }
  });

  test('the page of each subject leads to its briefing', () => {
    for (const { fullList, address } of briefings.values()) {
      expect(html(at(fullList)), fullList).toContain(`href="${at(address)}"`);
    }
  });
});

test('briefings repeat what stands elsewhere, so search does not list them', () => {
  for (const { address } of briefings.values()) expect(html(address)).not.toContain('data-pagefind-body');
});
