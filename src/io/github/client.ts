import { setTimeout as sleep } from 'node:timers/promises';
import type { Octokit } from '@octokit/rest';
import { fetching } from '../http/fetching.js';
import { gitHubError, type Permission } from './error.js';
import { type Patience, patient, retries, throttle } from './patience.js';

export interface GitHubSettings {
  /** `GITHUB_API_URL`: `https://api.github.com`, or `https://<host>/api/v3` of an Enterprise Server. */
  readonly apiUrl: string;
  readonly token: string;
  /** Our own, for the user agent. */
  readonly version: string;
  readonly patience?: Patience;
}

export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

export interface PullRequest extends Repository {
  readonly number: number;
}

const PATIENCE: Patience = { attempt: 10_000, total: 90_000, second: 1000 };

/** Opens no connection yet. Loads octokit, which is why nothing but what speaks to GitHub may import this file. */
export async function connect(settings: GitHubSettings): Promise<GitHub> {
  const [{ Octokit }, { retry }, { throttling }] = await Promise.all([
    import('@octokit/rest'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ]);
  const patience = settings.patience ?? PATIENCE;
  const Client = Octokit.plugin(patient(patience), retry, throttling);
  const octokit = new Client({
    auth: settings.token,
    baseUrl: settings.apiUrl.replace(/\/+$/, ''),
    userAgent: `mcp-rekey/${settings.version}`,
    log: SILENT,
    // With a redirect the token would go to a place that nobody named.
    request: { log: SILENT, redirect: 'error', fetch: fetching(patience.attempt) },
    retry: retries(patience),
    throttle: throttle(patience),
  });
  return new GitHub(octokit, patience);
}

/** octokit writes to the console, unless it is told where else. */
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };

function nothing(): void {}

/** GitHub as one token may use it. Whatever fails is a `GitHubError`. */
export class GitHub {
  readonly #octokit: Octokit;
  readonly #patience: Patience;
  #login: string | undefined;

  constructor(octokit: Octokit, patience: Patience) {
    this.#octokit = octokit;
    this.#patience = patience;
  }

  /** `operation` completes the sentence "could not …"; `permission` is what it takes, as an error says. */
  async ask<Result>(
    operation: string,
    request: (octokit: Octokit) => Promise<Result>,
    permission: Permission = 'pull-requests: write',
  ): Promise<Result> {
    try {
      return await request(this.#octokit);
    } catch (error) {
      throw gitHubError(operation, error, permission);
    }
  }

  /**
   * Whom the token stands for, as authors are named in comments: `github-actions[bot]`. REST does not tell it to the
   * token of a workflow: https://github.com/marocchino/sticky-pull-request-comment/pull/332
   */
  async login(): Promise<string> {
    this.#login ??= await this.ask('ask whom the token stands for', async ({ graphql }) => {
      const { viewer } = await graphql<{ viewer: { login: string } }>('query { viewer { login } }');
      return viewer.login;
    });
    return this.#login;
  }

  /** Between two writes: https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#pause-between-mutative-requests */
  async pause(): Promise<void> {
    await sleep(this.#patience.second);
  }
}
