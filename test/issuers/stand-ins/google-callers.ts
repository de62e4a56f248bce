import { fakeWord } from '../../../src/providers/fake.js';
import type { Answer, Received } from '../../servers/answering.js';
import { googleFailure } from './google-failure.js';
import { bearerOf, jsonOf } from './presented.js';
import { json } from './stand-in.js';

/** Who may do what: one may do everything, and another has these permissions alone. */
export class GoogleCallers {
  readonly admin = `ya29.c.${fakeWord(120)}`;
  readonly weak = `ya29.c.${fakeWord(120)}`;
  readonly #held: readonly string[];

  constructor(...held: readonly string[]) {
    this.#held = held;
  }

  /** What is said instead to whoever may not do that. */
  refusalFor(request: Received, permission: string): Answer | undefined {
    const caller = bearerOf(request);
    if (caller !== this.admin && caller !== this.weak) return googleFailure(401, 'UNAUTHENTICATED');
    return this.#has(caller, permission) ? undefined : googleFailure(403, 'PERMISSION_DENIED');
  }

  /** https://docs.cloud.google.com/iam/docs/testing-permissions: what is empty is left out. */
  tested(request: Received): Answer {
    const caller = bearerOf(request);
    if (caller !== this.admin && caller !== this.weak) return googleFailure(401, 'UNAUTHENTICATED');
    const { permissions = [] } = jsonOf<{ permissions?: readonly string[] }>(request) ?? {};
    const isRight = permissions.every((permission) => /^\w+\.\w+\.\w+$/.test(permission));
    if (request.method !== 'POST' || !isRight) return googleFailure(400, 'INVALID_ARGUMENT');
    const held = permissions.filter((permission) => this.#has(caller, permission));
    return json(200, held.length === 0 ? {} : { permissions: held });
  }

  #has(caller: string, permission: string): boolean {
    return caller === this.admin || this.#held.includes(permission);
  }
}
