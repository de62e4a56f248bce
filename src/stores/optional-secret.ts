import { Unanswered } from '../core/inspection.js';
import type { Secret } from '../core/secret.js';

/** A secret that the user need not have set. */
export function optionalSecret(read: () => Secret): Secret | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Unanswered) return undefined;
    throw error;
  }
}
