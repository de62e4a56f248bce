import { z } from 'zod';
import { isoDate } from '../core/dates.js';
import { Unanswered } from '../core/inspection.js';
import { secretReference } from '../core/policy/asking-schema.js';
import { mapping } from '../core/policy/fields.js';
import { secretText } from '../core/secret.js';
import type { Tools } from '../core/tools.js';
import { address, placeOf } from './access/address.js';
import type { OptionsOf } from './access/options.js';
import { bodyOf } from './replies.js';
import { absent, type Description, defineStore, type Location, type Store, there } from './store.js';

const options = {
  address: address('address', 'https://connect.acme.example').describe('Where the Connect server is.'),
  token: secretReference('token')
    .default('env://OP_CONNECT_TOKEN')
    .describe('A token of Connect that may read the vaults.'),
};

type Options = OptionsOf<typeof options>;

const ID = /^[\da-z]{26}$/;

const Vaults = z.array(z.object({ id: z.string().regex(ID), name: z.string() }));

/** Overviews: the fields are in the item alone, and that is not asked for. */
const Items = z.array(
  z.object({
    id: z.string().regex(ID),
    title: z.string(),
    version: z.number().optional(),
    state: z.enum(['ARCHIVED', 'DELETED']).optional().catch(undefined),
    updatedAt: isoDate,
  }),
);

type Item = z.output<typeof Items>[number];

/** https://developer.1password.com/docs/cli/secret-reference-syntax */
const REFERENCE =
  /^op:\/\/(?<vault>[^/?\n]{1,200})\/(?<item>[^/?\n]{1,200})\/(?<field>[^/?\n]{1,200}(?:\/[^/?\n]{1,200})?)(?:\?[^\n]{0,200})?$/;

export const onepassword: Store = defineStore({
  id: 'onepassword',
  title: '1Password Connect',
  docs: 'https://developer.1password.com/docs/connect/api-reference',
  options: mapping('an entry of stores', options),
  usual: ({ OP_CONNECT_HOST }) => ({ address: OP_CONNECT_HOST }),
  staging: 'none',
  location: {
    scope: 'Name or id of the vault.',
    name: 'Title or id of the item.',
    key: 'The field, with its section and `/` in front if it is in one. Whether it is there is not asked: it would come with its value.',
  },
  grants: { describe: 'A Connect token with read access to the vaults.' },
  locate: (reference) => {
    const { vault, item, field } = REFERENCE.exec(reference)?.groups ?? {};
    if (vault === undefined || item === undefined) return undefined;
    return { scope: vault, name: item, key: field, version: undefined };
  },
  describe: async ({ scope, name }, entry: Options, tools) => {
    const vault = await vaultOf(scope, entry, tools);
    const found = await itemOf(`/v1/vaults/${vault}/items`, name, entry, tools);
    return found === undefined || found.state === 'DELETED' ? absent() : stored(found);
  },
});

function stored({ updatedAt, version }: Item): Description {
  return there({
    writtenAt: updatedAt,
    precision: 'entry',
    version: version === undefined ? undefined : `${version}`,
  });
}

/** A vault that the token may not see is in no list: that it is missing proves nothing. */
async function vaultOf(scope: Location['scope'], entry: Options, tools: Tools): Promise<string> {
  if (scope === undefined) throw new Unanswered('incomplete', 'which vault is meant is written nowhere');
  const vaults = await ask('/v1/vaults', Vaults, entry, tools);
  const found = only(vaults.filter(({ id, name }) => isNamed(scope, id, name)));
  if (found === undefined) throw new Unanswered('refused', 'the token sees no vault of that name');
  return found.id;
}

/** A filter may care for capitals, which references do not: that nothing is there, only the whole list proves. */
async function itemOf(list: string, name: string, entry: Options, tools: Tools): Promise<Item | undefined> {
  const among = async (query: string): Promise<Item | undefined> => {
    const items = await ask(list + query, Items, entry, tools);
    return only(items.filter(({ id, title }) => isNamed(name, id, title)));
  };
  const filter = `?filter=${encodeURIComponent(`title eq "${name}"`)}`;
  const filtered = ID.test(name) || /["\\]/.test(name) ? undefined : await among(filter);
  return filtered ?? among('');
}

function isNamed(wanted: string, id: string, name: string): boolean {
  return wanted === id || wanted.toLowerCase() === name.toLowerCase();
}

function only<One>(found: readonly One[]): One | undefined {
  if (found.length > 1) throw new Unanswered('incomplete', 'there are several of that name');
  return found[0];
}

async function ask<Body>(path: string, body: z.ZodType<Body>, entry: Options, tools: Tools): Promise<Body> {
  const { at, destinations } = placeOf(entry.address);
  const authorization = secretText`Bearer ${tools.secret(entry.token, destinations)}`;
  return bodyOf(await tools.ask({ at, path, headers: { accept: 'application/json', authorization } }), body);
}
