import { type Age, daysBetween } from '../../core/age.js';
import { reasons } from '../../core/inspection.js';
import { counted, day } from '../../core/phrases.js';
import type { Policy } from '../../core/policy/policy.js';
import { limitOf } from '../../core/policy/tiers.js';
import type { Aged } from './aged.js';

/** What the finding of its standing says; `undefined` for one that is in time. */
export function messageOf(one: Aged, policy: Policy, now: Date): string | undefined {
  const { age, standing, tier } = one;
  const allowed = `the tier ${tier} allows ${counted(limitOf(policy, tier), 'day')}`;
  switch (standing) {
    case 'expired':
      return expired(age);
    case 'revoked':
      return `Its provider no longer takes it: ${reasons[age.answer?.reason ?? 'invalid']}`;
    case 'dangling':
      return `Its store has been asked, and has no such secret${named(one)}`;
    case 'overdue':
      return `It is ${old(age, now)}, and was due on ${due(one)}: ${allowed}`;
    case 'due-soon':
      return one.dueAt?.getTime() === age.expiresAt?.getTime()
        ? `It expires on ${due(one)}`
        : `It is due on ${due(one)}: it is ${old(age, now)}, and ${allowed}`;
    case 'unknown':
      return `${unknown(one, now)}: ${why(one)}`;
    case 'in-time':
      return undefined;
  }
}

/** What to do about an age that nobody knows. */
export function remedyOf({ kind, age, called, secret, grants }: Aged): string | undefined {
  const { reason, detail } = age.answer ?? {};
  switch (reason) {
    case 'host-not-listed':
      return `If this host is yours, let the policy list it under \`hosts\`${detail ? `: \`${detail}\`` : ''}.`;
    case 'store-not-listed':
      return 'Let the policy list the store under `stores`, with what may read its metadata.';
    case 'costs':
      return 'Allow it under `paid-probes` in the policy, or replace the credential.';
    case 'refused':
      return grants && `Let what the policy names for the store read its metadata. ${grants}`;
    default:
      return kind === 'reference' && secret === undefined
        ? `Say under \`references\` in the policy which secret \`${called}\` is.`
        : undefined;
  }
}

function expired({ expiresAt, answer }: Age): string {
  const by = answer?.reason === 'expired' ? ', says its provider' : '';
  return `It ${expiresAt ? `expired on ${day(expiresAt)}` : 'has expired'}${by}`;
}

function unknown({ age, tier }: Aged, now: Date): string {
  return age.existedAt === undefined
    ? 'Nobody knows how old it is'
    : `Nobody knows how old it is, only that it is ${old(age, now)}, which is not enough for the tier ${tier}`;
}

function why({ kind, age, secret }: Aged): string {
  const { reason, detail } = age.answer ?? {};
  if (reason !== undefined) return `${reasons[reason]}${detail === undefined ? '' : ` (${detail})`}`;
  if (kind === 'literal') return 'its provider takes it, and does not tell when it was made';
  if (secret === undefined) return 'nothing says which secret it names';
  return age.existedAt === undefined
    ? 'its store does not tell when it was written'
    : 'its store tells when it was written, and not when it was made';
}

/** `91 days old (made on 2026-08-27, says its provider)`. */
function old(age: Age, now: Date): string {
  const { issuedAt, existedAt } = age;
  const days = counted(daysBetween((issuedAt ?? existedAt)!, now), 'day');
  return `${issuedAt ? days : `at least ${days}`} old (${since(age)})`;
}

function since({ issuedAt, existedAt, source }: Age): string {
  const date = day((issuedAt ?? existedAt)!);
  switch (source) {
    case 'store':
      return `its value has been in the store since ${date}`;
    case 'git':
      return `it has been in the history since ${date}`;
    default:
      return `${issuedAt ? 'made' : 'there already'} on ${date}, says ${source === 'token' ? 'the token itself' : 'its provider'}`;
  }
}

/** A credential that may be older than that was due before. */
function due({ dueAt, age: { existedAt, expiresAt } }: Aged): string {
  const isBound = existedAt !== undefined && dueAt?.getTime() !== expiresAt?.getTime();
  return `${day(dueAt!)}${isBound ? ' at the latest' : ''}`;
}

function named({ secret, hint, absence }: Aged): string {
  const path = secret && [secret.scope, secret.name, secret.key].filter(Boolean).join(' ');
  return [
    path === undefined ? '' : `: ${path}`,
    hint === undefined ? '' : `, which ${hint.file}:${hint.line} takes`,
    absence === undefined ? '' : ` (${absence})`,
  ].join('');
}
