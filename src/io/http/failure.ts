import { Unanswered } from '../../core/inspection.js';
import { codeOf, disconnected } from '../failure.js';
import { Again } from '../queue.js';

/** Connections that may hold the next time. The last is an answer that ends in its middle. */
const BROKEN = ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'EAI_AGAIN', 'HPE_INVALID_EOF_STATE'];

/** Something has answered that does not speak HTTP as it should. */
const STRANGE = /^HPE_|^UND_ERR_HEADERS_OVERFLOW$|^UND_ERR_RES_/;

/** How undici tells of a proxy that did not let a question through. */
const NO_WAY = /^Proxy (?:response|Authentication Required) \((\d{3})\)/;

/** What an error of the connection is. Of its message, which may quote the request, nothing is kept but its code. */
export function unanswered(error: unknown): Unanswered | Again {
  if (error instanceof Unanswered || error instanceof Again) return error;
  const code = codeOf(error);
  if (BROKEN.includes(code)) return new Again(new Unanswered('unreachable', code), undefined);
  if (STRANGE.test(code)) return new Unanswered('unexpected-reply', code);
  const status = error instanceof Error ? NO_WAY.exec(error.message)?.[1] : undefined;
  return status === undefined ? disconnected(error) : proxyRefused(status);
}

/** Not the host, but the proxy in front of it has answered. */
export function proxyRefused(status: number | string): Unanswered {
  return new Unanswered('unreachable', `status ${status} of the proxy`);
}
