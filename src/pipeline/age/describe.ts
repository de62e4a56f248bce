import type { Policy, StoredSecret, StoreEntry } from '../../core/policy/policy.js';
import type { Tools } from '../../core/tools.js';
import { stores } from '../../stores/registry.js';
import type { Description, Location, Store } from '../../stores/store.js';
import { failed } from './ask.js';

/** A secret that references name: where it is, as far as anybody says. */
export interface NamedSecret {
  readonly secret: StoredSecret | undefined;
  readonly location: Location | undefined;
  readonly store: Store | undefined;
  /** The policy’s entry for the store; without one it is not asked. */
  readonly entry: StoreEntry | undefined;
}

const NOWHERE: NamedSecret = { secret: undefined, location: undefined, store: undefined, entry: undefined };

/** Which secret a reference of that name means: what the policy says, else what the name itself says. */
export function secretOf(name: string, { references, stores: entries }: Policy): NamedSecret {
  const mapped = references.get(name);
  if (mapped !== undefined) {
    const entry = entries.find((one) => one.name === mapped.store);
    const store = stores.find(({ id }) => id === (entry?.store ?? mapped.store));
    return { secret: mapped, location: { ...mapped, version: undefined }, store, entry };
  }
  for (const store of stores) {
    const location = store.locate?.(name);
    if (location === undefined) continue;
    const entry = entries.find((one) => one.store === store.id && holds(store, location, one));
    const { scope, name: called, key } = location;
    return { secret: { store: entry?.name ?? store.id, scope, name: called, key }, location, store, entry };
  }
  return NOWHERE;
}

/** Asks the store about a secret. Never throws. `undefined` if nobody says where the secret is. */
export async function describe(
  { location, store, entry }: NamedSecret,
  tools: Tools,
): Promise<Description | undefined> {
  if (location === undefined) return undefined;
  if (store === undefined || entry === undefined) {
    return { answer: 'unknown', reason: 'store-not-listed', detail: store?.id };
  }
  try {
    return await store.describe(location, entry.options as never, tools);
  } catch (error) {
    return failed(error);
  }
}

function holds(store: Store, location: Location, { options }: StoreEntry): boolean {
  return store.holds?.(location, options as never) ?? true;
}
