import type { Value } from './change.js';
import { isList } from './model.js';

/** How a text writes maps: what stands between a key and its value, what one level is indented by, how its lines end. */
export interface JsonStyle {
  readonly colon: string;
  /** `undefined` where everything stands in one line. */
  readonly step: string | undefined;
  readonly line: '\n' | '\r\n';
}

/** A value that stands at this indentation, as the text writes such: maps with one key a line, if it is indented at all. */
export function jsonText(value: Value, style: JsonStyle, indent: string | undefined): string {
  if (typeof value !== 'object') return JSON.stringify(value);
  const { step, line } = style;
  const inner = indent === undefined || step === undefined ? undefined : indent + step;
  if (isList(value)) {
    const items = value.map((item) => jsonText(item, style, inner));
    const isBlock = inner !== undefined && value.some((item) => typeof item === 'object' && !isList(item));
    return isBlock
      ? `[${line}${inner}${items.join(`,${line}${inner}`)}${line}${indent}]`
      : `[${items.join(blank(style))}]`;
  }
  const entries = Object.entries(value as Readonly<Record<string, Value>>).map(([key, item]) =>
    entryText(key, item, style, inner),
  );
  if (inner !== undefined) return `{${line}${inner}${entries.join(`,${line}${inner}`)}${line}${indent}}`;
  const pad = style.colon === ':' ? '' : ' ';
  return `{${pad}${entries.join(blank(style))}${pad}}`;
}

export function entryText(key: string, value: Value, style: JsonStyle, indent: string | undefined): string {
  return `${JSON.stringify(key)}${style.colon}${jsonText(value, style, indent)}`;
}

function blank({ colon }: JsonStyle): string {
  return colon === ':' ? ',' : ', ';
}
