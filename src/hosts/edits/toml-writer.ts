import type { MapEntry, MapNode } from '../../core/document.js';
import type { Edit } from '../../core/edit.js';
import type { Kind, Value } from './change.js';
import { indentation, lineEnd, lineStart, lineStop, wholeLine } from './lines.js';
import { isList } from './model.js';
import { type Writer, writerOf } from './writer.js';

/** TOML, in tables and inline tables: https://toml.io/en/v1.0.0 */
export function tomlWriter(text: string): Writer {
  return writerOf({
    value: ({ node, value }) => [{ range: node.range, text: literal(value) }],
    entry: ({ entry, key, value }) => [
      { range: entry.keyRange, text: keyText(key) },
      { range: entry.value.range, text: literal(value) },
    ],
    removed: (changes) => {
      const [{ map }] = changes as [Kind<'removed'>];
      if (isInline(map, text)) return removedInline(changes);
      return changes.map(({ entry: { keyRange, value } }) => ({
        range: wholeLine(text, { start: keyRange.start, end: value.range.end }),
        text: '',
      }));
    },
    added: (changes) => added(changes, text),
    prepended: ({ list: { items, range }, values }) => {
      const [first] = items;
      const written = values.map(literal).join(', ');
      if (first === undefined) return [{ range, text: `[${written}]` }];
      const indent = indentation(text, first.range.start);
      const between = indent === undefined ? ' ' : lineEnd(text) + indent;
      return [{ range: at(first.range.start), text: `${written},${between}` }];
    },
    appended: (changes) => {
      const [{ list }] = changes as [Kind<'appended'>];
      const last = list.items.at(-1);
      const written = changes.map(({ value }) => literal(value));
      if (last === undefined) return [{ range: list.range, text: `[${written.join(', ')}]` }];
      return [{ range: at(last.range.end), text: written.map((item) => `, ${item}`).join('') }];
    },
  });
}

function added(changes: readonly Kind<'added'>[], text: string): readonly Edit[] | undefined {
  const [{ map }] = changes as [Kind<'added'>];
  const entries = changes.map(({ key, value }) => `${keyText(key)} = ${literal(value)}`);
  if (isInline(map, text)) {
    const last = map.entries.at(-1);
    if (last === undefined) return [{ range: map.range, text: `{ ${entries.join(', ')} }` }];
    return [{ range: at(last.value.range.end), text: entries.map((entry) => `, ${entry}`).join('') }];
  }
  const own = map.entries.filter((entry) => !isHeader(entry, text));
  const last = own.reduce<MapEntry | undefined>(
    (one, other) => (one === undefined || other.value.range.end > one.value.range.end ? other : one),
    undefined,
  );
  // A table that is only there by the tables below it has no place of its own.
  if (last === undefined) return undefined;
  const stop = lineStop(text, last.value.range.end);
  const line = lineEnd(text) + (indentation(text, last.keyRange.start) ?? '');
  return [{ range: at(stop), text: line + entries.join(line) }];
}

/** Entries of an inline table, with the comma that parted them from the rest. */
function removedInline(changes: readonly Kind<'removed'>[]): readonly Edit[] {
  const [{ map }] = changes as [Kind<'removed'>];
  const gone = new Set(changes.map(({ entry }) => entry));
  const kept = map.entries.filter((entry) => !gone.has(entry));
  if (kept.length === 0) return [{ range: map.range, text: '{}' }];
  const last = kept.at(-1)!;
  return changes.map(({ entry }) => {
    const index = map.entries.indexOf(entry);
    const next = map.entries[index + 1];
    // In front of what stays, its own comma goes; behind it, the one before.
    if (entry.keyRange.start < last.keyRange.start && next !== undefined) {
      return { range: { start: entry.keyRange.start, end: next.keyRange.start }, text: '' };
    }
    const before = map.entries[index - 1]!;
    return { range: { start: before.value.range.end, end: entry.value.range.end }, text: '' };
  });
}

function isInline({ range }: MapNode, text: string): boolean {
  return text[range.start] === '{';
}

/** Whether the key stands in the header of a table: `[mcp_servers.acme.env]`. */
function isHeader({ keyRange }: MapEntry, text: string): boolean {
  return /^[ \t]*\[/.test(text.slice(lineStart(text, keyRange.start), keyRange.start));
}

function keyText(key: string): string {
  return /^[\w-]+$/.test(key) ? key : JSON.stringify(key);
}

/** Basic strings take the escapes of JSON. */
function literal(value: Value): string {
  if (typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(literal).join(', ')}]`;
  const entries = Object.entries(value).map(([key, inner]) => `${keyText(key)} = ${literal(inner as Value)}`);
  return `{ ${entries.join(', ')} }`;
}

function at(offset: number): { readonly start: number; readonly end: number } {
  return { start: offset, end: offset };
}
