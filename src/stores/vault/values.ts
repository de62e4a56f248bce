import { z } from 'zod';
import { Unanswered } from '../../core/inspection.js';
import { Secret } from '../../core/secret.js';
import type { ChangingTools, Reply, StoreTools } from '../../core/tools.js';
import type { VaultAccess } from '../access/vault.js';
import { bodyOf, isReply, strange } from '../replies.js';
import { absent, type Before, type Change, done, type Location, type Resolution } from '../store.js';
import { lacking } from './capabilities.js';
import { ask, change, firstStepOf, mountOf, type VaultPath } from './paths.js';

/** https://developer.hashicorp.com/vault/api-docs/secret/kv/kv-v2#read-secret-version */
const Data = z.object({
  data: z.object({
    data: z.record(z.string(), z.unknown()),
    metadata: z.object({ version: z.number() }),
  }),
});

/** A path without anything, or a version that is deleted: that one still has metadata. */
const gone = z.union([
  z.object({ errors: z.array(z.unknown()).length(0) }),
  z.object({ data: z.object({ data: z.null() }) }),
]);

/** https://developer.hashicorp.com/vault/api-docs/secret/kv/kv-v2#create-update-secret */
const Written = z.object({ data: z.object({ version: z.number() }) });

/** https://github.com/hashicorp/vault-plugin-secrets-kv/blob/main/path_data.go */
const outOfStep = z.object({
  errors: z
    .array(z.string())
    .min(1)
    .refine(([first]) => first?.includes('check-and-set parameter') === true),
});

/** https://developer.hashicorp.com/vault/api-docs/secret/kv/kv-v2#read-secret-subkeys */
export const Subkeys = z.object({ data: z.object({ subkeys: z.record(z.string(), z.unknown()) }) });

/** What a secret of one value calls it. */
const ONLY_KEY = 'value';

export async function resolved(
  location: Location,
  entry: VaultAccess,
  tools: StoreTools,
  audience: readonly string[],
): Promise<Resolution> {
  const reply = await readOf(location, entry, tools);
  if (isReply(reply, 404, gone)) return absent();
  const { data, metadata } = bodyOf(reply, Data).data;
  const keys = Object.keys(data);
  const key = location.key ?? (keys.length === 1 ? keys[0] : ONLY_KEY);
  if (key === undefined || !Object.hasOwn(data, key)) return absent('there is no such key');
  const value = data[key];
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return { answer: 'there', value: Secret.of(text, audience), version: `${metadata.version}` };
}

/**
 * Takes the first step of the path for the mount, as it is nearly always, and asks Vault where the mount ends only if that gives nothing: a server
 * that is started waits for this. No other engine answers in this form.
 */
async function readOf(location: Location, entry: VaultAccess, tools: StoreTools): Promise<Reply> {
  const query = location.version === undefined ? '' : `?version=${encodeURIComponent(location.version)}`;
  const read = async ({ mount, rest }: VaultPath): Promise<Reply> =>
    ask(`/v1/${mount}/data/${rest}${query}`, entry, tools);
  const assumed = firstStepOf(location);
  const reply = assumed === undefined ? undefined : await read(assumed);
  if (reply !== undefined && Data.safeParse(reply.status === 200 ? reply.json : undefined).success)
    return reply;
  const known = await mountOf(location, entry, tools);
  return reply !== undefined && known.mount === assumed?.mount ? reply : read(known);
}

/** Changes one key and leaves the others, which takes a secret that is there; else makes one of that key. */
export async function written(
  location: Location,
  value: Secret,
  entry: VaultAccess,
  tools: ChangingTools,
  before: Before,
): Promise<Change> {
  const { mount, rest } = await mountOf(location, entry, tools);
  const path = `/v1/${mount}/data/${rest}`;
  const key = location.key ?? ONLY_KEY;
  const version = await currentOf(`/v1/${mount}/metadata/${rest}`, entry, tools);
  // Of a key nobody can tell when it was written: that another of the same secret was, is a change as well.
  if (typeof before === 'object' && before.version !== `${version?.number}`) return { answer: 'changed' };
  const isNew = version === undefined || !version.isThere;
  if (before === 'absent' && !isNew) {
    const reply = await ask(`/v1/${mount}/subkeys/${rest}?version=${version.number}`, entry, tools);
    if (Object.hasOwn(bodyOf(reply, Subkeys).data.subkeys, key)) return { answer: 'changed' };
  }
  const capability = isNew ? (version === undefined ? 'create' : 'update') : 'patch';
  const lacked = await lacking(capability, { mount, rest }, entry, tools);
  if (lacked !== undefined) return lacked;
  const body = bodyFor(version?.number ?? 0, key, value);
  const reply = await change(isNew ? 'POST' : 'PATCH', path, body, entry, tools);
  if (isReply(reply, 400, outOfStep)) return { answer: 'changed' };
  return done(`${bodyOf(reply, Written).data.version}`);
}

function bodyFor(cas: number, key: string, value: Secret): Secret {
  const text = value.derive((plain) => JSON.stringify(plain));
  return Secret.join([`{"options":{"cas":${cas}},"data":{${JSON.stringify(key)}:`, text, '}}']);
}

const Current = z.object({
  data: z.object({
    current_version: z.number(),
    versions: z
      .record(z.string(), z.object({ deletion_time: z.string(), destroyed: z.boolean() }))
      .nullable(),
  }),
});

const nothing = z.object({ errors: z.array(z.unknown()).length(0) });

/** The number of the newest version, and whether its value is still there. `undefined` if there never was one. */
async function currentOf(
  path: string,
  entry: VaultAccess,
  tools: ChangingTools,
): Promise<{ readonly number: number; readonly isThere: boolean } | undefined> {
  const reply = await ask(path, entry, tools);
  if (isReply(reply, 404, nothing)) return undefined;
  const { current_version, versions } = bodyOf(reply, Current).data;
  const newest = versions?.[`${current_version}`];
  const isThere = newest !== undefined && !newest.destroyed && newest.deletion_time === '';
  return { number: current_version, isThere };
}

export async function retired(location: Location, entry: VaultAccess, tools: ChangingTools): Promise<Change> {
  const { mount, rest } = await mountOf(location, entry, tools);
  if (!/^[1-9]\d{0,8}$/.test(location.version ?? '')) throw new Unanswered('incomplete', 'a version');
  const body = `{"versions":[${location.version}]}`;
  return empty(await change('POST', `/v1/${mount}/delete/${rest}`, body, entry, tools));
}

/** https://developer.hashicorp.com/vault/api-docs/secret/kv/kv-v2#patch-metadata */
export async function annotated(
  location: Location,
  notes: Readonly<Record<string, string>>,
  entry: VaultAccess,
  tools: ChangingTools,
): Promise<Change> {
  const { mount, rest } = await mountOf(location, entry, tools);
  const body = JSON.stringify({ custom_metadata: notes });
  return empty(await change('PATCH', `/v1/${mount}/metadata/${rest}`, body, entry, tools));
}

function empty(reply: Reply): Change {
  if (reply.status !== 204) throw strange(reply);
  return done();
}
