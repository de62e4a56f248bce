import type { z } from 'zod';
import type { Unknown } from '../core/inspection.js';
import type { Secret } from '../core/secret.js';
import type { ChangingTools, StoreTools } from '../core/tools.js';
import type { Change } from './change.js';
import type { Location } from './location.js';
import type { Shadows } from './shadows.js';
import type { Stages } from './stages.js';
import { rehearsalOf, type Write } from './write.js';

export { type Before, type Change, done, unfit } from './change.js';
export type { Location } from './location.js';
export type { Wanted, Write } from './write.js';

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
export type Description = { readonly answer: 'there'; readonly stored: Stored } | Absent | Unknown;

export interface Absent {
  readonly answer: 'absent';
  /** In our own words, where it is not just missing: that a version is disabled. */
  readonly detail?: string | undefined;
}

/** A value that the store gave, for the audience that was asked for. `version` as in `Stored`. */
export type Resolution =
  | { readonly answer: 'there'; readonly value: Secret; readonly version?: string | undefined }
  | Absent
  | Unknown;

/**
 * How a new value comes into use. `native`: the store has stages, and somebody promotes it. `pinned`: references name a version, and change.
 * `none`: it is live as soon as it is stored.
 */
export type Staging = 'native' | 'pinned' | 'none';

/** The environment of a program. */
export type Environment = Readonly<Record<string, string | undefined>>;

export type Notes = Readonly<Record<string, string>>;

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
  /**
   * What the entry says that the vendor's own programs would go by, as far as the variables for them are set. Secrets need not be in it, for the
   * options name their variables by themselves. For a user who has no policy, and just wants to start a server.
   */
  readonly usual: (env: Environment, location: Location) => Readonly<Record<string, unknown>>;
  /** A scope is the path of a file on this machine, from the folder in which the program that reads it is started. */
  readonly isLocal?: true;
  /** Names of variables by which a program of the vendor’s is signed in, besides those of the options. Whoever is launched does not get them. */
  readonly sessions?: RegExp;
  /** What `scope`, `name` and `key` of a location mean here, for the docs; absent where there is no such thing. */
  readonly location: { readonly scope?: string; readonly name: string; readonly key?: string };
  /** The least that has to be granted for each thing that is done with it: role, permission, policy. For the docs, and for whoever is refused. */
  readonly grants: Grants;
  readonly staging: Staging;
  /**
   * Where references are names alone, wherever they stand as a word (`${{ secrets.NAME }}`), a secret can have two that take turns. Why one of that place
   * cannot, in words that follow "alternate".
   */
  readonly named?: (location: Location) => string | undefined;
  /** A version can be written once more: `Stored.version` is the one that was asked for, a space, and what changes with each write. */
  readonly isRewritable?: true;
  /** Which version is written where that one is in use; absent where each write makes a new one. */
  readonly beside?: (version: string | undefined) => string;
  /**
   * Where a new secret of that name goes, in a scope that the user names; by default it has just these two. Where the entry says what is meant
   * without a scope, it is part of the location: whoever reads the reference may have no such entry.
   */
  readonly place?: (scope: string | undefined, name: string, options: Options) => Location;
  /** A store reference as configs hold it, for the docs and for whoever has written another one; `locate` reads it. Absent where there is no `locate`. */
  readonly example?: string;
  /** Reads a store reference as configs hold it; `undefined` if it is none of this store's. */
  readonly locate?: (reference: string) => Location | undefined;
  /** The reference that configs hold, with a version if the location has one. `locate` reads it. Absent where there is no such thing. */
  readonly refer?: (location: Location) => string;
  /**
   * Whether an entry of the policy is the one that a location is in: the region and account of an ARN, the address of a vault. Absent where
   * every location fits every entry.
   */
  readonly holds?: (location: Location, options: Options) => boolean;
  /**
   * How a location is written, of the ways that mean the same by an entry: with the scope that the entry says, and without the version that is meant
   * anyway. Absent where there is one way.
   */
  readonly canonical?: (location: Location, options: Options) => Location;
  /** Metadata only: it never reads the value. May throw `Unanswered`, which becomes the answer `unknown`. */
  describe(location: Location, options: Options, tools: StoreTools): Promise<Description>;
  /** The value. May throw `Unanswered`, which becomes the answer `unknown`. */
  readonly resolve?: (
    location: Location,
    options: Options,
    tools: StoreTools,
    audience: readonly string[],
  ) => Promise<Resolution>;
  readonly write?: Write<Options>;
  readonly stages?: Stages<Options>;
  /** For stores in which a nearer secret is served in place of a farther one. `near`: scopes that are looked at in any case. Throws nothing. */
  shadows?(at: Location, options: Options, tools: StoreTools, near: readonly string[]): Promise<Shadows>;
  /** Takes a version out of use, by the mildest way there is. `location` has a version. */
  readonly retire?: (location: Location, options: Options, tools: ChangingTools) => Promise<Change>;
  /** Makes a version that was written with `staged` the one that references without a version get. `location` has a version. */
  readonly promote?: (location: Location, options: Options, tools: ChangingTools) => Promise<Change>;
  /** Keeps a short text beside the secret that is none: which rotation wrote it. It changes no value and no version. */
  annotate?(at: Location, notes: Notes, options: Options, tools: ChangingTools): Promise<Change>;
}

/**
 * What a launch needs of a store. Without `options`, what is `usual` is complete, and nobody has to check it: to load what does takes as long as
 * most else that happens before a server starts.
 */
export type LaunchStore<Options = never> = Pick<
  Store<Options>,
  'id' | 'title' | 'docs' | 'grants' | 'usual' | 'sessions' | 'locate' | 'holds' | 'resolve'
> &
  Partial<Pick<Store<Options>, 'options'>>;

export interface Grants {
  readonly describe: string;
  readonly resolve?: string;
  readonly write?: string;
}

/** Keeps the options of a store out of the registry's type: they are checked by its own schema before they come back. */
export function defineStore<Options>(store: Store<Options>): Store {
  const { write } = store;
  const whole: Store<Options> =
    write === undefined ? store : { ...store, write: { ...write, rehearse: rehearsalOf(write) } };
  return whole as unknown as Store;
}

export function there(stored: Stored): Description {
  return { answer: 'there', stored };
}

export function absent(detail?: string): Absent {
  return detail === undefined ? { answer: 'absent' } : { answer: 'absent', detail };
}
