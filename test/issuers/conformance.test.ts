import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { isDestinationPattern } from '../../src/core/destination.js';
import type { Inspection } from '../../src/core/inspection.js';
import type { Key } from '../../src/providers/issuers/issuer.js';
import { issuers } from '../../src/providers/issuers/registry.js';
import { providers } from '../../src/providers/registry.js';
import { Vendors } from '../servers/vendors.js';
import { Bench, type Failed, LABEL, LONGEST_LABEL, READER, revealed } from './bench.js';
import { expectNoSecret, expectNoStranger } from './expect-no-secret.js';
import type { Made } from './stand-ins/stand-in.js';
import { ways } from './ways.js';

let vendors: Vendors;
beforeAll(async () => {
  vendors = await Vendors.start();
});
afterAll(() => vendors.stop());

/** Those that make the same promises to real servers, in `servers`; of MySQL there is none to be had, so that its issuer is experimental. */
const ON_SERVERS = ['mysql', 'mysql-mariadb', 'postgres', 'redis'];

it('every issuer that does something has a stand-in, or a server', () => {
  expect([...new Set(ways.map(({ issuer }) => issuer.id)), ...ON_SERVERS].sort()).toEqual(
    issuers.map(({ id }) => id).sort(),
  );
  expect(issuers.find(({ id }) => id === 'mysql')?.experimental).toBeDefined();
});

describe.each([...issuers])('the issuer $id', (issuer) => {
  it('documents itself', () => {
    expect(providers.map(({ id }) => id)).toContain(issuer.provider);
    expect(issuer.id === issuer.provider || issuer.id.startsWith(`${issuer.provider}-`)).toBe(true);
    for (const url of issuer.docs) expect(url).toMatch(/^https:\/\/\S+$/);
    expect(issuer.docs.length).toBeGreaterThan(0);
    expect(issuer.admin ?? (issuer.byHand && 'a person')).toMatch(/^(?:a|an|the) /);
    const { properties = {}, additionalProperties } = z.toJSONSchema(issuer.account, { io: 'input' });
    expect(additionalProperties).toBe(false);
    for (const [key, node] of Object.entries(properties)) {
      expect({ key, says: (node as z.core.JSONSchema.BaseSchema).description }).toEqual({
        key,
        says: expect.stringMatching(/^[A-Z].*\.$/s),
      });
    }
  });

  it('says what a person does where no program can', () => {
    expect(issuer.mint ?? issuer.byHand).toBeDefined();
    if (issuer.byHand === undefined) return;
    const { url, steps, revoking = 'As it is.' } = issuer.byHand;
    expect(url).toMatch(/^https:\/\//);
    for (const step of [...steps, revoking]) expect(step).toMatch(/^\p{Lu}.*\.$/su);
    expect(issuer.revoke ?? issuer.revokeValue ?? issuer.byHand.revoking).toBeDefined();
  });

  it('tells labels only in a list, and lists what it revokes by id', () => {
    if (issuer.labelled !== undefined) expect(issuer.list).toBeDefined();
    if (issuer.mint !== undefined) expect(issuer.revoke ?? issuer.revokeValue).toBeDefined();
    if (issuer.room !== undefined) expect(issuer.room).toBeGreaterThan(1);
  });
});

describe.each(ways)('the issuer $id', ({ issuer, make }) => {
  const open = async (): Promise<Bench> => Bench.open(issuer, make, vendors);

  it('knows the one in use', async () => {
    const bench = await open();
    for (const pattern of bench.destinations) expect(isDestinationPattern(pattern)).toBe(true);
    const { current, foreign } = bench.standIn;
    expect(Object.keys(current.parts).sort()).toEqual([...issuer.parts].sort());
    await expectLive(bench, current);
    expectNoStranger(bench);
    if (issuer.list === undefined) {
      // Or nobody could ever say which one is to go.
      expect(await bench.test(current.parts)).toMatchObject({ facts: { handle: current.id } });
      return;
    }
    const keys = expectKeys(await bench.list());
    expect(keys.filter(({ id }) => id === current.id)).toMatchObject([{ isLive: true }]);
    for (const id of foreign) expect(keys.map((key) => key.id)).not.toContain(id);
  });

  it.skipIf(issuer.mint ?? issuer.list)('knows one that a person has ended by itself', async () => {
    const bench = await open();
    const { current, remove } = bench.standIn;
    remove!(current.id);
    const inspection = await bench.test(current.parts);
    expect(inspection.answer).not.toBe('live');
    // Or nobody could say of what is known by `current` alone that it is the one that had to go.
    if (inspection.answer === 'dead') expect(inspection.facts?.handle).toBe(current.id);
  });

  it.runIf(issuer.mint).each([LABEL, LONGEST_LABEL])(
    'makes one beside it, called %s, and ends that',
    async (label) => {
      const bench = await open();
      const before = await bench.kept();
      const made = await minted(bench, label);
      const after = await bench.kept();
      expect(Object.keys(after).sort()).toEqual([...Object.keys(before), made.id].sort());
      expect(after).toMatchObject(before);
      await expectLive(bench, made);
      await expectLive(bench, bench.standIn.current);
      if (issuer.list !== undefined) {
        const row = expectKeys(await bench.list()).filter(({ id }) => id === made.id);
        expect(row).toEqual([expect.objectContaining({ isLive: true, label: issuer.labelled?.(label) })]);
      }
      expect(await bench.end(made)).toEqual({ answer: 'revoked' });
      expect(await bench.lives(made.id)).toBe(false);
      const { [made.id]: _, ...others } = await bench.kept();
      expect(others).toEqual(before);
      expect(await bench.test(made.parts)).toMatchObject({ answer: 'dead' });
      await expectLive(bench, bench.standIn.current);
      if (issuer.list !== undefined) {
        const rows = expectKeys(await bench.list()).filter(({ id }) => id === made.id);
        for (const row of rows) expect(row.isLive).toBe(false);
      }
      expect(await bench.end(made)).toEqual({ answer: 'gone' });
      expectNoStranger(bench);
    },
  );

  it.runIf(issuer.mint)('rehearses it by looks alone', async () => {
    const bench = await open();
    const before = await bench.kept();
    expect(await bench.rehearse()).toBeUndefined();
    expect(await bench.kept()).toEqual(before);
    await minted(bench, LABEL);
  });

  it.runIf(issuer.mint)('knows beforehand of an admin that may only look, if the vendor tells', async () => {
    const bench = await open();
    const { weak } = bench.standIn;
    if (weak === undefined) return;
    const before = await bench.kept();
    bench.admin = weak;
    if (issuer.list !== undefined) expectKeys(await bench.list());
    const why = await bench.rehearse();
    expect(why).toMatch(/^the admin /);
    expect(await bench.mint()).toEqual({ answer: 'refused', detail: why });
    expect(await bench.kept()).toEqual(before);
    expectNoSecret(why, bench.secrets);
  });

  it.runIf(issuer.mint)('makes one that may do what the one in use may', async () => {
    const bench = await open();
    const { standIn } = bench;
    if (standIn.rights === undefined) return;
    const { id } = await minted(bench, LABEL);
    expect(standIn.rights(id)).toBeDefined();
    expect(standIn.rights(id)).toEqual(standIn.rights(standIn.current.id));
  });

  it.runIf(issuer.mint)('makes what may go where it is to go, and to the vendor', async () => {
    const bench = await open();
    const minting = await bench.mint();
    if (minting.answer !== 'minted') throw new Error(JSON.stringify(minting));
    const [name] = issuer.parts;
    const value = minting.parts[name]!;
    expect(value.revealTo(READER)).not.toBe('');
    expect(() => value.revealTo('https://elsewhere.example')).toThrow();
    const { expiresAt } = minting;
    if (expiresAt !== undefined)
      expect(expiresAt.getTime()).toBeGreaterThanOrEqual(Date.parse('2027-02-24T12:00:00Z'));
    expectNoSecret(minting, bench.secrets);
  });

  it.runIf(issuer.list)('lists all that there are, however many', async () => {
    const bench = await open();
    const { cap = 230, current } = bench.standIn;
    const ids = [current.id];
    while (ids.length < Math.min(cap, 230)) ids.push((await bench.add()).id);
    const listed = expectKeys(await bench.list()).map(({ id }) => id);
    expect(ids.filter((id) => !listed.includes(id))).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
  });

  it.runIf(issuer.mint)('makes none where there are as many as there may be', async () => {
    const bench = await open();
    const { cap } = bench.standIn;
    if (issuer.room !== undefined) expect(cap).toBe(issuer.room);
    if (cap === undefined) return;
    for (let count = 1; count < cap; count++) await bench.add();
    const before = await bench.kept();
    // Where the vendor alone knows how many there may be, it says so only when one is made.
    const early = await bench.rehearse();
    const minting = await bench.mint();
    expect(minting.answer).toBe('full');
    expect([undefined, (minting as { detail?: string }).detail]).toContain(early);
    expect(await bench.kept()).toEqual(before);
    expectNoSecret(minting, bench.secrets);
  });

  it('ends one of several by hand, and no other', async () => {
    const bench = await open();
    if (issuer.revoke === undefined && issuer.revokeValue === undefined) return;
    const before = await bench.kept();
    const one = await bench.add();
    expect(await bench.end(one)).toEqual({ answer: 'revoked' });
    const { [one.id]: ended, ...others } = await bench.kept();
    expect(ended?.isLive ?? false).toBe(false);
    expect(others).toEqual(before);
  });

  it.runIf(issuer.revoke)('leaves alone what is another’s', async () => {
    const bench = await open();
    const before = await bench.kept();
    const { foreign, current, bound = [] } = bench.standIn;
    for (const id of [
      ...foreign,
      ...bound,
      `../${foreign[0]}`,
      `${current.id}?force=true`,
      '',
      '.',
      '..',
      '%2e',
      '*',
      "' or 1=1",
    ]) {
      const revocation = await bench.revoke(id);
      expect({ id, answer: revocation.answer }).not.toEqual({ id, answer: 'revoked' });
      expect(await bench.kept()).toEqual(before);
      expectNoSecret(revocation, bench.secrets);
    }
  });

  it('does nothing for somebody who is nobody', async () => {
    const bench = await open();
    const before = await bench.kept();
    bench.pretend();
    if (issuer.mint !== undefined) {
      const minting = await bench.mint();
      expect(['refused', 'unknown']).toContain(minting.answer);
      if (minting.answer === 'unknown') expect(minting.reason).toBe('refused');
      expectNoSecret(minting, bench.secrets);
    }
    if (issuer.list !== undefined) expect(await bench.list()).toMatchObject({ answer: 'unknown' });
    if (issuer.revoke !== undefined) {
      const revocation = await bench.revoke(bench.standIn.current.id);
      expect(['refused', 'unknown']).toContain(revocation.answer);
      expectNoSecret(revocation, bench.secrets);
    }
    expect(await bench.kept()).toEqual(before);
  });
});

async function minted(bench: Bench, label: string): Promise<Made> {
  const minting = await bench.mint({ label });
  if (minting.answer !== 'minted') throw new Error(`it is ${JSON.stringify(minting)}`);
  expect(Object.keys(minting.parts)).toEqual([...bench.issuer.parts]);
  return revealed(minting);
}

async function expectLive(bench: Bench, { id, parts }: Made): Promise<void> {
  const inspection: Inspection = await bench.test(parts);
  if (inspection.answer !== 'live') throw new Error(`it is ${JSON.stringify(inspection)}`);
  expect([undefined, id]).toContain(inspection.facts.handle);
  expectNoSecret(inspection, bench.secrets);
}

function expectKeys(keys: readonly Key[] | Failed): readonly Key[] {
  if ('answer' in keys) throw new Error(`it is ${JSON.stringify(keys)}`);
  return keys;
}
