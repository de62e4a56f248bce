import { Buffer } from 'node:buffer';
import { z } from 'zod';
import { Secret } from '../../core/secret.js';
import type { ChangingTools, Tools } from '../../core/tools.js';
import { secretManagerHost } from '../access/google.js';
import { alone, around, filled, valueAt } from '../json-keys.js';
import { bodyOf } from '../replies.js';
import { absent, type Before, type Change, done, type Location, type Resolution, unfit } from '../store.js';
import { textIn } from '../text-in.js';
import { change, type GcpEntry, numberIn, secretOf, unchanged, usualVersion } from './api.js';
import { crc32c } from './crc32c.js';
import { lacking } from './permissions.js';
import { aliased, isRotatedByGoogle, made, NO_ALIAS, secretAt } from './secret.js';
import { accessed, type Payload } from './versions.js';

/** https://cloud.google.com/secret-manager/docs/reference/rest/v1/projects.secrets/addVersion */
const Added = z.object({ name: z.string().refine((name) => numberIn(name) !== undefined) });

export async function resolved(
  location: Location,
  entry: GcpEntry,
  tools: Tools,
  audience: readonly string[],
): Promise<Resolution> {
  const found = await accessed(location, usualVersion(location, entry), entry, tools);
  if (found.answer === 'absent') return found;
  const text = textIn(found.bytes);
  const value = location.key === undefined ? text : valueAt(text, location.key);
  if (value === undefined) return absent('there is no such key');
  return { answer: 'there', value: Secret.of(value, audience), version: found.number };
}

interface Wanted {
  readonly before: Before;
  readonly staged?: true;
}

interface Now {
  /** The newest version, and the one that references without a version get; `undefined` where that has no value. */
  readonly newest: Payload | undefined;
  readonly live: Payload | undefined;
}

/**
 * Google takes a version as often as it is sent, and no id of a change: one that is the newest and has just this value is the one that an earlier
 * try has written. It compares nothing either; between our look and our write somebody else could write.
 */
export async function written(
  location: Location,
  value: Secret,
  entry: GcpEntry,
  tools: ChangingTools,
  { before, staged }: Wanted,
): Promise<Change> {
  if (staged && entry.alias === undefined) return unfit(NO_ALIAS);
  const secret = await secretAt(location, entry, tools);
  if (secret !== undefined && isRotatedByGoogle(secret)) return unfit('Google itself rotates the secret');
  const now = secret === undefined ? NOTHING : await lookedAt(location, secret.versionAliases, entry, tools);
  const { newest, live } = now;
  const old = live ?? newest;
  const text = textFor(location, value, old, entry);
  if (text === undefined) return unfit('what is there is no JSON object');
  const isOurs = newest !== undefined && isSame(newest, text, entry);
  if (!isOurs && !holds(before, live, location)) return { answer: 'changed' };
  const problem =
    secret === undefined
      ? await made(location, entry, tools)
      : await lacking(!isOurs, location, entry, tools);
  if (problem !== undefined) return problem;
  const added = isOurs ? done(newest.number) : await add(location, text, entry, tools);
  if (added.answer !== 'done' || added.version === undefined || staged || entry.alias === undefined)
    return added;
  return aliased(location, entry.alias, added.version, entry, tools);
}

const NOTHING: Now = { newest: undefined, live: undefined };

async function lookedAt(
  location: Location,
  aliases: Readonly<Record<string, string>>,
  entry: GcpEntry,
  tools: Tools,
): Promise<Now> {
  const there = async (version: string): Promise<Payload | undefined> => {
    const found = await accessed(location, version, entry, tools);
    return found.answer === 'there' ? found : undefined;
  };
  const newest = await there('latest');
  if (entry.alias === undefined) return { newest, live: newest };
  const number = Object.hasOwn(aliases, entry.alias) ? aliases[entry.alias] : undefined;
  if (number === undefined) return { newest, live: undefined };
  return { newest, live: number === newest?.number ? newest : await there(number) };
}

/** Of a JSON object only one value is another; `undefined` if it is none. */
function textFor(
  { key }: Location,
  value: Secret,
  old: Payload | undefined,
  entry: GcpEntry,
): Secret | undefined {
  if (key === undefined) return value;
  const parts = old === undefined ? alone(key) : around(textIn(old.bytes), key);
  return parts && filled(parts, value, [secretManagerHost(entry)]);
}

function isSame({ bytes }: Payload, text: Secret, entry: GcpEntry): boolean {
  return bytes.equals(Buffer.from(text.revealTo(`https://${secretManagerHost(entry)}`)));
}

function holds(before: Before, live: Payload | undefined, { key }: Location): boolean {
  if (before === 'unseen') return true;
  if (before !== 'absent') return live?.number === before.version;
  return live === undefined || (key !== undefined && valueAt(textIn(live.bytes), key) === undefined);
}

async function add(location: Location, text: Secret, entry: GcpEntry, tools: ChangingTools): Promise<Change> {
  const data = text.derive((plain) => Buffer.from(plain).toString('base64'));
  const sum = text.derive((plain) => `${crc32c(Buffer.from(plain))}`);
  const body = Secret.join(['{"payload":{"data":"', data, '","dataCrc32c":"', sum, '"}}']);
  const reply = await change('POST', `${secretOf(location, entry)}:addVersion`, body, entry, tools);
  return unchanged(reply) ?? done(numberIn(bodyOf(reply, Added).name));
}
