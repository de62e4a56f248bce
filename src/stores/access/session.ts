import type { z } from 'zod';
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

export function refusedLogin({ status }: Reply): Unanswered {
  return new Unanswered(status >= 400 ? 'refused' : 'unexpected-reply', `the login: status ${status}`);
}
