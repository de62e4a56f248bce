import type { ConfigNode, MapEntry, MapNode } from '../../core/document.js';
import type { Edit } from '../../core/edit.js';
import type { TextRange } from '../../core/text.js';
import type { Kind, Value } from './change.js';
import { jsonWriter } from './json-writer.js';
import { lineEnd, lineStart, lineStop, wholeLine } from './lines.js';
import { type Writer, writerOf } from './writer.js';

/** Block style; what is in braces is written as JSON is, which YAML reads as well. */
export function yamlWriter(text: string): Writer {
  const flow = jsonWriter(text, 'hash');
  const isFlow = ({ range }: ConfigNode): boolean => /[{[]/.test(text[range.start] ?? '');
  return writerOf({
    value: ({ node, value }) =>
      isBlock(node, text) ? undefined : [{ range: node.range, text: like(node, value, text) }],
    entry: ({ entry, key, value }) => {
      if (isBlock(entry.value, text)) return undefined;
      return [
        { range: entry.keyRange, text: keyText(key) },
        { range: entry.value.range, text: like(entry.value, value, text) },
      ];
    },
    removed: (changes) => {
      const [{ map }] = changes as [Kind<'removed'>];
      if (isFlow(map)) return flow.write(changes);
      // A key without a value would be null.
      if (changes.length === map.entries.length) return [emptied(map, text)];
      return changes.map(({ entry }) => ({ range: wholeLine(text, entryRange(entry, text)), text: '' }));
    },
    added: (changes) => {
      const [{ map }] = changes as [Kind<'added'>];
      if (isFlow(map)) return flow.write(changes);
      const [first] = map.entries;
      if (first === undefined) return undefined;
      const indent = ' '.repeat(first.keyRange.start - lineStart(text, first.keyRange.start));
      return [
        after(
          map,
          changes.map(({ key, value }) => block(key, value, indent, text, first.value)),
          indent,
          text,
        ),
      ];
    },
    prepended: (change) => {
      const { list, values } = change;
      if (isFlow(list)) return flow.write([change]);
      const dash = dashOf(list.items[0], text);
      if (dash === undefined) return undefined;
      const [first] = list.items;
      const items = values.map(
        (value) => `${dash.text}${like(first, value, text)}${lineEnd(text)}${dash.indent}`,
      );
      return [{ range: { start: dash.start, end: dash.start }, text: items.join('') }];
    },
    appended: (changes) => {
      const [{ list }] = changes as [Kind<'appended'>];
      if (isFlow(list)) return flow.write(changes);
      const dash = dashOf(list.items[0], text);
      if (dash === undefined) return undefined;
      const items = changes.map(({ value }) => dash.text + like(list.items[0], value, text));
      return [after(list, items, dash.indent, text)];
    },
  });
}

/** New lines behind all that belongs to a node, trailing comments of its last line too. */
function after(node: ConfigNode, lines: readonly string[], indent: string, text: string): Edit {
  const { end } = trimmed(node, text);
  const stop = lineStop(text, end);
  const line = lineEnd(text) + indent;
  return { range: { start: stop, end: stop }, text: line + lines.join(line) };
}

/** The library lets a block end at the beginning of what follows it. */
function trimmed({ range: { start, end } }: ConfigNode, text: string): TextRange {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

/** Behind its key, unless a comment stands there. */
function emptied(map: MapNode, text: string): Edit {
  const { start, end } = trimmed(map, text);
  const [blanks] = /[ \t\r\n]*$/.exec(text.slice(0, start))!;
  const key = start - blanks.length;
  const isBehindKey = text[key - 1] === ':' && blanks.includes('\n');
  return isBehindKey ? { range: { start: key, end }, text: ' {}' } : { range: { start, end }, text: '{}' };
}

function entryRange({ keyRange, value }: MapEntry, text: string): TextRange {
  return { start: keyRange.start, end: Math.max(keyRange.end, trimmed(value, text).end) };
}

/** The dash in front of an item, and what stands in front of it. */
function dashOf(
  item: ConfigNode | undefined,
  text: string,
): { readonly start: number; readonly indent: string; readonly text: string } | undefined {
  if (item === undefined) return undefined;
  const line = lineStart(text, item.range.start);
  const [, indent, dash] = /^( *)(- +)$/.exec(text.slice(line, item.range.start)) ?? [];
  if (indent === undefined || dash === undefined) return undefined;
  return { start: line + indent.length, indent, text: dash };
}

/** A literal or folded scalar has its value on lines of its own. */
function isBlock(node: ConfigNode, text: string): boolean {
  return node.kind !== 'scalar'
    ? !/[{[]/.test(text[node.range.start] ?? '')
    : /[|>]/.test(text[node.range.start] ?? '');
}

function block(key: string, value: Value, indent: string, text: string, neighbour: ConfigNode): string {
  if (typeof value !== 'object') return `${keyText(key)}: ${like(neighbour, value, text)}`;
  const line = `${lineEnd(text)}${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((item: Value) => `- ${like(neighbour, item, text)}`)
    : Object.entries(value).map(
        ([inner, item]) => `${keyText(inner)}: ${like(neighbour, item as Value, text)}`,
      );
  return `${keyText(key)}:${line}${lines.join(line)}`;
}

function keyText(key: string): string {
  return isPlain(key) ? key : JSON.stringify(key);
}

/** In the quotes that its neighbour has, as far as they will do; every string of JSON is one of YAML. */
function like(neighbour: ConfigNode | undefined, value: Value, text: string): string {
  if (typeof value !== 'string' || neighbour?.kind !== 'scalar') return JSON.stringify(value);
  const quote = text[neighbour.range.start];
  if (quote === "'" && !/['\x00-\x1f]/.test(value)) return `'${value}'`;
  return quote !== '"' && quote !== "'" && isPlain(value) ? value : JSON.stringify(value);
}

/** Whether a text is a string in YAML without quotes, by every version of it. */
function isPlain(text: string): boolean {
  return (
    /^-?[A-Za-z_/](?:[\w./@:-]*[\w/-])?$/.test(text) && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(text)
  );
}
