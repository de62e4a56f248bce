import { z } from 'zod';
import { unixSeconds } from '../../core/dates.js';
import { type Facts, Unanswered } from '../../core/inspection.js';
import type { HttpRequest } from '../../core/tools.js';
import { decodeJwtTimes } from '../jwt.js';
import type { Asked, Inspector, ProviderApi } from './api.js';
import { answerTo, bearer } from './probe.js';
import { only } from './stronger.js';

/** https://docs.snowflake.com/en/developer-guide/sql-api/reference#label-sql-api-reference-resultset */
export const ResultSet = z.object({
  resultSetMetaData: z.object({
    rowType: z.array(z.object({ name: z.string() })),
    partitionInfo: z.array(z.unknown()).optional(),
  }),
  data: z.array(z.array(z.string().nullable())),
});

/** https://github.com/snowflakedb/gosnowflake/blob/master/auth_test.go */
const invalidToken = z.object({ code: z.literal('394400') });

const ofTokens: Inspector = {
  kinds: ['snowflake-programmatic-token'],
  docs: [
    'https://docs.snowflake.com/en/developer-guide/sql-api/authenticating',
    'https://docs.snowflake.com/en/developer-guide/sql-api/reference',
    'https://docs.snowflake.com/en/sql-reference/sql/show-user-programmatic-access-tokens',
    'https://github.com/snowflakedb/gosnowflake/blob/master/auth_test.go',
  ],
  inspect: async (asked, { ask, now }) => {
    const reply = await ask(request(asked));
    const expiresAt = expiryOf(asked);
    const isOver = expiresAt !== undefined && expiresAt < now;
    return answerTo(reply, {
      live: { body: ResultSet, facts: told },
      // It has let the token in, and is not done, or could not do it.
      limited: [
        { status: 202, body: z.object({ statementHandle: z.string() }) },
        { status: 422, body: z.object({ statementHandle: z.string(), sqlState: z.string() }) },
      ],
      // A user without a network policy gets the same answer, so that a token is dead only if it has an end that is over.
      dead: isOver ? [{ status: 401, body: invalidToken, because: 'expired' }] : [],
    });
  },
};

export const snowflake: ProviderApi = {
  id: 'snowflake',
  hosts: ['*.snowflakecomputing.com'],
  inspectors: [ofTokens],
};

// SHOW needs no warehouse, so none is woken: https://docs.snowflake.com/en/sql-reference/sql/show
function request(asked: Asked): HttpRequest {
  return {
    method: 'POST',
    at: originOf(asked),
    path: '/api/v2/statements',
    headers: {
      ...bearer(asked),
      'content-type': 'application/json',
      'x-snowflake-authorization-token-type': 'PROGRAMMATIC_ACCESS_TOKEN',
    },
    body: JSON.stringify({ statement: 'SHOW USER PROGRAMMATIC ACCESS TOKENS' }),
  };
}

/** The claims of a JSON Web Token are no secret without its signature. */
export function expiryOf({ value }: Pick<Asked, 'value'>): Date | undefined {
  const claims = value.publicPart(/^([\w-]+\.[\w-]+)\.[\w-]+$/);
  return claims === undefined ? undefined : decodeJwtTimes(claims)?.expiresAt;
}

/** The list of its user’s tokens, but not which of them it is: one that is in use must be all there is. */
function told(result: z.output<typeof ResultSet>): Facts {
  const active = only(rowsIn(result), (row) => row.get('status') === 'ACTIVE');
  return {
    createdAt: timestamp(active?.get('created_on')),
    expiresAt: timestamp(active?.get('expires_at')),
    handle: active?.get('name'),
  };
}

/** By the names of their columns, in small letters. */
export function rowsIn({
  resultSetMetaData,
  data,
}: z.output<typeof ResultSet>): readonly ReadonlyMap<string, string | undefined>[] {
  const columns = resultSetMetaData.rowType.map(({ name }) => name.toLowerCase());
  return data.map((row) => new Map(columns.map((column, index) => [column, row[index] ?? undefined])));
}

/** Seconds since 1970, with a fraction: https://docs.snowflake.com/en/developer-guide/sql-api/handling-responses */
export function timestamp(text: string | undefined): Date | undefined {
  return text === undefined ? undefined : unixSeconds.parse(Number(text.split(' ')[0]));
}

function originOf({ text, instance }: Asked): string {
  const account = text('SNOWFLAKE_ACCOUNT', 'SNOWFLAKE_ACCOUNT_IDENTIFIER');
  const names = ['SNOWFLAKE_HOST', 'SNOWFLAKE_URL', 'SNOWFLAKE_ACCOUNT_URL'];
  if (text(...names) !== undefined || account === undefined) return instance({ names }).origin;
  if (account.includes('.snowflakecomputing.'))
    return instance({ names: ['SNOWFLAKE_ACCOUNT', 'SNOWFLAKE_ACCOUNT_IDENTIFIER'] }).origin;
  if (!/^[a-z0-9][\w.-]*$/i.test(account)) throw new Unanswered('host-unknown');
  return `https://${hostOf(account)}`;
}

/** No underscores in a host name: https://docs.snowflake.com/en/user-guide/organizations-connect */
export function hostOf(account: string): string {
  return `${account.toLowerCase().replaceAll('_', '-')}.snowflakecomputing.com`;
}
