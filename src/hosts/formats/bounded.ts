import type { Document, Format, FormatId, Problem } from '../../core/document.js';

/** More values, statements or tokens than a config that a person writes has, and few enough for the memory of a runner. */
export const MAX_NODES = 300_000;

export const TOO_DEEP = 'nested too deeply';
export const TOO_LARGE = 'too many values';

/** Only the first problem is reported; hostile input has millions. */
const MAX_PROBLEMS = 100;

/** Collects problems. Messages are constants: one that quotes the text could quote a credential. */
export class Problems {
  readonly list: Problem[] = [];
  #closed = false;

  add(message: string, offset: number): void {
    if (!this.#closed && this.list.length < MAX_PROBLEMS) this.list.push({ message, offset });
  }

  /** The last problem: what is found wrong after it is a consequence of it. */
  close(message: string, offset: number): void {
    this.add(message, offset);
    this.#closed = true;
  }
}

/**
 * A format out of a parser that may throw: whatever a library throws becomes a problem, at the error's `index`
 * where it has one.
 */
export function bounded(id: FormatId, parse: (text: string) => Document): Format {
  return {
    id,
    parse(text) {
      const { stackTraceLimit } = Error;
      // Nobody reads the stack of a syntax error, and capturing one takes longer than parsing a token.
      Error.stackTraceLimit = 0;
      try {
        return parse(text);
      } catch (error) {
        return {
          roots: [],
          comments: [],
          problems: [{ message: 'cannot be parsed', offset: indexOf(error) }],
        };
      } finally {
        Error.stackTraceLimit = stackTraceLimit;
      }
    },
  };
}

function indexOf(error: unknown): number {
  return error instanceof Error && 'index' in error && typeof error.index === 'number' ? error.index : 0;
}
