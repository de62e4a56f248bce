import { z } from 'zod';
import type { Secret } from '../../../src/core/secret.js';
import {
  absent,
  type Change,
  type Description,
  done,
  type Location,
  type Resolution,
  type Store,
  there,
  type Wanted,
} from '../../../src/stores/store.js';
import type { Wire } from './faults.js';
import { partIn, type Slot, secret, type Truth, withPart } from './model.js';

/**
 * What kinds of stores there are: how a new value comes into use, whether anybody can read one, whether it is a key of JSON, whether it has two names,
 * and whether it is a file of a host that has to be started again.
 */
export const kinds = ['native', 'keyed', 'pinned', 'alternate', 'live', 'write-only', 'hosted'] as const;
export type Kind = (typeof kinds)[number];

export const AT = 'https://model.example';
/** Dates are told to the second. */
export const SECOND = 1000;
/** So long it may take until everybody sees what was written. */
export const CONSISTENT = 60_000;
const WAITS = 'another version waits to be promoted';

/** `restart`: the command that starts the host of a file anew. */
interface Options {
  readonly restart?: string | undefined;
}

export function storeOf(kind: Kind, truth: Truth, wire: Wire): Store {
  const vault = new Vault(kind, truth, wire);
  const store: Store<Options> = {
    // What a run of a workflow holds is asked about for this one.
    id: kind === 'write-only' ? 'github' : 'model',
    title: 'Model',
    docs: 'https://model.example',
    options: z.strictObject({ restart: z.string().optional() }),
    usual: () => ({}),
    staging: stagingOf(kind),
    location: { name: 'any' },
    grants: { describe: 'any' },
    // What is live as soon as it is stored has no versions that anybody could name.
    ...(stagingOf(kind) !== 'none' && {
      refer: ({ name, version }: Location) =>
        `model://${name}${version === undefined ? '' : `?version=${version}`}`,
      locate: (reference: string) => {
        const [, name, version] = /^model:\/\/(\w+)(?:\?version=(\w+))?$/i.exec(reference) ?? [];
        return name === undefined ? undefined : { scope: undefined, name, key: undefined, version };
      },
    }),
    describe: (location) => vault.describe(location),
    ...(kind !== 'write-only' && { resolve: (location: Location) => vault.resolve(location) }),
    ...(stagingOf(kind) === 'native' && {
      promote: (location: Location) => vault.promote(location),
      stages: {
        refusal: (location: Location) => vault.refusal(location),
        withdraw: (location: Location, id: string) => vault.withdraw(location, id),
      },
    }),
    write: {
      audience: () => ['model.example'],
      refusal: () => undefined,
      ...(kind === 'hosted' && { restart: ({ restart }: Options) => restart }),
      write: (location, value, _options, _tools, change) => vault.write(location, value, change),
      rehearse: () => rehearsal(wire),
    },
  };
  // What stops short of a change goes by the tools, and this one has a world of its own.
  return store as unknown as Store;
}

/** Looks before a write, which find nothing. */
export function rehearsal(wire: Wire): Promise<string | undefined> {
  return wire.call<string | undefined>({
    name: 'try',
    act: () => undefined,
    no: () => 'it is managed elsewhere',
  });
}

export function stagingOf(kind: Kind): Slot['staging'] {
  if (kind === 'keyed') return 'native';
  if (kind === 'alternate') return 'pinned';
  return kind === 'native' || kind === 'pinned' ? kind : 'none';
}

class Vault {
  readonly #kind: Kind;
  readonly #truth: Truth;
  readonly #wire: Wire;

  constructor(kind: Kind, truth: Truth, wire: Wire) {
    this.#kind = kind;
    this.#truth = truth;
    this.#wire = wire;
  }

  describe({ name, version }: Location): Promise<Description> {
    const told = (index: number): Description => this.#told(this.#slot(name), index, version);
    return this.#wire.call({
      name: 'describe',
      act: () => told(this.#slot(name).current),
      no: () => ({ answer: 'unknown', reason: 'refused', detail: 'status 403' }),
      stale: () => told(this.#stale(name)),
    });
  }

  #told(slot: Slot, current: number, version: string | undefined): Description {
    const found =
      version === undefined
        ? slot.versions[slot.staging === 'pinned' ? slot.versions.length - 1 : current]
        : slot.versions.find(({ id }) => id === version);
    if (found === undefined) return absent();
    const writtenAt = new Date(Math.floor(found.writtenAt.getTime() / SECOND) * SECOND);
    return there({
      writtenAt,
      precision: 'value',
      ...(this.#kind !== 'write-only' && { version: found.id }),
    });
  }

  resolve({ name, version }: Location): Promise<Resolution> {
    const given = (index: number): Resolution => {
      const slot = this.#slot(name);
      const found =
        version === undefined ? slot.versions[index] : slot.versions.find(({ id }) => id === version);
      return found === undefined
        ? absent()
        : { answer: 'there', value: secret(partIn(slot, found.value)), version: found.id };
    };
    return this.#wire.call({
      name: 'resolve',
      act: () => given(this.#slot(name).current),
      no: () => ({ answer: 'unknown', reason: 'refused', detail: 'status 403' }),
      stale: () => given(this.#stale(name)),
    });
  }

  write({ name }: Location, value: Secret, { before, id, staged }: Wanted): Promise<Change> {
    return this.#wire.call<Change>({
      name: 'write',
      act: () => {
        const slot = this.#slot(name);
        const known =
          this.#kind === 'write-only' ? undefined : slot.versions.find(({ change }) => change === id);
        if (known !== undefined) return done(known.id);
        if (staged === true && slot.waiting !== undefined) return { answer: 'unfit', detail: WAITS };
        const last = slot.staging === 'pinned' ? slot.versions.at(-1) : slot.versions[slot.current];
        if (typeof before === 'object' && last?.id !== before.version) return { answer: 'changed' };
        const version = `${this.#truth.unique()}`;
        slot.versions.push({
          id: version,
          value: withPart(slot, slot.versions[slot.current]?.value, value.revealTo(AT)),
          writtenAt: this.#truth.now,
          change: id,
        });
        if (staged !== true) slot.current = slot.versions.length - 1;
        else if (slot.staging === 'native') slot.waiting = version;
        this.#truth.check();
        return this.#kind === 'write-only' ? done() : done(version);
      },
      no: () => ({ answer: 'changed' }),
      stale: () => ({ answer: 'unfit', detail: 'status 422' }),
    });
  }

  promote({ name, version }: Location): Promise<Change> {
    return this.#wire.call<Change>({
      name: 'promote',
      act: () => {
        const slot = this.#slot(name);
        const index = slot.versions.findIndex(({ id }) => id === version);
        if (index < 0) return { answer: 'unfit', detail: 'no such version' };
        slot.current = index;
        if (slot.waiting === version) slot.waiting = undefined;
        this.#truth.check();
        return done();
      },
      no: () => ({ answer: 'changed' }),
    });
  }

  refusal({ name }: Location): Promise<string | undefined> {
    return this.#wire.call({
      name: 'refusal',
      act: () => (this.#slot(name).waiting === undefined ? undefined : WAITS),
    });
  }

  withdraw({ name }: Location, id: string): Promise<Change> {
    return this.#wire.call<Change>({
      name: 'withdraw',
      act: () => {
        const slot = this.#slot(name);
        const found = slot.versions.find(({ change }) => change === id);
        if (found !== undefined && slot.waiting === found.id) slot.waiting = undefined;
        return done();
      },
    });
  }

  #slot(name: string): Slot {
    return this.#truth.slots.find((slot) => slot.name === name)!;
  }

  /** Index of what was current before the last write, if that was just now. */
  #stale(name: string): number {
    const { current, versions } = this.#slot(name);
    const isFresh = this.#truth.now.getTime() - versions[current]!.writtenAt.getTime() < CONSISTENT;
    return isFresh && current > 0 ? current - 1 : current;
  }
}
