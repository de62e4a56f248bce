import { dead, type Facts, type Inspection, live, Unanswered, unknown } from '../../core/inspection.js';
import type { Secret } from '../../core/secret.js';
import type { AwsKeys, Reply, Tools } from '../../core/tools.js';
import { toWords } from '../../core/words.js';
import type { Asked, Inspector, ProviderApi } from './api.js';
import { element, HOSTS, partitionOf, query } from './aws-query.js';
import { isoDate } from './dates.js';
import { undocumented } from './probe.js';
import { granted } from './stronger.js';

const ID = 'aws-access-key-id';
const SECRET = 'aws-secret-access-key';
const TOKEN = 'aws-session-token';

const ofKeys: Inspector = {
  kinds: [ID, SECRET, TOKEN],
  docs: [
    'https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html',
    'https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html',
    'https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAccessKeys.html',
    'https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccessKeyLastUsed.html',
  ],
  inspect: async (asked, tools) => {
    const { isSaid, sts, iam, region } = partitionOf(asked);
    const keys = keysOf(asked);
    const identify = (): Promise<Reply> =>
      query(tools, keys, { service: 'sts', region, host: sts }, 'GetCallerIdentity');
    let reply = await identify();
    // Requests with one id and several secrets within seconds are refused, whichever is right; a second try is answered.
    // https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/aws/access_keys/accesskey.go
    if (isMismatch(reply)) reply = await identify();
    const arn = element(reply.text, 'Arn');
    if (reply.status !== 200 || arn === undefined) return refusal(reply, asked.kind, isSaid);
    const told =
      keys.sessionToken === undefined ? await age(tools, keys, { service: 'iam', region, host: iam }) : {};
    return live({ ...told, ...(arn.endsWith(':root') ? { scopes: ['root'] } : {}) });
  },
};

export const aws: ProviderApi = {
  id: 'aws',
  hosts: HOSTS,
  // Of the account itself, which no policy limits: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user.html
  broad: ['root'],
  inspectors: [ofKeys],
};

/** The three parts of a key, of which one was asked about: those that are called alike, else those of the usual names, else any. */
function keysOf({ kind, value, name, other }: Asked): AwsKeys {
  const own = toWords(name ?? '');
  const part = (id: string, words: string): Secret | undefined => {
    if (kind === id) return value;
    const alike = own.replace(/ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN/, words);
    return (alike === own ? undefined : other(alike)) ?? other(`AWS_${words}`) ?? other(id);
  };
  const accessKeyId = part(ID, 'ACCESS_KEY_ID');
  const secretAccessKey = part(SECRET, 'SECRET_ACCESS_KEY');
  // What S3-compatible stores call so too is no key of AWS.
  const prefix = accessKeyId?.publicPart(/^(A[KS]IA)[A-Z2-7]{16}$/);
  if (accessKeyId === undefined || prefix === undefined)
    throw new Unanswered('incomplete', 'AWS_ACCESS_KEY_ID');
  if (secretAccessKey === undefined) throw new Unanswered('incomplete', 'AWS_SECRET_ACCESS_KEY');
  if (prefix === 'AKIA') {
    if (kind === TOKEN) throw new Unanswered('incomplete', 'AWS_ACCESS_KEY_ID');
    return { accessKeyId, secretAccessKey };
  }
  const sessionToken = part(TOKEN, 'SESSION_TOKEN');
  if (sessionToken === undefined) throw new Unanswered('incomplete', 'AWS_SESSION_TOKEN');
  return { accessKeyId, secretAccessKey, sessionToken };
}

/** With that code a clock which is wrong is told as well, in other words. */
function isMismatch({ text }: Reply): boolean {
  return (
    element(text, 'Code') === 'SignatureDoesNotMatch' &&
    /<Message>The request signature we calculated does not match the signature you provided\./.test(text)
  );
}

/** https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html */
function refusal(reply: Reply, kind: string | undefined, isSaid: boolean): Inspection {
  const code = element(reply.text, 'Code');
  if (reply.status !== 403 && reply.status !== 400) return undocumented(reply);
  if (code === 'ExpiredToken') return dead('expired');
  // Other partitions have other keys, and this one would say the same of each of theirs.
  if (code === 'InvalidClientTokenId') return isSaid ? dead('invalid') : unknown('incomplete', 'AWS_REGION');
  if (!isMismatch(reply)) return undocumented(reply);
  return kind === SECRET
    ? dead('invalid')
    : unknown('incomplete', 'the AWS_SECRET_ACCESS_KEY that belongs to it');
}

/** What IAM says of a user’s own key, if their policies let them ask. */
async function age(tools: Tools, keys: AwsKeys, iam: Parameters<typeof query>[2]): Promise<Facts> {
  const id = keys.accessKeyId.publicPart(/^(\w+)$/);
  // Without a user it lists the keys of whoever signs.
  const list = await granted(query(tools, keys, iam, 'ListAccessKeys'));
  const own = list?.text.split('<member>').find((member) => element(member, 'AccessKeyId') === id);
  const use = await granted(query(tools, keys, iam, `GetAccessKeyLastUsed&AccessKeyId=${id}`));
  return {
    createdAt: own === undefined ? undefined : isoDate.parse(element(own, 'CreateDate')),
    lastUsedAt: use && lastUse(use.text),
  };
}

/** Uses of these two services may be our own. */
function lastUse(xml: string): Date | undefined {
  return ['sts', 'iam'].includes(element(xml, 'ServiceName') ?? '')
    ? undefined
    : isoDate.parse(element(xml, 'LastUsedDate'));
}
