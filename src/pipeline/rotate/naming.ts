import { answerless } from '../../core/answerless.js';
import { Unanswered, type Unknown } from '../../core/inspection.js';

/** The same issuer, or store. Where it gets no answer, that says from whom: of a bare `status 403` nobody can tell. `title`: its own. */
export function naming<Whole extends object>(whole: Whole, title: string): Whole {
  const [who = ''] = title.split(':');
  return withNamed(whole, who);
}

function withNamed<Whole extends object>(whole: Whole, who: string): Whole {
  const members = Object.entries(whole).map(([key, member]: [string, unknown]) => {
    if (typeof member === 'function')
      return [key, (...all: unknown[]): unknown => named(member.apply(whole, all), who)];
    return [key, isPlain(member) ? withNamed(member, who) : member];
  });
  return Object.fromEntries(members) as Whole;
}

function isPlain(member: unknown): member is object {
  return typeof member === 'object' && member !== null && Object.getPrototypeOf(member) === Object.prototype;
}

function named(given: unknown, who: string): unknown {
  if (!(given instanceof Promise)) return given;
  return given.then(
    (answer: unknown) =>
      isUnknown(answer) ? { ...answer, detail: answerless(who, answer) } : refusedBy(answer, who),
    (error: unknown) => {
      throw error instanceof Unanswered ? new Unanswered(error.reason, answerless(who, error)) : error;
    },
  );
}

function isUnknown(answer: unknown): answer is Unknown {
  return isPlain(answer) && 'answer' in answer && answer.answer === 'unknown';
}

/** What an issuer has refused to make or to revoke. */
function refusedBy(answer: unknown, who: string): unknown {
  if (!isPlain(answer) || !('answer' in answer) || answer.answer !== 'refused') return answer;
  const { detail } = answer as { readonly detail?: string };
  return { ...answer, detail: answerless(who, { reason: 'refused', detail }) };
}
