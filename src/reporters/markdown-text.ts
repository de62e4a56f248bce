import { displayable } from '../core/display.js';

/** What stands between spaces; an expression of a workflow is one piece. */
const PIECE = /\$\{\{[^{}]{0,200}\}\}|\S+/g;

/** A piece, and the punctuation around it. */
const AROUND = /^(["'‘“(]{0,4})(.*?)(["'’”).,;:!?]{0,4})$/u;

/** Words and numbers, of several parts too: `read/write`, `monday.com`, `OAuth2`, `C++`. */
const WORD = /^[\p{L}\p{M}\d]+(?:[-'’./&+_][\p{L}\p{M}\d]+)*\+{0,2}$/u;

/**
 * Words of which GitHub makes links: domains, names of commits, numbers of issues, and tickets of whatever system the
 * repository is tied to. https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
const LINKED = /www\.|(?:^|[^\p{L}\p{M}\d])[0-9a-f]{7,}(?![\p{L}\p{M}\d])|-\d/iu;

/** Numbers as we write them: `1,200`, `2026-01-31`. */
const NUMBER = /^(?:\d{1,3}(?:,\d{3})+|\d{4}-\d\d-\d\d)$/;

/** Signs that are no words, and mean nothing between spaces. */
const SIGN = /^[–—…&]?$/u;

/**
 * Prose with words in it that strangers may have chosen: plain words stay as they are, all else goes into code spans. A
 * backslash would not do. When GitHub has made HTML of the Markdown, it goes over the text once more, and wherever they stand
 * outside of code it makes something of `@name`, `#12`, `:shortcode:` and `$math$`.
 */
export function text(value: string): string {
  return displayable(value)
    .trim()
    .replace(PIECE, (piece, offset: number) => {
      // At the beginning `1.` is the first item of a list.
      if (offset === 0 && /^\d+[.)]$/.test(piece)) return code(piece);
      const [, before, core = '', after] = AROUND.exec(piece)!;
      return `${before}${isPlain(core) ? escaped(core) : code(core)}${after}`;
    });
}

function isPlain(core: string): boolean {
  return SIGN.test(core) || NUMBER.test(core) || (WORD.test(core) && !LINKED.test(core));
}

function escaped(word: string): string {
  return word.replace(/[_&]/g, '\\$&');
}

/** Between backticks, apart from spaces at its ends. */
const WORDS = /\S(?:.*\S)?/s;

/** Our own prose, with code spans of its own. Whoever has chosen a word in it can only move their ends. */
export function prose(value: string): string {
  return value
    .split('`')
    .map((part, index) => (index % 2 === 0 ? displayable(part).replace(WORDS, text) : code(part)))
    .join('');
}

/** Text as it is written, in a code span: nothing in it means anything, to Markdown or to GitHub. */
export function code(value: string): string {
  // Parsers differ on whether a backslash before `\|` is one in a table.
  const shown = displayable(value).replace(/\\(?=\|)/g, '\\x5c');
  const fence = '`'.repeat(longestRun(shown) + 1);
  // Of a space at each end one is taken away, and a backtick at an end would belong to the fence.
  const padded = /^`|`$/.test(shown) || (/^ /.test(shown) && / $/.test(shown) && /[^ ]/.test(shown));
  const space = padded ? ' ' : '';
  return `${fence}${space}${shown || ' '}${space}${fence}`;
}

/** Lines as they are written, in a block of code. `language` is ours. */
export function block(language: string, lines: readonly string[]): string {
  const shown = lines.map((line) => line.split('\t').map(displayable).join('\t'));
  const fence = fenceFor(shown);
  return [`${fence}${language}`, ...shown, fence].join('\n');
}

/** What opens and closes a block around these lines. */
export function fenceFor(lines: readonly string[]): string {
  return '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
}

function longestRun(value: string): number {
  return (value.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}

/** `address` is ours: nothing out of a repository is linked to. It may be the label too. */
export function link(label: string, address: string): string {
  const target = `<${encodeURI(decodeURI(address)).replaceAll('|', '%7C')}>`;
  return label === address ? target : `[${text(label)}](${target})`;
}

/** Cells are Markdown already, of one line. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [tableHead(head), ...rows.map(tableRow)].join('\n');
}

export function tableHead(cells: readonly string[]): string {
  return [tableRow(cells), tableRow(cells.map(() => '---'))].join('\n');
}

export function tableRow(cells: readonly string[]): string {
  // A table splits its rows before it looks for code.
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
