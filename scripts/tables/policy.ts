import { z } from 'zod';
import { policyFile } from '../../src/core/policy/schema.js';
import { code, table } from '../../src/reporters/markdown-text.js';
import { prose } from './prose.js';

const BLOCK = /<!-- keys of the policy -->[\s\S]*<!-- end of keys -->/;

/** More keys or words than this have a table of their own. */
const MAX_LISTED = 6;

type Schema = z.core.JSONSchema.BaseSchema;

/** docs/policy.md with the table of keys that the schema has; the rest of the page is written by hand. */
export function withPolicyKeys(page: string): string {
  const schema = z.toJSONSchema(policyFile(['aws', 'github']), { io: 'input' });
  const rows = rowsOf(schema, '').map(({ path, node }) => [
    code(path),
    takes(node),
    node.default === undefined || typeof node.default === 'object' ? '' : code(String(node.default)),
    prose(node.description ?? ''),
  ]);
  const keys = table(['key', 'takes', 'default', 'what it says'], rows);
  return page.replace(BLOCK, () => `<!-- keys of the policy -->\n${keys}\n<!-- end of keys -->`);
}

function rowsOf(schema: Schema, prefix: string): readonly { readonly path: string; readonly node: Schema }[] {
  const properties = Object.entries(schema.properties ?? {}) as [string, Schema][];
  return properties.flatMap(([key, node]) => {
    const path = `${prefix}${key}`;
    const [item] = alternatives(node.type === 'array' ? (node.items as Schema) : undefined);
    const inner = item === undefined ? rowsOf(node, `${path}.`) : rowsOf(item, `${path}[].`);
    return [{ path, node }, ...(inner.length > MAX_LISTED ? [] : inner)];
  });
}

/** Kinds of items differ in which keys they need, and not in which they have. */
function alternatives(item: Schema | undefined): readonly Schema[] {
  if (item === undefined) return [];
  return (item.oneOf ?? [item]) as readonly Schema[];
}

function takes(node: Schema): string {
  if (node.anyOf) return 'one or a list';
  if (node.const !== undefined) return code(String(node.const));
  if (node.enum)
    return node.enum.length > MAX_LISTED ? 'an id' : node.enum.map((word) => code(String(word))).join(', ');
  if (node.type === 'object') return 'a mapping';
  if (node.type === 'array') return 'a list';
  return node.type === 'boolean' ? '`true`, `false`' : 'a text';
}
