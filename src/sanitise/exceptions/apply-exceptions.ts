import type { Fault } from '../../schema/fault.ts';
import { nearest } from '../../text/nearest.ts';
import type { Breach } from '../breach.ts';
import type { Rule } from '../define-rule.ts';
import { neverExcepted, type Exception } from './exception.ts';

/** A breach that exceptions can name. */
export type NamedBreach = Breach & { readonly digest: string };

/** What an exception must know of a rule. */
export type RuleFacts = Pick<Rule, 'id' | 'category'>;

/** What is left of breaches, and what is wrong with the exceptions. */
export interface Applied<B extends NamedBreach> {
  readonly remaining: readonly B[];
  /** Expired, repeated, not permitted, or naming no rule. Such an exception excuses nothing. */
  readonly faults: readonly Fault[];
  /**
   * Exceptions that no breach needed. A command that knows only some of the texts passes them on;
   * whoever has read all of them reports each as {@link unusedFault}.
   */
  readonly unused: readonly Exception[];
}

/**
 * Takes excepted breaches away. `today` is an ISO day.
 *
 * A breach takes the category of the place it stands in, so a contact detail in an alternative text is
 * one of alternative texts: the category of its rule decides as well.
 */
export function applyExceptions<B extends NamedBreach>(
  breaches: readonly B[],
  exceptions: readonly Exception[],
  today: string,
  rules: readonly RuleFacts[],
): Applied<B> {
  const byName = Map.groupBy(breaches, nameOf);
  const firsts = new Map(exceptions.toReversed().map((exception) => [nameOf(exception), exception]));
  const faults: Fault[] = [];
  const excused = new Set<string>();
  const unused: Exception[] = [];
  for (const exception of exceptions) {
    const name = nameOf(exception);
    const fault =
      repetition(exception, firsts.get(name)) ??
      refusal(exception, byName.get(name) ?? [], rules) ??
      expiry(exception, today);
    if (fault) faults.push(fault);
    else if (byName.has(name)) excused.add(name);
    else unused.push(exception);
  }
  return { remaining: breaches.filter((breach) => !excused.has(nameOf(breach))), faults, unused };
}

/**
 * Breaches without those that an exception excuses, whatever its date: for showing and clearing a single
 * text. That an exception has expired is for the gate to say, which reads all texts.
 */
export const withoutExcepted = <B extends NamedBreach>(
  breaches: readonly B[],
  exceptions: readonly Exception[],
  rules: readonly RuleFacts[],
): readonly B[] => applyExceptions(breaches, exceptions, '', rules).remaining;

/** Says that an exception excuses nothing. */
export const unusedFault = (exception: Exception): Fault =>
  faultAt(
    exception,
    `No sentence has the digest "${exception.digest}" under ${exception.rule}.`,
    'Expected an exception that is needed.',
    'Delete it; if the sentence was changed, it must be read again.',
  );

const nameOf = ({ rule, digest }: { readonly rule: string; readonly digest: string }): string =>
  `${rule} ${digest}`;

const faultAt = (
  { path, line, column }: Exception,
  found: string,
  expected: string,
  remedy: string,
): Fault => ({ path, line, column, found, expected, remedy });

function repetition(exception: Exception, first: Exception | undefined): Fault | undefined {
  if (first === undefined || first === exception) return undefined;
  return faultAt(
    exception,
    `The same sentence is excepted from ${exception.rule} in line ${first.line}.`,
    'Expected each exception once.',
    'Keep one of the two.',
  );
}

/** Why the rule knows no exception, if it knows none. */
function refusal(
  exception: Exception,
  breaches: readonly NamedBreach[],
  rules: readonly RuleFacts[],
): Fault | undefined {
  const rule = rules.find(({ id }) => id === exception.rule);
  if (!rule) {
    const meant = nearest(
      exception.rule,
      rules.map(({ id }) => id),
    );
    return faultAt(
      exception,
      `There is no rule "${exception.rule}".`,
      'Expected the id of a rule.',
      meant ? `Did you mean "${meant}"?` : 'Copy it from the report.',
    );
  }
  const categories = [rule.category, ...breaches.map(({ category }) => category)];
  const isNever =
    neverExcepted.rules.has(rule.id) || categories.some((category) => neverExcepted.categories.has(category));
  if (!isNever) return undefined;
  return faultAt(
    exception,
    `${rule.id} knows no exception here.`,
    'Expected a text that keeps it.',
    'Change the text and delete the exception.',
  );
}

function expiry(exception: Exception, today: string): Fault | undefined {
  if (exception.expires >= today) return undefined;
  return faultAt(
    exception,
    `The exception ended on ${exception.expires}.`,
    `Expected ${today} or later.`,
    'Change the sentence, or have it read again and give a new date.',
  );
}
