import type { z } from 'zod';
import type { Reply } from '../../core/tools.js';
import { type Documented, fits } from '../apis/probe.js';
import type { Revocation } from './issuer.js';
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
