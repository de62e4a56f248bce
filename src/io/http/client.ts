import type { Dispatcher } from 'undici';
import { originOf } from '../../core/destination.js';
import { Unanswered } from '../../core/inspection.js';
import type { Secret } from '../../core/secret.js';
import type { HttpRequest, Reply } from '../../core/tools.js';
import { Deadline } from '../deadline.js';
import { LIMITS, type Limits, Queue } from '../queue.js';
import { unanswered } from './failure.js';
import { read } from './reply.js';

export interface HttpSettings {
  /** Our own, for the user agent. */
  readonly version: string;
  readonly limits?: Limits;
  /** Ends everything that is under way. */
  readonly signal?: AbortSignal;
  /** What connects; by default what `HTTPS_PROXY` and `NO_PROXY` say. */
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
  #dispatcher: Dispatcher | undefined;

  constructor(settings: HttpSettings) {
    this.#settings = settings;
    this.#limits = settings.limits ?? LIMITS;
    this.#queue = new Queue(this.#limits, settings.signal);
    this.#dispatcher = settings.dispatcher;
  }

  async ask(request: HttpRequest): Promise<Reply> {
    const origin = originOf(request.at);
    if (origin === undefined) throw new Unanswered('host-unknown');
    // Told here, and not when its turn has come: a secret on the wrong way is a bug.
    const wire = wireOf(request, origin);
    return this.#queue.run(origin, async () => this.#attempt(wire));
  }

  async close(): Promise<void> {
    await this.#dispatcher?.close();
  }

  async #attempt({ url, method, headers, body }: Wire): Promise<Reply> {
    const { request, EnvHttpProxyAgent } = await import('undici');
    this.#dispatcher ??= new EnvHttpProxyAgent();
    const end = new Deadline(this.#limits.answer, this.#settings.signal);
    try {
      const response = await request(url, {
        method,
        headers: { 'user-agent': `mcp-rekey/${this.#settings.version}`, ...headers },
        ...(body === undefined ? {} : { body }),
        dispatcher: this.#dispatcher,
        signal: end.signal,
      });
      return await read(response);
    } catch (error) {
      throw end.reached ?? unanswered(error);
    } finally {
      end.clear();
    }
  }
}

/** A request as it goes over the wire: with everything in it that is secret. */
interface Wire {
  readonly url: string;
  readonly method: NonNullable<HttpRequest['method']>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

function wireOf({ method = 'GET', at, path, headers = {}, body }: HttpRequest, origin: string): Wire {
  const plain = (text: string | Secret): string => (typeof text === 'string' ? text : text.revealTo(origin));
  return {
    url: at + plain(path),
    method,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, plain(value)])),
    body: body === undefined ? undefined : plain(body),
  };
}
