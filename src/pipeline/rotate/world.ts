import type { TargetPlan } from '../../core/rotation/flight.js';
import type { Forge } from '../../core/rotation/forge.js';
import type { RotationEntry } from '../../core/rotation/rotation.js';
import type { Secret } from '../../core/secret.js';
import type { ChangingTools } from '../../core/tools.js';
import type { Access, Issuer } from '../../providers/issuers/issuer.js';
import type { Location, Store } from '../../stores/store.js';
import type { Ledger } from './ledger.js';

/** Where a credential goes, with the store that has it. */
export interface Target {
  /** As the journal calls it. */
  readonly name: string;
  readonly store: Store;
  readonly options: never;
  readonly location: Location;
  readonly template: string;
  /** Scopes that are to be served another secret of that name. */
  readonly except: readonly string[];
  /** The other name of the secret: its store has been given two (`stores/alternating.ts`). */
  readonly alternate?: string | undefined;
}

/** A rotation of the policy, with everything that it is about. */
export interface Rotation {
  readonly entry: RotationEntry;
  readonly issuer: Issuer;
  readonly access: Access<never>;
  /** What templates may name besides the parts: `host`. */
  readonly facts: Readonly<Record<string, string>>;
  readonly targets: readonly Target[];
  /** The value in use, if the policy says where it is. */
  readonly current: Secret | undefined;
  /** Whose files refer to it: `acme/api`; `undefined` where there is no forge. */
  readonly repository: string | undefined;
}

/** Whose clock differs from this machine's, and by how many milliseconds. */
export interface Drift {
  readonly by: number;
  readonly host: string;
}

/** What a run is given. */
export interface World {
  readonly tools: ChangingTools;
  readonly ledger: Ledger;
  /** All rotations of the policy. */
  readonly entries: readonly RotationEntry[];
  /** `undefined` on a machine of one's own: then there are no pull requests and no workflows. */
  readonly forge: Forge | undefined;
  /** What starts servers whose hosts resolve no references, as configs say it. */
  readonly wrapper: readonly [string, ...string[]];
  /** Which run this is, for whoever reads the journal: a URL, or the name of a machine. */
  readonly runner: string;
  now(): Date;
  /** How far the clock of this machine is at the most from those that have answered at some destinations; absent where nobody is asked who tells. */
  drift?(destinations: readonly string[]): Drift | undefined;
  random(): Uint8Array;
  /** What is in the ids that are made for this policy, and in no other's (`core/rotation/ulid.ts`): its keys are known by it, should the journal be lost. */
  readonly mark: string;
  /** Waits for what is not there yet though it must be: a new key that the provider's servers tell one another about. Milliseconds. */
  pause(time: number): Promise<void>;
  readonly command: ChangingTools['command'];
  /** Tells whoever runs it what they may have to mend, though it stops nothing. */
  warn(message: string): void;
  /** Whether somebody wants the run to end: what is in hand is stored and read back then, and nothing else is begun. */
  stopping?(): boolean;
}

/** A rotation while a run works on it. */
export interface Passage {
  readonly rotation: Rotation;
  readonly world: World;
  readonly hand: Hand;
}

/** The new value, as long as this process has it. It dies with it. */
export interface Hand {
  state: 'open' | 'held' | 'lost';
  /** Id of the one whose parts are here. */
  key: string | undefined;
  parts: Readonly<Record<string, Secret>> | undefined;
  /** What the credential in use may do, as its provider tells. */
  scopes: readonly string[] | undefined;
  /** What each target was seen to hold when the attempt began. */
  readonly plans: readonly TargetPlan[];
}

/** That of a process which has no value: it is in nobody’s, or in that of another one. */
export function emptyHand(): Hand {
  return { state: 'lost', key: undefined, parts: undefined, scopes: undefined, plans: [] };
}

/** How long a run has for what it has begun; another one leaves it alone until then. */
export const LEASE = 15 * 60_000;
