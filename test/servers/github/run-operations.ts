import { type Answer, notFound, refusal } from './answers.js';
import { toSecond } from './bodies.js';
import { changing } from './git-operations.js';
import type { Operation, Request } from './operation.js';
import type { Run } from './state.js';

/** What the operations on workflows do to the state. */
export const runOperations: Readonly<Record<string, Operation>> = {
  'actions/create-workflow-dispatch': changing(dispatch),
  'actions/list-workflow-runs': (request) => {
    const file = request.path['workflow_id'];
    if (!request.repository.workflows.some((workflow) => workflow.file === file)) return notFound;
    return list(
      request,
      request.repository.runs.filter(({ workflow }) => workflow === file),
    );
  },
  'actions/list-jobs-for-workflow-run': ({ repository, path, bodies }) => {
    const run = repository.runs.find(({ id }) => id === Number(path['run_id']));
    if (run === undefined) return notFound;
    const jobs = run.jobs.map((name) =>
      bodies.instance('job', { name, run_id: run.id, conclusion: run.conclusion }),
    );
    return { status: 200, body: { total_count: jobs.length, jobs } };
  },
  'actions/list-workflow-runs-for-repo': (request) => list(request, request.repository.runs),
};

/** Messages as they were seen: https://github.com/benc-uk/workflow-dispatch/issues/80 */
function dispatch({ repository, path, body }: Request): Answer {
  const { ref, inputs = {} } = body as { ref: string; inputs?: Readonly<Record<string, string>> };
  const workflow = repository.workflows.find(({ file }) => file === path['workflow_id']);
  if (workflow === undefined) return notFound;
  if (!repository.git.branches.has(ref)) return refusal(422, `No ref found for: ${ref}`);
  if (workflow.isDisabled) return refusal(422, "Cannot trigger a 'workflow_dispatch' on a disabled workflow");
  if (workflow.inputs === undefined)
    return refusal(422, "Workflow does not have 'workflow_dispatch' trigger");
  const unknown = Object.keys(inputs).filter((name) => !workflow.inputs!.includes(name));
  if (unknown.length > 0) return refusal(422, `Unexpected inputs provided: ${JSON.stringify(unknown)}`);
  const title = workflow.runName?.(inputs) ?? workflow.file;
  repository.addRun(workflow.file, { title, event: 'workflow_dispatch', status: 'queued', conclusion: null });
  return { status: 204, body: undefined };
}

function list({ repository, query, bodies, pageAddress }: Request, all: readonly Run[]): Answer {
  const { event, status, created } = query;
  const found = all
    .filter((run) => event === undefined || run.event === event)
    .filter((run) => status === undefined || run.status === status)
    .filter((run) => created === undefined || isIn(created, toSecond(run.createdAt)))
    .toReversed();
  const [size, number] = [Number(query['per_page'] ?? 30), Number(query['page'] ?? 1)];
  const workflow_runs = found.slice((number - 1) * size, number * size).map((run) => ({
    ...(bodies.instance('workflow-run', {
      ...{ id: run.id, display_title: run.title, event: run.event },
      ...{ status: run.status, conclusion: run.conclusion },
      ...{ created_at: toSecond(run.createdAt), path: `.github/workflows/${run.workflow}` },
      html_url: `https://github.example/${repository.owner.login}/${repository.name}/actions/runs/${run.id}`,
    }) as object),
  }));
  const next = number * size < found.length ? { link: `<${pageAddress(number + 1)}>; rel="next"` } : {};
  return { status: 200, headers: next, body: { total_count: found.length, workflow_runs } };
}

/** https://docs.github.com/en/search-github/getting-started-with-searching-on-github/understanding-the-search-syntax#query-for-dates */
function isIn(range: string, time: string): boolean {
  const [, sign, limit] = /^(>=|<=)(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z)$/.exec(range) ?? [];
  if (sign === undefined || limit === undefined)
    throw new Error(`the stand-in knows no such dates: ${range}`);
  return sign === '>=' ? time >= limit : time <= limit;
}
