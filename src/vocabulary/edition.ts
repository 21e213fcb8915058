/**
 * Month of this edition of the record, printed on maps and in their files. Set by hand: the times of
 * files and commits would tell when something was filed, and a clock would make two builds differ.
 */
export const edition = '2026-11';
