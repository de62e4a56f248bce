import type { Suggestion } from '../../core/suggestion.js';
import type { GitHub, PullRequest } from './client.js';
import { GitHubError, mayHaveHappened } from './error.js';
import { MAX_BODY_LENGTH, marker, ourOwn } from './marker.js';
import { ATTEMPTS } from './patience.js';

/** The most suggestions that one run makes. */
export const MAX_SUGGESTIONS = 20;

/** The most reviews that one run tries to write: each of them notifies somebody. */
const MAX_REVIEWS = 12;

export interface Review {
  /** Full name of the commit whose lines the suggestions are about. */
  readonly head: string;
  /** Markdown above the suggestions. */
  readonly body: string;
  /** The most important ones first. */
  readonly suggestions: readonly Suggestion[];
}

export interface ReviewOutcome {
  readonly posted: readonly Suggestion[];
  /** They stand there already, from this run or an earlier one. */
  readonly present: readonly Suggestion[];
  /** GitHub did not take them, or there are too many, or the pull request has gone on. */
  readonly left: readonly Suggestion[];
}

/** Writes suggestions as comments on lines of a pull request, each of them once. Throws `GitHubError`. */
export async function postSuggestions(
  github: GitHub,
  pull: PullRequest,
  review: Review,
): Promise<ReviewOutcome> {
  const { suggestions } = review;
  if (suggestions.length === 0) return { posted: [], present: [], left: [] };
  // Whoever pushed meanwhile started a run that knows better.
  if (!(await isHead(github, pull, review.head))) return { posted: [], present: [], left: suggestions };
  const present = await presentOf(github, pull, suggestions);
  const fits = suggestions.filter((one) => !present.has(one) && one.body.length <= MAX_BODY_LENGTH);
  const posted = await postAll(github, pull, review, fits.slice(0, MAX_SUGGESTIONS));
  return {
    posted: [...posted],
    present: [...present],
    left: suggestions.filter((one) => !present.has(one) && !posted.has(one)),
  };
}

/**
 * In one review, if GitHub takes it. One line that is not in the diff spoils the whole review, and GitHub does not say which it
 * is: then each half is tried by itself.
 */
async function postAll(
  github: GitHub,
  pull: PullRequest,
  review: Review,
  suggestions: readonly Suggestion[],
): Promise<ReadonlySet<Suggestion>> {
  const posted = new Set<Suggestion>();
  const batches = suggestions.length > 0 ? [suggestions] : [];
  for (let tried = 0; batches.length > 0 && tried < MAX_REVIEWS; tried++) {
    if (tried > 0) await github.pause();
    const batch = batches.shift()!;
    const { done, again } = await post(github, pull, review, batch);
    for (const suggestion of done) posted.add(suggestion);
    batches.push(...again);
  }
  return posted;
}

interface Progress {
  readonly done: Iterable<Suggestion>;
  /** What to try next. */
  readonly again: readonly (readonly Suggestion[])[];
}

async function post(
  github: GitHub,
  pull: PullRequest,
  review: Review,
  batch: readonly Suggestion[],
  attempts = ATTEMPTS,
): Promise<Progress> {
  try {
    await createReview(github, pull, review, batch);
    return { done: batch, again: [] };
  } catch (error) {
    if (error instanceof GitHubError && error.reason === 'refused') return { done: [], again: halves(batch) };
    if (attempts === 1 || !mayHaveHappened(error)) throw error;
  }
  // The answer got lost, but maybe not the review: look before writing it a second time.
  await github.pause();
  const done = await presentOf(github, pull, batch);
  const missing = batch.filter((suggestion) => !done.has(suggestion));
  if (missing.length === 0) return { done, again: [] };
  const rest = await post(github, pull, review, missing, attempts - 1);
  return { done: [...done, ...rest.done], again: rest.again };
}

function halves(batch: readonly Suggestion[]): readonly (readonly Suggestion[])[] {
  const middle = batch.length >> 1;
  return middle === 0 ? [] : [batch.slice(0, middle), batch.slice(middle)];
}

async function isHead(github: GitHub, { owner, repo, number }: PullRequest, head: string): Promise<boolean> {
  const { data } = await github.ask('look at the pull request', ({ rest }) =>
    rest.pulls.get({ owner, repo, pull_number: number }),
  );
  return data.state === 'open' && data.head.sha === head;
}

/** Those of which a comment of ours stands in the pull request. */
async function presentOf(
  github: GitHub,
  { owner, repo, number }: PullRequest,
  suggestions: readonly Suggestion[],
): Promise<ReadonlySet<Suggestion>> {
  const isOurs = await ourOwn(github);
  const comments = await github.ask('read the review comments', ({ paginate, rest }) =>
    paginate(rest.pulls.listReviewComments, { owner, repo, pull_number: number, per_page: 100 }),
  );
  const stands = ({ key }: Suggestion): boolean => {
    const mark = marker('suggestion', key);
    return comments.some((comment) => isOurs(comment, mark));
  };
  return new Set(suggestions.filter(stands));
}

/** https://docs.github.com/en/rest/pulls/reviews#create-a-review-for-a-pull-request */
async function createReview(
  github: GitHub,
  { owner, repo, number }: PullRequest,
  { head, body }: Review,
  batch: readonly Suggestion[],
): Promise<void> {
  const comments = batch.map(({ path, line, body: text, key }) => ({
    path,
    line,
    side: 'RIGHT',
    body: marker('suggestion', key) + text,
  }));
  await github.ask('write the review', ({ rest }) =>
    rest.pulls.createReview({
      owner,
      repo,
      pull_number: number,
      commit_id: head,
      event: 'COMMENT',
      body,
      comments,
      request: { retries: 0 },
    }),
  );
}
