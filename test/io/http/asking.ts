import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { Unanswered, type UnknownReason } from '../../../src/core/inspection.js';
import { HttpClient, type HttpSettings } from '../../../src/io/http/client.js';
import { LIMITS, type Limits } from '../../../src/io/queue.js';
import { Vendors } from '../../servers/vendors.js';

/** Quick enough for tests: what takes seconds otherwise takes milliseconds. */
const QUICK: Limits = { ...LIMITS, answer: 300, wait: 1500, pause: 5 };

interface Asking {
  readonly vendors: Vendors;
  client(limits?: Partial<Limits>, settings?: Partial<HttpSettings>): HttpClient;
}

/** Vendors for the tests of a file, and clients that ask them and are closed after each test. */
export function asking(): Asking {
  let vendors: Vendors;
  const clients: HttpClient[] = [];
  beforeAll(async () => {
    vendors = await Vendors.start();
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) await client.close();
    vendors.received.length = 0;
    vendors.atOnce = 0;
  });
  afterAll(() => vendors.stop());
  return {
    get vendors() {
      return vendors;
    },
    client: (limits = {}, settings = {}) => {
      const made = new HttpClient({
        version: '1.2.3',
        limits: { ...QUICK, ...limits },
        dispatcher: vendors.dispatcher,
        ...settings,
      });
      clients.push(made);
      return made;
    },
  };
}

/** What a question ended with that had to have no answer. */
export async function failure(promise: Promise<unknown>): Promise<Unanswered> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Unanswered);
  return error as Unanswered;
}

export async function reasonOf(promise: Promise<unknown>): Promise<UnknownReason> {
  return (await failure(promise)).reason;
}
