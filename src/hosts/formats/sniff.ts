import type { FormatId } from '../../core/document.js';

/** As much of a text as tells its format. */
const HEAD = 4096;

/** The format that a text looks like by how it begins; `undefined` if like none. */
export function sniff(text: string): FormatId | undefined {
  const head = text.slice(0, HEAD);
  if (/^(?:\{\s{0,400}["'{}]|\[\s{0,400}["'{\]]|\[\[\s{0,400}["'{[])/.test(withoutComments(head)))
    return 'json';
  for (const line of head.split(/\r\n|\n|\r/)) {
    if (/^\s{0,400}(?:#.*)?$/.test(line)) continue;
    if (/^\[\[?[^[\]]{1,200}\]\]?\s{0,400}(?:#.*)?$/.test(line)) return 'toml';
    if (/^ {0,3}(?:```|~~~)/.test(line)) return 'markdown';
    if (/^---(?:\s|$)/.test(line)) return 'yaml';
    return /^ {0,400}(?:- )?["']?[A-Za-z0-9_$.<-][^\s:"']{0,200}["']?:(?:\s|$)/.test(line)
      ? 'yaml'
      : undefined;
  }
  return undefined;
}

/** Without the comments that JSON may begin with; one more in braces, too. */
function withoutComments(head: string): string {
  let rest = head.trimStart();
  for (let brace = ''; ; ) {
    const comment = /^(?:\/\/[^\n]*|\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\/)/.exec(rest)?.[0];
    if (comment !== undefined) rest = rest.slice(comment.length).trimStart();
    else if (brace === '' && /^[[{]\s{0,400}\/[/*]/.test(rest)) {
      brace = rest.slice(0, 1);
      rest = rest.slice(1).trimStart();
    } else return brace + rest;
  }
}
