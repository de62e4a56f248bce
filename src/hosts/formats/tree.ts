import { type ConfigNode, MAX_DEPTH, type MapEntry, type MapNode } from '../../core/document.js';
import type { TextRange } from '../../core/text.js';

/** One key of a dotted path. */
export interface Key {
  readonly name: string;
  readonly range: TextRange;
}

/** A map to which entries are still added, here and there in the file. */
export interface OpenMap extends MapNode {
  readonly entries: MapEntry[];
  readonly range: { start: number; end: number };
}

interface Place {
  readonly parent: OpenMap | undefined;
  readonly depth: number;
  /** The last map, or list of maps, under each key. */
  readonly tables: Map<string, OpenMap | OpenList>;
}

interface OpenList {
  readonly kind: 'list';
  readonly items: OpenMap[];
  readonly range: { start: number; end: number };
}

/** Builds the tree of a format in which each line says by a path where its value belongs. */
export class Tree {
  readonly root: OpenMap;
  readonly #places = new WeakMap<OpenMap, Place>();

  constructor(range: TextRange) {
    this.root = this.open(range, 0);
  }

  /** A map that is at `depth` but not yet anywhere. */
  open(range: TextRange, depth: number, parent?: OpenMap): OpenMap {
    const map: OpenMap = { kind: 'map', entries: [], range: { ...range } };
    this.#places.set(map, { parent, depth, tables: new Map() });
    return map;
  }

  depth(map: OpenMap): number {
    return this.#place(map).depth;
  }

  /** The map at a path below `from`, made where it is not there yet; `undefined` if that is nested too deeply. */
  table(from: OpenMap, path: readonly Key[]): OpenMap | undefined {
    if (this.depth(from) + path.length >= MAX_DEPTH) return undefined;
    let map = from;
    for (const key of path) {
      const known = this.#place(map).tables.get(key.name);
      const next = known?.kind === 'list' ? known.items.at(-1) : known;
      if (next === undefined && this.depth(map) + 1 >= MAX_DEPTH) return undefined;
      map = next ?? this.#add(map, key);
    }
    return map;
  }

  /** A new item of the list of maps under `key`; `undefined` if that is nested too deeply. */
  item(map: OpenMap, key: Key): OpenMap | undefined {
    const { tables, depth } = this.#place(map);
    if (depth + 2 >= MAX_DEPTH) return undefined;
    const known = tables.get(key.name);
    const list: OpenList =
      known?.kind === 'list' ? known : { kind: 'list', items: [], range: { ...key.range } };
    if (known !== list) {
      tables.set(key.name, list);
      this.put(map, key, list);
    }
    const item = this.open(key.range, depth + 2, map);
    list.items.push(item);
    list.range.end = Math.max(list.range.end, key.range.end);
    return item;
  }

  /** Adds a value; one that is there under the same key stays there too. */
  put(map: OpenMap, key: Key, value: ConfigNode): void {
    map.entries.push({ key: key.name, keyRange: key.range, value });
    const end = Math.max(key.range.end, value.range.end);
    for (let above: OpenMap | undefined = map; above !== undefined; above = this.#place(above).parent) {
      above.range.start = Math.min(above.range.start, key.range.start);
      above.range.end = Math.max(above.range.end, end);
    }
  }

  #add(map: OpenMap, key: Key): OpenMap {
    const { tables, depth } = this.#place(map);
    const table = this.open(key.range, depth + 1, map);
    tables.set(key.name, table);
    this.put(map, key, table);
    return table;
  }

  #place(map: OpenMap): Place {
    const place = this.#places.get(map);
    if (place === undefined) throw new TypeError('a map of another tree');
    return place;
  }
}
