import type { ConfigNode, ScalarNode } from '../../core/document.js';
import type { Change, Kind, Value } from './change.js';
import { decodedRange } from './decoded.js';

/** What a document says, without how it is written. Entries are sorted by their keys, of which one may repeat: what is added has no order of its own. */
export type Model =
  | { readonly kind: 'map'; readonly entries: readonly (readonly [key: string, Model])[] }
  | { readonly kind: 'list'; readonly items: readonly Model[] }
  | { readonly kind: 'scalar'; readonly type: ScalarNode['type']; readonly text: string }
  /** A node that is reached another time. */
  | { readonly kind: 'again' };

/** What a document says once the changes are made: what its edited text must parse to. */
export function modelOf(root: ConfigNode, changes: readonly Change[] = []): Model {
  const made = new ByNode(changes);
  const seen = new Set<ConfigNode>();

  function visit(node: ConfigNode): Model {
    if (seen.has(node)) return { kind: 'again' };
    if (node.kind !== 'scalar') seen.add(node);
    const [whole] = made.of('value', node);
    if (whole !== undefined) return valueModel(whole.value);
    if (node.kind === 'scalar') return scalarModel(node, made.of('part', node));
    if (node.kind === 'list') {
      const first = made.of('prepended', node).flatMap(({ values }) => values);
      const last = made.of('appended', node).map(({ value }) => value);
      const items = [...first.map(valueModel), ...node.items.map(visit), ...last.map(valueModel)];
      return { kind: 'list', items };
    }
    const removed = new Set(made.of('removed', node).map(({ entry }) => entry));
    const kept = node.entries.filter((entry) => !removed.has(entry));
    const entries = kept.map((entry) => {
      const [other] = made.of('entry', entry);
      return other
        ? ([other.key, valueModel(other.value)] as const)
        : ([entry.key, visit(entry.value)] as const);
    });
    const added = made.of('added', node);
    return mapModel([...entries, ...added.map(({ key, value }) => [key, valueModel(value)] as const)]);
  }
  return visit(root);
}

/** Changes by what they are made on. */
class ByNode {
  readonly #changes = new Map<unknown, Change[]>();

  constructor(changes: readonly Change[]) {
    for (const change of changes) {
      const node = nodeOf(change);
      const known = this.#changes.get(node);
      if (known === undefined) this.#changes.set(node, [change]);
      else known.push(change);
    }
  }

  of<Name extends Change['kind']>(kind: Name, node: unknown): readonly Kind<Name>[] {
    const found = this.#changes.get(node) ?? [];
    return found.filter((change): change is Kind<Name> => change.kind === kind);
  }
}

function nodeOf(change: Change): unknown {
  switch (change.kind) {
    case 'part':
      return change.scalar;
    case 'aside':
      return undefined;
    case 'value':
      return change.node;
    case 'entry':
      return change.entry;
    case 'removed':
    case 'added':
      return change.map;
    case 'prepended':
    case 'appended':
      return change.list;
  }
}

function valueModel(value: Value): Model {
  if (typeof value === 'string') return { kind: 'scalar', type: 'string', text: value };
  if (typeof value === 'boolean') return { kind: 'scalar', type: 'boolean', text: String(value) };
  if (isList(value)) return { kind: 'list', items: value.map(valueModel) };
  return mapModel(Object.entries(value).map(([key, inner]) => [key, valueModel(inner)] as const));
}

function mapModel(entries: readonly (readonly [string, Model])[]): Model {
  return {
    kind: 'map',
    entries: [...entries].sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)),
  };
}

export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function scalarModel(node: ScalarNode, parts: readonly Kind<'part'>[]): Model {
  if (parts.length === 0) return { kind: 'scalar', type: node.type, text: node.text.value };
  return { kind: 'scalar', type: 'string', text: partsReplaced(node, parts) };
}

/** The value of a scalar of which parts read otherwise. */
export function partsReplaced({ text }: ScalarNode, parts: readonly Kind<'part'>[]): string {
  let value = '';
  let from = 0;
  const inOrder = parts
    .map(({ range, text: replacement }) => ({ ...decodedRange(text, range), replacement }))
    .sort((one, other) => one.start - other.start);
  for (const { start, end, replacement } of inOrder) {
    value += text.value.slice(from, start) + replacement;
    from = end;
  }
  return value + text.value.slice(from);
}
