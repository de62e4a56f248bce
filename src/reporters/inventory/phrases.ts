import { type Age, daysBetween } from '../../core/age.js';
import { reasons } from '../../core/inspection.js';
import { type InventoryEntry, MOST_SHARING } from '../../core/inventory.js';
import { mintingScheme } from '../../core/minting.js';
import { counted, day } from '../../core/phrases.js';
import { type Standing, standings } from '../../core/policy/standing.js';
import { cut } from '../phrases.js';
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

/** What the sign of a lower bound means, where there is one. */
export function boundPhrase(entries: readonly InventoryEntry[]): readonly string[] {
  return entries.some(({ age }) => age.existedAt !== undefined)
    ? ['≥: it was there by then, and may be older.']
    : [];
}

export function duePhrase({ dueAt }: InventoryEntry): string {
  return dueAt === undefined ? '-' : day(dueAt);
}

export function usedPhrase({ lastUsedAt }: Age): string {
  return lastUsedAt === undefined ? '-' : day(lastUsedAt);
}

/** How many there are of each standing, the most urgent first: `2 overdue, 1 due soon`. */
export function tally(entries: readonly InventoryEntry[]): string {
  const parts = standings.flatMap((standing) => {
    const count = entries.filter((entry) => entry.standing === standing).length;
    return count === 0 ? [] : [`${count} ${STANDINGS[standing]}`];
  });
  const literals = entries.filter(({ kind }) => kind === 'literal').length;
  const what = `${counted(literals, 'credential')} in configs, ${counted(entries.length - literals, 'reference')}`;
  return entries.length === 0
    ? 'No credential and no reference to one found.'
    : `${what}: ${parts.join(', ')}.`;
}

/** Whose it is, and what. */
export function whatPhrase({ title, provider }: InventoryEntry, titles: Titles): string {
  const issuer = provider === undefined ? undefined : titles.provider(provider);
  return issuer === undefined || isSaid(title, issuer) ? title : `${issuer} ${title}`;
}

/** Some are of a sort, and of no issuer: `Private keys` says nothing that `private key` does not. */
function isSaid(title: string, issuer: string): boolean {
  return title.includes(issuer) || issuer.toLowerCase().startsWith(title.toLowerCase());
}

/** The secret that a reference means: the store, and what it is called there if the reference has not said that itself. */
export function secretPhrase({ secret, shown, perJob }: InventoryEntry): string | undefined {
  if (perJob) return mintingScheme(shown) ? 'made anew at each launch' : 'made anew for each job';
  if (secret === undefined) return undefined;
  const { store, scope, name, key } = secret;
  const isSaid = /^[\w+-]+:/.test(shown) && shown.includes(name);
  return [store, ...(isSaid ? [] : [scope, name, key])].filter(Boolean).join(' ');
}

/** Who says which secret it is, if not the reference or the policy. */
export function hintPhrase({ hint }: InventoryEntry): readonly string[] {
  return hint === undefined ? [] : [`so says ${hint.file}:${hint.line}`];
}

/** When it ends, and what it may do. */
export function factPhrase({
  age: { expiresAt, neverExpires, scopes = [] },
  kind,
  standing,
  firstSeenAt,
}: InventoryEntry): readonly string[] {
  const parts = [
    // Of what is behind a reference, that is no age.
    ...(kind === 'reference' && firstSeenAt ? [`referred to since ${day(firstSeenAt)}, says git`] : []),
    ...(expiresAt ? [`${standing === 'expired' ? 'expired' : 'expires'} on ${day(expiresAt)}`] : []),
    ...(neverExpires ? ['does not expire'] : []),
    ...(scopes.length > 0 ? [`may: ${cut(scopes.join(', '), 200)}`] : []),
  ];
  return parts.length === 0 ? [] : [parts.join('; ')];
}

/** Why nobody knows more; nothing where somebody does, or where the reason is the same for all and a notice says it. */
export function unknownPhrase({ age, kind, secret, standing, perJob }: InventoryEntry): readonly string[] {
  const { answer } = age;
  if (answer?.reason === 'offline') return [];
  if (answer?.reason !== undefined) {
    const detail = answer.detail === undefined ? '' : ` (${answer.detail})`;
    return [`${answer.state}: ${reasons[answer.reason]}${detail}`];
  }
  if (standing === 'dangling') return ['its store has no such secret'];
  return kind === 'reference' && secret === undefined && !perJob
    ? ['nothing says which secret it names']
    : [];
}

/** What is lost together: the numbers of others in the same server and the same file, as the table counts them. */
export function sharingPhrase(
  { sharing, sites }: InventoryEntry,
  numberOf: (fingerprint: string) => number | undefined,
): readonly string[] {
  // Files have servers of the same name.
  const servers = new Set(
    sites.flatMap(({ file, server }) => (server === undefined ? [] : [JSON.stringify([file, server])])),
  );
  const inServer = listed(sharing.server, numberOf);
  const inFile = listed(
    sharing.file.filter((other) => !sharing.server.includes(other)),
    numberOf,
  );
  const parts = [
    ...(servers.size > 1 ? [`used by ${servers.size} servers`] : []),
    ...(inServer === undefined ? [] : [`shares a server with ${inServer}`]),
    ...(inFile === undefined ? [] : [`shares a file with ${inFile}`]),
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
  const shown = numbers.slice(0, MOST).join(', ');
  // Of so many, not all are in the list.
  const rest = fingerprints.length >= MOST_SHARING ? 'many' : numbers.length - MOST;
  return `no. ${shown}${rest === 'many' || rest > 0 ? ` and ${rest} more` : ''}`;
}
