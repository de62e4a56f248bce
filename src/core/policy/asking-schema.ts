import { z } from 'zod';
import { isDestinationPattern } from '../destination.js';
import { address } from './address-schema.js';
import { list, listed, mapping, NAME, oneOf, text, unknownKeys, wrong } from './fields.js';
import { patternOf } from './hosts.js';

/** A provider as the policy sees it. */
export interface ProviderSchema {
  readonly id: string;
  /** What an `account` may say for it, by its keys. */
  readonly account?: Readonly<Record<string, string>>;
}

/** A store as the policy sees it: what its entries may say is its own business. */
export interface StoreSchema {
  readonly id: string;
  readonly options: z.ZodObject;
  readonly title?: string;
  readonly staging?: 'native' | 'pinned' | 'none';
  readonly resolve?: unknown;
  /** Why a secret there cannot have two names, where any can. */
  readonly named?: (place: Place) => string | undefined;
  /** What it says of a place and a number of bytes that it does not take. */
  readonly write?: { readonly refusal: (place: Place, bytes: number) => string | undefined };
}

interface Place {
  readonly scope: string | undefined;
  readonly name: string;
  readonly key: string | undefined;
  readonly version: undefined;
}

const HOST = 'a host, like gitlab.acme.example, db.acme.example:5432 or http://grafana.lan:3000';
/** Every URL parser leaves it as it is. */
const ADDRESS =
  /^(?=.{1,400}$)(?:http:\/\/)?(?:\[[0-9a-fA-F:.]+\]|[\w.-]+)(?::[1-9]\d{0,4})?(?:\/(?!\.{1,2}(?:\/|$))[\w.~-]+)*\/?$/;

/** A reference to a secret of the environment: in a policy there is none. */
export function secretReference(name: string) {
  return text(
    name,
    'a reference, like env://ADMIN_TOKEN: a policy holds no secret',
    /^env:\/\/[A-Za-z_]\w{0,127}$/,
  );
}

export function hostEntries(providers: readonly ProviderSchema[]) {
  return list('hosts', hostEntry(providers)).superRefine((entries, context) => {
    for (const index of repeated(entries, ({ provider, host }) => `${provider} ${host}`)) {
      const message = 'the same host a second time for this provider';
      context.addIssue({ code: 'custom', path: [index, 'host'], input: entries, message });
    }
  });
}

function hostEntry(providers: readonly ProviderSchema[]) {
  const ids = providers.map(({ id }) => id);
  return mapping('an entry of hosts', {
    provider: oneOf('provider', ids, 'an id of docs/providers.md').describe('Id of the provider.'),
    host: text('host', HOST, ADDRESS)
      .refine((host) => isDestinationPattern(patternOf({ host })), { error: wrong('host', HOST) })
      .describe(
        'The host, with its port if that is not the usual one; `http://` in front allows a connection without TLS.',
      ),
    admin: secretReference('admin')
      .optional()
      .describe(
        'A stronger credential, for what a credential cannot tell of itself. It goes to this host alone.',
      ),
    account: z
      .record(z.string(), text('an entry of account', 'a text', NAME), {
        error: wrong('account', 'a mapping'),
      })
      .optional()
      .describe(
        'What else has to be known: `organization: acme`. docs/providers.md says what each provider takes.',
      ),
  })
    .superRefine(({ provider, account = {} }, context) => {
      const known = Object.keys(providers.find(({ id }) => id === provider)?.account ?? {});
      const keys = Object.keys(account).filter((key) => !known.includes(key));
      if (keys.length === 0) return;
      const message = unknownKeys(`an account of ${provider}`, keys, known);
      context.addIssue({ code: 'unrecognized_keys', keys, path: ['account'], input: account, message });
    })
    .meta({ allOf: accountOfEach(providers) });
}

/** The same for editors. */
function accountOfEach(providers: readonly ProviderSchema[]): readonly object[] {
  const some = providers.filter(({ account }) => account !== undefined);
  const rule = (provider: object, account: object): object => ({
    if: { type: 'object', properties: { provider } },
    // biome-ignore lint/suspicious/noThenProperty: it is the keyword of JSON Schema
    then: { type: 'object', properties: { account: { type: 'object', ...account } } },
  });
  return [
    ...some.map(({ id, account = {} }) => {
      const properties = Object.entries(account).map(([key, description]) => [key, { description }]);
      return rule({ const: id }, { properties: Object.fromEntries(properties), additionalProperties: false });
    }),
    rule({ not: { enum: some.map(({ id }) => id) } }, { maxProperties: 0 }),
  ];
}

/** The entries of `stores`. References go by their names. */
export function storeEntries(stores: readonly StoreSchema[]) {
  return list('stores', storeEntry(stores)).superRefine((entries, context) => {
    for (const index of repeated(entries, ({ name }) => name)) {
      const message = 'an entry of this name is there already: give each entry a name of its own';
      context.addIssue({ code: 'custom', path: [index], input: entries, message });
    }
  });
}

/** Which store, what it is called, and what that store itself wants to know. */
function storeEntry(stores: readonly StoreSchema[]) {
  const ids = stores.map(({ id }) => id);
  const name = text('name', 'a name for this entry', NAME)
    .optional()
    .describe('What `references` call it, if not by the id of the store.');
  const entries = stores.map(({ id, options }) =>
    options.safeExtend({ store: z.literal(id).describe('Id of the store.'), name }),
  );
  const known = (input: unknown): string => {
    const { store } = input as { readonly store?: unknown };
    return wrong('store', listed(ids, 'or'), ids)({ input: store });
  };
  return z
    .discriminatedUnion('store', entries as [(typeof entries)[number]], {
      error: ({ code, input }) =>
        code === 'invalid_union' ? known(input) : wrong('an entry of stores', 'a mapping')({ input }),
    })
    .transform(({ store, name: called, ...options }) => ({
      store: store as string,
      name: (called ?? store) as string,
      options: options as unknown,
    }));
}

/** The secrets behind references. */
export function references() {
  const entry = mapping('an entry of references', address());
  return z.record(z.string(), entry, { error: wrong('references', 'a mapping') });
}

/** Which references are in a store that neither an entry of `stores` nor a store has for a name, and what to say of each. */
export function strayReferences(
  known: readonly string[],
  all: Readonly<Record<string, { readonly store: string }>>,
): readonly (readonly [name: string, message: string])[] {
  const say = wrong('store', 'the name of an entry of stores, or the id of a store', known);
  return Object.entries(all).flatMap(([name, { store }]) =>
    known.includes(store) ? [] : [[name, say({ input: store })] as const],
  );
}

/** Indexes of those that there is one like already. */
function repeated<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly number[] {
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    const isNew = seen.size < seen.add(keyOf(item)).size;
    return isNew ? [] : [index];
  });
}
