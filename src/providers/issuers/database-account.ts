import { z } from 'zod';
import { type ChangingSession, type Login, type Session, StatementRefused } from '../../core/databases.js';
import { Unanswered } from '../../core/inspection.js';
import type { Secret } from '../../core/secret.js';
import { loggedIn } from '../apis/database-session.js';
import { HOST } from '../apis/database-url.js';
import { refused } from './issuer.js';

/** Where a server is, as accounts of databases say it. */
export interface Place {
  readonly host: string;
  readonly port: number;
  readonly tls: 'off' | 'require' | 'verify';
}

/** Keys of an account that say where the server is. `usual`: the port that it has if nothing is said. */
export function placeKeys(usual: number) {
  return {
    host: z.string().regex(HOST).describe('Host of the server.'),
    port: z
      .union([
        z.number(),
        z
          .string()
          .regex(/^\d{1,5}$/)
          .transform(Number),
      ])
      .pipe(z.number().int().min(1).max(65_535))
      .default(usual)
      .describe('Port of the server: a number from 1 to 65535.'),
    tls: z
      .enum(['verify', 'require', 'off'])
      .default('verify')
      .describe(
        'Whether connections are encrypted: `verify`, and only with a certificate that holds (`NODE_EXTRA_CA_CERTS` names authorities of your own); `require`, with any; `off`, not at all.',
      ),
  };
}

export function destinationsOf({ host, port }: Place): readonly string[] {
  return [`${host}:${port}`];
}

/** The admin credential as a login; its name is no secret. */
export function adminLogin(admin: Secret, { host, port, tls }: Place, database?: string): Login {
  const user = admin.publicPart(/^([^:]+):/);
  if (user === undefined) {
    throw new Unanswered(
      'incomplete',
      'the admin credential is no name and password with a colon in between',
    );
  }
  const password = admin.derive((text) => text.slice(text.indexOf(':') + 1));
  return { host, port, tls, user, password, database };
}

/** Works as the admin. What the server does not let it do ends in `Unanswered` ('refused'). */
export async function asAdmin<Result>(
  opening: Promise<ChangingSession>,
  work: (session: ChangingSession) => Promise<Result>,
): Promise<Result> {
  try {
    return await loggedIn(opening, work, ({ code }) => {
      throw new Unanswered('refused', `the server does not let the admin in: ${meaning(code)}`);
    });
  } catch (error) {
    if (!(error instanceof StatementRefused)) throw error;
    throw new Unanswered('refused', `the server does not let the admin do it: ${meaning(error.code)}`);
  }
}

/**
 * Of the codes that people meet: https://www.postgresql.org/docs/current/errcodes-appendix.html,
 * https://dev.mysql.com/doc/mysql-errors/8.4/en/server-error-reference.html, https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/
 */
const MEANINGS: Readonly<Record<string, string>> = {
  '28P01': 'its name or its password is wrong',
  '28000': 'the rules of the server refuse it',
  '3D000': 'there is no such database',
  '42501': 'it lacks a right',
  '1044': 'it may not use that database',
  '1045': 'its name or its password is wrong',
  '1049': 'there is no such database',
  '1142': 'it lacks a right',
  '1227': 'it lacks a right',
  WRONGPASS: 'its name or its password is wrong',
  NOAUTH: 'it has to give a password',
  NOPERM: 'it lacks a right',
};

function meaning(code: string): string {
  const said = MEANINGS[code];
  return said === undefined ? code : `${said} (${code})`;
}

/** What was refused before anything was done, as an answer. */
export async function orRefused<Result>(work: Promise<Result>): Promise<Result | ReturnType<typeof refused>> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Unanswered && error.reason === 'refused')
      return refused(error.detail ?? error.reason);
    throw error;
  }
}

/** The rows, all of which have to be as they should: what is missing would be taken for dead. */
export async function rowsAs<Row>(
  row: z.ZodType<Row>,
  answer: ReturnType<Session['query']>,
): Promise<readonly Row[]> {
  const rows = row.array().safeParse(await answer);
  if (rows.success) return rows.data;
  throw new Unanswered('unexpected-reply', 'rows of another kind');
}
