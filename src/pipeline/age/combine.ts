import { type Age, type AgeSource, type Answer, DAY, UNKNOWN_AGE } from '../../core/age.js';
import type { Inspection } from '../../core/inspection.js';
import type { Description } from '../../stores/store.js';

/** What is known of a credential in a config, from all that know something. */
export interface Known {
  /** What it tells itself. */
  readonly token: Age | undefined;
  /** `undefined` if nobody was asked. */
  readonly inspection: Inspection | undefined;
  /** When the first commit that has it was written. */
  readonly firstSeenAt: Date | undefined;
}

/** The provider’s word counts before the token’s; only if neither tells when it was made, it counts since when it has been there. */
export function ageOfCredential({ token = UNKNOWN_AGE, inspection, firstSeenAt }: Known, now: Date): Age {
  const facts = (inspection && 'facts' in inspection ? inspection.facts : undefined) ?? {};
  const { expiresAt, lastUsedAt, scopes } = facts;
  const end = expiresAt instanceof Date ? possible(expiresAt) : undefined;
  return {
    ...made(past(facts.createdAt, now), past(token.issuedAt, now), [
      ['provider', past(facts.existedAt, now)],
      ['git', past(firstSeenAt, now)],
    ]),
    expiresAt: end ?? (expiresAt === 'never' ? undefined : possible(token.expiresAt)),
    neverExpires: expiresAt === 'never',
    lastUsedAt: past(lastUsedAt, now),
    scopes,
    answer: inspection && answerOf(inspection),
  };
}

/** What is known of the secret that a reference names. */
export function ageOfSecret(description: Description | undefined, now: Date): Age {
  if (description?.answer !== 'there') return { ...UNKNOWN_AGE, answer: description && absence(description) };
  const { writtenAt, expiresAt, lastReadAt } = description.stored;
  return {
    ...UNKNOWN_AGE,
    ...made(undefined, undefined, [['store', past(writtenAt, now)]]),
    expiresAt: possible(expiresAt),
    lastUsedAt: past(lastReadAt, now),
  };
}

/** Clocks differ, and authors write any date; from a day that is yet to come nobody can tell anything. */
function past(date: Date | undefined, now: Date): Date | undefined {
  return date !== undefined && date.getTime() <= now.getTime() + DAY ? possible(date) : undefined;
}

/** A date that calendars have. */
function possible(date: Date | undefined): Date | undefined {
  const year = date?.getUTCFullYear() ?? Number.NaN;
  return year >= 1970 && year <= 9999 ? date : undefined;
}

type Bound = readonly [AgeSource, Date | undefined];

function made(
  created: Date | undefined,
  issued: Date | undefined,
  bounds: readonly Bound[],
): Pick<Age, 'issuedAt' | 'existedAt' | 'source'> {
  if (created !== undefined) return { issuedAt: created, existedAt: undefined, source: 'provider' };
  if (issued !== undefined) return { issuedAt: issued, existedAt: undefined, source: 'token' };
  const known = bounds.flatMap(([source, date]) => (date === undefined ? [] : [{ source, date }]));
  const [first] = known.sort((one, other) => one.date.getTime() - other.date.getTime());
  return { issuedAt: undefined, existedAt: first?.date, source: first?.source };
}

function answerOf(inspection: Inspection): Answer {
  switch (inspection.answer) {
    case 'live':
      return { state: 'live', reason: undefined, detail: undefined };
    case 'dead':
      return { state: 'dead', reason: inspection.because, detail: undefined };
    case 'unknown':
      return { state: 'unknown', reason: inspection.reason, detail: inspection.detail };
  }
}

/** A secret that is not there has no answer of its own: the rule for it is another one. */
function absence(description: Exclude<Description, { answer: 'there' }>): Answer | undefined {
  if (description.answer === 'absent') return undefined;
  return { state: 'unknown', reason: description.reason, detail: description.detail };
}
