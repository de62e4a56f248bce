import type { ConfigNode, MapEntry, Problem, ScalarNode } from '../document.js';
import { NOT_TEXT } from './schema.js';

/** More values than any policy has. A value that aliases stand for counts as often as it is meant. */
const MAX_VALUES = 50_000;

export interface Plain {
  readonly value: unknown;
  /** What a policy must not have, whatever its keys mean. */
  readonly problems: readonly Problem[];
}

/**
 * A policy's tree as plain values. Scalars are texts as they are written (`2027-01-31`, `off`, digits), besides those that
 * the schema wants otherwise; one that is not there is `null`.
 */
export function plainValue(root: ConfigNode): Plain {
  const reader = new Reader();
  const { value, size } = reader.read(root, 'policy');
  if (size > MAX_VALUES) return { value, problems: [{ message: 'too many values', offset: 0 }] };
  return { value, problems: reader.problems };
}

interface Read {
  readonly value: unknown;
  /** Number of values in it. */
  readonly size: number;
}

class Reader {
  readonly problems: Problem[] = [];
  /** Of lists and mappings: aliases share them, and so do the values. */
  readonly #known = new Map<ConfigNode, Read>();

  /** `policy` is the whole of it; a `word` may be a number or a boolean. */
  read(node: ConfigNode, as: 'policy' | 'word' | 'text'): Read {
    const known = this.#known.get(node);
    if (known !== undefined) return known;
    if (node.tag !== undefined) this.#add('a tag (!) has no meaning here', node.range.start);
    if (node.kind === 'scalar') return { value: scalarValue(node, as), size: 1 };
    const read =
      node.kind === 'list'
        ? this.#list(node.items)
        : this.#map(node.entries, as === 'policy' ? NOT_TEXT : []);
    this.#known.set(node, read);
    return read;
  }

  #list(items: readonly ConfigNode[]): Read {
    const all = items.map((item) => this.read(item, 'text'));
    return { value: all.map(({ value }) => value), size: sizeOf(all) };
  }

  #map(entries: readonly MapEntry[], words: readonly string[]): Read {
    const keys = new Set<string>();
    const all = entries.map(({ key, keyRange, value }) => {
      if (keys.has(key)) this.#add('the same key a second time', keyRange.start);
      keys.add(key);
      return { key, ...this.read(value, words.includes(key) ? 'word' : 'text') };
    });
    return { value: Object.fromEntries(all.map(({ key, value }) => [key, value])), size: sizeOf(all) };
  }

  #add(message: string, offset: number): void {
    this.problems.push({ message, offset });
  }
}

function scalarValue({ type, text }: ScalarNode, as: string): unknown {
  const { value } = text;
  if (type === 'null' && value === '') return null;
  if (as === 'word' && type === 'number') return Number(value);
  if (as === 'word' && type === 'boolean') return value.toLowerCase() === 'true';
  return value;
}

function sizeOf(parts: readonly Read[]): number {
  return parts.reduce((sum, { size }) => sum + size, 1);
}
