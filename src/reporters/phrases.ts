import type { Age, AgeSource } from '../core/age.js';
import { reasons } from '../core/inspection.js';
import { counted, day, digits } from '../core/phrases.js';
import type { Commit, Finding, History, Scope, Suppressed } from '../core/report.js';

/** At most so many code points, and a sign that there were more. */
export function cut(value: string, length: number): string {
  // So many code units hold more code points than that, or are all there is.
  const points = [...value.slice(0, 2 * length + 2)];
  return points.length > length ? `${points.slice(0, length).join('')}…` : value;
}

/** A revision as it was named; full names of commits are cut to what people read. None is where all began. */
export function revision(rev: string | undefined): string {
  if (rev === undefined) return 'the beginning';
  return /^[0-9a-f]{40,64}$/.test(rev) ? rev.slice(0, 10) : rev;
}

/** What was judged, besides one version of the files. */
export function commitsIn(scope: Exclude<Scope, { kind: 'tree' }>): string {
  return counted(scope.commits, 'commit');
}

/** What was found and is not listed, by the reason; `undefined` if nothing. */
export function suppressedSentence({ known, baseline, exceptions, ignores }: Suppressed): string | undefined {
  const parts = [
    [known, 'in the base already'],
    [baseline, 'in the baseline'],
    [exceptions, 'excepted'],
    [ignores, 'ignored by a comment'],
  ] as const;
  const there = parts.filter(([count]) => count > 0).map(([count, where]) => `${digits(count)} ${where}`);
  return there.length === 0 ? undefined : `Not listed: ${there.join(', ')}.`;
}

/** In which commits a credential stands, and whether it still does. */
export function historyPhrase({ first, last, atHead }: History): string {
  const commits =
    first.oid === last.oid
      ? `only ${commitPhrase(first)}`
      : `first ${commitPhrase(first)}, last ${commitPhrase(last)}`;
  return `in the history: ${commits}, ${atHead ? 'still in the newest version' : 'gone from the newest version'}`;
}

function commitPhrase({ oid, date }: Commit): string {
  return `${revision(oid)} ${day(date)}`;
}

const SAYS: Readonly<Record<AgeSource, string>> = {
  provider: 'says its provider',
  token: 'says the token',
  store: 'says the store',
  git: 'says git',
};

/** What is known of a credential’s age, one phrase each, and who says so. */
export function agePhrases({ age, redacted }: Pick<Finding, 'age' | 'redacted'>): readonly string[] {
  if (age === undefined) return [];
  const { issuedAt, existedAt, source, expiresAt, neverExpires, lastUsedAt, scopes } = age;
  const says = source === undefined ? '' : `, ${SAYS[source]}`;
  return [
    ...(issuedAt ? [`issued on ${day(issuedAt)}${says}`] : []),
    ...(existedAt ? [`there since ${day(existedAt)} at least${says}`] : []),
    ...(expiresAt ? [`expires on ${day(expiresAt)}${age.answer ? '' : says || ', says the token'}`] : []),
    ...(neverExpires ? ['does not expire'] : []),
    ...(lastUsedAt ? [`last used on ${day(lastUsedAt)}`] : []),
    ...(scopes && scopes.length > 0 ? [`may: ${cut(scopes.join(', '), 200)}`] : []),
    // Of the secret behind a reference nobody has asked that, and the message says why its store tells nothing.
    ...(redacted === undefined ? [] : answerPhrase(age)),
  ];
}

/** Whether it works, and why that is not known. */
function answerPhrase({ answer }: Age): readonly string[] {
  if (answer === undefined) return [];
  const { state, reason, detail } = answer;
  const why = reason === undefined ? '' : `: ${reasons[reason]}${detail === undefined ? '' : ` (${detail})`}`;
  if (state === 'live') return ['live, says its provider'];
  return [state === 'dead' ? `dead${why}` : `nobody knows whether it is live${why}`];
}
