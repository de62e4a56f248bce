import { Unanswered } from '../../core/inspection.js';

/** Why GitHub did not do what it was asked for. */
export type Reason =
  | 'unauthorized'
  | 'forbidden'
  | 'not found'
  | 'switched off'
  | 'rate limited'
  | 'refused'
  /** It is not what it was when it was read. */
  | 'changed'
  | 'too long'
  | 'unreachable'
  /** The environment names a proxy that is none. */
  | 'no proxy'
  | 'server error';

/** What a token has to be granted: https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps */
export type Permission =
  | 'pull-requests: write'
  | typeof MAY_WRITE_ISSUES
  | `${'actions' | 'contents'}: ${'read' | 'write'}`
  | 'pull-requests: read'
  | 'metadata: read';

export const MAY_WRITE_ISSUES = 'issues: write';

const WORDS: Readonly<Record<Reason, string | ((permission: Permission) => string)>> = {
  unauthorized: 'the token is not valid',
  forbidden: (permission) =>
    `the token may not do that: it takes \`${permission}\`, which a pull request from a fork never gets`,
  'switched off': (permission) =>
    `this repository has its issues switched off; once they are on, it takes \`${permission}\``,
  'not found': 'it is not there, or the token may not see it',
  'rate limited': 'the rate limit is exceeded',
  refused: 'GitHub refuses what was sent',
  changed: 'somebody else has changed it meanwhile',
  'too long': 'the text is longer than GitHub takes',
  unreachable: 'no answer',
  'no proxy': 'HTTPS_PROXY or HTTP_PROXY is no URL of a proxy',
  'server error': 'GitHub itself failed',
};

/** GitHub did not do it. The message is in our words: what GitHub says can repeat what it was sent. */
export class GitHubError extends Error {
  override readonly name = 'GitHubError';
  /** What was to be done: `read the comments`. */
  readonly operation: string;
  readonly reason: Reason;
  /** Of HTTP; `undefined` if nothing was answered. */
  readonly status: number | undefined;
  /** When GitHub will listen again, if it says so. */
  readonly until: Date | undefined;
  /** What it takes. */
  readonly permission: Permission;

  constructor(
    operation: string,
    reason: Reason,
    {
      status,
      until,
      permission = 'pull-requests: write',
    }: Pick<Partial<GitHubError>, 'status' | 'until'> & { readonly permission?: Permission } = {},
  ) {
    const words = WORDS[reason];
    const why = typeof words === 'string' ? words : words(permission);
    super(`could not ${operation}: ${why}${until ? ` until ${until.toISOString()}` : ''}`);
    this.operation = operation;
    this.reason = reason;
    this.status = status;
    this.until = until;
    this.permission = permission;
  }
}

/** Whether a write failed in a way that leaves open if it was done. */
export function mayHaveHappened(error: unknown): boolean {
  return error instanceof GitHubError && (error.reason === 'unreachable' || error.reason === 'server error');
}

/** Nothing came, or not all of it. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  readonly status = 500;
  /** Retried if it names the request that it is about. */
  readonly request: object;

  constructor(request: object) {
    super('no answer');
    this.request = request;
  }
}

interface Response {
  readonly status?: number;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly data?: unknown;
}

/** What octokit threw as a `GitHubError`. Anything that it did not throw stays as it is. */
export function gitHubError(operation: string, error: unknown, permission: Permission): unknown {
  if (error instanceof NoAnswer) return new GitHubError(operation, 'unreachable', { permission });
  if (!(error instanceof Error)) return error;
  if (error.name === 'GraphqlResponseError') {
    return new GitHubError(operation, reasonOfGraphql(error), { status: 200, permission });
  }
  const response = (error as { readonly response?: Response }).response;
  if (response === undefined) {
    // https://github.com/octokit/request-error.js: without a response there was no connection.
    if (error.name !== 'HttpError') return error;
    const reason = error.cause instanceof Unanswered ? 'no proxy' : 'unreachable';
    return new GitHubError(operation, reason, { permission });
  }
  const { status } = response;
  const until = limitedUntil(response);
  if (until !== undefined)
    return new GitHubError(operation, 'rate limited', { status, until: until ?? undefined, permission });
  return new GitHubError(operation, reasonOf(status, permission), { status, permission });
}

function reasonOf(status: number | undefined, permission: Permission): Reason {
  if (status === 401) return 'unauthorized';
  if (status === 403) return 'forbidden';
  // https://docs.github.com/en/rest/issues/issues#create-an-issue
  if (status === 410 && permission === MAY_WRITE_ISSUES) return 'switched off';
  if (status === 404 || status === 410) return 'not found';
  if (status === 429) return 'rate limited';
  // What failed with a 2xx is an error of GraphQL, which the plug-in for retries takes for one of the server.
  return status !== undefined && (status >= 500 || status < 300) ? 'server error' : 'refused';
}

const REASONS_OF_GRAPHQL: Readonly<Record<string, Reason>> = {
  FORBIDDEN: 'forbidden',
  INSUFFICIENT_SCOPES: 'forbidden',
  NOT_FOUND: 'not found',
  // On an Enterprise Server the plug-in does not see it.
  RATE_LIMITED: 'rate limited',
  STALE_DATA: 'changed',
};

/**
 * Errors have a `type` beside the message, and without one GitHub itself failed, maybe after it was done. Types as they were recorded:
 * https://github.com/ministryofjustice/modernisation-platform/issues/11985, https://github.com/Thinkmill/keystatic/issues/1598
 */
function reasonOfGraphql(error: Error): Reason {
  const { errors = [] } = error as { readonly errors?: readonly { readonly type?: string }[] };
  const [type] = errors.flatMap((one) => one.type ?? []);
  return type === undefined ? 'server error' : (REASONS_OF_GRAPHQL[type] ?? 'refused');
}

/**
 * `undefined` if no limit is exceeded, and `null` if one is until nobody knows when.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
function limitedUntil({ status, headers, data }: Response): Date | null | undefined {
  const text = JSON.stringify(data) ?? '';
  const exceeded = /secondary rate limit|"RATE_LIMITED"/i.test(text);
  if (status !== 403 && status !== 429 && !exceeded) return undefined;
  if (headers['x-ratelimit-remaining'] === '0') return secondsAfter(0, headers['x-ratelimit-reset']);
  if (headers['retry-after'] !== undefined) return secondsAfter(Date.now(), headers['retry-after']);
  return exceeded ? null : undefined;
}

function secondsAfter(start: number, seconds: string | number | undefined): Date | null {
  const date = new Date(start + Number(seconds) * 1000);
  return Number.isNaN(date.getTime()) ? null : date;
}
