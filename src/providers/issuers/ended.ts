import type { z } from 'zod';
import type { Reply } from '../../core/tools.js';
import { type Documented, fits } from '../apis/probe.js';
import { type Key, type Revocation, refused } from './issuer.js';
import { refusalIn, strange } from './replies.js';

/** What a vendor documents of an order to end a credential. */
interface Ending {
  readonly done: Documented;
  /** There is no such credential. */
  readonly gone: Documented;
  /** What errors look like. */
  readonly failure: z.ZodType;
}

/** What the reply to such an order says; ends what was begun if it says nothing that is documented. */
export function ended(reply: Reply, { done, gone, failure }: Ending): Revocation {
  if (fits(reply, done)) return { answer: 'revoked' };
  if (fits(reply, gone)) return { answer: 'gone' };
  const refusal = refusalIn(reply, failure);
  if (refusal === undefined) throw strange(reply);
  return refusal;
}

/** Where the same status could be about what the credential is in: without that there is no list. */
export async function unlisted(
  id: string,
  revocation: Revocation,
  list: () => Promise<readonly Key[]>,
): Promise<Revocation> {
  if (revocation.answer !== 'gone') return revocation;
  return (await list()).some((key) => key.id === id)
    ? refused('status 404, though it is listed')
    : revocation;
}
