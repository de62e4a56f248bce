import { dirname, join } from 'node:path';
import { originOf } from '../core/destination.js';
import type { TrustedHost } from '../core/policy/hosts.js';
import { POLICY_FILE } from '../core/policy/policy.js';
import type { Disk } from '../core/repository.js';
import { nameOnGithub } from '../io/git/origin.js';
import { Git } from '../io/git/repository.js';
import { configs } from '../pipeline/configs.js';
import type { Ageing } from '../pipeline/scan-options.js';
import { version } from '../version.js';

export interface AgeingOptions {
  /** A folder, or one file. */
  readonly root: string;
  readonly disk: Disk;
  /** Why the policy does not say whom else to ask; `undefined` if it does. */
  readonly distrust: string | undefined;
  /** Nobody is to be asked: only what needs no network. */
  readonly offline: boolean;
  readonly env: NodeJS.ProcessEnv;
  /** What the policy may mean by `env://NAME`, if not what is in `env`. */
  readonly secrets?: NodeJS.ProcessEnv;
  readonly progress: Ageing['progress'];
}

export interface OpenAgeing {
  readonly ageing: Ageing;
  /** Lets go of connections, so that the program can end. */
  close(): Promise<void>;
}

/** What ages are told by. Opens no connection yet; a first Ctrl-C ends all asking, and what is known by then is reported. */
export async function ageingOf(options: AgeingOptions): Promise<OpenAgeing> {
  const { offline, env, secrets = env, progress, distrust } = options;
  const repository = await repositoryOf(options);
  const ageing = { distrust, repository, progress };
  if (offline) return { ageing: { ...ageing, tools: undefined, hosts: [] }, close: async () => {} };
  const { openTools } = await import('../io/tools.js');
  const interrupting = new AbortController();
  const interrupt = (): void => interrupting.abort();
  process.once('SIGINT', interrupt);
  const { tools, close } = openTools({
    env,
    secrets,
    version,
    folder: process.cwd(),
    configs,
    signal: interrupting.signal,
  });
  return {
    ageing: { ...ageing, tools, hosts: homeOf(env) },
    close: async () => {
      process.removeListener('SIGINT', interrupt);
      await close();
    },
  };
}

/** For a policy that somebody may have got with a clone of who knows whose repository. */
export async function unnamed(
  { root, disk }: Pick<AgeingOptions, 'root' | 'disk'>,
  policy: string | undefined,
): Promise<string | undefined> {
  if (policy !== undefined) return undefined;
  const { kind } = await disk.look(root);
  const file = join(kind === 'file' ? dirname(root) : root, POLICY_FILE);
  return `it came with what is scanned, and who wrote it would say where secrets of yours go. If you trust it, name it: --policy ${file}`;
}

async function repositoryOf({ root, disk, env }: AgeingOptions): Promise<string | undefined> {
  const { kind, real } = await disk.look(root);
  return nameOnGithub(await Git.open(kind === 'file' ? dirname(real) : real, env), env);
}

/** The GitHub that this runs at: https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
function homeOf({ GITHUB_API_URL: api }: NodeJS.ProcessEnv): readonly TrustedHost[] {
  if (api === undefined || originOf(api) === undefined || originOf(api) === 'https://api.github.com')
    return [];
  return [
    { provider: 'github', host: api.replace(/^https:\/\//, ''), admin: undefined, account: {}, isHome: true },
  ];
}
