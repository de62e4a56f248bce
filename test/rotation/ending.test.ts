import { describe, expect, it } from 'vitest';
import { historyOf } from '../../src/core/rotation/history.js';
import { parseJournal } from '../../src/core/rotation/journal.js';
import { overdueOf } from '../../src/pipeline/rotate/notices.js';
import { orderRollback, unpause } from '../../src/pipeline/rotate/orders.js';
import { progressOf } from '../../src/pipeline/rotate/progress.js';
import { type Result, rotate } from '../../src/pipeline/rotate/rotate.js';
import { Unready } from '../../src/pipeline/rotate/unready.js';
import type { Rotation } from '../../src/pipeline/rotate/world.js';
import type { Key } from '../../src/providers/issuers/issuer.js';
import { statusOf } from '../../src/reporters/rotation/status.js';
import { Scene, type Setting } from './crash/scene.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;
const usual: Setting = {
  ...{ overlap: 'pair', kinds: ['native'], people: 'merge', rollback: false, losesJournal: false },
};

/** A provider that lets those that there are live for a week once another one was made, as MongoDB Atlas does, and tells when each ends. */
class Melting {
  readonly scene: Scene;
  readonly rotation: Rotation;
  readonly ends = new Map<string, number>();
  isBindable = true;

  constructor(setting: Partial<Setting> = {}, notices = true) {
    this.scene = new Scene({ ...usual, ...setting });
    const { issuer, entry } = this.scene.rotation;
    const { truth } = this.scene;
    this.rotation = {
      ...this.scene.rotation,
      entry: { ...entry, overlap: notices ? WEEK : undefined },
      issuer: {
        ...issuer,
        list: async (...by) => (await issuer.list!(...by)).map((key) => this.#told(key)),
        mint: async (...by) => {
          const others = truth.credentials.filter(({ isLive }) => isLive);
          const minting = await issuer.mint!(...by);
          for (const { id } of notices ? others : [])
            this.ends.set(id, Math.min(this.ends.get(id) ?? Number.POSITIVE_INFINITY, +truth.now + WEEK));
          return minting;
        },
      },
    };
  }

  #told(key: Key): Key {
    const end = this.ends.get(key.id);
    return end === undefined ? key : { ...key, expiresAt: new Date(end) };
  }

  /** Time goes by, an hour at a time: what is over dies, and whoever starts uses what there is. */
  async days(number: number): Promise<void> {
    const { truth } = this.scene;
    for (let hour = 0; hour < number * 24; hour++) {
      truth.now = new Date(+truth.now + HOUR);
      for (const one of truth.credentials) if (this.ends.get(one.id)! <= +truth.now) one.isLive = false;
      truth.useAll();
    }
  }

  async run(atOnce = false): Promise<Result> {
    const bind = async (): Promise<Rotation> => {
      if (!this.isBindable) throw new Unready('ADMIN is not set');
      return this.rotation;
    };
    const [result] = await rotate({
      ...{ entries: [this.rotation.entry], world: await this.scene.world(), bind },
      ...{ reason: 'it was due', atOnce, most: 1 },
    });
    return result!;
  }

  /** Makes a new one, and brings the old one back, or closes its pull request. */
  async changeOnesMind(): Promise<void> {
    await this.run(true);
    const { forge, truth } = this.scene;
    if (forge.pulls.length === 0) await orderRollback(this.rotation, await this.scene.world());
    else forge.settle('closed');
    for (let run = 0; run < 8; run++) {
      truth.now = new Date(+truth.now + HOUR);
      await this.run();
    }
    expect(['rolled back', 'aborted']).toContain(this.history().last?.end);
    expect(this.live()).toEqual(['original']);
  }

  history() {
    return historyOf(parseJournal(this.scene.journal.text).entries, 'model');
  }

  live(): readonly string[] {
    return this.scene.truth.credentials.flatMap(({ id, isLive }) => (isLive ? [id] : []));
  }

  progress(result: Result) {
    return progressOf(
      { ...result, entry: this.rotation.entry, history: this.history() },
      this.scene.truth.now,
    );
  }

  status() {
    return statusOf(this.rotation.entry, this.history(), this.scene.truth.now);
  }
}

const DIES = 'original, which is in use, dies on 2026-03-09';

describe('the old one that is in use again, though its provider ends it', () => {
  it.each([
    ['brought back', {}, 'the last one was rolled back'],
    ['whose pull request was closed', { kinds: ['pinned'] }, 'its pull request was closed'],
  ] as const)('is told of while nothing is begun: %s', async (_, setting, why) => {
    const melting = new Melting(setting);
    await melting.changeOnesMind();
    const soon = await melting.run();
    const said = `${why}: \`rotate resume model\` lets the next one begin; ${DIES}`;
    expect(soon).toMatchObject({ outcome: { state: 'paused', why: expect.stringContaining(said) } });
    expect(soon.isOverdue).toBe(false);
    expect(melting.status()).toMatchObject({ state: 'paused', isOverdue: false });
    expect(melting.status().why).toContain(said);
    await melting.days(4);
    const late = await melting.run();
    expect(late).toMatchObject({ outcome: { state: 'paused' }, isOverdue: true });
    const progress = melting.progress(late);
    expect(progress).toMatchObject({ state: 'paused', todo: expect.stringContaining(said) });
    expect(overdueOf([progress])).toMatchObject([{ event: 'overdue', why: expect.stringContaining(DIES) }]);
    expect(melting.status()).toMatchObject({ state: 'paused', isOverdue: true });
    expect(melting.live()).toEqual(['original']);
  });

  it.each([1, 5])('is replaced before it dies once somebody lets that begin, after %d days', async (days) => {
    const melting = new Melting();
    await melting.changeOnesMind();
    await melting.days(days);
    await unpause(melting.rotation, await melting.scene.world());
    const states: string[] = [];
    for (let day = days; day < 10; day++) {
      states.push((await melting.run()).outcome.state);
      await melting.days(1);
    }
    expect(states.indexOf('pending')).toBe(days === 1 ? 3 : 0);
    expect(melting.live()).toHaveLength(1);
    expect(melting.live()).not.toContain('original');
    expect(melting.scene.truth.violations).toEqual([]);
  });

  it('is believed to die when its provider says, whatever is documented', async () => {
    const melting = new Melting();
    await melting.changeOnesMind();
    melting.ends.set('original', +melting.scene.truth.now + 60 * DAY);
    await melting.days(5);
    const result = await melting.run();
    expect(result).toMatchObject({ outcome: { state: 'paused' }, isOverdue: false });
    expect(melting.progress(result).why).toContain('dies on 2026-05-01');
  });

  it('is told of by the journal alone where its provider cannot be asked', async () => {
    const melting = new Melting();
    await melting.changeOnesMind();
    await melting.days(5);
    melting.isBindable = false;
    const why = expect.stringContaining(DIES);
    expect(await melting.run()).toMatchObject({ outcome: { state: 'paused', why }, isOverdue: true });
  });

  it('is not told of where the provider does not notice', async () => {
    const melting = new Melting({}, false);
    await melting.changeOnesMind();
    await melting.days(5);
    const result = await melting.run();
    expect(result).toMatchObject({ outcome: { state: 'paused' }, isOverdue: false });
    expect(melting.status()).toMatchObject({ isOverdue: false });
    expect(melting.progress(result).why).not.toContain('dies');
  });

  it('is overdue while a pull request waits, before it dies', async () => {
    const melting = new Melting({ kinds: ['pinned'] });
    expect(await melting.run(true)).toMatchObject({ outcome: { state: 'pending' }, isOverdue: false });
    await melting.days(2);
    expect(await melting.run()).toMatchObject({ outcome: { state: 'pending' }, isOverdue: false });
    await melting.days(2);
    expect(await melting.run()).toMatchObject({ outcome: { state: 'pending' }, isOverdue: true });
    expect(melting.live()).toContain('original');
  });
});
