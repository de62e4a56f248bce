import { type ConfigNode, type Document, MAX_DEPTH, type MapEntry } from '../../core/document.js';
import { MAX_NODES, Problems, TOO_DEEP, TOO_LARGE } from './bounded.js';
import { JsonScanner, type JsonToken } from './json-tokens.js';
import { absent, scalar, wordType } from './nodes.js';

/**
 * Reads what jsonc-parser refuses: JSON5 (https://spec.json5.org), for which nothing is a problem, and whatever is broken, of which
 * as much is recovered as there is.
 */
export function readLenient(text: string): Document {
  return new JsonReader(text).document();
}

const LITERAL =
  /^(?=.{1,400}$)(?:null|true|false|[-+]?(?:0[xX][0-9a-fA-F]+|Infinity|NaN|(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?))$/;
const IDENTIFIER = /^[\p{ID_Start}$_\\][\p{ID_Continue}$\\]{0,1000}$/u;

/** Reads on after a mistake, so that one missing comma does not hide the rest of a file. */
class JsonReader {
  readonly #problems = new Problems();
  readonly #scanner: JsonScanner;
  /** How many objects and arrays are open: a bracket that closes none of them is skipped. */
  readonly #open = { '}': 0, ']': 0 };
  #nodes = 0;

  constructor(text: string) {
    this.#scanner = new JsonScanner(text, this.#problems);
  }

  document(): Document {
    const roots: ConfigNode[] = [];
    for (let token = this.#scanner.peek(); token.kind !== 'end'; token = this.#scanner.peek()) {
      if (roots.length > 0) this.#problems.add('something follows the end of the document', token.start);
      const root = this.#value(0);
      if (root === undefined) this.#scanner.next();
      else roots.push(root);
    }
    return { roots, comments: this.#scanner.comments, problems: this.#problems.list };
  }

  /** `undefined`, and nothing consumed, where no value begins. */
  #value(depth: number): ConfigNode | undefined {
    const token = this.#scanner.peek();
    if (++this.#nodes > MAX_NODES) this.#stop(TOO_LARGE, token);
    else if ((token.kind === '{' || token.kind === '[') && depth >= MAX_DEPTH) this.#stop(TOO_DEEP, token);
    else if (token.kind === '{') return this.#map(depth);
    else if (token.kind === '[') return this.#list(depth);
    else if (token.kind === 'string' || token.kind === 'word') return this.#scalar();
    else this.#problems.add('a value is missing', token.start);
    return undefined;
  }

  #scalar(): ConfigNode {
    const { kind, start, end, text } = this.#scanner.next();
    if (kind === 'string') return scalar('string', text, { start, end });
    if (!LITERAL.test(text.value)) this.#problems.add('a string is not quoted', start);
    return scalar(wordType(text.value), text, { start, end });
  }

  #map(depth: number): ConfigNode {
    const entries: MapEntry[] = [];
    const { start } = this.#scanner.peek();
    const end = this.#items('}', () => {
      const entry = this.#entry(depth);
      if (entry !== undefined) entries.push(entry);
      return entry !== undefined;
    });
    return { kind: 'map', entries, range: { start, end } };
  }

  #entry(depth: number): MapEntry | undefined {
    const key = this.#scanner.peek();
    if (key.kind === '{' || key.kind === '[') {
      this.#problems.add('a key is missing', key.start);
      const value = this.#value(depth + 1) ?? absent(key.start);
      return { key: '', keyRange: { start: key.start, end: key.start }, value };
    }
    if (key.kind !== 'string' && key.kind !== 'word') return undefined;
    this.#scanner.next();
    if (key.kind === 'word' && !IDENTIFIER.test(key.text.value)) {
      this.#problems.add('a key is not quoted', key.start);
    }
    const colon = this.#scanner.peek();
    if (colon.kind === ':') this.#scanner.next();
    else this.#problems.add('a colon is missing', colon.start);
    const value = this.#value(depth + 1) ?? absent(colon.start);
    return { key: key.text.value, keyRange: { start: key.start, end: key.end }, value };
  }

  #list(depth: number): ConfigNode {
    const items: ConfigNode[] = [];
    const { start } = this.#scanner.peek();
    const end = this.#items(']', () => {
      if (/^[,:}\]]|end/.test(this.#scanner.peek().kind)) return false;
      const item = this.#value(depth + 1);
      if (item !== undefined) items.push(item);
      return item !== undefined;
    });
    return { kind: 'list', items, range: { start, end } };
  }

  /** Everything between two brackets, with the commas; `one` is false where no item begins. Returns the end. */
  #items(close: '}' | ']', one: () => boolean): number {
    const opening = this.#scanner.next();
    this.#open[close]++;
    let comma = true;
    for (;;) {
      const token = this.#scanner.peek();
      if (token.kind === close || token.kind === 'end' || this.#closesOuter(token, close)) {
        this.#open[close]--;
        if (token.kind === close) return this.#scanner.next().end;
        this.#problems.add(`a ${close} is missing`, token.kind === 'end' ? opening.start : token.start);
        return token.start;
      }
      if (token.kind === ',' && !comma) {
        this.#scanner.next();
        comma = true;
        continue;
      }
      if (!comma) this.#problems.add('a comma is missing', token.start);
      comma = false;
      if (one()) continue;
      this.#problems.add('unexpected character', token.start);
      this.#scanner.next();
      comma = true;
    }
  }

  #closesOuter({ kind }: JsonToken, close: '}' | ']'): boolean {
    return (kind === '}' || kind === ']') && kind !== close && this.#open[kind] > 0;
  }

  #stop(message: string, { start }: JsonToken): void {
    this.#problems.close(message, start);
    this.#scanner.stop();
  }
}
