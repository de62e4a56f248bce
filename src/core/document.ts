import type { MappedText, TextRange } from './text.js';

/** What every format is parsed into: maps, lists and scalars that know where they stand. */
export type ConfigNode = (MapNode | ListNode | ScalarNode) & {
  /** YAML's explicit tag: `!include`. It is kept and not followed. */
  readonly tag?: string;
};

export interface MapNode {
  readonly kind: 'map';
  /** In the order of the file; a key that occurs twice is there twice, for both values are in the file. */
  readonly entries: readonly MapEntry[];
  readonly range: TextRange;
}

export interface MapEntry {
  readonly key: string;
  /** Range of the key as it is written, quotes included. */
  readonly keyRange: TextRange;
  readonly value: ConfigNode;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly ConfigNode[];
  readonly range: TextRange;
}

export interface ScalarNode {
  readonly kind: 'scalar';
  /** A number is kept as it is written: a password of digits is one. */
  readonly type: 'string' | 'number' | 'boolean' | 'null';
  /** The value without its quotes. */
  readonly text: MappedText;
  /** The value with its quotes. */
  readonly range: TextRange;
}

/** One comment (or one line of a block comment), without its markers. */
export interface Comment {
  readonly text: MappedText;
}

/** Why a text is not what its format allows, at which offset. */
export interface Problem {
  readonly message: string;
  readonly offset: number;
}

export interface Document {
  /** One root per document of the file (YAML can hold several). What could be recovered, if there are problems. */
  readonly roots: readonly ConfigNode[];
  readonly comments: readonly Comment[];
  /** Empty if the text is well-formed. The first one is reported. */
  readonly problems: readonly Problem[];
}

/**
 * One file format. Pure and total: any text gives a document, never an exception; what cannot be parsed is a problem.
 * Work and stack are bounded: nesting deeper than `MAX_DEPTH` is a problem.
 */
export interface Format {
  readonly id: FormatId;
  parse(text: string): Document;
}

export type FormatId = 'json' | 'yaml' | 'toml' | 'markdown' | 'properties' | 'shell';

/** Deeper than any config a person writes, and shallow enough for every recursive walk. */
export const MAX_DEPTH = 200;
