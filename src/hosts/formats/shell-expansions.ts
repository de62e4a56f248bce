/**
 * Where the bracket or backtick is closed that was opened before `from`; `undefined` if it is not. Brackets between
 * quotes do not count in a command substitution; elsewhere a quote is often an apostrophe.
 */
export function closingOf(text: string, from: number, close: string): number | undefined {
  const mark = /[\\'"`(){}]/g;
  mark.lastIndex = from;
  const opening = { ')': '(', '}': '{' }[close];
  let depth = 1;
  for (let found = mark.exec(text); found !== null; found = mark.exec(text)) {
    const [character] = found;
    if (character === '\\') mark.lastIndex++;
    else if (character === opening) depth++;
    else if (character === close && --depth === 0) return mark.lastIndex;
    else if (close === ')' && (character === "'" || character === '"')) {
      const quote = character === "'" ? /'/g : /(?<!\\)"/g;
      quote.lastIndex = mark.lastIndex;
      if (quote.test(text)) mark.lastIndex = quote.lastIndex;
    }
  }
  return undefined;
}
