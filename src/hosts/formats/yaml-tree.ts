import { type Alias, isAlias, isCollection, isMap, type Node, type Pair, type Scalar } from 'yaml';
import { type ConfigNode, MAX_DEPTH, type MapEntry, type ScalarNode } from '../../core/document.js';
import { MappedText } from '../../core/text.js';
import { type Problems, TOO_DEEP } from './bounded.js';
import type { Decoded } from './escapes.js';
import { absent, scalar, wordType } from './nodes.js';
import { type BlockHeader, blockScalar } from './yaml-block-scalars.js';
import { doubleQuoted, plain, singleQuoted } from './yaml-flow-scalars.js';

/** A node and how many levels of maps and lists it is high, with everything that its aliases stand for. */
interface Anchored {
  readonly node: ConfigNode;
  readonly height: number;
}

/** Turns the library's nodes of one document into ours. */
export class YamlTree {
  readonly #text: string;
  readonly #problems: Problems;
  /** `undefined` while the anchored node is being read: an alias to it there is a cycle. */
  readonly #anchors = new Map<string, Anchored | undefined>();
  /** Of the node that was read last. */
  #height = 0;

  constructor(text: string, problems: Problems) {
    this.#text = text;
    this.#problems = problems;
  }

  node(node: Node, depth = 0): ConfigNode {
    if (isAlias(node)) return this.#alias(node, depth);
    const { anchor, tag } = node;
    if (anchor !== undefined) this.#anchors.set(anchor, undefined);
    const content = isCollection(node) ? this.#collection(node, depth) : this.#scalar(node as Scalar.Parsed);
    const result = tag === undefined ? content : { ...content, tag };
    if (result.kind === 'scalar') this.#height = 0;
    if (anchor !== undefined) this.#anchors.set(anchor, { node: result, height: this.#height });
    return result;
  }

  /** An alias is the node that it stands for, not a copy: thousands of them cost nothing. */
  #alias({ source, range }: Alias, depth: number): ConfigNode {
    const [start, end] = range ?? [0, 0];
    const anchored = this.#anchors.get(source);
    this.#height = anchored?.height ?? 0;
    if (anchored !== undefined && depth + anchored.height <= MAX_DEPTH) return anchored.node;
    this.#height = 0;
    if (anchored !== undefined) this.#problems.add(TOO_DEEP, start);
    if (anchored !== undefined || this.#anchors.has(source)) return absent(start);
    // Most often a string that should have been quoted: `*.example.com`.
    this.#problems.add('an alias has no anchor', start);
    return scalar('string', MappedText.verbatim(this.#text.slice(start, end), start), { start, end });
  }

  #collection(node: Node & { items: readonly unknown[] }, depth: number): ConfigNode {
    const [start, end] = node.range ?? [0, 0];
    if (depth >= MAX_DEPTH) {
      this.#problems.add(TOO_DEEP, start);
      return absent(start);
    }
    let height = 0;
    const child = <Result>(result: Result): Result => {
      height = Math.max(height, this.#height);
      return result;
    };
    const range = { start, end };
    let result: ConfigNode;
    if (isMap(node)) {
      const entries = node.items.map((pair) =>
        child(this.#entry(pair as Pair<Node, Node | null>, depth + 1)),
      );
      result = { kind: 'map', entries, range };
    } else {
      const items = node.items.map((item) => child(this.node(item as Node, depth + 1)));
      result = { kind: 'list', items, range };
    }
    this.#height = height + 1;
    return result;
  }

  #entry({ key, value }: Pair<Node, Node | null>, depth: number): MapEntry {
    const [start, end] = key.range ?? [0, 0];
    const name = this.node(key, depth);
    const text = name.kind === 'scalar' ? name.text.value : this.#text.slice(start, end);
    const node = value === null ? absent(end) : this.node(value, depth);
    if (value === null) this.#height = 0;
    return { key: text, keyRange: { start, end }, value: node };
  }

  #scalar(node: Scalar.Parsed): ScalarNode {
    const [start, end] = node.range;
    const value = node.source;
    const type = typeOf(node, value);
    const content = this.#content(node);
    if (value === '') return scalar(type, MappedText.verbatim('', content?.start ?? start), { start, end });
    const { decoded } = content ?? {};
    // Never a wrong range: if we read it differently than the library, the raw text is the value.
    if (content === undefined || decoded?.value !== value) {
      const raw = this.#text.slice(content?.start ?? start, content?.end ?? end);
      return scalar(type, MappedText.verbatim(raw, content?.start ?? start), { start, end });
    }
    const outer = MappedText.verbatim(this.#text.slice(content.start, content.end), content.start);
    return scalar(type, outer.within(decoded.text(0)), { start, end });
  }

  /** Where the text of a scalar stands without its quotes or header, and what it decodes to. */
  #content({ srcToken: token }: Scalar.Parsed): { start: number; end: number; decoded: Decoded } | undefined {
    if (token === undefined) return undefined;
    if (token.type === 'block-scalar') {
      const { source } = token;
      const header = token.props.find(({ type }) => type === 'block-scalar-header');
      const last = token.props.at(-1);
      if (header === undefined || last === undefined || !('source' in header) || !('source' in last))
        return undefined;
      const start = last.offset + last.source.length;
      const decoded = blockScalar(source, blockHeader(header.source, token.indent));
      return { start, end: start + source.length, decoded };
    }
    const { offset, source } = token;
    if (token.type === 'scalar')
      return { start: offset, end: offset + source.length, decoded: plain(source) };
    // The library takes the last character for the quotation mark, whatever it is.
    const closed = source.length > 1 && source.endsWith(source.charAt(0));
    const inner = source.slice(1, closed ? -1 : undefined);
    const decoded = token.type === 'single-quoted-scalar' ? singleQuoted(inner) : doubleQuoted(inner);
    return { start: offset + 1, end: offset + 1 + inner.length, decoded };
  }
}

function blockHeader(source: string, parentIndent: number): BlockHeader {
  const indent = Number(/[1-9]/.exec(source)?.[0] ?? 0);
  return {
    style: source.startsWith('>') ? '>' : '|',
    chomp: source.includes('+') ? '+' : source.includes('-') ? '-' : '',
    indent: indent === 0 ? undefined : parentIndent + indent,
  };
}

const CORE_TAGS: Readonly<Record<string, ScalarNode['type']>> = {
  'tag:yaml.org,2002:bool': 'boolean',
  'tag:yaml.org,2002:float': 'number',
  'tag:yaml.org,2002:int': 'number',
  'tag:yaml.org,2002:null': 'null',
};

function typeOf({ tag, type }: Scalar, value: string): ScalarNode['type'] {
  if (tag !== undefined) return CORE_TAGS[tag] ?? 'string';
  return type === undefined || type === 'PLAIN' ? wordType(value) : 'string';
}
