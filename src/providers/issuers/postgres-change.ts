import { type ChangingSession, StatementRefused } from '../../core/databases.js';
import { Unanswered } from '../../core/inspection.js';
import { type RoleState, rolesIn } from './postgres-roles.js';

/** Held while something is changed, so that two runs at once do not give a role two passwords: https://www.postgresql.org/docs/current/explicit-locking.html#ADVISORY-LOCKS */
const LOCK = 7_236_831_549_612;

/** Does something with both roles while nobody else of ours does. If it does not commit, nothing is done. */
export async function changing<Result>(
  session: ChangingSession,
  names: readonly [string, string],
  work: (roles: readonly RoleState[]) => Promise<Result>,
): Promise<Result> {
  await session.change('BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE');
  const [lock] = await session.change(`SELECT pg_catalog.pg_try_advisory_xact_lock(${LOCK}) AS held`);
  if (lock?.['held'] !== true) throw new Unanswered('refused', 'another run is at work on this server');
  return work(await rolesIn(session, names));
}

/** Whoever refuses the last word may have heard it: a pooler says so too if its server has gone away. */
export async function commit(session: ChangingSession): Promise<void> {
  try {
    await session.change('COMMIT');
  } catch (error) {
    if (!(error instanceof StatementRefused)) throw error;
    throw new Unanswered('unexpected-reply', `SQLSTATE ${error.code} at the end of a transaction`);
  }
}

/** Sessions outlive their password: https://www.postgresql.org/docs/current/sql-alterrole.html. Only those of a role that lets nobody in. */
export async function endSessions(session: ChangingSession, name: string): Promise<void> {
  await session.change(
    `SELECT pg_catalog.pg_terminate_backend(a.pid) FROM pg_catalog.pg_stat_activity a
     JOIN pg_catalog.pg_roles r ON r.oid = a.usesysid WHERE r.rolname = $1 AND NOT r.rolcanlogin`,
    [name],
  );
}
