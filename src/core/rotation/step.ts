import type { TargetPlan } from './flight.js';
import type { JournalEvent } from './journal.js';
import type { Look, Sight } from './sight.js';

/** What is done next. Whoever does it writes down what came of it. */
export type Step =
  /** More has to be known first. */
  | { readonly do: 'look'; readonly at: Look }
  /** Nothing happens until then, or until somebody else has done something; `isStuck`: has mended what it says. */
  | {
      readonly do: 'wait';
      readonly why: string;
      readonly until?: Date | undefined;
      readonly isStuck?: boolean;
    }
  /** Nothing is left to decide, but it has to be written down. */
  | { readonly do: 'note'; readonly what: JournalEvent }
  /** Checks everything that could be wrong, and writes down that something is about to be made. */
  | { readonly do: 'intend' }
  | { readonly do: 'mint' }
  | { readonly do: 'test' }
  | { readonly do: 'store'; readonly target: string }
  /** Sees to it that a target holds what was stored, and writes down by which mark that is known later. */
  | { readonly do: 'read'; readonly target: string }
  /** Starts whoever reads a target anew. Who is killed in it does it again. */
  | { readonly do: 'restart'; readonly target: string }
  /** Writes down that a key has to go, and that its attempt is over. */
  | { readonly do: 'give up'; readonly key: string; readonly when: 'now' | 'grace'; readonly why: string }
  /** Takes the pull request back, and writes down that the new one has to go. */
  | { readonly do: 'abort'; readonly key: string; readonly when: 'now' | 'grace'; readonly why: string }
  /** Brings the references of files to the new one; `isBack`: to the old one again. */
  | { readonly do: 'propose'; readonly isBack: boolean }
  | { readonly do: 'promote'; readonly target: string }
  | { readonly do: 'demote'; readonly target: string }
  | { readonly do: 'verify' }
  | { readonly do: 'revoke'; readonly key: string }
  | { readonly do: 'prove'; readonly key: string };

export function waitFor(why: string, until?: Date): Step {
  return { do: 'wait', why, until };
}

/** All that the policy names are looked at. */
const LEFT_OUT = {
  why: 'the policy does not name it any more: name it again until the rotation is over',
  isLasting: true,
};

/** For whoever cannot tell what these targets hold. */
export function waitForTargets(some: readonly TargetPlan[], { targets }: Sight): Step {
  const unknown = some.map(({ name }) => {
    const seen = targets?.get(name);
    return { name, ...(seen === undefined ? LEFT_OUT : seen.unknown) };
  });
  const said = unknown.map(({ name, why }) => `what ${name} holds${why === undefined ? '' : ` (${why})`}`);
  const isStuck = unknown.some(({ isLasting }) => isLasting === true);
  return { do: 'wait', why: `nobody knows ${said.join(', nor ')}`, isStuck };
}

export function human(why: string): Step {
  return { do: 'note', what: { event: 'needs-human', why } };
}
