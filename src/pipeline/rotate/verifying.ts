import type { Flight } from '../../core/rotation/flight.js';
import type { WorkflowRun } from '../../core/rotation/forge.js';
import { SKEW, type Use } from '../../core/rotation/sight.js';
import { attemptId } from './ids.js';
import type { Passage } from './world.js';

/** When and how somebody else was seen to use the new credential since it was deployed. Throws `Unanswered`. */
export async function useOf(passage: Passage, flight: Flight): Promise<Use> {
  const { verify } = passage.rotation.entry;
  switch (verify.by) {
    case 'last-used':
      return lastUse(passage, flight);
    case 'command':
      return usedByCommand(verify.command, passage);
    case 'workflow':
      return usedByWorkflows(verify, passage, flight);
    case 'none':
      return { unseen: 'nobody is to look' };
  }
}

async function usedByCommand(command: string, { world }: Passage): Promise<Use> {
  const failure = await world.command(command);
  return failure === undefined
    ? { on: world.now(), by: 'the command' }
    : { unseen: `the command of \`verify\` ${failure}` };
}

/**
 * Our own tests of it came before it was deployed. What the provider tells only to the hour or the day has to be as much later, so that it
 * cannot be one of them, and by what clocks may differ.
 */
async function lastUse({ rotation, world }: Passage, { attempt, deployedAt }: Flight): Promise<Use> {
  const { list, usage } = rotation.issuer;
  const unseen = 'its provider tells of no use since it was deployed';
  if (list === undefined || usage === undefined || deployedAt === undefined) return { unseen };
  const keys = await list(rotation.access, world.tools);
  const used = keys.find(({ id }) => id === attempt?.key)?.lastUsedAt;
  if (used === undefined || used === 'never') return { unseen };
  return used.getTime() > deployedAt.getTime() + usage.granularity + SKEW
    ? { on: used, by: 'its provider' }
    : { unseen };
}

/** What a job is called by which a run tells the id of the key that it has used; in a workflow that is called by another, behind that one’s name. */
const REPORT = /^(?:.* \/ )?mcp-rekey key\b(.*)$/s;

/**
 * A run that succeeds shows that some credential works, and as long as the old one lives, that may be the old one. One that tells its key has to name
 * the new one.
 */
async function hasUsed(
  key: string | undefined,
  { repository, run }: { readonly repository: string; readonly run: WorkflowRun },
  { rotation, world }: Passage,
): Promise<boolean> {
  const names = await world.forge!.jobs(repository, run);
  const [told] = names.flatMap((name) => REPORT.exec(name)?.[1]?.trim() ?? []);
  if (told === undefined || told === key) return true;
  const said =
    told === '' ? 'does not tell which key it has used, though it was to' : `has used the key ${told}`;
  world.warn(`${rotation.entry.name}: ${run.url} ${said}, and the new one is ${key}: it does not count`);
  return false;
}

/**
 * A run that was there before may hold the old value: only runs that were made afterwards tell something. Those by this name were started once it
 * was deployed, whatever GitHub's clock says, which tells only the second.
 */
async function usedByWorkflows(
  { workflow, repositories }: { readonly workflow: string; readonly repositories: readonly string[] },
  passage: Passage,
  { attempt, deployedAt }: Flight,
): Promise<Use> {
  const { forge } = passage.world;
  if (forge === undefined || deployedAt === undefined)
    return { unseen: `nobody can look from here whether the workflow ${workflow} has succeeded` };
  const since = new Date(deployedAt.getTime() - SKEW);
  const times = await Promise.all(
    repositories.map(async (repository) => {
      const found = await forge.runs(repository, workflow, attemptId(attempt!), since);
      const run = found.find(({ state }) => state === 'succeeded');
      const counts = run !== undefined && (await hasUsed(attempt?.key, { repository, run }, passage));
      return counts ? [run.createdAt.getTime()] : [];
    }),
  );
  const missing = repositories.filter((_, index) => times[index]!.length === 0);
  return missing.length > 0
    ? { unseen: `the workflow ${workflow} has not succeeded in ${missing.join(', ')}` }
    : { on: new Date(Math.max(...times.flat())), by: `the workflow ${workflow}` };
}

/** Starts what shows whether the new one works. Throws `Unanswered`. Gives what a person has to mend first, if it cannot be started. */
export async function startVerification(
  { rotation, world }: Passage,
  { attempt }: Flight,
): Promise<string | undefined> {
  const { verify } = rotation.entry;
  if (verify.by !== 'workflow' || world.forge === undefined) return undefined;
  for (const repository of verify.repositories) {
    const started = await world.forge.dispatch(repository, verify.workflow, attemptId(attempt!));
    if (started !== 'done') return `${repository}: the workflow ${verify.workflow} ${started.detail}`;
  }
  return undefined;
}

/** How many runs may have been made before the new one was deployed, and have not ended, where it is used. Throws `Unanswered`. */
export async function waitingRuns({ rotation, world }: Passage, { deployedAt }: Flight): Promise<number> {
  const { forge } = world;
  const { entry, repository } = rotation;
  if (forge === undefined || deployedAt === undefined) return 0;
  const all = [...(entry.verify.by === 'workflow' ? entry.verify.repositories : []), repository];
  const repositories = [...new Set(all)].filter((name) => name !== undefined);
  // By its own clock, which may be ahead.
  const before = new Date(deployedAt.getTime() + SKEW);
  const counts = await Promise.all(repositories.map((name) => forge.waiting(name, before)));
  return counts.reduce((sum, count) => sum + count, 0);
}
