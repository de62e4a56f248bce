import { z } from 'zod';
import { isoDate } from '../core/dates.js';
import { mapping } from '../core/policy/fields.js';
import type { Reply } from '../core/tools.js';
import { placeOf } from './access/address.js';
import type { OptionsOf } from './access/options.js';
import { vaultAccess } from './access/vault.js';
import { queried } from './names.js';
import { bodyOf, isReply } from './replies.js';
import { absent, type Description, defineStore, type Location, type Store, there } from './store.js';
import { ask, mountOf } from './vault/paths.js';
import { annotated, resolved, retired, Subkeys, written } from './vault/values.js';

type Options = OptionsOf<typeof vaultAccess>;

const Version = z.object({
  created_time: isoDate,
  deletion_time: isoDate.optional(),
  destroyed: z.boolean(),
});

/** https://developer.hashicorp.com/vault/api-docs/secret/kv/kv-v2#read-secret-metadata */
const Metadata = z.object({
  data: z.object({ current_version: z.number(), versions: z.record(z.string(), Version).nullable() }),
});

/** What a path without anything gives; one that the token may not see gives 403. */
const nothing = z.object({ errors: z.array(z.unknown()).length(0) });

const FORMS = [
  /^(?:vault|openbao|bao):\/\/(?<path>[^?#\s]{1,1000})(?:\?(?<query>[^#\s]{0,200}))?(?:#(?<key>[^\s#]{1,500}))?$/i,
  // The webhook of Bank-Vaults: https://bank-vaults.dev/docs/mutating-webhook/annotations/
  /^vault:(?!\/\/)(?<path>[^?#\s]{1,1000})#(?<key>[^\s#]{1,500})(?:#(?<version>\d{1,9}))?$/,
];

/** Integrated storage takes entries of 1 MiB; the other keys of the secret take their part. */
const MAX_BYTES = 512 * 1024;

/** OpenBao has the same API under the same paths: this is its store as well. */
export const vault: Store = defineStore({
  id: 'vault',
  title: 'HashiCorp Vault and OpenBao',
  docs: 'https://developer.hashicorp.com/vault/api-docs/secret/kv/kv-v2',
  options: mapping('an entry of stores', vaultAccess),
  usual: ({ VAULT_ADDR, VAULT_NAMESPACE }) => ({ address: VAULT_ADDR, namespace: VAULT_NAMESPACE }),
  staging: 'pinned',
  location: {
    scope: 'Mount of the engine (KV, version 2).',
    name: 'Path of the secret in it, without `data/`.',
    key: 'Key in the secret. Its own age is not told: all keys are written at once.',
  },
  grants: {
    describe:
      'A policy with `read` on `<mount>/metadata/<path>`, and on `<mount>/subkeys/<path>` to learn whether a key is there.',
    resolve: '`read` on `<mount>/data/<path>`.',
    write:
      '`create`, `update` and `patch` on `<mount>/data/<path>`, and `read` on `<mount>/metadata/<path>`.',
  },
  // One secret holds all of a team's, each under a key: `--in secret/mcp`.
  place: (scope, name) => {
    const [, mount, path] = /^([^/]+)\/(.+)$/.exec(scope ?? '') ?? [];
    return { scope: mount ?? scope, name: path ?? 'mcp', key: name, version: undefined };
  },
  example: 'vault://secret/linear#api_key',
  locate,
  refer: ({ scope, name, key, version }) => {
    const query = version === undefined ? '' : `?version=${version}`;
    return `vault://${scope === undefined ? '' : `${scope}/`}${name}${query}${key === undefined ? '' : `#${key}`}`;
  },
  // Where the mount ends, Vault alone knows: what counts is the whole path.
  canonical: ({ scope, name, ...location }) => ({
    ...location,
    scope: undefined,
    name: scope === undefined ? name : `${scope}/${name}`,
  }),
  describe: async (location, entry: Options, tools) => {
    const { mount, rest } = await mountOf(location, entry, tools);
    const reply = await ask(`/v1/${mount}/metadata/${rest}`, entry, tools);
    if (isReply(reply, 404, nothing)) return absent();
    const { current_version, versions } = bodyOf(reply, Metadata).data;
    const number = location.version ?? `${current_version}`;
    const version = Object.hasOwn(versions ?? {}, number) ? versions?.[number] : undefined;
    if (version === undefined) return absent('there is no such version');
    const { created_time, deletion_time, destroyed } = version;
    if (destroyed) return absent('the version is destroyed');
    if (deletion_time !== undefined && deletion_time <= tools.now) return absent('the version is deleted');
    const stored = { writtenAt: created_time, expiresAt: deletion_time, version: number };
    if (location.key === undefined) return there({ ...stored, precision: 'value' });
    return withKey(
      location.key,
      stored,
      await ask(`/v1/${mount}/subkeys/${rest}?version=${number}`, entry, tools),
    );
  },
  resolve: resolved,
  write: {
    audience: ({ address }: Options) => placeOf(address).destinations,
    // https://developer.hashicorp.com/vault/docs/internals/limits#key-value-secrets-engine-kv-version-2
    refusal: (_, bytes) => (bytes > MAX_BYTES ? `a value has at most ${MAX_BYTES} bytes` : undefined),
    write: async (location, value, entry: Options, tools, { before }) =>
      written(location, value, entry, tools, before),
  },
  retire: retired,
  annotate: annotated,
});

/** The names of the keys, without what is in them: the only key has the age of the version. */
function withKey(
  key: string,
  stored: Pick<Extract<Description, { answer: 'there' }>['stored'], 'writtenAt' | 'expiresAt' | 'version'>,
  reply: Reply,
): Description {
  const known = Subkeys.safeParse(reply.status === 200 ? reply.json : undefined);
  if (!known.success) return there({ ...stored, precision: 'group' });
  const { subkeys } = known.data.data;
  if (!Object.hasOwn(subkeys, key)) return absent('there is no such key');
  return there({ ...stored, precision: Object.keys(subkeys).length === 1 ? 'value' : 'group' });
}

function locate(reference: string): Location | undefined {
  const match = FORMS.map((form) => form.exec(reference)).find((found) => found !== null);
  const { path: whole, query, key, version } = match?.groups ?? {};
  const [, scope, name] = /^([^/]+)\/(.+)$/.exec(whole ?? '') ?? [];
  const asked = queried(query, ['version']);
  if (scope === undefined || name === undefined || asked === undefined) return undefined;
  // The path of the API has a `data/` in it that is no part of the secret's own.
  return { scope, name: name.replace(/^data\//, ''), key, version: version ?? asked.version };
}
