import { isoDate } from '../../core/dates.js';
import type { Facts } from '../../core/inspection.js';
import type { AwsKeys, Reply, Tools } from '../../core/tools.js';
import type { Admin } from './api.js';
import { element, keysIn, query } from './aws-query.js';
import { granted } from './stronger.js';

/** The IAM of a partition, and who the key has turned out to be. */
interface Place {
  readonly region: string;
  readonly host: string;
  readonly arn: string;
}

/** What IAM says of a user’s key: to the key itself if its policies let it ask, else to that of the policy. */
export async function age(
  { region, host, arn }: Place,
  own: AwsKeys,
  admin: Admin | undefined,
  tools: Tools,
): Promise<Facts> {
  const id = own.accessKeyId.publicPart(/^(\w+)$/);
  const stronger = admin?.at === `https://${host}` ? keysIn(admin.secret) : undefined;
  const ask = async (action: string, by: AwsKeys | undefined): Promise<Reply | undefined> =>
    by && granted(query(tools, by, { service: 'iam', region, host }, action));
  const user = /:user\/(?:[^/]+\/)*([^/]+)$/.exec(arn)?.[1];
  const listed =
    // Without a user it lists the keys of whoever signs.
    (await ask('ListAccessKeys', own)) ??
    (user && (await ask(`ListAccessKeys&UserName=${encodeURIComponent(user)}`, stronger)));
  const used =
    (await ask(`GetAccessKeyLastUsed&AccessKeyId=${id}`, own)) ??
    (await ask(`GetAccessKeyLastUsed&AccessKeyId=${id}`, stronger));
  // Of another account’s user of that name, the keys are others.
  const row = listed
    ? listed.text.split('<member>').find((member) => element(member, 'AccessKeyId') === id)
    : undefined;
  return {
    createdAt: row === undefined ? undefined : isoDate.parse(element(row, 'CreateDate')),
    lastUsedAt: used && lastUse(used.text),
  };
}

/** Uses of these two services may be our own. */
export function lastUse(xml: string): Date | undefined {
  return ['sts', 'iam'].includes(element(xml, 'ServiceName') ?? '')
    ? undefined
    : isoDate.parse(element(xml, 'LastUsedDate'));
}
