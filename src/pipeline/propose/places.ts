import type { ConfigNode, MapEntry, MapNode, ScalarNode } from '../../core/document.js';
import type { TextRange } from '../../core/text.js';
import type { Parsed } from '../extract.js';
import { launchOf, type ServerEntry } from './entry.js';

/** Where a scalar stands in the tree. */
export interface Place {
  readonly scalar: ScalarNode;
  /** The document that it stands in. */
  readonly root: ConfigNode;
  /** The entry of the map whose value it is; `undefined` in a list. */
  readonly holder: Holder | undefined;
  readonly entry: ServerEntry | undefined;
}

/** An entry, and the map that it is in. */
export interface Holder {
  readonly map: MapNode;
  readonly entry: MapEntry;
}

/** Finds what stands where in a file. It is walked once, however much is asked of it. */
export class Places {
  readonly #holders = new Map<ConfigNode, Holder>();
  readonly #lists = new Map<ConfigNode, ConfigNode>();
  readonly #entries = new Map<ConfigNode, ServerEntry>();
  /** Of the file itself, in its order; then of the configs in strings of it. */
  readonly #outer: readonly Place[];
  readonly #inner: readonly Place[];

  constructor({ document, roots }: Pick<Parsed, 'document' | 'roots'>) {
    for (const root of roots) {
      for (const [node, name] of root.servers.names) {
        if (node.kind === 'map') this.#entries.set(node, { name, node, root, launch: launchOf(node) });
      }
    }
    const seen = new Set<ConfigNode>();
    const placesIn = (all: readonly ConfigNode[]): readonly Place[] =>
      all
        .flatMap((root) => this.#walk(root, seen))
        .sort((one, other) => one.scalar.range.start - other.scalar.range.start);
    this.#outer = placesIn(document.roots);
    this.#inner = placesIn(roots.flatMap(({ root, path }) => (path.length > 0 ? [root] : [])));
  }

  /** The scalar of the file in which something stands. What is in a config inside of it belongs to a server of that. */
  at(range: TextRange): Place | undefined {
    const outer = placeAt(this.#outer, range);
    const inner = placeAt(this.#inner, range);
    return outer && inner ? { ...outer, entry: inner.entry } : outer;
  }

  /** The entry whose value a node is. */
  holderOf(node: ConfigNode): Holder | undefined {
    return this.#holders.get(node);
  }

  /** The list that a node is in. */
  listOf(node: ConfigNode): ConfigNode | undefined {
    return this.#lists.get(node);
  }

  /** The scalars below a root; a node that is reached twice counts where it is reached first. */
  #walk(root: ConfigNode, seen: Set<ConfigNode>): readonly Place[] {
    const found: Place[] = [];
    const visit = (node: ConfigNode, around: ServerEntry | undefined): void => {
      if (seen.has(node)) return;
      seen.add(node);
      const entry = this.#entries.get(node) ?? around;
      if (node.kind === 'scalar') {
        found.push({ scalar: node, root, holder: this.#holders.get(node), entry });
      } else if (node.kind === 'list') {
        for (const item of node.items) {
          if (!this.#lists.has(item)) this.#lists.set(item, node);
          visit(item, entry);
        }
      } else {
        for (const one of node.entries) {
          if (!this.#holders.has(one.value)) this.#holders.set(one.value, { map: node, entry: one });
          visit(one.value, entry);
        }
      }
    };
    visit(root, undefined);
    return found;
  }
}

/** The last that begins in front of it, if it ends behind. */
function placeAt(places: readonly Place[], range: TextRange): Place | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.scalar.range.start <= range.start) low = middle + 1;
    else high = middle;
  }
  const found = places[low - 1];
  return found !== undefined && range.end <= found.scalar.range.end ? found : undefined;
}
