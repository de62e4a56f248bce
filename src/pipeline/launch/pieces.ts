import { type MintingScheme, mintingScheme } from '../../core/minting.js';
import { beginsAsAddress } from '../../hosts/written-references.js';
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
  const whole = await meant(text, withoutUser(text));
  if (whole !== undefined) return [whole];
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, shown, own, problem } of valsReferences(text)) {
    if (start > at) pieces.push(text.slice(at, start));
    const named = withoutUser(shown);
    const found = own === undefined ? undefined : await meant(own, named);
    pieces.push(found ?? { shown: named, failure: await misread(shown, problem) });
    at = end;
  }
  if (at === 0 && beginsAsReference(text.trimStart()))
    return [{ shown: beginning(text), failure: await misread(text.trimStart()) }];
  return at < text.length ? [...pieces, text.slice(at)] : pieces;
}

/** Other forms of references that stores read: what begins so, and is none, was to be one. `vault:v1:…` is what Vault has encrypted. */
const OTHER_FORMS =
  /^(?:env:\/\/|(?:secret)?ref\+|vault:(?!v\d+:)|\{\{resolve:|@Microsoft\.KeyVault\(|arn:aws[\w-]{0,20}:secretsmanager:|(?:https:\/\/secretmanager\.googleapis\.com\/v1\/)?projects\/[^/\s]{1,100}\/(?:locations\/[^/\s]{1,60}\/)?secrets(?:\/|$)|https:\/\/[\w-]{1,100}\.vault\.(?:azure\.net|usgovcloudapi\.net|azure\.cn)(?::443)?\/secrets(?:\/|$))/i;

/** It means nothing to a server: to hand it on would hide that nobody has resolved it. */
function beginsAsReference(text: string): boolean {
  return beginsAsAddress(text) || OTHER_FORMS.test(text);
}

/** As much of a text as is an address, and not what was given along with it. */
function beginning(text: string): string {
  const [shown = ''] = /^[^\s?]{0,200}/.exec(text.trimStart()) ?? [];
  return withoutUser(shown.length === text.length ? shown : `${shown}…`);
}

/** No store’s address has a user in it, and whoever writes one may write a password behind it. */
function withoutUser(address: string): string {
  return address.replace(/^([a-z+-]{2,40}:\/\/)[^/?#]*@/i, '$1****@');
}

async function meant(text: string, shown: string): Promise<Meant | undefined> {
  const located = await locatedIn(text);
  return located && { shown, ...located };
}

async function misread(text: string, problem = 'it does not name one secret'): Promise<Failure> {
  const { stores } = await import('../../stores/registry.js');
  const scheme = /^[a-z-]{2,20}:\/\//i.exec(text)?.[0].toLowerCase();
  const example = stores.find((store) => scheme !== undefined && store.example?.startsWith(scheme))?.example;
  const form =
    example === undefined ? 'docs/stores.md has an example for each store' : `Write it like ${example}`;
  return {
    reason: `it is no reference that a store reads: ${problem}`,
    hint: `${form}; --pass with the variable’s name hands it on as it is`,
  };
}
