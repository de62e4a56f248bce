import { displayable } from '../core/display.js';
import { tell } from '../io/environment.js';
import { endAs, LaunchError, launch } from '../io/launch.js';
import { expand } from '../pipeline/launch/expand.js';
import type { Variables } from '../pipeline/launch/variables.js';
import { EXIT_LAUNCH } from './failure.js';
import { complaint, type LaunchingOptions, prepared, variablesOf } from './launching.js';

interface Options extends LaunchingOptions {
  readonly expand?: true;
}

/** Starts a program with all references resolved, or does not start it. Gives the exit code. */
export async function execute(
  command: string,
  args: readonly string[],
  options: Options,
  env: NodeJS.ProcessEnv,
): Promise<number> {
  const { told, variables } = await prepared(variablesOf(env, options.envFile), options);
  const failures = told.filter(({ failure }) => failure !== undefined);
  const expanded = options.expand && failures.length === 0 ? expand(args, variables) : undefined;
  const complaints = [
    ...failures.map(complaint),
    ...(expanded?.unknown ?? []).map(
      (name) => `{{${name}}} in an argument: the program gets no such variable`,
    ),
  ];
  if (complaints.length > 0) {
    for (const line of [...complaints, 'nothing was started']) tell(line);
    return EXIT_LAUNCH;
  }
  if (expanded !== undefined && expanded.count > 0) tell(WARNING);
  return started(command, expanded?.args ?? args, variables);
}

const WARNING =
  'values are in the arguments of this program now, where everybody on this machine can read them; a variable is better';

async function started(command: string, args: readonly string[], variables: Variables): Promise<number> {
  try {
    return endAs(await launch(command, args, Object.fromEntries(variables)));
  } catch (error) {
    if (!(error instanceof LaunchError)) throw error;
    tell(displayable(error.message));
    return EXIT_LAUNCH;
  }
}
