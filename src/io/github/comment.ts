import type { GitHub, PullRequest } from './client.js';
import { GitHubError, mayHaveHappened } from './error.js';
import { isSaid, MAX_BODY_LENGTH, marker, ourOwn } from './marker.js';
import { ATTEMPTS } from './patience.js';

export interface Comment {
  /** Which comment it is, where a pull request has several of ours: the scanned root. */
  readonly topic: string;
  /** Markdown of at most `MAX_BODY_LENGTH`; `undefined` if there is nothing to say. */
  readonly body: string | undefined;
  /** What an earlier comment of ours becomes when there is nothing to say any more. */
  readonly nothingLeft: string;
}

export type CommentOutcome = 'created' | 'updated' | 'unchanged' | 'silent';

/** Sees to it that a pull request has one comment of ours, or none if there was never anything to say. Throws `GitHubError`. */
export async function writeComment(
  github: GitHub,
  pull: PullRequest,
  comment: Comment,
): Promise<CommentOutcome> {
  const text = comment.body ?? comment.nothingLeft;
  if (text.length > MAX_BODY_LENGTH) throw new GitHubError('write the comment', 'too long');
  const mark = marker('report', comment.topic);
  return settle(github, pull, { mark, text: mark + text, create: comment.body !== undefined }, ATTEMPTS);
}

interface Wanted {
  readonly mark: string;
  readonly text: string;
  readonly create: boolean;
}

async function settle(
  github: GitHub,
  pull: PullRequest,
  wanted: Wanted,
  attempts: number,
): Promise<CommentOutcome> {
  const found = await oldestOfOurs(github, pull, wanted.mark);
  if (found) return update(github, pull, found, wanted.text);
  if (!wanted.create) return 'silent';
  try {
    await create(github, pull, wanted.text);
    return 'created';
  } catch (error) {
    if (attempts === 1 || !mayHaveHappened(error)) throw error;
    // The answer got lost, but maybe not the comment: look before writing it a second time.
    await github.pause();
    return settle(github, pull, wanted, attempts - 1);
  }
}

interface Found {
  readonly id: number;
  readonly body?: string;
}

/** Comments come in the order in which they were made: https://docs.github.com/en/rest/issues/comments#list-issue-comments */
async function oldestOfOurs(
  github: GitHub,
  { owner, repo, number }: PullRequest,
  mark: string,
): Promise<Found | undefined> {
  const isOurs = await ourOwn(github);
  return github.ask('read the comments', async ({ paginate, rest }) => {
    const list = { owner, repo, issue_number: number, per_page: 100 };
    for await (const { data } of paginate.iterator(rest.issues.listComments, list)) {
      const found = data.find((comment) => isOurs(comment, mark));
      if (found) return found;
    }
    return undefined;
  });
}

async function update(
  github: GitHub,
  { owner, repo }: PullRequest,
  found: Found,
  body: string,
): Promise<CommentOutcome> {
  if (isSaid(body, found)) return 'unchanged';
  await github.ask('update the comment', ({ rest }) =>
    rest.issues.updateComment({ owner, repo, comment_id: found.id, body }),
  );
  return 'updated';
}

async function create(github: GitHub, { owner, repo, number }: PullRequest, body: string): Promise<void> {
  await github.ask('write the comment', ({ rest }) =>
    rest.issues.createComment({ owner, repo, issue_number: number, body, request: { retries: 0 } }),
  );
}
