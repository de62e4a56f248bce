import type { Unknown } from '../../core/inspection.js';
import type { Hint } from '../../core/inventory.js';
import type { StoredSecret, StoreEntry } from '../../core/policy/policy.js';
import type { Location, Store } from '../../stores/store.js';

/** A secret that references name: where it is, as far as anybody says. */
export interface NamedSecret {
  readonly secret: StoredSecret | undefined;
  readonly location: Location | undefined;
  readonly store: Store | undefined;
  /** The policy’s entry for the store; without one it is not asked. */
  readonly entry: StoreEntry | undefined;
  /** Where a workflow says which secret it is. */
  readonly hint: Hint | undefined;
  /** Made anew for each job: no store has it. */
  readonly perJob: boolean;
  /** Why no store can be asked, though something is said. */
  readonly unanswered: Unknown | undefined;
}

/** What is known where nobody says anything. */
export const NOWHERE: NamedSecret = {
  secret: undefined,
  location: undefined,
  store: undefined,
  entry: undefined,
  hint: undefined,
  perJob: false,
  unanswered: undefined,
};
