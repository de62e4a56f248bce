import { z } from 'zod';
import type { Secret } from '../../../src/core/secret.js';
import { alternating } from '../../../src/stores/alternating.js';
import {
  absent,
  type Change,
  type Description,
  done,
  type Location,
  type Store,
  there,
} from '../../../src/stores/store.js';
import type { Wire } from './faults.js';
import type { Slot, Truth, Version } from './model.js';
import { AT, CONSISTENT, rehearsal, SECOND } from './stores.js';

export function namesOf(name: string): readonly [string, string] {
  return [name, `${name}_B`];
}

/** A store without versions from which nobody reads, as GitHub’s secrets are, where a secret has two names. */
export function alternateStore(name: string, truth: Truth, wire: Wire): Store {
  const names = new Names(name, truth, wire);
  const store: Store<unknown> = {
    // What a run of a workflow holds is asked about for this one.
    id: 'github',
    title: 'Model',
    docs: 'https://model.example',
    options: z.strictObject({}),
    usual: () => ({}),
    staging: 'none',
    named: () => undefined,
    location: { name: 'any' },
    grants: { describe: 'any' },
    describe: (location) => names.describe(location),
    write: {
      audience: () => ['model.example'],
      refusal: () => undefined,
      write: (location, value) => names.write(location, value),
      rehearse: () => rehearsal(wire),
    },
  };
  return alternating(store as unknown as Store, namesOf(name));
}

class Names {
  readonly #name: string;
  readonly #truth: Truth;
  readonly #wire: Wire;
  /** What was there before, by name. */
  readonly #before = new Map<string, Version>();

  constructor(name: string, truth: Truth, wire: Wire) {
    this.#name = name;
    this.#truth = truth;
    this.#wire = wire;
  }

  describe({ name }: Location): Promise<Description> {
    return this.#wire.call({
      name: 'describe',
      act: () => told(this.#found(name)),
      no: () => ({ answer: 'unknown', reason: 'refused', detail: 'status 403' }),
      stale: () => told(this.#isFresh(name) ? this.#before.get(name) : this.#found(name)),
    });
  }

  write({ name }: Location, value: Secret): Promise<Change> {
    return this.#wire.call<Change>({
      name: 'write',
      act: () => {
        const { versions } = this.#slot;
        if (this.#truth.pins.get(this.#name) === name)
          this.#truth.wrong(`${name} is written over, and in use`);
        const at = versions.findIndex(({ id }) => id === name);
        const written = {
          id: name,
          value: value.revealTo(AT),
          writtenAt: this.#truth.now,
          change: undefined,
        };
        if (at >= 0) this.#before.set(name, versions[at]!);
        versions.splice(at < 0 ? versions.length : at, at < 0 ? 0 : 1, written);
        this.#truth.check();
        return done();
      },
      no: () => ({ answer: 'changed' }),
      stale: () => ({ answer: 'unfit', detail: 'status 422' }),
    });
  }

  get #slot(): Slot {
    return this.#truth.slots.find((slot) => slot.name === this.#name)!;
  }

  #found(name: string): Version | undefined {
    return this.#slot.versions.find(({ id }) => id === name);
  }

  #isFresh(name: string): boolean {
    const { writtenAt } = this.#found(name) ?? {};
    return writtenAt !== undefined && this.#truth.now.getTime() - writtenAt.getTime() < CONSISTENT;
  }
}

function told(found: Version | undefined): Description {
  if (found === undefined) return absent();
  const writtenAt = new Date(Math.floor(found.writtenAt.getTime() / SECOND) * SECOND);
  return there({ writtenAt, precision: 'value' });
}
