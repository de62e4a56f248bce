import { mintingScheme } from '../../core/minting.js';
import type { StoreEntry } from '../../core/policy/policy.js';
import type { StoreTools } from '../../core/tools.js';
import { stores } from '../../stores/registry.js';
import type { Description, Location, Store } from '../../stores/store.js';
import { failed } from '../failed.js';
import type { FoundReference } from './gathered.js';
import { type HintContext, hintedSecret } from './hinted-secret.js';
import { type NamedSecret, NOWHERE } from './named-secret.js';

/** Which secret a reference means: what the policy says, else what its name itself says, else what workflows say. */
export function secretOf(reference: FoundReference, context: HintContext): NamedSecret {
  const { name } = reference;
  if (mintingScheme(name) !== undefined) return { ...NOWHERE, perJob: true };
  const { references, stores: entries } = context.policy;
  const mapped = references.get(name);
  if (mapped !== undefined) {
    const entry = entries.find((one) => one.name === mapped.store) ?? only(mapped.store, entries);
    const store = stores.find(({ id }) => id === (entry?.store ?? mapped.store));
    return { ...NOWHERE, secret: mapped, location: { ...mapped, version: undefined }, store, entry };
  }
  for (const store of stores) {
    const location = store.locate?.(name);
    if (location === undefined) continue;
    const fitting = entries.filter((one) => one.store === store.id && holds(store, location, one));
    const entry = fitting.length === 1 ? fitting[0] : undefined;
    const { scope, name: called, key } = location;
    const secret = { store: entry?.name ?? store.id, scope, name: called, key };
    const named = { ...NOWHERE, secret, location, store, entry };
    if (fitting.length < 2) return named;
    const detail = fitting.map((one) => one.name).join(' or ');
    return { ...named, unanswered: { answer: 'unknown', reason: 'ambiguous', detail } };
  }
  return hintedSecret(reference, context) ?? NOWHERE;
}

/** Asks the store about a secret, if there is something to ask with. Never throws. `undefined` if nobody says where the secret is. */
export async function describe(
  { location, store, entry, perJob, unanswered }: NamedSecret,
  tools: StoreTools | undefined,
): Promise<Description | undefined> {
  if (perJob || unanswered !== undefined) return unanswered;
  if (location === undefined) return undefined;
  if (tools === undefined) return { answer: 'unknown', reason: 'offline' };
  if (store === undefined || entry === undefined) {
    return { answer: 'unknown', reason: 'store-not-listed', detail: store?.id };
  }
  try {
    return await store.describe(location, entry.options as never, tools);
  } catch (error) {
    return failed(error);
  }
}

/** The only entry of a store that is called by its id, whatever the entry is called. */
function only(id: string, entries: readonly StoreEntry[]): StoreEntry | undefined {
  const [one, another] = entries.filter(({ store }) => store === id);
  return another === undefined ? one : undefined;
}

function holds(store: Store, location: Location, { options }: StoreEntry): boolean {
  return store.holds?.(location, options as never) ?? true;
}
