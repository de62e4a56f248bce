import { Unanswered } from '../../core/inspection.js';
import { codeOf, disconnected } from '../failure.js';
import { Again } from '../queue.js';

/** Requests that cannot be made at all: a line break in a header, a space in a URL. */
const IMPOSSIBLE = ['UND_ERR_INVALID_ARG', 'ERR_INVALID_URL', 'ERR_INVALID_CHAR', 'UND_ERR_NOT_SUPPORTED'];

/** Connections that may hold the next time. */
const BROKEN = ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'EAI_AGAIN'];

/** What an error of the connection is. */
export function unanswered(error: unknown): Unanswered | Again {
  if (error instanceof Unanswered || error instanceof Again) return error;
  const code = codeOf(error);
  if (IMPOSSIBLE.includes(code)) return new Unanswered('incomplete', 'it does not fit into a request');
  const failure = disconnected(error);
  return BROKEN.includes(code) ? new Again(failure, undefined) : failure;
}
