/** Two lengths, of which the longer one is four times the shorter: linear work takes four times as long, quadratic sixteen. */
export type Lengths = readonly [number, number];

export const SHORT: Lengths = [16_000, 64_000];
export const LONG: Lengths = [250_000, 1_000_000];

/** Between linear and quadratic. Garbage collection and cold caches cost something on the longer side. */
const LIMIT = 11;

/** What is faster than this says nothing, milliseconds. */
const NOISE = 1;

/** Whatever else runs makes single measurements worse, and never better. */
const ATTEMPTS = 6;

/**
 * How much faster than the text the work grows: the factor between two lengths, or `undefined` if it is that of
 * linear work. Texts of a million characters take their time; work that could take for ever is tried with `SHORT` first.
 */
export function superlinear(
  work: (text: string) => unknown,
  make: (length: number) => string,
  [short, long]: Lengths,
): number | undefined {
  // What is not compiled yet is slow on the shorter text, and hides how much slower the longer one is.
  work(make(short));
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < ATTEMPTS && least > LIMIT; attempt++) {
    const before = milliseconds(work, make(short));
    const after = milliseconds(work, make(long));
    least = Math.min(least, after / Math.max(before, NOISE));
  }
  return least > LIMIT ? least : undefined;
}

function milliseconds(work: (text: string) => unknown, text: string): number {
  const start = process.cpuUsage();
  work(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** `unit` over and over, then `end`; as one flat string, since a joined one would be flattened on the clock. */
export function repeated(unit: string, end = ''): (length: number) => string {
  return (length) => Buffer.from(unit.repeat(Math.ceil(length / unit.length)) + end).toString();
}
