import { z } from 'zod';
import { Unanswered } from '../../core/inspection.js';
import type { ChangingTools } from '../../core/tools.js';
import type { AwsAccess } from '../access/aws.js';
import { isReply } from '../replies.js';
import type { Stages } from '../stages.js';
import { type Change, done, type Location, unfit } from '../store.js';
import { accepted, answered, change, invalidParameter, notFound, unchanged } from './api.js';
import {
  CURRENT,
  type Described,
  described,
  heldBy,
  idOf,
  labelled,
  labelsOf,
  PENDING,
  tokenOf,
  waiting,
} from './secret.js';

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_UpdateSecretVersionStage.html */
const Moved = z.object({ ARN: z.string() });

/** AWSPREVIOUS moves by itself, AWSPENDING does not: as long as it stays, nothing else can be staged. */
export async function promoted(location: Location, entry: AwsAccess, tools: ChangingTools): Promise<Change> {
  const { version, secret } = await found(location, entry, tools);
  if (secret === undefined) return unfit('there is no such secret');
  const reason = heldBy(secret, entry);
  if (reason !== undefined) return unfit(reason);
  const current = labelled(secret, CURRENT);
  if (current !== version) {
    const from = current === undefined ? {} : { RemoveFromVersionId: current };
    const move = { VersionStage: CURRENT, MoveToVersionId: version, ...from };
    const problem = await moved(location, move, entry, tools);
    if (problem !== undefined) return problem;
  }
  return labelsOf(secret, version).includes(PENDING)
    ? stripped(location, version, [PENDING], entry, tools)
    : done(version);
}

/**
 * Takes away its labels: there is nothing milder, and nothing stronger but the end of the whole secret. No label leads to the version any more, and
 * AWS deletes it at some time; until then, whoever names its id still gets it.
 */
export async function retired(location: Location, entry: AwsAccess, tools: ChangingTools): Promise<Change> {
  const { version, secret } = await found(location, entry, tools);
  if (secret === undefined) return unfit('there is no such secret');
  const labels = labelsOf(secret, version);
  if (labels.includes(CURRENT)) return unfit('it is the current version');
  return stripped(location, version, labels, entry, tools);
}

/** A version has the id that its change gave it: no other change’s is taken for it. */
export const stages: Stages<AwsAccess> = {
  refusal: async ({ name }, entry, tools) => {
    const secret = await described(name, entry, tools);
    return secret && (heldBy(secret, entry) ?? waiting(secret));
  },
  withdraw: async (location, id, entry, tools) => {
    const version = tokenOf(id);
    const secret = await described(location.name, entry, tools);
    const waits = secret !== undefined && labelsOf(secret, version).includes(PENDING);
    return waits ? stripped(location, version, [PENDING], entry, tools) : done();
  },
};

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_TagResource.html */
export async function annotated(
  { name }: Location,
  notes: Readonly<Record<string, string>>,
  entry: AwsAccess,
  tools: ChangingTools,
): Promise<Change> {
  const Tags = Object.entries(notes).map(([Key, Value]) => ({ Key, Value }));
  const body = JSON.stringify({ SecretId: idOf(name), Tags });
  const reply = await change('TagResource', body, entry, tools);
  const nothing = unchanged(reply);
  if (nothing !== undefined) return nothing;
  accepted(reply);
  return done();
}

async function stripped(
  location: Location,
  version: string,
  labels: readonly string[],
  entry: AwsAccess,
  tools: ChangingTools,
): Promise<Change> {
  for (const VersionStage of labels) {
    const problem = await moved(location, { VersionStage, RemoveFromVersionId: version }, entry, tools);
    if (problem !== undefined) return problem;
  }
  return done(version);
}

/** `undefined` if it was. */
async function moved(
  { name }: Location,
  move: Readonly<Record<string, string>>,
  entry: AwsAccess,
  tools: ChangingTools,
): Promise<Change | undefined> {
  const body = JSON.stringify({ SecretId: name, ...move });
  const reply = await change('UpdateSecretVersionStage', body, entry, tools);
  if (isReply(reply, 400, notFound)) return unfit('there is no such version');
  // The label is no longer where it was.
  if (isReply(reply, 400, invalidParameter)) return { answer: 'changed' };
  const nothing = unchanged(reply);
  if (nothing === undefined) answered(reply, Moved);
  return nothing;
}

async function found(
  { name, version }: Location,
  entry: AwsAccess,
  tools: ChangingTools,
): Promise<{ readonly version: string; readonly secret: Described | undefined }> {
  if (version === undefined) throw new Unanswered('incomplete', 'a version');
  return { version, secret: await described(name, entry, tools) };
}
