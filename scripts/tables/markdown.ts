import { text } from '../../src/reporters/markdown-text.js';

/** A heading that keeps its address when its words change. */
export function heading(level: number, title: string, id: string): string {
  return `<a id="${id}"></a>\n\n${'#'.repeat(level)} ${text(title)}`;
}

/** A whole page; `source` is what it is generated from. */
export function page(title: string, source: string, blocks: readonly string[]): string {
  const note = `<!-- Generated from ${source} by scripts/generate-tables.ts; do not edit. -->`;
  return `${[note, `# ${text(title)}`, ...blocks].join('\n\n')}\n`;
}
