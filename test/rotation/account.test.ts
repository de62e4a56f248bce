import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type JournalEvent, journalLines, parseJournal } from '../../src/core/rotation/journal.js';
import { begin, resume } from '../../src/pipeline/rotate/advance.js';
import { lookAhead } from '../../src/pipeline/rotate/ahead.js';
import { mintedAt } from '../../src/pipeline/rotate/due.js';
import { naming } from '../../src/pipeline/rotate/naming.js';
import { adopt } from '../../src/pipeline/rotate/orders.js';
import { provide } from '../../src/pipeline/rotate/providing.js';
import { takeWord } from '../../src/pipeline/rotate/revoked.js';
import { accountMark } from '../../src/pipeline/rotate/whose.js';
import type { Rotation } from '../../src/pipeline/rotate/world.js';
import { refused } from '../../src/providers/issuers/issuer.js';
import { issuers } from '../../src/providers/issuers/registry.js';
import { callOf } from './call-of.js';
import { Scene, type Setting } from './crash/scene.js';
import { live, Two, usual } from './two.js';

const WHY = 'model is on its way with another account: put `provider` and `account` back';
const STUCK = expect.stringContaining(WHY);

/** The journal, with other events in it. */
function rewritten(scene: Scene, change: (what: JournalEvent) => JournalEvent): void {
  const { entries } = parseJournal(scene.journal.text);
  const changed = entries.map((entry) => ({ ...entry, what: change(entry.what) }));
  scene.journal.text = journalLines(changed, '').text;
}

describe('a rotation on its way, when the policy gets another account', () => {
  it('revokes nothing there, nor here, until the account is put back', async () => {
    const scene = new Two();
    await scene.untilRevoking();
    await scene.unchangedBy(async () => {
      const world = await scene.world();
      const outcome = await resume(scene.elsewhere, world);
      expect(outcome).toMatchObject({ state: 'pending', isStuck: true, why: STUCK });
      const { entry } = scene.elsewhere;
      const bind = async () => scene.elsewhere;
      const [ahead] = await lookAhead({
        ...{ entries: [entry], world, bind, reason: 'due', atOnce: false, most: 1 },
      });
      expect(ahead).toMatchObject({ isStuck: true, would: STUCK });
    });
    expect(live(scene.there)).toEqual(['original']);
    expect(await resume(scene.rotation, await scene.world())).toMatchObject({ state: 'done' });
    expect(live(scene)).not.toContain('original');
    expect(scene.truth.violations).toEqual([]);
  });

  it('goes by no word about what is there, and takes nothing from there', async () => {
    const scene = new Two();
    await scene.untilRevoking();
    const issuer: Rotation['issuer'] = {
      ...scene.rotation.issuer,
      revoke: async () => refused('status 403'),
    };
    const failing = { ...scene.rotation, issuer };
    expect(await resume(failing, await scene.world())).toMatchObject({ state: 'needs-human' });
    await scene.unchangedBy(async () => {
      const world = await scene.world();
      await expect(takeWord(scene.elsewhere, world, 'ada')).rejects.toThrow(WHY);
      const provided = { parts: {}, name: 'new', is: undefined } as const;
      const outcome = await provide(scene.elsewhere, world, provided, 'made by hand');
      expect(outcome).toMatchObject({ state: 'unready', why: STUCK });
      expect(await resume(scene.elsewhere, world)).toMatchObject({ state: 'needs-human' });
    });
  });

  it('makes nothing there in place of an attempt that came to nothing', async () => {
    const scene = new Two();
    scene.wire.arm({ at: await callOf('mint', usual), fault: 'kill after', times: 1 });
    await expect(begin(scene.rotation, await scene.world(), 'due')).rejects.toThrow();
    scene.wire.restart();
    await scene.later(1, false);
    await scene.unchangedBy(async () => {
      expect(await resume(scene.elsewhere, await scene.world())).toMatchObject({ isStuck: true, why: STUCK });
    });
  });

  it('goes on once somebody has said that it is the same by another name, which lists the new one', async () => {
    const scene = new Two();
    await scene.untilRevoking();
    const moved = { ...scene.elsewhere, issuer: scene.rotation.issuer };
    expect(await resume(moved, await scene.world())).toMatchObject({ isStuck: true, why: STUCK });
    const key = scene.flight!.attempt!.key!;
    await expect(adopt(scene.elsewhere, await scene.world(), key)).rejects.toThrow('lists no live key');
    await adopt(moved, await scene.world(), key);
    expect(await resume(moved, await scene.world())).toMatchObject({ state: 'done' });
    expect(scene.truth.violations).toEqual([]);
  });

  it('goes on as ever where the journal is from before accounts were written down', async () => {
    const scene = new Two();
    await scene.untilRevoking();
    rewritten(scene, (what) => {
      if (what.event !== 'intent') return what;
      const { account: _, ...rest } = what;
      return rest;
    });
    expect(await resume(scene.rotation, await scene.world())).toMatchObject({ state: 'done' });
  });
});

describe('a rotation that is over, when the policy gets another account', () => {
  const over = async (setting: Partial<Setting> = {}): Promise<Two> => {
    const scene = new Two(setting);
    await scene.play(undefined);
    expect(scene.outcome).toMatchObject({ state: 'done' });
    return scene;
  };

  it('takes the key that the journal knows for none of its', async () => {
    const scene = await over({ kinds: ['native'] });
    await scene.unchangedBy(async () => {
      expect(await begin(scene.elsewhere, await scene.world(), 'due')).toMatchObject({
        state: 'unready',
        why: expect.stringContaining('is dead'),
      });
      scene.there.wire.names.length = 0;
    });
    await adopt(scene.elsewhere, await scene.world(), 'original');
    expect(scene.history.standing).toMatchObject({ key: 'original', account: accountMark(scene.elsewhere) });
  });

  it('knows neither which is in use nor how old it is, where nobody gives its value', async () => {
    const scene = await over({ kinds: ['write-only'] });
    const [mine, other] = [scene.rotation, scene.elsewhere].map((one) => ({ ...one, current: undefined }));
    expect(await mintedAt(mine!, await scene.world())).toBeInstanceOf(Date);
    expect(await mintedAt(other!, await scene.world())).toBeUndefined();
    expect(await begin(other!, await scene.world(), 'due')).toMatchObject({
      state: 'unready',
      why: expect.stringContaining('nobody knows which credential is in use'),
    });
    expect(live(scene.there)).toEqual(['original']);
  });

  it('replaces no key of the old account that would only seem to be gone in the new one', async () => {
    const scene = await over({ kinds: ['native'] });
    const { test } = scene.rotation.issuer;
    const other = { ...scene.elsewhere, issuer: { ...scene.elsewhere.issuer, test } };
    expect(await begin(other, await scene.world(), 'due')).toMatchObject({
      state: 'unready',
      why: expect.stringContaining('its provider does not list it for this account'),
    });
    expect(live(scene.there)).toEqual(['original']);
  });

  it('is the same rotation where its account lists what was made here', async () => {
    const scene = await over({ kinds: ['write-only'] });
    const { key, mintedAt: at } = scene.history.standing!;
    const wider = { ...scene.elsewhere, issuer: scene.rotation.issuer, current: undefined };
    expect(await mintedAt(wider, await scene.world())).toEqual(at);
    expect(await begin(wider, await scene.world(), 'due')).toMatchObject({ state: 'pending' });
    expect(scene.flight).toMatchObject({ old: key, oldMintedAt: at, account: accountMark(wider) });
  });

  it('is not known to be the same by an id alone', async () => {
    const scene = await over({ kinds: ['write-only'], overlap: 'pair' });
    const wider = { ...scene.elsewhere, issuer: scene.rotation.issuer, current: undefined };
    expect(await begin(wider, await scene.world(), 'due')).toMatchObject({
      state: 'unready',
      why: expect.stringContaining('nobody knows which credential is in use'),
    });
    await adopt(wider, await scene.world(), scene.history.standing!.key);
    expect(await begin(wider, await scene.world(), 'due')).toMatchObject({ state: 'pending' });
  });
});

describe('whose credential it is', () => {
  const { rotation } = new Scene(usual);
  const account = z.strictObject({
    host: z.string(),
    port: z.int().default(5432),
    roles: z.array(z.string()),
  });
  const issuer = { ...rotation.issuer, account } as unknown as Rotation['issuer'];
  const of = (said: object, id = 'model') =>
    accountMark({ issuer: { ...issuer, id }, entry: { ...rotation.entry, account: said } });
  const usually = of({ host: 'a.example', port: 5432, roles: ['app', 'app_b'] });

  it('is told by provider and account, as far as the policy says more than what goes without saying', () => {
    expect(usually).toMatch(/^[0-9a-f]{16}$/);
    expect(of({ roles: ['app_b', 'app'], host: 'a.example' })).toBe(usually);
    const others = [
      of({ host: 'a.example', port: 5433, roles: ['app', 'app_b'] }),
      of({ host: 'b.example', port: 5432, roles: ['app', 'app_b'] }),
      of({ host: 'a.example', port: 5432, roles: ['app', 'app_c'] }),
      of({ host: 'a.example', port: 5432, roles: ['app', 'app_b'] }, 'other'),
    ];
    expect(new Set([usually, ...others]).size).toBe(5);
  });

  it('can be told of every issuer, bound as a run binds it', () => {
    for (const one of issuers) {
      const whose = naming(one, one.title);
      const keys = Object.keys(whose.account.shape);
      expect(keys).toEqual(Object.keys(one.account.shape));
      const marks = keys.map((key) =>
        accountMark({ issuer: whose, entry: { ...rotation.entry, account: { [key]: 'x' } } }),
      );
      expect(new Set(marks).size).toBe(keys.length);
    }
  });
});
