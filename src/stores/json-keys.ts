import { Secret } from '../core/secret.js';

/**
 * A JSON object as a text, of which one value is read or replaced: what is not named stays as it is written, for parsing and printing it again
 * would round long numbers, and put keys that are numbers first.
 */
export interface Around {
  /** The text in front of the value, with the key if it is new. */
  readonly head: string;
  /** The value as it is written; `undefined` for a key that is not there. */
  readonly value: string | undefined;
  readonly tail: string;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+/g;

/** What is around the value of a key; `undefined` if the text is no JSON object. */
export function around(text: string, key: string): Around | undefined {
  if (!isObject(text)) return undefined;
  const found = rangeOf(text, key);
  if (found !== undefined) {
    const { start, end } = found;
    return { head: text.slice(0, start), value: text.slice(start, end), tail: text.slice(end) };
  }
  const close = text.lastIndexOf('}');
  const before = text.slice(0, close).trimEnd();
  const comma = before.endsWith('{') ? '' : ',';
  return {
    head: `${before}${comma}${JSON.stringify(key)}:`,
    value: undefined,
    tail: text.slice(before.length),
  };
}

/** An object that has nothing but that key. */
export function alone(key: string): Around {
  return { head: `{${JSON.stringify(key)}:`, value: undefined, tail: '}' };
}

/** The value of a key as programs get it: a text without its quotes, anything else as it is written. `undefined` if there is none. */
export function valueAt(text: string, key: string): string | undefined {
  const written = around(text, key)?.value;
  return written?.startsWith('"') ? (JSON.parse(written) as string) : written;
}

/** The object with another value. `audience`: who may get the others that are in it. */
export function filled({ head, tail }: Around, value: Secret, audience: readonly string[]): Secret {
  const text = value.derive((plain) => JSON.stringify(plain));
  return Secret.join([Secret.of(head, audience), text, Secret.of(tail, audience)]);
}

/** Of two keys that are the same, the last one counts, as it does for whoever parses it. */
function rangeOf(text: string, key: string): { readonly start: number; readonly end: number } | undefined {
  let found: { start: number; end: number } | undefined;
  let [depth, name, last, end] = [0, '', '', 0];
  let start: number | undefined;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (token === '}' || token === ']') depth--;
    if ((depth === 1 && token === ',') || depth === 0) {
      if (start !== undefined && name === key) found = { start, end };
      start = undefined;
    } else if (depth === 1 && start === undefined) {
      if (last === ':') start = index;
      else if (token !== ':') name = JSON.parse(token) as string;
    }
    if (token === '{' || token === '[') depth++;
    last = token;
    end = index + token.length;
  }
  return found;
}

function isObject(text: string): boolean {
  try {
    const parsed = JSON.parse(text) as unknown;
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
  } catch {
    return false;
  }
}
