import type { z } from 'zod';
import { displayable } from '../display.js';
import type { ConfigNode, Problem } from '../document.js';
import { PolicyError } from '../errors.js';
import { LineIndex } from '../text.js';

/** Nobody reads more at once. */
const MAX_PROBLEMS = 20;

/** How a schema checks a single value: to generate code for it takes longer than the check. */
export const ONCE = { jitless: true } as const;

/** What a schema found wrong in a value, each at the key or value of `root` that is meant. */
export function violations({ issues }: z.ZodError, root: ConfigNode): readonly Problem[] {
  return issues.flatMap(insideOf).flatMap((issue) => {
    const messages = issue.message.split('\n');
    return issue.code === 'unrecognized_keys'
      ? issue.keys.map((key, index) => ({
          message: messages[index]!,
          offset: offsetOf(root, [...issue.path, key], 'key'),
        }))
      : [{ message: issue.message, offset: offsetOf(root, issue.path, 'value') }];
  });
}

/** Of a union what is wrong deeper inside, with the schema that fits the value so far. */
function insideOf(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  const branches = issue.code === 'invalid_union' ? issue.errors : [];
  const deeper = branches.find((branch) => branch.some(({ path }) => path.length > 0)) ?? [];
  return deeper.length === 0
    ? [issue]
    : deeper.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** Where the value at a path stands, or its key; of what is not there, the mapping that lacks it. */
export function offsetOf(root: ConfigNode, path: readonly PropertyKey[], of: 'key' | 'value'): number {
  let node = root;
  for (const [depth, step] of path.entries()) {
    const entry = node.kind === 'map' ? node.entries.findLast(({ key }) => key === step) : undefined;
    if (entry !== undefined && of === 'key' && depth === path.length - 1) return entry.keyRange.start;
    const next = node.kind === 'list' ? node.items[Number(step)] : entry?.value;
    if (next === undefined) break;
    node = next;
  }
  return node.range.start;
}

/** An error with a line for each problem, in the order of the file. */
export function policyError(path: string, text: string, problems: readonly Problem[]): PolicyError {
  const lines = new LineIndex(text);
  const all = problems
    .toSorted((one, other) => one.offset - other.offset)
    .map(({ message, offset }) => {
      const { line, column } = lines.position(Math.min(offset, text.length));
      return `${displayable(path)}:${line}:${column}: ${message}`;
    });
  const distinct = [...new Set(all)];
  const more = distinct.length - MAX_PROBLEMS;
  return new PolicyError(
    [
      ...distinct.slice(0, MAX_PROBLEMS),
      ...(more > 0 ? [`${displayable(path)}: ${more} more problems`] : []),
    ].join('\n'),
  );
}
