import { Secret } from '../../../src/core/secret.js';

/** A credential, with all that nobody but the provider knows. */
export interface Credential {
  readonly id: string;
  readonly value: string;
  readonly label: string | undefined;
  readonly createdAt: Date;
  /** Made by this program, or by somebody else. */
  readonly isOurs: boolean;
  isLive: boolean;
  lastUsedAt: Date | undefined;
  /** When a client, and no test of ours, used it first and last. */
  firstServed: number | undefined;
  seenInUse: number | undefined;
}

export interface Version {
  readonly id: string;
  readonly value: string;
  readonly writtenAt: Date;
  /** Which change wrote it. */
  readonly change: string | undefined;
}

/** What a store keeps under one name. */
export interface Slot {
  readonly name: string;
  readonly staging: 'native' | 'pinned' | 'none';
  readonly versions: Version[];
  /** Index of the one that a reference without a version gets. */
  current: number;
  /** Id of the one that was staged and not promoted: as long as it waits, nothing else is staged. */
  waiting?: string | undefined;
  /** References are its names then, of which there are two. */
  readonly isNamed?: boolean;
  /** It holds that part of the credential alone, by its number; the others are in the slots beside it. */
  readonly part?: number | undefined;
  /** What a program on this machine has that has read it, and reads it again when it is started anew. */
  host?: string | undefined;
  /** Values are JSON then, in which ours stands beside that of somebody else, who replaces it from time to time, and ends the one before. */
  neighbour?: string | undefined;
}

/** Where ours is in JSON, and where the neighbour’s is. */
export const OURS = 'ours';
const THEIRS = 'theirs';

/** A text with another part of ours; all of it where there is no neighbour. */
export function withPart({ neighbour }: Slot, text: string | undefined, value: string): string {
  if (neighbour === undefined) return value;
  return JSON.stringify({ [THEIRS]: neighbour, ...(text && JSON.parse(text)), [OURS]: value });
}

export function partIn({ neighbour }: Slot, text: string): string {
  return neighbour === undefined ? text : (JSON.parse(text) as Record<string, string>)[OURS]!;
}

/** Something happened that must never happen. */
export interface Violation {
  readonly what: string;
  readonly at: Date;
}

/** Everything that is true, whoever knows it. */
export class Truth {
  now = new Date('2026-03-02T10:17:00Z');
  readonly credentials: Credential[] = [];
  readonly slots: Slot[] = [];
  /** What a file on the default branch says: the version that each pinned reference names. */
  readonly pins = new Map<string, string>();
  readonly violations: Violation[] = [];
  readonly grace: number;
  #counter = 0;

  constructor(grace: number) {
    this.grace = grace;
  }

  unique(): number {
    return ++this.#counter;
  }

  /** The value that whoever starts now gets. */
  served(slot: Slot): string | undefined {
    if (slot.part === undefined) return this.#held(slot);
    const parts = this.slots.filter(({ part }) => part !== undefined);
    return parts.map((one) => this.#held(one)).join(':');
  }

  #held(slot: Slot): string | undefined {
    const pin = this.pins.get(slot.name);
    const version =
      slot.staging === 'pinned' ? slot.versions.find(({ id }) => id === pin) : slot.versions[slot.current];
    return version && partIn(slot, version.value);
  }

  /** The value that whoever goes on now has. */
  used(slot: Slot): string | undefined {
    return slot.host ?? this.served(slot);
  }

  startAgain(name: string): void {
    const slot = this.slots.find((one) => one.name === name);
    if (slot?.host !== undefined) slot.host = this.served(slot);
    this.check();
  }

  /** Whoever else has a value in a slot replaces it. */
  replaceNeighbours(): void {
    for (const slot of this.slots.filter(({ neighbour }) => neighbour !== undefined)) {
      const id = `${this.unique()}`;
      slot.neighbour = `n${id}`;
      const all = { ...JSON.parse(slot.versions[slot.current]!.value), [THEIRS]: slot.neighbour };
      slot.versions.push({ id, value: JSON.stringify(all), writtenAt: this.now, change: undefined });
      slot.current = slot.versions.length - 1;
    }
    this.check();
  }

  holder(value: string): Credential | undefined {
    return this.credentials.find((one) => one.value === value);
  }

  /** At each moment, what every target serves is alive. */
  check(): void {
    for (const slot of this.slots) {
      const value = this.served(slot);
      const credential = value === undefined ? undefined : this.holder(value);
      if (credential?.isLive !== true) this.wrong(`${slot.name} serves nothing that lives`);
      const { neighbour, versions, current } = slot;
      if (neighbour !== undefined && JSON.parse(versions[current]!.value)[THEIRS] !== neighbour)
        this.wrong(`${slot.name} serves what its neighbour has ended`);
    }
  }

  wrong(what: string): void {
    this.violations.push({ what, at: this.now });
  }

  /** Ends a credential, and sees whether that was right. */
  end(credential: Credential): void {
    if (!credential.isOurs && credential.id !== 'original')
      this.wrong(`the foreign key ${credential.id} was revoked`);
    const isServed = this.slots.some((slot) =>
      [this.served(slot), this.used(slot)].includes(credential.value),
    );
    if (isServed) this.wrong(`${credential.id} was revoked while it is served`);
    if (credential.firstServed !== undefined && !this.#hasSuccessor(credential)) {
      this.wrong(`${credential.id} was revoked before its successor was seen in use and the grace was over`);
    }
    credential.isLive = false;
  }

  #hasSuccessor({ id }: Credential): boolean {
    return this.credentials.some(
      (other) =>
        other.id !== id &&
        other.isLive &&
        other.seenInUse !== undefined &&
        other.seenInUse + this.grace <= this.now.getTime(),
    );
  }

  /** Programs start, and use what they get. */
  useAll(): void {
    for (const slot of this.slots) {
      const credential = this.holder(this.used(slot) ?? '');
      if (credential === undefined) continue;
      credential.firstServed ??= this.now.getTime();
      if (!credential.isLive) this.wrong(`${slot.name}: a client was refused`);
      credential.lastUsedAt = this.now;
      credential.seenInUse ??= this.now.getTime();
    }
  }
}

export function secret(value: string): Secret {
  return Secret.of(value, ['model.example']);
}
