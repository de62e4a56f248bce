import { type AST, ParseError, parseTOML } from 'toml-eslint-parser';
import { type ConfigNode, type Format, MAX_DEPTH } from '../../core/document.js';
import { MappedText, type TextRange } from '../../core/text.js';
import { bounded, type Problems, TOO_DEEP } from './bounded.js';
import { afterBreak } from './line-breaks.js';
import { absent, scalar } from './nodes.js';
import { type Statement, statementsOf } from './toml-statements.js';
import { tomlString } from './toml-strings.js';
import { type Key, type OpenMap, Tree } from './tree.js';

/** TOML 1.1 (https://toml.io/en/v1.1.0); tables, dotted keys and arrays of tables come out as one tree. */
export const toml: Format = bounded('toml', (text) => {
  const { list, comments, problems } = statementsOf(text);
  const reader = new TomlReader(text, problems);
  if (problems.list.length > 0 || !reader.read({ start: 0, end: text.length })) recover(reader, list);
  const { root } = reader.tree;
  return { roots: root.entries.length > 0 ? [root] : [], comments, problems: problems.list };
});

/** The library gives up at the first mistake: reads table by table then, and the failing ones line by line. */
function recover(reader: TomlReader, statements: readonly Statement[]): void {
  for (let first = 0; first < statements.length; ) {
    let next = first + 1;
    while (next < statements.length && !statements[next]!.header) next++;
    const table = statements.slice(first, next);
    const range = { start: table[0]!.start, end: table.at(-1)!.end };
    const read = table.every(({ readable }) => readable) && reader.read(range);
    if (!read) for (const one of table) reader.recover(one);
    first = next;
  }
}

class TomlReader {
  readonly tree: Tree;
  readonly #text: string;
  readonly #problems: Problems;
  /** The table that keys belong to now. */
  #table: OpenMap;

  constructor(text: string, problems: Problems) {
    this.#text = text;
    this.#problems = problems;
    this.tree = new Tree({ start: 0, end: text.length });
    this.#table = this.tree.root;
  }

  /** Adds what stands in `range`; false, and nothing added, if that is not TOML. */
  read({ start, end }: TextRange): boolean {
    let program: AST.TOMLProgram;
    try {
      program = parseTOML(this.#text.slice(start, end));
    } catch (error) {
      const [message, index] =
        error instanceof ParseError ? [error.message, error.index] : ['cannot be parsed', 0];
      this.#problems.close(message, start + index);
      return false;
    }
    for (const node of program.body[0].body) {
      if (node.type === 'TOMLTable') this.#enter(node, start);
      for (const entry of node.type === 'TOMLTable' ? node.body : [node])
        this.#put(this.#table, entry, start);
    }
    return true;
  }

  /** Adds what can be read of one statement. */
  recover(statement: Statement): void {
    const { start, end, header, readable } = statement;
    if (readable && this.read(statement)) return;
    if (header) this.#enterUnread(statement);
    const lines = this.#text.slice(start, end).split('\n');
    if (!readable || lines.length < 3) return;
    // A quote or bracket that is not closed has swallowed what follows.
    let from = start;
    for (const line of lines) {
      const blank = line.trim() === '';
      if (
        !blank &&
        !this.read({ start: from, end: from + line.length }) &&
        line.trimStart().startsWith('[')
      ) {
        this.#enterUnread({ start: from, end: from + line.length });
      }
      from += line.length + 1;
    }
  }

  /** The keys that follow a header which cannot be read do not belong to the table before it. */
  #enterUnread({ start, end }: TextRange): void {
    const line = MappedText.verbatim(this.#text.slice(start, end).split('\n', 1)[0] ?? '', start).trim();
    this.#table =
      this.tree.table(this.tree.root, [{ name: line.value, range: line.range() }]) ?? this.tree.root;
  }

  #enter({ key, kind }: AST.TOMLTable, base: number): void {
    const path = keysOf(key, base);
    const last = path.at(-1)!;
    const list = kind === 'array';
    const parent = this.tree.table(this.tree.root, list ? path.slice(0, -1) : path);
    const table = list && parent !== undefined ? this.tree.item(parent, last) : parent;
    if (table === undefined) this.#problems.add(TOO_DEEP, last.range.start);
    this.#table = table ?? this.tree.open(last.range, MAX_DEPTH);
  }

  #put(from: OpenMap, { key, value }: AST.TOMLKeyValue, base: number): void {
    const path = keysOf(key, base);
    const last = path.at(-1)!;
    const map = this.tree.table(from, path.slice(0, -1));
    if (map === undefined) this.#problems.add(TOO_DEEP, last.range.start);
    else this.tree.put(map, last, this.#value(value, base, this.tree.depth(map) + 1));
  }

  #value(node: AST.TOMLContentNode, base: number, depth: number): ConfigNode {
    const range = rangeOf(node, base);
    if (node.type === 'TOMLValue') return this.#scalar(node, range);
    if (depth >= MAX_DEPTH) {
      this.#problems.add(TOO_DEEP, range.start);
      return absent(range.start);
    }
    if (node.type === 'TOMLArray') {
      return { kind: 'list', items: node.elements.map((item) => this.#value(item, base, depth + 1)), range };
    }
    const map = this.tree.open(range, depth);
    for (const entry of node.body) this.#put(map, entry, base);
    return map;
  }

  #scalar(node: AST.TOMLValue, range: TextRange): ConfigNode {
    const raw = this.#text.slice(range.start, range.end);
    if (node.kind !== 'string') return scalar(TYPES[node.kind], MappedText.verbatim(raw, range.start), range);
    const quotes = node.multiline ? 3 : 1;
    const inner = MappedText.verbatim(raw.slice(quotes, -quotes), range.start + quotes);
    const decoded = tomlString(inner.value, node.style, node.multiline);
    // Never a wrong range: if we read it differently than the library, the raw text is the value.
    const first = node.multiline ? afterBreak(inner.value, 0) : 0;
    const text = decoded.value === node.value ? inner.within(decoded.text(first)) : inner;
    return scalar('string', text, range);
  }
}

const TYPES = {
  integer: 'number',
  float: 'number',
  boolean: 'boolean',
  'offset-date-time': 'string',
  'local-date-time': 'string',
  'local-date': 'string',
  'local-time': 'string',
} as const;

function keysOf({ keys }: AST.TOMLKey, base: number): readonly Key[] {
  return keys.map((key) => ({
    name: key.type === 'TOMLBare' ? key.name : key.value,
    range: rangeOf(key, base),
  }));
}

function rangeOf(
  { range: [start, end] }: { readonly range: readonly [number, number] },
  base: number,
): TextRange {
  return { start: base + start, end: base + end };
}
