import { namedSecrets } from '../../core/policy/named-secrets.js';
import type { Policy, StoreEntry } from '../../core/policy/policy.js';
import { type TargetEntry, targetName } from '../../core/rotation/rotation.js';
import { alternating } from '../../stores/alternating.js';
import type { Location, Store } from '../../stores/store.js';
import { Entries, variablesOf } from '../launch/entries.js';
import type { Variables } from '../launch/variables.js';
import { naming } from './naming.js';
import { Unready } from './unready.js';
import type { Target } from './world.js';

/** What targets are stores of. */
export interface Shelves {
  readonly stores: readonly Store[];
  /** The policy’s `stores`. */
  readonly entries: readonly StoreEntry[];
  /** What the vendors’ own programs go by, for stores without an entry. */
  readonly variables: Variables;
}

/** Binds a target to its store. `first`: the part that it gets without a template. Throws `Unready`. */
export function targetOf(entry: TargetEntry, first: string, shelves: Shelves): Target {
  const { store, location, chosen } = found(entry, shelves);
  if ('failure' in chosen) throw new Unready(`${chosen.failure.reason}. ${chosen.failure.hint}`);
  // https://docs.github.com/en/actions/reference/workflows-and-actions/variables#default-environment-variables
  if (store.isLocal && shelves.variables.get('RUNNER_ENVIRONMENT') === 'github-hosted')
    throw new Unready(
      `${targetName(entry)} is a file on this runner, which GitHub throws away with everything on it: rotate it on the machine that has it`,
    );
  const { alternate } = entry;
  const named = naming(store, store.title);
  return {
    name: targetName(entry),
    store: alternate === undefined ? named : alternating(named, [entry.name, alternate]),
    options: chosen.options as never,
    location,
    template: entry.template ?? `{${first}}`,
    except: entry.except,
    alternate,
  };
}

function found(entry: TargetEntry, { entries, stores, variables }: Shelves) {
  const { scope, name, key } = entry;
  const location: Location = { scope, name, key, version: undefined };
  const given = entries.find((one) => one.name === entry.store);
  const store = stores.find(({ id }) => id === (given?.store ?? entry.store));
  if (store === undefined) throw new Unready(`there is no store ${entry.store}`);
  const chosen = given
    ? { options: given.options as object }
    : new Entries(entries, variables).for(store, location);
  return { store, location, chosen, isUsual: given === undefined };
}

/** The variables that admins and stores of a policy’s rotations are reached by: those that it names, and those that nobody has to name. */
export function reachedBy(policy: Policy, shelves: Omit<Shelves, 'entries'>): ReadonlySet<string> {
  const { variables } = shelves;
  const usual = policy.rotations.flatMap(({ targets }) =>
    targets.flatMap((target) => {
      const { store, location, chosen, isUsual } = found(target, { ...shelves, entries: policy.stores });
      const options = 'options' in chosen ? chosen.options : {};
      const sessions = [...variables.keys()].filter((name) => store.sessions?.test(name));
      return [...variablesOf(store, location, options, { isUsual, variables }), ...sessions];
    }),
  );
  return new Set([...namedSecrets(policy), ...usual]);
}
