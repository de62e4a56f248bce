import { type MintingScheme, mintingScheme } from '../../core/minting.js';
import { writtenReferences } from '../../hosts/written-references.js';
import { stores } from '../../stores/registry.js';
import type { Location, Store } from '../../stores/store.js';
import { valsReferences } from '../../stores/vals.js';
import type { Failure } from './variables.js';

/** A secret of a store, as a text names it. */
export interface Meant {
  readonly shown: string;
  readonly store: Store;
  readonly location: Location;
}

/** A credential that is to be made, as a text says it. */
export interface Wanted {
  readonly shown: string;
  readonly minter: MintingScheme;
  readonly reference: string;
}

/** A reference that no store reads. */
export interface Misread {
  readonly shown: string;
  readonly failure: Failure;
}

/** Plain text is a string. */
export type Piece = string | Meant | Wanted | Misread;

/** What a text is made of; plain text alone if there is no reference in it. */
export function piecesOf(text: string): readonly Piece[] {
  const minter = mintingScheme(text);
  // What is behind its `?` may be anything that somebody has written there.
  if (minter !== undefined) return [{ shown: text.replace(/\?[^#]*/, ''), minter, reference: text }];
  const whole = meant(text, text);
  if (whole !== undefined) return [whole];
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, shown, own, problem } of valsReferences(text)) {
    if (start > at) pieces.push(text.slice(at, start));
    const found = own === undefined ? undefined : meant(own, shown);
    pieces.push(found ?? { shown, failure: misread(problem) });
    at = end;
  }
  if (at === 0 && isOfSomeStore(text)) return [{ shown: text, failure: misread() }];
  return at < text.length ? [...pieces, text.slice(at)] : pieces;
}

/** An address that means nothing to a server: to hand it on would hide that nobody has resolved it. */
function isOfSomeStore(text: string): boolean {
  return writtenReferences(text).some(
    ({ syntax, end }) => syntax === 'store://secret' && end === text.length,
  );
}

function meant(text: string, shown: string): Meant | undefined {
  for (const store of stores) {
    const location = store.locate?.(text);
    if (location !== undefined) return { shown, store, location };
  }
  return undefined;
}

function misread(problem = 'it does not name one secret'): Failure {
  return {
    reason: `it is no reference that a store reads: ${problem}`,
    hint: 'docs/stores.md says how references are written',
  };
}
