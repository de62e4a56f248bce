import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import type { OpenApi } from '../../../scripts/openapi/slice.js';
import { Description, type Match } from '../openapi.js';
import { type Answer, badCredentials, notFound, requiresAuthentication } from './answers.js';
import { Bodies } from './bodies.js';
import { corrected } from './described-elsewhere.js';
import { answerGraphql } from './graphql.js';
import { graphqlRoot } from './graphql-root.js';
import { operations } from './operations.js';
import { State, type Token } from './state.js';

/** What happens instead of an answer, or to it. `cut`: half of the answer comes. `silence`: nothing comes, ever. */
export type Fault = Answer | 'reset' | 'cut' | 'silence';

export interface Call {
  /** As the description names it; `graphql` for a query without a name, and `graphql/Commit` for one by that name. */
  readonly operation: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string | undefined>>;
}

/** A request as it came in. */
export interface Received {
  readonly method: string;
  readonly url: URL;
  readonly headers: Call['headers'];
  readonly body: unknown;
}

interface Planned {
  readonly operation: string;
  readonly fault: Fault;
  readonly done: boolean;
  times: number;
}

const description = new Description(
  corrected(JSON.parse(readFileSync(new URL('openapi.json', import.meta.url), 'utf8')) as OpenApi),
);

/** Statuses that any operation can answer with, documented there or not, in the shape of a basic error. */
const GENERAL = new Set([401, 403, 404, 410, 429]);

/** A GitHub on this machine for one test, which fails if anything that was asked or answered was not as GitHub describes it. */
export async function startGitHub(prefix: '' | '/api/v3' = ''): Promise<GitHubServer> {
  const server = new GitHubServer(prefix);
  await server.listen();
  onTestFinished(() => server.close());
  return server;
}

export class GitHubServer extends State {
  readonly calls: Call[] = [];
  readonly #server: Server;
  readonly #prefix: string;
  readonly #at: string | undefined;
  readonly #violations: string[] = [];
  readonly #planned: Planned[] = [];
  readonly #meanwhile = new Map<string, () => void>();
  #meanwhileAt: { at: number; act: () => Promise<void> } | undefined;
  #failing: { at: number; fault: Fault; done: boolean; dies: boolean } | undefined;

  /**
   * `prefix`: where the API begins, as on a GitHub Enterprise Server. `at`: where others listen for it, and hand on what comes to `reply`; by
   * default it listens for itself.
   */
  constructor(prefix: '' | '/api/v3', at?: string) {
    super();
    this.#prefix = prefix;
    this.#at = at;
    this.#server = createServer((request, response) => {
      this.#serve(request, response).catch((error: unknown) => {
        this.#violations.push(`the stand-in failed: ${error}`);
        response.destroy();
      });
    });
  }

  /** What `GITHUB_API_URL` would be. */
  get url(): string {
    return `${this.#origin}${this.#prefix}`;
  }

  listen(): Promise<void> {
    return new Promise((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  /** Lets the next calls of an operation fail; `done`: after it has been done. */
  fail(operation: string, fault: Fault, { times = 1, done = false } = {}): void {
    if (
      typeof fault === 'object' &&
      fault.status >= 400 &&
      fault.status < 500 &&
      !operation.startsWith('graphql')
    ) {
      this.#violations.push(...wrongAnswer(operation, fault));
    }
    this.#planned.push({ operation, fault, done, times });
  }

  /** Lets the call after so many fail, whatever it asks for; with `dies`, and all that follow. */
  failAt(call: number, fault: Fault, { done = false, dies = false } = {}): void {
    this.#failing = { at: this.calls.length + call, fault, done, dies };
  }

  /** From now on all calls are answered again. */
  recover(): void {
    this.#failing = undefined;
  }

  /** Does something just before the next call of an operation is answered, as somebody else would at the same time. */
  meanwhile(operation: string, act: () => void): void {
    this.#meanwhile.set(operation, act);
  }

  /** The same before the call after so many, whatever it asks for. */
  meanwhileAt(call: number, act: () => Promise<void>): void {
    this.#meanwhileAt = { at: this.calls.length + call, act };
  }

  /** How often an operation was called. */
  count(operation: string): number {
    return this.calls.filter((call) => call.operation === operation).length;
  }

  /** Rejects if a request or an answer was wrong, or if a fault that was asked for never happened. */
  async close(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
    const unused = this.#planned.filter(({ times }) => times > 0 && times !== Number.POSITIVE_INFINITY);
    const missing = [
      ...unused.map(({ operation }) => `${operation} should have failed, and was not called`),
      ...[...this.#meanwhile.keys()].map((operation) => `${operation} was not called`),
    ];
    const violations = [...this.#violations, ...missing];
    if (violations.length > 0) throw new Error(`not as GitHub describes it:\n${violations.join('\n')}`);
  }

  get #origin(): string {
    return this.#at ?? `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const received = await read(request, this.#origin);
    const match = this.#match(received);
    const operation = this.#called(received, match);
    const planned = this.#plannedFor(operation);
    await this.#others(operation, this.calls.length - 1);
    const undone = planned !== undefined && !planned.done;
    const answer = undone ? undefined : this.#answer(match, received, operation);
    response.setHeader('date', this.clock().toUTCString());
    send(response, planned?.fault ?? answer!, answer);
  }

  /** What it answers, and no fault that was planned: for whoever listens in its place. */
  reply(received: Received): Answer {
    const match = this.#match(received);
    return this.#answer(match, received, this.#called(received, match));
  }

  /** Keeps that it was asked, and gives for what. */
  #called(received: Received, match: Match | undefined): string {
    const { method, url, headers, body } = received;
    const operation = match ? nameOf(match, received) : `${method} ${url.pathname}`;
    this.calls.push({ operation, query: Object.fromEntries(url.searchParams), body, headers });
    if (headers['user-agent'] === undefined) this.#violations.push(`${operation}: there is no user agent`);
    return operation;
  }

  async #others(operation: string, call: number): Promise<void> {
    this.#meanwhile.get(operation)?.();
    this.#meanwhile.delete(operation);
    const { at, act } = this.#meanwhileAt ?? {};
    if (at !== call) return;
    this.#meanwhileAt = undefined;
    await act!();
  }

  #match({ method, url: { pathname } }: Received): Match | undefined {
    const graphql = this.#prefix === '' ? '/graphql' : '/api/graphql';
    if (method === 'POST' && pathname === graphql) return { id: 'graphql', path: {} };
    if (!pathname.startsWith(`${this.#prefix}/`)) return undefined;
    // Links to further pages name the repository by its number.
    const named = pathname.slice(this.#prefix.length).replace(/^\/repositories\/(\d+)(?=\/)/, (path, id) => {
      const found = this.repositories.find((repository) => repository.id === Number(id));
      return found ? `/repos/${found.owner.login}/${found.name}` : path;
    });
    return description.match(method, named);
  }

  #plannedFor(operation: string): Pick<Planned, 'fault' | 'done'> | undefined {
    const { at, fault, done, dies } = this.#failing ?? {};
    const last = this.calls.length - 1;
    if (fault !== undefined && at === last) return { fault, done: done! };
    if (dies && last > at!) return { fault: 'reset', done: false };
    const planned = this.#planned.find((one) => one.operation === operation && one.times > 0);
    if (planned) planned.times--;
    return planned;
  }

  #answer(match: Match | undefined, received: Received, operation: string): Answer {
    const authorization = received.headers['authorization'];
    const token = this.token(authorization?.replace(/^(?:token|bearer) /i, '') ?? '');
    if (match === undefined) {
      this.#violations.push(`${operation}: there is no such operation`);
      return notFound;
    }
    if (token === undefined) return authorization === undefined ? requiresAuthentication : badCredentials;
    return match.id === 'graphql' ? this.#query(received, token) : this.#operate(match, received, token);
  }

  #query({ body }: Received, token: Token): Answer {
    const { body: answer, complaints } = answerGraphql(body, graphqlRoot(this, token));
    this.#violations.push(...complaints.map((complaint) => `graphql: ${complaint}`));
    return { status: 200, body: answer };
  }

  #operate({ id, path }: Match, { url, body }: Received, token: Token): Answer {
    const query = Object.fromEntries(url.searchParams);
    const complaints = description.request({ id, path, query, body });
    this.#violations.push(...complaints.map((complaint) => `${id}: ${complaint}`));
    if (complaints.length > 0) return { status: 400, body: { message: 'Problems parsing JSON' } };
    if (id === 'meta/root') return { status: 200, body: description.instance('root', {}) };
    const repository = this.repository(path['owner'], path['repo']);
    if (!repository) return notFound;
    const pageAddress = (page: number): string => {
      const tail = url.pathname.replace(/^.*?\/(?:repos\/[^/]+\/[^/]+|repositories\/\d+)/, '');
      const search = new URLSearchParams({ ...query, page: String(page) });
      return `${this.url}/repositories/${repository.id}${tail}?${search}`;
    };
    const bodies = new Bodies(description, this.url);
    const answer = operations[id]!({ token, repository, path, query, body, bodies, pageAddress });
    this.#violations.push(...wrongAnswer(id, answer));
    return answer;
  }
}

function nameOf({ id }: Match, { body }: Received): string {
  if (id !== 'graphql') return id;
  const { query } = (body ?? {}) as { query?: unknown };
  const [, name] = /^\s*(?:query|mutation)\s+(\w+)/.exec(typeof query === 'string' ? query : '') ?? [];
  return name === undefined ? id : `${id}/${name}`;
}

function wrongAnswer(id: string, { status, body }: Answer): readonly string[] {
  const documented = description.answer(id, status, body);
  const complaints =
    documented ??
    (GENERAL.has(status) ? description.component('basic-error', body) : ['it is not documented']);
  return complaints.map((complaint) => `${id} answers ${status}: ${complaint}`);
}

async function read(request: IncomingMessage, origin: string): Promise<Received> {
  const body = await text(request);
  return {
    method: request.method!,
    url: new URL(request.url!, origin),
    headers: request.headers as Received['headers'],
    body: body === '' ? undefined : (JSON.parse(body) as unknown),
  };
}

/** Of no body nothing can be missing: then half of another comes. */
function cuttable(done: Answer | undefined): Answer {
  return done?.body === undefined ? { status: 200, body: [] } : done;
}

function send(response: ServerResponse, fault: Fault, done: Answer | undefined): void {
  if (fault === 'silence') return;
  if (fault === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  const { status, headers = {}, body } = fault === 'cut' ? cuttable(done) : fault;
  if (body === undefined) {
    response.writeHead(status, headers).end();
    return;
  }
  const html = typeof body === 'string';
  const bytes = Buffer.from(html ? body : JSON.stringify(body));
  response.writeHead(status, {
    'content-type': html ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8',
    'content-length': bytes.length,
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': '999',
    ...headers,
  });
  if (fault !== 'cut') response.end(bytes);
  else response.write(bytes.subarray(0, bytes.length >> 1), () => response.socket?.destroy());
}
