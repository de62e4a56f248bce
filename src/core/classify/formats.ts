/** What can be read out of a credential without asking anybody. */
export interface Decoded {
  readonly issuedAt?: Date;
  readonly expiresAt?: Date;
  /** Why this value may be seen by everybody, although it looks like its secret siblings. */
  readonly publicBecause?: string;
}

/** A part of a text that has the format of some provider's credentials. */
export interface FormatMatch {
  /** Provider id. */
  readonly provider: string;
  /** Id and title of the kind of credential. */
  readonly kind: string;
  readonly title: string;
  /** Meant to be seen by everybody. */
  readonly isPublic: boolean;
  /** A format that many issuers use: somebody else may be meant. */
  readonly isGeneric: boolean;
  /** Offsets in the text that was searched. */
  readonly start: number;
  readonly end: number;
  /** Whether the documented checksum fits; `undefined` where there is none. */
  readonly checksum: 'valid' | 'invalid' | undefined;
  readonly decoded: Decoded | undefined;
}

/** What the classification needs to know of the providers; it is handed in, for the core knows no provider. */
export interface CredentialFormats {
  /** Every part of the text that is a credential by its format alone, in order, without overlaps. */
  find(text: string): readonly FormatMatch[];
  /** The format of the whole value among those that only the slot's names (nearest first) and domain give away. */
  identify(value: string, names: readonly string[], domain: string | undefined): FormatMatch | undefined;
  /** The id of the provider that the names (nearest first) or the domain speak of. */
  issuer(names: readonly string[], domain: string | undefined): string | undefined;
}
