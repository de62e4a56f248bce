import { Unanswered } from '../core/inspection.js';

const TIMEOUTS = ['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'UND_ERR_CONNECT_TIMEOUT', 'ETIMEDOUT'];

/** What an error of a connection is. Of its message, which may quote what was sent, nothing is kept but its code. */
export function disconnected(error: unknown): Unanswered {
  if (error instanceof Unanswered) return error;
  const code = codeOf(error);
  return TIMEOUTS.includes(code) ? new Unanswered('timeout') : new Unanswered('unreachable', code);
}

/** The code of an error, or of what has caused it. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'no connection';
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  if (typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code)) return code;
  return cause === error ? 'no connection' : codeOf(cause);
}
