import { type Age, type AgeSource, daysBetween } from '../../core/age.js';
import { reasons } from '../../core/inspection.js';
import type { Policy } from '../../core/policy/policy.js';
import { limitOf } from '../../core/policy/tiers.js';
import type { Aged } from './aged.js';

const SAYS: Readonly<Record<AgeSource, string>> = {
  provider: 'says its provider',
  token: 'says the token itself',
  store: 'since then its value has been in the store',
  git: 'since then it has been in the history',
};

/** What the finding of its standing says; `undefined` for one that is in time. */
export function messageOf(one: Aged, policy: Policy, now: Date): string | undefined {
  const { age, standing, tier, dueAt } = one;
  const allowed = `the tier ${tier} allows ${counted(limitOf(policy, tier))}`;
  switch (standing) {
    case 'expired':
      return age.expiresAt
        ? `It has expired on ${day(age.expiresAt)}, ${by(age)}`
        : 'It has expired, says its provider';
    case 'revoked':
      return `Its provider takes it no more: ${reasons[age.answer?.reason ?? 'invalid']}`;
    case 'dangling':
      return `Its store has been asked, and has no such secret${called(one)}`;
    case 'overdue':
      return `It is ${aged(age, now)}; ${allowed}`;
    case 'due-soon':
      return `It ${dueAt?.getTime() === age.expiresAt?.getTime() ? 'expires' : 'is due'} on ${day(dueAt!)}; ${allowed}`;
    case 'unknown':
      return unknown(one, now);
    case 'in-time':
      return undefined;
  }
}

/** What to do about an age that nobody knows. */
export function remedyOf({ kind, age, name, secret }: Aged): string | undefined {
  switch (age.answer?.reason) {
    case 'host-not-listed':
      return `If this host is yours, let the policy list it under \`hosts\`${age.answer.detail ? `: \`${age.answer.detail}\`` : ''}.`;
    case 'store-not-listed':
      return 'Let the policy list the store under `stores`, with what may read its metadata.';
    case 'costs':
      return 'Allow it under `paid-probes` in the policy, or replace the credential.';
    default:
      return kind === 'reference' && secret === undefined
        ? `Say under \`references\` in the policy which secret \`${name}\` is.`
        : undefined;
  }
}

function unknown({ kind, age, secret, tier }: Aged, now: Date): string {
  const { answer, existedAt } = age;
  if (existedAt !== undefined)
    return `It is ${aged(age, now)}; for the tier ${tier} that is not enough to know`;
  if (answer?.reason !== undefined) {
    return `Nobody knows how old it is: ${reasons[answer.reason]}${answer.detail === undefined ? '' : ` (${answer.detail})`}`;
  }
  if (kind === 'literal') return 'It is live, and its provider does not tell when it was made';
  return secret === undefined
    ? 'Nobody knows how old it is: nothing says which secret it names'
    : 'Nobody knows how old it is: its store does not tell when it was written';
}

function aged(age: Age, now: Date): string {
  const { issuedAt, existedAt } = age;
  const days = counted(daysBetween((issuedAt ?? existedAt)!, now));
  return `${issuedAt ? days : `at least ${days}`} old (${day((issuedAt ?? existedAt)!)}, ${by(age)})`;
}

function by({ source, answer }: Age): string {
  return SAYS[source ?? (answer ? 'provider' : 'token')];
}

function called({ secret, hint }: Aged): string {
  if (secret === undefined) return '';
  const name = [secret.scope, secret.name, secret.key].filter(Boolean).join(' ');
  return `: ${name}${hint === undefined ? '' : `, which ${hint.file}:${hint.line} takes`}`;
}

function counted(days: number): string {
  return `${days} ${days === 1 ? 'day' : 'days'}`;
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}
