import type { Proposal, Tip, Unproposable } from '../../core/rotation/forge.js';
import type { GitHub, Repository } from './client.js';
import { unfit } from './forge-answers.js';
import { commitOn, forwardBranch, headOf, makeBranch } from './forge-commits.js';
import { blobOid, EXECUTABLE, entriesAt, type FileEntry, PLAIN } from './forge-files.js';

/**
 * Sees to it that the branch holds what is proposed, on top of what it held. What has been proposed before stays in its history: to take it away
 * would close the pull request, or take away what somebody pushed at that moment.
 */
export async function settleBranch(
  github: GitHub,
  at: Repository,
  base: Tip,
  proposal: Proposal,
): Promise<Unproposable | 'done'> {
  const { branch, files, message } = proposal;
  const entries = await entriesAt(github, at, base.oid, files.keys());
  const misfit = misfitIn(entries);
  if (misfit !== undefined) return unfit(misfit);
  const head = await startOf(github, at, base, proposal);
  if (typeof head !== 'string') return head;
  const present = head === base.oid ? entries : await entriesAt(github, at, head, files.keys());
  const missing = [...files].filter(([path, content]) => present.get(path)?.oid !== blobOid(content));
  if (missing.length === 0) return 'done';
  await commitOn(github, at, { branch, head, message, files: new Map(missing) });
  await github.pause();
  return 'done';
}

/** A commit that is made this way loses the mode of its files: https://github.com/DataDog/commit-headless */
function misfitIn(entries: ReadonlyMap<string, FileEntry>): string | undefined {
  for (const [path, { mode }] of entries) {
    if (mode === EXECUTABLE)
      return `has ${path} as an executable file, and a signed commit cannot keep it one`;
    if (mode !== PLAIN) return `has no plain file at ${path}`;
  }
  return undefined;
}

/** The tip that the commit goes on. A branch that holds nothing but older states of its base is brought forward first. */
async function startOf(
  github: GitHub,
  at: Repository,
  base: Tip,
  proposal: Proposal,
): Promise<string | Unproposable> {
  const { branch } = proposal;
  const head = await headOf(github, at, branch);
  if (head === base.oid) return head;
  if (head === undefined) {
    await makeBranch(github, at, branch, base.oid);
    await github.pause();
    return base.oid;
  }
  const held = await heldBy(github, at, base.oid, head);
  if (held.commits === 0) {
    await forwardBranch(github, at, branch, base.oid);
    await github.pause();
    return base.oid;
  }
  return held.isOurs(proposal) ? head : unfit(`has commits of somebody else on the branch ${branch}`);
}

interface Held {
  /** How many the base does not have. */
  readonly commits: number;
  readonly isOurs: (proposal: Proposal) => boolean;
}

/** Ours say of which rotation they are. A merge brings nothing of its own, unless it changes a file that we do not. */
async function heldBy(
  github: GitHub,
  { owner, repo }: Repository,
  base: string,
  head: string,
): Promise<Held> {
  const { data } = await github.ask(
    'compare the branch with its base',
    ({ rest }) =>
      rest.repos.compareCommitsWithBasehead({ owner, repo, basehead: `${base}...${head}`, per_page: 100 }),
    'contents: read',
  );
  const { commits, files = [], total_commits } = data;
  return {
    commits: total_commits,
    isOurs: ({ message, files: proposed }) => {
      const sign = trailersOf(message).find((line) => line.startsWith('Rotation: ')) ?? message;
      const said = commits
        .filter(({ parents }) => parents.length < 2)
        .map(({ commit }) => trailersOf(commit.message));
      return (
        commits.length === total_commits &&
        said.every((trailers) => trailers.includes(sign)) &&
        files.every(({ filename }) => proposed.has(filename))
      );
    },
  };
}

function trailersOf(message: string): readonly string[] {
  return message
    .trimEnd()
    .split(/\n\s*\n/)
    .at(-1)!
    .split('\n')
    .map((line) => line.trim());
}
