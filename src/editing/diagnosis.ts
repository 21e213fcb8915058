/** One thing about a machine, a clone or a key. `advice` stops nothing; `fault` has to be mended first. */
export interface Diagnosis {
  readonly state: 'ok' | 'advice' | 'fault';
  readonly said: string;
  readonly remedy?: string;
}

/** What a machine and a clone look like; nothing stands for “there is none”. No key is among it. */
export interface Circumstances {
  readonly node: string;
  readonly npm: string | undefined;
  readonly git: string | undefined;
  readonly isRepository: boolean;
  /** Where git looks for hooks, if anyone has said so. */
  readonly hooksPath: string | undefined;
  /** Whether git has the hooks that ask lefthook. */
  readonly hasHooks: boolean;
  readonly hasGitName: boolean;
  /** Packages that are not installed as the lockfile says. */
  readonly stale: readonly string[];
  /** What the system calls its language and encoding, such as `de_DE.UTF-8`. */
  readonly locale: string | undefined;
  readonly isWindows: boolean;
  readonly isCaseBlind: boolean;
  /** Why the gate cannot work with the roster and key there are. */
  readonly rosterRefusal: string | undefined;
  /** What the gate leaves out for want of a roster or key. */
  readonly rosterNotice: string | undefined;
  readonly hasRoster: boolean;
  readonly browser: string | undefined;
  readonly faultsInContent: number;
}

/** Oldest Node the commands run on: the one that comes with `npm ci`. */
export const oldestNode = 24;

/** Whether this machine, this clone and this key are ready, one line for each thing that matters. */
export const diagnose = (found: Circumstances): Diagnosis[] => [
  Number.parseInt(found.node.replace(/^v/, ''), 10) >= oldestNode
    ? ok(`Node ${found.node}`)
    : fault(
        `Node ${found.node} is too old for the commands.`,
        'Run “npm ci”, which brings Node 24, and start commands with “npm run”.',
      ),
  found.npm
    ? ok(`npm ${found.npm}`)
    : advice('npm did not start this command.', 'Start it with “npm run doctor”.'),
  found.git
    ? ok(found.git)
    : fault('There is no git.', 'Install it from your software centre or from git-scm.com.'),
  ...(found.git ? repository(found) : []),
  found.stale.length === 0
    ? ok('The packages are those of package-lock.json')
    : fault(
        `${found.stale.length === 1 ? 'One package is' : `${found.stale.length} packages are`} not what package-lock.json says: ${found.stale.slice(0, 3).join(', ')}${found.stale.length > 3 ? ' …' : ''}.`,
        'Run “npm ci”.',
      ),
  found.isWindows || /utf-?8/i.test(found.locale ?? '')
    ? ok('Texts are read and written as UTF-8')
    : advice(
        `The system’s encoding is ${found.locale ?? 'not said'}; umlauts may look wrong in the terminal.`,
        'Set LANG to en_GB.UTF-8 or de_DE.UTF-8.',
      ),
  found.isCaseBlind
    ? advice(
        'This disk does not tell capitals in file names apart.',
        'Name files in lower case only, as “npm run new” does.',
      )
    : ok('The disk tells capitals in file names apart'),
  roster(found),
  found.browser
    ? ok(`A browser for the tests: ${found.browser}`)
    : advice(
        'No Chromium was found. Editors need none; the tests install one.',
        'Set CHROMIUM_PATH if you have one.',
      ),
  found.faultsInContent === 0
    ? ok('The record can be read')
    : fault(
        `The record has ${found.faultsInContent === 1 ? 'one fault' : `${found.faultsInContent} faults`}.`,
        'Run “npm run check”.',
      ),
];

function repository({ isRepository, hooksPath, hasHooks, hasGitName }: Circumstances): Diagnosis[] {
  if (!isRepository) {
    return [
      fault(
        'This folder is no clone, so nothing can be committed.',
        'Clone the repository with git instead of unpacking an archive.',
      ),
    ];
  }
  return [
    !hooksPath && hasHooks
      ? ok('Commits are read before git keeps them')
      : fault(
          hooksPath
            ? 'git looks for hooks in another folder, so commits are not read before it keeps them.'
            : 'git has no hooks, so commits are not read before it keeps them.',
          hooksPath
            ? 'Run “git config --unset core.hooksPath”, then “npm run prepare”.'
            : 'Run “npm run prepare”.',
        ),
    hasGitName
      ? ok('git has a name to sign commits with')
      : fault(
          'git has no name and address to sign commits with.',
          'Run “git config user.name …” and “git config user.email …”. Both become public.',
        ),
  ];
}

function roster({ rosterRefusal, rosterNotice, hasRoster }: Circumstances): Diagnosis {
  if (rosterRefusal) return fault('The gate cannot work.', rosterRefusal);
  if (rosterNotice) return advice('The gate does not look for listed names.', rosterNotice);
  return ok(
    hasRoster
      ? 'The roster is there and its key opens it'
      : 'The policy asks for no roster of names, and there is none',
  );
}

const ok = (said: string): Diagnosis => ({ state: 'ok', said });
const advice = (said: string, remedy: string): Diagnosis => ({ state: 'advice', said, remedy });
const fault = (said: string, remedy: string): Diagnosis => ({ state: 'fault', said, remedy });

/** As npm writes it into a lockfile: by place, with a version and whether the machine may do without. */
export interface Lockfile {
  readonly packages?: Readonly<Record<string, { readonly version?: string; readonly optional?: boolean }>>;
}

/** Packages whose version is not the one wanted, by name. */
export const stalePackages = (wanted: Lockfile, installed: Lockfile): string[] =>
  Object.entries(wanted.packages ?? {})
    .filter(([place, { version, optional }]) => {
      if (place === '') return false;
      const there = installed.packages?.[place];
      return there ? there.version !== version : !optional;
    })
    .map(([place]) => place.replace(/^.*node_modules\//, ''));

/** A line for each thing, and what to do below it. */
export const formatDiagnosis = ({ state, said, remedy }: Diagnosis): string =>
  `${state.padEnd(7)} ${said}${remedy === undefined ? '' : `\n        → ${remedy}`}`;
