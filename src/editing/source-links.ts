import type { Atlas } from '../domain/atlas.ts';

/** An address under which readers are sent to a source, with the ids of the sources that name it. */
export interface SourceLink {
  readonly url: string;
  readonly ids: readonly string[];
}

/**
 * `dead`: the page or its host is gone. `unclear`: no page came, but it may be there for a reader: programs
 * are turned away, the host is slow or has trouble of its own.
 */
export type LinkState = 'alive' | 'dead' | 'unclear';

export interface CheckedLink extends SourceLink {
  readonly state: LinkState;
  /** Of the answer, if one came. */
  readonly status?: number | undefined;
  /** What came back, in words. */
  readonly said: string;
}

/** Asks for a page and gives the status of the answer, redirections followed; rejects where none comes. */
export type AskForPage = (url: string, method: 'HEAD' | 'GET') => Promise<number>;

/** Every address of the sources and of those of the crosswalk, each once. */
export function sourceLinks({ sources, crosswalkSources }: Atlas): SourceLink[] {
  const named = [
    ...[...sources.values()].flatMap(({ id, addresses }) => addresses.map(({ url }) => ({ url, id }))),
    ...[...crosswalkSources.values()].map(({ id, url }) => ({ url, id })),
  ];
  return [...Map.groupBy(named, ({ url }) => url)].map(([url, list]) => ({
    url,
    ids: list.map(({ id }) => id),
  }));
}

/**
 * Asks for each address, in the order given. No host gets a second request before it has answered the
 * first, and at most `hosts` are asked at a time.
 */
export async function checkLinks(
  links: readonly SourceLink[],
  ask: AskForPage,
  hosts = 6,
): Promise<CheckedLink[]> {
  const queues = [...Map.groupBy(links, ({ url }) => new URL(url).host).values()];
  const checked = new Map<SourceLink, CheckedLink>();
  const work = async (): Promise<void> => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) {
      for (const link of queue) checked.set(link, { ...link, ...(await verdictOn(link.url, ask)) });
    }
  };
  await Promise.all(Array.from({ length: hosts }, work));
  return links.flatMap((link) => checked.get(link) ?? []);
}

/** Some hosts answer HEAD wrongly, so that only GET can tell of a missing page. */
async function verdictOn(url: string, ask: AskForPage): Promise<Omit<CheckedLink, keyof SourceLink>> {
  const head = await ask(url, 'HEAD').catch(() => undefined);
  if (head !== undefined && head < 400) return { state: 'alive', status: head, said: `answered ${head}` };
  try {
    const status = await ask(url, 'GET');
    const state = status < 400 ? 'alive' : status === 404 || status === 410 ? 'dead' : 'unclear';
    return { state, status, said: `answered ${status}` };
  } catch (error) {
    const code = codeOf(error);
    return { state: code === 'ENOTFOUND' ? 'dead' : 'unclear', said: reasons[code] ?? 'did not answer' };
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: 'has no such host',
  TimeoutError: 'took too long',
};

/** What Node calls an error of the network; the name of others. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const { cause } = error;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.name;
}

/** Everything but what is alive, by state, and how many there are of each. */
export function linkReport(checked: readonly CheckedLink[]): string {
  const lines = (['dead', 'unclear'] as const).flatMap((state) =>
    checked
      .filter((link) => link.state === state)
      .map(({ ids, url, said }) => `${state.padEnd(8)}${ids.join(', ')}  ${url}  ${said}`),
  );
  const count = (state: LinkState): number => checked.filter((link) => link.state === state).length;
  const sums = `${checked.length} addresses of sources: ${count('alive')} alive, ${count('dead')} dead, ${count('unclear')} unclear.`;
  const advice = 'Of a dead address: look for the page elsewhere, and correct or add it in content/sources/.';
  return [...lines, ...(lines.length > 0 ? [''] : []), sums, ...(count('dead') > 0 ? [advice] : [])].join(
    '\n',
  );
}
