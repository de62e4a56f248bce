import { UsageError } from '../../core/errors.js';
import type { Variables } from './variables.js';

const BLANK = /[^\S\r\n]*(?:#[^\r\n]*)?(?:\r?\n|$)/y;
const NAME = /[^\S\r\n]*(?:export[^\S\r\n]+)?([A-Za-z_][\w.-]*)[^\S\r\n]*=[^\S\r\n]*/y;
const QUOTED = /(?:'([^']*)'|`([^`]*)`|"((?:[^"\\]|\\[\s\S])*)")[^\S\r\n]*(?:#[^\r\n]*)?(?:\r?\n|$)/y;
const PLAIN = /([^\r\n]*)(?:\r?\n|$)/y;

/**
 * Reads variables as dotenv writes them: `NAME=value`, with quotes of three kinds, comments, and `export` in front. In a value without quotes a
 * comment begins at a `#` behind a blank: references have a `#` in them. Nothing is expanded. Throws a `UsageError` with the line.
 */
export function parseEnvFile(content: string, path: string): Variables {
  const text = content.replace(/^\ufeff/, '');
  const variables = new Map<string, string>();
  for (let at = 0; at < text.length; ) {
    const blank = match(BLANK, text, at);
    if (blank !== undefined && blank[0] !== '') {
      at += blank[0].length;
      continue;
    }
    const name = match(NAME, text, at);
    if (name === undefined) throw wrong(text, at, path);
    const start = at + name[0].length;
    const isQuoted = /['"`]/.test(text[start] ?? '');
    const value = match(isQuoted ? QUOTED : PLAIN, text, start);
    if (value === undefined) throw wrong(text, start, path);
    variables.set(name[1]!, isQuoted ? unquoted(value) : withoutComment(value[1]!));
    at = start + value[0].length;
  }
  return variables;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

function withoutComment(value: string): string {
  const comment = /(?:^|\s)#/.exec(value);
  return (comment === null ? value : value.slice(0, comment.index)).trim();
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

function unquoted([, single, backtick, double = '']: RegExpExecArray): string {
  return (
    single ??
    backtick ??
    double.replace(/\\([\s\S])/g, (whole, next: string) =>
      /["\\$]/.test(next) ? next : (ESCAPES[next] ?? whole),
    )
  );
}

function wrong(text: string, at: number, path: string): UsageError {
  const line = text.slice(0, at).split('\n').length;
  return new UsageError(`${path}:${line}: this is no variable: it must be NAME=value, with quotes in pairs`);
}
