import { createHash, randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Policy } from '../../core/policy/policy.js';
import type { RotationEntry } from '../../core/rotation/rotation.js';
import { markOf } from '../../core/rotation/ulid.js';
import { warn } from '../../io/actions/output.js';
import { actionsRun } from '../../io/actions/run.js';
import { tell } from '../../io/environment.js';
import { nameOnGithub } from '../../io/git/origin.js';
import { Git } from '../../io/git/repository.js';
import { openTools } from '../../io/tools.js';
import { configs } from '../../pipeline/configs.js';
import { watchingClocks } from '../../pipeline/rotate/clocks.js';
import { Ledger } from '../../pipeline/rotate/ledger.js';
import { onlyLooking, onlyRead, onlyShowing } from '../../pipeline/rotate/looking.js';
import { bound, type Means } from '../../pipeline/rotate/rotations.js';
import type { Rotation, World } from '../../pipeline/rotate/world.js';
import { version } from '../../version.js';
import { withCredentials } from '../action/credentials.js';
import { wordsOf } from '../wrapper-words.js';
import { allowedIn, commandOf } from './allowing.js';
import { checkEvent } from './guard.js';
import { type Home, homeOf } from './home.js';
import { journalOf } from './journal.js';
import type { RotatingOptions } from './options.js';
import { entryOf, policyOf } from './policy.js';
import { telling } from './telling.js';

/** A policy with its journal, and all that rotations need. */
export interface OpenRotating {
  readonly policy: Policy;
  readonly world: World;
  readonly home: Home;
  bind(entry: RotationEntry): Promise<Rotation>;
  /** The entry of that name. Throws a `UsageError` if there is none. */
  entry(name: string): RotationEntry;
  close(): Promise<void>;
}

interface Purpose {
  /** Whether something may be changed at providers and in stores: then not everybody may cause it. */
  readonly changes: boolean;
  /** Whether nothing is to be changed after all: then it is not even possible. */
  readonly onlyLooks?: boolean;
  stopping?(): boolean;
}

export async function openRotating(
  options: RotatingOptions,
  { changes, onlyLooks = false, stopping }: Purpose,
): Promise<OpenRotating> {
  const env = process.env;
  const folder = process.cwd();
  if (changes && env['GITHUB_ACTIONS'] === 'true') await checkEvent(await actionsRun(env), folder, env);
  const policy = await policyOf(options, env, changes);
  const home = await homeOf(env, await nameOnGithub(await Git.open(folder, env), env));
  const allowed = changes ? allowedIn(env) : undefined;
  const store = journalOf(options, policy, home, allowed);
  const secrets = withCredentials(env);
  const means = await meansOf(policy, env, options, home);
  const command = commandOf(policy, { ...means, env, folder, allowed });
  const { signal } = new AbortController();
  const { tools: all, close } = openTools({ env, secrets, version, folder, configs, command, signal });
  const tools = onlyLooks ? onlyLooking(all) : all;
  const now = (): Date => new Date();
  const watched = watchingClocks(tools, now);
  const world: World = {
    tools: watched.tools,
    ledger: await Ledger.open(onlyLooks ? onlyRead(store) : telling(store), now),
    entries: policy.rotations,
    forge: onlyLooks ? home.forge && onlyShowing(home.forge) : home.forge,
    wrapper: wordsOf(),
    runner: runnerOf(env),
    now,
    drift: watched.drift,
    random: () => randomBytes(16),
    mark: markOf(
      createHash('sha256')
        .update(ownerOf(options, home, env))
        .digest(),
    ),
    pause: (time) => sleep(time),
    command: tools.command,
    warn: env['GITHUB_ACTIONS'] === 'true' ? warn : tell,
    ...(stopping && { stopping }),
  };
  return {
    policy,
    world,
    home,
    bind: (entry) => bound(entry, { ...means, allowed, tools: world.tools }),
    entry: (name) => entryOf(policy, name),
    close,
  };
}

/** Whose rotations these are: those of a repository, or of one journal on one machine. */
function ownerOf({ journal }: RotatingOptions, { repository }: Home, env: NodeJS.ProcessEnv): string {
  const isLocal = journal !== undefined && env['GITHUB_ACTIONS'] !== 'true';
  return isLocal || repository === undefined
    ? `${hostname()}:${resolve(journal ?? '')}`
    : repository.toLowerCase();
}

async function meansOf(
  { stores: entries }: Policy,
  env: NodeJS.ProcessEnv,
  { experimental }: RotatingOptions,
  { repository }: Home,
): Promise<Omit<Means, 'tools' | 'allowed'>> {
  const [{ issuers }, { stores }] = await Promise.all([
    import('../../providers/issuers/registry.js'),
    import('../../stores/registry.js'),
  ]);
  const set = Object.entries(env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return {
    issuers,
    stores,
    entries,
    variables: new Map(set),
    experimental: experimental === true,
    repository,
  };
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
function runnerOf(env: NodeJS.ProcessEnv): string {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
  return server && repository && id ? `${server}/${repository}/actions/runs/${id}` : hostname();
}
