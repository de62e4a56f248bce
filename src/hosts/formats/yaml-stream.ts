import { Composer, Lexer, Parser, type Document as YamlDocument } from 'yaml';
import { type Comment, MAX_DEPTH, type Problem } from '../../core/document.js';
import { MAX_NODES, TOO_DEEP, TOO_LARGE } from './bounded.js';
import { commentLines, HASH } from './comments.js';

interface YamlStream {
  readonly documents: readonly YamlDocument.Parsed[];
  readonly comments: readonly Comment[];
  /** Where and why reading ended before the text did. */
  readonly cut: Problem | undefined;
}

/** The lexer's marks, which are not in the text: of documents and broken brackets, and of scalars; https://eemeli.org/yaml/#lexer */
const STATE = /^[\x02\x18]$/;
const SCALAR = '\x1f';

/** Each document copies the directives that apply to it, and sets up a schema. */
const MAX_DIRECTIVES = 100;
const MAX_DOCUMENTS = 10_000;
/** Four to eight of them make a line. */
const MAX_LEXEMES = 2 * MAX_NODES;

/**
 * Feeds the library lexeme by lexeme, so as to stop it where the text is nested too deeply or too long: what it
 * does next would be recursive. Lines that hold only a comment or nothing are kept from its parser, which takes
 * quadratic time over a long run of them.
 */
export function readStream(text: string): YamlStream {
  return new StreamReader(text).read();
}

class StreamReader {
  readonly #text: string;
  readonly #parser = new Parser();
  readonly #composer = new Composer({
    // Leaves every scalar a string: no dates, no binary, no numbers to be resolved.
    schema: 'failsafe',
    resolveKnownTags: false,
    uniqueKeys: false,
    keepSourceTokens: true,
  });
  readonly #documents: YamlDocument.Parsed[] = [];
  readonly #comments: Comment[] = [];
  /** White space at the start of a line, held back until it is known what follows. */
  #indent: string[] = [];
  #lineStart = true;
  /** Whether the next lexeme is a scalar, whatever it looks like. */
  #scalar = false;
  #lexemes = 0;
  #directives = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): YamlStream {
    let cut: Problem | undefined;
    for (const lexeme of new Lexer().lex(this.#text)) {
      if (this.#holdBack(lexeme)) continue;
      for (const held of this.#indent) this.#feed(held);
      this.#indent = [];
      this.#feed(lexeme);
      const message = this.#tooMuch(lexeme);
      if (message !== undefined) {
        cut = { message, offset: this.#parser.offset };
        break;
      }
      this.#lineStart = this.#scalar
        ? lexeme.endsWith('\n')
        : isNewline(lexeme) || (this.#lineStart && STATE.test(lexeme));
      this.#scalar = lexeme === SCALAR && !this.#scalar;
    }
    for (const token of this.#parser.end()) this.#documents.push(...this.#composer.next(token));
    this.#documents.push(...this.#composer.end());
    return { documents: this.#documents, comments: this.#comments, cut };
  }

  /** True for white space at the start of a line, and for what makes that line one without content. */
  #holdBack(lexeme: string): boolean {
    if (this.#scalar) return false;
    const comment = lexeme.startsWith('#');
    if (comment) {
      const start = this.#indent.reduce((at, { length }) => at + length, this.#parser.offset);
      this.#comments.push(...commentLines(this.#text, { start, end: start + lexeme.length }, HASH));
    }
    if (!this.#lineStart) return false;
    if (/^[ \t]/.test(lexeme)) this.#indent.push(lexeme);
    else if (comment || isNewline(lexeme)) {
      for (const skipped of [...this.#indent, lexeme]) this.#parser.offset += skipped.length;
      this.#indent = [];
    } else return false;
    return true;
  }

  #feed(lexeme: string): void {
    for (const token of this.#parser.next(lexeme)) this.#documents.push(...this.#composer.next(token));
  }

  #tooMuch(lexeme: string): string | undefined {
    const { stack } = this.#parser;
    const top = stack.at(-1);
    if (top !== undefined && 'items' in top && stack.length - 1 > MAX_DEPTH) return TOO_DEEP;
    if (!this.#scalar && lexeme.startsWith('%')) this.#directives++;
    this.#lexemes++;
    const within = this.#directives <= MAX_DIRECTIVES && this.#documents.length <= MAX_DOCUMENTS;
    return within && this.#lexemes <= MAX_LEXEMES ? undefined : TOO_LARGE;
  }
}

function isNewline(lexeme: string): boolean {
  return lexeme === '\n' || lexeme === '\r\n';
}
