import { z } from 'astro/zod';
import type { Refusal } from '../schema/validate.ts';

// Exceptions and clearances are signed in the same terms.

const refuse = (refusal: Refusal) => ({ params: { ...refusal } });

/** Whether a text can be a role: up to 40 lower-case letters and digits, words joined by hyphens. */
export const isRole = (text: string): boolean => text.length <= 40 && /^[a-z]+(?:-[a-z0-9]+)*$/.test(text);

/** Role of an editor, such as `editor-1`. Never a name: `gate/` is as public as the site. */
export const role = z.string().refine(
  isRole,
  refuse({
    expected: 'a role in lower-case words joined by hyphens, such as editor-1',
    remedy: 'Name the role, never the person.',
  }),
);

/** Id of a rule. */
export const ruleId = z
  .string()
  .refine(
    (text) => /^(?:no|require)-[a-z]+(?:-[a-z]+)*$/.test(text),
    refuse({ expected: 'the id of a rule such as no-small-counts', remedy: 'Copy it from the report.' }),
  );

/** Hexadecimal digest. YAML reads a bare one of digits as a number, so that it must stand in quotes. */
export const digest = (digits: 16 | 64) =>
  z.union([z.string(), z.number().transform(() => '')]).refine(
    (text) => text.length === digits && /^[\da-f]+$/.test(text),
    refuse({
      expected: `${digits} hexadecimal digits in quotes`,
      remedy: 'Copy the digest from the report and put it in quotes.',
    }),
  );

/** ISO 8601 day. */
export const day = z
  .string()
  .refine(
    (text) => isCalendarDate(text, /^\d{4}-\d{2}-\d{2}$/),
    refuse({ expected: 'a day such as 2027-03-31', remedy: 'Correct the date.' }),
  );

/** ISO 8601 month. A day would tie a text to a session. */
export const month = z
  .string()
  .refine(
    isMonth,
    refuse({ expected: 'a month such as 2027-03, never a day', remedy: 'Leave the day out.' }),
  );

/** Whether a text is an ISO 8601 month. */
export function isMonth(text: string): boolean {
  return isCalendarDate(text, /^\d{4}-\d{2}$/);
}

/** Whether a date has the shape asked for and stands in the calendar. */
function isCalendarDate(text: string, shape: RegExp): boolean {
  if (!shape.test(text)) return false;
  const [year = 0, month = 0, day = 1] = text.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
