import type { TextRange } from '../../core/text.js';
import type { Host } from '../../hosts/host.js';
import type { Judged } from '../judge.js';
import type { Place, Places } from './places.js';
import type { Way } from './way.js';

/** A credential that is to be replaced, and all that is known of its place. */
export interface Target {
  readonly judged: Judged;
  readonly owners: readonly Host[];
  readonly places: Places;
  /** The string that it stands in; `undefined` in a comment. */
  readonly place: Place | undefined;
  readonly plan: Plan;
  /** What the secret is called from now on. */
  readonly name: string;
}

/** What is done with one credential, whatever the secret is called. */
export interface Plan {
  readonly way: Way;
  /** What is written over: the credential, the default that it is in, or the whole value. */
  readonly range: TextRange;
  /** What has to be kept under the name: what the host puts back into that place. */
  readonly value: string;
  /** A name that the file says already: of the variable that has a default, or that a server gets. */
  readonly fixed?: string;
}
