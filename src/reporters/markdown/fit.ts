import { counted } from '../../core/phrases.js';

/** A part of the report that can be made shorter from its end, and is complete Markdown then too. */
export interface Section {
  /** The lower, the sooner it gets its room. */
  readonly rank: number;
  /** What one item and several are called where they are counted as left out; `undefined` if nobody would miss them. */
  readonly nouns: readonly [one: string, several: string] | undefined;
  readonly before: string;
  /** Each begins with whatever parts it from the one before. */
  readonly items: readonly string[];
  readonly after: string;
}

/** A section of one piece. */
export function paragraph(rank: number, markdown: string): Section {
  return { rank, nouns: undefined, before: '', items: [markdown], after: '' };
}

const GAP = '\n\n';
const END = '\n';

/** The sections in their order, in at most `limit` bytes of UTF-8; what did not fit is counted at the end. */
export function fitted(sections: readonly Section[], limit: number): string {
  const filled = sections.filter(({ items }) => items.length > 0);
  const whole = joined(filled.map((section) => rendered(section, section.items.length)));
  if (bytes(whole) <= limit) return whole;
  // No count can make it longer than this.
  const longest = leftOut(filled, () => 0);
  const kept = numbersKept(filled, limit - bytes(joined([longest])) - GAP.length);
  const parts = filled.map((section) => rendered(section, kept.get(section)!));
  const short = joined([...parts, leftOut(filled, (section) => kept.get(section)!)].filter(Boolean));
  return bytes(short) <= limit ? short : '';
}

/** How many items of each section fit into `room` together. */
function numbersKept(sections: readonly Section[], room: number): ReadonlyMap<Section, number> {
  const kept = new Map<Section, number>();
  let rest = room;
  for (const section of [...sections].sort((one, other) => one.rank - other.rank)) {
    let size = bytes(section.before + section.after) + GAP.length;
    let count = 0;
    for (const item of section.items) {
      if (size + bytes(item) > rest) break;
      size += bytes(item);
      count++;
    }
    if (count > 0) rest -= size;
    kept.set(section, count);
  }
  return kept;
}

function rendered({ before, items, after }: Section, count: number): string {
  return count === 0 ? '' : before + items.slice(0, count).join('') + after;
}

function leftOut(sections: readonly Section[], kept: (section: Section) => number): string {
  const parts = sections.flatMap((section) => {
    const missing = section.items.length - kept(section);
    return section.nouns === undefined || missing === 0 ? [] : [counted(missing, ...section.nouns)];
  });
  return parts.length === 0 ? '' : `**Left out, since it would not fit here:** ${parts.join(', ')}.`;
}

function joined(parts: readonly string[]): string {
  return `${parts.join(GAP)}${END}`;
}

function bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
