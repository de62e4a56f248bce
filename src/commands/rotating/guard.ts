import { UsageError } from '../../core/errors.js';
import { isOnDefaultBranch } from '../../core/event.js';
import type { ActionsRun } from '../../io/actions/run.js';
import { Git } from '../../io/git/repository.js';
import { parseEvent } from '../action/event.js';

const ALLOWED = ['schedule', 'workflow_dispatch', 'push'];

/**
 * Refuses to rotate where somebody who may not could make it do so: on what others can cause, in a fork, and by files of another branch than the
 * default one. Throws a `UsageError`.
 */
export async function checkEvent(run: ActionsRun, folder: string, env: NodeJS.ProcessEnv): Promise<void> {
  const { eventName: name, payload, sha, ref } = run;
  if (!ALLOWED.includes(name))
    throw new UsageError(
      `nothing is rotated on ${name}: only on ${ALLOWED.join(', ')}, on the default branch`,
    );
  if (isFork(payload)) throw new UsageError('nothing is rotated in a fork');
  if (!isOnDefaultBranch(parseEvent({ name, payload, sha, ref })))
    throw new UsageError('nothing is rotated on another branch than the default one');
  const git = await Git.open(folder, env);
  const head = git && (await headOf(git));
  if (head !== sha)
    throw new UsageError('the checkout is not the commit of this run, so nobody knows whose policy it has');
}

function isFork(payload: unknown): boolean {
  const { repository } = (payload ?? {}) as { readonly repository?: { readonly fork?: unknown } };
  return repository?.fork === true;
}

async function headOf({ process }: Git): Promise<string | undefined> {
  const { code, stdout } = await process.run(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], {
    okCodes: [0, 1],
  });
  return code === 0 ? stdout.toString().trim() : undefined;
}
