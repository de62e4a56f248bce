import type { History } from './flight.js';
import { keyInUse } from './history.js';
import { graceEnds } from './patience.js';

/** A credential, and the mark of the account that it is of. */
interface Whose {
  readonly key: string;
  readonly account: string;
}

/** Whether the targets of a rotation may hold it, or programs that have it from there. `grace`: that of the rotation, milliseconds. */
export function mayHold(
  { last, flight, standing }: History,
  { key, account }: Whose,
  { grace, now }: { readonly grace: number; readonly now: Date },
): boolean {
  const isOf = (other: string | undefined): boolean => other === undefined || other === account;
  if (flight?.old === key && isOf(flight.account)) {
    const over = graceEnds(flight, { grace });
    return flight.isRollback || flight.abortedAt !== undefined || over === undefined || now < over;
  }
  return keyInUse(last, standing) === key && isOf((standing ?? last)?.account);
}
