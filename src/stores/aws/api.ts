import { z } from 'zod';
import { Unanswered } from '../../core/inspection.js';
import type { Secret } from '../../core/secret.js';
import type { ChangingTools, HttpRequest, Reply, Tools } from '../../core/tools.js';
import { type AwsAccess, awsHost, awsKeys } from '../access/aws.js';
import { bodyOf, isReply, strange } from '../replies.js';
import { type Change, unfit } from '../store.js';

const SERVICE = 'secretsmanager';

const errorOf = (name: RegExp) => z.object({ __type: z.string().regex(name) });

export const notFound = errorOf(/(?:^|#)ResourceNotFoundException$/);
export const exists = errorOf(/(?:^|#)ResourceExistsException$/);
export const invalidRequest = errorOf(/(?:^|#)InvalidRequestException$/);
export const invalidParameter = errorOf(/(?:^|#)InvalidParameterException$/);

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/CommonErrors.html */
const refused = errorOf(
  /(?:^|#)(?:AccessDenied|ExpiredToken|IncompleteSignature|InvalidClientTokenId|InvalidSignature|MissingAuthenticationToken|NotAuthorized|OptInRequired|UnrecognizedClient)(?:Exception)?$/,
);

const throttled = errorOf(/(?:^|#)Throttling(?:Exception)?$/);

/**
 * Errors of https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_PutSecretValue.html after which nothing has changed. Their
 * messages can quote what was sent.
 */
const UNFIT: readonly (readonly [z.ZodType, string])[] = [
  [errorOf(/(?:^|#)LimitExceededException$/), 'AWS keeps no more secrets or versions'],
  [errorOf(/(?:^|#)(?:En|De)cryptionFailure$/), 'its key encrypts nothing'],
  [errorOf(/(?:^|#)PreconditionNotMetException$/), 'AWS is not ready for it'],
  [invalidRequest, 'the secret is in no state for it'],
  [invalidParameter, 'AWS finds something in it that it does not take'],
  [errorOf(/(?:^|#)ValidationException$/), 'AWS finds something in it that it does not take'],
];

/** Where values go. */
export function awsDestination({ region }: Pick<AwsAccess, 'region'>): string {
  return awsHost(SERVICE, region);
}

export async function ask(action: string, body: object, entry: AwsAccess, tools: Tools): Promise<Reply> {
  const keys = await awsKeys(entry, tools);
  const { region } = entry;
  return tools.askSigned(
    { method: 'POST', ...request(action, JSON.stringify(body), region) },
    keys,
    scopeOf(region),
  );
}

export async function change(
  action: string,
  body: string | Secret,
  entry: AwsAccess,
  tools: ChangingTools,
): Promise<Reply> {
  const keys = await awsKeys(entry, tools);
  const { region } = entry;
  return tools.changeSigned({ method: 'POST', ...request(action, body, region) }, keys, scopeOf(region));
}

export function answered<Body>(reply: Reply, body: z.ZodType<Body>): Body {
  letIn(reply);
  return bodyOf(reply, body);
}

/** What an error means after which nothing has changed; `undefined` for any other reply. */
export function unchanged(reply: Reply): Change | undefined {
  if (isReply(reply, 400, notFound)) return { answer: 'changed' };
  const known = UNFIT.find(([error]) => isReply(reply, 400, error));
  return known && unfit(known[1]);
}

/** For an action whose reply has no body. */
export function accepted(reply: Reply): void {
  letIn(reply);
  if (reply.status !== 200 || !/^\s*(?:\{\s*\})?\s*$/.test(reply.text)) throw strange(reply);
}

function letIn(reply: Reply): void {
  if (isReply(reply, 400, refused)) throw new Unanswered('refused', 'status 400');
  if (isReply(reply, 400, throttled)) throw new Unanswered('rate-limited', 'status 400');
}

function request(action: string, body: string | Secret, region: string): Omit<HttpRequest, 'method'> {
  return {
    at: `https://${awsDestination({ region })}`,
    path: '/',
    headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `${SERVICE}.${action}` },
    body,
  };
}

function scopeOf(region: string): { readonly service: string; readonly region: string } {
  return { service: SERVICE, region };
}
