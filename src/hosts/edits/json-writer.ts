import type { MapNode } from '../../core/document.js';
import type { Edit } from '../../core/edit.js';
import type { Kind, Value } from './change.js';
import { indentation, lineEnd, lineStop, wholeLine } from './lines.js';
import { isList } from './model.js';
import { type Writer, writerOf } from './writer.js';

/** JSON, with comments and trailing commas where the text has them. */
export function jsonWriter(text: string): Writer {
  const commas = new Commas(text);
  return writerOf({
    value: ({ node, value }) => [{ range: node.range, text: literal(value) }],
    entry: ({ entry, key, value }) => [
      { range: entry.keyRange, text: JSON.stringify(key) },
      { range: entry.value.range, text: literal(value) },
    ],
    removed: (changes) => removed(changes, text, commas),
    added: (changes) => added(changes, text, commas),
    prepended: ({ list: { items, range }, values }) => {
      const [first] = items;
      const written = values.map((value) => literal(value)).join(', ');
      if (first === undefined)
        return [{ range: { start: range.start, end: range.end }, text: `[${written}]` }];
      const indent = indentation(text, first.range.start);
      const between = indent === undefined ? ' ' : lineEnd(text) + indent;
      return [{ range: at(first.range.start), text: `${written},${between}` }];
    },
    appended: (changes) => {
      const [{ list }] = changes as [Kind<'appended'>];
      const written = changes.map(({ value }) => value);
      return appended(written, list.items.at(-1)?.range, list.range, text, commas);
    },
  });
}

function added(changes: readonly Kind<'added'>[], text: string, commas: Commas): readonly Edit[] {
  const [{ map }] = changes as [Kind<'added'>];
  const last = map.entries.at(-1);
  const start = last?.keyRange.start;
  const indent = start === undefined ? undefined : indentation(text, start);
  const entries = changes.map(({ key, value }) => `${JSON.stringify(key)}: ${literal(value, indent, text)}`);
  if (last === undefined) return [{ range: map.range, text: `{ ${entries.join(', ')} }` }];
  return behind(entries, last.value.range.end, indent, text, commas);
}

function appended(
  values: readonly Value[],
  last: { readonly start: number; readonly end: number } | undefined,
  list: { readonly start: number; readonly end: number },
  text: string,
  commas: Commas,
): readonly Edit[] {
  const indent = last === undefined ? undefined : indentation(text, last.start);
  const items = values.map((value) => literal(value, indent, text));
  if (last === undefined) return [{ range: list, text: `[${items.join(', ')}]` }];
  return behind(items, last.end, indent, text, commas);
}

/** New items behind the last one: on lines of their own if that is, and behind a comment that belongs to it. */
function behind(
  items: readonly string[],
  end: number,
  indent: string | undefined,
  text: string,
  commas: Commas,
): readonly Edit[] {
  const comma = commas.after(end);
  if (indent === undefined) return [{ range: at(end), text: items.map((item) => `, ${item}`).join('') }];
  const line = lineEnd(text) + indent;
  const place = comma === undefined ? end : comma + 1;
  const rest = text.slice(place, lineStop(text, place));
  const stop = /^[ \t]*(?:\/\/.*|\/\*[^*]*\*\/[ \t]*)?$/.test(rest) ? lineStop(text, place) : place;
  const written = line + items.join(`,${line}`) + (comma === undefined ? '' : ',');
  return comma === undefined
    ? [
        { range: at(end), text: ',' },
        { range: at(stop), text: written },
      ]
    : [{ range: at(stop), text: written }];
}

function removed(changes: readonly Kind<'removed'>[], text: string, commas: Commas): readonly Edit[] {
  const [{ map }] = changes as [Kind<'removed'>];
  const gone = new Set(changes.map(({ entry }) => entry));
  const edits = changes.flatMap(({ entry }): Edit[] => {
    const { end } = entry.value.range;
    const comma = commas.after(end);
    const isClose = comma !== undefined && text.slice(end, comma).trim() === '';
    const range = { start: entry.keyRange.start, end: isClose ? comma + 1 : end };
    const rest =
      comma === undefined || isClose ? [] : [{ range: { start: comma, end: comma + 1 }, text: '' }];
    return [{ range: wholeLine(text, range), text: '' }, ...rest];
  });
  return [...edits, ...danglingComma(map, gone, commas)];
}

/** The comma behind what is the last entry then, unless there was one behind the last all along. */
function danglingComma(
  { entries }: MapNode,
  gone: ReadonlySet<MapNode['entries'][number]>,
  commas: Commas,
): readonly Edit[] {
  const last = entries.at(-1)!;
  const kept = entries.filter((entry) => !gone.has(entry)).at(-1);
  if (kept === undefined || kept === last || commas.after(last.value.range.end) !== undefined) return [];
  const comma = commas.after(kept.value.range.end);
  return comma === undefined ? [] : [{ range: { start: comma, end: comma + 1 }, text: '' }];
}

/** On one line, or for a map in the style of the file: one key a line, if it is indented. */
function literal(value: Value, indent?: string, text = ''): string {
  if (typeof value !== 'object' || isList(value) || indent === undefined || indent === '') {
    return typeof value === 'object' && !isList(value) ? inline(value) : written(value);
  }
  const step = indent.includes('\t') ? '\t' : indent.length % 4 === 0 && indent.length < 12 ? '    ' : '  ';
  const line = lineEnd(text) + indent;
  const entries = Object.entries(value).map(
    ([key, inner]) => `${line}${step}${JSON.stringify(key)}: ${written(inner)}`,
  );
  return `{${entries.join(',')}${line}}`;
}

function inline(value: Readonly<Record<string, Value>>): string {
  return `{ ${Object.entries(value)
    .map(([key, inner]) => `${JSON.stringify(key)}: ${written(inner)}`)
    .join(', ')} }`;
}

function written(value: Value): string {
  if (typeof value !== 'object') return JSON.stringify(value);
  return isList(value)
    ? `[${value.map(written).join(', ')}]`
    : inline(value as Readonly<Record<string, Value>>);
}

/** Finds commas behind values, over white space and comments. */
class Commas {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** `undefined` if what follows is something else. */
  after(offset: number): number | undefined {
    const gap = /(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y;
    gap.lastIndex = offset;
    gap.exec(this.#text);
    return this.#text[gap.lastIndex] === ',' ? gap.lastIndex : undefined;
  }
}

function at(offset: number): { readonly start: number; readonly end: number } {
  return { start: offset, end: offset };
}
