import { z } from 'zod';
import { isDestinationPattern } from '../destination.js';
import { mapping, oneOf, text, wrong } from './fields.js';
import { patternOf } from './hosts.js';

/** A store as the policy sees it: what its entries may say is its own business. */
export interface StoreSchema {
  readonly id: string;
  readonly options: z.ZodType;
}

const NAME = /^[^\s](?:.{0,398}[^\s])?$/u;
const HOST = 'a host, like gitlab.acme.example, db.acme.example:5432 or http://grafana.lan:3000';

/** A reference to a secret of the environment: in a policy there is none. */
export function secretReference(name: string) {
  return text(
    name,
    'a reference, like env://ADMIN_TOKEN: a policy holds no secret',
    /^env:\/\/[A-Za-z_]\w{0,127}$/,
  );
}

export function hostEntry(providers: readonly string[]) {
  return mapping('an entry of hosts', {
    provider: oneOf('provider', providers, 'an id of docs/providers.md').describe('Id of the provider.'),
    host: text('host', HOST, NAME)
      .refine((host) => isDestinationPattern(patternOf({ host })) && !host.includes('*'), {
        error: wrong('host', HOST),
      })
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
  });
}

/** An entry of `stores`: which store, what it is called, and what that store itself wants to know. */
export function storeEntry(stores: readonly StoreSchema[]) {
  const ids = stores.map(({ id }) => id);
  const store = oneOf('store', ids, 'an id of docs/stores.md').describe('Id of the store.');
  const name = text('name', 'a name for this entry', NAME)
    .optional()
    .describe('What `references` call it, if not by the id of the store.');
  return z
    .looseObject({ store, name }, { error: wrong('an entry of stores', 'a mapping') })
    .transform(({ store: id, name: called, ...options }, context) => {
      const checked = stores.find((one) => one.id === id)?.options.safeParse(options);
      for (const issue of checked?.error?.issues ?? [])
        context.addIssue({ ...issue, input: options } as never);
      return { store: id, name: called ?? id, options: checked?.data };
    });
}

export function referencesOf() {
  const entry = mapping('an entry of references', {
    store: text('store', 'the name of an entry of stores', NAME).describe(
      'Name of an entry of `stores`, or its store’s id.',
    ),
    scope: text('scope', 'what the secret is in', NAME)
      .optional()
      .describe('What it is in, as docs/stores.md says it for that store.'),
    name: text('name', 'the secret’s name', NAME).describe('Its name there.'),
    key: text('key', 'a part of the secret', NAME)
      .optional()
      .describe('The part that is meant, of a secret of several.'),
  });
  return z.record(z.string(), entry, { error: wrong('references', 'a mapping') });
}
