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
  const { value, size } = reader.read(root, '');
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
  readonly #known = new Map<ConfigNode, Map<Place, Read>>();

  read(node: ConfigNode, at: Place): Read {
    const known = this.#known.get(node)?.get(at);
    if (known !== undefined) return known;
    if (node.tag !== undefined) this.#add('a tag (!) has no meaning here', node.range.start);
    if (node.kind === 'scalar') return { value: scalarValue(node, at), size: 1 };
    const read = node.kind === 'list' ? this.#list(node.items, at) : this.#map(node.entries, at);
    this.#known.set(node, new Map([...(this.#known.get(node) ?? []), [at, read]]));
    return read;
  }

  #list(items: readonly ConfigNode[], at: Place): Read {
    const place = below(at, '[]');
    const all = items.map((item) => this.read(item, place));
    return { value: all.map(({ value }) => value), size: sizeOf(all) };
  }

  #map(entries: readonly MapEntry[], at: Place): Read {
    const keys = new Set<string>();
    const all = entries.map(({ key, keyRange, value }) => {
      if (keys.has(key)) this.#add('the same key a second time', keyRange.start);
      keys.add(key);
      return { key, ...this.read(value, below(at, at === '' ? key : `.${key}`)) };
    });
    return { value: Object.fromEntries(all.map(({ key, value }) => [key, value])), size: sizeOf(all) };
  }

  #add(message: string, offset: number): void {
    this.problems.push({ message, offset });
  }
}

/** As `NOT_TEXT` writes it; `undefined` where all that is below is text. There are few: what aliases share is read once for each. */
type Place = string | undefined;

function below(at: Place, step: string): Place {
  if (at === undefined) return undefined;
  const place = at + step;
  const isOnWay = (path: string): boolean =>
    path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[]`);
  return NOT_TEXT.some(isOnWay) ? place : undefined;
}

function scalarValue({ type, text }: ScalarNode, at: Place): unknown {
  const { value } = text;
  const isWord = at !== undefined && NOT_TEXT.includes(at);
  if (type === 'null' && value === '') return null;
  if (isWord && type === 'number') return Number(value);
  if (isWord && type === 'boolean') return value.toLowerCase() === 'true';
  return value;
}

function sizeOf(parts: readonly Read[]): number {
  return parts.reduce((sum, { size }) => sum + size, 1);
}
