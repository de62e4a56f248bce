import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fakeAlnum } from '../../src/providers/fake.js';
import { stores } from '../../src/stores/registry.js';
import type { Before, Location, Store } from '../../src/stores/store.js';
import { faults, patienceFor } from '../servers/faults.js';
import { Vendors } from '../servers/vendors.js';
import { Bench, READER } from './bench.js';
import { programFaults } from './program-faults.js';
import { standIns } from './stand-ins/index.js';
import type { MakeStandIn } from './stand-ins/stand-in.js';

let vendors: Vendors;
beforeAll(async () => {
  vendors = await Vendors.start();
});
afterAll(() => vendors.stop());

it('every store that gives or takes values has a stand-in', () => {
  const able = stores.filter(({ resolve, write }) => resolve ?? write);
  expect([...new Set(ways.map(({ store }) => store.id))].sort()).toEqual(able.map(({ id }) => id).sort());
});

/** Some answer so to whoever is late; nobody documents it without a body. */
const CONFLICT: (typeof faults)[number] = {
  name: '409',
  answer: () => ({ status: 409, body: '{}' }),
  reasons: ['unexpected-reply'],
};

/** Every byte that a text can have one of, and characters of two, three and four. */
const AWKWARD = `${Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)).join('')}\r\n"'\\\`$\{x}%00%{é€😀\u202e`;

/** Every way to reach a store. */
const ways = Object.entries(standIns).map(([id, make]) => {
  const store = stores.find((one) => one.id === id.replace(/:.*/, ''));
  if (store === undefined) throw new Error(`there is no store ${id}`);
  return { id, store, make };
});

describe.each(ways)('the store $id', ({ store, make }) => {
  const open = async (): Promise<{ bench: Bench; location: Location }> => {
    const bench = await Bench.open(store, make, vendors);
    return { bench, location: bench.standIn.locate('LINEAR_API_KEY') };
  };

  describe.runIf(store.resolve)('gives a value', () => {
    it('that is there, with its version', async () => {
      const { bench, location } = await open();
      await bench.standIn.put(location, 'old');
      const value = fakeAlnum(40);
      await bench.standIn.put(location, value);
      const found = await bench.resolve(location);
      expect(plain(found)).toMatchObject({ answer: 'there', value: '[secret]' });
      expect(revealed(found)).toBe(value);
      const described = await bench.describe(location);
      if (described.answer === 'unknown' && described.reason === 'no-way') return;
      if (described.answer !== 'there') throw new Error('it was there');
      const { version } = found as { version?: string };
      if (version !== undefined) expect(described.stored.version).toBe(version);
    });

    it('and says that there is none', async () => {
      const { bench, location } = await open();
      expect(await bench.resolve(location)).toMatchObject({ answer: 'absent' });
    });

    it('of every byte', async () => {
      const { bench, location } = await open();
      const value = store.write?.refusal(location, 300) === undefined ? awkward(bench) : 'plain';
      await bench.standIn.put(location, value);
      expect(revealed(await bench.resolve(location))).toBe(value);
    });

    it.each(faults)('and none after $name', async ({ answer, name }) => {
      const { bench, location } = await open();
      if (bench.standIn.answer === undefined) return;
      const value = fakeAlnum(40);
      await bench.standIn.put(location, value);
      bench.behave();
      await bench.resolve(location);
      const steps = bench.received.length;
      expect(steps).toBeGreaterThan(0);
      for (let step = 0; step < steps; step++) {
        bench.fail(step, () => answer(value), patienceFor({ name }));
        const found = await bench.resolve(location);
        expect({ step, answer: found.answer }).not.toEqual({ step, answer: 'there' });
        expectNoSecret(found, [value, ...bench.secrets]);
      }
    });
  });

  describe('whose program has its own ways', () => {
    it.each(programFaults)('gives none after $name', async ({ print, printsAValue }) => {
      const { bench, location } = await open();
      if (bench.standIn.programs === undefined) return;
      const value = fakeAlnum(40);
      await bench.standIn.put(location, value);
      bench.behave();
      await bench.resolve(location);
      const steps = bench.runs.length;
      expect(steps).toBeGreaterThan(0);
      for (let step = 0; step < steps; step++) {
        bench.failProgram(step, () => print(value));
        const found = await bench.resolve(location);
        // A program that prints bare values could have printed this one.
        if (!printsAValue) expect({ step, answer: found.answer }).toEqual({ step, answer: 'unknown' });
        expectNoSecret(found, [value, ...bench.secrets]);
      }
    });

    it.runIf(store.write).each(programFaults)('leaves all as it is at $name', async ({ print, isList }) => {
      const { bench, location } = await open();
      if (bench.standIn.programs === undefined) return;
      await bench.standIn.put(location, 'older');
      const before = await seen(bench, location);
      bench.behave();
      await bench.write(location, 'old', { before });
      const steps = bench.runs.length;
      expect(steps).toBeGreaterThan(0);
      const after = await seen(bench, location);
      const value = fakeAlnum(40);
      for (let step = 0; step < steps; step++) {
        bench.failProgram(step, () => print(value));
        const written = await bench.write(location, value, { before: after });
        if (!isList || written.answer !== 'changed') {
          expect({ step, answer: written.answer }).toEqual({ step, answer: 'unknown' });
        }
        expect(await bench.standIn.peek(location)).toBe('old');
        expectNoSecret(written, [value, ...bench.secrets]);
      }
    });

    it('is given no secret where others can read it, and nothing of a location for an option', async () => {
      const { bench, location } = await open();
      if (bench.standIn.programs === undefined) return;
      const value = fakeAlnum(40);
      const odd = { ...location, name: '--help', ...(location.scope && { scope: '-x' }) };
      for (const one of [location, odd]) {
        await bench.describe(one);
        await bench.resolve(one);
        if (store.write) await bench.write(one, value, { before: 'absent' });
      }
      expect(bench.runs.length).toBeGreaterThan(0);
      for (const { args } of bench.runs) {
        for (const secret of [value, ...bench.secrets]) expect(args.join(' ').includes(secret)).toBe(false);
        expect(args).not.toContain('--help');
        expect(args).not.toContain('-x');
      }
    });
  });

  const { write: writing } = store;
  describe.runIf(writing)('takes a value', () => {
    it('that is new, that is another, and that is the same', async () => {
      const { bench, location } = await open();
      expect(
        await bench.write(location, 'first', { before: await untouched(bench, location) }),
      ).toMatchObject({ answer: 'done' });
      expect(await bench.standIn.peek(location)).toBe('first');
      const rest = bench.standIn.rest(location);
      for (const value of ['second', 'second']) {
        const written = await bench.write(location, value, {
          before: await seen(bench, location),
          id: fakeAlnum(26),
        });
        expect(written).toMatchObject({ answer: 'done' });
        expect(await bench.standIn.peek(location)).toBe(value);
        expect(bench.standIn.rest(location)).toEqual(rest);
        if (store.resolve) expect(revealed(await bench.resolve(location))).toBe(value);
      }
    });

    it('once, if the same change is tried twice', async () => {
      const { bench, location } = await open();
      await bench.standIn.put(location, 'old');
      const before = await seen(bench, location);
      const id = fakeAlnum(26);
      await bench.write(location, 'new', { before, id });
      const again = await bench.write(location, 'new', { before, id });
      expect(['done', 'changed']).toContain(again.answer);
      expect(await bench.standIn.peek(location)).toBe('new');
    });

    it('of every byte', async () => {
      const { bench, location } = await open();
      const value = awkward(bench);
      const before = await untouched(bench, location);
      expect(await bench.write(location, value, { before })).toMatchObject({ answer: 'done' });
      expect(await bench.standIn.peek(location)).toBe(value);
    });

    it('but none that would come back as another', async () => {
      const { bench, location } = await open();
      if (bench.standIn.syntax === undefined) return;
      const before = await untouched(bench, location);
      const held = await bench.standIn.peek(location);
      expect(await bench.write(location, AWKWARD, { before })).toMatchObject({ answer: 'unfit' });
      expect(await bench.standIn.peek(location)).toBe(held);
    });

    it('up to its limit, and tells before anything is sent what is beyond it', async () => {
      const { bench, location } = await open();
      const { limit } = bench.standIn;
      expect(writing!.refusal(location, limit)).toBeUndefined();
      expect(writing!.refusal(location, limit + 1)).toContain(String(limit).slice(0, 2));
      const value = 'x'.repeat(limit);
      const before = await untouched(bench, location);
      expect(await bench.write(location, value, { before })).toMatchObject({ answer: 'done' });
      expect(await bench.standIn.peek(location)).toBe(value);
    });

    it('and leaves alone what somebody else has written meanwhile', async () => {
      const { bench, location } = await open();
      expect(await bench.standIn.peek(location)).toBeUndefined();
      const absent: Before = 'absent';
      await bench.standIn.put(location, 'theirs');
      expect(await bench.write(location, 'ours', { before: absent })).toEqual({ answer: 'changed' });
      const before = await seen(bench, location);
      await bench.standIn.put(location, 'theirs again');
      const rest = bench.standIn.rest(location);
      expect(await bench.write(location, 'ours', { before })).toEqual({ answer: 'changed' });
      expect(await bench.standIn.peek(location)).toBe('theirs again');
      expect(bench.standIn.rest(location)).toEqual(rest);
    });

    it('and loses to whoever writes between its look and its write', async () => {
      const last = (await stepsOfWriting(store, make)) - 1;
      const { bench, location } = await open();
      const { answer, compares } = bench.standIn;
      if (answer === undefined || !compares) return;
      await bench.standIn.put(location, 'old');
      const before = await seen(bench, location);
      bench.fail(last, async (request) => {
        await bench.standIn.put(location, 'theirs');
        return answer(request);
      });
      expect(await bench.write(location, 'ours', { before })).toEqual({ answer: 'changed' });
      expect(await bench.standIn.peek(location)).toBe('theirs');
    });

    it.each([...faults, CONFLICT])('and leaves all as it is at $name', async ({ answer, name }) => {
      const { bench, location } = await open();
      if (bench.standIn.answer === undefined) return;
      await bench.standIn.put(location, 'old');
      const before = await seen(bench, location);
      const steps = await stepsOfWriting(store, make);
      const value = fakeAlnum(40);
      for (let step = 0; step < steps; step++) {
        bench.fail(step, () => answer(value), patienceFor({ name }));
        const written = await bench.write(location, value, { before });
        // A list may say that nothing is there, and then what was seen is gone.
        if (name !== 'an empty list' || written.answer !== 'changed') {
          expect({ step, answer: written.answer }).toEqual({ step, answer: 'unknown' });
        }
        expect(await bench.standIn.peek(location)).toBe('old');
        expect(bench.received.filter(({ url }) => url.includes('elsewhere'))).toEqual([]);
        expectNoSecret(written, [value, ...bench.secrets]);
      }
    });

    it('and can be tried again if the answer got lost', async () => {
      const { bench, location } = await open();
      const { answer } = bench.standIn;
      if (answer === undefined) return;
      await bench.standIn.put(location, 'old');
      const before = await seen(bench, location);
      const last = (await stepsOfWriting(store, make)) - 1;
      const lost = async (request: Parameters<typeof answer>[0]) => {
        await answer(request);
        return 'silence' as const;
      };
      const id = fakeAlnum(26);
      bench.fail(last, lost, patienceFor({ name: 'silence' }));
      expect(await bench.write(location, 'new', { before, id })).toMatchObject({ answer: 'unknown' });
      bench.behave();
      const again = await bench.write(location, 'new', { before: await seen(bench, location), id });
      expect(again).toMatchObject({ answer: 'done' });
      expect(await bench.standIn.peek(location)).toBe('new');
    });
  });

  it.runIf(store.write && store.retire)('takes a version out of use', async () => {
    const { bench, location } = await open();
    await bench.standIn.put(location, 'old');
    const before = await seen(bench, location);
    const written = await bench.write(location, 'new', { before });
    expect(written.answer).toBe('done');
    const { version } = before as { version: string };
    expect(await bench.retire({ ...location, version })).toMatchObject({ answer: 'done' });
    expect(await bench.standIn.peek(location)).toBe('new');
    const answer = bench.standIn.givesRetired ? 'there' : 'absent';
    expect(await bench.resolve({ ...location, version })).toMatchObject({ answer });
    // Once more is no harm.
    expect(await bench.retire({ ...location, version })).toMatchObject({ answer: 'done' });
  });

  it.runIf(store.promote)('stages a value, and promotes it', async () => {
    const { bench, location } = await open();
    await bench.standIn.put(location, 'old');
    const staged = await bench.write(location, 'new', { before: await seen(bench, location), staged: true });
    expect(staged.answer).toBe('done');
    expect(await bench.standIn.peek(location)).toBe('old');
    const { version } = staged as { version: string };
    expect(revealed(await bench.resolve({ ...location, version }))).toBe('new');
    for (let times = 0; times < 2; times++) {
      expect(await bench.promote({ ...location, version })).toMatchObject({ answer: 'done' });
      expect(await bench.standIn.peek(location)).toBe('new');
    }
  });

  it.runIf(store.annotate)('keeps notes beside a value', async () => {
    const { bench, location } = await open();
    await bench.standIn.put(location, 'value');
    for (const notes of [{ 'mcp-rekey-rotation': 'linear/1' }, { 'mcp-rekey-rotation': 'linear/2' }]) {
      expect(await bench.annotate(location, notes)).toMatchObject({ answer: 'done' });
      expect(bench.standIn.notes!(location)).toMatchObject(notes);
    }
    expect(await bench.standIn.peek(location)).toBe('value');
  });

  it.runIf(store.refer)('writes references that it reads', async () => {
    const { bench, location } = await open();
    expect(store.locate!(store.refer!(location))).toEqual(location);
    if (store.staging !== 'pinned') return;
    await bench.standIn.put(location, 'value');
    const { version } = (await seen(bench, location)) as { version: string };
    expect(store.locate!(store.refer!({ ...location, version }))).toEqual({ ...location, version });
  });
});

/** As awkward as the vendor takes it. */
function awkward({ standIn: { syntax } }: Bench): string {
  return syntax === undefined ? AWKWARD : AWKWARD.replaceAll(syntax, '');
}

/** A place that nobody has written to, as far as the store writes to such. */
async function untouched(bench: Bench, location: Location): Promise<Before> {
  if (bench.standIn.replacesOnly === undefined) return 'absent';
  expect(await bench.write(location, 'new', { before: 'absent' })).toMatchObject({ answer: 'unfit' });
  expect(await bench.standIn.peek(location)).toBeUndefined();
  await bench.standIn.put(location, 'old');
  return seen(bench, location);
}

async function seen(bench: Bench, location: Location): Promise<Before> {
  const description = await bench.describe(location);
  if (description.answer !== 'there') throw new Error(`it is ${inspect(description)}`);
  const { version } = description.stored;
  if (version === undefined) throw new Error('it has no version');
  return { version };
}

/** How many requests it takes to write a value where there is one. */
async function stepsOfWriting(store: Store, make: MakeStandIn): Promise<number> {
  const bench = await Bench.open(store, make, vendors);
  const location = bench.standIn.locate('LINEAR_API_KEY');
  await bench.standIn.put(location, 'old');
  const before = await seen(bench, location);
  bench.behave();
  await bench.write(location, 'new', { before });
  return bench.received.length;
}

function revealed(found: Awaited<ReturnType<Bench['resolve']>>): string | undefined {
  return found.answer === 'there' ? found.value.revealTo(READER) : undefined;
}

function plain(found: unknown): unknown {
  return JSON.parse(JSON.stringify(found));
}

function expectNoSecret(shown: unknown, secrets: readonly string[]): void {
  const all = JSON.stringify(shown) + inspect(shown, { depth: 9, showHidden: true });
  for (const secret of secrets) {
    for (let at = 0; at + 8 <= secret.length; at += 4) {
      expect(all.includes(secret.slice(at, at + 8)), 'a piece of a secret shows').toBe(false);
    }
  }
}
