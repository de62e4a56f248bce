import type { Document, Format } from '../../core/document.js';
import { type Edit, edited } from '../../core/edit.js';
import type { Change } from '../../hosts/edits/change.js';
import { modelOf } from '../../hosts/edits/model.js';
import type { Writer } from '../../hosts/edits/writer.js';

/** What changes are proven on. */
export interface Ground {
  readonly text: string;
  readonly document: Document;
  readonly format: Format;
  readonly writer: Writer;
}

/** The edits that make the changes and nothing else: the edited text parses to just what they say. `undefined` if there are none. */
export function proven(changes: readonly Change[], ground: Ground): readonly Edit[] | undefined {
  return holding(changes, ground) ?? holding(quoted(changes, ground), ground);
}

function holding(
  changes: readonly Change[],
  { text, document, format, writer }: Ground,
): readonly Edit[] | undefined {
  const edits = writer.write(changes);
  const after = edits && edited(text, edits);
  if (after === undefined) return undefined;
  const { problems, roots, comments } = format.parse(after);
  const same =
    problems.length === 0 &&
    roots.length === document.roots.length &&
    comments.length === document.comments.length &&
    roots.every((root, index) => isSame(modelOf(root), modelOf(document.roots[index]!, changes)));
  return same ? edits : undefined;
}

/** Without quotes, a value may not hold what is written: whole values in quotes, in place of parts of values without. */
function quoted(changes: readonly Change[], { text }: Ground): readonly Change[] {
  const bare = new Map<unknown, Change[]>();
  const rest: Change[] = [];
  for (const change of changes) {
    const isBare = change.kind === 'part' && /[^"'`|>]/.test(text[change.scalar.range.start] ?? '');
    if (isBare) bare.set(change.scalar, [...(bare.get(change.scalar) ?? []), change]);
    else rest.push(change);
  }
  const whole = [...bare.values()].map((parts): Change => {
    const [first] = parts as [Extract<Change, { kind: 'part' }>];
    const model = modelOf(first.scalar, parts);
    return { kind: 'value', node: first.scalar, value: model.kind === 'scalar' ? model.text : '' };
  });
  return [...rest, ...whole];
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
