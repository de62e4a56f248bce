/**
 * Which string of a file is meant: its keys in a row with `/` between them, as in a JSON Pointer without its first `/`. A `/` in a key is written
 * `~1`, a `~` is written `~0`, and an item of a list is its index from 0. https://www.rfc-editor.org/rfc/rfc6901#section-3
 */
export function keysOf(name: string): readonly string[] | undefined {
  if (!/^(?:[^/~\0-\x1f\x7f]|~[01])(?:[^~\0-\x1f\x7f]|~[01]){0,999}$/.test(name)) return undefined;
  return name.split('/').map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}
