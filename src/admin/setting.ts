/** Where forms save: into a clone on the same machine, or to a repository at a host. */
export type Backend =
  | { readonly name: 'local' }
  | {
      readonly name: 'github' | 'gitlab';
      /** Path of the repository at its host: `owner/name`. */
      readonly repo: string;
      readonly branch: string;
      /** Address of the host, without a slash at its end. */
      readonly host: string;
    };

/** Name of the environment variable. */
export const settingName = 'ATLAS_ADMIN';

const hosts = { github: 'https://github.com', gitlab: 'https://gitlab.com' } as const;

/** A path of two or more names, before it perhaps the address of a host, behind it perhaps a branch. */
const shape =
  /^(github|gitlab):(?:(https:\/\/[a-z\d.-]+(?::\d+)?)\/)?([\w.-]+(?:\/[\w.-]+)+)(?:@([\w./-]+))?$/;

/**
 * Reads the setting of the forms; silence means a local clone, `off` means no forms.
 *
 * A setting that cannot be read is answered by a sentence that says what was expected.
 */
export function parseSetting(setting = 'local'): Backend | 'off' | { readonly refusal: string } {
  if (setting === 'off') return 'off';
  if (setting === 'local') return { name: 'local' };
  const [, named, host, repo, branch = 'main'] = shape.exec(setting) ?? [];
  const name = named === 'github' || named === 'gitlab' ? named : undefined;
  if (!name || !repo)
    return {
      refusal: `${settingName} is "${setting}". Expected off, local, github:OWNER/REPOSITORY@BRANCH or gitlab:GROUP/PROJECT@BRANCH, before the path perhaps https://HOST/. Correct it, or leave it out.`,
    };
  return { name, repo, branch, host: host ?? hosts[name] };
}

/** Addresses a browser has to reach for a backend: those of the host’s interface for programs, and no other. */
export function reachedBy(backend: Backend): readonly string[] {
  if (backend.name === 'local') return [];
  return [backend.host === hosts.github ? 'https://api.github.com' : backend.host];
}
