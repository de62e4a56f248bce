import { describe, expect, it } from 'vitest';
import { parseJournal } from '../../src/core/rotation/journal.js';
import { begin } from '../../src/pipeline/rotate/advance.js';
import type { Overlap } from './crash/issuers.js';
import { Desk } from './desk.js';

/** The run that it was handed to has died before it was stored. */
async function lost(overlap: Overlap): Promise<Desk> {
  const probe = new Desk(overlap);
  probe.make('new');
  await probe.provide('new');
  const desk = new Desk(overlap);
  desk.make('new');
  desk.wire.arm({ at: probe.wire.names.indexOf('write'), fault: 'kill before', times: 1 });
  await expect(desk.provide('new')).rejects.toThrow();
  desk.wire.restart();
  return desk;
}

describe('what a person makes', () => {
  it('is asked for only where nothing else is wrong', async () => {
    const desk = new Desk();
    expect(await begin(desk.rotation, await desk.world(), 'due')).toEqual({
      state: 'asked',
      why: 'a person has to make it at https://model.example/keys: Make one. Then hand it in by `rotate provide model`',
    });
    expect(desk.journal.text).toBe('');
    desk.truth.credentials[0]!.isLive = false;
    expect(await begin(desk.rotation, await desk.world(), 'due')).toMatchObject({
      state: 'unready',
      why: expect.stringContaining('the credential in use is dead'),
    });
  });

  it.each<Overlap>(['by hand', 'by hand, ended by value', 'by hand, ended by id'])(
    'is not the one in use (%s)',
    async (overlap) => {
      const desk = new Desk(overlap);
      expect(await desk.provide('another name', undefined, 'v0')).toEqual({
        state: 'unready',
        why: 'that is the one in use: make a new one',
      });
      expect(desk.journal.text).toBe('');
    },
  );

  it('is asked for again when the run that had it has died, and is not revoked', async () => {
    const desk = await lost('by hand');
    expect(await desk.provide('new', 'the same')).toMatchObject({
      why: expect.stringContaining('another run may still be at work on it'),
    });
    desk.later(1);
    expect(await desk.resume()).toMatchObject({
      state: 'needs-human',
      why: expect.stringMatching(
        /^the value of new was lost before every target had it: hand in the same one/,
      ),
    });
    expect(await desk.provide('new')).toMatchObject({
      state: 'unready',
      why: expect.stringContaining('say by --same or --another'),
    });
    expect(await desk.provide('new', 'the same')).toMatchObject({ state: 'pending' });
    expect(desk.flight).toMatchObject({ human: undefined, attempt: { key: 'new' } });
    expect(desk.truth.credentials.every(({ isLive }) => isLive)).toBe(true);
  });

  it('is known by its id where the provider tells one, whatever its name', async () => {
    const desk = await lost('by hand, ended by id');
    desk.make('newer');
    desk.later(1);
    await desk.resume();
    expect(await desk.provide('newer', 'the same')).toMatchObject({ why: 'that is newer, and not new' });
    expect(await desk.provide('newer')).toMatchObject({ state: 'pending' });
    expect(desk.flight.retirements).toMatchObject([
      { key: 'original', when: 'grace' },
      { key: 'new', when: 'grace', state: 'pending' },
    ]);
  });
});

describe('what a person has to revoke', () => {
  it('is not gone as long as it is seen to live', async () => {
    const desk = new Desk();
    expect(await desk.untilRevoking()).toMatchObject({
      state: 'needs-human',
      why: expect.stringMatching(
        /^a person has to revoke the one in use until \d{4}-\d\d-\d\d: Delete it\.$/,
      ),
    });
    const before = desk.journal.text;
    await expect(desk.word()).rejects.toThrow('and still lives');
    expect(desk.journal.text).toBe(before);
    desk.truth.end(desk.truth.credentials[0]!);
    await desk.word();
    expect(await desk.resume()).toMatchObject({ state: 'done' });
    const events = parseJournal(desk.journal.text).entries.map(({ what }) => what);
    expect(events.slice(-4)).toMatchObject([
      { event: 'resumed' },
      { event: 'revoked', how: 'by hand', by: 'ada' },
      { event: 'refused', proof: 'tried' },
      { event: 'ended', as: 'done' },
    ]);
    expect(desk.truth.violations).toEqual([]);
  });

  it('is seen to be dead without a word, where its value is known still', async () => {
    const desk = new Desk();
    await desk.untilRevoking();
    desk.truth.end(desk.truth.credentials[0]!);
    const world = await desk.world();
    await world.ledger.write(desk.flight, { event: 'resumed' });
    expect(await desk.resume()).toMatchObject({ state: 'done' });
  });

  it('is not taken for dead because its provider refuses it just now, before anybody was asked', async () => {
    const desk = new Desk();
    desk.make('new');
    await desk.provide('new');
    desk.later(5);
    desk.truth.end(desk.truth.credentials[0]!);
    expect(await desk.resume()).toMatchObject({
      state: 'needs-human',
      why: expect.stringContaining('has to revoke'),
    });
  });

  it('is taken for gone on a word alone where nobody can look', async () => {
    const desk = new Desk('by hand', 'write-only');
    await desk.untilRevoking();
    await desk.word();
    expect(await desk.resume()).toMatchObject({ state: 'done' });
    expect(desk.journal.text).toContain('"proof":"unproved"');
  });

  it('is nobody’s to speak of who was not asked', async () => {
    const desk = new Desk();
    desk.make('new');
    await desk.provide('new');
    await expect(desk.word()).rejects.toThrow('model waits for nobody to revoke anything');
  });

  it('may be what nobody knows of, where a provider lists none', async () => {
    const scene = new Desk('unlisted', 'live');
    const probe = new Desk('unlisted', 'live');
    await begin(probe.rotation, await probe.world(), 'due');
    scene.wire.arm({ at: probe.wire.names.indexOf('mint'), fault: 'kill before', times: 1 });
    await expect(begin(scene.rotation, await scene.world(), 'due')).rejects.toThrow();
    scene.wire.restart();
    scene.later(1);
    expect(await scene.resume()).toMatchObject({ state: 'needs-human' });
    await scene.word();
    expect(await scene.resume()).toMatchObject({ state: 'pending' });
    expect(scene.flight).toMatchObject({ failures: 1, human: undefined });
  });
});
