import { describe, expect, it } from 'vitest';
import { dead, live } from '../../src/core/inspection.js';
import { parseJournal } from '../../src/core/rotation/journal.js';
import type { Issuer } from '../../src/providers/issuers/issuer.js';
import type { Overlap } from './crash/issuers.js';
import { secret } from './crash/model.js';
import { Desk } from './desk.js';

const AT = 'https://model.example';

/** One whose values show which they are, and a store that gives none back: only `current` names the old one. */
async function shown(overlap: Overlap): Promise<Desk> {
  const desk = new Desk(overlap, 'write-only');
  const { issuer } = desk.rotation;
  const { test } = issuer;
  const tried: Issuer['test'] = async (parts, access, tools) => {
    const inspection = await test(parts, access, tools);
    const handle = `mark of ${parts['token']!.revealTo(AT)}`;
    if (inspection.answer === 'unknown') return inspection;
    return inspection.answer === 'live' ? live({ handle }) : dead(inspection.because, { handle });
  };
  Object.assign(issuer, { test: tried });
  return desk;
}

const nameBy = ({ rotation }: Desk, value: string): void =>
  void Object.assign(rotation, { current: secret(value) });
const eventsOf = ({ journal }: Desk) => parseJournal(journal.text).entries.map(({ what }) => what);

describe('what `current` alone names', () => {
  it('has to be dead before anybody’s word is taken', async () => {
    const desk = await shown('by hand');
    expect(await desk.untilRevoking()).toMatchObject({
      state: 'needs-human',
      why: 'a person has to revoke mark of v0: Delete it.',
    });
    const before = desk.journal.text;
    await expect(desk.word()).rejects.toThrow(
      'mark of v0 was tried, or is listed by its provider, and still lives',
    );
    expect(desk.journal.text).toBe(before);
    desk.truth.end(desk.truth.credentials[0]!);
    await desk.word();
    expect(await desk.resume()).toMatchObject({ state: 'done' });
    expect(eventsOf(desk)).toContainEqual({ event: 'refused', key: 'mark of v0', proof: 'tried' });
    expect(desk.truth.violations).toEqual([]);
  });

  it('holds nothing up where it is the new one by now', async () => {
    const desk = await shown('by hand');
    await desk.untilRevoking();
    nameBy(desk, 'value of new');
    desk.truth.end(desk.truth.credentials[0]!);
    await desk.word();
    expect(await desk.resume()).toMatchObject({ state: 'done' });
    expect(eventsOf(desk)).toContainEqual({ event: 'refused', key: 'mark of v0', proof: 'unproved' });
  });

  it.each(['value of nobody', 'value of new'])(
    'proves nothing where it is another dead one: %s',
    async (value) => {
      const desk = await shown('by hand');
      await desk.untilRevoking();
      nameBy(desk, value);
      // They have revoked the wrong one.
      desk.truth.holder('value of new')!.isLive = false;
      await desk.word();
      await desk.resume();
      expect(eventsOf(desk)).toContainEqual({ event: 'refused', key: 'mark of v0', proof: 'unproved' });
    },
  );

  it('proves nothing where nobody can tell which one it is', async () => {
    const desk = new Desk('by hand', 'write-only');
    await desk.untilRevoking();
    nameBy(desk, 'value of nobody');
    await desk.word();
    await desk.resume();
    expect(eventsOf(desk)).toContainEqual(expect.objectContaining({ event: 'refused', proof: 'unproved' }));
  });

  it('is shown to who revokes by value, and nobody has to', async () => {
    const desk = await shown('by hand, ended by value');
    expect(await desk.untilRevoking()).toMatchObject({ state: 'done' });
    expect(desk.truth.credentials.map(({ id, isLive }) => `${id} ${isLive}`)).toContain('original false');
    expect(eventsOf(desk)).toContainEqual({ event: 'refused', key: 'mark of v0', proof: 'tried' });
    expect(desk.truth.violations).toEqual([]);
  });

  it.each(['value of new', 'vf'])('is not shown to them where it is another one: %s', async (value) => {
    const desk = await shown('by hand, ended by value');
    nameBy(desk, 'v0');
    desk.make('new');
    await desk.provide('new');
    desk.later(1);
    await desk.resume();
    nameBy(desk, value);
    desk.later(5);
    expect(await desk.resume()).toMatchObject({
      state: 'needs-human',
      why: 'a person has to revoke mark of v0: Delete it.',
    });
    expect(desk.wire.names).not.toContain('revoke');
    expect(desk.truth.credentials.every(({ isLive }) => isLive)).toBe(true);
  });
});
