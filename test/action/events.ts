/** What GitHub tells a run about its event. https://docs.github.com/en/webhooks/webhook-events-and-payloads */
export interface Event {
  readonly name: string;
  /** `GITHUB_SHA` and `GITHUB_REF`: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows */
  readonly sha: string;
  readonly ref: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

export const OWNER = 'owner';
export const NAME = 'name';

const user = (login: string, id: number): object => ({ login, id, type: 'User', site_admin: false });

const repositoryOf = (owner: string): object => ({
  id: owner === OWNER ? 1 : 2,
  name: NAME,
  full_name: `${owner}/${NAME}`,
  private: true,
  owner: user(owner, owner === OWNER ? 10 : 20),
  html_url: `https://github.com/${owner}/${NAME}`,
  fork: owner !== OWNER,
  default_branch: 'main',
});

const repository = repositoryOf(OWNER);
const sender = user('somebody', 20);

export interface PullRequestOptions {
  readonly base: string;
  readonly head: string;
  /** `undefined` if GitHub made none. */
  readonly merge?: string | undefined;
  readonly commits?: number;
  /** Where the head comes from; `gone`: from a repository that was deleted. */
  readonly from?: 'here' | 'fork' | 'gone';
  readonly action?: string;
}

function pullRequestPayload(options: PullRequestOptions): Event['payload'] {
  const { base, head, merge = null, commits = 1, from = 'here', action = 'synchronize' } = options;
  const owner = from === 'here' ? OWNER : 'stranger';
  return {
    action,
    number: 1,
    pull_request: {
      id: 100,
      number: 1,
      state: 'open',
      title: 'A change',
      user: sender,
      body: null,
      draft: false,
      merge_commit_sha: merge,
      head: {
        label: `${owner}:topic`,
        ref: 'topic',
        sha: head,
        user: user(owner, 20),
        repo: from === 'gone' ? null : repositoryOf(owner),
      },
      base: { label: `${OWNER}:main`, ref: 'main', sha: base, user: user(OWNER, 10), repo: repository },
      author_association: 'CONTRIBUTOR',
      commits,
      changed_files: 1,
    },
    repository,
    sender,
  };
}

export function pullRequest(options: PullRequestOptions): Event {
  const { merge, head } = options;
  return {
    name: 'pull_request',
    sha: merge ?? head,
    ref: 'refs/pull/1/merge',
    payload: pullRequestPayload(options),
  };
}

/** It runs on the default branch, whose newest commit is `tip`. */
export function pullRequestTarget(options: PullRequestOptions, tip = options.base): Event {
  return {
    name: 'pull_request_target',
    sha: tip,
    ref: 'refs/heads/main',
    payload: pullRequestPayload(options),
  };
}

export function mergeGroup(base: string, head: string): Event {
  const ref = `refs/heads/gh-readonly-queue/main/pr-1-${base}`;
  return {
    name: 'merge_group',
    sha: head,
    ref,
    payload: {
      action: 'checks_requested',
      merge_group: { head_sha: head, head_ref: ref, base_sha: base, base_ref: 'refs/heads/main' },
      repository,
      sender,
    },
  };
}

export const ZEROS = '0'.repeat(40);

export interface PushOptions {
  readonly before: string;
  readonly after: string;
  readonly ref?: string;
  readonly forced?: boolean;
  /** The commit, where `after` is a tag's own object. */
  readonly commit?: string;
  /** Newest commit of the default branch, on which the run is if a branch was deleted. */
  readonly tip?: string;
}

export function push(options: PushOptions): Event {
  const { before, after, ref = 'refs/heads/main', forced = false, commit = after, tip = before } = options;
  const deleted = after === ZEROS;
  return {
    name: 'push',
    sha: deleted ? tip : commit,
    ref: deleted ? 'refs/heads/main' : ref,
    payload: {
      ref,
      before,
      after,
      base_ref: null,
      created: before === ZEROS,
      deleted,
      forced,
      compare: `https://github.com/${OWNER}/${NAME}/compare/a...b`,
      commits: [],
      head_commit: deleted ? null : { id: commit },
      repository,
      pusher: { name: 'somebody', email: 'somebody@example.com' },
      sender,
    },
  };
}

/** A run on the newest commit of the default branch. */
export function onDefaultBranch(name: string, commit: string, payload: Event['payload'] = {}): Event {
  return { name, sha: commit, ref: 'refs/heads/main', payload: { repository, sender, ...payload } };
}
