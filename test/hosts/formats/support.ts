import fc from 'fast-check';
import { expect } from 'vitest';
import type { ConfigNode, Document, Format, ScalarNode } from '../../../src/core/document.js';

/** What a format is compared by: maps as lists of entries, for a key can occur twice. */
export type Value =
  | string
  | { readonly list: readonly Value[] }
  | { readonly map: readonly [string, Value][] };

export const map = (entries: Readonly<Record<string, Value>>): Value => ({ map: Object.entries(entries) });
export const list = (...items: Value[]): Value => ({ list: items });

/** Scalars of other types than string as `type:text`. */
export function plainOf(node: ConfigNode): Value {
  if (node.kind === 'list') return { list: node.items.map(plainOf) };
  if (node.kind === 'map') return { map: node.entries.map(({ key, value }) => [key, plainOf(value)]) };
  return node.type === 'string' ? node.text.value : `${node.type}:${node.text.value}`;
}

export const valuesOf = ({ roots }: Document): readonly Value[] => roots.map(plainOf);
export const commentsOf = ({ comments }: Document): readonly string[] =>
  comments.map(({ text }) => text.value);

export function scalarsOf(node: ConfigNode): readonly ScalarNode[] {
  if (node.kind === 'scalar') return [node];
  if (node.kind === 'list') return node.items.flatMap(scalarsOf);
  return node.entries.flatMap(({ value }) => scalarsOf(value));
}

/** The one root of a text that must be well-formed. */
export function parsed(format: Format, text: string): ConfigNode {
  const document = format.parse(text);
  expect(document.problems).toEqual([]);
  expect(document.roots).toHaveLength(1);
  return document.roots[0]!;
}

export function scalarAt(node: ConfigNode, ...path: readonly (string | number)[]): ScalarNode {
  let at: ConfigNode | undefined = node;
  for (const step of path) {
    if (at?.kind === 'map') at = at.entries.find(({ key }) => key === step)?.value;
    else if (at?.kind === 'list') at = at.items[Number(step)];
  }
  if (at?.kind !== 'scalar') throw new Error(`no scalar at ${path.join('.')}`);
  return at;
}

/** Holds for every document of every text: ranges lie in the text, in order, and inside each other. */
export function expectSoundRanges(text: string, document: Document): void {
  const sound = ({ start, end }: { start: number; end: number }): boolean =>
    Number.isInteger(start) && start >= 0 && start <= end && end <= text.length;
  const walk = (node: ConfigNode): void => {
    expect(sound(node.range)).toBe(true);
    if (node.kind === 'list') node.items.forEach(walk);
    else if (node.kind === 'map') {
      for (const { keyRange, value } of node.entries) {
        expect(sound(keyRange)).toBe(true);
        walk(value);
      }
    } else expectSoundText(text, node.text);
  };
  document.roots.forEach(walk);
  for (const { text: comment } of document.comments) expectSoundText(text, comment);
  for (const { offset } of document.problems) expect(offset).toBeLessThanOrEqual(text.length);
}

function expectSoundText(text: string, mapped: ScalarNode['text']): void {
  let last = 0;
  for (let index = 0; index < mapped.length; index++) {
    const { start, end } = mapped.range(index, index + 1);
    if (start < last || end < start || end > text.length)
      throw new Error(`character ${index} stands at ${start}..${end}`);
    last = start;
  }
  const whole = mapped.range();
  expect(whole.start >= 0 && whole.end <= text.length && whole.start <= whole.end).toBe(true);
}

/**
 * Replaces parts of every string in the text, at the ranges that the parser gives, and expects a document with exactly
 * that string changed. Parts begin and end with something else than white space, which formats fold.
 */
export function expectReplaceable(format: Format, text: string, pick: Pick): void {
  const [root] = format.parse(text).roots;
  if (root === undefined) return;
  const scalars = scalarsOf(root).filter(({ type }) => type === 'string');
  scalars.forEach((scalar, index) => {
    const { value } = scalar.text;
    const borders = [...value.matchAll(/(?<!\s|^|[\ud800-\udbff])(?=\S)(?![\udc00-\udfff])/g)].map(
      (found) => found.index,
    );
    const trimmed = scalar.text.trim();
    const first = value.length - value.trimStart().length;
    const edges = trimmed.length === 0 ? [] : [first, ...borders, first + trimmed.length];
    const from = edges.length === 0 ? 0 : edges[pick(edges.length - 1)]!;
    const to =
      edges.length === 0 ? 0 : edges[edges.indexOf(from) + 1 + pick(edges.length - edges.indexOf(from) - 1)]!;
    if (to === from && value !== '') return;
    const range = scalar.text.range(from, to);
    const changed = `${text.slice(0, range.start)}Xyz${text.slice(range.end)}`;
    const expected = scalars.map(({ text: { value } }) => value);
    expected[index] = `${value.slice(0, from)}Xyz${value.slice(to)}`;
    const [after] = format.parse(changed).roots;
    const strings = after === undefined ? [] : scalarsOf(after).filter(({ type }) => type === 'string');
    expect(
      strings.map(({ text: { value } }) => value),
      JSON.stringify({ text, changed }),
    ).toEqual(expected);
  });
}

/** A number from 0 to below `count`, or 0. */
export type Pick = (count: number) => number;

/** Runs `body` with a source of choices that fast-check shrinks. */
export function choosing(body: (pick: Pick) => void, numRuns = 300): void {
  fc.assert(
    fc.property(fc.gen(), (generate) => {
      body((count) => (count <= 1 ? 0 : generate(fc.nat, { max: count - 1 })));
    }),
    { numRuns },
  );
}

export const oneOf = <Item>(pick: Pick, items: readonly Item[]): Item => items[pick(items.length)]!;

const PIECES = [
  'a',
  'Zz9',
  '-',
  '_',
  '.',
  ' ',
  '  ',
  '\t',
  ':',
  ': ',
  ' #',
  '#',
  '"',
  "'",
  "''",
  '\\',
  '\\n',
  '/',
  '//',
  '{',
  '}',
  '[',
  ']',
  ',',
  '=',
  '$',
  '${A}',
  '&',
  '*',
  '!',
  '|',
  '>',
  '%',
  '@',
  '`',
  '~',
  'null',
  'true',
  '1',
  '0x1',
  '\n',
  '\n\n',
  '\n  ',
  ' \n',
  'é',
  '漢',
  '\u{1F600}',
  '\u0085',
  '\u00a0',
  '\u2028',
  '\u0001',
  '\x7f',
];

/** A string of pieces that formats find hard. */
export function nastyString(pick: Pick, pieces: readonly string[] = PIECES): string {
  return Array.from({ length: pick(7) }, () => oneOf(pick, pieces)).join('');
}

/** A map of maps, lists and strings. */
export function nastyMap(pick: Pick, pieces: readonly string[] = PIECES, depth = 3): Value {
  const entries = Array.from({ length: 1 + pick(3) }, (_, index): [string, Value] => {
    const key = `${oneOf(pick, ['k', 'key-', 'K_'])}${index}`;
    return [pick(6) === 0 ? `${key}${nastyString(pick, pieces)}` : key, nastyValue(pick, pieces, depth)];
  });
  return { map: entries };
}

function nastyValue(pick: Pick, pieces: readonly string[], depth: number): Value {
  const kind = depth === 0 ? 0 : pick(4);
  if (kind === 2) return nastyMap(pick, pieces, depth - 1);
  if (kind === 3) return { list: Array.from({ length: pick(3) }, () => nastyValue(pick, pieces, depth - 1)) };
  return nastyString(pick, pieces);
}

/** Both line ends. */
export const LINE_ENDS = ['\n', '\r\n'] as const;
