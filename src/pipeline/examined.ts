import type { Fingerprints } from '../core/fingerprint.js';
import type { Mask } from '../core/mask.js';
import type { LineIndex, Position } from '../core/text.js';
import type { Provider } from '../providers/provider.js';
import type { Extraction } from './extract.js';
import type { Judged } from './judge.js';
import type { Reader } from './readers.js';

/** What the findings of one file are made from. */
export interface Examined {
  /** Relative to the scanned root. */
  readonly path: string;
  /** The root's path in its repository. */
  readonly prefix: string;
  readonly text: string;
  readonly readers: readonly Reader[];
  /** Whether git has it. */
  readonly isTracked: boolean;
  readonly extraction: Extraction;
  readonly judged: readonly Judged[];
  /** Where `text` begins, if it is a piece of a file. */
  readonly origin?: Position;
}

/** What the findings of all files are made with. */
export interface Knowledge {
  readonly fingerprints: Fingerprints;
  readonly providerOf: (id: string) => Provider | undefined;
  readonly now: Date;
  /** Told of each file that holds a credential or a reference; absent unless somebody wants to know how old they are. */
  readonly gather?: (subject: Subject) => void;
}

/** An examined file with what is derived from it once. */
export interface Subject extends Examined, Knowledge {
  readonly lines: LineIndex;
  readonly mask: Mask;
}
