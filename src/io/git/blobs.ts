import type { Readable } from 'node:stream';
import { ProcessError, type RunningProcess } from '../process.js';

export interface Blob {
  readonly size: number;
  /** `undefined` if it is longer than the limit: its bytes were not kept. */
  readonly content: Buffer | undefined;
}

interface Request {
  readonly limit: number;
  readonly resolve: (blob: Blob | undefined) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * One `git cat-file --batch` that is asked for object after object, however many there are.
 * https://git-scm.com/docs/git-cat-file#_batch_output
 */
export class Blobs {
  readonly #start: () => RunningProcess;
  #process: RunningProcess | undefined;
  /** Why there will be no more answers. */
  #failure: unknown;
  readonly #requests: Request[] = [];
  /** What git has still to be asked for. */
  #asking = '';
  /** What has come of a header line that is not complete. */
  #header: Buffer = Buffer.alloc(0);
  /** The object whose bytes are coming; `left` counts the line end after them too. */
  #body: { size: number; left: number; chunks: Buffer[] | undefined } | undefined;

  constructor(start: () => RunningProcess) {
    this.#start = start;
  }

  /** `undefined` if the repository does not have the object. */
  read(oid: string, limit: number): Promise<Blob | undefined> {
    this.#process ??= this.#open();
    return new Promise((resolve, reject) => {
      if (this.#failure) return reject(this.#failure);
      this.#requests.push({ limit, resolve, reject });
      if (this.#asking === '') setImmediate(() => this.#ask());
      this.#asking += `${oid}\n`;
    });
  }

  /** Writes what has been asked for since, in one go: each write costs as much as ten objects. */
  #ask(): void {
    this.#process?.stdin.write(this.#asking);
    this.#asking = '';
  }

  async close(): Promise<void> {
    if (this.#asking !== '') this.#ask();
    this.#process?.stdin.end();
    await this.#process?.ended;
  }

  #open(): RunningProcess {
    const process = this.#start();
    process.stdout.on('data', (chunk: Buffer) => this.#take(chunk));
    const giveUp = (error: unknown): void => {
      this.#failure = error;
      for (const { reject } of this.#requests.splice(0)) reject(error);
    };
    process.ended.then(() => giveUp(new ProcessError('git', { detail: 'cat-file ended too early' })), giveUp);
    return process;
  }

  #take(chunk: Buffer): void {
    let at = 0;
    while (at < chunk.length) at = this.#body ? this.#takeBody(chunk, at) : this.#takeHeader(chunk, at);
  }

  #takeHeader(chunk: Buffer, at: number): number {
    const end = chunk.indexOf(10, at);
    this.#header = Buffer.concat([this.#header, chunk.subarray(at, end === -1 ? chunk.length : end)]);
    if (end === -1) return chunk.length;
    // `<oid> blob <size>`, or `<oid> missing`
    const size = Number(this.#header.toString('latin1').split(' ')[2] ?? Number.NaN);
    this.#header = Buffer.alloc(0);
    const request = this.#requests[0];
    if (Number.isNaN(size)) this.#requests.shift()?.resolve(undefined);
    else this.#body = { size, left: size + 1, chunks: size <= (request?.limit ?? 0) ? [] : undefined };
    return end + 1;
  }

  #takeBody(chunk: Buffer, at: number): number {
    const body = this.#body!;
    const part = chunk.subarray(at, at + body.left);
    body.chunks?.push(part);
    body.left -= part.length;
    if (body.left === 0) {
      this.#body = undefined;
      const content = body.chunks && joined(body.chunks).subarray(0, body.size);
      this.#requests.shift()?.resolve({ size: body.size, content });
    }
    return at + part.length;
  }
}

/** Most objects come in one piece, which need not be copied. */
function joined(chunks: readonly Buffer[]): Buffer {
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
}

/** The bytes of one object as they come, for what is too long to be held. */
export async function* blobStream(process: RunningProcess): AsyncGenerator<Buffer> {
  process.stdin.end();
  try {
    yield* process.stdout as Readable & AsyncIterable<Buffer>;
    await process.ended;
  } finally {
    process.kill();
  }
}
