import { dead, type Inspection, live, Unanswered, undocumented, unknown } from '../../core/inspection.js';
import type { Secret } from '../../core/secret.js';
import type { AwsKeys, Reply } from '../../core/tools.js';
import { toWords } from '../../core/words.js';
import type { Asked, Inspector, ProviderApi } from './api.js';
import { age } from './aws-age.js';
import { element, HOSTS, partitionOf, query } from './aws-query.js';

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
    const { isOwnId, ...keys } = keysOf(asked);
    const identify = (): Promise<Reply> =>
      query(tools, keys, { service: 'sts', region, host: sts }, 'GetCallerIdentity');
    let reply = await identify();
    // Requests with one id and several secrets within seconds are refused, whichever is right; a second try is answered.
    // https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/aws/access_keys/accesskey.go
    if (isMismatch(reply)) reply = await identify();
    const arn = element(reply.text, 'Arn');
    if (reply.status !== 200 || arn === undefined)
      return refusal(reply, isSaid, isOwnId, keys.sessionToken !== undefined);
    const told =
      keys.sessionToken === undefined ? await age({ region, host: iam, arn }, keys, asked.admin, tools) : {};
    return live({ ...told, ...(arn.endsWith(':root') ? { scopes: ['root'] } : {}) });
  },
};

export const aws: ProviderApi = {
  id: 'aws',
  hosts: HOSTS,
  admin:
    'an access key that may "iam:ListAccessKeys" and "iam:GetAccessKeyLastUsed", as its id and its secret with a colon in between (and a session token behind another), for the host iam.amazonaws.com',
  // Of the account itself, which no policy limits: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user.html
  broad: ['root'],
  inspectors: [ofKeys],
};

/**
 * The three parts of a key, of which one was asked about: those that are called alike, else those of the usual names, else any.
 * `isOwnId`: the id is surely the one that it belongs to.
 */
function keysOf({ kind, value, name, other }: Asked): AwsKeys & { readonly isOwnId: boolean } {
  const own = toWords(name ?? '');
  const alike = (words: string): Secret | undefined => {
    const called = own.replace(/ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN/, words);
    return called === own ? undefined : other(called);
  };
  const part = (id: string, words: string): Secret | undefined =>
    kind === id ? value : (alike(words) ?? other(`AWS_${words}`) ?? other(id));
  const isOwnId = kind === ID || alike('ACCESS_KEY_ID') !== undefined;
  const accessKeyId = part(ID, 'ACCESS_KEY_ID');
  const secretAccessKey = part(SECRET, 'SECRET_ACCESS_KEY');
  // What S3-compatible stores call so too is no key of AWS.
  const prefix = accessKeyId?.publicPart(/^(A[KS]IA)[A-Z2-7]{16}$/);
  if (accessKeyId === undefined || prefix === undefined)
    throw new Unanswered('incomplete', 'AWS_ACCESS_KEY_ID');
  if (secretAccessKey === undefined) throw new Unanswered('incomplete', 'AWS_SECRET_ACCESS_KEY');
  if (prefix === 'AKIA') {
    if (kind === TOKEN) throw new Unanswered('incomplete', 'AWS_ACCESS_KEY_ID');
    return { accessKeyId, secretAccessKey, isOwnId };
  }
  const sessionToken = part(TOKEN, 'SESSION_TOKEN');
  if (sessionToken === undefined) throw new Unanswered('incomplete', 'AWS_SESSION_TOKEN');
  return { accessKeyId, secretAccessKey, sessionToken, isOwnId };
}

/** With that code a clock which is wrong is told as well, in other words. */
function isMismatch({ text }: Reply): boolean {
  return (
    element(text, 'Code') === 'SignatureDoesNotMatch' &&
    /<Message>The request signature we calculated does not match the signature you provided\./.test(text)
  );
}

/** https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html */
function refusal(reply: Reply, isSaid: boolean, isOwnId: boolean, isTemporary: boolean): Inspection {
  const code = element(reply.text, 'Code');
  if (reply.status !== 403 && reply.status !== 400) return undocumented(reply);
  if (code === 'ExpiredToken') return dead('expired');
  // Of the parts of a key, only the id can be unknown. A secret that does not fit it may be that of another key which lives.
  if (isMismatch(reply)) return unknown('incomplete', 'the parts do not belong together');
  if (code !== 'InvalidClientTokenId') return undocumented(reply);
  // Other partitions have other keys, and this one would say the same of each of theirs.
  if (!isSaid) return unknown('incomplete', 'AWS_REGION');
  // The same is said of a session token that belongs to another id.
  if (!isOwnId || isTemporary) return unknown('incomplete', 'the parts that belong to it');
  return dead('invalid');
}
