import type { Proposal, Pull, Tip } from '../../../src/core/rotation/forge.js';
import { GitHubForge } from '../../../src/io/github/forge.js';
import type { Patience } from '../../../src/io/github/patience.js';
import { type GitHubServer, startGitHub } from '../../servers/github/server.js';
import type { Repository } from '../../servers/github/state.js';
import { BOT, connectTo } from './connection.js';

export const REPOSITORY = 'acme/app';
export const BRANCH = 'mcp-rekey/pg/01J';
export const SIGN = 'Rotation: pg/01J';
export const OLD = '{"version": 1}\n';
export const NEW = '{"version": 2}\n';

export interface Scene {
  readonly server: GitHubServer;
  readonly repository: Repository;
  readonly forge: GitHubForge;
}

export interface Wishes {
  readonly prefix?: '' | '/api/v3';
  readonly mayWrite?: boolean;
  readonly login?: string;
  readonly patience?: Partial<Patience>;
}

/** A repository with two files that name an old version. */
export async function scene(wishes: Wishes = {}): Promise<Scene> {
  const server = await startGitHub(wishes.prefix);
  const repository = server.addRepository('acme', 'app');
  repository.push('main', { '.mcp.json': OLD, '.cursor/mcp.json': OLD, 'README.md': '# App\n' });
  return { server, repository, forge: await forgeFor(server, wishes) };
}

export async function forgeFor(
  server: GitHubServer,
  { mayWrite = true, login = BOT, patience = {} }: Wishes = {},
): Promise<GitHubForge> {
  return new GitHubForge(await connectTo(server, { mayWrite, login, patience }));
}

export function proposal(change: Partial<Proposal> = {}): Proposal {
  return {
    branch: BRANCH,
    title: 'Use the new password of pg',
    body: 'It was rotated.\n',
    message: `Use the new password of pg\n\n${SIGN}`,
    files: new Map([
      ['.mcp.json', NEW],
      ['.cursor/mcp.json', NEW],
    ]),
    ...change,
  };
}

/** Proposes on the base as it is now. */
export async function proposeNow(
  forge: GitHubForge,
  change: Partial<Proposal> = {},
): Promise<Awaited<ReturnType<GitHubForge['propose']>>> {
  return forge.propose(REPOSITORY, await forge.tip(REPOSITORY), proposal(change));
}

export async function pullOf(forge: GitHubForge, change: Partial<Proposal> = {}): Promise<Pull> {
  const pull = await proposeNow(forge, change);
  if ('answer' in pull) throw new Error(pull.detail);
  return pull;
}

export function mainOf({ git }: Repository): Tip {
  return { branch: 'main', oid: git.branches.get('main')! };
}

/** What a repository has of a proposal: headlines of the commits that the base does not have, texts of the files at their end. */
export function proposedIn({ git, pulls }: Repository, branch = BRANCH): object {
  const head = git.branches.get(branch);
  const base = git.history(git.branches.get('main')!);
  const commits =
    head === undefined ? [] : [...git.history(head).values()].filter(({ oid }) => !base.has(oid));
  return {
    branches: [...git.branches.keys()],
    commits: commits.map(({ message, verified }) => ({ message, verified })),
    texts: head && [git.text(head, '.mcp.json'), git.text(head, '.cursor/mcp.json')],
    pulls: pulls.map(({ title, body, open, base: to }) => ({ title, body, open, to })),
  };
}

/** Of one proposal that was made once. */
export const ONE = {
  branches: ['main', BRANCH],
  commits: [{ message: proposal().message, verified: true }],
  texts: [NEW, NEW],
  pulls: [{ title: proposal().title, body: proposal().body, open: true, to: 'main' }],
};
