import type { BacklinkLookup } from '../domain/backlinks.ts';
import type { Finding } from '../domain/finding.ts';

/** What the atlas knows of its own references. */
export interface Lookups {
  readonly backlinksTo: BacklinkLookup;
  /** Findings whose statement or caveat names what lies at an address, such as `/partners/ma/`. */
  readonly findingsNaming: (address: string) => readonly Finding[];
}
