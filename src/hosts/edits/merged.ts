import type { Change, Value } from './change.js';
import { isList } from './model.js';

/**
 * The changes with each made once: two that add to the same key are one that adds both, what is removed by two is removed once, and
 * in a map that would be left with nothing but what is new, that stands where the last entry stood. `undefined` if two of them contradict one another.
 */
export function merged(changes: readonly Change[]): readonly Change[] | undefined {
  const buckets = new Map<unknown, Map<string, Change[]>>();
  const inOrder: Change[][] = [];
  for (const change of changes) {
    const [node, key] = identity(change);
    const keys = buckets.get(node) ?? new Map<string, Change[]>();
    buckets.set(node, keys);
    const bucket = keys.get(key);
    if (bucket !== undefined) bucket.push(change);
    else {
      const own = [change];
      keys.set(key, own);
      inOrder.push(own);
    }
  }
  const once = inOrder.map(joined);
  return once.every((one) => one !== undefined) ? exchanged(once) : undefined;
}

/** Behind the entries of a map that loses all of them nothing can be added: what is new stands where the last one stood. */
function exchanged(changes: readonly Change[]): readonly Change[] {
  const removed = changes.filter((change) => change.kind === 'removed');
  const added = changes.filter((change) => change.kind === 'added');
  let rest = changes;
  for (const one of removed) {
    const { map, entry } = one;
    const other = added.find((own) => own.map === map);
    const isEmptied = removed.filter((gone) => gone.map === map).length === map.entries.length;
    if (other === undefined || !isEmptied || entry !== map.entries.at(-1)) continue;
    const instead: Change = { kind: 'entry', entry, key: other.key, value: other.value };
    rest = rest.flatMap((change) => (change === one ? [instead] : change === other ? [] : [change]));
  }
  return rest;
}

function identity(change: Change): readonly [node: unknown, key: string] {
  switch (change.kind) {
    case 'part':
      return [change.scalar, `part ${change.range.start} ${change.range.end}`];
    case 'aside':
      return [undefined, `aside ${change.range.start} ${change.range.end}`];
    case 'value':
      return [change.node, 'value'];
    case 'entry':
    case 'removed':
      return [change.entry, change.kind];
    case 'added':
      return [change.map, `added ${change.key}`];
    case 'prepended':
      return [change.list, 'prepended'];
    case 'appended':
      return [change.list, `appended ${JSON.stringify(change.value)}`];
  }
}

/** One change that does what all do. */
function joined(changes: readonly Change[]): Change | undefined {
  const [first] = changes as [Change];
  if (changes.length === 1) return first;
  const text = said(first);
  if (changes.every((change) => said(change) === text)) return first;
  if (first.kind !== 'added') return undefined;
  const values = changes.flatMap((change) => (change.kind === 'added' ? [change.value] : []));
  const value = values.every(isList) ? distinct(values.flat()) : united(values);
  return value === undefined ? undefined : { ...first, value };
}

function distinct(items: readonly Value[]): readonly Value[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

function united(maps: readonly Value[]): Value | undefined {
  const all = new Map<string, Value>();
  for (const map of maps) {
    if (typeof map !== 'object' || isList(map)) return undefined;
    for (const [key, value] of Object.entries(map)) {
      const known = all.get(key);
      if (known !== undefined && JSON.stringify(known) !== JSON.stringify(value)) return undefined;
      all.set(key, value);
    }
  }
  return Object.fromEntries(all);
}

/** What a change writes. */
function said(change: Change): string {
  switch (change.kind) {
    case 'part':
    case 'aside':
      return change.text;
    case 'prepended':
      return JSON.stringify(change.values);
    case 'entry':
      return JSON.stringify([change.key, change.value]);
    case 'value':
    case 'appended':
    case 'added':
      return JSON.stringify(change.value);
    case 'removed':
      return '';
  }
}
