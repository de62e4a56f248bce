import { UsageError } from '../core/errors.js';
import type { StoreEntry } from '../core/policy/policy.js';
import { disk } from '../io/disk.js';
import { openTools } from '../io/tools.js';
import type { NamedValue } from '../pipeline/fix/fix.js';
import { placeOn, type Shelf, shelve } from '../pipeline/fix/shelf.js';
import { Entries } from '../pipeline/launch/entries.js';
import { stores } from '../stores/registry.js';
import { version } from '../version.js';

interface Options {
  readonly store?: string;
  readonly in?: string;
  readonly policy?: string;
}

/** A store that can be written to. */
export interface OpenShelf {
  /** The reference to a value of that name; `undefined` if nobody could resolve one. */
  refer(name: string): string | undefined;
  /** Throws a `UsageError` if not all of them are there afterwards. */
  put(values: readonly NamedValue[]): Promise<void>;
  close(): Promise<void>;
}

/** The store that the user names; `undefined` if none. Opens no connection yet. */
export async function openShelf(options: Options, env: NodeJS.ProcessEnv): Promise<OpenShelf | undefined> {
  if (options.store === undefined) return undefined;
  const shelf = await shelfOf({ ...options, store: options.store }, env);
  const { signal } = new AbortController();
  const { tools, close } = openTools({ env, secrets: env, version, folder: process.cwd(), signal });
  return {
    refer: (name) => (shelf.store.resolve ? shelf.store.refer?.(placeOn(shelf, name)) : undefined),
    put: async (values) => {
      const { stored, trouble } = await shelve(
        values,
        shelf,
        tools,
        `fix-${tools.now.getTime().toString(36)}`,
      );
      if (trouble === undefined) return;
      const so = stored.length === 0 ? 'Nothing was stored' : `Stored: ${stored.join(', ')}`;
      throw new UsageError(`${trouble.name} ${trouble.what}. ${so}; no file was changed`);
    },
    close,
  };
}

async function shelfOf(
  { store: named, in: scope, policy }: Options & { readonly store: string },
  env: NodeJS.ProcessEnv,
): Promise<Shelf> {
  const entries = policy === undefined ? [] : await entriesOf(policy);
  const entry = entries.find(({ name }) => name === named) ?? entries.find(({ store }) => store === named);
  const store = stores.find(({ id }) => id === (entry?.store ?? named));
  if (store === undefined)
    throw new UsageError(
      `there is no store ${named}: ${stores
        .filter(({ write }) => write)
        .map(({ id }) => id)
        .join(', ')}`,
    );
  if (store.write === undefined) throw new UsageError(`${store.title} takes no values from here`);
  const variables = new Map(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  const location = { scope, name: 'NAME', key: undefined, version: undefined };
  const chosen =
    entry === undefined
      ? new Entries([], variables).for(store, location)
      : { options: entry.options as object };
  if ('failure' in chosen) throw new UsageError(`${chosen.failure.reason}. ${chosen.failure.hint}`);
  return { store, options: chosen.options, scope };
}

async function entriesOf(policy: string): Promise<readonly StoreEntry[]> {
  const { readDecisions } = await import('../pipeline/decisions.js');
  const { read } = disk(process.env);
  return (await readDecisions(async () => undefined, { policy, read, anew: false })).policy.stores;
}
