import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Unanswered } from '../../core/inspection.js';
import type { Tools } from '../../core/tools.js';
import type { AwsAccess } from '../access/aws.js';
import { isReply } from '../replies.js';
import { answered, ask, notFound } from './api.js';

export const CURRENT = 'AWSCURRENT';
export const PENDING = 'AWSPENDING';

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DescribeSecret.html */
const Described = z.object({
  Name: z.string(),
  DeletedDate: z.number().nullish(),
  RotationEnabled: z.boolean().nullish(),
  OwningService: z.string().nullish(),
  PrimaryRegion: z.string().nullish(),
  VersionIdsToStages: z.record(z.string(), z.array(z.string())).nullish(),
});

export type Described = z.output<typeof Described>;

/** What is known of a secret besides its value; `undefined` if there is none. */
export async function described(
  name: string,
  entry: AwsAccess,
  tools: Tools,
): Promise<Described | undefined> {
  const reply = await ask('DescribeSecret', { SecretId: idOf(name) }, entry, tools);
  return isReply(reply, 400, notFound) ? undefined : answered(reply, Described);
}

/** A name or an ARN. Throws `Unanswered` for what can be neither. */
export function idOf(name: string): string {
  if (/^[\w/+=.@!:-]{1,2048}$/.test(name)) return name;
  throw new Unanswered('incomplete', 'there can be no such secret');
}

/** Why nobody but AWS or another region changes it. */
export function heldBy(
  { DeletedDate, OwningService, PrimaryRegion, RotationEnabled }: Described,
  { region }: Pick<AwsAccess, 'region'>,
): string | undefined {
  if (DeletedDate) return 'the secret is to be deleted';
  // What we leave as AWSPENDING would stop the rotation: https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_RotateSecret.html
  if (RotationEnabled) return 'AWS itself rotates the secret';
  if (OwningService) return 'another service of AWS manages the secret';
  // https://docs.aws.amazon.com/secretsmanager/latest/userguide/replicate-secrets.html
  if (PrimaryRegion && PrimaryRegion !== region) return 'it is a replica, and changes in its primary region';
  return undefined;
}

/** The id of the version with a label. */
export function labelled({ VersionIdsToStages }: Described, label: string): string | undefined {
  return Object.entries(VersionIdsToStages ?? {}).find(([, labels]) => labels.includes(label))?.[0];
}

export function labelsOf({ VersionIdsToStages }: Described, version: string): readonly string[] {
  const all = VersionIdsToStages ?? {};
  return Object.hasOwn(all, version) ? (all[version] ?? []) : [];
}

/** Why nothing but what `own` names can be staged. What is current already waits for nothing. */
export function waiting(secret: Described, own?: string): string | undefined {
  const pending = labelled(secret, PENDING);
  const isFree = pending === undefined || pending === own || pending === labelled(secret, CURRENT);
  return isFree ? undefined : 'another version waits to be promoted';
}

/** The id of the version that a change makes: 32 to 64 characters, and the same for every try. */
export function tokenOf(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 32);
}

/** Ids have at least 32 characters. Labels could, but those of AWS and of all that is seen in configs are shorter. */
export function versionOf(
  version: string,
): { readonly VersionId: string } | { readonly VersionStage: string } {
  return version.length >= 32 ? { VersionId: version } : { VersionStage: version };
}
