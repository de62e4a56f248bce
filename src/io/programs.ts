import { homedir } from 'node:os';
import { Unanswered } from '../core/inspection.js';
import { Secret } from '../core/secret.js';
import type { Programs } from '../core/tools.js';
import { ProcessError, run } from './process.js';

/** A program that waits for somebody to unlock it does not wait for ever. Milliseconds. */
const TIMEOUT = 30_000;

/** No secret is longer, and no list of a vault. */
const MAX_BYTES = 16 * 1024 * 1024;

/**
 * Programs of the search path, with the variables of this process. They start in the user's own folder: on Windows, one that lies in the
 * current folder would be taken before all others, and that folder can be somebody else's repository.
 */
export function programsOf(
  env: NodeJS.ProcessEnv,
  { folder = homedir(), timeout = TIMEOUT }: { readonly folder?: string; readonly timeout?: number } = {},
): Programs {
  return {
    run: async (program, { args, stdin = '', env: own = {}, audience }) => {
      const plain = (text: string | Secret): string =>
        typeof text === 'string' ? text : text.revealTo(`program:${program}`);
      const added = Object.fromEntries(Object.entries(own).map(([name, value]) => [name, plain(value)]));
      // Node.js would quote the text in its error.
      if ([...args, ...Object.values(added)].some((text) => text.includes('\0'))) {
        throw new Unanswered('incomplete', `${program} takes no text with a null character`);
      }
      const output = new Output();
      try {
        const { code, stderr } = await run(program, args, {
          cwd: folder,
          env: { ...env, ...added },
          input: plain(stdin),
          okCodes: ANY,
          timeout,
          onStdout: (chunk) => output.add(chunk),
        });
        return { code, stderr, stdout: Secret.of(output.text(program), audience) };
      } catch (error) {
        throw unanswered(error, program);
      }
    },
  };
}

const ANY: readonly number[] = Array.from({ length: 256 }, (_, code) => code);

/** What a program prints, as far as it is read. */
class Output {
  readonly #chunks: Buffer[] = [];
  #length = 0;

  add(chunk: Buffer): void {
    this.#length += chunk.length;
    if (this.#length <= MAX_BYTES) this.#chunks.push(chunk);
  }

  /** A value that is changed on its way is none: what is no UTF-8 is not guessed. */
  text(program: string): string {
    if (this.#length > MAX_BYTES) throw new Unanswered('unexpected-reply', `${program} prints too much`);
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(this.#chunks));
    } catch {
      throw new Unanswered('unexpected-reply', `what ${program} prints is no UTF-8`);
    }
  }
}

function unanswered(error: unknown, program: string): unknown {
  if (!(error instanceof ProcessError)) return error;
  if (error.errno === 'ENOENT') return new Unanswered('incomplete', `${program} is not installed`);
  if (error.errno === 'ETIMEDOUT') return new Unanswered('timeout', `${program} took too long`);
  return new Unanswered('provider-error', `${program} could not be run`);
}
