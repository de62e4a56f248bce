import { tmpdir } from 'node:os';
import { UsageError } from '../../core/errors.js';

/** The run that an action is part of, as the runner tells it. */
export interface ActionsRun {
  readonly eventName: string;
  readonly payload: unknown;
  /** Full name of the commit that the run is about. */
  readonly sha: string;
  /** Full name of the branch or tag that the run is on. */
  readonly ref: string;
  readonly owner: string;
  readonly repo: string;
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** The folder into which repositories are checked out, whether or not one is. */
  readonly workspace: string;
  /** A folder that is emptied after the job. */
  readonly temporary: string;
}

/** Throws a `UsageError` if this is no run of GitHub Actions. https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
export async function actionsRun(env: NodeJS.ProcessEnv): Promise<ActionsRun> {
  for (const name of ['GITHUB_EVENT_NAME', 'GITHUB_SHA', 'GITHUB_REPOSITORY', 'GITHUB_WORKSPACE']) {
    if (!env[name]) throw new UsageError(`${name} is not set: \`action\` is for GitHub Actions alone`);
  }
  const { eventName, payload, sha, ref, repo, apiUrl, serverUrl } = await contextOf();
  return {
    ...{ eventName, payload, sha, ref, apiUrl, serverUrl },
    owner: repo.owner,
    repo: repo.repo,
    workspace: env['GITHUB_WORKSPACE']!,
    temporary: env['RUNNER_TEMP'] || tmpdir(),
  };
}

async function contextOf(): Promise<typeof import('@actions/github').context> {
  try {
    return (await import('@actions/github')).context;
  } catch {
    // What the parser says could quote the payload.
    throw new UsageError('the file that GITHUB_EVENT_PATH names is no JSON');
  }
}
