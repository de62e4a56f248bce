import { z } from 'zod';
import { Unanswered } from '../../core/inspection.js';
import { type Secret, secretText } from '../../core/secret.js';
import type { HttpRequest, Reply, Tools } from '../../core/tools.js';
import { hostOf, ResultSet, rowsIn } from '../apis/snowflake.js';
import type { Access } from './issuer.js';
import { bodyOf } from './replies.js';
import { loginBy } from './snowflake-key.js';

/** As a quoted identifier takes it: https://docs.snowflake.com/en/sql-reference/identifiers-syntax */
const name = () => z.string().regex(/^[\p{L}\p{N}_.@$ +-]{1,255}$/u);

export const account = z.strictObject({
  account: z
    .string()
    .regex(/^[a-z0-9][\w.-]{0,200}$/i)
    .describe('Account identifier, like `MYORG-MY_ACCOUNT`.'),
  user: name().describe('Name of the user that is let in, as Snowflake lists it: `MCP_BOT`.'),
  'admin-user': name()
    .optional()
    .describe('Name of the user whose private key `admin` is. Without it, `admin` is an OAuth access token.'),
  'admin-role': name()
    .optional()
    .describe('Role in which `admin` works. Without it, the default role of its user.'),
});
export type Account = z.output<typeof account>;

/** https://docs.snowflake.com/en/user-guide/security-access-control-privileges#user-privileges */
export function adminWith(privilege: string): string {
  return `a private key of another user, or an OAuth access token, whose role has the privilege ${privilege} on the user`;
}

/** https://docs.snowflake.com/en/developer-guide/sql-api/reference: of a request that was refused, and of a statement that failed. */
export const Failure = z.object({ code: z.string(), message: z.string() });

export function destinationsOf({ account: id }: Account): readonly string[] {
  return [hostOf(id)];
}

export function atOf({ account: id }: Account): string {
  return `https://${hostOf(id)}`;
}

/** A text in quotes: https://docs.snowflake.com/en/sql-reference/data-types-text#single-quoted-string-constants */
export function literal(text: string): string {
  return `'${text.replace(/\\/g, '\\\\').replace(/'/g, "''")}'`;
}

/** https://docs.snowflake.com/en/sql-reference/identifiers-syntax#double-quoted-identifiers */
export function quoted(identifier: string): string {
  return `"${identifier.replace(/"/g, '""')}"`;
}

/** A statement by the admin. https://docs.snowflake.com/en/developer-guide/sql-api/submitting-requests */
export function stated(statement: string, access: Access<Account>, { now }: Tools) {
  const { account: id, 'admin-user': user, 'admin-role': role } = access.account;
  const login = user === undefined ? access.admin : loginBy(access.admin, { account: id, user }, now);
  return requestBy(login, user === undefined ? 'OAUTH' : 'KEYPAIR_JWT', access.account, { statement, role });
}

export function requestBy(login: Secret, type: string, whose: Account, body: object) {
  return {
    method: 'POST',
    at: atOf(whose),
    path: '/api/v2/statements',
    headers: {
      accept: 'application/json',
      'content-type': 'application/json',
      authorization: secretText`Bearer ${login}`,
      'x-snowflake-authorization-token-type': type,
    },
    body: JSON.stringify(body),
  } as const satisfies HttpRequest;
}

/** All rows of a result; ends what was begun if they are not all there. */
export function resultOf(reply: Reply): ReturnType<typeof rowsIn> {
  const result = bodyOf(reply, ResultSet);
  if ((result.resultSetMetaData.partitionInfo ?? []).length > 1)
    throw new Unanswered('unexpected-reply', 'a list in more than one part');
  return rowsIn(result);
}
