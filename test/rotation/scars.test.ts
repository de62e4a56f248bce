import { describe, expect, it } from 'vitest';
import { historyOf } from '../../src/core/rotation/history.js';
import { BrokenJournal, parseJournal } from '../../src/core/rotation/journal.js';
import { begin, resume } from '../../src/pipeline/rotate/advance.js';
import { Ledger } from '../../src/pipeline/rotate/ledger.js';
import type { Shadows } from '../../src/stores/shadows.js';
import { callOf } from './call-of.js';
import { ModelJournal } from './crash/forge.js';
import { Scene, type Setting } from './crash/scene.js';

/** What others’ rotations have gone wrong with. */
const usual: Setting = {
  overlap: 'independent',
  kinds: ['live'],
  people: 'merge',
  rollback: false,
  losesJournal: false,
};

/** As another policy has one, that begins. */
const emptyLedger = (scene: Scene) => Ledger.open(new ModelJournal(scene.wire), () => scene.truth.now);
const made = (scene: Scene) => scene.truth.credentials.filter(({ isOurs }) => isOurs);
const sequence = (scene: Scene) => parseJournal(scene.journal.text).entries.map(({ what }) => what.event);

describe('a rotation', () => {
  it('writes down what it is about to do before it does it', async () => {
    const scene = new Scene(usual);
    await scene.play(undefined);
    expect(sequence(scene)).toEqual([
      'intent',
      'minted',
      'tested',
      'storing',
      'stored',
      'read',
      'deployed',
      'seen',
      'revoking',
      'revoked',
      'refused',
      'ended',
    ]);
  });

  it('is done by one of two runs that begin at the same time', async () => {
    const scene = new Scene(usual);
    const [one, other] = [await scene.world(), await scene.world()];
    const outcomes = await Promise.all([
      begin(scene.rotation, one, 'due'),
      begin(scene.rotation, other, 'due'),
    ]);
    expect(outcomes.map(({ state }) => state)).toEqual(['pending', 'pending']);
    expect(outcomes.filter((one) => 'why' in one && one.why === 'another run is at work on it')).toHaveLength(
      1,
    );
    expect(made(scene)).toHaveLength(1);
  });

  it('is left alone while another run may be at work on it', async () => {
    const scene = new Scene(usual);
    scene.wire.arm({ at: await callOf('mint', usual), fault: 'kill after', times: 1 });
    await expect(begin(scene.rotation, await scene.world(), 'due')).rejects.toThrow();
    scene.wire.restart();
    expect(await resume(scene.rotation, await scene.world())).toMatchObject({
      state: 'pending',
      why: 'another run may still be at work on it',
    });
    expect(made(scene)).toHaveLength(1);
  });

  it('names the keys of others where there is no room, and touches none', async () => {
    const scene = new Scene({ ...usual, overlap: 'pair' });
    scene.addForeign();
    const outcome = await begin(scene.rotation, await scene.world(), 'due');
    expect(outcome).toMatchObject({ state: 'unready', why: expect.stringContaining('original, foreign') });
    expect(scene.truth.credentials.every(({ isLive }) => isLive)).toBe(true);
    expect(scene.journal.text).toBe('');
  });

  it('leaves the key of another policy alone that has a rotation of the same name', async () => {
    const scene = new Scene(usual);
    const mine = scene.rotation;
    await scene.play(undefined);
    const [key] = made(scene);
    const elsewhere = { ...(await scene.world()), mark: 'OTHER', ledger: await emptyLedger(scene) };
    const outcome = await begin(mine, elsewhere, 'due');
    expect(outcome).toMatchObject({
      state: 'unready',
      why: expect.stringContaining(`${key!.id} was made by`),
    });
    expect(key).toMatchObject({ isLive: true });
    expect(scene.truth.violations).toEqual([]);
  });

  it('revokes nothing that a target may hold which was added to the policy since', async () => {
    const scene = new Scene({ ...usual, kinds: ['live', 'write-only'] });
    const both = scene.rotation;
    const one = { ...both, targets: both.targets.slice(0, 1) };
    await begin(one, await scene.world(), 'due');
    for (let day = 0; day < 10; day++) {
      scene.truth.now = new Date(scene.truth.now.getTime() + 43_200_000);
      scene.truth.useAll();
      scene.truth.now = new Date(scene.truth.now.getTime() + 43_200_000);
      await resume(both, await scene.world());
    }
    const { flight } = historyOf(parseJournal(scene.journal.text).entries, both.entry.name);
    expect(flight?.human).toContain('is in the policy only since this rotation began, and may hold original');
    expect(scene.truth.credentials.find(({ id }) => id === 'original')).toMatchObject({ isLive: true });
  });

  it('takes no question of its own for the use of somebody else', async () => {
    const scene = new Scene(usual);
    const begun = async (entry: object, more: object = {}) => {
      const rotation = { ...scene.rotation, ...more, entry: { ...scene.rotation.entry, ...entry } };
      return begin(rotation, await scene.world(), 'due');
    };
    const why = expect.stringContaining('is asked with the credential itself');
    expect(await begun({ admin: undefined })).toMatchObject({ state: 'unready', why });
    const { admin } = scene.rotation.access;
    expect(await begun({}, { current: admin })).toMatchObject({ state: 'unready', why });
    expect(scene.journal.text).toBe('');
    expect(await begun({ admin: undefined, isOwn: true })).toMatchObject({ state: 'pending' });
  });

  it('helps nobody from a dead credential to a live one', async () => {
    const scene = new Scene(usual);
    scene.truth.credentials[0]!.isLive = false;
    const outcome = await begin(scene.rotation, await scene.world(), 'due');
    expect(outcome).toMatchObject({ state: 'unready', why: expect.stringContaining('is dead') });
    expect(made(scene)).toEqual([]);
  });

  it('revokes nothing while a target holds what somebody else has written there', async () => {
    const scene = new Scene(usual);
    await begin(scene.rotation, await scene.world(), 'due');
    scene.truth.useAll();
    const [slot] = scene.truth.slots;
    slot!.versions.push({ ...slot!.versions[0]!, id: 'theirs', writtenAt: scene.truth.now });
    slot!.current = slot!.versions.length - 1;
    scene.truth.now = new Date(scene.truth.now.getTime() + 12 * 3_600_000);
    scene.truth.useAll();
    // Nobody is seen to use the new one any more, and then too nothing goes.
    for (let run = 0; run < 5; run++) {
      scene.outcome = await resume(scene.rotation, await scene.world());
      scene.truth.now = new Date(scene.truth.now.getTime() + 24 * 3_600_000);
    }
    expect(scene.outcome).toMatchObject({ state: 'needs-human' });
    expect(scene.truth.credentials.every(({ isLive }) => isLive)).toBe(true);
  });

  describe('of a target that is hidden by a nearer secret of the same name', () => {
    const hidden = (shadows: Shadows, except: readonly string[] = []): Scene => {
      const scene = new Scene({ ...usual, kinds: ['live', 'live'] });
      const [first, second] = scene.rotation.targets;
      const location = { ...first!.location, scope: 'acme' };
      const store = { ...first!.store, shadows: async () => shadows };
      const near = { ...location, scope: 'acme/api', name: 'T0' };
      const targets = [
        { ...first!, location, store, except },
        { ...second!, location: { ...near } },
      ];
      // One slot stands for both of the same name.
      return Object.assign(scene, { rotation: { ...scene.rotation, targets } });
    };
    const run = async (scene: Scene) => begin(scene.rotation, await scene.world(), 'due');

    it('makes nothing, and says by which', async () => {
      const scene = hidden({ scopes: ['acme/api', 'acme/web', 'acme/web@eu'], unseen: ['acme/x'] });
      expect(await run(scene)).toMatchObject({
        state: 'unready',
        why: expect.stringMatching(/^T0 is not what acme\/web, acme\/web@eu gets/),
      });
      expect(made(scene)).toEqual([]);
      expect(scene.journal.text).toBe('');
    });

    it('goes on where these are to be served another one, or are targets themselves', async () => {
      const scene = hidden({ scopes: ['Acme/API', 'acme/web'], unseen: [] }, ['acme/Web']);
      expect((await run(scene)).state).not.toBe('unready');
      expect(scene.warnings).toEqual([]);
    });

    it('goes on where nobody can see it, and says so', async () => {
      const unseen = ['a/1', 'a/2', 'a/3', 'a/4', 'a/5', 'a/6', 'the environments of a/7'];
      const scene = hidden({ scopes: [], unseen });
      expect((await run(scene)).state).not.toBe('unready');
      expect(scene.warnings).toEqual([
        'model: nobody could see whether a secret of the same name is kept in a/1, a/2, a/3, a/4, a/5 and 2 more, which would be served in place of T0',
      ]);
    });
  });

  describe('that a workflow verifies', () => {
    const verified = async (...jobNames: readonly string[]): Promise<Scene> => {
      const scene = new Scene({ ...usual, overlap: 'unlisted' });
      scene.forge.jobNames = jobNames;
      await scene.play(undefined);
      return scene;
    };

    it.each([[[]], [['verify', 'test / unit']]])(
      'goes by its success if it tells no key: %j',
      async (names) => {
        const scene = await verified(...names);
        expect(scene.outcome).toMatchObject({ state: 'done' });
        expect(scene.warnings).toEqual([]);
      },
    );

    it.each(['mcp-rekey key KEY', 'verify / mcp-rekey key KEY'])(
      'goes by the key that it tells: %s',
      async (name) => {
        const scene = new Scene({ ...usual, overlap: 'unlisted' });
        const key = () => made(scene).find(({ isLive }) => isLive)?.id ?? '';
        Object.defineProperty(scene.forge, 'jobNames', { get: () => [name.replace('KEY', key())] });
        await scene.play(undefined);
        expect(scene.outcome).toMatchObject({ state: 'done' });
      },
    );

    it.each([
      ['mcp-rekey key original', 'has used the key original'],
      ['verify / mcp-rekey key original', 'has used the key original'],
      ['mcp-rekey key', 'does not tell which key'],
      ['mcp-rekey key ', 'does not tell which key'],
    ])('revokes nothing if that is another one: %j', async (name, said) => {
      const scene = await verified('verify', name);
      expect(scene.outcome).toMatchObject({
        state: 'needs-human',
        why: expect.stringContaining('nobody was seen'),
      });
      expect(scene.truth.credentials.every(({ isLive }) => isLive)).toBe(true);
      expect(scene.warnings[0]).toContain(said);
    });
  });

  it('takes back nothing that is live already when its pull request is closed', async () => {
    const scene = new Scene({ ...usual, kinds: ['pinned', 'live'], people: 'close' });
    await scene.play(undefined);
    expect(scene.truth.violations).toEqual([]);
    expect(made(scene).every(({ isLive }) => isLive)).toBe(true);
  });

  it('stops after some attempts that fail, and waits for a person', async () => {
    const scene = new Scene(usual);
    await scene.play({ at: await callOf('mint', usual), fault: 'no', times: 1000 });
    expect(scene.outcome).toMatchObject({
      state: 'needs-human',
      why: expect.stringMatching(/^3 attempts have failed; the last one: \S/),
    });
    expect(made(scene).every(({ isLive }) => !isLive)).toBe(true);
  });

  it('has a journal of which no line can be changed or left out', async () => {
    const scene = new Scene(usual);
    await scene.play(undefined);
    const lines = scene.journal.text.split('\n');
    for (let index = 0; index < lines.length - 1; index++) {
      const without = lines.filter((_, other) => other !== index).join('\n');
      // The last line can be missing: nothing comes behind it that says so.
      if (index < lines.length - 2) expect(() => parseJournal(without)).toThrow(BrokenJournal);
      const changed = lines.map((line, other) => (other === index ? line.replace('2026', '2025') : line));
      expect(() => parseJournal(changed.join('\n'))).toThrow(BrokenJournal);
    }
    expect(historyOf(parseJournal(scene.journal.text).entries, 'model').last?.end).toBe('done');
  });

  it('tells nobody a value', async () => {
    const scene = new Scene(usual);
    await scene.play(undefined);
    const told = `${scene.journal.text}${JSON.stringify(scene.outcome)}${JSON.stringify(scene.forge.pulls)}`;
    for (const { value } of scene.truth.credentials) expect(told).not.toContain(`"${value}"`);
  });
});
