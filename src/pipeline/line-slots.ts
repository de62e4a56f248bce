import type { Document } from '../core/document.js';
import type { Slot } from '../core/slot.js';
import { MappedText } from '../core/text.js';
import { MAX_SLOTS } from '../hosts/slots/context.js';
import { lineSlots, textSlot } from '../hosts/slots/lines.js';
import type { Servers } from '../hosts/slots/servers.js';

/** The slots in comments, each of the server in whose entry it stands. */
export function commentSlots(
  { comments }: Document,
  kind: 'comment' | 'text',
  roots: readonly { readonly servers: Servers }[],
  text: string,
): readonly Slot[] {
  const serverOf = serverAt(roots);
  const slots: Slot[] = [];
  for (const comment of comments) {
    const { start } = comment.text.range();
    if (slots.length >= MAX_SLOTS) return [...slots, restSlot(text, start)];
    const server = serverOf(start);
    const found = lineSlots(comment.text, kind, kind === 'comment' ? '#comment' : '#text');
    for (const slot of found) slots.push(server === undefined ? slot : { ...slot, server });
  }
  return slots;
}

/** All of the text from an offset on, in which only formats are looked for. */
function restSlot(text: string, start: number): Slot {
  return textSlot(MappedText.verbatim(text.slice(start), start));
}

/** Tells in which server's entry an offset stands. */
function serverAt(roots: readonly { readonly servers: Servers }[]): (offset: number) => string | undefined {
  const entries = roots
    .flatMap(({ servers }) => [...servers.names].map(([{ range }, name]) => ({ ...range, name })))
    .sort((one, other) => one.start - other.start);
  return (offset) => {
    let low = 0;
    let high = entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (entries[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    const nearest = entries[low - 1];
    return nearest !== undefined && offset < nearest.end ? nearest.name : undefined;
  };
}

/** Every line of a text by itself. */
export function textSlots(text: string): readonly Slot[] {
  const slots: Slot[] = [];
  let start = 0;
  while (start <= text.length) {
    if (slots.length >= MAX_SLOTS) return [...slots, restSlot(text, start)];
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    if (end > start) {
      const line = MappedText.verbatim(text.slice(start, end), start);
      for (const slot of lineSlots(line, 'text', '#text')) slots.push(slot);
    }
    start = end + 1;
  }
  return slots;
}
