import { Unanswered, type UnknownReason } from '../../src/core/inspection.js';
import { Secret } from '../../src/core/secret.js';
import { HttpClient } from '../../src/io/http/client.js';
import { LIMITS } from '../../src/io/queue.js';
import type { Shadows } from '../../src/stores/shadows.js';
import type { Before, Change, Description, Location, Resolution, Store } from '../../src/stores/store.js';
import type { Answer, Received } from '../servers/answering.js';
import { patienceFor } from '../servers/faults.js';
import type { Vendors } from '../servers/vendors.js';
import { Desk } from './desk.js';
import type { MakeStandIn, Printed, Program, StandIn } from './stand-ins/stand-in.js';

/** Quick enough for tests: what takes seconds otherwise takes milliseconds. */
const QUICK = { ...LIMITS, wait: 1500, pause: 5 };

export type Failed = {
  readonly answer: 'unknown';
  readonly reason: UnknownReason;
  readonly detail?: string | undefined;
};

/** Who may see values in these tests. */
export const READER = 'here:test';

interface Run {
  readonly program: string;
  readonly args: readonly string[];
}

/** A store and its stand-in, and a user who works with both. */
export class Bench {
  readonly store: Store;
  readonly standIn: StandIn;
  readonly #vendors: Vendors;
  readonly #desk: Desk;
  #options: never;
  #env: Readonly<Record<string, string>>;
  #patience = patienceFor();
  #runs: Run[] = [];
  #failing: { readonly from: number; readonly print: () => Printed } | undefined;

  private constructor(store: Store, standIn: StandIn, vendors: Vendors, desk: Desk) {
    this.store = store;
    this.standIn = standIn;
    this.#vendors = vendors;
    this.#desk = desk;
    this.#options = store.options.parse(standIn.options) as never;
    this.#env = standIn.env;
    this.behave();
  }

  static async open(store: Store, make: MakeStandIn, vendors: Vendors): Promise<Bench> {
    const desk = new Desk();
    return new Bench(store, await make(desk), vendors, desk);
  }

  /** From here on it is somebody else who works here, with variables of their own. */
  become(env: Readonly<Record<string, string>>): void {
    this.#env = env;
    // A token is kept for an entry.
    this.#options = this.store.options.parse(this.standIn.options) as never;
  }

  /** The vendor answers as it should. */
  behave(): void {
    this.#patience = patienceFor();
    this.#vendors.received.length = 0;
    this.#runs = [];
    this.#failing = undefined;
    this.#vendors.answer = (request) => this.standIn.answer?.(request) ?? { status: 404 };
  }

  /** From the request of that number on (from 0), something else happens. */
  fail(
    from: number,
    answer: (request: Received) => Answer | Promise<Answer>,
    patience = patienceFor(),
  ): void {
    this.behave();
    this.#patience = patience;
    let number = 0;
    const usual = this.#vendors.answer;
    this.#vendors.answer = (request) => (number++ < from ? usual(request) : answer(request));
  }

  /** The same for runs of programs. */
  failProgram(from: number, print: () => Printed): void {
    this.behave();
    this.#failing = { from, print };
  }

  /** What was run since the vendor began to behave. */
  get runs(): readonly Run[] {
    return this.#runs;
  }

  get received(): readonly Received[] {
    return this.#vendors.received;
  }

  /** All that must never show, besides the values. */
  get secrets(): readonly string[] {
    return [...Object.values(this.standIn.env), ...Object.values(this.standIn.weak ?? {})];
  }

  async describe(location: Location): Promise<Description> {
    return this.#with((tools) => this.store.describe(location, this.#options, tools));
  }

  async resolve(location: Location): Promise<Resolution> {
    return this.#with((tools) => this.store.resolve!(location, this.#options, tools, [READER]));
  }

  async write(
    location: Location,
    value: string,
    change: { readonly before: Before; readonly id?: string; readonly staged?: true },
  ): Promise<Change | Failed> {
    const { audience, write } = this.store.write!;
    const secret = Secret.of(value, audience(this.#options, location));
    const all = { id: '01JDQ6Z0000000000000000000', ...change };
    return this.#with((tools) => write(location, secret, this.#options, tools, all));
  }

  /** Why a write would not be taken. */
  async rehearse(location: Location, before: Before): Promise<string | undefined | Failed> {
    const { audience, rehearse } = this.store.write!;
    const secret = Secret.of('x', audience(this.#options, location));
    const change = { id: '01JDQ6Z0000000000000000000', before };
    return this.#with((tools) => rehearse!(location, secret, this.#options, tools, change));
  }

  async shadows(location: Location, near: readonly string[]): Promise<Shadows | Failed> {
    return this.#with((tools) => this.store.shadows!(location, this.#options, tools, near));
  }

  async retire(location: Location): Promise<Change | Failed> {
    return this.#with((tools) => this.store.retire!(location, this.#options, tools));
  }

  async promote(location: Location): Promise<Change | Failed> {
    return this.#with((tools) => this.store.promote!(location, this.#options, tools));
  }

  async stageRefusal(location: Location): Promise<string | undefined | Failed> {
    return this.#with((tools) => this.store.stages!.refusal(location, this.#options, tools));
  }

  async withdraw(location: Location, id: string): Promise<Change | Failed> {
    return this.#with((tools) => this.store.stages!.withdraw(location, id, this.#options, tools));
  }

  async annotate(location: Location, notes: Readonly<Record<string, string>>): Promise<Change | Failed> {
    return this.#with((tools) => this.store.annotate!(location, notes, this.#options, tools));
  }

  async #with<Result>(act: (tools: ReturnType<Desk['tools']>) => Promise<Result>): Promise<Result | Failed> {
    const { dispatcher } = this.#vendors;
    const client = new HttpClient({ version: '0', limits: { ...QUICK, answer: this.#patience }, dispatcher });
    try {
      return await act(this.#desk.tools({ client, env: this.#env, programs: this.#programs() }));
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error;
      return { answer: 'unknown', reason: error.reason, detail: error.detail };
    }
  }

  #programs(): Readonly<Record<string, Program>> {
    const watched = Object.entries(this.standIn.programs ?? {}).map(([name, program]): [string, Program] => [
      name,
      (args, stdin, env) => {
        const number = this.#runs.push({ program: name, args }) - 1;
        const failing = this.#failing;
        return failing !== undefined && number >= failing.from ? failing.print() : program(args, stdin, env);
      },
    ]);
    return Object.fromEntries(watched);
  }
}
