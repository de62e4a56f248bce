import { UsageError } from '../../core/errors.js';
import { Unanswered } from '../../core/inspection.js';
import type { Policy } from '../../core/policy/policy.js';
import type { ChangingTools } from '../../core/tools.js';
import { shellOf, withoutSecrets } from '../../io/shell.js';
import { type Allowed, allows, parseAllowed } from '../../pipeline/rotate/allowed.js';
import { reachedBy, type Shelves } from '../../pipeline/rotate/targets.js';

/** What whoever starts the run allows; everything, where they do not say it. In a workflow that is somebody else than who writes the policy. */
export function allowedIn(env: NodeJS.ProcessEnv): Allowed | undefined {
  const said = env['MCP_REKEY_ALLOWED_TARGETS'] ?? '';
  if (said.trim() !== '') return parseAllowed(said);
  if (env['GITHUB_ACTIONS'] !== 'true') return undefined;
  throw new UsageError(
    'MCP_REKEY_ALLOWED_TARGETS is not set: a workflow has to say where credentials may go at all',
  );
}

interface Commands extends Omit<Shelves, 'entries'> {
  readonly env: NodeJS.ProcessEnv;
  readonly folder: string;
  readonly allowed: Allowed | undefined;
}

/** Runs commands of the policy, as far as they are allowed, and without what admins and stores are reached by. */
export function commandOf(
  policy: Policy,
  { env, folder, allowed, ...known }: Commands,
): ChangingTools['command'] {
  const run = shellOf(withoutSecrets(env, reachedBy(policy, known)), folder);
  return async (command) => {
    if (!allows(allowed, 'command', command))
      throw new Unanswered('incomplete', 'MCP_REKEY_ALLOWED_TARGETS does not allow the command');
    return run(command);
  };
}
