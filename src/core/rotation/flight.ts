import type { Entry, JournalEvent } from './journal.js';
import type { TargetPlan } from './sight.js';

/** One try to bring a new credential to where the old one is. */
export interface Attempt {
  /** What its credential is called at the provider. */
  readonly label: string;
  readonly at: Date;
  /** Until then it may still be going on in somebody's process. */
  readonly lease: Date;
  readonly runner: string;
  /** Id of its credential, once that is known. */
  readonly key: string | undefined;
  readonly isTested: boolean;
  /** Targets that were about to be written to, and when. */
  readonly storing: ReadonlyMap<string, Date>;
  /** Targets whose store has said that it took it, and the version that it told. */
  readonly stored: ReadonlyMap<string, string | undefined>;
  /** What each target was seen to hold then: marks. */
  readonly marks: ReadonlyMap<string, string>;
  /** Targets with stages where it is the current one. */
  readonly promoted: ReadonlySet<string>;
}

/** A key that has to go. */
export interface Retirement {
  readonly key: string;
  /** `now`: nobody has it. `grace`: somebody may have it. */
  readonly when: 'now' | 'grace';
  readonly state: 'pending' | 'revoking' | 'revoked' | 'refused';
}

/** The pull request of a rotation. */
export interface Proposed {
  readonly isBack: boolean;
  readonly repository: string;
  readonly number: number;
  readonly url: string;
}

/** A rotation on its way, as its entries in the journal tell it. */
export interface Flight {
  /** `name/ULID`. */
  readonly id: string;
  readonly startedAt: Date;
  readonly reason: string;
  /** Id of the credential that is replaced; `undefined` if there was none. */
  readonly old: string | undefined;
  /** What each target held before: a mark, `absent`. */
  readonly before: ReadonlyMap<string, string>;
  /** How each target takes the new value into use, as it was when it began. */
  readonly targets: readonly TargetPlan[];
  /** Ids of the keys that were there, if the provider shows no labels. */
  readonly keys: readonly string[];
  readonly attempt: Attempt | undefined;
  /** Attempts that came to nothing. */
  readonly failures: number;
  readonly retirements: readonly Retirement[];
  readonly pull: Proposed | undefined;
  readonly deployedAt: Date | undefined;
  readonly verifyingSince: Date | undefined;
  readonly seenAt: Date | undefined;
  readonly isRollback: boolean;
  /** Nothing comes of it, and what it has made has to go. */
  readonly isAborting: boolean;
  /** Why a person has to look. */
  readonly human: string | undefined;
  readonly end: 'done' | 'aborted' | 'rolled back' | undefined;
  /** When its last entry was written. */
  readonly lastAt: Date;
}

/** What the journal says of the credential that was put in place last: its id, since when, and what each target held then. */
export interface Standing {
  readonly key: string;
  readonly mintedAt: Date | undefined;
  readonly marks: ReadonlyMap<string, string>;
}

/** All that a journal says of one rotation of the policy. */
export interface History {
  /** The last one, whether it is over or not. */
  readonly last: Flight | undefined;
  /** The one on its way, if there is one. */
  readonly flight: Flight | undefined;
  readonly standing: Standing | undefined;
  /** Why nothing is to be done about it for now; `undefined` if it goes on. */
  readonly paused: string | undefined;
}

/** Reads what the entries say of the rotation of that name. */
export function historyOf(entries: readonly Entry[], name: string): History {
  let flight: Flight | undefined;
  let standing: Standing | undefined;
  let paused: string | undefined;
  for (const entry of entries) {
    if (!entry.rotation.startsWith(`${name}/`)) continue;
    if (entry.what.event === 'adopted') {
      standing = { key: entry.what.key, mintedAt: undefined, marks: marksOf(entry.what.marks) };
      continue;
    }
    if (entry.what.event === 'paused' || entry.what.event === 'resumed') {
      paused = entry.what.event === 'paused' ? entry.what.why : undefined;
      // Where none is on its way, there is nothing else to go on with.
      if (flight?.id !== entry.rotation) continue;
    }
    const open = flight?.id === entry.rotation ? flight : begun(entry);
    flight = after(open, entry);
    const { attempt, deployedAt, isRollback } = flight;
    if (deployedAt !== undefined && attempt?.key !== undefined && !isRollback) {
      standing = { key: attempt.key, mintedAt: attempt.at, marks: attempt.marks };
    }
  }
  return { last: flight, flight: flight?.end === undefined ? flight : undefined, standing, paused };
}

/** Nothing of an attempt has left this process yet. */
const NOTHING_OUT = {
  pull: undefined,
  deployedAt: undefined,
  verifyingSince: undefined,
  seenAt: undefined,
  isRollback: false,
} as const;

function begun({ rotation, at }: Entry): Flight {
  return {
    id: rotation,
    startedAt: at,
    reason: '',
    old: undefined,
    before: new Map(),
    targets: [],
    keys: [],
    attempt: undefined,
    failures: 0,
    retirements: [],
    ...NOTHING_OUT,
    isAborting: false,
    human: undefined,
    end: undefined,
    lastAt: at,
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
        old: what.old ?? undefined,
        before: marksOf(what.before),
        targets: Object.entries(what.staging).map(([name, staging]) => ({ name, staging })),
        keys: what.keys,
        attempt: attemptOf(what, at),
        retirements: withOld(flight.retirements, what.old),
      };
    case 'minted':
      return ofAttempt(flight, { key: what.key });
    case 'tested':
      return ofAttempt(flight, { isTested: true });
    case 'storing':
      return ofAttempt(flight, { storing: with_(flight.attempt?.storing, what.target, at) });
    case 'stored':
      return ofAttempt(flight, {
        stored: with_(flight.attempt?.stored, what.target, what.version ?? undefined),
      });
    case 'read':
      return ofAttempt(flight, { marks: with_(flight.attempt?.marks, what.target, what.mark) });
    case 'failed':
      return { ...NOTHING_OUT, attempt: undefined, failures: flight.failures + 1 };
    case 'orphan':
      return { retirements: [...flight.retirements, { key: what.key, when: what.when, state: 'pending' }] };
    case 'proposed':
      return { pull: what };
    case 'promoted':
      return ofAttempt(flight, { promoted: new Set([...(flight.attempt?.promoted ?? []), what.target]) });
    case 'demoted':
      return ofAttempt(flight, {
        promoted: new Set([...(flight.attempt?.promoted ?? [])].filter((name) => name !== what.target)),
      });
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
      return { isAborting: true };
    case 'rollback':
      return { isRollback: true };
    case 'needs-human':
      return { human: what.why };
    case 'resumed':
      return { human: undefined, failures: 0 };
    case 'ended':
      return { end: what.as };
    case 'paused':
    case 'adopted':
      return {};
  }
}

function attemptOf(what: Extract<JournalEvent, { event: 'intent' }>, at: Date): Attempt {
  return {
    label: what.label,
    at,
    lease: what.lease,
    runner: what.runner,
    key: undefined,
    isTested: false,
    storing: new Map(),
    stored: new Map(),
    marks: new Map(),
    promoted: new Set(),
  };
}

/** The one that is replaced is a task of its own before anything can fail. */
function withOld(retirements: readonly Retirement[], old: string | null): readonly Retirement[] {
  if (old === null || retirements.some(({ key }) => key === old)) return retirements;
  return [...retirements, { key: old, when: 'grace', state: 'pending' }];
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

function retired({ retirements }: Flight, key: string, state: Retirement['state']): readonly Retirement[] {
  return retirements.map((retirement) => (retirement.key === key ? { ...retirement, state } : retirement));
}

function marksOf(marks: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(marks));
}
