import { displayable } from '../../core/display.js';
import type { Facts, Inspection } from '../../core/inspection.js';
import { MASK } from '../../core/mask.js';
import type { Held } from './held.js';

/** Nobody reads more; what is longer is no name of anything. */
const MOST_SCOPES = 200;
const LONGEST_SCOPE = 120;

/** What is shorter stands in many a word that is no secret. */
const SHORTEST_SECRET = 4;

/** An answer as it may be shown: whoever gives it could have written anything into it, the credential itself not excepted. */
export function heard(inspection: Inspection, held: Pick<Held, 'value' | 'beside'>): Inspection {
  const secrets = secretsOf(held);
  if (inspection.answer === 'unknown') {
    const { detail } = inspection;
    return { ...inspection, detail: detail === undefined ? undefined : shown(detail, secrets) };
  }
  return inspection.facts === undefined
    ? inspection
    : { ...inspection, facts: plain(inspection.facts, secrets) };
}

function plain(facts: Facts, secrets: readonly string[]): Facts {
  const { createdAt, existedAt, expiresAt, lastUsedAt, scopes, handle } = facts;
  return {
    createdAt: dated(createdAt),
    existedAt: dated(existedAt),
    expiresAt: expiresAt === 'never' ? expiresAt : dated(expiresAt),
    lastUsedAt: dated(lastUsedAt),
    scopes: scopes?.slice(0, MOST_SCOPES).map((scope) => shown(scope, secrets)),
    handle: handle === undefined ? undefined : shown(handle, secrets),
  };
}

/** A date that a calendar has. */
function dated(date: Date | undefined): Date | undefined {
  const year = date?.getUTCFullYear() ?? Number.NaN;
  return year >= 1970 && year <= 9999 ? date : undefined;
}

function shown(text: string, secrets: readonly string[]): string {
  const hidden = secrets.reduce((rest, secret) => rest.replaceAll(secret, MASK), text);
  const whole = displayable(hidden.slice(0, LONGEST_SCOPE));
  return hidden.length > LONGEST_SCOPE ? `${whole}…` : whole;
}

/** The credential and those beside it, as they are written and as they may have been sent. The longest first, for one may hold another. */
function secretsOf({ value, beside }: Pick<Held, 'value' | 'beside'>): readonly string[] {
  const own = [value, ...beside.filter(({ isPlain }) => !isPlain).map((one) => one.value)];
  return [...new Set(own.flatMap((secret) => [secret, decoded(secret)]))]
    .filter(({ length }) => length >= SHORTEST_SECRET)
    .sort((one, other) => other.length - one.length);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
