import { attemptOf } from './attempt.js';
import type { Attempt, Flight } from './flight.js';
import type { Entry, JournalEvent } from './journal.js';
import { orphaned, retired, withOld } from './retirements.js';

/** Nothing of an attempt has left this process yet. */
const NOTHING_OUT = {
  pull: undefined,
  deployedAt: undefined,
  verifyingSince: undefined,
  seenAt: undefined,
  isRollback: false,
} as const;

export function begun({ rotation, at }: Entry): Flight {
  return {
    id: rotation,
    startedAt: at,
    reason: '',
    account: undefined,
    old: undefined,
    oldMintedAt: undefined,
    before: new Map(),
    origin: undefined,
    targets: [],
    keys: [],
    attempt: undefined,
    failures: 0,
    failure: undefined,
    retirements: [],
    ...NOTHING_OUT,
    abortedAt: undefined,
    resumedAt: undefined,
    human: undefined,
    end: undefined,
    lastAt: at,
    count: 0,
  };
}

/** The flight after one more entry. */
export function after(flight: Flight, { at, what }: Entry): Flight {
  return { ...flight, ...changed(flight, what, at), lastAt: at };
}

function changed(flight: Flight, what: JournalEvent, at: Date): Partial<Flight> {
  switch (what.event) {
    case 'intent':
      return {
        reason: what.reason,
        account: what.account ?? flight.account,
        old: what.old ?? undefined,
        oldMintedAt: flight.oldMintedAt ?? what.oldMintedAt,
        isRollback: false,
        before: marksOf(what.before),
        origin: flight.origin ?? marksOf(what.before),
        targets: Object.entries(what.staging).map(([name, staging]) => ({ name, staging })),
        keys: what.keys,
        attempt: attemptOf(what, at),
        retirements: withOld(flight.retirements, what.old),
      };
    case 'minted':
      return ofAttempt(flight, { key: what.key, ...(what.on && { mintedAt: what.on }) });
    case 'handed-in': {
      const { key, lease, runner } = what;
      return ofAttempt(flight, { key, lease, runner, isHandedIn: true });
    }
    case 'tested':
      return ofAttempt(flight, { isTested: true });
    case 'storing':
      return ofAttempt(flight, { storing: with_(flight.attempt?.storing, what.target, at) });
    case 'stored':
      return ofAttempt(flight, {
        stored: with_(flight.attempt?.stored, what.target, what.version ?? undefined),
      });
    case 'unstored':
      return ofAttempt(flight, { refusal: `${what.target}: ${what.why}` });
    case 'read':
      return ofAttempt(flight, { marks: with_(flight.attempt?.marks, what.target, what.mark) });
    case 'restarted':
      return ofAttempt(flight, { restarted: new Set([...(flight.attempt?.restarted ?? []), what.target]) });
    case 'failed':
      return {
        ...NOTHING_OUT,
        isRollback: flight.isRollback,
        attempt: undefined,
        failures: flight.failures + 1,
        failure: what.why,
      };
    case 'orphan':
      return { retirements: orphaned(flight, what) };
    case 'proposed':
      return { pull: what };
    case 'promoted':
      return ofAttempt(flight, {
        promoted: new Set([...(flight.attempt?.promoted ?? []), what.target]),
        marks: marked(flight.attempt?.marks, what),
      });
    case 'demoted':
      return {
        before: marked(flight.before, what),
        ...ofAttempt(flight, {
          promoted: new Set([...(flight.attempt?.promoted ?? [])].filter((name) => name !== what.target)),
        }),
      };
    case 'deployed':
      return { deployedAt: what.on };
    case 'verifying':
      return { verifyingSince: at };
    case 'seen':
      return { seenAt: what.on };
    case 'revoking':
      return { retirements: retired(flight, what.key, 'revoking') };
    case 'revoked':
      return { retirements: retired(flight, what.key, 'revoked') };
    case 'refused':
      return { retirements: retired(flight, what.key, 'refused') };
    case 'aborting':
      return { abortedAt: at };
    case 'rollback':
      return { isRollback: true };
    case 'needs-human':
      return { human: what.why };
    case 'resumed':
      return { ...goingOn(flight), resumedAt: at, human: undefined, failures: 0 };
    case 'ended':
      return { end: what.as };
    case 'adopted':
      return { account: what.account ?? flight.account, ...adopted(flight, what.key, marksOf(what.marks)) };
    case 'paused':
      return {};
  }
}

/** What somebody says to be in use is not to go. Another one than that of the attempt has to be seen in use from then on. */
function adopted(flight: Flight, key: string, marks: ReadonlyMap<string, string>): Partial<Flight> {
  if (flight.attempt?.key === key) return ofAttempt(flight, { marks });
  return {
    ...NOTHING_OUT,
    ...ofAttempt(flight, {
      key,
      mintedAt: undefined,
      isTested: true,
      stored: marks,
      marks,
      restarted: new Set(),
    }),
    retirements: flight.retirements.filter((one) => one.key !== key || one.state !== 'pending'),
  };
}

/** A person has looked: what may have been made is dealt with, and what was started to see whether the new one is in use is started anew. */
function goingOn({ human, attempt }: Flight): Partial<Flight> {
  const isSettled = human !== undefined && attempt !== undefined && attempt.key === undefined;
  return { verifyingSince: undefined, ...(isSettled && { attempt: undefined }) };
}

function ofAttempt({ attempt }: Flight, change: Partial<Attempt>): Partial<Flight> {
  return attempt === undefined ? {} : { attempt: { ...attempt, ...change } };
}

function with_<Value>(
  map: ReadonlyMap<string, Value> = new Map(),
  key: string,
  value: Value,
): ReadonlyMap<string, Value> {
  return new Map([...map, [key, value]]);
}

function marked(
  marks: ReadonlyMap<string, string> = new Map(),
  { target, mark }: { readonly target: string; readonly mark?: string },
): ReadonlyMap<string, string> {
  return mark === undefined ? marks : with_(marks, target, mark);
}

export function marksOf(marks: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(marks));
}
