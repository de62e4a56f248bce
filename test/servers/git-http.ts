import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What a server does instead of answering as it should. */
export type Fault =
  | { readonly status: number }
  | { readonly redirect: string }
  /** Closes the connection after so many bytes of the answer's body. */
  | { readonly cutAfter: number }
  /** Says nothing more after so many bytes, and keeps the connection open. */
  | { readonly stallAfter: number };

export interface Served {
  readonly method: string;
  readonly url: string;
  /** `fetch` asks for a pack; `undefined` where there is no command. https://git-scm.com/docs/protocol-v2 */
  readonly command: string | undefined;
  readonly authorization: string | undefined;
  /** The whole body of the request, unpacked. */
  readonly body: string;
  status: number;
  /** Bytes of the answer's body. */
  sent: number;
}

/**
 * What GitHub lets a client ask for: filters, and any object by its name, whether a ref reaches it or not.
 * https://git-scm.com/docs/git-config#Documentation/git-config.txt-uploadpackallowAnySHA1InWant
 */
const SETTINGS = {
  'uploadpack.allowFilter': 'true',
  'uploadpack.allowAnySHA1InWant': 'true',
  'safe.directory': '*',
};

/** Git's own smart HTTP server over a folder of bare repositories: `<folder>/<owner>/<name>.git`. */
export class GitHttpServer {
  /** All requests so far. */
  readonly served: Served[] = [];
  readonly #folder: string;
  readonly #token: string | undefined;
  readonly #faults: { readonly fault: Fault; readonly command: string | undefined; times: number }[] = [];
  readonly #children = new Set<ChildProcess>();
  readonly #server: Server;

  /** `token`: what the password of `x-access-token` must be; `undefined` if everybody may read. */
  private constructor(folder: string, token: string | undefined) {
    this.#folder = folder;
    this.#token = token;
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch((error: unknown) => response.destroy(error as Error));
    });
  }

  static async start(folder: string, token: string | undefined): Promise<GitHttpServer> {
    const server = new GitHttpServer(folder, token);
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve));
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Bytes of all answers. */
  get sent(): number {
    return this.served.reduce((sum, { sent }) => sum + sent, 0);
  }

  /** How often a git has come: each begins with this one request, and may ask for a pack in several. */
  get visits(): number {
    return this.served.filter(({ method }) => method === 'GET').length;
  }

  /** The requests for packs. */
  get fetches(): readonly Served[] {
    return this.served.filter(({ command }) => command === 'fetch');
  }

  /** Does so with the next requests, or with the next ones that have the command. */
  fail(fault: Fault, times: number, command?: string): void {
    this.#faults.push({ fault, command, times });
  }

  /** Does as it should from now on. */
  heal(): void {
    this.#faults.length = 0;
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    for (const child of this.#children) child.kill();
    await closed;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    const plain = request.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
    const served: Served = {
      method: request.method!,
      url: request.url!,
      command: /^[0-9a-f]{4}command=([a-z-]+)/.exec(plain.toString('latin1'))?.[1],
      authorization: request.headers.authorization,
      body: plain.toString('latin1'),
      status: 0,
      sent: 0,
    };
    this.served.push(served);
    response.on('finish', () => (served.status = response.statusCode));
    const fault = this.#nextFault(served.command);
    if (fault && 'status' in fault) return refuse(response, fault.status);
    if (fault && 'redirect' in fault) return void response.writeHead(302, { location: fault.redirect }).end();
    if (!this.#allows(served.authorization)) return refuse(response, 401);
    this.#run(request, plain, response, served, fault);
  }

  #nextFault(command: string | undefined): Fault | undefined {
    const found = this.#faults.find((one) => one.times > 0 && (one.command ?? command) === command);
    if (found) found.times--;
    return found?.fault;
  }

  #allows(authorization: string | undefined): boolean {
    if (this.#token === undefined) return true;
    const expected = Buffer.from(`x-access-token:${this.#token}`).toString('base64');
    return authorization?.replace(/^basic /i, '') === expected;
  }

  /** https://git-scm.com/docs/git-http-backend */
  #run(
    request: IncomingMessage,
    body: Buffer,
    response: ServerResponse,
    served: Served,
    fault: Fault | undefined,
  ): void {
    const { pathname, search } = new URL(request.url!, this.url);
    const child = spawn(join(execPath(), 'git-http-backend'), [], {
      env: {
        PATH: process.env['PATH'],
        GIT_PROJECT_ROOT: this.#folder,
        GIT_HTTP_EXPORT_ALL: '1',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        ...settings(),
        PATH_INFO: decodeURIComponent(pathname),
        QUERY_STRING: search.slice(1),
        REQUEST_METHOD: request.method,
        CONTENT_TYPE: request.headers['content-type'],
        CONTENT_LENGTH: String(body.length),
        GIT_PROTOCOL: request.headers['git-protocol'] as string | undefined,
      },
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    this.#children.add(child);
    child.on('close', () => this.#children.delete(child));
    child.stdin.on('error', () => {});
    child.stdin.end(body);
    pass(child, response, served, fault);
  }
}

/** Hands on the answer of a CGI program: header lines, an empty line, and the body. */
function pass(child: ChildProcess, response: ServerResponse, served: Served, fault: Fault | undefined): void {
  const limit = fault && ('cutAfter' in fault ? fault.cutAfter : 'stallAfter' in fault && fault.stallAfter);
  let head: Buffer | undefined = Buffer.alloc(0);
  const write = (chunk: Buffer): void => {
    const rest = typeof limit === 'number' ? chunk.subarray(0, limit - served.sent) : chunk;
    served.sent += rest.length;
    response.write(rest, () => {
      if (rest.length < chunk.length && fault && 'cutAfter' in fault) response.destroy();
    });
  };
  child.stdout!.on('data', (chunk: Buffer) => {
    if (!head) return write(chunk);
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf('\r\n\r\n');
    if (end === -1) return;
    writeHead(response, head.subarray(0, end).toString('latin1'));
    const body = head.subarray(end + 4);
    head = undefined;
    if (body.length > 0) write(body);
  });
  child.on('close', () => {
    if (!fault) response.end();
    else if ('cutAfter' in fault) response.destroy();
  });
}

function writeHead(response: ServerResponse, text: string): void {
  const headers = text.split('\r\n').map((line) => line.split(/: (.*)/s).slice(0, 2) as [string, string]);
  const status = headers.find(([name]) => name === 'Status')?.[1];
  response.writeHead(
    status ? Number.parseInt(status, 10) : 200,
    Object.fromEntries(headers.filter(([name]) => name !== 'Status')),
  );
}

function refuse(response: ServerResponse, status: number): void {
  const headers = status === 401 ? { 'www-authenticate': 'Basic realm="GitHub"' } : {};
  response.writeHead(status, headers).end();
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function settings(): NodeJS.ProcessEnv {
  const entries = Object.entries(SETTINGS).flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  return { GIT_CONFIG_COUNT: String(Object.keys(SETTINGS).length), ...Object.fromEntries(entries) };
}

function execPath(): string {
  return execFileSync('git', ['--exec-path']).toString().trim();
}
