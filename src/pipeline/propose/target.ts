import type { ConfigNode, ScalarNode } from '../../core/document.js';
import type { Host } from '../../hosts/host.js';
import type { Judged } from '../judge.js';
import type { ServerEntry } from './entry.js';
import type { Way } from './way.js';

/** A credential that is to be replaced, and all that is known of its place. */
export interface Target {
  readonly judged: Judged;
  readonly owners: readonly Host[];
  readonly entry: ServerEntry | undefined;
  /** The string that it stands in; `undefined` in a comment. */
  readonly scalar: ScalarNode | undefined;
  /** The document that it stands in. */
  readonly root: ConfigNode | undefined;
  readonly way: Way;
  /** What the secret is called from now on. */
  readonly name: string;
}
