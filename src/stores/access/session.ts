import { z } from 'zod';
import { Unanswered } from '../../core/inspection.js';
import type { Reply, Tools } from '../../core/tools.js';

/** Logs in once for each entry of the policy, however many questions come at the same time. What was refused once is not asked again. */
export function oncePerEntry<Options extends object, Session>(
  login: (options: Options, tools: Tools) => Promise<Session>,
): (options: Options, tools: Tools) => Promise<Session> {
  const sessions = new WeakMap<object, Promise<Session>>();
  return (options, tools) => {
    const session = sessions.get(options) ?? login(options, tools);
    sessions.set(options, session);
    return session;
  };
}

/** What the reply to a login holds. Who is let in by nobody gets 400 from some, and 401, 403 or 404 from others. */
export function granted<Body>(reply: Reply, body: z.ZodType<Body>): Body {
  const read = reply.status === 200 ? body.safeParse(reply.json) : undefined;
  if (read?.success) return read.data;
  throw refusedLogin(reply);
}

/**
 * What documented replies say for a reason: https://www.rfc-editor.org/rfc/rfc6749#section-5.2, https://www.rfc-editor.org/rfc/rfc8693#section-2.2.2
 * and https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html#API_AssumeRoleWithWebIdentity_Errors.
 * Nothing else of a reply may be shown.
 */
const CAUSES: readonly unknown[] = [
  'invalid_request',
  'invalid_client',
  'invalid_grant',
  'invalid_scope',
  'invalid_target',
  'unauthorized_client',
  'unsupported_grant_type',
  'AccessDenied',
  'ExpiredTokenException',
  'IDPCommunicationError',
  'IDPRejectedClaim',
  'InvalidIdentityToken',
  'RegionDisabledException',
  'ValidationError',
];

const Oauth = z.object({ error: z.string() });

export function refusedLogin({ status, json, text }: Reply): Unanswered {
  const said = Oauth.safeParse(json).data?.error ?? /<Code>(\w{1,60})<\/Code>/.exec(text)?.[1];
  const cause = CAUSES.includes(said) ? ` (${said})` : '';
  return new Unanswered(
    status >= 400 ? 'refused' : 'unexpected-reply',
    `the login: status ${status}${cause}`,
  );
}
