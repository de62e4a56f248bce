import type { Document, Format } from '../../core/document.js';
import { type Edit, edited } from '../../core/edit.js';
import type { Change, Kind } from '../../hosts/edits/change.js';
import { merged } from '../../hosts/edits/merged.js';
import { modelOf, partsReplaced } from '../../hosts/edits/model.js';
import type { Writer } from '../../hosts/edits/writer.js';

/** What changes are proven on. */
export interface Ground {
  readonly text: string;
  readonly document: Document;
  readonly format: Format;
}

/** Changes of one document, with what writes its format. */
export interface Part {
  readonly changes: readonly Change[];
  readonly writer: Writer;
}

/** The edits that make the changes and nothing else: the edited text parses to just what they say. `undefined` if there are none. */
export type Prove = (parts: readonly Part[], ground: Ground) => readonly Edit[] | undefined;

/** Without anything around what is written. */
export const asWritten: Prove = (parts, ground) => {
  const once = mergedParts(parts);
  return once && holding(once, ground);
};

/** In quotes where it has to be. */
export const proven: Prove = (parts, ground) => {
  const once = mergedParts(parts);
  const inQuotes = once?.map(({ changes, writer }) => ({ changes: quoted(changes, ground), writer }));
  return once && inQuotes && (holding(once, ground) ?? holding(inQuotes, ground));
};

function mergedParts(parts: readonly Part[]): readonly Part[] | undefined {
  const once = parts.map(({ changes, writer }) => ({ changes: merged(changes), writer }));
  return once.every(isPart) ? once : undefined;
}

function isPart(part: {
  readonly changes: readonly Change[] | undefined;
  readonly writer: Writer;
}): part is Part {
  return part.changes !== undefined;
}

function holding(parts: readonly Part[], { text, document, format }: Ground): readonly Edit[] | undefined {
  const written = parts.map(({ changes, writer }) => writer.write(changes));
  if (written.includes(undefined)) return undefined;
  const edits = written.flatMap((some) => some ?? []);
  const after = edited(text, edits);
  if (after === undefined) return undefined;
  const { problems, roots, comments } = format.parse(after);
  const changes = parts.flatMap((part) => part.changes);
  const same =
    problems.length === 0 &&
    roots.length === document.roots.length &&
    comments.length === document.comments.length &&
    roots.every((root, index) => isSame(modelOf(root), modelOf(document.roots[index]!, changes)));
  return same ? edits : undefined;
}

/** Without quotes, a value may not hold what is written: whole values in quotes, in place of parts of values without. */
function quoted(changes: readonly Change[], { text }: Ground): readonly Change[] {
  const bare = new Map<Kind<'part'>['scalar'], Kind<'part'>[]>();
  const rest: Change[] = [];
  for (const change of changes) {
    const isBare = change.kind === 'part' && /[^"'`|>]/.test(text[change.scalar.range.start] ?? '');
    if (!isBare) rest.push(change);
    else bare.set(change.scalar, [...(bare.get(change.scalar) ?? []), change]);
  }
  const whole = [...bare].map(
    ([scalar, parts]): Change => ({ kind: 'value', node: scalar, value: partsReplaced(scalar, parts) }),
  );
  return [...rest, ...whole];
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
