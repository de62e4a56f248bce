import { Unanswered, type UnknownReason } from '../../core/inspection.js';
import type { Unproposable } from '../../core/rotation/forge.js';
import type { Repository } from './client.js';
import { GitHubError, type Reason } from './error.js';

/** `acme/api` */
export function repositoryOf(name: string): Repository {
  const [owner, repo, ...others] = name.split('/');
  if (!owner || !repo || others.length > 0) throw new Unanswered('incomplete', 'which repository?');
  return { owner, repo };
}

const UNANSWERED: Readonly<Partial<Record<Reason, UnknownReason>>> = {
  unreachable: 'unreachable',
  'rate limited': 'rate-limited',
  'server error': 'provider-error',
  changed: 'unexpected-reply',
};

/** What GitHub has not done or not told, as the rotation knows it. */
export async function answered<Result>(asking: Promise<Result>): Promise<Result> {
  try {
    return await asking;
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    throw new Unanswered(UNANSWERED[error.reason] ?? 'refused', error.message);
  }
}

/** A change that GitHub does not make, and will not make before somebody has changed something there. */
export function isRefusal(error: unknown): error is GitHubError {
  return (
    error instanceof GitHubError &&
    (error.reason === 'refused' || error.reason === 'forbidden') &&
    error.permission.endsWith('write')
  );
}

export function unfit(detail: string): Unproposable {
  return { answer: 'unfit', detail };
}
