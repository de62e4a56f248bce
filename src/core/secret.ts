import { mayReceive } from './destination.js';

const HIDDEN = '[secret]';

/** Patterns of destinations, as `destination.ts` reads them; a secret made of several has one of each. */
type Audience = readonly string[];

/**
 * A value that nobody sees: it shows as `[secret]` wherever it is printed, joined, serialised or logged, and is handed
 * out only for a destination that it was made for. So a mistake in a plug-in ends in an error, and not in a leak.
 */
export class Secret {
  readonly #value: string;
  readonly #audiences: readonly Audience[];

  private constructor(value: string, audiences: readonly Audience[]) {
    this.#value = value;
    this.#audiences = audiences;
  }

  static of(value: string, audience: Audience): Secret {
    return new Secret(value, [audience]);
  }

  /** The texts and secrets in a row: a secret that may go only where each of its parts may. */
  static join(parts: readonly (string | Secret)[]): Secret {
    const secrets = parts.filter((part) => part instanceof Secret);
    const text = parts.map((part) => (part instanceof Secret ? part.#value : part)).join('');
    return new Secret(
      text,
      secrets.flatMap((part) => part.#audiences),
    );
  }

  /** The value itself, for who is about to send it to `origin` (`https://api.github.com`). Throws a `Misdirected` for any other. */
  revealTo(origin: string): string {
    if (this.#audiences.every((audience) => mayReceive(audience, origin))) return this.#value;
    throw new Misdirected(origin);
  }

  /** Another form of it (encoded, cut) for the same destinations. */
  derive(change: (value: string) => string): Secret {
    return new Secret(change(this.#value), this.#audiences);
  }

  /** The first group of the pattern, for a part that the vendor documents as no secret: the id in a key. */
  publicPart(pattern: RegExp): string | undefined {
    return pattern.exec(this.#value)?.[1];
  }

  /** Whether both are the same value, whoever may see it. */
  equals(other: Secret): boolean {
    return this.#value === other.#value;
  }

  toString(): string {
    return HIDDEN;
  }

  toJSON(): string {
    return HIDDEN;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return HIDDEN;
  }
}

/** A template whose result is a secret: ``secretText`Bearer ${token}` ``. */
export function secretText(texts: TemplateStringsArray, ...parts: readonly (string | Secret)[]): Secret {
  return Secret.join(texts.flatMap((text, index) => (index < parts.length ? [text, parts[index]!] : [text])));
}

/** Somebody was about to send a secret to where it does not belong. */
export class Misdirected extends Error {
  override readonly name = 'Misdirected';

  readonly origin: string;

  constructor(origin: string) {
    super(`a secret must not go to ${origin}`);
    this.origin = origin;
  }
}
