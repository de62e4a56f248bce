/** A file for others to copy: it belongs to nobody. */
const TEMPLATES = ['example', 'examples', 'sample', 'samples', 'template', 'tmpl', 'tpl', 'dist', 'default'];
/** The file itself, put aside or for one machine. */
const COPIES = ['bak', 'backup', 'orig', 'old', 'save', 'local', 'disabled'];

/** What a name with marks can end with, besides its own extension. */
export const marks: readonly string[] = [...TEMPLATES, ...COPIES];

/** At the end, or in front of the extension. */
const MARK = `[._-](?:(${TEMPLATES.join('|')})|${COPIES.join('|')})`;
const SUFFIX = new RegExp(`(?:~|${MARK})$`);
const INFIX = new RegExp(`${MARK}(?=\\.[A-Za-z0-9]{1,12}$)`);

/** `mcp.json.example.bak` has two. */
const MOST = 4;

/**
 * What a file's name is without the marks of a template or a copy: `mcp.example.json` and `mcp.json.bak` are
 * `mcp.json`. `undefined` if it has none.
 */
export function withoutMarks(
  name: string,
): { readonly name: string; readonly template: boolean } | undefined {
  let rest = name;
  let template = false;
  for (let count = 0; count < MOST; count++) {
    const mark = SUFFIX.exec(rest) ?? INFIX.exec(rest);
    // `.local` is a name, `settings.local` one with a mark.
    if (!mark || mark.index === 0) break;
    template ||= mark[1] !== undefined;
    rest = rest.slice(0, mark.index) + rest.slice(mark.index + mark[0].length);
  }
  return rest === name ? undefined : { name: rest, template };
}

/** The name up to where a mark could begin: the same with marks and without. */
export function stemOf(name: string): string {
  let end = 1;
  while (end < name.length && !isBorder(name.charCodeAt(end))) end++;
  return name.slice(0, end);
}

function isBorder(code: number): boolean {
  return code === 0x2e || code === 0x2d || code === 0x5f || code === 0x7e;
}
