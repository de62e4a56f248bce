import { historyOf } from '../../src/core/rotation/history.js';
import { parseJournal } from '../../src/core/rotation/journal.js';
import { resume } from '../../src/pipeline/rotate/advance.js';
import { type Provided, provide } from '../../src/pipeline/rotate/providing.js';
import { takeWord } from '../../src/pipeline/rotate/revoked.js';
import type { Overlap } from './crash/issuers.js';
import { secret } from './crash/model.js';
import { Scene } from './crash/scene.js';
import type { Kind } from './crash/stores.js';

const HOUR = 3_600_000;

/** A rotation of what a person alone can make. */
export class Desk extends Scene {
  constructor(overlap: Overlap = 'by hand', kind: Kind = 'native') {
    super({ overlap, kinds: [kind], people: 'merge', rollback: false, losesJournal: false });
  }

  make(id: string): void {
    const { truth } = this;
    const [original] = truth.credentials;
    truth.credentials.push({ ...original!, id, value: `value of ${id}`, isOurs: true, createdAt: truth.now });
  }

  async provide(id: string, is?: Provided['is'], value = `value of ${id}`) {
    const provided = { parts: { token: secret(value) }, name: id, is };
    return provide(this.rotation, await this.world(), provided, 'made by hand');
  }

  async resume() {
    this.wire.restart();
    return resume(this.rotation, await this.world());
  }

  later(hours: number): void {
    this.truth.now = new Date(this.truth.now.getTime() + hours * HOUR);
    this.truth.useAll();
  }

  async word(): Promise<void> {
    await takeWord(this.rotation, await this.world(), 'ada');
  }

  get flight() {
    return historyOf(parseJournal(this.journal.text).entries, 'model').last!;
  }

  /** Until the old one is to go. */
  async untilRevoking() {
    this.make('new');
    await this.provide('new');
    this.later(1);
    await this.resume();
    this.later(5);
    return this.resume();
  }
}
