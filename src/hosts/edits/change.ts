import type { ConfigNode, ListNode, MapEntry, MapNode, ScalarNode } from '../../core/document.js';
import type { TextRange } from '../../core/text.js';

/** What is written into a document. */
export type Value = string | boolean | readonly Value[] | { readonly [key: string]: Value };

/** A change of a document, whatever its format: where it is made, and what comes of it. */
export type Change =
  /** Of a scalar the part at `range` (in the file) reads otherwise. */
  | { readonly kind: 'part'; readonly scalar: ScalarNode; readonly range: TextRange; readonly text: string }
  /** Outside of all values: in a comment, or in the prose of a page. */
  | { readonly kind: 'aside'; readonly range: TextRange; readonly text: string }
  /** Another value in place of a whole one. */
  | { readonly kind: 'value'; readonly node: ConfigNode; readonly value: Value }
  /** Another key and another value in place of an entry's. */
  | { readonly kind: 'entry'; readonly entry: MapEntry; readonly key: string; readonly value: Value }
  | { readonly kind: 'removed'; readonly map: MapNode; readonly entry: MapEntry }
  | { readonly kind: 'added'; readonly map: MapNode; readonly key: string; readonly value: Value }
  /** In front of all items. */
  | { readonly kind: 'prepended'; readonly list: ListNode; readonly values: readonly Value[] }
  | { readonly kind: 'appended'; readonly list: ListNode; readonly value: Value };

export type Kind<Name extends Change['kind']> = Extract<Change, { readonly kind: Name }>;
