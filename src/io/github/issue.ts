import type { GitHub, Repository } from './client.js';
import { GitHubError, MAY_WRITE_ISSUES, mayHaveHappened } from './error.js';
import { isSaid, MAX_BODY_LENGTH, marker } from './marker.js';
import { type FoundIssue, oldestClosed, openOnes } from './our-issues.js';
import { ATTEMPTS } from './patience.js';

export interface Issue {
  /** Which issue it is, where a repository has several of ours: the scanned root. */
  readonly topic: string;
  /**
   * `open`: it has to be there, a closed one is opened again. `closed`: one that is open is closed. `as it is`: one that is open says
   * what there is to say, and nothing else changes.
   */
  readonly state: 'open' | 'closed' | 'as it is';
  readonly title: string;
  /** Markdown of at most `MAX_BODY_LENGTH`. */
  readonly body: string;
}

export type IssueOutcome = 'created' | 'updated' | 'reopened' | 'closed' | 'unchanged' | 'silent';

/** Sees to it that a repository has one issue of ours, or none if there was never anything to say. Throws `GitHubError`. */
export async function keepIssue(github: GitHub, at: Repository, issue: Issue): Promise<IssueOutcome> {
  if (issue.body.length > MAX_BODY_LENGTH) {
    throw new GitHubError('write the issue', 'too long', { permission: MAY_WRITE_ISSUES });
  }
  const { topic, state, title, body } = issue;
  const mark = marker('audit', topic);
  return settle(github, at, { mark, state, title, text: mark + body }, ATTEMPTS);
}

interface Wanted extends Pick<Issue, 'state' | 'title'> {
  readonly mark: string;
  readonly text: string;
}

async function settle(
  github: GitHub,
  at: Repository,
  wanted: Wanted,
  attempts: number,
): Promise<IssueOutcome> {
  const found = await oldestOf(github, at, await openOnes(github, at, wanted.mark));
  if (found) return bring(github, at, found, wanted);
  if (wanted.state !== 'open') return 'silent';
  const closed = await oldestClosed(github, at, wanted.mark);
  if (closed) return bring(github, at, closed, wanted);
  try {
    return await create(github, at, wanted);
  } catch (error) {
    if (attempts === 1 || !mayHaveHappened(error)) throw error;
    // The answer got lost, but maybe not the issue: look before writing it a second time.
    await github.pause();
    return settle(github, at, wanted, attempts - 1);
  }
}

/** Of several that runs have made at the same time, the oldest stays. */
async function oldestOf(
  github: GitHub,
  at: Repository,
  [oldest, ...younger]: readonly FoundIssue[],
): Promise<FoundIssue | undefined> {
  for (const { number } of younger) {
    // Without our marker it is never taken for the one again. Old servers do not know the reason `duplicate`.
    const body = `Another run made #${oldest!.number} at the same time. This one is the duplicate.`;
    await update(github, at, number, { body, state: 'closed', state_reason: 'not_planned' });
    await github.pause();
  }
  return oldest;
}

interface Change {
  readonly title?: string;
  readonly body?: string;
  readonly state?: 'open' | 'closed';
  readonly state_reason?: 'completed' | 'not_planned' | 'reopened';
}

/** Makes of an issue what is wanted, as far as it differs. */
async function bring(
  github: GitHub,
  at: Repository,
  found: FoundIssue,
  { title, text, state }: Wanted,
): Promise<IssueOutcome> {
  const said: Change = {
    ...(found.title === title ? {} : { title }),
    ...(isSaid(text, found) ? {} : { body: text }),
  };
  if (state === 'as it is' || state === found.state) {
    if (Object.keys(said).length === 0) return 'unchanged';
    await update(github, at, found.number, said);
    return 'updated';
  }
  const state_reason = state === 'open' ? 'reopened' : 'completed';
  await update(github, at, found.number, { ...said, state, state_reason });
  return state === 'open' ? 'reopened' : 'closed';
}

async function update(
  github: GitHub,
  { owner, repo }: Repository,
  issue_number: number,
  change: Change,
): Promise<void> {
  await github.ask(
    'update the issue',
    ({ rest }) => rest.issues.update({ owner, repo, issue_number, ...change }),
    MAY_WRITE_ISSUES,
  );
}

/** Two runs can find none and both make one, so it is looked for once more. */
async function create(github: GitHub, at: Repository, wanted: Wanted): Promise<IssueOutcome> {
  const { owner, repo } = at;
  const { title, text: body, mark } = wanted;
  const { data: made } = await github.ask(
    'write the issue',
    ({ rest }) => rest.issues.create({ owner, repo, title, body, request: { retries: 0 } }),
    MAY_WRITE_ISSUES,
  );
  const others = (await openOnes(github, at, mark)).filter(({ number }) => number !== made.number);
  // A list can be older than what was just made.
  const all = [...others, made].sort((one, other) => one.number - other.number);
  const kept = (await oldestOf(github, at, all)) ?? made;
  return kept.number === made.number ? 'created' : bring(github, at, kept, wanted);
}
