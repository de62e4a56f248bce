import { z } from 'zod';
import type { Session } from '../../core/databases.js';
import { LABEL, type Turn } from './alternation.js';
import { rowsAs } from './database-account.js';

/** A role, and what its rights come to. */
export interface RoleState extends Turn {
  /** What somebody else has written about it. */
  readonly remark: string;
  readonly canLogin: boolean;
  /** Whether a time is set at which its password ends. */
  readonly ends: boolean;
  /** Whether the admin may change it. */
  readonly isOurs: boolean;
  /** Whether the admin may end its sessions. */
  readonly isInReach: boolean;
  readonly rights: Readonly<Record<(typeof RIGHTS)[number], string>>;
}

const RIGHTS = ['attributes', 'groups', 'settings', 'belongings'] as const;

/**
 * Whatever roles have of their own, as texts that can be compared. `pg_shdepend` tells the objects that a role has privileges on, in every database
 * of the server, but not which ones; and what it owns, of which only this database tells what are temporary tables of some session.
 * https://www.postgresql.org/docs/current/catalog-pg-shdepend.html, https://www.postgresql.org/docs/current/catalog-pg-auth-members.html
 * Who may change a role: https://www.postgresql.org/docs/current/sql-alterrole.html
 */
const STATE = `
  SELECT r.rolname AS name, pg_catalog.shobj_description(r.oid, 'pg_authid') AS comment, r.rolcanlogin AS "canLogin",
    coalesce(r.rolvaliduntil <= now(), false) AS over, coalesce(isfinite(r.rolvaliduntil), false) AS ends,
    me.rolsuper OR (me.rolcreaterole AND NOT r.rolsuper AND (
      pg_catalog.current_setting('server_version_num')::int < 160000 OR pg_catalog.pg_has_role(r.oid, 'USAGE WITH ADMIN OPTION')
    )) AS "isOurs",
    pg_catalog.pg_has_role(r.oid, 'USAGE') OR pg_catalog.pg_has_role('pg_signal_backend', 'USAGE') AS "isInReach",
    pg_catalog.jsonb_build_array(r.rolsuper, r.rolinherit, r.rolcreaterole, r.rolcreatedb, r.rolreplication, r.rolbypassrls,
      r.rolconnlimit)::text AS attributes,
    coalesce((
      SELECT pg_catalog.jsonb_agg(DISTINCT to_jsonb(m) - 'oid' - 'member' - 'grantor')
      FROM pg_catalog.pg_auth_members m WHERE m.member = r.oid
    ), '[]')::text AS groups,
    coalesce((
      SELECT pg_catalog.jsonb_agg(to_jsonb(s) - 'setrole' ORDER BY s.setdatabase)
      FROM pg_catalog.pg_db_role_setting s WHERE s.setrole = r.oid
    ), '[]')::text AS settings,
    coalesce((
      SELECT pg_catalog.md5(pg_catalog.string_agg(t.line, ' ' ORDER BY t.line)) FROM (
        SELECT pg_catalog.concat_ws('/', d.dbid, d.classid, d.objid, d.objsubid, d.deptype) AS line
        FROM pg_catalog.pg_shdepend d
        WHERE d.refclassid = 'pg_catalog.pg_authid'::pg_catalog.regclass AND d.refobjid = r.oid
          AND (d.deptype <> 'o' OR d.dbid = 0 OR d.dbid = (
            SELECT b.oid FROM pg_catalog.pg_database b WHERE b.datname = pg_catalog.current_database()
          )) AND NOT EXISTS (
            SELECT FROM pg_catalog.pg_class c
            WHERE d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND c.oid = d.objid AND c.relpersistence = 't'
          )
      ) t
    ), '') AS belongings
  FROM pg_catalog.pg_roles r, pg_catalog.pg_roles me WHERE r.rolname IN ($1, $2) AND me.rolname = current_user`;

const Role = z.object({
  name: z.string(),
  comment: z.string().nullable(),
  canLogin: z.boolean(),
  over: z.boolean(),
  ends: z.boolean(),
  isOurs: z.boolean(),
  isInReach: z.boolean(),
  attributes: z.string(),
  groups: z.string(),
  settings: z.string(),
  belongings: z.string(),
});

/** Those of both roles that there are, in the order in which the account names them. */
export async function rolesIn(
  session: Session,
  names: readonly [string, string],
): Promise<readonly RoleState[]> {
  const rows = await rowsAs(Role, session.query(STATE, names));
  return names.flatMap((name) => rows.filter((row) => row.name === name).map(stateOf));
}

function stateOf({
  name,
  comment,
  canLogin,
  over,
  ends,
  isOurs,
  isInReach,
  ...rights
}: z.output<typeof Role>): RoleState {
  const { remark, label } = commentIn(comment);
  return {
    user: name,
    ...{ remark, canLogin, ends, isOurs, isInReach, rights },
    generation: generationOf(label),
    label,
    createdAt: undefined,
    isLive: canLogin && !over,
  };
}

/** For a password that somebody else has set nothing tells which one it is. */
export function generationOf(label: string | undefined): string {
  return label ?? '-';
}

/** What others say about a role stays; the label of its password is the last line. */
export function commentIn(comment: string | null): {
  readonly remark: string;
  readonly label: string | undefined;
} {
  const lines = (comment ?? '').split('\n');
  const label = lines.at(-1)!;
  return LABEL.test(label)
    ? { remark: lines.slice(0, -1).join('\n'), label }
    : { remark: comment ?? '', label: undefined };
}

export function commentOf({ remark }: RoleState, label: string): string {
  return remark === '' ? label : `${remark}\n${label}`;
}

/** What the new one could do and the one in use could not, or the other way round; `undefined` if it is all the same. */
export function unlike([one, other]: readonly RoleState[]): string | undefined {
  const differing = RIGHTS.filter((name) => one!.rights[name] !== other!.rights[name]);
  if (differing.length === 0) return undefined;
  return `${one!.user} and ${other!.user} differ in their ${differing.map((name) => MEANINGS[name]).join(', ')}: whatever they may do has to come from groups that both are members of`;
}

const MEANINGS: RoleState['rights'] = {
  attributes: 'attributes',
  groups: 'memberships',
  settings: 'settings',
  belongings: 'own objects or privileges',
};

/** A name in a statement. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A text in a statement, however the server reads a `\\` in others. https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-STRINGS-ESCAPE */
export function literal(text: string): string {
  return `E'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
