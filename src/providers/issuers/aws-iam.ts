import { isoDate } from '../../core/dates.js';
import { Unanswered } from '../../core/inspection.js';
import type { Secret } from '../../core/secret.js';
import type { AwsKeys, ChangingTools, Reply } from '../../core/tools.js';
import { lastUse } from '../apis/aws-age.js';
import { element, keysIn, partitionOf, query } from '../apis/aws-query.js';
import { type Key, refused } from './issuer.js';
import { strange } from './replies.js';

/** The IAM user whose keys are meant, and the partition of AWS that it is in. */
export interface AwsUser {
  readonly user: string;
  readonly region: string;
}

export function placeOf({ region }: AwsUser) {
  return partitionOf({ text: (...names) => (names.includes('AWS_REGION') ? region : undefined) });
}

/** The policy's `admin`, which is a pair in one text. */
function signerOf(admin: Secret): AwsKeys {
  const keys = keysIn(admin);
  if (keys === undefined)
    throw new Unanswered('incomplete', 'the admin is no id and secret with a colon in between');
  return keys;
}

/** A change; parameters are encoded here. https://docs.aws.amazon.com/IAM/latest/UserGuide/programming.html */
export function changed(
  { changeSigned }: ChangingTools,
  admin: Secret,
  user: AwsUser,
  parameters: Readonly<Record<string, string>>,
): Promise<Reply> {
  const { iam, region } = placeOf(user);
  const body = new URLSearchParams({ ...parameters, UserName: user.user, Version: '2010-05-08' });
  const request = {
    method: 'POST' as const,
    at: `https://${iam}`,
    path: '/',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: `${body}`,
  };
  return changeSigned(request, signerOf(admin), { service: 'iam', region });
}

/** All keys of the user, and when each was last used. */
export async function keysOf(user: AwsUser, admin: Secret, tools: ChangingTools): Promise<readonly Key[]> {
  const { iam, region } = placeOf(user);
  const ask = async (action: string): Promise<string> => {
    const reply = await query(tools, signerOf(admin), { service: 'iam', region, host: iam }, action);
    const [name] = /^\w+/.exec(action) ?? [];
    if (reply.status !== 200 || !isResult(reply, name!)) throw strange(reply);
    return reply.text;
  };
  const list = await ask(`ListAccessKeys&UserName=${encodeURIComponent(user.user)}`);
  // More than there can be of them.
  if (element(list, 'IsTruncated') === 'true')
    throw new Unanswered('unexpected-reply', 'a list without an end');
  const rows = list.split('<member>').slice(1);
  const keys: Key[] = [];
  for (const row of rows) {
    const id = element(row, 'AccessKeyId');
    if (id === undefined) throw new Unanswered('unexpected-reply', 'a key without an id');
    keys.push({ ...keyOf(row, id), lastUsedAt: usedAt(await ask(`GetAccessKeyLastUsed&AccessKeyId=${id}`)) });
  }
  return keys;
}

function keyOf(row: string, id: string): Omit<Key, 'lastUsedAt'> {
  const createdAt = isoDate.parse(element(row, 'CreateDate'));
  return {
    id,
    label: undefined,
    createdAt,
    isLive: !/^(?:Inactive|Expired)$/.test(element(row, 'Status') ?? ''),
  };
}

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_AccessKeyLastUsed.html */
function usedAt(xml: string): Key['lastUsedAt'] {
  const isUnused = element(xml, 'ServiceName') === 'N/A' && element(xml, 'LastUsedDate') === undefined;
  return isUnused ? 'never' : lastUse(xml);
}

/** Whether it is the documented reply to an action, and not a page of somebody in between. */
export function isResult({ text }: Reply, action: string): boolean {
  return text.includes(`<${action}Response `) && text.includes(`</${action}Response>`);
}

/** Says no in the form that is documented, and has changed nothing then. https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html */
export function errorIn({ status, text }: Reply): string | undefined {
  const isError = status >= 400 && text.includes('<ErrorResponse ') && text.includes('</ErrorResponse>');
  return isError ? element(text, 'Code') : undefined;
}

/** A code may be whatever somebody has written there; a status is a number. */
export function refusalOf(reply: Reply): ReturnType<typeof refused> {
  if (errorIn(reply) === undefined) throw strange(reply);
  return refused(`status ${reply.status}`);
}
