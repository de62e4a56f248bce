import type { Session } from '../../core/databases.js';
import { dead, type Inspection, live, unknown } from '../../core/inspection.js';
import { isRefusedByPassword } from './mysql-account.js';

/** https://dev.mysql.com/doc/mysql-errors/8.4/en/server-error-reference.html; 4151 is MariaDB's. */
const ACCESS_DENIED = '1045';
/** It lets somebody in who may do nothing but set a new password: https://dev.mysql.com/doc/refman/8.4/en/expired-password-handling.html */
const MUST_CHANGE = '1820';
const EXPIRED = '1862';
const LOCKED = ['3118', '4151'];

/** Asks by the stronger account; `undefined` if there is none for this server, or it does not tell either. */
export type Asking = <Answer>(ask: (session: Session) => Promise<Answer>) => Promise<Answer | undefined>;

/** What a server means that lets nobody in. */
export async function refused(code: string, user: string, admin: Asking): Promise<Inspection> {
  if (code === MUST_CHANGE) return live();
  if (code === EXPIRED) return dead('expired');
  if (LOCKED.includes(code)) return dead('disabled');
  const isWrong = code === ACCESS_DENIED && (await admin((session) => isRefusedByPassword(session, user)));
  return isWrong ? dead('invalid') : unknown('refused', `error ${code}`);
}
