import { type Comment, MAX_DEPTH } from '../../core/document.js';
import type { TextRange } from '../../core/text.js';
import { MAX_NODES, Problems, TOO_DEEP, TOO_LARGE } from './bounded.js';
import { commentLines, HASH } from './comments.js';

/** A table header or a key with its value, over as many lines as its strings and brackets take. */
export interface Statement extends TextRange {
  readonly header: boolean;
  /** False if the library would run out of stack over it. */
  readonly readable: boolean;
}

interface Statements {
  readonly list: readonly Statement[];
  readonly comments: readonly Comment[];
  readonly problems: Problems;
}

/** Above this length of a string the library calls a function with more arguments than the stack holds. */
const MAX_STRING = 100_000;

/** Finds where the statements of a TOML text begin and end, and what of it is too much to parse. */
export function statementsOf(text: string): Statements {
  const problems = new Problems();
  const comments: Comment[] = [];
  const list: Statement[] = [];
  const mark = /["'#[\]{}\n,=.]/g;
  let start = 0;
  let depth = 0;
  let readable = true;
  let marks = 0;
  const refuse = (message: string, offset: number): void => {
    if (readable) problems.add(message, offset);
    readable = false;
  };
  const finish = (end: number): void => {
    const first = /\S/.exec(text.slice(start, end))?.[0];
    if (first !== undefined && first !== '#') list.push({ start, end, header: first === '[', readable });
    start = end;
    depth = 0;
    readable = true;
  };

  for (let found = mark.exec(text); found !== null; found = mark.exec(text)) {
    const { index } = found;
    const character = found[0];
    if (++marks > MAX_NODES) {
      problems.close(TOO_LARGE, index);
      return { list: [], comments, problems };
    }
    if (character === '#') {
      mark.lastIndex = endOfLine(text, index);
      comments.push(...commentLines(text, { start: index, end: mark.lastIndex }, HASH));
    } else if (character === '"' || character === "'") {
      mark.lastIndex = afterString(text, index, character);
      if (mark.lastIndex - index > MAX_STRING) refuse('a string is too long', index);
    } else if (character === '[' || character === '{') {
      if (++depth > MAX_DEPTH) refuse(TOO_DEEP, index);
    } else if (character === ']' || character === '}') {
      depth = Math.max(0, depth - 1);
    } else if (character === '\n' && depth === 0) finish(index + 1);
  }
  finish(text.length);
  return { list, comments, problems };
}

function afterString(text: string, start: number, quote: '"' | "'"): number {
  const triple = quote.repeat(3);
  const long = text.startsWith(triple, start);
  const stop = STOPS[quote][long ? 'long' : 'short'];
  stop.lastIndex = start + (long ? 3 : 1);
  for (let found = stop.exec(text); found !== null; found = stop.exec(text)) {
    if (found[0] === '\\') stop.lastIndex++;
    else if (found[0] === '\n') return found.index;
    else if (!long) return found.index + 1;
    else {
      // Up to two quotes may stand before the closing three.
      let end = found.index + 3;
      while (text[end] === quote && end < found.index + 5) end++;
      return end;
    }
  }
  return text.length;
}

const STOPS = {
  '"': { long: /\\|"""/g, short: /[\\"\n]/g },
  "'": { long: /'''/g, short: /['\n]/g },
};

function endOfLine(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline === -1 ? text.length : newline;
}
