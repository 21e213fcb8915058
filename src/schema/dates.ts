import { z } from 'astro/zod';
import type { Refusal } from './validate.ts';

/** An ISO 8601 date of `fewest` to `parts` parts, as text or, for a bare year, as YAML reads it. */
const partialDate = (parts: 2 | 3, expected: string, fewest: 1 | 2 = 1) =>
  z
    .union([z.int().transform(String), z.string()])
    .superRefine((date, context) => {
      if (isDate(date, parts) && date.split('-').length >= fewest) return;
      context.addIssue({
        code: 'custom',
        input: date,
        params: { expected, ...answerTo(date, parts, fewest) } satisfies Refusal,
      });
    })
    .meta({ shape: `^\\d{4}(-\\d{2}){${fewest - 1},${parts - 1}}$` });

/** Year, month or day of a publication. */
export const publicationDate = partialDate(3, 'a year, month or day such as 2017, 2017-06 or 2017-06-23');

/** Year or month of an outcome. A day is refused: days identify sessions. */
export const period = partialDate(2, 'a year or month such as 2017 or 2017-06, never a day');

/** Month or day on which an embargo ends; it is never published itself. */
export const publishFrom = partialDate(3, 'a month or day such as 2027-03 or 2027-03-01', 2)
  .optional()
  .describe('Month or day before which it is kept out of the site; it is never shown.');

/** What the date should have been, where only one reading of it is a date. */
function answerTo(date: string, parts: number, fewest: number): Pick<Refusal, 'remedy' | 'mend'> {
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(date);
  const whole = german
    ? [german[3], german[2]?.padStart(2, '0'), german[1]?.padStart(2, '0')].join('-')
    : date.replaceAll(/[/.]/g, '-');
  const given = whole.split('-');
  if (isDate(whole, 3) && given.length >= fewest) {
    const right = given.slice(0, parts).join('-');
    return { remedy: `Write "${right}".`, mend: { from: date, to: right } };
  }
  return {
    remedy: /^\d{4}-\d{2}/.test(date)
      ? 'There is no such month or day; look it up again.'
      : 'Write the year first, then the month, in digits and joined by hyphens.',
  };
}

/** Whether `date` is an ISO 8601 date of at most `parts` parts, between 1945 and 2100. */
function isDate(date: string, parts: number): boolean {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
  if (!match) return false;
  const given = match.slice(1).filter(Boolean).map(Number);
  const [year = 0, month = 1, day = 1] = given;
  const real = new Date(Date.UTC(year, month - 1, day));
  return (
    given.length <= parts &&
    year >= 1945 &&
    year <= 2100 &&
    real.getUTCMonth() === month - 1 &&
    real.getUTCDate() === day
  );
}
