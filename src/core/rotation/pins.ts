/** Knows references of one secret, however they are written. */
export interface PinReader {
  /** All of them in a text, in their order. */
  find(text: string): readonly Pin[];
  /** One of them with another version; `undefined` if it cannot be brought to it. */
  rewrite(reference: string, from: string, to: string): string | undefined;
}

/** What a text that is a reference to the secret, and nothing else, says of the version; `undefined` if it is none. */
type Read = (text: string) => { readonly version: string | undefined } | undefined;

/** A reference in a text; without a version it means the one that is current. */
export interface Pin {
  readonly start: number;
  readonly end: number;
  readonly version: string | undefined;
}

/** What a target serves as long as files hold the credential itself, and not where it is. No store calls a version so. */
export const LITERAL = 'literal';

/** Texts in which a reference may stand: what is between quotes, spaces and ends of lines, written as such or as JSON writes them. */
const RUN = /(?:(?!\\[nrt])[^\s"'`<>])+/g;

/** What may stand behind a reference. Nothing that one could go on with: what is cut off there would be another one, or one without its version. */
const ENDS = /[,;|)\]}\\+]|[.:!?]+$/g;

/** Of references that can be told by reading them. `hint`: what all of them have in them, in lower case. */
export function referenceReader(hint: string, read: Read): PinReader {
  return {
    find: (text) =>
      [...text.matchAll(RUN)].flatMap(({ 0: run, index }) =>
        run.toLowerCase().includes(hint) ? pinsOf(run, index, read) : [],
      ),
    rewrite: (reference, from, to) => withVersion(reference, from, to, read),
  };
}

/** What stands in front of a name whose case tells nothing apart: https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#secrets-context */
const IN_EXPRESSION = /\bsecrets\s*(?:\.\s*|\[\s*['"])$/i;

/** Of names that take turns, wherever one of them is a word: each is the version of that name. */
export function nameReader(names: readonly string[]): PinReader {
  const some = names.map((name) => name.replace(/\W/g, '\\$&')).join('|');
  const word = new RegExp(`(?<!\\w)(?:${some})(?!\\w)`, 'gi');
  const named = (text: string) => names.find((name) => name.toLowerCase() === text.toLowerCase());
  return {
    find: (text) =>
      [...text.matchAll(word)]
        .filter(
          ({ 0: found, index }) =>
            names.includes(found) || IN_EXPRESSION.test(text.slice(Math.max(0, index - 40), index)),
        )
        .map(({ 0: found, index }) => ({ start: index, end: index + found.length, version: named(found) })),
    rewrite: (_, __, to) => to,
  };
}

/** The text with that version in every reference that names one; nothing else of it changes. `undefined` if one of them cannot be brought to it. */
export function repinned(text: string, reader: PinReader, version: string): string | undefined {
  let changed = text;
  for (const pin of [...reader.find(text)].reverse()) {
    if (pin.version === undefined) continue;
    const after = reader.rewrite(text.slice(pin.start, pin.end), pin.version, version);
    if (after === undefined) return undefined;
    changed = `${changed.slice(0, pin.start)}${after}${changed.slice(pin.end)}`;
  }
  return changed;
}

/** The longest ones, from the left. */
function pinsOf(run: string, offset: number, read: Read): readonly Pin[] {
  const ends = [...run.matchAll(ENDS)].map(({ index }) => index);
  const found: Pin[] = [];
  for (let start = 0; start < run.length; start++) {
    if (/[a-z0-9]/i.test(run[start - 1] ?? '')) continue;
    const pin = [run.length, ...ends.toReversed()]
      .filter((end) => end > start)
      .map((end) => ({ end, seen: read(run.slice(start, end)) }))
      .find(({ seen }) => seen !== undefined);
    if (pin === undefined) continue;
    found.push({ start: offset + start, end: offset + pin.end, version: pin.seen!.version });
    start = pin.end - 1;
  }
  return found;
}

/** Whatever else has the same letters in it is told apart by reading what comes out. */
function withVersion(reference: string, before: string, version: string, read: Read): string | undefined {
  const [lower, wanted] = [reference.toLowerCase(), before.toLowerCase()];
  for (let at = lower.lastIndexOf(wanted); at >= 0; at = at === 0 ? -1 : lower.lastIndexOf(wanted, at - 1)) {
    const after = `${reference.slice(0, at)}${version}${reference.slice(at + before.length)}`;
    if (read(after)?.version?.toLowerCase() === version.toLowerCase()) return after;
  }
  return undefined;
}
