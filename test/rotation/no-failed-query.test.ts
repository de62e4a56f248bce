import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { MariaDbScenes } from '../issuers/servers/mariadb.js';
import { PostgresScenes } from '../issuers/servers/postgres.js';
import type { Server } from '../issuers/servers/promises.js';
import { RedisScenes } from '../issuers/servers/redis.js';
import { type Held, type Made, type Scene, Worker } from '../issuers/servers/scene.js';
import { noMariaDb } from '../servers/databases/mariadb.js';
import { noRedis } from '../servers/databases/redis.js';

/** How long clients hold a session, in milliseconds. The grace is over when none holds one of the old credential any more. */
const SESSIONS = [0, 0, 50, 800];

/** What a store serves, and everybody reads who opens a session. */
interface Served {
  parts: Made['parts'];
}

/** Asks all the time until it is stopped, by sessions as long as `session`. */
class Client {
  asked = 0;
  readonly failures: unknown[] = [];
  readonly passwords = new Set<string>();
  /** What its session was opened with. */
  using: Made['parts'] | undefined;
  readonly #over: Promise<void>;
  #goesOn = true;

  constructor(scene: Scene, served: Served, session: number) {
    this.#over = this.#ask(scene, served, session);
  }

  async stop(): Promise<void> {
    this.#goesOn = false;
    await this.#over;
  }

  async #ask(scene: Scene, served: Served, session: number): Promise<void> {
    while (this.#goesOn) {
      const { parts } = served;
      let held: Held | undefined;
      try {
        held = await scene.hold(parts);
        this.using = parts;
        this.passwords.add(parts.password);
        const end = Date.now() + session;
        do {
          this.asked++;
          if (!(await held.works())) this.failures.push(`a query as ${parts.user}`);
        } while (this.#goesOn && Date.now() < end);
      } catch (error) {
        this.failures.push(error);
      } finally {
        await held?.end();
      }
    }
  }
}

const servers: readonly (readonly [string, string | undefined, () => Promise<Server>])[] = [
  // Its programs for Windows have never been tried here.
  ['PostgreSQL', process.platform === 'win32' ? 'not on Windows' : undefined, () => PostgresScenes.start()],
  ['MariaDB', noMariaDb, () => MariaDbScenes.start()],
  ['Redis', noRedis, () => RedisScenes.start()],
];

describe.each(servers)('not one query of %s fails', (_, left, start) => {
  it.skipIf(left)(
    'while its credential is replaced three times',
    async () => {
      const server = await start();
      const clients: Client[] = [];
      try {
        const scene = await server.scene();
        const worker = new Worker(scene);
        const served: Served = { parts: scene.current.parts };
        for (const session of SESSIONS) clients.push(new Client(scene, served, session));
        let old: Made = scene.current;
        for (let rotation = 0; rotation < 3; rotation++) {
          const made = await worker.minted({ current: old.id });
          expect(await worker.test(made.parts)).toMatchObject({ answer: 'live', facts: { handle: made.id } });
          await sleep(100);
          served.parts = made.parts;
          await vi.waitFor(() => {
            for (const client of clients) expect(client.using).toBe(made.parts);
          }, 30_000);
          expect(await worker.revoke(old.id)).toEqual({ answer: 'revoked' });
          expect(await scene.letsIn(old.parts)).toBe(false);
          expect(await worker.test(old.parts)).toMatchObject({ answer: 'dead' });
          expect(await scene.letsIn(made.parts)).toBe(true);
          old = made;
        }
        await Promise.all(clients.map((client) => client.stop()));
        for (const client of clients) {
          expect(client.failures).toEqual([]);
          expect(client.asked).toBeGreaterThan(20);
          // It has gone along with every change.
          expect(client.passwords.size).toBe(4);
        }
      } finally {
        await Promise.all(clients.map((client) => client.stop()));
        await server.stop();
      }
    },
    60_000,
  );

  it.skipIf(left)(
    'unless it is ended before anybody has the next one',
    async () => {
      const server = await start();
      try {
        const scene = await server.scene();
        const worker = new Worker(scene);
        await worker.minted();
        const client = new Client(scene, { parts: scene.current.parts }, 0);
        await sleep(100);
        await worker.revoke(scene.current.id);
        await sleep(300);
        await client.stop();
        expect(client.failures.length).toBeGreaterThan(0);
      } finally {
        await server.stop();
      }
    },
    60_000,
  );
});
