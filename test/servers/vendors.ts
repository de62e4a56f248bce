import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { Agent, type Dispatcher } from 'undici';

/** What came in, as the vendor would have seen it. */
export interface Received {
  readonly method: string;
  /** `https://` where the client wanted that, though nothing is encrypted here. */
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** What the server does about a request. */
export type Answer =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  /** Closes the connection instead of answering. */
  | 'reset'
  /** Keeps the connection open, and never answers. */
  | 'silence';

/**
 * All vendors at once, on loopback: over real connections, in HTTP without TLS. `dispatcher` sends every origin here; what
 * the origin was is in the `Host` header. A test says what is answered; each request is kept.
 */
export class Vendors {
  readonly received: Received[] = [];
  readonly dispatcher: Dispatcher;
  /** Most requests that were waiting for their answer at the same time. */
  atOnce = 0;
  answer: (request: Received) => Answer | Promise<Answer> = () => ({ status: 404, body: '{}' });
  readonly #server: Server;
  #open = 0;

  private constructor() {
    this.#server = createServer((request, response) => void this.#serve(request, response));
    this.dispatcher = new Agent({
      connect: (_options, done) => {
        const socket = connect((this.#server.address() as AddressInfo).port, '127.0.0.1');
        socket.once('connect', () => done(null, socket));
        socket.once('error', (error) => done(error, null));
      },
    });
  }

  static async start(): Promise<Vendors> {
    const vendors = new Vendors();
    await new Promise<void>((resolve) => vendors.#server.listen(0, '127.0.0.1', resolve));
    return vendors;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await this.dispatcher.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    const url = `https://${request.headers.host}${request.url}`;
    const received = { method: request.method!, url, headers: request.headers, body };
    this.received.push(received);
    this.atOnce = Math.max(this.atOnce, ++this.#open);
    const answer = await this.answer(received);
    this.#open--;
    if (answer === 'silence') return;
    if (answer === 'reset') {
      request.socket.destroy();
      return;
    }
    const { status, headers = {}, body: text = '' } = answer;
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(text);
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
