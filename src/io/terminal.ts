/** How long a command may take before it says what it is doing. */
const PATIENCE_MS = 500;

/** One line on a terminal that tells how far long work is, and is gone afterwards. Nothing where nobody looks. */
export class ProgressLine {
  readonly #stream: NodeJS.WriteStream;
  readonly #since = Date.now();
  #shown = false;

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
  }

  show(text: string): void {
    if (!this.#stream.isTTY || Date.now() - this.#since < PATIENCE_MS) return;
    this.#stream.write(`\r\u001b[2K${text}`);
    this.#shown = true;
  }

  clear(): void {
    if (this.#shown) this.#stream.write('\r\u001b[2K');
    this.#shown = false;
  }
}

/** Whether a stream takes colour: a terminal that nobody has asked to stay plain (https://no-color.org). */
export function takesColour(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0') return true;
  return stream.isTTY === true && env['TERM'] !== 'dumb';
}
