import { UsageError } from '../core/errors.js';
import type { Stored } from '../core/fixes.js';
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
  /** Tells where they are; throws a `UsageError` if not all of them are there afterwards. */
  put(values: readonly NamedValue[]): Promise<readonly Stored[]>;
  close(): Promise<void>;
}

/** The store that the user names; `undefined` if none. `folder`: where paths of local files begin. Opens no connection yet. */
export async function openShelf(
  options: Options,
  env: NodeJS.ProcessEnv,
  folder: string,
): Promise<OpenShelf | undefined> {
  if (options.store === undefined) return undefined;
  const { shelf, called } = await shelfOf({ ...options, store: options.store }, env);
  const { signal } = new AbortController();
  const { tools, close } = openTools({ env, secrets: env, version, folder, signal });
  const refer = (name: string): string | undefined =>
    shelf.store.resolve ? shelf.store.refer?.(placeOn(shelf, name)) : undefined;
  return {
    refer,
    put: async (values) => {
      const id = `fix-${tools.now.getTime().toString(36)}`;
      const { stored, trouble } = await shelve(values, shelf, tools, id);
      if (trouble !== undefined) {
        const so = stored.length === 0 ? 'Nothing was stored' : `Stored: ${stored.join(', ')}`;
        throw new UsageError(`${trouble.name} ${trouble.what}. ${so}; no file was changed`);
      }
      return values.map(({ name }): Stored => {
        const { scope, name: own, key } = placeOn(shelf, name);
        return { name, reference: refer(name), secret: { store: called, scope, name: own, key } };
      });
    },
    close,
  };
}

async function shelfOf(
  { store: named, in: scope, policy }: Options & { readonly store: string },
  env: NodeJS.ProcessEnv,
): Promise<{ readonly shelf: Shelf; readonly called: string }> {
  const entries = policy === undefined ? [] : await entriesOf(policy);
  const entry =
    entries.find(({ name }) => name === named) ??
    entries.find((one) => one.store === named && isIn(one, scope)) ??
    entries.find((one) => one.store === named);
  const store = stores.find(({ id }) => id === (entry?.store ?? named));
  if (store === undefined)
    throw new UsageError(
      `there is no store ${named}; there are ${stores.flatMap(({ id, write }) => (write ? id : [])).join(', ')}`,
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
  const called = entry?.name ?? store.id;
  // The value would be put into one place, and the reference would name another.
  if (entry !== undefined && !isIn(entry, scope))
    throw new UsageError(
      `the entry ${called} of the policy is for another place than its references would name: --in has to say its own`,
    );
  return { shelf: { store, options: chosen.options, scope }, called };
}

/** Whether what is put into that scope by an entry is where references to it are looked for. */
function isIn({ store: id, options }: StoreEntry, scope: string | undefined): boolean {
  const store = stores.find((one) => one.id === id);
  if (store === undefined) return false;
  const location = placeOn({ store, options: options as object, scope }, 'NAME');
  return store.holds?.(location, options as never) ?? true;
}

async function entriesOf(policy: string): Promise<readonly StoreEntry[]> {
  const { readDecisions } = await import('../pipeline/decisions.js');
  const { read } = disk(process.env);
  return (await readDecisions(async () => undefined, { policy, read, anew: false })).policy.stores;
}
