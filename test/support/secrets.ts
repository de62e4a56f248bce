/** So many characters in a row of a secret are too many to show. */
const WIDTH = 6;

/** Every six characters in a row. */
function windowsOf(text: string): ReadonlySet<string> {
  return new Set(
    Array.from({ length: Math.max(0, text.length - WIDTH + 1) }, (_, at) => text.slice(at, at + WIDTH)),
  );
}

/** Secrets by the six characters in a row that would give one of them away. */
export class Secrets {
  readonly #labels = new Map<string, string>();

  /** `open` is text that gives nothing away: the prefix that all credentials of a kind share, or another one of the kind. */
  add(label: string, secret: string, open = ''): void {
    const known = windowsOf(open);
    for (const window of windowsOf(secret)) if (!known.has(window)) this.#labels.set(window, label);
  }

  get size(): number {
    return this.#labels.size;
  }

  /** Whose characters stand in a text, each with what of them and what is around. */
  leaks(text: string): readonly string[] {
    const found = new Map<string, string>();
    for (let at = 0; at + WIDTH <= text.length; at++) {
      const label = this.#labels.get(text.slice(at, at + WIDTH));
      if (label !== undefined && !found.has(label)) {
        found.set(label, `${label}: ${JSON.stringify(text.slice(Math.max(0, at - 80), at + 40))}`);
      }
    }
    return [...found.values()];
  }
}
