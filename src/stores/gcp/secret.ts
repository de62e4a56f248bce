import { z } from 'zod';
import { Unanswered } from '../../core/inspection.js';
import type { ChangingTools, Tools } from '../../core/tools.js';
import { named } from '../names.js';
import { bodyOf, isReply } from '../replies.js';
import type { Stages } from '../stages.js';
import { type Change, done, type Location, unfit } from '../store.js';
import {
  ask,
  change,
  exists,
  type GcpEntry,
  NAME,
  notFound,
  parentOf,
  precondition,
  secretOf,
  unchanged,
} from './api.js';

/** https://cloud.google.com/secret-manager/docs/reference/rest/v1/projects.secrets#Secret */
const GcpSecret = z.object({
  name: z.string(),
  etag: z.string().optional(),
  rotation: z
    .object({ managedRotationStatus: z.object({ state: z.string().optional() }).optional() })
    .optional(),
  annotations: z.record(z.string(), z.string()).default({}),
  versionAliases: z.record(z.string(), z.union([z.string(), z.number()]).transform(String)).default({}),
});

export type GcpSecret = z.output<typeof GcpSecret>;

/** What a secret has besides its versions; `undefined` if there is none. */
export async function secretAt(
  location: Location,
  entry: GcpEntry,
  tools: Tools,
): Promise<GcpSecret | undefined> {
  const reply = await ask(secretOf(location, entry), entry, tools);
  return isReply(reply, 404, notFound) ? undefined : bodyOf(reply, GcpSecret);
}

/** Where Google changes the password in Cloud SQL by itself. Other rotations of a secret are only a message to somebody. */
export function isRotatedByGoogle({ rotation }: GcpSecret): boolean {
  return rotation?.managedRotationStatus?.state === 'ACTIVE';
}

/** Makes a secret without a version; `undefined` if that went well, or if there is one by now. */
export async function made(
  location: Location,
  entry: GcpEntry,
  tools: ChangingTools,
): Promise<Change | undefined> {
  const path = `${parentOf(location, entry)}?secretId=${named('secret', location.name, NAME)}`;
  // A regional secret is where it is: https://cloud.google.com/secret-manager/regional-secrets/create-regional-secret
  const body = entry.location === undefined ? { replication: { automatic: {} } } : {};
  const reply = await change('POST', path, body, entry, tools);
  if (isReply(reply, 409, exists)) return undefined;
  if (isReply(reply, 404, notFound)) return unfit('there is no such project');
  const nothing = unchanged(reply);
  if (nothing === undefined) bodyOf(reply, GcpSecret);
  return nothing;
}

/** Makes a version the one that references without a version get. */
export async function promoted(location: Location, entry: GcpEntry, tools: ChangingTools): Promise<Change> {
  const { version } = location;
  if (version === undefined || !/^\d{1,18}$/.test(version))
    throw new Unanswered('incomplete', 'the number of a version');
  if (entry.alias === undefined) return unfit(NO_ALIAS);
  return aliased(location, entry.alias, version, entry, tools);
}

export const NO_ALIAS = '`latest` moves as soon as a value is stored, and the entry names no alias';

/** A version that no alias leads to keeps no other from being staged, and nothing tells which change has made it. */
export const stages: Stages<GcpEntry> = {
  refusal: async (_, { alias }) => (alias === undefined ? NO_ALIAS : undefined),
  withdraw: async () => done(),
};

export async function aliased(
  location: Location,
  alias: string,
  version: string,
  entry: GcpEntry,
  tools: ChangingTools,
): Promise<Change> {
  const change = await patched(location, 'versionAliases', entry, tools, ({ versionAliases }) =>
    versionAliases[alias] === version
      ? undefined
      : { versionAliases: { ...versionAliases, [alias]: version } },
  );
  return change.answer === 'done' ? done(version) : change;
}

export async function annotated(
  location: Location,
  notes: Readonly<Record<string, string>>,
  entry: GcpEntry,
  tools: ChangingTools,
): Promise<Change> {
  return patched(location, 'annotations', entry, tools, ({ annotations }) => ({
    annotations: { ...annotations, ...notes },
  }));
}

const MOST_TRIES = 3;

/** The whole map is replaced: by the etag, nobody’s change to it is lost. */
async function patched(
  location: Location,
  field: string,
  entry: GcpEntry,
  tools: ChangingTools,
  changed: (secret: GcpSecret) => object | undefined,
): Promise<Change> {
  const path = secretOf(location, entry);
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const secret = await secretAt(location, entry, tools);
    if (secret === undefined) return unfit('there is no such secret');
    const fields = changed(secret);
    if (fields === undefined) return done();
    const body = { ...fields, ...(secret.etag === undefined ? {} : { etag: secret.etag }) };
    const reply = await change('PATCH', `${path}?updateMask=${field}`, body, entry, tools);
    if (isReply(reply, 400, precondition)) continue;
    const nothing = unchanged(reply);
    if (nothing !== undefined) return nothing;
    bodyOf(reply, GcpSecret);
    return done();
  }
  return { answer: 'changed' };
}
