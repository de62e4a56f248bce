import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConfigNode, FormatId, MapNode, ScalarNode } from '../../src/core/document.js';
import { edited } from '../../src/core/edit.js';
import type { Change, Value } from '../../src/hosts/edits/change.js';
import { loadWriter } from '../../src/hosts/edits/index.js';
import { merged } from '../../src/hosts/edits/merged.js';
import { modelOf } from '../../src/hosts/edits/model.js';
import { loadFormat } from '../../src/hosts/formats/index.js';

type Format = FormatId & ('json' | 'toml' | 'yaml');
interface Tree {
  readonly [key: string]: string | readonly string[] | Tree;
}

const key = fc.stringMatching(/^[a-z][a-z_]{0,6}$/);
const text = fc.oneof(
  fc.stringMatching(/^[\w ./:@#,'"\\{}$-]{0,14}$/),
  fc.constantFrom('', 'true', '12', 'a\nb', 'é😀'),
);
const trees: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree; value: Tree[string] }>((tie) => ({
  tree: fc.dictionary(key, tie('value'), { minKeys: 1, maxKeys: 4 }) as fc.Arbitrary<Tree>,
  value: fc.oneof(
    { depthSize: 'small', maxDepth: 3 },
    text,
    fc.array(text, { minLength: 1, maxLength: 4 }),
    tie('tree'),
  ),
})).tree;

interface Layout {
  readonly step: string;
  readonly isBlock: boolean;
  readonly isTrailing: boolean;
  readonly comment: boolean;
  readonly crlf: boolean;
}
const layouts: fc.Arbitrary<Layout> = fc.record({
  step: fc.constantFrom('  ', '    ', '\t', '   '),
  isBlock: fc.boolean(),
  isTrailing: fc.boolean(),
  comment: fc.boolean(),
  crlf: fc.boolean(),
});

/** A document as somebody might have written it. */
function written(format: Format, tree: Tree, layout: Layout): string {
  const { step, isBlock, comment, crlf } = layout;
  const isTrailing = layout.isTrailing && format !== 'yaml';
  const mark = format === 'json' ? '//' : '#';
  const note = comment ? ` ${mark} a, "b" ]}` : '';
  const between = (
    items: readonly string[],
    depth: number,
    open: string,
    close: string,
    lines: boolean,
  ): string => {
    if (!lines) return `${open}${items.join(', ')}${close}`;
    const pad = `\n${step.repeat(depth + 1)}`;
    const last = isTrailing ? ',' : '';
    const all = items.map((item, index) => `${pad}${item}${index < items.length - 1 ? ',' : last}${note}`);
    return `${open}${all.join('')}\n${step.repeat(depth)}${close}`;
  };
  const braces = (value: Tree[string], depth: number, colon: string, lines: boolean): string => {
    if (typeof value === 'string') return JSON.stringify(value);
    if (Array.isArray(value)) {
      const items = value.map((item: string) => JSON.stringify(item));
      return between(items, depth, '[', ']', format === 'toml' ? isBlock : lines);
    }
    const entries = Object.entries(value as Tree).map(
      ([name, item]) =>
        `${format === 'toml' ? name : JSON.stringify(name)}${colon}${braces(item, depth + 1, colon, lines)}`,
    );
    return between(entries, depth, '{', '}', lines);
  };
  const block = (value: Tree, pad: string): string =>
    Object.entries(value)
      .map(([name, item]) => {
        if (typeof item === 'string') return `${pad}${name}: ${JSON.stringify(item)}${note}\n`;
        if (Array.isArray(item))
          return `${pad}${name}:\n${item.map((one: string) => `${pad}  - ${JSON.stringify(one)}${note}\n`).join('')}`;
        return `${pad}${name}:\n${block(item as Tree, `${pad}  `)}`;
      })
      .join('');
  const plain =
    format === 'json'
      ? `${braces(tree, 0, ': ', isBlock)}\n`
      : format === 'yaml' && isBlock
        ? block(tree, '')
        : format === 'yaml'
          ? `${braces(tree, 0, ': ', false)}\n`
          : `[top]\n${Object.entries(tree)
              .map(([name, item]) => `${name} = ${braces(item, 0, ' = ', false)}${note}\n`)
              .join('')}`;
  return crlf ? plain.replaceAll('\n', '\r\n') : plain;
}

const values: fc.Arbitrary<Value> = fc.oneof(
  text.filter((one) => !one.includes('\n')),
  fc.array(fc.stringMatching(/^[\w-]{1,8}$/), { minLength: 1, maxLength: 3 }),
  fc.dictionary(fc.stringMatching(/^[A-Z_]{1,5}$/), fc.stringMatching(/^[\w:/.-]{1,9}$/), {
    minKeys: 1,
    maxKeys: 2,
  }),
);

function nodesIn(root: ConfigNode): readonly ConfigNode[] {
  if (root.kind === 'scalar') return [root];
  const inner = root.kind === 'map' ? root.entries.map(({ value }) => value) : root.items;
  return [root, ...inner.flatMap(nodesIn)];
}

/** One of the changes that can be made on a node, by a number. */
function changeOf(node: ConfigNode, choice: number, value: Value): readonly Change[] {
  if (node.kind === 'scalar') return scalarChange(node, choice);
  if (node.kind === 'list') {
    const list = node;
    return choice % 2 === 0
      ? [{ kind: 'appended', list, value: 'last' }]
      : [{ kind: 'prepended', list, values: ['one', '--', 'two'] }];
  }
  const map: MapNode = node;
  const entry = map.entries[choice % Math.max(1, map.entries.length)];
  if (choice % 3 === 0) return [{ kind: 'added', map, key: 'ADDED', value }];
  if (choice % 3 === 1)
    return [
      { kind: 'added', map, key: 'ADDED', value },
      { kind: 'added', map, key: 'MORE', value: 'x' },
    ];
  if (entry === undefined) return [];
  if (map.entries.length > 1 && choice % 2 === 0) return [{ kind: 'removed', map, entry }];
  return [
    ...map.entries.map((one): Change => ({ kind: 'removed', map, entry: one })),
    { kind: 'added', map, key: 'ADDED', value },
    { kind: 'added', map, key: 'MORE', value: 'x' },
  ];
}

function scalarChange(scalar: ScalarNode, choice: number): readonly Change[] {
  if (choice % 2 === 0 || scalar.text.length === 0)
    return [{ kind: 'value', node: scalar, value: 'env://A_B' }];
  const start = choice % scalar.text.length;
  return [{ kind: 'part', scalar, range: scalar.text.range(start, scalar.text.length), text: '${A_B}' }];
}

/** Whether all that is in `part` is in `whole`, in its order. */
function isWithin(part: string, whole: string): boolean {
  let at = 0;
  for (let index = 0; index < whole.length; index++) if (whole[index] === part[at]) at++;
  return at >= part.length;
}

describe.each(['json', 'toml', 'yaml'] as const)('changes written into %s', (format) => {
  it('come to what they say, and leave all else as it is', async () => {
    const { parse } = await loadFormat(format);
    await fc.assert(
      fc.asyncProperty(
        trees,
        layouts,
        values,
        fc.array(fc.nat(99), { minLength: 1, maxLength: 3 }),
        async (tree, layout, value, picks) => {
          const before = written(format, tree, layout);
          const document = parse(before);
          fc.pre(document.problems.length === 0);
          const root = document.roots[0]!;
          const all = nodesIn(root);
          const picked = new Set(picks.map((pick) => all[pick % all.length]!));
          const changes = [...picked].flatMap((node) => changeOf(node, picks[0]!, value));
          const isNested = [...picked].some((one) =>
            nodesIn(one).some((node) => node !== one && picked.has(node)),
          );
          fc.pre(!isNested && changes.length > 0 && !(format === 'toml' && picked.has(root)));
          const edits = (await loadWriter(format, before, root.range.start)).write(merged(changes)!);
          if (edits === undefined) return;
          const after = edited(before, edits)!;
          const again = parse(after);
          expect(again.problems, after).toEqual([]);
          expect(modelOf(again.roots[0]!), `${before}\n->\n${after}`).toEqual(modelOf(root, changes));
          // What stands in a value goes with it.
          const isInside = changes.some((one) => one.kind === 'removed' && one.entry.value.kind !== 'scalar');
          if (!isInside) expect(again.comments.length, after).toBe(document.comments.length);
          // No line end of another kind, and no character gone that no edit names.
          if (!layout.crlf) expect(after).not.toContain('\r');
          else expect(after).not.toMatch(/(?<!\r)\n/);
          const kept = changes.every(
            ({ kind }) => kind === 'added' || kind === 'appended' || kind === 'prepended',
          );
          if (kept) expect(isWithin(before.replace(/\s/g, ''), after)).toBe(true);
        },
      ),
      { numRuns: 1500 },
    );
  });
});
