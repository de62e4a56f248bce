import { Unanswered } from '../../core/inspection.js';
import { Again } from './queue.js';

const TIMEOUTS = ['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'UND_ERR_CONNECT_TIMEOUT', 'ETIMEDOUT'];

/** Requests that cannot be made at all: a line break in a header, a space in a URL. */
const IMPOSSIBLE = ['UND_ERR_INVALID_ARG', 'ERR_INVALID_URL', 'ERR_INVALID_CHAR', 'UND_ERR_NOT_SUPPORTED'];

/** Connections that may hold the next time. */
const BROKEN = ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'EAI_AGAIN'];

/** What an error of the connection is. Of its message, which may quote the request, nothing is kept but its code. */
export function unanswered(error: unknown): Unanswered | Again {
  if (error instanceof Unanswered || error instanceof Again) return error;
  const code = codeOf(error);
  if (TIMEOUTS.includes(code)) return new Unanswered('timeout');
  if (IMPOSSIBLE.includes(code)) return new Unanswered('incomplete', 'it does not fit into a request');
  const failure = new Unanswered('unreachable', code);
  return BROKEN.includes(code) ? new Again(failure, undefined) : failure;
}

function codeOf(error: unknown): string {
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  if (typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code)) return code;
  return cause === undefined || cause === null ? 'no connection' : codeOf(cause);
}
