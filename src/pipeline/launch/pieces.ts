import { type MintingScheme, mintingScheme } from '../../core/minting.js';
import { writtenReferences } from '../../hosts/written-references.js';
import { type Located, locatedIn } from '../../stores/forms.js';
import { valsReferences } from '../../stores/vals.js';
import type { Failure } from './variables.js';

/** A secret of a store, as a text names it. */
export interface Meant extends Located {
  readonly shown: string;
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
export async function piecesOf(text: string): Promise<readonly Piece[]> {
  const minter = mintingScheme(text);
  // What is behind its `?` may be anything that somebody has written there.
  if (minter !== undefined) return [{ shown: text.replace(/\?[^#]*/, ''), minter, reference: text }];
  const whole = await meant(text, text);
  if (whole !== undefined) return [whole];
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, shown, own, problem } of valsReferences(text)) {
    if (start > at) pieces.push(text.slice(at, start));
    const found = own === undefined ? undefined : await meant(own, shown);
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

async function meant(text: string, shown: string): Promise<Meant | undefined> {
  const located = await locatedIn(text);
  return located && { shown, ...located };
}

function misread(problem = 'it does not name one secret'): Failure {
  return {
    reason: `it is no reference that a store reads: ${problem}`,
    hint: 'docs/stores.md says how references are written',
  };
}
