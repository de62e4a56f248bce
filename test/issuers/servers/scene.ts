import { inspect } from 'node:util';
import { expect } from 'vitest';
import { type Inspection, Unanswered, type UnknownReason } from '../../../src/core/inspection.js';
import { Secret } from '../../../src/core/secret.js';
import type { ChangingTools } from '../../../src/core/tools.js';
import { DatabaseClient } from '../../../src/io/databases/index.js';
import { LIMITS } from '../../../src/io/queue.js';
import { onlyLooking } from '../../../src/pipeline/rotate/looking.js';
import type {
  Access,
  Issuer,
  Key,
  Minting,
  Order,
  Parts,
  Revocation,
} from '../../../src/providers/issuers/issuer.js';

/** Who may see what is made in these tests. */
const READER = 'here:test';

/** A credential with its values. */
export interface Made {
  readonly id: string;
  readonly parts: { readonly user: string; readonly password: string };
}

/** An account at a real server, which others share. */
export interface Scene {
  readonly issuer: Issuer;
  readonly account: Readonly<Record<string, unknown>>;
  /** The server’s own, past whatever stands in between. */
  readonly port: number;
  readonly admin: string;
  /** The one in use, which somebody has made by hand. */
  readonly current: Made;
  /** Ids of others, as they would be if they were of this account. */
  readonly foreign: readonly string[];
  /** All credentials of the server that let somebody in, by id, as its owner sees them. */
  kept(): Promise<Readonly<Record<string, unknown>>>;
  /** Whether the server lets somebody in, as one of its clients sees it. */
  letsIn(parts: Made['parts']): Promise<boolean>;
  /** A session that somebody holds; tells whether it still works. */
  hold(parts: Made['parts']): Promise<Held>;
}

export interface Held {
  works(): Promise<boolean>;
  end(): Promise<void>;
}

export type Failed = {
  readonly answer: 'unknown';
  readonly reason: UnknownReason;
  readonly detail: string | undefined;
};

let labels = 0;

export function nextLabel(): string {
  labels++;
  return `mcp-rekey/db-mcp/${`${labels}`.padStart(26, '0')}`;
}

/** Somebody who works with the issuer of a scene, past a port. */
export class Worker {
  readonly scene: Scene;
  readonly secrets: string[];
  readonly #access: Access<never>;
  readonly #tools: ChangingTools;

  constructor(
    scene: Scene,
    {
      port = scene.port,
      admin = scene.admin,
      answer = 5000,
      account = {} as Readonly<Record<string, unknown>>,
      onlyLooks = false,
    } = {},
  ) {
    this.scene = scene;
    this.secrets = [admin.replace(/^[^:]*:/, ''), scene.current.parts.password];
    const checked = scene.issuer.account.parse({ ...scene.account, port, ...account }) as never;
    this.#access = { account: checked, admin: Secret.of(admin, scene.issuer.destinations(checked)) };
    const tools = toolsOf(new DatabaseClient({ limits: { ...LIMITS, answer } }));
    this.#tools = onlyLooks ? onlyLooking(tools) : tools;
  }

  async list(): Promise<readonly Key[]> {
    const keys = await this.scene.issuer.list!(this.#access, this.#tools);
    this.#hides(keys);
    return keys;
  }

  async mint(order: Partial<Order> = {}): Promise<Minting | Failed> {
    return this.#told(this.scene.issuer.mint!(this.#whole(order), this.#access, this.#tools));
  }

  /** As a run does it that only looks. */
  async rehearse(order: Partial<Order> = {}): Promise<string | Failed | undefined> {
    return this.#told(
      this.scene.issuer.rehearse!(this.#whole(order), this.#access, onlyLooking(this.#tools)),
    );
  }

  #whole(order: Partial<Order>): Order {
    const until = new Date('2027-02-24T12:00:00Z');
    return { label: nextLabel(), current: this.scene.current.id, until, audience: [READER], ...order };
  }

  /** One that has to come about. */
  async minted(order: Partial<Order> = {}): Promise<Made> {
    const minting = await this.mint(order);
    expect(minting).toMatchObject({ answer: 'minted' });
    return this.revealed(minting as Extract<Minting, { answer: 'minted' }>);
  }

  revealed({ id, parts }: { readonly id: string; readonly parts: Parts }): Made {
    const [user, password] = [parts['user']!.revealTo(READER), parts['password']!.revealTo(READER)];
    this.secrets.push(password);
    return { id, parts: { user, password } };
  }

  async revoke(id: string): Promise<Revocation | Failed> {
    return this.#told(this.scene.issuer.revoke!(id, this.#access, this.#tools));
  }

  async test({ user, password }: Made['parts']): Promise<Inspection> {
    const readers = this.scene.issuer.destinations(this.#access.account);
    const parts = { user: Secret.of(user, readers), password: Secret.of(password, readers) };
    return this.#told<Inspection>(this.scene.issuer.test(parts, this.#access, this.#tools));
  }

  async #told<Result>(work: Promise<Result>): Promise<Result | Failed> {
    const result = await work.catch((error: unknown): Failed => {
      if (!(error instanceof Unanswered)) throw error;
      return { answer: 'unknown', reason: error.reason, detail: error.detail };
    });
    this.#hides(result);
    return result;
  }

  #hides(result: unknown): void {
    const shown = `${JSON.stringify(result)}${inspect(result, { depth: 9, showHidden: true })}`;
    for (const secret of this.secrets) expect(shown.includes(secret), 'a secret shows').toBe(false);
  }
}

function toolsOf(databases: DatabaseClient): ChangingTools {
  const none = () => Promise.reject(new Error('nothing but a database is asked'));
  return {
    now: new Date(),
    ask: none,
    askSigned: none,
    change: none,
    changeSigned: none,
    databases,
    secret: () => {
      throw new Error('nothing but a database is asked');
    },
    identity: none,
    files: { read: none, look: none },
    programs: { run: none },
    configs: { find: none },
    mark: none,
    replace: none,
    command: none,
    pause: none,
  };
}
