import { type Age, daysBetween } from '../../core/age.js';
import { reasons } from '../../core/inspection.js';
import type { InventoryEntry } from '../../core/inventory.js';
import type { Standing } from '../../core/policy/standing.js';
import { counted, day } from '../phrases.js';
import type { Titles } from '../titles.js';

export const STANDINGS: Readonly<Record<Standing, string>> = {
  expired: 'expired',
  revoked: 'dead',
  dangling: 'dangling',
  overdue: 'overdue',
  'due-soon': 'due soon',
  unknown: 'unknown',
  'in-time': 'in time',
};

/** `412 d`, `≥ 412 d` for a lower bound, and who says so; a dash if nobody does. */
export function agePhrase({ issuedAt, existedAt, source }: Age, now: Date): string {
  const since = issuedAt ?? existedAt;
  if (since === undefined) return '-';
  return `${issuedAt ? '' : '≥ '}${Math.max(0, daysBetween(since, now))} d (${source})`;
}

export function duePhrase({ dueAt }: InventoryEntry): string {
  return dueAt === undefined ? '-' : day(dueAt);
}

export function usedPhrase({ lastUsedAt }: Age): string {
  return lastUsedAt === undefined ? '-' : day(lastUsedAt);
}

/** How many there are of each standing, the most urgent first: `2 overdue, 1 due soon`. */
export function tally(entries: readonly InventoryEntry[]): string {
  const parts = (Object.keys(STANDINGS) as Standing[]).flatMap((standing) => {
    const count = entries.filter((entry) => entry.standing === standing).length;
    return count === 0 ? [] : [`${count} ${STANDINGS[standing]}`];
  });
  const literals = entries.filter(({ kind }) => kind === 'literal').length;
  const what = `${counted(literals, 'credential')} in configs, ${counted(entries.length - literals, 'reference')}`;
  return entries.length === 0
    ? 'No credential and no reference to one found.'
    : `${what}: ${parts.join(', ')}.`;
}

/** What it is, whose, and how it shows. */
export function whatPhrase(entry: InventoryEntry, titles: Titles): string {
  const { kind, title, provider, shown, hint } = entry;
  if (kind === 'reference') {
    const where = secretPhrase(entry);
    const source = hint === undefined ? '' : ` (${hint.file}:${hint.line})`;
    return where === undefined ? shown : `${shown} → ${where}${source}`;
  }
  const issuer = provider === undefined ? undefined : titles.provider(provider);
  const whose = issuer === undefined || title.includes(issuer) ? [] : [issuer];
  return [...whose, title, shown].join(' ');
}

function secretPhrase({ secret, perJob }: InventoryEntry): string | undefined {
  if (perJob) return 'made anew for each job';
  return secret && [secret.store, secret.scope, secret.name, secret.key].filter(Boolean).join(' ');
}

/** Why nobody knows more; nothing where somebody does. */
export function unknownPhrase({ age, kind, secret, perJob }: InventoryEntry): readonly string[] {
  const { answer } = age;
  if (answer?.reason !== undefined) {
    const detail = answer.detail === undefined ? '' : ` (${answer.detail})`;
    return [`${answer.state}: ${reasons[answer.reason]}${detail}`];
  }
  return kind === 'reference' && secret === undefined && !perJob
    ? ['nothing says which secret it names']
    : [];
}

/** What is lost together: the numbers of others in the same server and the same file, as the table counts them. */
export function sharingPhrase(
  { sharing, sites }: InventoryEntry,
  numberOf: (fingerprint: string) => number | undefined,
): readonly string[] {
  const servers = new Set(sites.flatMap(({ server }) => server ?? []));
  const inServer = listed(sharing.server, numberOf);
  const inFile = listed(
    sharing.file.filter((other) => !sharing.server.includes(other)),
    numberOf,
  );
  const parts = [
    ...(servers.size > 1 ? [`used by ${servers.size} servers`] : []),
    ...(inServer === undefined ? [] : [`shares a server with ${inServer}`]),
    ...(inFile === undefined ? [] : [`a file with ${inFile}`]),
  ];
  return parts.length === 0 ? [] : [parts.join('; ')];
}

/** As many numbers are listed. */
const MOST = 6;

function listed(
  fingerprints: readonly string[],
  numberOf: (fingerprint: string) => number | undefined,
): string | undefined {
  const numbers = fingerprints.flatMap((one) => numberOf(one) ?? []).sort((one, other) => one - other);
  if (numbers.length === 0) return undefined;
  const rest = numbers.length - MOST;
  return (
    numbers
      .slice(0, MOST)
      .map((number) => `#${number}`)
      .join(' ') + (rest > 0 ? ` and ${rest} more` : '')
  );
}
