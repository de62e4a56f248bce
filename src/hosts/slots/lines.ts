import type { Slot, SlotKind } from '../../core/slot.js';
import type { MappedText } from '../../core/text.js';
import { argumentSlots } from './arguments.js';
import { MAX_SLOTS, type SlotContext } from './context.js';
import { decompose } from './decompose.js';

/** A quoted string, or a run of characters that no config syntax uses for anything else. */
const TOKEN = /"(?:[^"\\\n]|\\.){0,8000}"|'[^'\n]{0,8000}'|[^\s,{}[\]"'`]{1,8000}/g;
const UNQUOTED = /[^\s,{}[\]"'`]{1,8000}/g;

/** To find out that a quote is not closed, all that follows is read; text made to be slow has nothing but such quotes. */
const MAX_UNCLOSED = 100;

const MAX_WORD = 8000;
const NEXT_WORD = /^[ \t]{1,8}[^\s"',]{1,8000}/;

/** `"X-Api-Key: value"`, an item of a list of headers. */
const HEADER = /^([A-Za-z][\w-]{0,80}):[ \t]{0,8}(?=[^\s/])/;

/** Stands alone between a key and its value. */
const SEPARATOR = /^(?:[:=]|:=|=>)$/;

/** `key:` or `key=`, at the end of a word or before the next one. */
const KEY_END = /^\s{0,8}(?::(?!\/\/)|=(?!=))/;

const BARE: SlotContext = {
  server: undefined,
  kind: 'text',
  part: 'whole',
  keyPath: [],
  place: ['#text'],
  name: undefined,
  scheme: undefined,
  domain: undefined,
  user: undefined,
  fallback: false,
  declaredSecret: false,
};

/** A text of which nothing is known: only a format proves that it holds a credential. */
export function textSlot(text: MappedText): Slot {
  return { ...BARE, text };
}

/**
 * The slots in one line of which nobody knows the syntax: a commented-out line, or a line of a file that does not parse.
 * `key: value`, `"key": "value"`, `KEY=value` and argument lists are read as what they would be.
 */
export function lineSlots(
  line: MappedText,
  kind: SlotKind & ('comment' | 'text'),
  place: string,
): readonly Slot[] {
  const context: SlotContext = { ...BARE, kind, place: [place] };
  const slots: Slot[] = [];
  const words: MappedText[] = [];
  let key: string | undefined;
  for (const match of tokensOf(line.value)) {
    if (SEPARATOR.test(match[0])) continue;
    if (slots.length + words.length >= MAX_SLOTS) {
      slots.push({ ...context, text: line.slice(match.index) });
      break;
    }
    const quoted = /^["']/.test(match[0]);
    const start = match.index + (quoted ? 1 : 0);
    const end = match.index + match[0].length - (quoted ? 1 : 0);
    const token = line.slice(start, Math.max(start, end));
    const pair = quoted
      ? undefined
      : /^(?:export )?([\w.-]{1,100})[:=](?!\/\/)(.{1,8000})$/s.exec(token.value);
    if (pair && !token.value.startsWith('-')) {
      add(token.slice(token.length - pair[2]!.length), pair[1]!, end);
      key = undefined;
    } else if (
      KEY_END.test(line.value.slice(match.index + match[0].length, match.index + match[0].length + 16))
    ) {
      key = token.value;
    } else if (!quoted && /^[\w.-]{1,100}[:=]$/.test(token.value)) {
      key = token.value.slice(0, -1);
    } else if (key !== undefined && !isListed(line.value, match.index)) {
      add(token, key, end);
      key = undefined;
    } else {
      key = undefined;
      const header = quoted && !words.at(-1)?.value.startsWith('-') ? HEADER.exec(token.value) : null;
      if (header) add(token.slice(header[0].length), header[1]!, end);
      else words.push(token);
    }
  }
  return [...slots, ...argumentSlots(words, context)];

  /** `end`: where in the line the text ends. */
  function add(text: MappedText, name: string, end: number): void {
    const own = { keyPath: [name], place: [place, name], name };
    // `Authorization: Bearer x` without quotes: the scheme and the token are two words of one value.
    const more = /^(?:Bearer|Basic|Token)$/i.test(text.value)
      ? NEXT_WORD.exec(line.value.slice(end, end + MAX_WORD))
      : null;
    const whole = more ? line.slice(end - text.length, end + more[0].length) : text;
    for (const slot of decompose(whole, { ...context, ...own })) slots.push(slot);
  }
}

function* tokensOf(line: string): Generator<RegExpExecArray> {
  let unclosed = 0;
  for (let at = 0; ; ) {
    const pattern = unclosed < MAX_UNCLOSED ? TOKEN : UNQUOTED;
    pattern.lastIndex = at;
    const match = pattern.exec(line);
    if (match === null) return;
    if (/["']/.test(line.slice(at, match.index))) unclosed++;
    at = pattern.lastIndex;
    yield match;
  }
}

/** In `"args": ["--key", "x"]` the strings are arguments, not the value of `args`. */
function isListed(line: string, index: number): boolean {
  return /\[\s{0,8}$/.test(line.slice(Math.max(0, index - 10), index));
}
