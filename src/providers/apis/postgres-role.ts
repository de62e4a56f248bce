import { z } from 'zod';
import type { Databases, Login, LoginRefused, Session } from '../../core/databases.js';
import { dead, type Facts, type Inspection, live, unknown } from '../../core/inspection.js';
import { loggedIn, rowsOf } from './database-session.js';

/** https://www.postgresql.org/docs/current/errcodes-appendix.html */
const INVALID_PASSWORD = '28P01';
const INVALID_AUTHORIZATION = '28000';

/** Logs in as a role, and asks about it. `handleOf`: what its credential is called, the name of the role if nothing is said. */
export async function inspectedRole(
  login: Login,
  databases: Databases,
  handleOf: (role: Pick<Role, 'name' | 'comment'>) => string = ({ name }) => name,
): Promise<Inspection> {
  const told = async (session: Session): Promise<Inspection> => {
    const [role] = await rowsOf(Role, session.query(ROLE));
    return live(role === undefined ? {} : { ...factsOf(role), handle: handleOf(role) });
  };
  return loggedIn(databases.postgres(login), told, (refusal) => refused(refusal, login, databases, told));
}

/** The server checks the password before anything else, and says `AuthenticationOk` then: what it refuses later, it refuses to a live one. */
async function refused(
  { code, authenticated }: LoginRefused,
  login: Login,
  databases: Databases,
  told: (session: Session) => Promise<Inspection>,
): Promise<Inspection> {
  if (code === INVALID_PASSWORD && !authenticated)
    return isPlain(login.password) ? dead('invalid') : unknown('refused', 'it may be read in two ways');
  // `NOLOGIN`. Before the password, the same code means that the server lets nobody in from here.
  if (code === INVALID_AUTHORIZATION && authenticated) return dead('disabled');
  if (!authenticated) return unknown('refused', `SQLSTATE ${code}`);
  if (login.database === OTHER) return live();
  // No such database, or not for this role.
  return loggedIn(databases.postgres({ ...login, database: OTHER }), told, () => live());
}

/**
 * Servers normalise what is beyond ASCII, and so does libpq, but not every other client: one that is written in another form is wrong for these.
 * https://www.postgresql.org/docs/current/sasl-authentication.html
 */
function isPlain(password: Login['password']): boolean {
  const isNormal = (text: string): boolean =>
    text.normalize('NFKC') === text && !/\p{Default_Ignorable_Code_Point}/u.test(text);
  return password.derive((text) => (isNormal(text) ? 'yes' : 'no')).publicPart(/^(yes)$/) !== undefined;
}

/** The database that every cluster has from the beginning. */
const OTHER = 'postgres';

/** `session_user`, since a role can be set to become another when it logs in. */
const ROLE = `
  SELECT r.rolname AS name, pg_catalog.shobj_description(r.oid, 'pg_authid') AS comment,
    CASE WHEN isfinite(r.rolvaliduntil) THEN extract(epoch FROM r.rolvaliduntil)::float8 END AS until,
    r.rolsuper AS superuser, r.rolcreaterole AS createrole, r.rolcreatedb AS createdb,
    r.rolreplication AS replication, r.rolbypassrls AS bypassrls,
    ARRAY(
      SELECT g.rolname::text FROM pg_catalog.pg_auth_members m JOIN pg_catalog.pg_roles g ON g.oid = m.roleid
      WHERE m.member = r.oid ORDER BY 1
    ) AS member
  FROM pg_catalog.pg_roles r WHERE r.rolname = session_user`;

const ATTRIBUTES = ['superuser', 'createrole', 'createdb', 'replication', 'bypassrls'] as const;

const Role = z.object({
  name: z.string(),
  comment: z.string().nullable(),
  until: z.number().nullable(),
  superuser: z.boolean(),
  createrole: z.boolean(),
  createdb: z.boolean(),
  replication: z.boolean(),
  bypassrls: z.boolean(),
  member: z.array(z.string()),
});
type Role = z.output<typeof Role>;

/** Without `VALID UNTIL`, or with `infinity`, a password is good for ever: https://www.postgresql.org/docs/current/sql-createrole.html */
function factsOf(role: Role): Facts {
  return {
    expiresAt: role.until === null ? 'never' : new Date(role.until * 1000),
    scopes: [...ATTRIBUTES.filter((attribute) => role[attribute]), ...role.member],
  };
}
