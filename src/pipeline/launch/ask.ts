import { reasons, type UnknownReason } from '../../core/inspection.js';
import type { StoreEntry } from '../../core/policy/policy.js';
import type { Secret } from '../../core/secret.js';
import type { StoreTools } from '../../core/tools.js';
import type { Resolution, Store } from '../../stores/store.js';
import { failed } from '../failed.js';
import { credentialsIn, Entries } from './entries.js';
import type { Meant } from './pieces.js';
import { remembering } from './remembering.js';
import { LAUNCHED } from './told.js';
import type { Failure, Variables } from './variables.js';

export interface World {
  readonly variables: Variables;
  /** Of a policy that the user has named. */
  readonly entries: readonly StoreEntry[];
  /** Called once there is something to ask. */
  readonly tools: () => Promise<StoreTools>;
}

export type Answer = { readonly value: Secret } | { readonly failure: Failure };

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
      tools.then(async (own) => answerOf(await resolve({ store, location }, options, own), store));
    asked.set(key, found);
    return found;
  };
  const answers = await Promise.all(meant.map(answer));
  return { answers, credentials: [...logins.keys()].flatMap(credentialsIn) };
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

function answerOf(resolution: Resolution, store: Store): Answer {
  if (resolution.answer === 'there') {
    // The system ends a variable there, and the program would get a part of it.
    const isWhole = !resolution.value.revealTo(LAUNCHED).includes('\0');
    return isWhole ? { value: resolution.value } : { failure: HAS_NUL };
  }
  const { detail } = resolution;
  const why =
    resolution.answer === 'absent' ? `${store.title} has no such secret` : reasons[resolution.reason];
  const reason = detail === undefined ? why : `${why} (${detail})`;
  const known = resolution.answer === 'absent' ? 'absent' : resolution.reason;
  return { failure: { reason, hint: hintFor(known, detail, store) } };
}

const HAS_NUL: Failure = {
  reason: 'the value has a byte 0 in it, which no variable can hold',
  hint: 'Store it in another form, like Base64',
};

function hintFor(reason: UnknownReason | 'absent', detail: string | undefined, store: Store): string {
  const variable = /^[A-Za-z_]\w*$/.exec(detail ?? '')?.[0];
  if (reason === 'incomplete' && variable !== undefined) return `Set ${variable}`;
  if (reason === 'absent') return 'Look whether the reference is right';
  if (reason === 'refused' && store.grants.resolve)
    return `It takes ${store.grants.resolve.replace(/\.$/, '')}`;
  if (reason === 'no-way') return `${store.title} gives no values out, or not by this program`;
  return UNHEARD.includes(reason)
    ? `Look whether ${store.title} is there, and try again`
    : `See ${store.docs}`;
}

const UNHEARD: readonly string[] = [
  'unreachable',
  'timeout',
  'rate-limited',
  'provider-error',
  'interrupted',
];
