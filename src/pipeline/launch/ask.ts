import type { StoreEntry } from '../../core/policy/policy.js';
import type { StoreTools } from '../../core/tools.js';
import type { LaunchStore, Resolution } from '../../stores/store.js';
import { failed } from '../failed.js';
import { type Answer, answerOf, type Source } from './answer.js';
import { credentialsIn, Entries } from './entries.js';
import type { Meant } from './pieces.js';
import { remembering } from './remembering.js';
import { LAUNCHED } from './told.js';
import type { Variables } from './variables.js';

export interface World {
  readonly variables: Variables;
  /** Of a policy that the user has named. */
  readonly entries: readonly StoreEntry[];
  /** Called once there is something to ask. */
  readonly tools: () => Promise<StoreTools>;
}

export interface Asked {
  /** In the order of what was asked for. */
  readonly answers: readonly Answer[];
  /** Variables that hold the credentials of the stores that were used. */
  readonly credentials: readonly string[];
}

/** Asks all stores at once, for each secret once. */
export async function ask(meant: readonly Meant[], world: World): Promise<Asked> {
  const entries = new Entries(world.entries, world.variables);
  const ids = new Map<object, number>();
  const logins = new Map<object, Promise<StoreTools>>();
  const asked = new Map<string, Promise<Answer>>();
  const answer = async ({ store, location }: Meant): Promise<Answer> => {
    const chosen = entries.for(store, location);
    if ('failure' in chosen) return chosen;
    const { options } = chosen;
    const id = ids.get(options) ?? ids.size;
    ids.set(options, id);
    const key = JSON.stringify([id, location]);
    const tools = logins.get(options) ?? world.tools().then(remembering);
    logins.set(options, tools);
    const found =
      asked.get(key) ??
      tools.then(async (own) => answerOf(await resolve({ store, location }, options, own), sourceOf(store)));
    asked.set(key, found);
    return found;
  };
  const answers = await Promise.all(meant.map(answer));
  const sessions = meant.flatMap(({ store }) => sessionsOf(store, world.variables));
  return { answers, credentials: [...new Set([...[...logins.keys()].flatMap(credentialsIn), ...sessions])] };
}

function sessionsOf({ sessions }: LaunchStore, variables: Variables): readonly string[] {
  return [...variables.keys()].filter((name) => sessions?.test(name) === true);
}

function sourceOf({ title, docs, grants }: LaunchStore): Source {
  return { title, docs, grants: grants.resolve };
}

async function resolve(
  { store, location }: Pick<Meant, 'store' | 'location'>,
  options: object,
  tools: StoreTools,
): Promise<Resolution> {
  if (store.resolve === undefined) return { answer: 'unknown', reason: 'no-way' };
  try {
    return await store.resolve(location, options as never, tools, [LAUNCHED]);
  } catch (error) {
    return failed(error);
  }
}
