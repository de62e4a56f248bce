import { findReferences } from '../../core/classify/references.js';
import type { TextRange } from '../../core/text.js';
import { decodedRange } from '../../hosts/edits/decoded.js';
import type { Host } from '../../hosts/host.js';
import { writtenReferences } from '../../hosts/written-references.js';
import type { Extraction } from '../extract.js';
import type { Judged } from '../judge.js';
import type { Place } from './places.js';
import type { Plan } from './target.js';
import { type Way, wayFor } from './way.js';

/** What plans for a file are made by. */
export interface Planning {
  /** By whose rules. */
  readonly owners: readonly Host[];
  readonly isParsed: boolean;
  readonly text: string;
  readonly allowUnverified: boolean;
}

/** What is done with a credential. Not `keepsName`: the name that the file has for it already means something else. */
export function planFor(
  judged: Judged,
  place: Place | undefined,
  planning: Planning,
  keepsName = true,
): Plan {
  const { owners, isParsed, text, allowUnverified } = planning;
  const { slot, range } = judged;
  if (place === undefined) {
    const where = { slot, isWhole: false, isPlain: false, owners, entry: undefined };
    const way = wayFor({ ...where, isParsed, allowUnverified });
    return { way, range, value: text.slice(range.start, range.end) };
  }
  const { scalar, holder, entry } = place;
  const around = slot.fallback ? aroundDefault(place, range) : undefined;
  const whole = scalar.type === 'string' ? withDefaults(scalar.text.value) : undefined;
  const own = around?.reference ?? decodedRange(scalar.text, range);
  const all: TextRange = { start: 0, end: scalar.text.length };
  const way = wayFor({
    slot,
    isWhole: own.start === 0 && own.end === all.end,
    isPlain: holder !== undefined && whole !== undefined,
    left: keepsName && around && isFit(around.name, owners) ? around.left : undefined,
    keepsName,
    owners,
    entry,
    isParsed: true,
    allowUnverified,
  });
  const written = way.kind === 'default' ? around!.default : isAll(way) ? all : own;
  const kept = around?.value ?? own;
  const fixed = keepsName ? fixedName(way, around?.name, holder?.entry.key) : undefined;
  return {
    way,
    range: scalar.text.range(written.start, written.end),
    value: isAll(way) ? (whole ?? scalar.text.value) : scalar.text.value.slice(kept.start, kept.end),
    ...(fixed !== undefined && { fixed }),
  };
}

/** The owners of a file as far as anything is known of them: who is not known to read it resolves nothing in it. */
export function writersFor({ owners, unconfirmed }: Extraction, allowUnverified: boolean): readonly Host[] {
  return owners.map((host) =>
    unconfirmed.includes(host) && !allowUnverified ? { ...host, references: [], variables: [] } : host,
  );
}

/** Whether the hosts give a variable of that name away. */
function isFit(name = '', owners: readonly Host[]): boolean {
  return owners.every(({ references }) =>
    references.every(({ prefix }) => prefix === undefined || name.startsWith(prefix)),
  );
}

/** A text with defaults in place of its references; `undefined` if one has none, for nobody would resolve it in a secret. */
function withDefaults(text: string): string | undefined {
  let whole = '';
  let from = 0;
  for (const { start, end, fallback } of findReferences(text)) {
    if (fallback === undefined) return undefined;
    whole += text.slice(from, start) + text.slice(fallback.start, fallback.end);
    from = end;
  }
  return whole + text.slice(from);
}

/** Whether a whole value becomes one secret. */
export function isAll(way: Way): boolean {
  return 'extent' in way && way.extent === 'whole';
}

/** A host that hands variables on does so under their own names. */
function fixedName(way: Way, variable: string | undefined, key: string | undefined): string | undefined {
  if (way.kind === 'default') return variable;
  return way.kind === 'variable' && way.variables.shape === 'list' ? key : undefined;
}

/** The reference that has a credential in its default. All ranges are of the scalar’s decoded text. */
interface Around {
  readonly reference: TextRange;
  /** The default with the operator in front of it. */
  readonly default: TextRange;
  readonly value: TextRange;
  readonly name: string | undefined;
  /** How what is left is written; `undefined` if that is nothing that anybody resolves. */
  readonly left: ReturnType<typeof writtenReferences>[number]['syntax'] | undefined;
}

function aroundDefault({ scalar: { text } }: Place, range: TextRange): Around | undefined {
  const { start, end } = decodedRange(text, range);
  for (const found of findReferences(text.value)) {
    const { fallback } = found;
    if (fallback === undefined || start < fallback.start || fallback.end < end) continue;
    const before = text.value.slice(found.start, fallback.start);
    const operator = /(?::[-=]|[-=:])$/.exec(before)?.[0] ?? '';
    const left = before.slice(0, before.length - operator.length) + text.value.slice(fallback.end, found.end);
    const [written] = writtenReferences(left);
    const isOne = operator !== '' && written?.start === 0 && written.end === left.length;
    return {
      reference: { start: found.start, end: found.end },
      default: { start: fallback.start - operator.length, end: fallback.end },
      value: fallback,
      name: written?.name,
      left: isOne ? written.syntax : undefined,
    };
  }
  return undefined;
}
