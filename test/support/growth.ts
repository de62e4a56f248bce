/** A short and a long text. */
export type Lengths = readonly [number, number];

/** For work that could take for ever if it were not linear. */
export const SHORT: Lengths = [4_000, 64_000];
/** For work that allocates so much that collecting the garbage costs the more the longer the text is, up to some length. */
export const MEDIUM: Lengths = [64_000, 256_000];
export const LONG: Lengths = [250_000, 1_000_000];

/** Between linear work, which grows as the text does, and quadratic. */
const LIMIT = 1.6;

/** What is faster than this says nothing, milliseconds. */
const NOISE = 0.5;

/** Whatever else runs makes single measurements worse, and never better. */
const ATTEMPTS = 6;

/**
 * The power of the text's length with which the work grows, measured in processor time between two lengths; `undefined`
 * if it is near enough to 1.
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
    least = Math.min(least, Math.log(after / Math.max(before, NOISE)) / Math.log(long / short));
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
