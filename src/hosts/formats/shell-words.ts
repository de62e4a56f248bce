import type { Comment } from '../../core/document.js';
import type { MappedText, TextRange } from '../../core/text.js';
import { MAX_NODES, Problems, TOO_LARGE } from './bounded.js';
import { commentLines, HASH } from './comments.js';
import { Decoded, hexCharacter, SIMPLE_ESCAPES } from './escapes.js';
import { afterBreak } from './line-breaks.js';
import { closingOf } from './shell-expansions.js';

/** A word of a command, without its quotes; expansions (`$VAR`, `$(…)`) stand in it as they are written. */
export interface Word {
  /** Quotes in the middle (`a'b'"c"`) belong to no character. */
  readonly text: MappedText;
  /** With its quotes. */
  readonly range: TextRange;
}

interface Script {
  readonly commands: readonly (readonly Word[])[];
  readonly comments: readonly Comment[];
  readonly problems: Problems;
}

const PLAIN_STOP = /[\s;&|()<>'"`$\\]/g;
/** https://www.gnu.org/software/bash/manual/html_node/ANSI_002dC-Quoting.html */
const ANSI_ESCAPES: Readonly<Record<string, string>> = {
  ...SIMPLE_ESCAPES,
  a: '\x07',
  e: '\x1b',
  E: '\x1b',
  v: '\v',
};
const ANSI_DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** Splits a bash script into commands and their words: quotes, escapes and continued lines; nothing is expanded. */
export function scriptOf(text: string): Script {
  return new ScriptReader(text).script();
}

class ScriptReader {
  readonly #text: string;
  readonly #problems = new Problems();
  readonly #comments: Comment[] = [];
  readonly #commands: Word[][] = [];
  /** What was opened once and never closed: it is not looked for again, and stands for itself. */
  readonly #unclosed = new Set<string>();
  /** Ends of the here-documents that begin after this line. */
  #hereDocuments: string[] = [];
  #words: Word[] = [];
  #word: Decoded | undefined;
  #wordStart = 0;
  /** Behind the last opening quote: where the value of an empty word would stand. */
  #quoteStart = 0;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  script(): Script {
    for (let steps = 0; this.#at < this.#text.length; steps++) {
      if (steps > 2 * MAX_NODES) {
        this.#problems.close(TOO_LARGE, this.#at);
        break;
      }
      this.#step();
    }
    this.#endCommand();
    return { commands: this.#commands, comments: this.#comments, problems: this.#problems };
  }

  #step(): void {
    const text = this.#text;
    const start = this.#at;
    const character = text[start]!;
    const next = text[start + 1] ?? '';
    if (character === '\n') this.#endLine();
    else if (/[;&|()]/.test(character)) this.#separate(1, true);
    else if (character === '<' && next === '<') this.#hereDocument();
    else if (/[\s<>]/.test(character)) this.#separate(1, false);
    else if (character === '#' && this.#word === undefined) this.#comment();
    else if (character === '\\') this.#backslash();
    else if (character === "'") this.#quoted("'", start + 1, /'/g);
    else if (character === '"') this.#quoted('"', start + 1, /["\\$`]/g);
    else if (character === '$' && next === "'") this.#quoted("$'", start + 2, /['\\]/g);
    else if (character === '$' && next === '"') this.#at++;
    else if (character === '$' || character === '`') this.#expansion(this.#open());
    else {
      const word = this.#open();
      PLAIN_STOP.lastIndex = start;
      this.#at = PLAIN_STOP.exec(text)?.index ?? text.length;
      word.copy(text, start, this.#at);
    }
  }

  #open(): Decoded {
    if (this.#word === undefined) {
      this.#word = new Decoded();
      this.#wordStart = this.#at;
    }
    return this.#word;
  }

  #endWord(): void {
    if (this.#word === undefined) return;
    const range = { start: this.#wordStart, end: this.#at };
    this.#words.push({ text: this.#word.text(this.#quoteStart), range });
    this.#word = undefined;
  }

  #endCommand(): void {
    this.#endWord();
    if (this.#words.length > 0) this.#commands.push(this.#words);
    this.#words = [];
  }

  #separate(length: number, command: boolean): void {
    if (command) this.#endCommand();
    else this.#endWord();
    this.#at += length;
  }

  #endLine(): void {
    this.#separate(1, true);
    for (const end of this.#hereDocuments) {
      if (this.#unclosed.has('<<')) break;
      const body = new RegExp(`^[\\t ]{0,400}${end}[\\t ]{0,400}\\r?$`, 'gm');
      body.lastIndex = this.#at;
      if (body.test(this.#text)) this.#at = body.lastIndex;
      else this.#unclosed.add('<<');
    }
    this.#hereDocuments = [];
  }

  /** https://www.gnu.org/software/bash/manual/html_node/Redirections.html#Here-Documents */
  #hereDocument(): void {
    this.#endWord();
    const operator = /<<-?[ \t]{0,400}(["']?)([A-Za-z_][A-Za-z0-9_]{0,100})\1/y;
    operator.lastIndex = this.#at;
    const end = operator.exec(this.#text)?.[2];
    if (end !== undefined) this.#hereDocuments.push(end);
    this.#at = end === undefined ? this.#at + 2 : operator.lastIndex;
  }

  #comment(): void {
    const start = this.#at;
    const newline = this.#text.indexOf('\n', start);
    this.#at = newline === -1 ? this.#text.length : newline;
    this.#comments.push(...commentLines(this.#text, { start, end: this.#at }, HASH));
  }

  #backslash(): void {
    const continued = /\\\r?\n/y;
    continued.lastIndex = this.#at;
    if (continued.test(this.#text)) {
      this.#at = continued.lastIndex;
      return;
    }
    const end = Math.min(this.#at + 2, this.#text.length);
    this.#open().put(this.#text.slice(this.#at + 1, end), this.#at, end);
    this.#at = end;
  }

  #quoted(kind: string, start: number, stop: RegExp): void {
    const word = this.#open();
    const text = this.#text;
    const opened = this.#at;
    this.#at = start;
    this.#quoteStart = start;
    for (;;) {
      const from = this.#at;
      stop.lastIndex = from;
      this.#at = this.#unclosed.has(kind) ? text.length : (stop.exec(text)?.index ?? text.length);
      const character = text[this.#at];
      if (character === undefined) {
        this.#notClosed(kind, opened);
        return;
      }
      word.copy(text, from, this.#at);
      if (character === '\\') this.#escape(word, kind);
      else if (character === '$' || character === '`') this.#expansion(word);
      else {
        this.#at++;
        return;
      }
    }
  }

  /** Goes on behind the quote as if it were not there, so that it does not hide the rest of the script. */
  #notClosed(kind: string, opened: number): void {
    this.#problems.add('a quote is not closed', opened);
    this.#unclosed.add(kind);
    this.#word = undefined;
    this.#at = opened + kind.length;
  }

  #escape(word: Decoded, kind: string): void {
    const start = this.#at;
    const character = this.#text[start + 1] ?? '';
    const ansi = kind === "$'";
    const digits = ansi ? (ANSI_DIGITS[character] ?? 0) : 0;
    const value =
      digits > 0 ? hexCharacter(this.#text, start + 2, digits) : ansi ? ANSI_ESCAPES[character] : undefined;
    this.#at = Math.min(start + 2, this.#text.length);
    if (value !== undefined) {
      this.#at += digits;
      word.put(value, start, this.#at);
    } else if (ansi ? /['"\\?]/.test(character) : /["\\$`]/.test(character))
      word.put(character, start, this.#at);
    else if (!ansi && afterBreak(this.#text, start + 1) > start + 1) {
      this.#at = afterBreak(this.#text, start + 1);
    } else word.copy(this.#text, start, this.#at);
  }

  /** Copies `$(…)`, `${…}` or a command between backticks as it is written; any other `$` is a character. */
  #expansion(word: Decoded): void {
    const start = this.#at;
    const open = this.#text[start] === '`' ? '`' : this.#text.slice(start, start + 2);
    const close = open === '$(' ? ')' : open === '${' ? '}' : open === '`' ? '`' : '';
    const end =
      close === '' || this.#unclosed.has(open)
        ? undefined
        : closingOf(this.#text, start + open.length, close);
    if (end === undefined && close !== '') this.#unclosed.add(open);
    this.#at = end ?? start + 1;
    word.copy(this.#text, start, this.#at);
  }
}
