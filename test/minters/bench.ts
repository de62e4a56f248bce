import { identityFrom } from '../../src/io/actions/identity.js';
import { HttpClient } from '../../src/io/http/client.js';
import { LIMITS } from '../../src/io/queue.js';
import { mint } from '../../src/pipeline/launch/mint.js';
import { LAUNCHED } from '../../src/pipeline/launch/told.js';
import { fakeAlnum } from '../../src/providers/fake.js';
import type { Minter } from '../../src/stores/minters/minter.js';
import type { Answer, Received } from '../servers/answering.js';
import { patienceFor } from '../servers/faults.js';
import type { Vendors } from '../servers/vendors.js';
import { Desk } from '../stores/desk.js';
import { standIns } from './stand-ins/index.js';
import { fakeJwt, type StandIn } from './stand-ins/stand-in.js';

/** Quick enough for tests: what takes seconds otherwise takes milliseconds. */
const QUICK = { ...LIMITS, wait: 1500, pause: 5 };
const ISSUER = 'https://run-actions.example';

/** What came of a reference: its value, or why there is none. */
export type Outcome = { readonly value: string } | { readonly reason: string; readonly hint: string };

/** A job that launches something with references of one minter, and the vendor’s stand-in. */
export class Bench {
  readonly minter: Minter;
  readonly standIn: StandIn;
  /** The token of the job. */
  readonly identity = fakeJwt();
  readonly desk = new Desk();
  /** Variables besides those of the stand-in; an empty one takes one away. */
  env: Readonly<Record<string, string>>;
  readonly #permit = fakeAlnum(40);
  readonly #vendors: Vendors;
  #patience = patienceFor();

  constructor(minter: Minter, vendors: Vendors) {
    this.minter = minter;
    this.standIn = standIns[minter.id]!();
    this.#vendors = vendors;
    this.env = this.inWorkflow;
    this.behave();
  }

  get inWorkflow(): Readonly<Record<string, string>> {
    return {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${ISSUER}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: this.#permit,
    };
  }

  /** Everybody answers as they should. */
  behave(): void {
    this.#patience = patienceFor();
    this.#vendors.received.length = 0;
    this.#vendors.answer = (request) => this.#usual(request);
  }

  /** From the request of that number on (from 0), something else happens. */
  fail(from: number, answer: () => Answer, patience = patienceFor()): void {
    this.behave();
    this.#patience = patience;
    let number = 0;
    this.#vendors.answer = (request) => (number++ < from ? this.#usual(request) : answer());
  }

  get received(): readonly Received[] {
    return this.#vendors.received;
  }

  /** Those to whoever makes the credential. */
  get asked(): readonly Received[] {
    return this.received.filter(({ url }) => !url.startsWith(ISSUER));
  }

  /** All that must never show. */
  get secrets(): readonly string[] {
    const { env, made } = this.standIn;
    const keys = Object.entries(env).flatMap(([name, value]) => (/KEY|TOKEN/.test(name) ? value : []));
    return [this.identity, this.#permit, ...keys, ...Object.values(made)].filter((text) => text !== '');
  }

  /** Launches with these references. */
  async launch(references: readonly string[] = this.standIn.references): Promise<readonly Outcome[]> {
    const env = Object.fromEntries(
      Object.entries({ ...this.standIn.env, ...this.env }).filter(([, value]) => value !== ''),
    );
    const { dispatcher } = this.#vendors;
    const client = new HttpClient({ version: '0', limits: { ...QUICK, answer: this.#patience }, dispatcher });
    const own = this.desk.tools({ client, env });
    const tools = { ...own, identity: identityFrom(env, own.ask) };
    const wanted = references.map((reference) => ({ shown: '', minter: this.minter.id, reference }));
    const world = { variables: new Map(Object.entries(env)), entries: [], tools: async () => tools };
    const { answers } = await mint(wanted, world);
    return answers.map((answer) =>
      'value' in answer ? { value: answer.value.revealTo(LAUNCHED) } : answer.failure,
    );
  }

  #usual(request: Received): Answer {
    const { origin, searchParams } = new URL(request.url);
    if (origin !== ISSUER) return this.standIn.answer(request, this.identity);
    if (request.headers.authorization !== `Bearer ${this.#permit}`) return { status: 401 };
    const isRight = searchParams.get('audience') === this.standIn.audience;
    return { status: 200, body: JSON.stringify({ value: isRight ? this.identity : fakeJwt() }) };
  }
}

/** Ends the test if anybody but those who may see them was sent the credentials of the job. */
export function strangers({ received, identity, standIn }: Bench): readonly string[] {
  const proofs = [identity, ...Object.values(standIn.made)].filter((text) => text !== '');
  return received.flatMap((request) => {
    const { host } = new URL(request.url);
    const all = decodeURIComponent(JSON.stringify(request).replaceAll('%"', '"'));
    return proofs.some((proof) => all.includes(proof)) && !standIn.trusted.includes(host) ? [host] : [];
  });
}
