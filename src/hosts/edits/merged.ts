import type { Change, Value } from './change.js';
import { isList } from './model.js';

/**
 * The changes with each made once: two that add to the same key are one that adds both, and what is removed by two is removed once.
 * `undefined` if two of them contradict one another.
 */
export function merged(changes: readonly Change[]): readonly Change[] | undefined {
  const kept = new Kept();
  for (const change of changes) if (!kept.add(change)) return undefined;
  return kept.all;
}

/** Changes by the node that they are about, and by what they do to it. */
class Kept {
  readonly #byNode = new Map<unknown, Map<string, number>>();
  readonly #all: Change[] = [];

  get all(): readonly Change[] {
    return this.#all;
  }

  /** False if it contradicts one that is kept. */
  add(change: Change): boolean {
    const [node, key] = identity(change);
    const places = this.#byNode.get(node) ?? new Map<string, number>();
    this.#byNode.set(node, places);
    const index = places.get(key);
    if (index === undefined) {
      places.set(key, this.#all.push(change) - 1);
      return true;
    }
    const both = together(this.#all[index]!, change);
    if (both !== undefined) this.#all[index] = both;
    return both !== undefined;
  }
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

function together(one: Change, other: Change): Change | undefined {
  if (one.kind === 'removed') return one;
  if (one.kind === 'added' && other.kind === 'added') {
    const value = united(one.value, other.value);
    return value === undefined ? undefined : { ...one, value };
  }
  const isSame = said(one) === said(other);
  return isSame ? one : undefined;
}

function united(one: Value, other: Value): Value | undefined {
  if (typeof one !== 'object' || typeof other !== 'object') return one === other ? one : undefined;
  if (isList(one) && isList(other)) {
    const known = new Set(one.map((item) => JSON.stringify(item)));
    return [...one, ...other.filter((item) => !known.has(JSON.stringify(item)))];
  }
  if (isList(one) || isList(other)) return undefined;
  const own = one as Readonly<Record<string, Value>>;
  const differs = Object.entries(other).some(
    ([key, value]) => own[key] !== undefined && JSON.stringify(own[key]) !== JSON.stringify(value),
  );
  return differs ? undefined : { ...own, ...(other as Readonly<Record<string, Value>>) };
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
