import type { Unproposable, WorkflowRun } from '../../core/rotation/forge.js';
import type { GitHub, Repository } from './client.js';
import { GitHubError } from './error.js';
import { isRefusal, unfit } from './forge-answers.js';

/** The states of a run that has not ended: https://docs.github.com/en/rest/actions/workflow-runs#list-workflow-runs-for-a-repository */
const UNENDED = ['queued', 'in_progress', 'requested', 'waiting', 'pending'] as const;

const MOST = 100;

/** Sent once: whoever does not get the answer looks whether there is a run by that name. */
export async function dispatch(
  github: GitHub,
  at: Repository,
  ref: string,
  { workflow, run }: { readonly workflow: string; readonly run: string },
): Promise<Unproposable | 'done'> {
  try {
    await github.ask(
      'start the workflow',
      ({ rest }) =>
        rest.actions.createWorkflowDispatch({
          ...{ ...at, workflow_id: workflow, ref, inputs: { rotation: run } },
          request: { retries: 0 },
        }),
      'actions: write',
    );
    return 'done';
  } catch (error) {
    if (error instanceof GitHubError && error.reason === 'not found') {
      return unfit('is not there, or the token may not see it');
    }
    if (!isRefusal(error)) throw error;
    // https://github.com/benc-uk/workflow-dispatch/issues/80
    return error.reason === 'forbidden'
      ? unfit(`cannot be started: ${error.message}`)
      : unfit(
          'cannot be started: it is switched off, or has no `workflow_dispatch` with the input `rotation`',
        );
  }
}

export async function runsOf(
  github: GitHub,
  at: Repository,
  { workflow, run, since }: { readonly workflow: string; readonly run: string; readonly since: Date },
): Promise<readonly WorkflowRun[]> {
  const all = await github.ask(
    'look for runs of the workflow',
    ({ paginate, rest }) =>
      paginate(rest.actions.listWorkflowRuns, {
        ...{ ...at, workflow_id: workflow, event: 'workflow_dispatch' },
        ...{ created: `>=${seconds(since)}`, per_page: MOST },
      }),
    'actions: read',
  );
  return all
    .filter(({ display_title }) => display_title === run)
    .map(({ id, html_url: url, created_at, status, conclusion }) => ({
      id,
      url,
      createdAt: new Date(created_at),
      state: stateOf(status, conclusion),
    }))
    .filter(({ createdAt }) => createdAt >= since)
    .sort((one, other) => other.createdAt.getTime() - one.createdAt.getTime());
}

function stateOf(status: string | null, conclusion: string | null): WorkflowRun['state'] {
  if (status !== 'completed') return 'pending';
  return conclusion === 'success' ? 'succeeded' : 'failed';
}

/** Of its last attempt. */
export async function jobsOf(github: GitHub, at: Repository, run: number): Promise<readonly string[]> {
  const { data } = await github.ask(
    'look for the jobs of a run',
    ({ rest }) =>
      rest.actions.listJobsForWorkflowRun({ ...at, run_id: run, filter: 'latest', per_page: MOST }),
    'actions: read',
  );
  return data.jobs.map(({ name }) => name);
}

/** GitHub tells to the second when a run was made: one of the same second counts, which is the safe side. */
export async function waitingRuns(github: GitHub, at: Repository, before: Date): Promise<number> {
  const found = new Set<number>();
  for (const status of UNENDED) {
    const { data } = await github.ask(
      'look for runs that wait',
      ({ rest }) =>
        rest.actions.listWorkflowRunsForRepo({
          ...{ ...at, status, created: `<=${seconds(before)}`, per_page: MOST },
        }),
      'actions: read',
    );
    for (const { id, created_at } of data.workflow_runs) if (new Date(created_at) < before) found.add(id);
    if (found.size >= MOST) return MOST;
  }
  return found.size;
}

function seconds(time: Date): string {
  return time.toISOString().replace(/\.\d+Z$/, 'Z');
}
