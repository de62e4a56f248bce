import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** What becomes of a connection. */
export type Fault = 'none' | 'reset' | 'end' | 'silence' | Buffer;

/** Stands between a client and a server, and breaks what it is told to. Both are on loopback. */
export class Relay {
  /** Instead of what the server would say. */
  fault: Fault = 'none';
  /** Whether a fault of bytes has no end. */
  floods = false;
  /** How many bytes of it have been taken. */
  sent = 0;
  /** So many chunks of the server get through before. */
  after = 0;
  /** So many chunks of the client get through before; then a fault befalls what it says next, which the server does not hear. */
  until = Number.POSITIVE_INFINITY;
  /** How often a fault has befallen somebody. */
  breaks = 0;
  connections = 0;
  /** All that clients have sent. */
  readonly received: Buffer[] = [];
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  private constructor(to: number | undefined) {
    this.#server = createServer((client) => this.#serve(client, to));
  }

  /** `to`: port of the server; without one, there is a fault or nothing. */
  static async start(to?: number): Promise<Relay> {
    const relay = new Relay(to);
    await new Promise<void>((resolve) => relay.#server.listen(0, '127.0.0.1', resolve));
    return relay;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** How many connections there are. */
  get open(): number {
    return this.#sockets.size;
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #serve(client: Socket, to: number | undefined): void {
    this.connections++;
    this.#keep(client);
    client.on('data', (data) => this.received.push(data));
    if (to === undefined || (this.fault !== 'none' && this.after === 0)) this.#break(client);
    else this.#forward(client, to);
  }

  #forward(client: Socket, to: number): void {
    const server = this.#keep(connect(to, '127.0.0.1'));
    client.once('close', () => server.destroy());
    server.once('close', () => client.end());
    let [said, passed] = [0, 0];
    client.on('data', (data) => {
      if (this.fault === 'none' || said++ < this.until) {
        server.write(data);
        return;
      }
      server.destroy();
      this.#break(client);
    });
    server.on('data', (data) => {
      if (this.fault === 'none' || passed < this.after) {
        passed++;
        client.write(data);
        return;
      }
      server.destroy();
      this.#break(client);
    });
  }

  #break(client: Socket): void {
    this.breaks++;
    if (this.fault === 'reset') client.resetAndDestroy();
    else if (this.fault === 'end') client.end();
    else if (Buffer.isBuffer(this.fault)) this.#say(client, this.fault);
  }

  #say(client: Socket, bytes: Buffer): void {
    client.write(bytes, (error) => {
      this.sent += bytes.length;
      if (this.floods && !error && !client.destroyed) setImmediate(() => this.#say(client, bytes));
    });
  }

  #keep(socket: Socket): Socket {
    this.#sockets.add(socket);
    socket.on('error', () => {});
    socket.once('close', () => this.#sockets.delete(socket));
    return socket;
  }
}
