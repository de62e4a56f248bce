import { Unanswered } from '../../src/core/inspection.js';
import { Secret } from '../../src/core/secret.js';
import type { ProgramReply, ProgramRequest, StoreTools } from '../../src/core/tools.js';
import { HttpClient } from '../../src/io/http/client.js';
import { LIMITS } from '../../src/io/queue.js';
import { configs } from '../../src/pipeline/configs.js';
import { fakeAlnum, fakeHex, fakeLowerAlnum } from '../../src/providers/fake.js';
import type { Description, Location, Store } from '../../src/stores/store.js';
import { patienceFor } from '../servers/faults.js';
import type { Vendors } from '../servers/vendors.js';
import type { Case } from './fixture.js';

const NOW = new Date('2026-11-26T12:00:00Z');

/** When somebody wrote to the file of a case. */
const WRITTEN = new Date('2026-05-01T10:00:00Z');

/** Quick enough for tests: what takes seconds otherwise takes milliseconds. */
const QUICK = { ...LIMITS, wait: 1500, pause: 5 };

/** A case of a fixture with values that are made up for this run. */
export class Scene {
  readonly location: Location;
  readonly options: unknown;
  /** Audiences of the tokens that were asked for. */
  readonly audiences: string[] = [];
  /** Runs of programs that the case does not have. */
  readonly unexpectedRuns: string[] = [];
  #runs = 0;
  readonly #store: Store;
  readonly #case: Case;
  readonly #values = new Map<string, string>();

  constructor(store: Store, one: Case) {
    this.#store = store;
    this.#case = one;
    this.options = store.options.parse(one.options);
    this.location = locationOf(store, one, (text) => this.fill(text));
  }

  /** All that must never show anywhere. */
  get secrets(): readonly string[] {
    const secret = [...this.#values].filter(([name]) => /^(?:env|identity|made)\b/.test(name));
    return secret.map(([, value]) => value);
  }

  /** A text of the fixture with the values in it. */
  readonly fill = (text: string): string =>
    text.replace(/\{((?:env|made|version|id)\.\w+|identity)\}/g, (_, name: string) => this.#value(name));

  /** Answers the same question several times at once, over one client. */
  async describe(vendors: Vendors, times = 1, answer = patienceFor()): Promise<readonly Description[]> {
    const client = new HttpClient({
      version: '0',
      limits: { ...QUICK, answer },
      dispatcher: vendors.dispatcher,
    });
    const tools = this.#tools(client);
    return Promise.all(
      Array.from({ length: times }, () =>
        this.#store.describe(this.location, this.options as never, tools).catch((error: unknown) => {
          if (!(error instanceof Unanswered)) throw error;
          return { answer: 'unknown', reason: error.reason, detail: error.detail } as const;
        }),
      ),
    );
  }

  get runsLeft(): number {
    return this.#case.runs.length - this.#runs;
  }

  #run(program: string, { args, audience }: ProgramRequest): ProgramReply {
    const next = this.#case.runs[this.#runs];
    if (
      next === undefined ||
      next.program !== program ||
      this.fill(next.args.join('\n')) !== args.join('\n')
    ) {
      this.unexpectedRuns.push([program, ...args].join(' '));
      throw new Unanswered('incomplete', 'the case has no such run');
    }
    this.#runs++;
    const { code, stdout = '', stderr } = next;
    const text = this.fill(typeof stdout === 'string' ? stdout : JSON.stringify(stdout));
    return { code, stderr: this.fill(stderr), stdout: Secret.of(text, audience) };
  }

  #value(name: string): string {
    const known = this.#values.get(name) ?? made(name);
    this.#values.set(name, known);
    return known;
  }

  #tools(client: HttpClient): StoreTools {
    return {
      now: NOW,
      ask: (request) => client.ask(request),
      askSigned: (request, keys, scope) => client.askSigned(request, keys, scope),
      databases: {
        postgres: () => Promise.reject(new Unanswered('unreachable')),
        mysql: () => Promise.reject(new Unanswered('unreachable')),
        redis: () => Promise.reject(new Unanswered('unreachable')),
      },
      secret: (reference, destinations) => {
        const name = reference.replace(/^env:\/\//, '');
        if (!this.#case.env.includes(name)) throw new Unanswered('incomplete', `${name} is not set`);
        return Secret.of(this.#value(`env.${name}`), destinations);
      },
      files: {
        read: async () => {
          const { file } = this.#case;
          return file === undefined ? undefined : this.fill(JSON.stringify(file));
        },
        look: async () =>
          this.#case.file === undefined
            ? undefined
            : { modifiedAt: WRITTEN, leadsOut: false, isSealed: false },
      },
      configs,
      mark: async () => this.#value('version.mark'),
      programs: { run: async (program, request) => this.#run(program, request) },
      identity: async (audience, destinations) => {
        if (this.#case.identity === undefined) throw new Unanswered('incomplete');
        this.audiences.push(audience);
        return Secret.of(this.#value('identity'), destinations);
      },
    };
  }
}

function locationOf(store: Store, { reference, location }: Case, fill: (text: string) => string): Location {
  if (reference === undefined) {
    return { scope: undefined, name: '', key: undefined, version: undefined, ...location };
  }
  const found = store.locate?.(fill(reference));
  if (found === undefined) throw new Error(`${store.id} does not know ${reference}`);
  return found;
}

function made(name: string): string {
  if (name.startsWith('version.')) return fakeHex(32);
  if (name.startsWith('id.')) return fakeLowerAlnum(26);
  return fakeAlnum(40);
}
