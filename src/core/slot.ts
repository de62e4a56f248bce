import type { MappedText } from './text.js';

/**
 * What a slot is in its server entry. `setting` is any other string, in the entry or beside the server map;
 * `comment` a commented-out line; `text` a line of a file that could not be parsed.
 */
export type SlotKind = 'env' | 'header' | 'url' | 'arg' | 'auth' | 'input' | 'setting' | 'comment' | 'text';

/** Which part of the string is meant, where it is not the whole of it. */
export type SlotPart = 'whole' | 'userinfo' | 'query' | 'path' | 'positional';

/** A string in a config where a credential can sit, cut down to the part that would be the credential. */
export interface Slot {
  /** The server entry it belongs to; `undefined` beside the server map. */
  readonly server: string | undefined;
  readonly kind: SlotKind;
  readonly part: SlotPart;
  /** Keys and list indexes from the document's root to the string, then names inside it (a flag, a query parameter). */
  readonly keyPath: readonly string[];
  /** The same with list items by their names and not by index: what identifies the slot when lines and items move. */
  readonly place: readonly string[];
  /** What the value is called: variable, header, flag, query parameter or key. `undefined` for a positional argument. */
  readonly name: string | undefined;
  /** The scheme in front of a header's value (`Bearer`), which is not part of `text`. */
  readonly scheme: string | undefined;
  readonly text: MappedText;
  /** Host name of the URL that this slot is in, or else that its server has: tells whose credential it is. */
  readonly domain: string | undefined;
  /** The user that stands before a password in a URL or connection string. */
  readonly user: string | undefined;
  /** True if the text is the default inside a reference (`${VAR:-…}`). */
  readonly fallback: boolean;
  /** True if the config itself says that it is secret (`password: true`, `isSecret`, `sensitive`). */
  readonly declaredSecret: boolean;
}
