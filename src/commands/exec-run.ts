import { displayable } from '../core/display.js';
import { tell } from '../io/environment.js';
import { endAs, LaunchError, launch } from '../io/launch.js';
import { expandArgs, expandVariables } from '../pipeline/launch/expand.js';
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
  if (failures.length > 0) return refused(failures.map(complaint));
  if (!options.expand) return started(command, args, variables);
  const asTheyAre = new Set([...told.map(({ variable }) => variable), ...(options.pass ?? [])]);
  const own = expandVariables(variables, (name) => !asTheyAre.has(name));
  const given = expandArgs(args, own.variables);
  const wrong = [
    ...own.wrong.map(
      ({ variable, name, why }) =>
        `{{${name}}} in ${variable}: ${why}; \`--pass ${variable}\` hands it on as it is`,
    ),
    ...given.wrong.map(({ name, why }) => `{{${name}}} in an argument: ${why}`),
  ];
  if (wrong.length > 0) return refused(wrong);
  if (given.count > 0) tell(WARNING);
  return started(command, given.args, own.variables);
}

function refused(complaints: readonly string[]): number {
  for (const line of [...complaints, 'nothing was started']) tell(line);
  return EXIT_LAUNCH;
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
