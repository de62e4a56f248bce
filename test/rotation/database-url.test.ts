import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parsePolicy } from '../../src/core/policy/parse.js';
import type { RotationEntry } from '../../src/core/rotation/rotation.js';
import { Secret } from '../../src/core/secret.js';
import type { ChangingTools } from '../../src/core/tools.js';
import { yaml } from '../../src/hosts/formats/yaml.js';
import { DatabaseClient } from '../../src/io/databases/index.js';
import { begin, resume } from '../../src/pipeline/rotate/advance.js';
import { Ledger } from '../../src/pipeline/rotate/ledger.js';
import { bound } from '../../src/pipeline/rotate/rotations.js';
import type { Rotation, World } from '../../src/pipeline/rotate/world.js';
import { issuers } from '../../src/providers/issuers/registry.js';
import { stores } from '../../src/stores/registry.js';
import type { Store } from '../../src/stores/store.js';
import { PostgresScenes } from '../issuers/servers/postgres.js';
import type { Scene } from '../issuers/servers/scene.js';
import { Wire } from './crash/faults.js';
import { ModelJournal } from './crash/forge.js';
import { type Slot, Truth } from './crash/model.js';
import { storeOf } from './crash/stores.js';

const page = readFileSync('docs/rotation.md', 'utf8');

/** The policy that the page shows, for the store and the server that there are here. */
const [, section = ''] = page.split('### A database URL that `fix` has replaced');
const [, shown = ''] = /^```yaml\n([\s\S]*?)^```$/m.exec(section) ?? [];

function entryOf(text: string, some: readonly Store[]): RotationEntry {
  const { rotations } = parsePolicy(text, 'p', { providers: [], stores: some, issuers, yaml });
  return rotations[0]!;
}

describe('a database URL of which the password is stored alone', () => {
  let scenes: PostgresScenes;
  beforeAll(async () => {
    scenes = await PostgresScenes.start();
  });
  afterAll(() => scenes?.stop());

  it('is rotated by a policy as the page shows it', () => {
    const entry = entryOf(shown, stores);
    expect(entry).toMatchObject({ name: 'pg-shop', current: 'env://PG_CURRENT' });
    expect(entry.targets[0]!.template).toBe('postgres://{user}:{password}@{host}/{database}');
  });

  /** A run on a machine with what `fix` has stored, and with a name for the whole URL. */
  class Machine {
    readonly truth = new Truth(0);
    readonly journal = new ModelJournal(new Wire());
    readonly scene: Scene;
    readonly store: Store;
    used = false;

    constructor(scene: Scene) {
      this.scene = scene;
      this.store = storeOf('live', this.truth, new Wire());
      this.slot('PG_PASSWORD', scene.current.parts.password);
      this.slot('DATABASE_URL');
    }

    slot(name: string, ...values: readonly string[]): Slot {
      const versions = values.map((value) => ({
        ...{ id: `${this.truth.unique()}`, value },
        ...{ writtenAt: new Date(0), change: undefined },
      }));
      const slot: Slot = { name, staging: 'none', versions, current: 0 };
      this.truth.slots.push(slot);
      return slot;
    }

    get stored(): string {
      return this.truth.slots.find(({ name }) => name === 'DATABASE_URL')!.versions.at(-1)!.value;
    }

    async rotation(edit: (text: string) => string = (text) => text): Promise<Rotation> {
      const [one, other] = this.scene.account['roles'] as readonly [string, string];
      const text = shown
        .replace('host: db.acme.example', `host: 127.0.0.1, port: ${this.scene.port}, tls: "off"`)
        .replace('[app, app_b], database: shop', `[${one}, ${other}], database: postgres`)
        .replace(/ {2}- store: github\n/, '  - store: model\n')
        .replace(/store: github\n\s*scope: acme\/api/, 'store: model')
        .replace(/verify: .*/, 'verify: {command: use it}')
        .concat('    grace: 0h\n');
      const entry = entryOf(edit(text), [this.store]);
      return bound(entry, {
        ...{ issuers, stores: [this.store], variables: new Map(), tools: this.tools },
        entries: [{ name: 'model', store: 'model', options: {} }],
        ...{ experimental: false, allowed: undefined, repository: undefined },
      });
    }

    get tools(): ChangingTools {
      const { user, password } = this.scene.current.parts;
      const values: Readonly<Record<string, string>> = {
        'env://PG_ADMIN': this.scene.admin,
        'env://PG_CURRENT': `postgres://${user}:${password}@127.0.0.1/postgres`,
      };
      return {
        now: this.truth.now,
        databases: new DatabaseClient({}),
        secret: (reference: string, readers: readonly string[]) => Secret.of(values[reference]!, readers),
      } as unknown as ChangingTools;
    }

    async world(): Promise<World> {
      return {
        tools: this.tools,
        ledger: await Ledger.open(this.journal, () => this.truth.now),
        ...{ entries: [], forge: undefined, runner: 'here', now: () => this.truth.now },
        random: () => new Uint8Array(16).fill(7),
        ...{ pause: async () => {}, warn: () => {}, mark: 'MATR1', wrapper: ['mcp-rekey'] },
        command: async () => (this.used ? undefined : 'ended with exit code 1'),
      };
    }
  }

  it('is the reason that is told if the target is that secret', async () => {
    const machine = new Machine(await scenes.scene());
    const rotation = await machine.rotation((text) =>
      text.replace('name: DATABASE_URL', 'name: PG_PASSWORD').replace(/ {4}current: .*\n/, ''),
    );
    expect(await begin(rotation, await machine.world(), 'due')).toMatchObject({
      state: 'unready',
      why: expect.stringMatching(/^model:PG_PASSWORD holds what its template does not make: .* `current`$/),
    });
    expect(machine.journal.text).toBe('');
  });

  it('becomes a secret of its own with the first rotation, and the one before dies last', async () => {
    const scene = await scenes.scene();
    const machine = new Machine(scene);
    const rotation = await machine.rotation();
    expect(await begin(rotation, await machine.world(), 'the whole URL')).toMatchObject({ state: 'pending' });
    const [, user = '', password = ''] =
      /^postgres:\/\/(\w+):([^@]+)@127\.0\.0\.1\/postgres$/.exec(machine.stored) ?? [];
    expect(user).toBe((scene.account['roles'] as readonly string[])[1]);
    expect(await scene.letsIn({ user, password })).toBe(true);
    expect(await scene.letsIn(scene.current.parts)).toBe(true);
    machine.used = true;
    expect(await resume(rotation, await machine.world())).toMatchObject({ state: 'done' });
    expect(await scene.letsIn({ user, password })).toBe(true);
    expect(await scene.letsIn(scene.current.parts)).toBe(false);
  });
});
