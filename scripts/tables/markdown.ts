import { z } from 'zod';
import { code, prose, table, text } from '../../src/reporters/markdown-text.js';

/** A heading that keeps its address when its words change. */
export function heading(level: number, title: string, id: string): string {
  return `<a id="${id}"></a>\n\n${'#'.repeat(level)} ${text(title)}`;
}

/** A whole page; `source` is what it is generated from. */
export function page(title: string, source: string, blocks: readonly string[]): string {
  const note = `<!-- Generated from ${source} by scripts/generate-tables.ts; do not edit. -->`;
  return `${[note, `# ${text(title)}`, ...blocks].join('\n\n')}\n`;
}

/** The keys of a schema. `left`: those that are not meant. */
export function optionsTable(
  options: z.ZodType,
  title = 'key of its entry in `stores`',
  left: readonly string[] = [],
): string {
  const { properties = {}, required = [] } = z.toJSONSchema(options, { io: 'input' });
  const all = Object.entries(properties as Record<string, z.core.JSONSchema.BaseSchema>);
  const rows = all
    .filter(([name]) => !left.includes(name))
    .map(([name, node]) => [
      code(name),
      required.includes(name) ? 'yes' : '',
      node.default === undefined ? '' : code(String(node.default)),
      prose(node.description ?? ''),
    ]);
  return table([title, 'needed', 'default', 'what it says'], rows);
}
