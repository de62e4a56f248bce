import type { Extraction } from '../extract.js';
import type { Judged } from '../judge.js';
import { Places } from './places.js';
import { planFor, writersFor } from './plan.js';
import type { Way } from './way.js';

const known = new WeakMap<Extraction, Places>();

/** What can be written in place of a credential, without writing it. */
export function wayAt(judged: Judged, extraction: Extraction): Way {
  const { parsed } = extraction;
  const { kind } = judged.slot;
  const places = parsed && (known.get(extraction) ?? new Places(parsed));
  if (places !== undefined) known.set(extraction, places);
  const place = kind === 'comment' || kind === 'text' ? undefined : places?.at(judged.range);
  const owners = writersFor(extraction, false);
  return planFor(judged, place, { owners, isParsed: parsed !== undefined, text: '', allowUnverified: false })
    .way;
}
