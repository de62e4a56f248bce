import { connect, type GitHub, type PullRequest } from '../../../src/io/github/client.js';
import type { Patience } from '../../../src/io/github/patience.js';
import type { GitHubServer } from '../../servers/github/server.js';
import type { Pull } from '../../servers/github/state.js';

/** Who a workflow's token stands for. */
export const BOT = 'github-actions[bot]';

/** Time enough for an answer, and no second waited for longer than a millisecond. */
const PATIENCE: Patience = { attempt: 30_000, total: 120_000, second: 1 };

interface Wishes {
  readonly login?: string;
  readonly mayWrite?: boolean;
  readonly patience?: Partial<Patience>;
}

/** A client with a token that the server has just issued. */
export function connectTo(
  server: GitHubServer,
  { login = BOT, mayWrite = true, patience = {} }: Wishes = {},
): Promise<GitHub> {
  return connect({
    apiUrl: server.url,
    token: server.issueToken(login, mayWrite),
    version: '1.2.3',
    patience: { ...PATIENCE, ...patience },
  });
}

export function addressOf({ repository: { owner, name }, number }: Pull): PullRequest {
  return { owner: owner.login, repo: name, number };
}
