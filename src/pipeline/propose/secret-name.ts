import type { Slot } from '../../core/slot.js';
import { toWords } from '../../core/words.js';
import type { Place } from './places.js';

/** What such names end with: what the value is, behind whose it is. */
const WHAT =
  /(?:^|_)(PERSONAL_ACCESS_TOKEN|SECRET_ACCESS_KEY|ACCESS_KEY_ID|ACCESS_TOKEN|AUTH_TOKEN|BEARER_TOKEN|REFRESH_TOKEN|CLIENT_SECRET|SECRET_KEY|PRIVATE_KEY|API_TOKEN|API_KEY|APIKEY|CONNECTION_STRING|TOKEN|SECRET|PASSWORD|PASSWD|PASS|PWD|PAT|KEY|URL|URI|DSN)$/;

/** Names that say nothing of whose the value is. */
const RENAMED: Readonly<Record<string, string>> = {
  AUTHORIZATION: 'TOKEN',
  PROXY_AUTHORIZATION: 'PROXY_TOKEN',
  X_API_KEY: 'API_KEY',
  USER: 'TOKEN',
};

const MAX_LENGTH = 100;

/** What else is known of a credential that gets a name. */
export interface Naming {
  readonly provider?: string | undefined;
  readonly place?: Place | undefined;
  /** The secret is all that stands under the key, and not just what was found in it. */
  readonly isAll?: boolean;
}

/**
 * What a variable or secret for a credential would be called: `GITHUB_MCP_TOKEN`. Not as the server calls it: a variable of that name may
 * be there already, for something else, and one that stands for itself would go round in a circle.
 */
export function secretName(
  { kind, name: inner, server, part }: Pick<Slot, 'name' | 'server'> & Partial<Slot>,
  { provider, place, isAll = false }: Naming = {},
): string {
  const name = isAll ? place?.holder?.entry.key : inner;
  const words = toWords(name ?? '') || 'TOKEN';
  const known = RENAMED[words] ?? words;
  const what = WHAT.exec(known);
  // In prose, what stands in front of a colon is no name unless it says so.
  const own = what === null && (kind === 'comment' || kind === 'text') ? 'TOKEN' : known;
  if (/(?:^|_)MCP(?:_|$)/.test(own)) return fitting(own);
  const whose = what === null ? own : own.slice(0, what.index);
  const around = part === 'userinfo' && !isAll ? addressOf(place) : '';
  const owner = (own === 'TOKEN' ? '' : whose) || around || serverWords(server) || toWords(provider ?? '');
  return fitting([owner, 'MCP', (own === 'TOKEN' ? own : what?.[1]) ?? 'SECRET'].filter(Boolean).join('_'));
}

/** Whose address a password stands in: of `DATABASE_URL` the `DATABASE`. */
function addressOf(place: Place | undefined): string {
  const key = toWords(place?.holder?.entry.key ?? '');
  const what = /_(?:URL|URI|DSN|CONNECTION_STRING)$/.exec(key);
  return what === null || /(?:^|_)MCP(?:_|$)/.test(key) ? '' : key.slice(0, what.index);
}

/** Some are called by the address of their source: the last part says which it is. */
function serverWords(server = ''): string {
  const [, last = server] = /\/([^/]+)\/?$/.exec(server) ?? [];
  return toWords(toWords(last).replace(/(?:^|_)MCP(?=_|$)|(?:^|_)SERVER$/g, ''));
}

function fitting(name: string): string {
  return name
    .slice(0, MAX_LENGTH)
    .replace(/^(?=\d)/, '_')
    .replace(/_$/, '');
}
