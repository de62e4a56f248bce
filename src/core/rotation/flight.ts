/** A place where the credential goes. */
export interface TargetPlan {
  readonly name: string;
  /** How a new value comes into use there. */
  readonly staging: 'native' | 'pinned' | 'none';
}

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
  /** Whether a person has made it, and may still have its value. */
  readonly isHandedIn: boolean;
  /** When its credential was made; `undefined` if that is none of its own, but one of which somebody has said that it is in use. */
  readonly mintedAt: Date | undefined;
  readonly isTested: boolean;
  /** Targets that were about to be written to, and when. */
  readonly storing: ReadonlyMap<string, Date>;
  /** Targets whose store has said that it took it, and the version that it told. */
  readonly stored: ReadonlyMap<string, string | undefined>;
  /** Which target’s store has not taken it, and why. */
  readonly refusal: string | undefined;
  /** What each target was seen to hold then: marks. */
  readonly marks: ReadonlyMap<string, string>;
  /** Targets whose readers were started again since they hold it, as far as a command does that. */
  readonly restarted: ReadonlySet<string>;
  /** Targets with stages where it is the current one. */
  readonly promoted: ReadonlySet<string>;
}

/** A key that has to go. */
export interface Retirement {
  readonly key: string;
  /** What it was called when it was made, if an attempt of this rotation has made it. */
  readonly label: string | undefined;
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
  /** Whose credential it is, as a mark of the policy’s account; `undefined` if nobody has written that down. */
  readonly account: string | undefined;
  /** Id of the credential that is replaced; `undefined` if there was none. */
  readonly old: string | undefined;
  /** When that one was made, as far as anybody knew. */
  readonly oldMintedAt: Date | undefined;
  /** What each target held before: a mark, `absent`. */
  readonly before: ReadonlyMap<string, string>;
  /** The same before its first attempt, once there was one: what somebody who wants the old one back has to find there. */
  readonly origin: ReadonlyMap<string, string> | undefined;
  /** How each target takes the new value into use, as it was when it began. */
  readonly targets: readonly TargetPlan[];
  /** Ids of the keys that were there, if the provider shows no labels. */
  readonly keys: readonly string[];
  readonly attempt: Attempt | undefined;
  /** Attempts that came to nothing. */
  readonly failures: number;
  /** Why the last one of them did. */
  readonly failure: string | undefined;
  readonly retirements: readonly Retirement[];
  readonly pull: Proposed | undefined;
  readonly deployedAt: Date | undefined;
  readonly verifyingSince: Date | undefined;
  /** When somebody said last that it may go on. */
  readonly resumedAt: Date | undefined;
  readonly seenAt: Date | undefined;
  readonly isRollback: boolean;
  /** Since when nothing comes of it, and what it has made has to go. */
  readonly abortedAt: Date | undefined;
  /** Why a person has to look. */
  readonly human: string | undefined;
  readonly end: 'done' | 'aborted' | 'rolled back' | undefined;
  /** When its last entry was written. */
  readonly lastAt: Date;
  /** How many entries about rotations of its name there were when this was read. */
  readonly count: number;
}

/** What the journal says of the credential that was put in place last: its id, since when, and what each target held then. */
export interface Standing {
  readonly key: string;
  /** What it was called when it was made, if that was here. */
  readonly label: string | undefined;
  /** As that of a flight. */
  readonly account: string | undefined;
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
  /** The one in use, if another one was made beside it that has not taken its place; and when the first of those was. */
  readonly followed: { readonly key: string; readonly since: Date } | undefined;
  /** Why nothing is to be done about it for now; `undefined` if it goes on. */
  readonly paused: string | undefined;
  /** How many entries there were about it. */
  readonly count: number;
}
