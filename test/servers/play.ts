import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Received } from './vendors.js';

/** `{value}`, `{admin}` and the like stand for what only a run knows; `/…/` in whole for a pattern. */
const Request = z.strictObject({
  method: z.enum(['GET', 'POST', 'HEAD']).default('GET'),
  url: z.string(),
  headers: z.record(z.string(), z.string()).default({}),
  body: z.unknown().optional(),
});

const Reply = z.strictObject({
  status: z.number(),
  headers: z.record(z.string(), z.string()).default({}),
  /** JSON. */
  body: z.unknown().optional(),
  /** Instead of it. */
  text: z.string().optional(),
});

export const Exchange = z.strictObject({ request: Request, reply: Reply });

export type Exchange = z.output<typeof Exchange>;

/** A reply as it is sent. */
export interface Played {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Plays the exchanges in order of need: each once, found by its request. */
export class Play {
  readonly unexpected: Received[] = [];
  readonly left: Exchange[];
  readonly #fill: (text: string) => string;

  /** `fill` puts the values of a run into a text of a fixture. */
  constructor(exchanges: readonly Exchange[], fill: (text: string) => string) {
    this.left = [...exchanges];
    this.#fill = fill;
  }

  answer(request: Received): Played {
    const index = this.left.findIndex((exchange) => this.#fits(exchange, request));
    if (index === -1) {
      this.unexpected.push(request);
      return { status: 418, body: '' };
    }
    const [{ reply }] = this.left.splice(index, 1) as [Exchange];
    const body = reply.text ?? (reply.body === undefined ? '' : JSON.stringify(reply.body));
    const html = reply.text === undefined ? {} : { 'content-type': 'text/plain' };
    return { status: reply.status, headers: { ...html, ...reply.headers }, body: this.#fill(body) };
  }

  #fits({ request }: Exchange, received: Received): boolean {
    return (
      request.method === received.method &&
      this.#says(request.url, received.url) &&
      Object.entries(request.headers).every(([name, value]) =>
        this.#says(value, `${received.headers[name.toLowerCase()]}`),
      ) &&
      this.#isBody(request.body, received.body)
    );
  }

  #isBody(wanted: unknown, body: string): boolean {
    if (wanted === undefined) return body === '';
    if (typeof wanted === 'string') return this.#says(wanted, body);
    try {
      return isDeepStrictEqual(JSON.parse(this.#fill(JSON.stringify(wanted))), JSON.parse(body));
    } catch {
      return false;
    }
  }

  #says(wanted: string, text: string): boolean {
    const pattern = /^\/(.+)\/$/.exec(wanted)?.[1];
    // What is put into a pattern has letters and digits alone.
    return pattern === undefined ? this.#fill(wanted) === text : new RegExp(this.#fill(pattern)).test(text);
  }
}
