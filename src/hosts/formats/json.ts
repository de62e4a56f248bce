import { visit } from 'jsonc-parser';
import {
  type Comment,
  type ConfigNode,
  type Document,
  type Format,
  MAX_DEPTH,
  type MapEntry,
} from '../../core/document.js';
import { MappedText, type TextRange } from '../../core/text.js';
import { bounded, MAX_NODES, Problems } from './bounded.js';
import { commentLines } from './comments.js';
import { readLenient } from './json-lenient.js';
import { JsonScanner } from './json-tokens.js';
import { scalar, wordType } from './nodes.js';

/**
 * JSON, and JSON with comments and trailing commas (https://code.visualstudio.com/docs/languages/json#_json-with-comments). The
 * file's name does not tell which of them its host reads, nor whether it is JSON5.
 */
export const json: Format = bounded('json', (text) => readStrict(text) ?? readLenient(text));

/** A map or list that is not closed yet, and the key that waits for its value. */
interface Open {
  readonly kind: 'map' | 'list';
  readonly start: number;
  readonly entries: MapEntry[];
  readonly items: ConfigNode[];
  key: string;
  keyRange: TextRange;
}

/** Ends a visit: jsonc-parser cannot be told to stop, and goes as deep as the text does. */
class NotStrict extends Error {}

/** `undefined` if the text is more than, or less than, one JSON document with comments and trailing commas. */
function readStrict(text: string): Document | undefined {
  const roots: ConfigNode[] = [];
  const comments: Comment[] = [];
  const open: Open[] = [];
  let nodes = 0;
  const add = (value: ConfigNode): void => {
    if (++nodes > MAX_NODES) throw new NotStrict();
    const parent = open.at(-1);
    if (parent === undefined) roots.push(value);
    else if (parent.kind === 'list') parent.items.push(value);
    else parent.entries.push({ key: parent.key, keyRange: parent.keyRange, value });
  };
  const begin = (kind: Open['kind'], start: number): void => {
    if (open.length >= MAX_DEPTH) throw new NotStrict();
    open.push({ kind, start, entries: [], items: [], key: '', keyRange: { start, end: start } });
  };
  const finish = (end: number): void => {
    const { kind, start, entries, items } = open.pop()!;
    const range = { start, end };
    add(kind === 'map' ? { kind, entries, range } : { kind, items, range });
  };
  try {
    visit(
      text,
      {
        onObjectBegin: (offset) => begin('map', offset),
        onArrayBegin: (offset) => begin('list', offset),
        onObjectEnd: (offset, length) => finish(offset + length),
        onArrayEnd: (offset, length) => finish(offset + length),
        onObjectProperty: (key, start, length) => {
          Object.assign(open.at(-1)!, { key, keyRange: { start, end: start + length } });
        },
        onLiteralValue: (value, start, length) => add(literal(text, value, start, start + length)),
        onComment: (offset, length) => {
          comments.push(...commentsIn(text, offset, offset + length));
        },
        onError: () => {
          throw new NotStrict();
        },
      },
      { allowTrailingComma: true },
    );
  } catch (error) {
    if (error instanceof NotStrict) return undefined;
    throw error;
  }
  return { roots, comments, problems: [] };
}

function literal(text: string, value: unknown, start: number, end: number): ConfigNode {
  const range = { start, end };
  if (typeof value !== 'string') {
    const word = text.slice(start, end);
    return scalar(wordType(word), MappedText.verbatim(word, start), range);
  }
  const verbatim = value.length === end - start - 2;
  const mapped = verbatim
    ? MappedText.verbatim(value, start + 1)
    : new JsonScanner(text, new Problems(), start).next().text;
  return scalar('string', mapped, range);
}

function commentsIn(text: string, start: number, end: number): readonly Comment[] {
  const isBlock = text.startsWith('/*', start);
  const range = isBlock ? { start: start + 2, end: end - 2 } : { start, end };
  return commentLines(text, range, isBlock ? /^[ \t]{0,400}\*{0,400}/ : /^\/{2,400}/);
}
