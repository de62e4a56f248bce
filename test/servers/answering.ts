import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** What came in, as the vendor would have seen it. */
export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What the server does about a request. */
export type Answer =
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string | Buffer;
      /** Milliseconds between two bytes of the body; by default it is sent at once. */
      readonly pace?: number;
      /** Closes the connection after so many bytes of the body. */
      readonly cutAfter?: number;
    }
  /** Closes the connection instead of answering. */
  | 'reset'
  /** Keeps the connection open, and never answers. */
  | 'silence';

/** The answer of somebody whose clock says that, in whole seconds. */
export function dated(answer: Answer, now: Date): Answer {
  return typeof answer === 'string'
    ? answer
    : { ...answer, headers: { date: now.toUTCString(), ...answer.headers } };
}

/** Answers for all vendors: a test says what is answered, and each request is kept. How they are reached is up to who extends it. */
export abstract class Answering {
  readonly received: Received[] = [];
  /** Most requests that were waiting for their answer at the same time. */
  atOnce = 0;
  answer: (request: Received) => Answer | Promise<Answer> = () => ({ status: 404, body: '{}' });
  #open = 0;

  /** `origin`: where the client believes to be. */
  protected async serve(request: IncomingMessage, response: ServerResponse, origin: string): Promise<void> {
    const body = await bodyOf(request);
    const received = {
      method: request.method!,
      url: origin + request.url,
      headers: request.headers,
      body,
    };
    this.received.push(received);
    this.atOnce = Math.max(this.atOnce, ++this.#open);
    const answer = await this.answer(received);
    if (answer === 'silence') return void response.once('close', () => this.#open--);
    this.#open--;
    if (answer === 'reset') request.socket.destroy();
    else await send(answer, response);
  }
}

async function send(answer: Exclude<Answer, string>, response: ServerResponse): Promise<void> {
  const { status, headers = {}, body = '', pace, cutAfter } = answer;
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  if (cutAfter !== undefined) {
    response.write(body.slice(0, cutAfter), () => response.destroy());
    return;
  }
  if (pace === undefined) return void response.end(body);
  for (const byte of Buffer.from(body)) {
    if (response.destroyed) return;
    response.write(Buffer.of(byte));
    await sleep(pace);
  }
  response.end();
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
