import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { Agent, type Dispatcher } from 'undici';
import { Answering } from './answering.js';

export type { Answer, Received } from './answering.js';

/**
 * All vendors at once, on loopback: over real connections, in HTTP without TLS. `dispatcher` sends every origin here; what
 * the origin was is in the `Host` header. A program in a process of its own reaches vendors through `Internet`.
 */
export class Vendors extends Answering {
  readonly dispatcher: Dispatcher;
  /** How many connections were made. */
  connections = 0;
  readonly #server: Server;

  private constructor() {
    super();
    this.#server = createServer((request, response) => {
      // `https`, for that is what the client wanted, though nothing is encrypted here.
      void this.serve(request, response, `https://${request.headers.host}`);
    });
    this.#server.on('connection', () => this.connections++);
    this.dispatcher = new Agent({
      connect: (_options, done) => {
        const socket = connect(this.port, '127.0.0.1');
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
}
