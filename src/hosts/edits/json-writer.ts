import type { ListNode, MapNode } from '../../core/document.js';
import type { Edit } from '../../core/edit.js';
import type { Kind } from './change.js';
import { Gaps } from './gaps.js';
import { withoutEntries } from './gone.js';
import { type Bracketed, before, behind, indentAt, indentOf, inside } from './items.js';
import { entryText, type JsonStyle, jsonText } from './json-text.js';
import { lineEnd } from './lines.js';
import { type Writer, writerOf } from './writer.js';

/** JSON, with comments and trailing commas where the text has them; what YAML has between brackets too, with comments of its own. */
export function jsonWriter(text: string, comments: 'slashes' | 'hash' = 'slashes'): Writer {
  const gaps = new Gaps(text, comments);
  const flat: JsonStyle = { colon: ': ', step: undefined, line: lineEnd(text) };
  const ofList = ({ range, items }: ListNode): Bracketed => ({
    ...{ text, gaps, range },
    items: items.map((item) => item.range),
  });
  const ofMap = ({ range, entries }: MapNode): Bracketed => ({
    ...{ text, gaps, range },
    items: entries.map(({ keyRange, value }) => ({ start: keyRange.start, end: value.range.end })),
  });
  return writerOf({
    value: ({ node, value }) => [{ range: node.range, text: jsonText(value, flat, undefined) }],
    entry: ({ entry, key, value }) => [
      { range: entry.keyRange, text: JSON.stringify(key) },
      { range: entry.value.range, text: jsonText(value, flat, undefined) },
    ],
    removed: (changes) => {
      const [{ map }] = changes as [Kind<'removed'>];
      return withoutEntries(map, new Set(changes.map(({ entry }) => entry)), text, gaps);
    },
    added: (changes) => {
      const [{ map }] = changes as [Kind<'added'>];
      return added(ofMap(map), map, changes);
    },
    prepended: ({ list, values }) => {
      const written = values.map((value) => jsonText(value, flat, undefined));
      return list.items.length === 0 ? inside(ofList(list), written) : before(ofList(list), written);
    },
    appended: (changes) => {
      const [{ list }] = changes as [Kind<'appended'>];
      return appended(ofList(list), list, changes);
    },
  });
}

function added(
  brackets: Bracketed,
  { entries }: MapNode,
  changes: readonly Kind<'added'>[],
): readonly Edit[] {
  const { text, range } = brackets;
  const [first] = entries;
  const colon = first === undefined ? ': ' : colonOf(text.slice(first.keyRange.end, first.value.range.start));
  const own = stepIn(text, range.start, brackets.items[0]?.start);
  const isEmpty = first === undefined;
  const indent = isEmpty && own !== undefined ? indentAt(text, range.start) + own : indentOf(brackets);
  const style = { colon, step: own, line: lineEnd(text) };
  const written = changes.map(({ key, value }) => entryText(key, value, style, indent));
  return isEmpty
    ? inside(brackets, written, indent)
    : behind({ ...brackets, isTight: colon === ':' }, written);
}

function appended(
  brackets: Bracketed,
  { items }: ListNode,
  changes: readonly Kind<'appended'>[],
): readonly Edit[] {
  const { text, range } = brackets;
  const last = items.at(-1);
  const line = lineEnd(text);
  if (last === undefined) {
    const step = stepIn(text, range.start, undefined);
    const style = { colon: ': ', step, line };
    const isBlock = changes.some(({ value }) => typeof value === 'object');
    const indent = isBlock && step !== undefined ? indentAt(text, range.start) + step : undefined;
    return inside(
      brackets,
      changes.map(({ value }) => jsonText(value, style, indent)),
      indent,
    );
  }
  const [inner] = last.kind === 'map' ? last.entries : [];
  const colon = inner ? colonOf(text.slice(inner.keyRange.end, inner.value.range.start)) : ': ';
  // A neighbour in one line has none below it either.
  const isFlat = last.kind === 'map' && !text.slice(last.range.start, last.range.end).includes('\n');
  const step = isFlat ? undefined : stepIn(text, last.range.start, inner?.keyRange.start);
  const indent = indentOf(brackets) ?? (isFlat ? undefined : indentAt(text, last.range.start));
  const written = changes.map(({ value }) => jsonText(value, { colon, step, line }, indent));
  return behind(brackets, written);
}

/** By how much is indented what stands in a bracket; `undefined` in a text of one line, or where it stands in the bracket's own. */
function stepIn(text: string, bracket: number, inner: number | undefined): string | undefined {
  const outer = indentAt(text, bracket);
  if (inner !== undefined) {
    const own = indentAt(text, inner);
    if (text.lastIndexOf('\n', inner - 1) < bracket) return undefined;
    if (own.startsWith(outer) && own.length > outer.length) return own.slice(outer.length);
  }
  return /\n([ \t]+)(?=["}\]\w-])/.exec(text)?.[1];
}

/** What stands between keys and values, as far as it is nothing but blanks. */
function colonOf(between: string): string {
  return /^ {0,4}: {0,4}$/.test(between) ? between : ': ';
}
