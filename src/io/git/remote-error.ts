import { GitError } from './process.js';

/** Why a remote did not give what it was asked for. */
export type RemoteFailure =
  | 'refused'
  | 'not-found'
  | 'redirected'
  | 'missing-object'
  | 'unreachable'
  | 'server-error'
  | 'cut-off'
  | 'too-slow'
  | 'other';

/** A remote could not be asked, or did not give what it was asked for. */
export class RemoteError extends GitError {
  readonly failure: RemoteFailure;
  /** The object that the remote does not have, if the failure is `missing-object`. */
  readonly oid: string | undefined;

  constructor(operation: string, failure: RemoteFailure, detail: string, code?: number, oid?: string) {
    super(operation, detail, code);
    this.failure = failure;
    this.oid = oid;
  }

  /** Whether it may be better the next time. */
  get passing(): boolean {
    return ['unreachable', 'server-error', 'cut-off', 'too-slow'].includes(this.failure);
  }
}

/** What git says of it (in its own words of `LC_ALL=C`), and what we say. The first that fits counts. */
const FAILURES: readonly (readonly [pattern: RegExp, failure: RemoteFailure, detail: string])[] = [
  [/not our ref ([0-9a-f]{40,64})/, 'missing-object', 'the remote does not have the commit or content $1'],
  [
    /could not read (?:Username|Password)|Authentication failed|error: 401/,
    'refused',
    'the remote refused the token, or wants one',
  ],
  [/error: 403/, 'refused', 'the token may not read the repository'],
  [/repository '.*' not found|error: 404/, 'not-found', 'no such repository, or the token may not see it'],
  [/error: 3\d\d|redirect/, 'redirected', 'the remote sends elsewhere, where the token must not go'],
  [/(?:error: |HTTP )(429|5\d\d)/, 'server-error', 'the remote has a fault (HTTP $1)'],
  [/took too long|Operation too slow|timed out|Timeout/i, 'too-slow', 'the remote was too slow'],
  [
    /Could not resolve|Failed to connect|Couldn't connect|Could not connect|Connection refused|Empty reply/i,
    'unreachable',
    'the remote cannot be reached',
  ],
  [
    /RPC failed|early EOF|disconnect|hung up|index-pack|Recv failure|transfer closed|bad pack|expected/i,
    'cut-off',
    'the connection was cut off',
  ],
];

/** What a git command's failure means; an error that is not one is returned as it is. */
export function remoteError(error: unknown, operation: string): unknown {
  if (!(error instanceof GitError)) return error;
  const { code } = error;
  // A URL or a path could have any of the words in it.
  const said = error.detail.replace(/'[^']*'/g, "''");
  for (const [pattern, failure, detail] of FAILURES) {
    const match = pattern.exec(said);
    if (match)
      return new RemoteError(operation, failure, detail.replace('$1', match[1] ?? ''), code, match[1]);
  }
  return new RemoteError(operation, 'other', error.detail, code);
}
