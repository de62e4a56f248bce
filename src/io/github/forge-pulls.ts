import type { Proposal, Pull, Tip } from '../../core/rotation/forge.js';
import type { GitHub, Repository } from './client.js';
import { writeComment } from './comment.js';
import { GitHubError } from './error.js';
import { isRefusal } from './forge-answers.js';
import { isSaid } from './marker.js';

/** A pull request with what it says. */
export interface FoundPull extends Pull {
  readonly title: string;
  readonly body: string | null;
  /** Name of the branch that it goes to. */
  readonly base: string;
}

/** The pull request from a branch of the repository itself, and of no fork of the same owner. */
export async function pullFrom(
  github: GitHub,
  { owner, repo }: Repository,
  branch: string,
): Promise<FoundPull | undefined> {
  const { data } = await github.ask(
    'look for the pull request',
    ({ rest }) =>
      rest.pulls.list({
        ...{ owner, repo, head: `${owner}:${branch}`, state: 'all' },
        ...{ sort: 'created', direction: 'desc', per_page: 100 },
      }),
    'pull-requests: read',
  );
  const own = data.filter(
    // An organisation can have forks of its own repositories.
    ({ head }) =>
      head.ref === branch && head.repo?.full_name.toLowerCase() === `${owner}/${repo}`.toLowerCase(),
  );
  const found = own.find(({ state }) => state === 'open') ?? own[0];
  return found && { ...asPull(found), title: found.title, body: found.body, base: found.base.ref };
}

function asPull(pull: {
  readonly number: number;
  readonly html_url: string;
  readonly state: string;
  readonly merged_at: string | null;
}): Pull {
  const { number, html_url: url, merged_at } = pull;
  if (merged_at !== null) return { number, url, state: 'merged', mergedAt: new Date(merged_at) };
  return { number, url, state: pull.state === 'open' ? 'open' : 'closed', mergedAt: undefined };
}

/** Opens it, or brings the one that is open to what is proposed, as far as it differs. */
export async function settlePull(
  github: GitHub,
  at: Repository,
  base: Tip,
  proposal: Proposal,
  found: FoundPull | undefined,
): Promise<Pull> {
  const { title, body, branch } = proposal;
  if (found === undefined) {
    const { data } = await github.ask(
      'open the pull request',
      ({ rest }) =>
        rest.pulls.create({ ...at, title, body, head: branch, base: base.branch, request: { retries: 0 } }),
      'pull-requests: write',
    );
    return asPull(data);
  }
  const change = {
    ...(found.title === title ? {} : { title }),
    ...(isSaid(body, found) ? {} : { body }),
    ...(found.base === base.branch ? {} : { base: base.branch }),
  };
  if (Object.keys(change).length > 0) {
    await github.ask('update the pull request', ({ rest }) =>
      rest.pulls.update({ ...at, pull_number: found.number, ...change }),
    );
  }
  const { number, url, state, mergedAt } = found;
  return { number, url, state, mergedAt };
}

/**
 * In an order in which it can be cut off anywhere: the next one who closes it finds it open until all is done. Without its branch GitHub closes it
 * by itself: https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/incorporating-changes-from-a-pull-request/closing-a-pull-request
 */
export async function closePull(
  github: GitHub,
  at: Repository,
  { number, branch, why }: { readonly number: number; readonly branch: string; readonly why: string },
): Promise<void> {
  const { data } = await github.ask(
    'look at the pull request',
    ({ rest }) => rest.pulls.get({ ...at, pull_number: number }),
    'pull-requests: read',
  );
  const hasBranch = data.head.ref === branch && data.head.repo?.id === data.base.repo.id;
  if (data.state !== 'open') {
    // What a person has closed is not opened again by a click: what it names is about to die.
    if (data.merged_at === null && hasBranch) await deleteBranch(github, at, branch);
    return;
  }
  await writeComment(github, { ...at, number }, { topic: 'rotation closed', body: why, nothingLeft: why });
  await github.pause();
  if (hasBranch) await deleteBranch(github, at, branch);
  await github.ask('close the pull request', ({ rest }) =>
    rest.pulls.update({ ...at, pull_number: number, state: 'closed' }),
  );
}

/** One that is gone is deleted, and one that is protected stays: the pull request is closed all the same. */
async function deleteBranch(github: GitHub, at: Repository, branch: string): Promise<void> {
  try {
    await github.ask(
      'delete the branch',
      ({ rest }) => rest.git.deleteRef({ ...at, ref: `heads/${branch}` }),
      'contents: write',
    );
    await github.pause();
  } catch (error) {
    const isGone = error instanceof GitHubError && error.reason === 'not found';
    if (!isGone && !isRefusal(error)) throw error;
  }
}
