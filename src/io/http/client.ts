import { setMaxListeners } from 'node:events';
import type { Dispatcher } from 'undici';
import { Unanswered } from '../../core/inspection.js';
import type { AwsKeys, ChangeRequest, HttpRequest, Reply } from '../../core/tools.js';
import { Deadlines } from '../deadline.js';
import { Again, LIMITS, type Limits, Queue } from '../queue.js';
import { connections } from './connections.js';
import { unanswered } from './failure.js';
import { read } from './reply.js';
import { type AwsScope, signer } from './signature.js';
import { type Wire, wireOf } from './wire.js';

export interface HttpSettings {
  /** Our own, for the user agent. */
  readonly version: string;
  readonly limits?: Limits;
  /** Ends everything that is under way. */
  readonly signal?: AbortSignal;
  /** What connects; by default what the environment says. Whoever made it closes it. */
  readonly dispatcher?: Dispatcher;
}

/**
 * Asks over HTTP: at most so many questions at once, and so many of one host; waits as long as a host says, if that is not too long; follows no
 * redirect, and sends a secret nowhere but where it may go. Whatever is no answer of the host is an `Unanswered`.
 */
export class HttpClient {
  readonly #settings: HttpSettings;
  readonly #limits: Limits;
  readonly #queue: Queue;
  readonly #end = new AbortController();
  readonly #deadlines: Deadlines;
  #connections: Promise<Dispatcher> | undefined;

  constructor(settings: HttpSettings) {
    const { signal, limits = LIMITS } = settings;
    this.#settings = settings;
    this.#limits = limits;
    // Every socket listens to it, and every question that is to be put again.
    setMaxListeners(0, this.#end.signal);
    this.#queue = new Queue(limits, this.#end.signal);
    this.#deadlines = new Deadlines(this.#end.signal);
    if (signal?.aborted) this.#end.abort();
    else signal?.addEventListener('abort', this.#interrupt, { once: true });
  }

  async ask(request: HttpRequest): Promise<Reply> {
    // Told here, and not when its turn has come: a secret on the wrong way is a bug.
    const wire = wireOf(request);
    return this.#queue.run(wire.origin, async () => this.#attempt(wire));
  }

  /** The same, signed by Signature Version 4. */
  async askSigned(request: HttpRequest, keys: AwsKeys, scope: AwsScope): Promise<Reply> {
    return this.#signed(request, keys, scope, async (wire) => this.#attempt(wire));
  }

  /** Sends a change: once, and again only after a reply that says that it was too early. */
  async change(request: ChangeRequest): Promise<Reply> {
    const wire = wireOf(request);
    return this.#queue.run(wire.origin, async () => once(this.#attempt(wire)));
  }

  /** The same, signed by Signature Version 4. */
  async changeSigned(request: ChangeRequest, keys: AwsKeys, scope: AwsScope): Promise<Reply> {
    return this.#signed(request, keys, scope, async (wire) => once(this.#attempt(wire)));
  }

  /** Ends everything that is under way, and closes all connections: without it, the process stays. */
  async close(): Promise<void> {
    this.#settings.signal?.removeEventListener('abort', this.#interrupt);
    this.#interrupt();
    const dispatcher = await this.#connections?.catch(() => undefined);
    await dispatcher?.destroy();
  }

  async #signed(
    request: HttpRequest | ChangeRequest,
    keys: AwsKeys,
    scope: AwsScope,
    attempt: (wire: Wire) => Promise<Reply>,
  ): Promise<Reply> {
    const sign = async (): Promise<Wire> => wireOf(await signer(request, keys, scope, new Date()));
    const { origin } = await sign();
    // Again when its turn has come, for a signature is good for minutes only.
    return this.#queue.run(origin, async () => attempt(await sign()));
  }

  readonly #interrupt = (): void => this.#end.abort();

  async #attempt({ headers, ...wire }: Wire): Promise<Reply> {
    const deadline = this.#deadlines.in(this.#limits.answer);
    try {
      const dispatcher = await this.#dispatcher();
      const own = { 'user-agent': `mcp-rekey/${this.#settings.version}`, 'accept-encoding': 'identity' };
      const options = { ...wire, headers: { ...own, ...headers }, signal: deadline.signal };
      return await read(await Promise.race([dispatcher.request(options), deadline.over]));
    } catch (error) {
      const { reached } = deadline;
      // A status that came in time counts, though the rest did not.
      const isOurs = error instanceof Again || error instanceof Unanswered;
      if (reached === undefined || (isOurs && reached.reason !== 'interrupted')) throw unanswered(error);
      throw reached;
    } finally {
      deadline.clear();
    }
  }

  async #dispatcher(): Promise<Dispatcher> {
    if (this.#settings.dispatcher !== undefined) return this.#settings.dispatcher;
    this.#connections ??= connections(this.#limits, this.#end.signal);
    return this.#connections;
  }
}

/** A change whose connection broke may have been made: another try is for whoever can find out. */
async function once(attempt: Promise<Reply>): Promise<Reply> {
  try {
    return await attempt;
  } catch (error) {
    if (error instanceof Again && error.otherwise.reason !== 'rate-limited') throw error.otherwise;
    throw error;
  }
}
