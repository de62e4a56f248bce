import { secretReference } from '../core/policy/asking-schema.js';
import { mapping } from '../core/policy/fields.js';
import { address, placeOf } from './access/address.js';
import type { OptionsOf } from './access/options.js';
import { queried } from './names.js';
import { describedByConnect, resolvedByConnect, writtenByConnect } from './onepassword/connect.js';
import { PROGRAM } from './onepassword/op.js';
import { describedByProgram, resolvedByProgram, writtenByProgram } from './onepassword/program.js';
import type { Connect } from './onepassword/server.js';
import { defineStore, type Location, type Store } from './store.js';

const options = {
  address: address('address', 'https://connect.acme.example')
    .optional()
    .describe(
      'Where the Connect server is. Without it, the program `op` is used, which has to be installed.',
    ),
  token: secretReference('token')
    .default('env://OP_CONNECT_TOKEN')
    .describe('A token of Connect that may read the vaults.'),
  'service-account-token': secretReference('service-account-token')
    .default('env://OP_SERVICE_ACCOUNT_TOKEN')
    .describe(
      'The token of a service account, for the program `op`; nothing is missing if the variable is not set, and the program is signed in otherwise.',
    ),
};

type Options = OptionsOf<typeof options>;

/** https://developer.1password.com/docs/cli/secret-reference-syntax */
const REFERENCE =
  /^op:\/\/(?<vault>[^/?\0-\x1f\x7f]{1,200})\/(?<item>[^/?\0-\x1f\x7f]{1,200})\/(?<field>[^/?\0-\x1f\x7f]{1,200}(?:\/[^/?\0-\x1f\x7f]{1,200})?)(?:\?(?<query>[^\0-\x1f\x7f]{0,200}))?$/;

/** Longer values are files of their own. */
const MAX_BYTES = 64 * 1024;

export const onepassword: Store = defineStore({
  id: 'onepassword',
  title: '1Password',
  docs: 'https://developer.1password.com/docs/connect/api-reference',
  options: mapping('an entry of stores', options),
  usual: ({ OP_CONNECT_HOST }) => ({ address: OP_CONNECT_HOST }),
  // https://developer.1password.com/docs/cli/sign-in-manually
  sessions: /^OP_SESSION_/,
  staging: 'none',
  location: {
    scope: 'Name or id of the vault.',
    name: 'Title or id of the item.',
    key: 'The field, with its section and `/` in front if it is in one, and `?attribute=otp` behind it for a one-time password. Whether it is there is not asked: it would come with its value.',
  },
  grants: {
    describe: 'A Connect token with read access to the vaults, or a service account with `read_items`.',
    resolve: 'The same.',
    write:
      'A Connect token with write access to the vault, or a service account with `read_items` and `write_items`. By the program `op`, only API Credential, Database, Password, Secure Note and Server without files are written: of others it could lose a part.',
  },
  // Its date is that of the whole item: each secret gets one of its own, under the field that API credentials have.
  place: (scope, name) => ({ scope, name, key: 'credential', version: undefined }),
  example: 'op://Servers/Linear/credential',
  locate: (reference) => {
    const { vault, item, field, query } = REFERENCE.exec(reference)?.groups ?? {};
    if (vault === undefined || item === undefined) return undefined;
    // https://developer.1password.com/docs/cli/secret-reference-syntax
    if (queried(query?.toLowerCase(), ['attribute', 'ssh-format']) === undefined) return undefined;
    // That attribute is the one that is meant without a query.
    const asked = query === undefined || /^(?:attribute=value)?$/i.test(query) ? '' : `?${query}`;
    return { scope: vault, name: item, key: `${field}${asked}`, version: undefined };
  },
  refer,
  describe: async (location, entry: Options, tools) => {
    const connect = connectOf(entry);
    return connect === undefined
      ? describedByProgram(location, entry, tools)
      : describedByConnect(location, connect, tools);
  },
  resolve: async (location, entry: Options, tools, audience) => {
    const connect = connectOf(entry);
    return connect === undefined
      ? resolvedByProgram(location, refer(location), entry, tools, audience)
      : resolvedByConnect(location, connect, tools, audience);
  },
  write: {
    audience: ({ address }: Options) => (address === undefined ? PROGRAM : placeOf(address).destinations),
    refusal: ({ scope, key }, bytes) => {
      if (scope === undefined) return 'which vault is meant is written nowhere';
      if (!/^[^/?]{1,200}(?:\/[^/?]{1,200})?$/.test(key ?? ''))
        return 'it takes a field, with its section if it is in one';
      return bytes > MAX_BYTES ? `a value has at most ${MAX_BYTES} bytes` : undefined;
    },
    write: async (location, value, entry: Options, tools, { before }) => {
      const connect = connectOf(entry);
      return connect === undefined
        ? writtenByProgram(location, value, entry, tools, before)
        : writtenByConnect(location, value, connect, tools, before);
    },
  },
});

function refer({ scope, name, key }: Location): string {
  return `op://${scope ?? ''}/${name}/${key ?? ''}`;
}

function connectOf({ address, token }: Options): Connect | undefined {
  return address === undefined ? undefined : { address, token };
}
