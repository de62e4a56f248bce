import type { Slot } from '../../core/slot.js';
import { toWords } from '../../core/words.js';

/** What such names end with: what the value is, behind whose it is. */
const WHAT =
  /(?:^|_)(PERSONAL_ACCESS_TOKEN|SECRET_ACCESS_KEY|ACCESS_KEY_ID|ACCESS_TOKEN|AUTH_TOKEN|BEARER_TOKEN|REFRESH_TOKEN|CLIENT_SECRET|SECRET_KEY|PRIVATE_KEY|API_TOKEN|API_KEY|APIKEY|CONNECTION_STRING|TOKEN|SECRET|PASSWORD|PASSWD|PASS|PWD|PAT|KEY|URL|URI|DSN)$/;

/** Headers that say nothing of whose the value is. */
const RENAMED: Readonly<Record<string, string>> = {
  AUTHORIZATION: 'TOKEN',
  X_API_KEY: 'API_KEY',
  USER: 'TOKEN',
};

const MAX_LENGTH = 100;

/**
 * What a variable or secret for the value of this slot would be called: `GITHUB_MCP_TOKEN`. Not as the server calls it: a variable of that name may
 * be there already, for something else, and one that stands for itself would go round in a circle.
 */
export function secretName({ name, server }: Pick<Slot, 'name' | 'server'>): string {
  const words = toWords(name ?? '') || 'TOKEN';
  const known = RENAMED[words] ?? words;
  if (/(?:^|_)MCP(?:_|$)/.test(known)) return fitting(known);
  const what = WHAT.exec(known);
  const whose = what === null ? known : known.slice(0, what.index);
  const prefix =
    whose === '' ? toWords(server ?? '').replace(/(?:^|_)MCP(?=_|$)|(?:^|_)SERVER$/g, '') : whose;
  return fitting([prefix.replace(/^_/, ''), 'MCP', what?.[1] ?? 'SECRET'].filter(Boolean).join('_'));
}

function fitting(name: string): string {
  return name
    .slice(0, MAX_LENGTH)
    .replace(/^(?=\d)/, '_')
    .replace(/_$/, '');
}
