import { Unanswered } from '../../core/inspection.js';
import type { Environment } from '../store.js';

/** The variable that lists the endpoints. */
export const LISTED = 'MCP_REKEY_EXCHANGE_ENDPOINTS';

const ENTRY =
  /^(?<endpoint>[a-z0-9.-]{1,253}(?::\d{1,5})?(?:\/[\w.~-]{1,100}){0,10})(?:=(?<audience>\S{1,300}))?$/;

interface Endpoint {
  readonly url: URL;
  /** Of the job’s token. Whoever lists the endpoint says it: a token for somebody else would let the server in there. */
  readonly audience: string;
}

/**
 * Where a token of this job may be exchanged. A whole endpoint is listed, and not a host: other paths of it may belong to somebody else, as
 * the realms of one server do.
 */
export function endpointIn({ [LISTED]: list = '' }: Environment, endpoint: string): Endpoint {
  for (const entry of list.split(/\s+/)) {
    const groups = ENTRY.exec(entry)?.groups;
    if (groups?.['endpoint'] !== endpoint) continue;
    const text = `https://${endpoint}`;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    // Whatever would be understood as another address than the one that was compared.
    if (
      url === undefined ||
      `${url.host}${url.pathname}`.replace(/\/$/, '') !== endpoint.replace(/:443(?=\/|$)/, '')
    )
      break;
    return { url, audience: groups['audience'] ?? url.origin };
  }
  throw new Unanswered('incomplete', `${LISTED} does not name this endpoint`);
}
