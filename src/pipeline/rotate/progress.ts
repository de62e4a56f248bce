import { type Ending, overdueFrom } from '../../core/rotation/ending.js';
import type { Flight, History } from '../../core/rotation/flight.js';
import { needOf } from '../../core/rotation/handover.js';
import type { Progress } from '../../core/rotation/progress.js';
import { dueAt, type RotationEntry } from '../../core/rotation/rotation.js';
import { stateOf } from '../../core/rotation/state.js';
import type { Outcome } from './outcome.js';

/** What a run knows of a rotation when it is done with it. */
export interface Told {
  readonly entry: RotationEntry;
  readonly outcome:
    | Outcome
    /** It was not its turn, and why. */
    | { readonly state: 'not due' | 'paused' | 'held back'; readonly why: string }
    | { readonly state: 'failed' };
  readonly isOverdue: boolean;
  /** When the credential in use was made, as far as that is known. */
  readonly minted?: Date | undefined;
  /** When its provider ends that by itself. */
  readonly ending?: Ending | undefined;
  /** As the journal has it after the run. */
  readonly history: History;
}

/** How it stands, and what a person has to do about it. */
export function progressOf(told: Told, now: Date): Progress {
  const { entry, outcome, history, isOverdue } = told;
  const { flight } = history;
  return {
    name: entry.name,
    overdueSince: isOverdue ? (overdueFrom(history, entry, undefined, told.ending) ?? now) : undefined,
    ...(outcome.state === 'failed'
      ? { ...atRest(told), why: BUG, todo: BUG, state: 'not begun' }
      : flight === undefined
        ? atRest(told)
        : onItsWay(told, flight)),
  };
}

const BUG = 'the log says what went wrong: this is a bug';

type Standing = Omit<Progress, 'name' | 'overdueSince'>;

function onItsWay({ entry: { name }, outcome }: Told, flight: Flight): Standing {
  const { lastAt: since, human } = flight;
  if (outcome.state === 'paused') return { ...NOTHING, state: 'paused', since, why: outcome.why };
  const next = outcome.state === 'pending' ? outcome.until : undefined;
  const why = human ?? ('why' in outcome ? outcome.why : undefined);
  const state = stateOf(flight);
  if (!('isStuck' in outcome)) return { state, since, next, why, todo: todoOf(flight, name) };
  return {
    state,
    since,
    next,
    why,
    todo: `${why}. Once that is mended, it goes on by itself`,
    isStuck: true,
  };
}

const NOTHING = { since: undefined, next: undefined, why: undefined, todo: undefined } as const;

/** In words of our own, with code spans. */
function todoOf(flight: Flight, name: string): string | undefined {
  const { human, pull } = flight;
  switch (needOf(flight)) {
    case 'a look':
      return `${human}. Once that is mended: \`mcp-rekey rotate resume ${name}\``;
    case 'revoking':
      return `${human}. Once it is revoked by hand: \`mcp-rekey rotate revoked ${name}\`; once anything else is mended: \`mcp-rekey rotate resume ${name}\``;
    case 'a new one':
    case 'its value':
      return human;
  }
  if (pull === undefined || stateOf(flight) !== (pull.isBack ? 'going back' : 'proposed')) return undefined;
  return `merge \`${pull.url}\`${pull.isBack ? '' : ', or close it'}`;
}

function atRest({ entry, outcome, isOverdue, ending, history: { last, standing } }: Told): Standing {
  const since = standing?.mintedAt;
  const next = dueAt(since, entry, ending?.on);
  const dying = isOverdue && ending !== undefined;
  switch (outcome.state) {
    case 'paused':
      return { ...NOTHING, state: 'paused', since, why: outcome.why, todo: dying ? outcome.why : undefined };
    case 'unready':
      return { ...NOTHING, state: 'not begun', since, why: outcome.why, todo: outcome.why };
    case 'asked':
      return { ...NOTHING, state: 'to be made', since, why: outcome.why, todo: outcome.why };
    case 'held back':
      return { ...NOTHING, state: 'not begun', since, why: outcome.why };
    case 'not due':
      return { ...NOTHING, state: 'not due', since, next, why: outcome.why };
    default:
      return { ...NOTHING, state: last?.end ?? 'not due', since: last?.lastAt ?? since, next };
  }
}
