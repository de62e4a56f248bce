import type { Edit } from '../../core/edit.js';
import type { Change } from '../../hosts/edits/change.js';
import { loadWriter } from '../../hosts/edits/index.js';
import type { Writer } from '../../hosts/edits/writer.js';
import type { Parsed } from '../extract.js';
import { type Ground, type Part, type Prove, proven } from './proof.js';

/** Changes that hold together or not at all. */
export interface Group {
  readonly changes: readonly Change[];
  /** Where its document begins. */
  readonly start: number;
}

export interface Made<One extends Group> {
  /** The groups whose changes hold. */
  readonly made: readonly One[];
  readonly edits: readonly Edit[];
}

/** As many times is tried again with fewer groups, where all of them together do not hold. */
const MAX_TRIED = 200;

/** The edits that make the changes of all groups that hold: of all together, or of as many as do. */
export async function madeOf<One extends Group>(
  groups: readonly One[],
  text: string,
  { document, format }: Parsed,
  prove: Prove = proven,
): Promise<Made<One>> {
  const writers = new Map<number, Writer>();
  for (const { start } of groups) {
    if (!writers.has(start)) writers.set(start, await loadWriter(format.id, text, start));
  }
  const ground: Ground = { text, document, format };
  let made: readonly One[] = [];
  let edits: readonly Edit[] = [];
  let tried = 0;
  // Halves of what does not hold: few are at fault, and all others need not wait for their turn.
  const waiting: (readonly One[])[] = [groups];
  while (waiting.length > 0 && tried++ < MAX_TRIED) {
    const some = waiting.shift()!;
    if (some.length === 0) continue;
    const all = [...made, ...some];
    const found = prove(partsOf(all, writers), ground);
    if (found !== undefined) [made, edits] = [all, found];
    else if (some.length > 1) {
      const middle = some.length >> 1;
      waiting.unshift(some.slice(0, middle), some.slice(middle));
    }
  }
  return { made, edits };
}

/** The changes of each document, with what writes them. */
function partsOf(groups: readonly Group[], writers: ReadonlyMap<number, Writer>): readonly Part[] {
  const changes = new Map<number, Change[]>();
  for (const group of groups) {
    const known = changes.get(group.start);
    if (known === undefined) changes.set(group.start, [...group.changes]);
    else for (const change of group.changes) known.push(change);
  }
  return [...changes].map(([start, some]) => ({ changes: some, writer: writers.get(start)! }));
}
