import { displayable } from '../core/display.js';
import type { StoreEntry } from '../core/policy/policy.js';
import type { StoreTools } from '../core/tools.js';
import { readNamed } from '../io/environment.js';
import type { OpenTools } from '../io/tools.js';
import { configs } from '../pipeline/configs.js';
import { parseEnvFile } from '../pipeline/launch/env-file.js';
import { type Prepared, prepare } from '../pipeline/launch/prepare.js';
import type { Told } from '../pipeline/launch/told.js';
import type { Variables } from '../pipeline/launch/variables.js';
import { version } from '../version.js';

export interface LaunchingOptions {
  readonly envFile?: readonly string[];
  readonly pass?: readonly string[];
  readonly policy?: string;
}

/** The variables of this process, and those of files. */
export function variablesOf(env: NodeJS.ProcessEnv, files: readonly string[] = []): Variables {
  const own = Object.entries(env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return new Map([...own, ...files.flatMap((file) => [...parseEnvFile(readNamed(file), file)])]);
}

/** Resolves the references of variables, or of some of them. All connections are closed when it is done. */
export async function prepared(
  variables: Variables,
  { policy, pass = [] }: LaunchingOptions,
  only?: ReadonlySet<string>,
): Promise<Prepared> {
  const entries = policy === undefined ? [] : await storesOf(policy);
  let opened: Promise<OpenTools> | undefined;
  const tools = async (): Promise<StoreTools> => {
    opened ??= toolsFor(variables);
    return (await opened).tools;
  };
  try {
    return await prepare({ variables, entries, tools }, { passed: new Set(pass), ...(only && { only }) });
  } finally {
    await (await opened)?.close();
  }
}

async function toolsFor(variables: Variables): Promise<OpenTools> {
  const [{ openTools }, { LAUNCH_LIMITS: limits }] = await Promise.all([
    import('../io/tools.js'),
    import('../io/queue.js'),
  ]);
  const env = Object.fromEntries(variables);
  const { signal } = new AbortController();
  return openTools({ env, secrets: env, version, folder: process.cwd(), configs, signal, limits });
}

async function storesOf(policy: string): Promise<readonly StoreEntry[]> {
  const [{ readDecisions }, { disk }, { localPath }] = await Promise.all([
    import('../pipeline/decisions.js'),
    import('../io/disk.js'),
    import('../io/local-files.js'),
  ]);
  const { read } = disk(process.env);
  // In a config there is no shell that knows `~/`.
  const named = { policy, read: async (path: string) => read(localPath(path, process.cwd())), anew: false };
  return (await readDecisions(async () => undefined, named)).policy.stores;
}

/** One line on a reference that does not resolve. */
export function complaint({ variable, shown, failure }: Told): string {
  return displayable(`${variable} (${shown}) does not resolve: ${failure!.reason}. ${failure!.hint}.`);
}
