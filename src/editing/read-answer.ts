import type { z } from 'astro/zod';

/** What a written answer must satisfy. */
interface Written {
  readonly kind: 'text' | 'years';
  readonly schema: z.ZodType;
}

/** A written answer as the schema takes it: years become two numbers, digits a number where text is refused. */
export function readText(answer: string, { kind, schema }: Written): unknown {
  if (kind === 'years') return answer.split(/[\s,–-]+/).map(Number);
  const text = answer.trim();
  return /^\d+$/.test(text) && !schema.safeParse(text).success ? Number(text) : text;
}

/** What is wrong with a written answer, in a sentence; nothing where the schema takes it. */
export function objectionTo(answer: string, written: Written): string | undefined {
  const issue = written.schema.safeParse(readText(answer, written)).error?.issues[0];
  if (!issue) return undefined;
  const params = 'params' in issue ? (issue.params as { expected?: string; remedy?: string }) : {};
  if (params.expected) return `Expected ${params.expected}. ${params.remedy ?? ''}`.trim();
  return issue.code === 'too_big'
    ? `Expected at most ${String(issue.maximum)} characters.`
    : 'Something is missing here.';
}

/** A chosen word as the schema takes it: scores are numbers, and true and false are no words. */
export function readWord(answer: string, schema: z.ZodType): unknown {
  if (schema.safeParse(answer).success) return answer;
  const read = /^-?\d+$/.test(answer)
    ? Number(answer)
    : answer === 'true'
      ? true
      : answer === 'false'
        ? false
        : answer;
  return schema.safeParse(read).success ? read : answer;
}
