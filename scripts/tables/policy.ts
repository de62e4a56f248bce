import { z } from 'zod';
import { policyFile } from '../../src/core/policy/schema.js';
import { issuers } from '../../src/providers/issuers/registry.js';
import { providers } from '../../src/providers/registry.js';
import { code, prose, table } from '../../src/reporters/markdown-text.js';
import { stores } from '../../src/stores/registry.js';

const BLOCK = /<!-- keys of the policy -->[\s\S]*?<!-- end of keys -->/;
const ROTATIONS = /<!-- keys of rotations -->[\s\S]*?<!-- end of keys -->/;

/** More keys or words than this have a table of their own. */
const MAX_LISTED = 7;

type Schema = z.core.JSONSchema.BaseSchema;

/** docs/policy.md with the tables of keys that the schema has; the rest of the page is written by hand. */
export function withPolicyKeys(page: string): string {
  const schema = z.toJSONSchema(policyFile({ providers, stores, issuers }), { io: 'input' });
  const rotation = schema.properties!['rotations'] as Schema;
  return page
    .replace(BLOCK, () => `<!-- keys of the policy -->\n${keysOf(schema)}\n<!-- end of keys -->`)
    .replace(
      ROTATIONS,
      () => `<!-- keys of rotations -->\n${keysOf(rotation.items as Schema)}\n<!-- end of keys -->`,
    );
}

function keysOf(schema: Schema): string {
  const rows = rowsOf(schema, '').map(({ path, node }) => [
    code(path),
    takes(node),
    node.default === undefined || typeof node.default === 'object' ? '' : code(String(node.default)),
    prose(node.description ?? ''),
  ]);
  return table(['key', 'takes', 'default', 'what it says'], rows);
}

function rowsOf(schema: Schema, prefix: string): readonly { readonly path: string; readonly node: Schema }[] {
  const properties = Object.entries(schema.properties ?? {}) as [string, Schema][];
  return properties.flatMap(([key, node]) => {
    const path = `${prefix}${key}`;
    const inner = rowsOf(node, `${path}.`);
    const rows =
      node.type === 'array'
        ? rowsOf(common(node.items as Schema), `${path}[].`)
        : [...inner, ...rowsOf(anyValueOf(node), `${path}.*.`)];
    return [{ path, node }, ...(rows.length > MAX_LISTED ? [] : rows)];
  });
}

/** What any key of a mapping has. */
function anyValueOf({ additionalProperties: value }: Schema): Schema {
  return typeof value === 'object' ? (value as Schema) : {};
}

/** The keys that all kinds of an item have; what tells them apart takes what any of them takes. */
function common(item: Schema): Schema {
  const [first, ...others] = (item.oneOf ?? [item]) as [Schema, ...Schema[]];
  const shared = Object.entries(first.properties ?? {}).flatMap(([key, node]) => {
    const all = [node, ...others.map(({ properties }) => properties?.[key])] as readonly (
      | Schema
      | undefined
    )[];
    if (all.includes(undefined)) return [];
    const words = all.flatMap((one) => one?.enum ?? (one?.const === undefined ? [] : [one.const]));
    return [[key, words.length > 0 ? { ...(node as Schema), const: undefined, enum: words } : node] as const];
  });
  return { properties: Object.fromEntries(shared) as NonNullable<Schema['properties']> };
}

function takes(node: Schema): string {
  if (node.anyOf) {
    const isList = node.anyOf.some((one) => (one as Schema).type === 'array');
    return isList ? 'one or a list' : 'a word or a mapping';
  }
  if (node.const !== undefined) return code(String(node.const));
  if (node.enum)
    return node.enum.length > MAX_LISTED ? 'an id' : node.enum.map((word) => code(String(word))).join(', ');
  if (node.type === 'object') return 'a mapping';
  if (node.type === 'array') return 'a list';
  if (node.type === 'integer') return 'a number';
  return node.type === 'boolean' ? '`true`, `false`' : 'a text';
}
