import type { ListNode, MapEntry, MapNode } from '../../core/document.js';
import type { Edit } from '../../core/edit.js';
import type { Kind, Value } from './change.js';
import { Gaps } from './gaps.js';
import { withoutEntries } from './gone.js';
import { type Bracketed, before, behind, inside } from './items.js';
import { indentation, lineEnd, lineStart, lineStop, wholeLine } from './lines.js';
import { isList } from './model.js';
import { type Writer, writerOf } from './writer.js';

/** TOML, in tables and inline tables: https://toml.io/en/v1.0.0 */
export function tomlWriter(text: string): Writer {
  const gaps = new Gaps(text, 'hash');
  const ofList = ({ range, items }: ListNode): Bracketed => ({
    ...{ text, gaps, range },
    items: items.map((item) => item.range),
  });
  return writerOf({
    value: ({ node, value }) => [{ range: node.range, text: literal(value) }],
    entry: ({ entry, key, value }) => [
      { range: entry.keyRange, text: keyText(key) },
      { range: entry.value.range, text: literal(value) },
    ],
    removed: (changes) => {
      const [{ map }] = changes as [Kind<'removed'>];
      if (isInline(map, text)) return removedInline(map, changes, text, gaps);
      return changes.map(({ entry: { keyRange, value } }) => ({
        range: wholeLine(text, { start: keyRange.start, end: value.range.end }),
        text: '',
      }));
    },
    added: (changes) => added(changes, text, gaps),
    prepended: ({ list, values }) => {
      const written = values.map(literal);
      return list.items.length === 0 ? inside(ofList(list), written) : before(ofList(list), written);
    },
    appended: (changes) => {
      const [{ list }] = changes as [Kind<'appended'>];
      const written = changes.map(({ value }) => literal(value));
      return list.items.length === 0 ? inside(ofList(list), written) : behind(ofList(list), written);
    },
  });
}

function added(changes: readonly Kind<'added'>[], text: string, gaps: Gaps): readonly Edit[] | undefined {
  const [{ map }] = changes as [Kind<'added'>];
  const entries = changes.map(({ key, value }) => `${keyText(key)} = ${literal(value)}`);
  if (isInline(map, text)) {
    const items = map.entries.map(({ keyRange, value }) => ({ start: keyRange.start, end: value.range.end }));
    const brackets = { text, gaps, range: map.range, items };
    return items.length === 0 ? inside(brackets, entries) : behind(brackets, entries);
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
  return [{ range: { start: stop, end: stop }, text: line + entries.join(line) }];
}

/** In an inline table; no more than `{}` is left of one that held nothing else. */
function removedInline(
  map: MapNode,
  changes: readonly Kind<'removed'>[],
  text: string,
  gaps: Gaps,
): readonly Edit[] {
  if (changes.length === map.entries.length) return [{ range: map.range, text: '{}' }];
  return withoutEntries(map, new Set(changes.map(({ entry }) => entry)), text, gaps);
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
