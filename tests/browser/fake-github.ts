import type { BrowserContext, Request } from 'playwright-core';
import { author, hostRepository, type AskedCommit } from './host-repository.ts';

/** A request to merge, as it was sent. */
interface PullRequest {
  readonly head: string;
  readonly base: string;
  readonly draft: boolean;
}

/** Stands for the interface of GitHub, with a real repository behind it. */
export interface FakeGithub {
  /** Takes the place of the host for all pages of a context. */
  readonly answer: (context: BrowserContext) => Promise<unknown>;
  readonly pullRequests: readonly PullRequest[];
  /** Whatever was asked that it does not know, or without the token. */
  readonly unanswered: readonly string[];
  readonly git: (...args: string[]) => string;
}

interface Asked {
  readonly query: string;
  readonly variables: {
    readonly branch?: string;
    readonly input?: Partial<AskedCommit> & { readonly name?: string; readonly oid?: string };
  };
}

const day = '2026-11-01T00:00:00Z';
/** Neither checks nor deployments: nothing is built here. */
const unbuilt = { status: null, deployments: { nodes: [] }, checkSuites: { nodes: [] } };

/**
 * @param root a repository with the files of its main branch checked out.
 * @param name its path at the host: `owner/name`.
 * @param token what an editor signs in with.
 */
export function fakeGithub(root: string, name: string, token: string): FakeGithub {
  const { git, files, textOf, commit } = hostRepository(root);
  const pullRequests: PullRequest[] = [];
  const unanswered: string[] = [];

  /** What the queries of the forms program ask for; nothing for any other. */
  const answerTo = ({ query, variables: { branch = 'main', input } }: Asked): object | undefined => {
    if (query.includes('createCommitOnBranch(')) {
      const { oid, added } = commit(input as AskedCommit);
      const digests = added.map((sha, index) => [`file_${index}`, { oid: sha }]);
      return {
        createCommitOnBranch: { commit: { oid, committedDate: day, ...Object.fromEntries(digests) } },
      };
    }
    if (query.includes('createRef(')) {
      git('update-ref', input?.name ?? '', input?.oid ?? '', '');
      return { createRef: { ref: { name: input?.name } } };
    }
    const oid = git('rev-parse', `refs/heads/${branch}`);
    const node = { oid, message: 'Record', author: { ...author, user: null }, committedDate: day };
    const ref = { target: { oid, history: { nodes: [node] } } };
    if (query.includes('fork: repository(')) return { fork: { id: 'R_1' }, base: { ref } };
    if (query.includes('pullRequests('))
      return { repository: { pullRequests: { nodes: [], totalCount: 0 } } };
    const parts = [...query.matchAll(/(content|commit)_(\d+):\s+(object\(oid: "(\w+)"|ref)/g)].map(
      ([, kind, number, asked, sha = '']) => [
        `${kind}_${number}`,
        asked === 'ref' ? ref : kind === 'commit' ? unbuilt : { text: textOf(sha), isTruncated: false },
      ],
    );
    if (parts.length > 0) return { repository: Object.fromEntries(parts) };
    return query.includes('ref(qualifiedName: $branch)') ? { repository: { ref } } : undefined;
  };

  /** The same of its other interface. */
  const resource = (request: Request, path: string): object | undefined => {
    const within = path.replace(`/repos/${name}`, '');
    if (within === '/user') return { id: 1, ...author, login: 'editor', html_url: '', avatar_url: '' };
    if (within === '/collaborators/editor') return {};
    if (within.startsWith('/git/trees/')) return { tree: files.map((file) => ({ type: 'blob', ...file })) };
    if (within === '/issues/1/labels') return [];
    if (within !== '/pulls' || request.method() !== 'POST') return undefined;
    pullRequests.push(request.postDataJSON() as PullRequest);
    return { number: 1, node_id: 'P_1', title: '', html_url: '', created_at: day, updated_at: day };
  };

  return {
    pullRequests,
    unanswered,
    git,
    answer: (context) =>
      context.route('https://api.github.com/**', async (route) => {
        const request = route.request();
        const { pathname } = new URL(request.url());
        const asked = pathname === '/graphql' ? (request.postDataJSON() as Asked) : undefined;
        const isSigned = (await request.headerValue('authorization')) === `token ${token}`;
        const answer = isSigned ? (asked ? answerTo(asked) : resource(request, pathname)) : undefined;
        if (!answer) unanswered.push(`${request.method()} ${pathname} ${asked?.query ?? ''}`);
        await route.fulfill({
          status: answer ? 200 : 404,
          headers: { 'access-control-allow-origin': '*' },
          json: asked && answer ? { data: answer } : (answer ?? {}),
        });
      }),
  };
}
