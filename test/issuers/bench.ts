import { Unanswered, type UnknownReason } from '../../src/core/inspection.js';
import { Secret } from '../../src/core/secret.js';
import type { ChangingTools } from '../../src/core/tools.js';
import { HttpClient } from '../../src/io/http/client.js';
import { LIMITS } from '../../src/io/queue.js';
import { onlyLooking } from '../../src/pipeline/rotate/looking.js';
import { fakeAlnum } from '../../src/providers/fake.js';
import type {
  Access,
  Issuer,
  Key,
  Minting,
  Order,
  Parts,
  Revocation,
} from '../../src/providers/issuers/issuer.js';
import type { Answer, Received } from '../servers/answering.js';
import { patienceFor } from '../servers/faults.js';
import type { Vendors } from '../servers/vendors.js';
import { Desk } from '../stores/desk.js';
import type { Kept, Made, MakeStandIn, StandIn } from './stand-ins/stand-in.js';

/** What happens instead of what a request wants, by its number. */
type Disturbance = (step: number, usual: () => Promise<Answer>) => Answer | Promise<Answer>;

/** Quick enough for tests: what takes seconds otherwise takes milliseconds. */
const QUICK = { ...LIMITS, wait: 1500, pause: 5 };

/** Who may see what is made in these tests. */
export const READER = 'here:test';

export const LABEL = 'mcp-rekey/pg-mcp/01JDQ6Z0000000000000000000';

/** As an order may have it at the most. */
export const LONGEST_LABEL = `mcp-rekey/${'a-Z9'.repeat(6)}/${'01JDQ6Z00000000000000000000'.slice(0, 26)}00`;

const UNTIL = new Date('2027-02-24T12:00:00Z');

export type Failed = {
  readonly answer: 'unknown';
  readonly reason: UnknownReason;
  readonly detail?: string | undefined;
};

/** An issuer and its stand-in, and somebody who works with both. */
export class Bench {
  readonly issuer: Issuer;
  readonly standIn: StandIn;
  /** Values that were made since: what must never show, besides those of the stand-in. */
  readonly made: string[] = [];
  admin: string;
  readonly #vendors: Vendors;
  readonly #desk = new Desk();
  readonly #account: never;
  #patience = patienceFor();
  #steps = 0;
  #answers: Answer[] = [];
  #disturbed: Disturbance | undefined;

  private constructor(issuer: Issuer, standIn: StandIn, vendors: Vendors) {
    this.issuer = issuer;
    this.standIn = standIn;
    this.admin = standIn.admin;
    this.#vendors = vendors;
    this.#account = issuer.account.parse(standIn.account) as never;
    this.behave();
  }

  static async open(issuer: Issuer, make: MakeStandIn, vendors: Vendors): Promise<Bench> {
    return new Bench(issuer, await make(), vendors);
  }

  /** The vendor answers as it should. */
  behave(): void {
    this.#patience = patienceFor();
    this.#vendors.received.length = 0;
    this.#steps = 0;
    this.#answers = [];
    this.#disturbed = undefined;
    this.#vendors.answer = async (request) => {
      const step = this.#steps++;
      const usual = async (): Promise<Answer> => {
        const answer = (await this.standIn.answer?.(request)) ?? { status: 404 };
        this.#answers[step] = answer;
        return answer;
      };
      return this.#disturbed === undefined ? usual() : this.#disturbed(step, usual);
    };
  }

  /** From the request of that number on (from 0), something else happens. */
  fail(from: number, answer: () => Answer, patience = patienceFor()): void {
    this.behave();
    this.#patience = patience;
    this.#disturbed = (step, usual) => (step < from ? usual() : answer());
  }

  /** What the request of that number wanted is done, but something else is answered. */
  lose(
    at: number,
    answer: () => Answer = () => 'silence',
    patience = patienceFor({ name: 'silence' }),
  ): void {
    this.behave();
    this.#patience = patience;
    this.#disturbed = async (step, usual) => {
      const own = await usual();
      return step === at ? answer() : own;
    };
  }

  /** Whether the vendor itself has answered so, without a word, to the request of that number. */
  saidSo(step: number, fault: Answer): boolean {
    const own = this.#answers[step];
    if (own === undefined || typeof own === 'string' || typeof fault === 'string') return false;
    return own.status === fault.status && !own.body && !fault.body;
  }

  /** How many requests it took since the vendor began to behave. */
  get steps(): number {
    return this.#steps;
  }

  get received(): readonly Received[] {
    return this.#vendors.received;
  }

  /** All that must never show. */
  get secrets(): readonly string[] {
    return [this.admin, ...secretsOf(this.standIn.current), ...this.made];
  }

  get destinations(): readonly string[] {
    return this.issuer.destinations(this.#account);
  }

  async kept(): Promise<Kept> {
    return this.standIn.kept();
  }

  async lives(id: string): Promise<boolean> {
    return (await this.kept())[id]?.isLive === true;
  }

  /** One more of the account's, made by hand. */
  async add(): Promise<Made> {
    const made = await this.standIn.add();
    this.made.push(...secretsOf(made));
    return made;
  }

  async list(): Promise<readonly Key[] | Failed> {
    return this.#with((tools, access) => this.issuer.list!(access, tools));
  }

  async test(parts: Made['parts']): Promise<Awaited<ReturnType<Issuer['test']>>> {
    const secrets = Object.entries(parts).map(([name, value]) => [name, Secret.of(value, this.destinations)]);
    return this.#with((tools, access) =>
      this.issuer.test(Object.fromEntries(secrets) as Parts, access, tools),
    );
  }

  async mint(order: Partial<Order> = {}): Promise<Minting | Failed> {
    const whole = this.#whole(order);
    const minting = await this.#with((tools, access) => this.issuer.mint!(whole, access, tools));
    if (minting.answer === 'minted') this.made.push(...secretsOf(revealed(minting)));
    return minting;
  }

  /** As a run does it that only looks. */
  async rehearse(order: Partial<Order> = {}): Promise<string | Failed | undefined> {
    const whole = this.#whole(order);
    return this.#with((tools, access) => this.issuer.rehearse!(whole, access, onlyLooking(tools)));
  }

  #whole(order: Partial<Order>): Order {
    return { label: LABEL, current: this.standIn.current.id, until: UNTIL, audience: [READER], ...order };
  }

  async revoke(id: string): Promise<Revocation | Failed> {
    return this.#with((tools, access) => this.issuer.revoke!(id, access, tools));
  }

  /** By its id, or by what it is. */
  async end({ id, parts }: Made): Promise<Revocation | Failed> {
    if (this.issuer.revoke !== undefined) return this.revoke(id);
    const secrets = Object.entries(parts).map(([name, value]) => [name, Secret.of(value, this.destinations)]);
    return this.#with((tools, access) =>
      this.issuer.revokeValue!(Object.fromEntries(secrets) as Parts, access, tools),
    );
  }

  /** Whatever else somebody does with it. */
  async work<Result>(
    act: (tools: ChangingTools, access: Access<never>) => Promise<Result>,
  ): Promise<Result | Failed> {
    return this.#with(act);
  }

  async #with<Result>(
    act: (tools: ChangingTools, access: Access<never>) => Promise<Result>,
  ): Promise<Result | Failed> {
    const { dispatcher } = this.#vendors;
    const client = new HttpClient({ version: '0', limits: { ...QUICK, answer: this.#patience }, dispatcher });
    const own = this.#desk.tools({ client, env: {} });
    const access = { account: this.#account, admin: Secret.of(this.admin, this.destinations) };
    try {
      return await act(own, access);
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error;
      return { answer: 'unknown', reason: error.reason, detail: error.detail };
    }
  }

  /** For those who are nobody at the vendor. */
  pretend(): void {
    const { admin, stranger } = this.standIn;
    this.admin = stranger ?? admin.replace(/[A-Za-z0-9]{6,}/g, (word) => fakeAlnum(word.length));
  }
}

/** What was made, with its values. */
export function revealed({ id, parts }: { readonly id: string; readonly parts: Parts }): Made {
  const values = Object.entries(parts).map(([name, value]) => [name, value.revealTo(READER)]);
  return { id, parts: Object.fromEntries(values) as Made['parts'] };
}

/** Ids and names of users are no secrets, and an id that a credential shows is no secret part of it. */
function secretsOf({ id, parts }: Made): readonly string[] {
  return Object.entries(parts).flatMap(([name, value]) => {
    if (id.includes(value) || /user|id$/i.test(name)) return [];
    const pieces = id.length < 12 ? [value] : value.split(id);
    return pieces.filter((piece) => piece.length >= 12);
  });
}
