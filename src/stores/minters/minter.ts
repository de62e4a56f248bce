import type { z } from 'zod';
import type { MintingScheme } from '../../core/minting.js';
import type { Secret } from '../../core/secret.js';
import type { StoreTools } from '../../core/tools.js';
import type { Environment } from '../store.js';

/** What a reference stands for while one thing is launched: values by the names of the parts. */
export type Minted = Readonly<Record<string, Secret>>;

/**
 * Who makes a credential at launch, of what a reference says: `scheme://what?key=value#part`. A reference says what is wanted, and never where
 * a credential of this job is sent: that is the vendor’s own host, or one that the environment names.
 */
export interface Minter<Wanted = never> {
  /** The file’s name, and the scheme of its references. */
  readonly id: MintingScheme;
  /** The vendor’s page on the call that is made. */
  readonly docs: string;
  /** What has to be set up for it, for the docs and for whoever is refused. */
  readonly grants: string;
  /** What stands behind `//`: in words, and a pattern whose named groups are keys of `wanted`. Anchored. */
  readonly what: { readonly form: string; readonly shape: RegExp };
  /** What a reference says: the groups of its path, and its query. Strict. Each key is described, for the docs. */
  readonly wanted: z.ZodObject & z.ZodType<Wanted>;
  /** What is made, by name. A reference to a minter of several has one of them behind its `#`. */
  readonly parts: readonly [string, ...string[]];
  /** Variables that a credential may come from without being named. Whoever is launched does not get them. */
  readonly variables: readonly string[];
  /** What else of the environment it goes by, for the docs: a variable, and what it says. */
  readonly settings: Readonly<Record<string, string>>;
  /** References as people write them, for the docs; the first part will do. */
  readonly example: string;
  /**
   * Makes it, for `audience`. Throws `Unanswered`. One call, for all parts. To make another one is no harm: whatever is made ends by itself.
   */
  mint(wanted: Wanted, env: Environment, tools: StoreTools, audience: readonly string[]): Promise<Minted>;
}

/** Keeps what references say out of the registry’s type: its own schema has checked it. */
export function defineMinter<Wanted>(minter: Minter<Wanted>): Minter {
  return minter as unknown as Minter;
}
