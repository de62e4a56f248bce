import { isAbsolute, resolve } from 'node:path';
import { UsageError } from '../core/errors.js';
import type { Stored, Storing } from '../core/fixes.js';
import type { StoreEntry } from '../core/policy/policy.js';
import { disk } from '../io/disk.js';
import { followable } from '../io/local-files.js';
import { openTools } from '../io/tools.js';
import { configs } from '../pipeline/configs.js';
import type { NamedValue } from '../pipeline/fix/fix.js';
import { placeOn, type Shelf, shelve } from '../pipeline/fix/shelf.js';
import { Entries, variablesOf } from '../pipeline/launch/entries.js';
import { stores } from '../stores/registry.js';
import { version } from '../version.js';

interface Options {
  readonly store?: string;
  readonly in?: string;
  readonly policy?: string;
}

/** A store that can be written to. */
export interface OpenShelf {
  /** The reference to a value of that name; `undefined` if nobody could resolve one. `isAnywhere`: wherever the program is started that reads it. */
  refer(name: string, isAnywhere?: boolean): string | undefined;
  /** What `exec` is told by which it reaches the store. */
  options(isAnywhere: boolean): readonly string[];
  /** Tells where they are; throws a `UsageError` if not all of them are there afterwards. */
  put(values: readonly NamedValue[]): Promise<Storing>;
  close(): Promise<void>;
}

/** Where a shelf is opened from. */
export interface Standing {
  readonly env: NodeJS.ProcessEnv;
  /** Where paths of local files begin. */
  readonly folder: string;
  /** Files here are committed, and read on other machines. */
  readonly isRepository: boolean;
}

/** The store that the user names; `undefined` if none. Opens no connection yet. */
export async function openShelf(options: Options, standing: Standing): Promise<OpenShelf | undefined> {
  if (options.store === undefined) return undefined;
  const { env, folder } = standing;
  const { shelf, called, policy, variables } = await shelfOf({ ...options, store: options.store }, env);
  const { signal } = new AbortController();
  const { tools, close } = openTools({ env, secrets: env, version, folder, configs, signal });
  const lost = new Set<string>();
  const follow = (path: string, isAnywhere: boolean): string => pathFrom(path, isAnywhere, standing, lost);
  const refer = (name: string, isAnywhere = false): string | undefined => {
    const { store } = shelf;
    const { scope } = placeOn(shelf, name);
    const isPath = store.isLocal && scope !== undefined && !isAbsolute(scope);
    const own = isPath ? { ...shelf, scope: follow(scope, isAnywhere) } : shelf;
    return store.resolve ? store.refer?.(placeOn(own, name)) : undefined;
  };
  const reach = (isAnywhere: boolean): readonly string[] =>
    policy === undefined ? [] : ['--policy', follow(resolve(policy), isAnywhere)];
  return {
    refer,
    options: reach,
    put: async (values) => {
      const id = `fix-${tools.now.getTime().toString(36)}`;
      const { stored, notices, trouble } = await shelve(values, shelf, tools, id);
      if (trouble !== undefined) {
        const so = stored.length === 0 ? 'Nothing was stored' : `Stored: ${stored.join(', ')}`;
        const what = `${trouble.name} ${trouble.what}. ${so}; no file was changed`;
        throw new UsageError([what, ...notices].join('. '));
      }
      const placed = values.map(({ name }): Stored => {
        const { scope, name: own, key } = placeOn(shelf, name);
        return { name, reference: refer(name), secret: { store: called, scope, name: own, key } };
      });
      const astray = [...lost].map((path) => `${path} ${ASTRAY}`);
      return { stored: placed, notices: [...notices, ...astray], options: reach(false), variables };
    },
    close,
  };
}

const ASTRAY =
  'is not found by servers whose hosts start them in another folder: where it lies on this machine belongs into no file that is committed. Keep it below your own folder, where a path from ~/ leads to it.';

/** Adds to `lost` what can be followed from nowhere else. */
function pathFrom(
  path: string,
  isAnywhere: boolean,
  { folder, isRepository }: Standing,
  lost: Set<string>,
): string {
  const found = followable(path, folder, isAnywhere);
  if (found !== undefined) return found;
  if (!isRepository) return resolve(folder, path);
  const inside = followable(path, folder, false) ?? path;
  lost.add(inside);
  return inside;
}

interface Found {
  readonly shelf: Shelf;
  /** By which name the policy knows it. */
  readonly called: string;
  /** The policy that says how it is reached. */
  readonly policy: string | undefined;
  /** Variables by which it is. */
  readonly variables: readonly string[];
}

async function shelfOf(
  { store: named, in: scope, policy }: Options & { readonly store: string },
  env: NodeJS.ProcessEnv,
): Promise<Found> {
  const entries = policy === undefined ? [] : await entriesOf(policy);
  const entry = entryFor(named, scope, entries);
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
  const { options } = chosen;
  const isUsual = entry === undefined;
  const called = entry?.name ?? store.id;
  // The value would be put into one place, and the reference would name another.
  if (entry !== undefined && !isIn(entry, scope))
    throw new UsageError(
      `the entry ${called} of the policy is for another place than its references would name: --in has to say its own. Here it says: ${store.location.scope ?? 'nothing'}`,
    );
  return {
    shelf: { store, options, scope },
    called,
    policy: isUsual ? undefined : policy,
    variables: variablesOf(store, location, options, { isUsual, variables }),
  };
}

/** Throws a `UsageError` if nothing says which of several is meant. */
function entryFor(named: string, scope: string | undefined, all: readonly StoreEntry[]) {
  const byName = all.find(({ name }) => name === named);
  if (byName !== undefined) return byName;
  const byStore = all.filter(({ store }) => store === named);
  const [entry, another] = byStore.filter((one) => isIn(one, scope));
  if (another !== undefined)
    throw new UsageError(`--store ${named} fits the entries ${entry!.name} and ${another.name}: name one`);
  return entry ?? byStore[0];
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
