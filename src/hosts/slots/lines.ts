import type { Slot, SlotKind } from '../../core/slot.js';
import type { MappedText } from '../../core/text.js';
import { argumentSlots } from './arguments.js';
import type { SlotContext } from './context.js';
import { decompose } from './decompose.js';

/** A quoted string, or a run of characters that no config syntax uses for anything else. */
const TOKEN = /"(?:[^"\\\n]|\\.){0,8000}"|'[^'\n]{0,8000}'|[^\s,{}[\]"'`]{1,8000}/g;

const MAX_WORD = 8000;
const NEXT_WORD = /^[ \t]{1,8}[^\s"',]{1,8000}/;

/** `"X-Api-Key: value"`, an item of a list of headers. */
const HEADER = /^([A-Za-z][\w-]{0,80}):[ \t]{0,8}(?=[^\s/])/;

/** Stands alone between a key and its value. */
const SEPARATOR = /^(?:[:=]|:=|=>)$/;

/** `key:` or `key=`, at the end of a word or before the next one. */
const KEY_END = /^\s{0,8}(?::(?!\/\/)|=(?!=))/;

/**
 * The slots in one line of which nobody knows the syntax: a commented-out line, or a line of a file that does not parse.
 * `key: value`, `"key": "value"`, `KEY=value` and argument lists are read as what they would be.
 */
export function lineSlots(
  line: MappedText,
  kind: SlotKind & ('comment' | 'text'),
  place: string,
): readonly Slot[] {
  const context: SlotContext = {
    server: undefined,
    kind,
    part: 'whole',
    keyPath: [],
    place: [place],
    name: undefined,
    scheme: undefined,
    domain: undefined,
    user: undefined,
    fallback: false,
    declaredSecret: false,
  };
  const slots: Slot[] = [];
  const words: MappedText[] = [];
  let key: string | undefined;
  for (const match of line.value.matchAll(TOKEN)) {
    if (SEPARATOR.test(match[0])) continue;
    const quoted = /^["']/.test(match[0]);
    const start = match.index + (quoted ? 1 : 0);
    const end = match.index + match[0].length - (quoted ? 1 : 0);
    const token = line.slice(start, Math.max(start, end));
    const pair = quoted
      ? undefined
      : /^(?:export )?([\w.-]{1,100})[:=](?!\/\/)(.{1,8000})$/s.exec(token.value);
    if (pair && !token.value.startsWith('-')) {
      slots.push(...named(token.slice(token.length - pair[2]!.length), pair[1]!, end));
      key = undefined;
    } else if (
      KEY_END.test(line.value.slice(match.index + match[0].length, match.index + match[0].length + 16))
    ) {
      key = token.value;
    } else if (!quoted && /^[\w.-]{1,100}[:=]$/.test(token.value)) {
      key = token.value.slice(0, -1);
    } else if (key !== undefined && !isListed(line.value, match.index)) {
      slots.push(...named(token, key, end));
      key = undefined;
    } else {
      key = undefined;
      const header = quoted && !words.at(-1)?.value.startsWith('-') ? HEADER.exec(token.value) : null;
      if (header) slots.push(...named(token.slice(header[0].length), header[1]!, end));
      else words.push(token);
    }
  }
  return [...slots, ...argumentSlots(words, context)];

  /** `end`: where in the line the text ends. */
  function named(text: MappedText, name: string, end: number): readonly Slot[] {
    const own = { keyPath: [name], place: [place, name], name };
    // `Authorization: Bearer x` without quotes: the scheme and the token are two words of one value.
    const more = /^(?:Bearer|Basic|Token)$/i.test(text.value)
      ? NEXT_WORD.exec(line.value.slice(end, end + MAX_WORD))
      : null;
    const whole = more ? line.slice(end - text.length, end + more[0].length) : text;
    return decompose(whole, { ...context, ...own });
  }
}

/** In `"args": ["--key", "x"]` the strings are arguments, not the value of `args`. */
function isListed(line: string, index: number): boolean {
  return /\[\s{0,8}$/.test(line.slice(Math.max(0, index - 10), index));
}
