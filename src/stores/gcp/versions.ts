import { Buffer } from 'node:buffer';
import { z } from 'zod';
import { isoDate } from '../../core/dates.js';
import { Unanswered } from '../../core/inspection.js';
import type { ChangingTools, Tools } from '../../core/tools.js';
import { bodyOf, isReply, strange } from '../replies.js';
import { type Absent, absent, type Change, done, type Location, unfit } from '../store.js';
import { ask, change, type GcpEntry, notFound, numberIn, precondition, secretOf, versionOf } from './api.js';
import { crc32c } from './crc32c.js';

/** https://cloud.google.com/secret-manager/docs/reference/rest/v1/projects.secrets.versions#SecretVersion */
export const Version = z.object({
  name: z.string(),
  createTime: isoDate,
  state: z.enum(['ENABLED', 'DISABLED', 'DESTROYED']),
});

/** https://cloud.google.com/secret-manager/docs/reference/rest/v1/projects.secrets.versions/access */
const Accessed = z.object({
  name: z.string(),
  payload: z.object({
    data: z.string().default(''),
    dataCrc32c: z.union([z.string(), z.number()]).optional(),
  }),
});

export interface Payload {
  readonly answer: 'there';
  readonly number: string;
  readonly bytes: Buffer;
}

/** What a version holds. Throws `Unanswered` if it did not arrive as it was stored. */
export async function accessed(
  location: Location,
  version: string,
  entry: GcpEntry,
  tools: Tools,
): Promise<Payload | Absent> {
  const path = `${secretOf(location, entry)}/versions/${versionOf(version)}`;
  const reply = await ask(`${path}:access`, entry, tools);
  if (isReply(reply, 404, notFound)) return absent();
  if (isReply(reply, 400, precondition)) {
    // A key that does not decrypt gives the same error: only the version itself says that it is not enabled.
    const { state } = bodyOf(await ask(path, entry, tools), Version);
    if (state === 'ENABLED') throw strange(reply);
    return absent(`the version is ${state.toLowerCase()}`);
  }
  const { name, payload } = bodyOf(reply, Accessed);
  const [number, bytes] = [numberIn(name), Buffer.from(payload.data, 'base64')];
  if (number === undefined) throw strange(reply);
  // https://cloud.google.com/secret-manager/docs/data-integrity
  if (payload.dataCrc32c !== undefined && `${payload.dataCrc32c}` !== `${crc32c(bytes)}`) {
    throw new Unanswered('unexpected-reply', 'the value did not arrive as it was stored');
  }
  return { answer: 'there', number, bytes };
}

/** Disables it: whoever may can enable it again, until somebody destroys it. */
export async function retired(location: Location, entry: GcpEntry, tools: ChangingTools): Promise<Change> {
  const { version } = location;
  if (version === undefined || !/^\d{1,18}$/.test(version))
    throw new Unanswered('incomplete', 'the number of a version');
  const path = `${secretOf(location, entry)}/versions/${version}`;
  const reply = await change('POST', `${path}:disable`, {}, entry, tools);
  if (isReply(reply, 404, notFound)) return unfit('there is no such version');
  if (isReply(reply, 400, precondition)) {
    // One that is destroyed cannot be disabled, and need not be.
    const { state } = bodyOf(await ask(path, entry, tools), Version);
    return state === 'ENABLED' ? unfit('the version is in no state for it') : done(version);
  }
  if (bodyOf(reply, Version).state === 'ENABLED') throw strange(reply);
  return done(version);
}
