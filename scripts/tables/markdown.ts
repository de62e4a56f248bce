import { text } from '../../src/reporters/markdown-text.js';

export function link(label: string, address: string): string {
  return `[${text(label)}](<${encodeURI(decodeURI(address)).replaceAll('|', '%7C')}>)`;
}

/** A heading that keeps its address when its words change. */
export function heading(level: number, title: string, id: string): string {
  return `<a id="${id}"></a>\n\n${'#'.repeat(level)} ${text(title)}`;
}

/** Cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A whole page; `source` is what it is generated from. */
export function page(title: string, source: string, blocks: readonly string[]): string {
  const note = `<!-- Generated from ${source} by scripts/generate-tables.ts; do not edit. -->`;
  return `${[note, `# ${text(title)}`, ...blocks].join('\n\n')}\n`;
}
