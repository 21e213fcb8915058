import type { Policy, Refusal } from '../policy.ts';
import { keyFromHex } from './digest.ts';
import { openRoster, type OpenRoster } from './open-roster.ts';

export const rosterPath = 'gate/roster.json';
export const keyVariable = 'ATLAS_ROSTER_KEY';

/** The roster a gate works with, if any, and a line an editor should see. */
export interface RosterAtHand {
  readonly roster: OpenRoster | undefined;
  readonly notice?: string;
}

/**
 * Opens the roster as the policy demands. `json` is the text of the file and `key` the environment
 * variable, each nothing where there is none. A required roster that cannot be asked is refused, never
 * passed over.
 */
export function requireRoster(
  { roster: policy }: Policy,
  json: string | undefined,
  key: string | undefined,
): RosterAtHand | Refusal {
  const hex = key?.trim() === '' ? undefined : key;
  const bytes = hex === undefined ? undefined : keyFromHex(hex);
  if (hex !== undefined && bytes === undefined) {
    return {
      refusal: `${keyVariable} is no key. Expected 64 hexadecimal digits. Correct it, or print a fresh one with “npm run roster -- --new-key”.`,
    };
  }
  if (bytes === undefined) {
    if (policy === 'required') {
      return {
        refusal: `${keyVariable} is not set. Expected the key of ${rosterPath}, because the policy says “roster: required”. Set it to the 64 hexadecimal digits.`,
      };
    }
    return json === undefined
      ? { roster: undefined }
      : {
          roster: undefined,
          notice: `${rosterPath} was not asked: ${keyVariable} is not set. Listed names are not looked for.`,
        };
  }
  if (json === undefined) {
    if (policy === 'required') {
      return {
        refusal: `${rosterPath} is missing. Expected the roster of names, because the policy says “roster: required”. Make it with “npm run roster -- LIST”.`,
      };
    }
    return {
      roster: undefined,
      notice: `${keyVariable} is set, but there is no ${rosterPath}. Listed names are not looked for.`,
    };
  }
  const opened = openRoster(readJson(json), bytes);
  return 'fault' in opened ? { refusal: `${rosterPath}: ${opened.fault}` } : { roster: opened };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
