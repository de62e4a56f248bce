import type { StoreEntry } from '../../core/policy/policy.js';
import type { LaunchStore, Location } from '../../stores/store.js';
import type { Failure, Variables } from './variables.js';

/** The options by which a secret is asked for; the same object for all that share them, so that its store is logged in to once. */
export type Chosen = { readonly options: object } | { readonly failure: Failure };

/** Options of stores: those of the policy that the user has named, else what the variables of the vendor’s own programs say. */
export class Entries {
  readonly #entries: readonly StoreEntry[];
  readonly #variables: Variables;
  readonly #usual = new Map<string, Chosen>();

  constructor(entries: readonly StoreEntry[], variables: Variables) {
    this.#entries = entries;
    this.#variables = variables;
  }

  for(store: LaunchStore, location: Location): Chosen {
    const [entry, another] = this.#entries.filter(
      (one) => one.store === store.id && (store.holds?.(location, one.options as never) ?? true),
    );
    if (entry !== undefined && another !== undefined) return ambiguous(store, [entry, another]);
    if (entry !== undefined) return { options: entry.options as object };
    const set = [...this.#variables].filter(([, value]) => value !== '');
    const said = store.usual(Object.fromEntries(set), location);
    const key = JSON.stringify([store.id, said]);
    const chosen = this.#usual.get(key) ?? checked(store, location, said);
    this.#usual.set(key, chosen);
    return chosen;
  }
}

/** One of them would be asked with the credentials of its own, and the secret may be another. */
function ambiguous({ title }: LaunchStore, [one, other]: readonly [StoreEntry, StoreEntry]): Chosen {
  const reason = `of ${title} the policy has ${one.name} and ${other.name}, and the reference fits both`;
  return { failure: { reason, hint: 'Name a policy that has one of them' } };
}

function checked(store: LaunchStore, location: Location, said: Readonly<Record<string, unknown>>): Chosen {
  if (store.options === undefined) return { options: said };
  const { data, error } = store.options.safeParse(said);
  if (data !== undefined) return { options: data };
  const sources = sourcesOf(store, location);
  const wrong = error!.issues.map(({ path: [option], message }) => ({
    message,
    variable: sources.get(`${String(option)}`),
  }));
  const variables = wrong.flatMap(({ variable }) => variable ?? []);
  const policy = `--policy with an entry of \`stores\` for ${store.id}`;
  return {
    failure: {
      reason: `the options of ${store.title} are incomplete: ${wrong.map(({ message }) => message).join('; ')}`,
      hint:
        variables.length === 0
          ? `Name a policy: ${policy}`
          : `Set ${variables.join(' and ')}, or name a policy: ${policy}`,
    },
  };
}

/** Which variable each option comes from: the store is asked with an environment in which each variable holds its own name. */
function sourcesOf(store: LaunchStore, location: Location): ReadonlyMap<string, string> {
  const names = new Proxy({}, { get: (_, name) => (typeof name === 'string' ? `\0${name}` : undefined) });
  const said = Object.entries(store.usual(names, location));
  return new Map(
    said.flatMap(([option, value]) =>
      typeof value === 'string' && value.startsWith('\0') ? [[option, value.slice(1)]] : [],
    ),
  );
}

/** The variables that options are made of, as far as they are set: those of secrets, and without an entry of a policy those of all else. */
export function variablesOf(
  store: LaunchStore,
  location: Location,
  options: object,
  { isUsual, variables }: { readonly isUsual: boolean; readonly variables: Variables },
): readonly string[] {
  const usual = isUsual ? [...sourcesOf(store, location).values()] : [];
  return [...new Set([...usual, ...credentialsIn(options)])].filter((name) => variables.get(name));
}

/** The variables that options name secrets by. */
export function credentialsIn(options: object): readonly string[] {
  return Object.values(options).flatMap((value: unknown) =>
    typeof value === 'string' ? (/^env:\/\/(\w+)$/.exec(value)?.[1] ?? []) : [],
  );
}
