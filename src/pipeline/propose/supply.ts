import type { Change } from '../../hosts/edits/change.js';
import { referenceTo } from '../references.js';
import { listed } from './by-name.js';
import type { ServerEntry } from './entry.js';
import type { Target } from './target.js';
import { referenceFor, variablesFor } from './way.js';

/** What is written in place of a credential, so that the wrapper gives it to the server. */
export interface Wrapped {
  readonly change: Change;
  /** Variables that the server gets beside those that it has. */
  readonly variables: readonly (readonly [string, string])[];
  /** The wrapper puts values into arguments. */
  readonly expands: boolean;
}

/** What gives the wrapper the secret. */
export interface Supply {
  /** What a variable holds that stands for it. */
  readonly reference: string;
  /** The host hands a variable on that is called as the secret is. */
  readonly isListed: boolean;
  readonly listed: readonly Change[];
}

export function supplied(
  { name, owners }: Target,
  entry: ServerEntry,
  refer: ((name: string) => string) | undefined,
): Supply | undefined {
  if (refer !== undefined) return { reference: refer(name), isListed: false, listed: [] };
  const slot = { kind: 'env', name: undefined, scheme: undefined, keyPath: [] } as const;
  const where = { ...{ slot, owners, entry }, isWhole: true, isPlain: true, isParsed: true };
  const own = referenceFor(where);
  const written = own && own.definitions === undefined ? referenceTo(own.syntax, name) : undefined;
  if (written !== undefined) return { reference: written, isListed: false, listed: [] };
  const named = variablesFor(where);
  if (named === undefined) return { reference: `env://${name}`, isListed: false, listed: [] };
  const changes = listed(name, named.variables.key, entry.node);
  return changes && { reference: `env://${name}`, isListed: true, listed: changes };
}
