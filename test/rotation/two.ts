import { expect } from 'vitest';
import { historyOf } from '../../src/core/rotation/history.js';
import { parseJournal } from '../../src/core/rotation/journal.js';
import { begin, resume } from '../../src/pipeline/rotate/advance.js';
import type { Rotation } from '../../src/pipeline/rotate/world.js';
import { Scene, type Setting } from './crash/scene.js';

const HOUR = 3_600_000;
export const usual: Setting = {
  ...{ overlap: 'slots', kinds: ['live'], people: 'merge', rollback: false, losesJournal: false },
};

/** Two accounts of a provider that call their credentials the same. The policy’s is the first one, and later perhaps the second. */
export class Two extends Scene {
  readonly there: Scene;
  elsewhere: Rotation;

  constructor(setting: Partial<Setting> = {}) {
    super({ ...usual, ...setting });
    this.there = new Scene({ ...usual, ...setting });
    const { entry, access, issuer } = this.there.rotation;
    const account = { host: 'db.there.example' };
    this.elsewhere = {
      ...this.rotation,
      ...{ issuer, access: { ...access, account: account as never } },
      entry: { ...entry, account },
    };
  }

  /** The new one was made, stored, and seen in use, and the grace is over. */
  async untilRevoking(): Promise<void> {
    await begin(this.rotation, await this.world(), 'due');
    await this.later(1);
    await this.later(5, false);
    expect(this.flight?.seenAt).toBeDefined();
  }

  async later(hours: number, runs = true): Promise<void> {
    this.truth.now = new Date(+this.truth.now + hours * HOUR);
    this.there.truth.now = this.truth.now;
    this.truth.useAll();
    if (runs) await resume(this.rotation, await this.world());
  }

  get flight() {
    return this.history.flight;
  }

  get history() {
    return historyOf(parseJournal(this.journal.text).entries, 'model');
  }

  /** Nobody has changed anything anywhere by that. */
  async unchangedBy(act: () => Promise<unknown>): Promise<void> {
    const state = () => [this.journal.text, live(this), live(this.there), asked(this.there)];
    const before = state();
    await act();
    expect(state()).toEqual(before);
  }
}

export const live = ({ truth }: Scene) => truth.credentials.flatMap(({ id, isLive }) => (isLive ? [id] : []));
const asked = ({ wire }: Scene) => wire.names.filter((name) => /^(mint|revoke|test|list)$/.test(name));
