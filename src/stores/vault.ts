import { z } from 'zod';
import { isoDate } from '../core/dates.js';
import { Unanswered } from '../core/inspection.js';
import { mapping } from '../core/policy/fields.js';
import type { Reply, Tools } from '../core/tools.js';
import { placeOf } from './access/address.js';
import type { OptionsOf } from './access/options.js';
import { namespaced, vaultAccess, vaultToken } from './access/vault.js';
import { path, queried } from './names.js';
import { bodyOf, isReply, strange } from './replies.js';
import { absent, type Description, defineStore, type Location, type Store, there } from './store.js';

type Options = OptionsOf<typeof vaultAccess>;

/** https://developer.hashicorp.com/vault/api-docs/system/internal-ui-mounts#get-single-mount-details */
const Mount = z.object({
  data: z.object({
    path: z.string(),
    type: z.string(),
    options: z.object({ version: z.string().optional() }).nullish(),
  }),
});

const Version = z.object({
  created_time: isoDate,
  deletion_time: isoDate.optional(),
  destroyed: z.boolean(),
});

/** https://developer.hashicorp.com/vault/api-docs/secret/kv/kv-v2#read-secret-metadata */
const Metadata = z.object({
  data: z.object({ current_version: z.number(), versions: z.record(z.string(), Version).nullable() }),
});

/** https://developer.hashicorp.com/vault/api-docs/secret/kv/kv-v2#read-secret-subkeys */
const Subkeys = z.object({ data: z.object({ subkeys: z.record(z.string(), z.unknown()) }) });

/** What a path without anything gives; one that the token may not see gives 403. */
const nothing = z.object({ errors: z.array(z.unknown()).length(0) });

const SEGMENT = /^[^\0-\x1f\x7f]{1,200}$/;

const FORMS = [
  /^(?:vault|openbao|bao):\/\/(?<path>[^?#\s]{1,1000})(?:\?(?<query>[^#\s]{0,200}))?(?:#(?<key>[^\s#]{1,500}))?$/i,
  // The webhook of Bank-Vaults: https://bank-vaults.dev/docs/mutating-webhook/annotations/
  /^vault:(?!\/\/)(?<path>[^?#\s]{1,1000})#(?<key>[^\s#]{1,500})(?:#(?<version>\d{1,9}))?$/,
];

/** OpenBao has the same API under the same paths: this is its store as well. */
export const vault: Store = defineStore({
  id: 'vault',
  title: 'HashiCorp Vault and OpenBao',
  docs: 'https://developer.hashicorp.com/vault/api-docs/secret/kv/kv-v2',
  options: mapping('an entry of stores', vaultAccess),
  location: {
    scope: 'Mount of the engine (KV, version 2).',
    name: 'Path of the secret in it, without `data/`.',
    key: 'Key in the secret. Its own age is not told: all keys are written at once.',
  },
  grants:
    'A policy with `read` on `<mount>/metadata/<path>`, and on `<mount>/subkeys/<path>` to learn whether a key is there.',
  locate,
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

/**
 * Where the engine ends and the path begins, which Vault alone knows; its own command line asks in the same way. Of an engine of another kind
 * nothing is read: its `metadata/` could be a secret.
 */
async function mountOf(
  { scope, name }: Location,
  entry: Options,
  tools: Tools,
): Promise<{ readonly mount: string; readonly rest: string }> {
  const whole = path('path', scope === undefined ? name : `${scope}/${name}`, SEGMENT);
  const reply = await ask(`/v1/sys/internal/ui/mounts/${whole}`, entry, tools);
  const { path: prefix, type, options } = bodyOf(reply, Mount).data;
  const mount = path('mount', prefix.replace(/\/$/, ''), SEGMENT);
  if (type !== 'kv' || options?.version !== '2')
    throw new Unanswered('no-way', 'the engine is not version 2 of KV');
  if (!whole.startsWith(`${mount}/`)) throw strange(reply);
  return { mount, rest: whole.slice(mount.length + 1) };
}

function locate(reference: string): Location | undefined {
  const match = FORMS.map((form) => form.exec(reference)).find((found) => found !== null);
  const { path: whole, query, key, version } = match?.groups ?? {};
  const [, scope, name] = /^([^/]+)\/(.+)$/.exec(whole ?? '') ?? [];
  if (scope === undefined || name === undefined) return undefined;
  // The path of the API has a `data/` in it that is no part of the secret's own.
  return { scope, name: name.replace(/^data\//, ''), key, version: version ?? queried(query, 'version') };
}

async function ask(question: string, entry: Options, tools: Tools): Promise<Reply> {
  const token = await vaultToken(entry, tools);
  return tools.ask({
    at: placeOf(entry.address).at,
    path: question,
    headers: { 'x-vault-request': 'true', 'x-vault-token': token, ...namespaced(entry) },
  });
}
