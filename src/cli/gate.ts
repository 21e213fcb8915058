import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Exception } from '../sanitise/exceptions/exception.ts';
import { evidenceOf } from '../sanitise/grammar/evidence.ts';
import type { Inspector } from '../sanitise/inspect.ts';
import { Kind } from '../sanitise/lexicon/token.ts';
import { parsePolicy, policyPath, type Policy } from '../sanitise/policy.ts';
import { rosterRule } from '../sanitise/roster/no-listed-names.ts';
import type { OpenRoster } from '../sanitise/roster/open-roster.ts';
import { keyVariable, requireRoster, rosterPath } from '../sanitise/roster/require-roster.ts';
import type { Language } from '../vocabulary/language.ts';
import { loadExceptions } from './gate-files.ts';
import { loadInspector } from './inspector.ts';
import { UsageError } from './run.ts';

/** The gate of a repository: its rules with the roster, if there is one, and its exceptions. */
export interface Gate {
  readonly inspector: Inspector;
  readonly exceptions: readonly Exception[];
  readonly hasRoster: boolean;
  /** What an editor should know of it. */
  readonly notice: string | undefined;
}

/** Where a gate is read from: the repository, the language of its messages, and the environment. */
export interface GateSource {
  readonly root: string;
  readonly language: Language;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Loads the gate with everything the policy asks for.
 *
 * @throws {UsageError} when the policy cannot be read or a required roster cannot be asked: what cannot
 * be inspected as the policy says is not inspected at all.
 * @throws {ContentError} when the exceptions are faulty.
 */
export function loadGate({ root, language, env }: GateSource): Gate {
  const policy = loadPolicy(root);
  const atHand = requireRoster(policy, textOf(root, rosterPath), env[keyVariable]);
  if ('refusal' in atHand) throw new UsageError(atHand.refusal);
  const { roster, notice } = atHand;
  const inspector = inspectorFor(language, policy.k);
  return {
    inspector: roster ? withRoster(inspector, roster) : inspector,
    exceptions: loadExceptions(root),
    hasRoster: roster !== undefined,
    notice,
  };
}

const inspectors = new Map<string, Inspector>();

/** The word lists are read once in a process, however often the gate is asked. */
function inspectorFor(language: Language, k: number): Inspector {
  const key = `${language} ${k}`;
  const inspector = inspectors.get(key) ?? loadInspector(language, k);
  inspectors.set(key, inspector);
  return inspector;
}

/** The gate with the rule that looks for the names of a roster, wherever they stand. */
function withRoster(inspector: Inspector, roster: OpenRoster): Inspector {
  const kindOf = (word: string, spoken: Language): 'title' | 'ordinary' | undefined => {
    const { kind } = inspector.lexicons[spoken].classify(word);
    if ((kind & (Kind.title | Kind.role)) !== 0) return 'title';
    return (kind & (Kind.word | Kind.name)) !== 0 ? 'ordinary' : undefined;
  };
  const rule = rosterRule(roster, (sentence) => evidenceOf(sentence).session, kindOf);
  return { ...inspector, rules: [...inspector.rules, { ...rule, everywhere: true }] };
}

/** The policy on file; a folder that is no repository of the atlas has the default one. */
function loadPolicy(root: string): Policy {
  const text = textOf(root, policyPath);
  if (text === undefined) return { roster: 'optional', k: 5 };
  const policy = parsePolicy(text);
  if ('refusal' in policy) throw new UsageError(policy.refusal);
  return policy;
}

const textOf = (root: string, path: string): string | undefined =>
  existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;
