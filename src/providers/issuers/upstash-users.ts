import { z } from 'zod';
import { type Secret, secretText } from '../../core/secret.js';
import type { ChangeRequest, ChangingTools, HttpRequest } from '../../core/tools.js';
import { bearer } from '../apis/probe.js';
import type { Access } from './issuer.js';
import { bodyOf } from './replies.js';

interface Place {
  readonly host: string;
  readonly user: string;
}

/** https://upstash.com/docs/redis/features/restapi */
export const result = <Result>(of: z.ZodType<Result>) => z.object({ result: of });
export const Done = result(z.literal('OK'));
export const Failure = z.object({ error: z.string() });

/** Names and values in turn, as Redis answers. https://upstash.com/docs/redis/commands/server/acl-getuser */
const User = z
  .array(z.unknown())
  .transform((all) =>
    Object.fromEntries(all.flatMap((name, at) => (at % 2 === 0 ? [[name, all[at + 1]]] : []))),
  )
  .pipe(z.object({ flags: z.array(z.string()), passwords: z.array(z.string().regex(/^[0-9a-f]{64}$/)) }));

export function asked({ account: { host } }: Access<Place>, value: Secret, path: string): HttpRequest {
  return { at: `https://${host}`, path, headers: bearer({ value }) };
}

export async function userOf(access: Access<Place>, { ask }: ChangingTools): Promise<z.output<typeof User>> {
  const path = `/acl/getuser/${access.account.user}`;
  return bodyOf(await ask(asked(access, access.admin, path)), result(User)).result;
}

/** Changes the user by a rule of `ACL SETUSER`. */
export function setUser(
  { account: { host, user }, admin }: Access<Place>,
  rule: Secret | string,
): ChangeRequest {
  const quoted = (text: string): string => JSON.stringify(text);
  const body = secretText`["ACL","SETUSER",${quoted(user)},${typeof rule === 'string' ? quoted(rule) : rule.derive(quoted)}]`;
  const headers = { ...bearer({ value: admin }), 'content-type': 'application/json' };
  return { method: 'POST', at: `https://${host}`, path: '/', headers, body };
}
