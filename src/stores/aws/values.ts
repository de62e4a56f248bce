import { Buffer } from 'node:buffer';
import { z } from 'zod';
import { Unanswered } from '../../core/inspection.js';
import { Secret } from '../../core/secret.js';
import type { ChangingTools, Reply, Tools } from '../../core/tools.js';
import type { AwsAccess } from '../access/aws.js';
import { alone, around, filled, valueAt } from '../json-keys.js';
import { isReply } from '../replies.js';
import { absent, type Change, done, type Location, type Resolution, unfit, type Wanted } from '../store.js';
import { textIn } from '../text-in.js';
import { answered, ask, awsDestination, change, exists, invalidRequest, notFound, unchanged } from './api.js';
import {
  CURRENT,
  type Described,
  described,
  heldBy,
  idOf,
  labelled,
  PENDING,
  tokenOf,
  versionOf,
  waiting,
} from './secret.js';

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html */
const Value = z.object({
  VersionId: z.string(),
  SecretString: z.string().nullish(),
  SecretBinary: z.string().nullish(),
});

/** Of `PutSecretValue` and `CreateSecret`; the latter names no labels, for it gives the only one. */
const Written = z.object({ VersionId: z.string(), VersionStages: z.array(z.string()).nullish() });

export async function resolved(
  { name, key, version = CURRENT }: Location,
  entry: AwsAccess,
  tools: Tools,
  audience: readonly string[],
): Promise<Resolution> {
  const reply = await ask('GetSecretValue', { SecretId: idOf(name), ...versionOf(version) }, entry, tools);
  if (isReply(reply, 400, notFound)) return absent();
  // The only reason that is documented for a question that names a version or a label: it is scheduled for deletion.
  if (isReply(reply, 400, invalidRequest)) return absent('it is to be deleted');
  const { VersionId, text } = valueIn(reply);
  const value = key === undefined ? text : valueAt(text, key);
  if (value === undefined) return absent('there is no such key');
  return { answer: 'there', value: Secret.of(value, audience), version: VersionId };
}

/** AWS compares nothing: between our look and our write somebody else could write. What is lost by then is still there, as AWSPREVIOUS. */
export async function written(
  location: Location,
  value: Secret,
  entry: AwsAccess,
  tools: ChangingTools,
  wanted: Wanted,
): Promise<Change> {
  const { id, staged } = wanted;
  const token = tokenOf(id);
  const secret = await described(location.name, entry, tools);
  if (secret === undefined) return created(location, value, wanted, entry, tools);
  const reason = heldBy(secret, entry) ?? (staged && waiting(secret, token));
  if (reason !== undefined) return unfit(reason);
  const text = await textFor(location, value, secret, wanted, entry, tools);
  if (!(text instanceof Secret)) return text;
  const stages = staged ? `,"VersionStages":["${PENDING}"]` : '';
  const body = bodyOf({ SecretId: location.name, ClientRequestToken: token }, text, stages);
  return outcome(await change('PutSecretValue', body, entry, tools), staged ? [PENDING, CURRENT] : [CURRENT]);
}

/** What is to be written, if `before` holds: of a JSON object only one value is another. */
async function textFor(
  { name, key }: Location,
  value: Secret,
  secret: Described,
  { before, id }: Wanted,
  entry: AwsAccess,
  tools: Tools,
): Promise<Secret | Change> {
  const current = labelled(secret, CURRENT);
  const isOurs = current === tokenOf(id);
  if (typeof before === 'object' && before.version !== current && !isOurs) return { answer: 'changed' };
  if (key === undefined)
    return before === 'absent' && current !== undefined && !isOurs ? { answer: 'changed' } : value;
  if (current === undefined) return filled(alone(key), value, [awsDestination(entry)]);
  const reply = await ask('GetSecretValue', { SecretId: name, VersionStage: CURRENT }, entry, tools);
  const { VersionId, text } = valueIn(reply);
  if (VersionId !== current) return { answer: 'changed' };
  const parts = around(text, key);
  if (parts === undefined) return unfit('what is there is no JSON object');
  if (before === 'absent' && parts.value !== undefined && !isOurs) return { answer: 'changed' };
  return filled(parts, value, [awsDestination(entry)]);
}

/** A secret that is new has no value that would have to stay current: its first one is, staged or not. */
async function created(
  { name, key }: Location,
  value: Secret,
  { before, id }: Wanted,
  entry: AwsAccess,
  tools: ChangingTools,
): Promise<Change> {
  if (typeof before === 'object') return { answer: 'changed' };
  if (name.startsWith('arn:')) return unfit('no secret has this ARN, and AWS chooses those of new ones');
  const text = key === undefined ? value : filled(alone(key), value, [awsDestination(entry)]);
  const body = bodyOf({ Name: name, ClientRequestToken: tokenOf(id) }, text);
  const reply = await change('CreateSecret', body, entry, tools);
  return isReply(reply, 400, exists) ? { answer: 'changed' } : outcome(reply, [CURRENT]);
}

/** A token that was used before makes nothing new: what it has made may be superseded by now. */
function outcome(reply: Reply, labels: readonly string[]): Change {
  if (isReply(reply, 400, exists)) return unfit('the same change has written something else before');
  const nothing = unchanged(reply);
  if (nothing !== undefined) return nothing;
  const { VersionId, VersionStages } = answered(reply, Written);
  if (VersionStages && !VersionStages.some((label) => labels.includes(label))) return { answer: 'changed' };
  return done(VersionId);
}

function valueIn(reply: Reply): { readonly VersionId: string; readonly text: string } {
  const { VersionId, SecretString, SecretBinary } = answered(reply, Value);
  if (typeof SecretString === 'string') return { VersionId, text: SecretString };
  if (typeof SecretBinary !== 'string') throw new Unanswered('unexpected-reply', 'a version without a value');
  return { VersionId, text: textIn(Buffer.from(SecretBinary, 'base64')) };
}

function bodyOf(fields: Readonly<Record<string, string>>, text: Secret, more = ''): Secret {
  const head = JSON.stringify(fields).slice(0, -1);
  return Secret.join([`${head},"SecretString":`, text.derive((plain) => JSON.stringify(plain)), `${more}}`]);
}
