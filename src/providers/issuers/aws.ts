import { z } from 'zod';
import { isoDate } from '../../core/dates.js';
import { live, Unanswered, unknown } from '../../core/inspection.js';
import { Secret } from '../../core/secret.js';
import type { ChangingTools } from '../../core/tools.js';
import { aws as api } from '../apis/aws.js';
import { element } from '../apis/aws-query.js';
import { changed, errorIn, isResult, keysOf, placeOf, refusalOf } from './aws-iam.js';
import { inspected } from './inspected.js';
import {
  type Access,
  defineIssuer,
  type Issuer,
  type Minting,
  type Order,
  type Parts,
  type Revocation,
  refused,
} from './issuer.js';
import { isListed, strange } from './replies.js';

const account = z.strictObject({
  user: z
    .string()
    .regex(/^[\w+=,.@-]{1,64}$/)
    .describe('Name of the IAM user whose keys they are.'),
  region: z
    .string()
    .regex(/^[a-z]{2}(?:-[a-z]+){1,3}-\d{1,2}$/)
    .default('us-east-1')
    .describe('A region of the partition that the user is in; it matters for China and GovCloud only.'),
});
type Account = z.output<typeof account>;

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const ROOM = 2;

export const aws: Issuer = defineIssuer<Account>({
  id: 'aws',
  title: 'AWS: access keys of an IAM user',
  provider: 'aws',
  docs: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id-credentials-access-keys-update.html',
    'https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateAccessKey.html',
    'https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteAccessKey.html',
  ],
  account,
  destinations: (user) => {
    const { iam, sts } = placeOf(user);
    return [iam, sts];
  },
  admin:
    'an access key that may "iam:ListAccessKeys", "iam:GetAccessKeyLastUsed", "iam:CreateAccessKey" and "iam:DeleteAccessKey" for that user alone, as its id and its secret with a colon in between (and a session token behind another)',
  parts: ['accessKeyId', 'secretAccessKey'],
  room: ROOM,
  // Two of either status: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html
  countsDead: true,
  // Not documented how exact it is; in practice it comes late, and never early.
  usage: { granularity: 3_600_000 },
  list: async ({ account: user, admin }, tools) => keysOf(user, admin, tools),
  test,
  mint,
  revoke,
});

async function test(
  { accessKeyId, secretAccessKey }: Parts,
  { account: user, admin }: Access<Account>,
  tools: ChangingTools,
): ReturnType<Issuer['test']> {
  const inspection = await inspected(
    api,
    {
      kind: 'aws-access-key-id',
      value: accessKeyId!,
      others: { AWS_SECRET_ACCESS_KEY: secretAccessKey! },
      texts: { AWS_REGION: user.region },
      at: `https://${placeOf(user).iam}`,
      admin,
    },
    tools,
  );
  const id = accessKeyId!.publicPart(/^(\w+)$/);
  if (inspection.answer === 'live') return live({ ...inspection.facts, handle: id });
  if (inspection.answer === 'unknown') return inspection;
  const row = (await keysOf(user, admin, tools)).find((key) => key.id === id);
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_general.html#troubleshoot_general_eventual-consistency
  if (row?.isLive) return unknown('unexpected-reply', 'the key is active, and not known everywhere yet');
  return row === undefined ? inspection : { ...inspection, because: 'disabled' };
}

async function mint(
  { current, audience }: Order,
  { account: user, admin }: Access<Account>,
  tools: ChangingTools,
): Promise<Minting> {
  const keys = await keysOf(user, admin, tools);
  if (current !== undefined && !keys.some(({ id }) => id === current)) {
    return refused('the key in use is none of that user’s');
  }
  if (keys.length >= ROOM) return full();
  const reply = await changed(tools, admin, user, { Action: 'CreateAccessKey' });
  if (errorIn(reply) === 'LimitExceeded') return full();
  if (reply.status !== 200 || !isResult(reply, 'CreateAccessKey')) return refusalOf(reply);
  const part = (name: string): string => {
    const text = element(reply.text, name);
    if (text === undefined) throw new Unanswered('unexpected-reply', `a key without ${name}`);
    return text;
  };
  const { iam, sts } = placeOf(user);
  const secret = (name: string): Secret => Secret.of(part(name), [iam, sts, ...audience]);
  const parts = { accessKeyId: secret('AccessKeyId'), secretAccessKey: secret('SecretAccessKey') };
  const createdAt = isoDate.parse(element(reply.text, 'CreateDate'));
  return { answer: 'minted', id: part('AccessKeyId'), parts, createdAt };
}

function full(): Minting {
  return { answer: 'full', detail: `a user can have ${ROOM} keys` };
}

async function revoke(
  id: string,
  { account: user, admin }: Access<Account>,
  tools: ChangingTools,
): Promise<Revocation> {
  if (!/^AKIA[A-Z2-7]{16}$/.test(id)) return refused('that is no id of a key of a user');
  const reply = await changed(tools, admin, user, { Action: 'DeleteAccessKey', AccessKeyId: id });
  if (reply.status === 200 && isResult(reply, 'DeleteAccessKey')) return { answer: 'revoked' };
  if (reply.status !== 404 || errorIn(reply) !== 'NoSuchEntity') return refusalOf(reply);
  // Of a user that is not there it is said as well.
  const keys = await keysOf(user, admin, tools);
  if (isListed(id, keys)) throw strange(reply);
  return { answer: 'gone' };
}
