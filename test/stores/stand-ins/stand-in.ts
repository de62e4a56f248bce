import type { Location } from '../../../src/stores/store.js';
import type { Answer, Received } from '../../servers/answering.js';
import type { Desk } from '../desk.js';

/** A store of one vendor that keeps what is written to it, and answers as the vendor documents. */
export interface StandIn {
  /** What the policy's entry says. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Variables that the entry names, with values of this run. */
  readonly env: Readonly<Record<string, string>>;
  /** The same of somebody who may look at all of it, and write nothing; for vendors that tell what a token may before it is done. */
  readonly weak?: Readonly<Record<string, string>>;
  /** Programs of the vendor’s that are installed, by name: what each prints for its arguments and its input. */
  readonly programs?: Readonly<Record<string, Program>>;
  /** As many bytes of UTF-8 as the vendor takes. */
  readonly limit: number;
  /** A text that the vendor takes for syntax of its own, so that no value with it would come back as it was. */
  readonly syntax?: string;
  /** The vendor itself refuses a write by somebody who has not seen the last one, so that no moment is left between a look and a write. */
  readonly compares: boolean;
  /** It takes a value only in place of one that is there. */
  readonly replacesOnly?: true;
  /** Whoever names a retired version still gets it: the vendor has no way to keep one back. */
  readonly givesRetired?: true;
  /** Where a secret of that name is: letters, digits and `_`. */
  locate(name: string): Location;
  /** For stores that are reached over HTTP. */
  answer?(request: Received): Answer | Promise<Answer>;
  /** What whoever resolves the reference gets; `undefined` for nothing. Not over HTTP. */
  peek(location: Location): Promise<string | undefined> | string | undefined;
  /** Somebody else writes a value. */
  put(location: Location, value: string): Promise<void> | void;
  /** All else that is kept in the store: who may read it, other keys, notes, labels. What a write must leave as it is. */
  rest(location: Location): unknown;
  /** The notes that were made beside a secret, where it can have some. */
  notes?(location: Location): Readonly<Record<string, string>>;
}

export type Program = (
  args: readonly string[],
  stdin: string,
  env: Readonly<Record<string, string>>,
) => Printed;

export interface Printed {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Makes an empty store. `desk`: the files of the machine, for a store that is one. */
export type MakeStandIn = (desk: Desk) => StandIn | Promise<StandIn>;
