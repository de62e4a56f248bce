import { targetName } from '../rotation/rotation.js';
import type { StoreSchema } from './asking-schema.js';
import type { IssuerSchema } from './issuer-account.js';
import type { Tier } from './policy.js';
import type { RotationFile } from './rotation-schema.js';

/** What is wrong, and where below `rotations`. */
export interface Wrong {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** What rotations of a policy can mean. */
export interface Around {
  /** The policy's own. */
  readonly entries: readonly {
    readonly name: string;
    readonly store: string;
    readonly options?: unknown;
  }[];
  readonly stores: readonly StoreSchema[];
  readonly issuers: readonly IssuerSchema[];
  /** What a tier allows; that of an entry that names none, if it is `undefined`. */
  daysOf(tier: Tier | undefined): number;
}

export type TargetFile = RotationFile['targets'][number];

export function issuerOf({ provider }: RotationFile, { issuers }: Around): IssuerSchema {
  return issuers.find(({ id }) => id === provider)!;
}

export function storeOf({ store: named }: TargetFile, { entries, stores }: Around): StoreSchema | undefined {
  const id = entries.find(({ name }) => name === named)?.store ?? named;
  return stores.find((store) => store.id === id);
}

/** A target of two names is both. */
export function placesOf(target: TargetFile): readonly TargetFile[] {
  const { name, alternate = name } = target;
  return alternate.toLowerCase() === name.toLowerCase() ? [target] : [target, { ...target, name: alternate }];
}

/** The same for all that are the same secret. Where references are names alone, their case tells nothing apart. */
export function placeOf(target: TargetFile, around: Around): string {
  const { store, scope, name, key } = target;
  const found = storeOf(target, around);
  if (found?.named === undefined) return targetName({ store, scope, name, key });
  const { options } = around.entries.find((entry) => entry.name === store) ?? {};
  const { address = '' } = (options ?? {}) as { readonly address?: string };
  return targetName({ store: `${found.id} ${address}`, scope, name, key }).toLowerCase();
}
