import type { Edit } from '../../core/edit.js';
import type { Change, Kind } from './change.js';

/** Writes changes as edits that touch nothing else: comments, indentation, order and line ends stay. */
export interface Writer {
  /** `undefined` where the format has no place for one of the changes. */
  write(changes: readonly Change[]): readonly Edit[] | undefined;
}

/** Writes nothing but parts of scalars, and what stands aside. */
export const partsOnly: Writer = partsAnd(() => undefined);

/** The same, and whole values as the format has them. */
export function partsAnd(value: Writing['value']): Writer {
  return writerOf({
    value,
    entry: () => undefined,
    removed: () => undefined,
    added: () => undefined,
    prepended: () => undefined,
    appended: () => undefined,
  });
}

/** What a format has to say for itself; a part of a scalar is the same for all. */
export interface Writing {
  readonly value: (change: Kind<'value'>) => readonly Edit[] | undefined;
  readonly entry: (change: Kind<'entry'>) => readonly Edit[] | undefined;
  readonly removed: (changes: readonly Kind<'removed'>[]) => readonly Edit[] | undefined;
  readonly added: (changes: readonly Kind<'added'>[]) => readonly Edit[] | undefined;
  readonly prepended: (change: Kind<'prepended'>) => readonly Edit[] | undefined;
  readonly appended: (change: readonly Kind<'appended'>[]) => readonly Edit[] | undefined;
}

export function writerOf(writing: Writing): Writer {
  return {
    write: (changes) => {
      const edits: Edit[] = [];
      const take = (some: readonly Edit[] | undefined): boolean => {
        edits.push(...(some ?? []));
        return some !== undefined;
      };
      const written =
        take([...of(changes, 'part'), ...of(changes, 'aside')].map(({ range, text }) => ({ range, text }))) &&
        of(changes, 'value').every((change) => take(writing.value(change))) &&
        of(changes, 'entry').every((change) => take(writing.entry(change))) &&
        together(of(changes, 'removed'), ({ map }) => map).every((some) => take(writing.removed(some))) &&
        together(of(changes, 'added'), ({ map }) => map).every((some) => take(writing.added(some))) &&
        of(changes, 'prepended').every((change) => take(writing.prepended(change))) &&
        together(of(changes, 'appended'), ({ list }) => list).every((some) => take(writing.appended(some)));
      return written ? edits : undefined;
    },
  };
}

function of<Name extends Change['kind']>(changes: readonly Change[], kind: Name): readonly Kind<Name>[] {
  return changes.filter((change): change is Kind<Name> => change.kind === kind);
}

/** Those that are about the same node, in one list. */
function together<One>(
  changes: readonly One[],
  nodeOf: (change: One) => unknown,
): readonly (readonly One[])[] {
  const groups = new Map<unknown, One[]>();
  for (const change of changes) groups.set(nodeOf(change), [...(groups.get(nodeOf(change)) ?? []), change]);
  return [...groups.values()];
}
