import type { Flight } from '../../../src/core/rotation/flight.js';
import type { ChangingTools } from '../../../src/core/tools.js';
import { begin, resume } from '../../../src/pipeline/rotate/advance.js';
import { Ledger } from '../../../src/pipeline/rotate/ledger.js';
import { adopt } from '../../../src/pipeline/rotate/orders.js';
import type { Outcome } from '../../../src/pipeline/rotate/outcome.js';
import type { Rotation, Target, World } from '../../../src/pipeline/rotate/world.js';
import { alternateStore, namesOf } from './alternate.js';
import { entryOf, GRACE, HOUR } from './entry.js';
import { Killed, type Plan, Wire } from './faults.js';
import { ModelForge, ModelJournal } from './forge.js';
import { issuerOf, type Overlap } from './issuers.js';
import { OURS, type Slot, secret, Truth, withPart } from './model.js';
import { type Kind, stagingOf, storeOf } from './stores.js';

export interface Setting {
  readonly overlap: Overlap;
  /** One for each target. */
  readonly kinds: readonly Kind[];
  /** What people do with a pull request. */
  readonly people: 'merge' | 'close';
  readonly rollback: boolean;
  /** Whether the journal gets lost after the run that had the fault. */
  readonly losesJournal: boolean;
  /** Whether each target holds one part of the credential alone. */
  readonly isApart?: true;
  /** Where a person makes the new one: what they do about one that was lost before it was stored. */
  readonly keeping?: 'the same' | 'another';
}

/** One rotation in a world of its own, from the first run to the last. */
export class Scene {
  readonly truth = new Truth(GRACE);
  readonly wire = new Wire();
  readonly journal = new ModelJournal(this.wire);
  readonly forge = new ModelForge(this.truth, this.wire);
  readonly rotation: Rotation;
  readonly setting: Setting;
  outcome: Outcome | undefined;
  /** What whoever runs it was told besides. */
  readonly warnings: string[] = [];
  #random = 0;

  constructor(setting: Setting) {
    this.setting = setting;
    const issuer = issuerOf(setting.overlap, this.truth, this.wire);
    const targets = setting.kinds.map((kind, index) => this.#target(kind, index));
    this.rotation = {
      entry: entryOf(
        issuer.usage === undefined
          ? { by: 'workflow', workflow: 'v.yml', repositories: ['a/b'] }
          : { by: 'last-used' },
      ),
      issuer,
      access: { account: {} as never, admin: secret('admin') },
      facts: {},
      targets,
      current:
        setting.kinds.some((kind) => UNREAD.includes(kind)) && !setting.isApart
          ? secret(this.#original())
          : undefined,
      repository: 'a/b',
    };
    this.#original();
    if (setting.overlap !== 'slots' && setting.overlap !== 'pair') this.addForeign();
    this.truth.check();
  }

  /** Runs by the hour until it is over; the first one has the fault. */
  async play(plan: Plan | undefined): Promise<void> {
    // Nobody gives the whole of it.
    if (this.setting.isApart) await adopt(this.rotation, await this.world(), 'original');
    this.wire.names.length = 0;
    this.wire.arm(plan);
    this.truth.useAll();
    for (let hour = 0; hour < 200; hour++) {
      this.wire.restart();
      await this.#run(hour);
      const isLost = hour === 0 && this.setting.losesJournal;
      if (isLost) this.journal.text = '';
      if (!isLost && this.isOver()) return;
      this.truth.now = new Date(this.truth.now.getTime() + HOUR / 2);
      if (hour % 2 === 1) this.forge.settle(this.setting.people === 'merge' ? 'merged' : 'closed');
      this.truth.useAll();
      this.truth.replaceNeighbours();
      this.truth.now = new Date(this.truth.now.getTime() + HOUR / 2);
    }
    this.truth.wrong('it never ends');
  }

  protected isOver(): boolean {
    const { outcome } = this;
    if (outcome === undefined) return false;
    const { state } = outcome;
    const isStuck = state === 'unready' || (state === 'pending' && outcome.isStuck === true);
    // Nothing changes any more, and whoever reads it is told what to do.
    if (
      isStuck &&
      /wants to be shown|Remove one that|rotate adopt|waits to be promoted|somebody has a secret of that name/.test(
        outcome.why,
      )
    )
      return true;
    return state === 'done' || state === 'aborted' || state === 'rolled back' || state === 'needs-human';
  }

  async #run(hour: number): Promise<void> {
    try {
      const world = await this.world();
      const { flight, last } = world.ledger.history(this.rotation.entry.name);
      if (last?.end !== undefined) {
        this.outcome = { state: last.end, id: last.id };
        return;
      }
      if (
        flight !== undefined &&
        this.setting.rollback &&
        flight.deployedAt !== undefined &&
        !flight.isRollback &&
        hour > 2
      ) {
        await world.ledger.write(flight, { event: 'rollback' });
      }
      this.outcome = await this.act(world, flight);
    } catch (error) {
      if (!(error instanceof Killed) && !isUnanswered(error)) throw error;
      this.outcome = undefined;
    }
  }

  /** What a run does about it. */
  protected async act(world: World, flight: Flight | undefined): Promise<Outcome> {
    return flight === undefined ? begin(this.rotation, world, 'due') : resume(this.rotation, world);
  }

  async world(): Promise<World> {
    return {
      tools: {} as ChangingTools,
      ledger: await Ledger.open(this.journal, () => this.truth.now),
      entries: [this.rotation.entry],
      forge: this.forge,
      wrapper: ['mcp-rekey', 'exec'],
      runner: 'model',
      now: () => this.truth.now,
      mark: 'MATR1',
      random: () => Uint8Array.from({ length: 16 }, () => this.#random++ % 256),
      pause: async (time) => {
        this.truth.now = new Date(this.truth.now.getTime() + time);
      },
      command: (command) => {
        const startAgain = (): void => this.truth.startAgain(command.replace(AGAIN, ''));
        return this.wire.call<string | undefined>({
          name: 'command',
          act: () => void startAgain(),
          no: () => {
            // Whoever is told does it by hand.
            startAgain();
            return 'ended with exit code 1';
          },
        });
      },
      warn: (message) => void this.warnings.push(message),
    };
  }

  #original(): string {
    const { credentials } = this.truth;
    const value = this.setting.overlap === 'two parts' ? 'id0:v0' : 'v0';
    if (credentials.length > 0) return value;
    credentials.push({ ...NOBODYS, id: 'original', value, createdAt: this.truth.now });
    return value;
  }

  /** A key of somebody else’s, which nobody may touch. */
  addForeign(): void {
    const value = this.setting.overlap === 'two parts' ? 'idf:vf' : 'vf';
    this.truth.credentials.push({ ...NOBODYS, id: 'foreign', value, createdAt: this.truth.now });
  }

  #target(kind: Kind, index: number): Target {
    const name = `T${index}`;
    const part = this.setting.isApart && index;
    const isKeyed = kind === 'keyed';
    const isNamed = kind === 'alternate';
    const slot: Slot = {
      name,
      staging: stagingOf(kind),
      versions: [],
      current: 0,
      ...(isKeyed && { neighbour: 'n' }),
      ...(kind === 'hosted' && { host: this.#original() }),
      ...(isNamed && { isNamed }),
      part,
    };
    const first = isNamed ? name : `${this.truth.unique()}`;
    const whole = this.#original();
    const long = new Date(this.truth.now.getTime() - 40 * 24 * HOUR);
    slot.versions.push({
      id: first,
      value: withPart(slot, undefined, whole.split(':')[part ?? -1] ?? whole),
      writtenAt: long,
      change: undefined,
    });
    this.truth.slots.push(slot);
    if (slot.staging === 'pinned') this.truth.pins.set(name, first);
    return {
      name,
      store: isNamed ? alternateStore(name, this.truth, this.wire) : storeOf(kind, this.truth, this.wire),
      options: (kind === 'hosted' ? { restart: `${AGAIN}${name}` } : {}) as never,
      location: { scope: undefined, name, key: isKeyed ? OURS : undefined, version: undefined },
      template: templateOf(this.setting, part),
      except: [],
      ...(isNamed && { alternate: namesOf(name)[1] }),
    };
  }
}

function templateOf({ overlap }: Setting, part: number | undefined): string {
  if (overlap !== 'two parts') return '{token}';
  return part === undefined ? '{id}:{secret}' : ['{id}', '{secret}'][part]!;
}

/** In front of a target’s name: the command that starts its host. */
const AGAIN = 'start again ';

/** Nobody can read what is in use. */
const UNREAD: readonly Kind[] = ['alternate', 'write-only'];

const NOBODYS = {
  label: undefined,
  isOurs: false,
  isLive: true,
  lastUsedAt: undefined,
  firstServed: undefined,
  seenInUse: undefined,
} as const;

function isUnanswered(error: unknown): boolean {
  return error instanceof Error && error.name === 'Unanswered';
}
