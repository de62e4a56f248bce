import type { Extraction } from '../extract.js';
import type { Judged } from '../judge.js';
import { entriesOf, entryAt, type ServerEntry, scalarAt } from './entry.js';
import { type Way, wayFor } from './way.js';

const entries = new WeakMap<Extraction, readonly ServerEntry[]>();

/** What can be written in place of a credential, without writing it. */
export function wayAt({ slot, range }: Judged, extraction: Extraction): Way {
  const { owners, parsed } = extraction;
  const known = entries.get(extraction) ?? entriesOf(parsed?.roots ?? []);
  entries.set(extraction, known);
  const entry = entryAt(known, range);
  const scalar = entry && scalarAt(entry.node, range);
  const whole = scalar?.text.range();
  const isWhole = whole !== undefined && range.start <= whole.start && whole.end <= range.end;
  return wayFor({ slot, isWhole, owners, entry, isParsed: parsed !== undefined });
}
