import type { Comment, ConfigNode, Format } from '../../core/document.js';
import type { MappedText } from '../../core/text.js';
import { bounded, MAX_NODES, Problems, TOO_DEEP, TOO_LARGE } from './bounded.js';
import { commentLines } from './comments.js';
import { Decoded, hexCharacter, SIMPLE_ESCAPES } from './escapes.js';
import { afterBreak } from './line-breaks.js';
import { scalar } from './nodes.js';
import { type Key, Tree } from './tree.js';

/**
 * Java properties (https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/Properties.html), whose
 * dotted keys become maps. `name[0]` is an item of a list and `name[a.b]` a key with a dot, as Spring reads them
 * (https://docs.spring.io/spring-boot/reference/features/external-config.html).
 */
export const properties: Format = bounded('properties', (text) => {
  const problems = new Problems();
  const comments: Comment[] = [];
  const tree = new Tree({ start: 0, end: text.length });
  let lines = 0;
  for (let at = skip(text, 0, /[ \t\f\r\n]/); at < text.length; at = skip(text, at, /[ \t\f\r\n]/)) {
    if (++lines > MAX_NODES) {
      problems.close(TOO_LARGE, at);
      break;
    }
    if (text[at] === '#' || text[at] === '!') {
      const range = { start: at, end: find(text, at, /[\r\n]/g) };
      comments.push(...commentLines(text, range, /^[#!]{1,400}/));
      at = range.end;
      continue;
    }
    const key = part(text, at, /[=: \t\f\r\n\\]/g);
    const start = valueStart(text, key.end);
    const value = part(text, start, /[\r\n\\]/g);
    const path = pathOf(key.text);
    const map = tree.table(tree.root, path.slice(0, -1));
    if (map === undefined) problems.add(TOO_DEEP, at);
    else tree.put(map, path.at(-1)!, scalar('string', value.text, { start, end: value.end }));
    at = value.end;
  }
  const { root } = tree;
  return { roots: root.entries.length > 0 ? [withLists(root)] : [], comments, problems: problems.list };
});

/** Decodes a key or value, up to where `stop` matches anything but a backslash. */
function part(
  text: string,
  start: number,
  stop: RegExp,
): { readonly text: MappedText; readonly end: number } {
  const out = new Decoded();
  for (let at = start; ; ) {
    const next = find(text, at, stop);
    out.copy(text, at, next);
    if (text[next] !== '\\') return { text: out.text(start), end: next };
    at = putEscape(out, text, next);
  }
}

function putEscape(out: Decoded, text: string, start: number): number {
  const character = text[start + 1] ?? '';
  const joined = afterBreak(text, start + 1);
  // A backslash joins two lines, without the white space that the second one begins with.
  if (joined > start + 1) return skip(text, joined, /[ \t\f]/);
  const hex = character === 'u' ? hexCharacter(text, start + 2, 4) : undefined;
  const end = Math.min(start + 2 + (hex === undefined ? 0 : 4), text.length);
  out.put(hex ?? (character === 'b' ? 'b' : (SIMPLE_ESCAPES[character] ?? character)), start, end);
  return end;
}

/** Behind the white space and the one `=` or `:` that end a key. */
function valueStart(text: string, keyEnd: number): number {
  const at = skip(text, keyEnd, /[ \t\f]/);
  return text[at] === '=' || text[at] === ':' ? skip(text, at + 1, /[ \t\f]/) : at;
}

function pathOf(key: MappedText): readonly Key[] {
  const path: Key[] = [];
  for (const { index, 0: segment } of key.value.matchAll(/\[[^[\]]{1,200}\]|[^.[\]]{1,200}/g)) {
    const keyed = segment.startsWith('[') && !INDEX.test(segment);
    path.push({
      name: keyed ? segment.slice(1, -1) : segment,
      range: key.range(index, index + segment.length),
    });
  }
  return path.length > 0 ? path : [{ name: key.value, range: key.range() }];
}

const INDEX = /^\[[0-9]{1,9}\]$/;

/** A map of nothing but indexes is a list. */
function withLists(node: ConfigNode): ConfigNode {
  if (node.kind !== 'map') return node;
  const entries = node.entries.map((entry) => ({ ...entry, value: withLists(entry.value) }));
  if (entries.length > 0 && entries.every(({ key }) => INDEX.test(key))) {
    return { kind: 'list', items: entries.map(({ value }) => value), range: node.range };
  }
  return { ...node, entries };
}

function find(text: string, from: number, stop: RegExp): number {
  stop.lastIndex = from;
  return stop.exec(text)?.index ?? text.length;
}

function skip(text: string, from: number, characters: RegExp): number {
  let at = from;
  while (at < text.length && characters.test(text[at]!)) at++;
  return at;
}
