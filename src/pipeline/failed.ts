import { Unanswered, type Unknown, unknown } from '../core/inspection.js';
import { Misdirected } from '../core/secret.js';

/** Why there is no answer. Of an error that nobody expected not even the message is kept, which could quote a value. */
export function failed(error: unknown): Unknown {
  if (error instanceof Unanswered) return unknown(error.reason, error.detail);
  if (error instanceof Misdirected) return unknown('host-not-listed', error.origin);
  const name = error instanceof Error ? error.name : 'no error';
  return unknown('unexpected-reply', `a bug of mcp-rekey: ${name}`);
}
