import { z } from 'zod';
import { Unanswered, type Unknown } from '../../core/inspection.js';
import { Secret } from '../../core/secret.js';
import type { ChangingTools, Reply, StoreTools, Tools } from '../../core/tools.js';
import { placeOf } from '../access/address.js';
import { json } from '../access/bodies.js';
import { named } from '../names.js';
import { bodyOf, strange } from '../replies.js';
import {
  type Absent,
  absent,
  type Before,
  type Change,
  done,
  type Location,
  type Resolution,
  unfit,
} from '../store.js';
import {
  ask,
  type ConfigOf,
  configOf,
  type DopplerOptions,
  isListed,
  newestOf,
  request,
} from './requests.js';

/** https://docs.doppler.com/reference/secrets-get; nothing is told of what is restricted: https://docs.doppler.com/docs/secret-visibility */
const Found = z.object({
  value: z.object({
    raw: z.string().nullish(),
    computed: z.string().nullish(),
    rawVisibility: z.string().nullish(),
  }),
});

type Value = z.output<typeof Found>['value'];

/** https://docs.doppler.com/reference/api#errors */
const Refusal = z.object({ success: z.literal(false), messages: z.array(z.string()) });

/** https://docs.doppler.com/reference/secrets-update */
const Written = z.object({ secrets: z.record(z.string(), z.object({})) });

/** Doppler documents no limit that we have found; no credential is as long. */
const MAX_BYTES = 64 * 1024;

const changed: Change = { answer: 'changed' };

/** https://docs.doppler.com/docs/secrets#reserved-secrets */
const RESERVED = /^DOPPLER_(?:PROJECT|ENVIRONMENT|CONFIG)$/;

export function refusal({ name }: Location, bytes: number): string | undefined {
  if (!/^[A-Za-z_]\w{0,199}$/.test(name) || RESERVED.test(name))
    return 'a name is letters, digits and `_`, begins with no digit, and is none of Doppler’s own';
  return bytes > MAX_BYTES ? `a value has at most ${MAX_BYTES} bytes` : undefined;
}

/** With what it refers to in its place, as `doppler run` gives it to programs. */
export async function resolved(
  location: Location,
  entry: DopplerOptions,
  tools: StoreTools,
  audience: readonly string[],
): Promise<Resolution> {
  const config = configOf(location);
  const value = await valueIn(config, location, entry, tools);
  if (typeof value?.computed === 'string')
    return { answer: 'there', value: Secret.of(value.computed, audience) };
  if (!(await isListed(config, location.name, entry, tools))) return missing(entry);
  if (value === undefined) throw new Unanswered('unexpected-reply', 'it is listed, and not given');
  throw new Unanswered('refused', 'it is restricted: the token of a person does not read it');
}

export function missing(entry: DopplerOptions): Absent | Unknown {
  if (entry['dynamic-secrets'] === 'none') return absent();
  return { answer: 'unknown', reason: 'no-way', detail: 'it is not listed, but may be a dynamic secret' };
}

/**
 * Sends what it was along, so that Doppler itself refuses if it is another by now. `before` is a change of the config: what was read earlier than
 * that was seen to be the last one, is what was there then.
 */
export async function written(
  location: Location,
  value: Secret,
  entry: DopplerOptions,
  tools: ChangingTools,
  before: Before,
): Promise<Change> {
  // No way to write one that is none is documented: https://docs.doppler.com/docs/secrets#referencing-secrets
  if (value.publicPart(/(\$)\{/) !== undefined)
    return unfit('`${` would begin a reference to another secret');
  const config = configOf(location);
  const isThere = await isListed(config, location.name, entry, tools);
  if (before !== 'unseen' && isThere !== (before !== 'absent')) return changed;
  const old = isThere ? await valueIn(config, location, entry, tools) : undefined;
  if (isThere && old === undefined) return changed;
  if (typeof before === 'object' && before.version !== (await versionOf(config, entry, tools)))
    return changed;
  const reply = await sent(config, changeOf(location, value, old, entry), entry, tools);
  if (!isRefusal(reply)) {
    if (!Object.hasOwn(bodyOf(reply, Written).secrets, location.name)) throw strange(reply);
    return done();
  }
  const now = await valueIn(config, location, entry, tools);
  return (now?.raw ?? undefined) === (old?.raw ?? undefined)
    ? unfit(`Doppler refuses it (status ${reply.status})`)
    : changed;
}

async function versionOf(config: ConfigOf, entry: DopplerOptions, tools: Tools): Promise<string> {
  const id = (await newestOf(config, entry, tools))?.id;
  if (id === undefined) throw new Unanswered('unexpected-reply', 'the last change of the config is not told');
  return id;
}

/** One of its change requests; that it is new is said by `null`. */
function changeOf({ name }: Location, value: Secret, old: Value | undefined, entry: DopplerOptions): Secret {
  if (old === undefined) {
    const text = value.derive((plain) => JSON.stringify(plain));
    return Secret.join([`{"name":"${name}","originalName":null,"value":`, text, '}']);
  }
  const { raw, rawVisibility: visibility } = old;
  const { destinations } = placeOf(entry.address);
  return json({
    name,
    originalName: name,
    value,
    ...(typeof raw === 'string' && { originalValue: Secret.of(raw, destinations) }),
    ...(visibility && { visibility, originalVisibility: visibility }),
  }).body;
}

async function sent(
  { project, config }: ConfigOf,
  change: Secret,
  entry: DopplerOptions,
  tools: ChangingTools,
): Promise<Reply> {
  const asked = await request('secrets', entry, tools);
  const body = Secret.join([
    `{"project":"${project}","config":"${config}","change_requests":[`,
    change,
    ']}',
  ]);
  const headers = { ...asked.headers, 'content-type': 'application/json' };
  return tools.change({ ...asked, headers, method: 'POST', body });
}

/** `undefined` if it says that it has none. */
async function valueIn(
  { query }: ConfigOf,
  { name }: Location,
  entry: DopplerOptions,
  tools: Tools,
): Promise<Value | undefined> {
  const reply = await ask(`secret?${query}&name=${named('secret', name, /^\w{1,255}$/)}`, entry, tools);
  const isNone = (reply.status === 404 || reply.status === 400) && Refusal.safeParse(reply.json).success;
  return isNone ? undefined : bodyOf(reply, Found).value;
}

/** It has said no to the change itself; which status that has is not documented. */
function isRefusal({ status, json: body }: Reply): boolean {
  return [400, 409, 422].includes(status) && Refusal.safeParse(body).success;
}
