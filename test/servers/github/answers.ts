/** An answer of GitHub. A body that is a string is HTML, any other is JSON. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

const DOCS = 'https://docs.github.com/rest';

/** The longest text of a comment that GitHub takes, in characters. */
export const MAX_BODY = 65_536;

/** In the shape that the description calls a basic error. */
export function refusal(status: number, message: string, headers: Answer['headers'] = {}): Answer {
  return { status, headers, body: { message, documentation_url: DOCS, status: String(status) } };
}

export const notFound = refusal(404, 'Not Found');
export const requiresAuthentication = refusal(401, 'Requires authentication');
export const badCredentials = refusal(401, 'Bad credentials');
export const notAccessible = refusal(403, 'Resource not accessible by integration');
/** https://docs.github.com/en/rest/issues/issues#create-an-issue */
export const issuesDisabled = refusal(410, 'Issues has been disabled in this repository.');
/** https://github.com/orgs/community/discussions/25264 */
export const archived = refusal(403, 'Repository was archived so is read-only.');
export const serverError = refusal(500, 'Server Error');
export const badGateway: Answer = {
  status: 502,
  body: '<!DOCTYPE html><title>Unicorn! &middot; GitHub</title><p>This page is taking too long to load.</p>',
};

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
export function rateLimited(until: Date): Answer {
  return refusal(403, 'API rate limit exceeded for installation.', {
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(Math.floor(until.getTime() / 1000)),
  });
}

/** The limits that nobody can look up; `seconds` is left out where GitHub does not say how long to wait. */
export function secondaryLimit(status: 403 | 429, seconds: number | undefined): Answer {
  const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
  return refusal(status, message, seconds === undefined ? {} : { 'retry-after': String(seconds) });
}

/** For a comment: which field is wrong. */
export function validationFailed(message: string): Answer {
  const errors = [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message }];
  return { status: 422, body: { message: 'Validation Failed', errors, documentation_url: DOCS } };
}

/** For a review, which is refused as a whole: what is wrong, but not with which of its comments. */
export function unprocessable(message: string): Answer {
  return {
    status: 422,
    body: { message: 'Unprocessable Entity', errors: [message], documentation_url: DOCS },
  };
}

/** For whatever the message says. */
export function invalid(resource: string, message: string): Answer {
  const errors = [{ resource, code: 'custom', message }];
  return {
    status: 422,
    body: { message: 'Validation Failed', errors, documentation_url: DOCS },
  };
}
