import { describe, expect, test } from 'vitest';
import type { Rule } from '../../src/sanitise/define-rule.ts';
import { inspect } from '../../src/sanitise/inspect.ts';
import { rulesFor } from '../../src/sanitise/rules.ts';
import { inspector } from './gate.ts';

const rules: readonly Rule[] = rulesFor();

describe.each(rules)('$id', (rule) => {
  const only = { ...inspector(), rules: [rule] };
  const { passes, flags } = rule.examples;

  test('shows five texts that pass and five that do not', () => {
    expect(passes.length).toBeGreaterThanOrEqual(5);
    expect(flags.length).toBeGreaterThanOrEqual(5);
  });

  test.each(passes)('passes: %s', (text) => {
    expect(inspect({ path: 'example.mdx', text }, only)).toEqual([]);
  });

  test.each(flags)('refuses: $text', ({ text, span, path = 'example.mdx' }) => {
    const start = text.indexOf(span);
    expect(start).toBeGreaterThanOrEqual(0);
    const breaches = inspect({ path, text }, only);
    expect(
      breaches.filter(
        (breach) => breach.start < start + span.length && start < Math.max(breach.end, breach.start + 1),
      ),
    ).not.toEqual([]);
  });

  test('says what is wrong and what to do, in both languages, and quotes no text', () => {
    for (const language of ['en', 'de'] as const) {
      expect(rule.problem[language]).toMatch(/[.!?]$/);
      expect(rule.remedy[language].length).toBeGreaterThan(20);
    }
  });
});

test('rules have one id each, which begins with no-', () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^no-[a-z-]+$/.test(id))).toEqual([]);
});
