import { Unanswered } from '../core/inspection.js';

const TIMEOUTS = ['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'UND_ERR_CONNECT_TIMEOUT', 'ETIMEDOUT'];

/** What an error of a connection is. Of its message, which may quote what was sent, nothing is kept but its code. */
export function disconnected(error: unknown): Unanswered {
  if (error instanceof Unanswered) return error;
  const code = codeOf(error);
  return TIMEOUTS.includes(code) ? new Unanswered('timeout') : new Unanswered('unreachable', code);
}

export function codeOf(error: unknown): string {
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  if (typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code)) return code;
  return cause === undefined || cause === null ? 'no connection' : codeOf(cause);
}
