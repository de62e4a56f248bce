import type { z } from 'zod';
import type { Unknown } from '../core/inspection.js';
import type { Tools } from '../core/tools.js';

/** Which secret of a store is meant: as a policy's `references` says it, or as a store reference in a config does. */
export interface Location {
  /** What it is in: an organisation or repository, a project, a vault, a mount. `undefined` where the options say it, or names are global. */
  readonly scope: string | undefined;
  readonly name: string;
  /** The part of a secret of several: a key in JSON, a field. */
  readonly key: string | undefined;
  /** The version that the reference pins; `undefined` for the current one. */
  readonly version: string | undefined;
}

/** What a store tells of a secret without giving its value. Times are UTC. */
export interface Stored {
  /** When the value that the reference gets was written, at the latest. */
  readonly writtenAt: Date | undefined;
  /** What moves that date: the value alone, any edit of its entry, or of anything that is kept with it. */
  readonly precision: 'value' | 'entry' | 'group';
  readonly expiresAt?: Date | undefined;
  readonly lastReadAt?: Date | undefined;
  readonly version?: string | undefined;
}

/**
 * Three answers, as for credentials. `absent`: whoever resolves the reference gets no value, for there is no such secret, or the version that is
 * meant is deleted or disabled. Only if the store says so to somebody who may see that it is there.
 */
export type Description =
  | { readonly answer: 'there'; readonly stored: Stored }
  /** `detail` in our own words, where it is not just missing: that a version is disabled. */
  | { readonly answer: 'absent'; readonly detail?: string | undefined }
  | Unknown;

/** Where secrets are kept. What it can do is said by the members that it has. */
export interface Store<Options = never> {
  /** The file's name. */
  readonly id: string;
  readonly title: string;
  /** The vendor's page on the API that is used. */
  readonly docs: string;
  /**
   * What its entry in the policy's `stores` says besides `store` and `name`. Strict: an unknown key is an error. Each key is described, for the
   * docs; secrets are `env://NAME`.
   */
  readonly options: z.ZodObject & z.ZodType<Options>;
  /** What `scope`, `name` and `key` of a location mean here, for the docs; absent where there is no such thing. */
  readonly location: { readonly scope?: string; readonly name: string; readonly key?: string };
  /** The least that has to be granted to read metadata: role, permission, policy. For the docs, and for whoever is refused. */
  readonly grants: string;
  /** Reads a store reference as configs hold it; `undefined` if it is none of this store's. */
  readonly locate?: (reference: string) => Location | undefined;
  /**
   * Whether an entry of the policy is the one that a location is in: the region and account of an ARN, the address of a vault. Absent where
   * every location fits every entry.
   */
  readonly holds?: (location: Location, options: Options) => boolean;
  /** Metadata only: it never reads the value. May throw `Unanswered`, which becomes the answer `unknown`. */
  describe(location: Location, options: Options, tools: Tools): Promise<Description>;
}

/** Keeps the options of a store out of the registry's type: they are checked by its own schema before they come back. */
export function defineStore<Options>(store: Store<Options>): Store {
  return store as unknown as Store;
}

export function there(stored: Stored): Description {
  return { answer: 'there', stored };
}

export function absent(detail?: string): Description {
  return detail === undefined ? { answer: 'absent' } : { answer: 'absent', detail };
}
