import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { TLSSocket } from 'node:tls';
import { Answering } from './answering.js';
import { Authority } from './certificates.js';

/**
 * All of the internet for a program in a process of its own: a proxy on loopback that is itself whatever host it is asked for.
 * Tunnels (`CONNECT`) end here, in real TLS with a certificate for that host; what is for a host without TLS comes without a tunnel.
 * The program needs nothing but `env`.
 */
export class Internet extends Answering {
  /** What tunnels were asked for: `api.github.com:443`. */
  readonly tunnels: string[] = [];
  /** `user:password` without which nobody gets through. */
  credentials: string | undefined;
  /** What tunnels are answered with, if not that they are there. */
  refusal: number | undefined;
  /** From where on it says nothing more. */
  muteFrom: 'tunnel' | 'handshake' | undefined;
  /** Whom the certificate of a host names. */
  certified: (host: string) => string = (host) => host;
  readonly #authority: Authority;
  readonly #server: Server;
  readonly #origins = new WeakMap<Duplex, string>();
  readonly #sockets = new Set<Socket>();

  private constructor(authority: Authority) {
    super();
    this.#authority = authority;
    this.#server = createServer((request, response) => {
      const origin = this.#origins.get(request.socket);
      if (origin === undefined && !this.#mayPass(request)) return void response.writeHead(407).end();
      // Without a tunnel the whole URL is in the first line: https://www.rfc-editor.org/rfc/rfc9112#section-3.2.2
      void this.serve(request, response, origin ?? '');
    });
    this.#server.on('connection', (socket: Socket) => this.#keep(socket));
    this.#server.on(
      'connect',
      (request: IncomingMessage, socket: Socket) => void this.#tunnel(request, socket),
    );
  }

  static async start(): Promise<Internet> {
    const internet = new Internet(await Authority.create());
    await new Promise<void>((resolve) => internet.#server.listen(0, '127.0.0.1', resolve));
    return internet;
  }

  /** Host and port. */
  get address(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** What a program has to be started with, so that it finds this one everywhere and believes it. */
  get env(): Readonly<Record<'HTTPS_PROXY' | 'HTTP_PROXY' | 'NODE_EXTRA_CA_CERTS', string>> {
    const login = this.credentials === undefined ? '' : `${this.credentials}@`;
    const proxy = `http://${login}${this.address}`;
    return { HTTPS_PROXY: proxy, HTTP_PROXY: proxy, NODE_EXTRA_CA_CERTS: this.#authority.file };
  }

  async stop(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    for (const socket of this.#sockets) socket.destroy();
    await closed;
    this.#authority.remove();
  }

  async #tunnel(request: IncomingMessage, socket: Socket): Promise<void> {
    const target = request.url!;
    this.tunnels.push(target);
    if (this.muteFrom === 'tunnel') return;
    const status = this.#mayPass(request) ? (this.refusal ?? 200) : 407;
    socket.write(`HTTP/1.1 ${status} ${status === 200 ? 'Connection established' : 'No'}\r\n\r\n`);
    if (status !== 200) return void socket.end();
    if (this.muteFrom === 'handshake') return void socket.resume();
    const host = target.replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1');
    const secureContext = await this.#authority.contextFor(this.certified(host));
    const secured = new TLSSocket(socket, { isServer: true, secureContext });
    // The client is free to leave when it sees the certificate.
    secured.on('error', () => {});
    this.#origins.set(secured, `https://${target.replace(/:443$/, '')}`);
    this.#server.emit('connection', secured);
  }

  #keep(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on('error', () => {});
    socket.once('close', () => this.#sockets.delete(socket));
  }

  #mayPass({ headers }: IncomingMessage): boolean {
    if (this.credentials === undefined) return true;
    const expected = Buffer.from(decodeURIComponent(this.credentials)).toString('base64');
    return headers['proxy-authorization'] === `Basic ${expected}`;
  }
}
