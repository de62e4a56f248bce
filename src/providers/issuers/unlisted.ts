import { type Key, type Revocation, refused } from './issuer.js';
import { isListed } from './replies.js';

/** For a vendor that says by the same status that what the credential is in is not there: without that there is no list either. */
export async function unlisted(
  id: string,
  revocation: Revocation,
  list: () => Promise<readonly Key[]>,
): Promise<Revocation> {
  if (revocation.answer !== 'gone') return revocation;
  return isListed(id, await list()) ? refused('status 404, though it is listed') : revocation;
}
