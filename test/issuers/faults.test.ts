import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Secret } from '../../src/core/secret.js';
import { fakeAlnum } from '../../src/providers/fake.js';
import type { Answer, Received } from '../servers/answering.js';
import { type faults as allFaults, faults, patienceFor } from '../servers/faults.js';
import { Vendors } from '../servers/vendors.js';
import { Bench, type Failed, revealed } from './bench.js';
import { expectNoSecret, expectNoStranger } from './expect-no-secret.js';
import { rsaKey } from './stand-ins/rsa-keys.js';
import { ways } from './ways.js';

// To make a key of RSA takes as long as all else that a test does: elsewhere they are made, and here one is handed out that was.
vi.mock('../../src/providers/issuers/snowflake-key.js', async (original) => ({
  ...(await original<typeof import('../../src/providers/issuers/snowflake-key.js')>()),
  newKey: (audience: readonly string[]) => Secret.of(rsaKey(5), audience),
}));

type Fault = (typeof allFaults)[number];

let vendors: Vendors;
beforeAll(async () => {
  vendors = await Vendors.start();
});
afterAll(() => vendors.stop());

const wrong: readonly Fault[] = [
  ...faults,
  ...[204, 401, 409, 422].map(
    (status): Fault => ({
      name: `${status} without a word`,
      answer: () => ({ status, ...(status !== 204 && { body: '{}' }) }),
      reasons: ['unexpected-reply', 'refused'],
    }),
  ),
  {
    name: 'more than anybody reads',
    answer: () => ({ status: 200, body: `{"data":"${'x'.repeat(2 ** 21)}"}` }),
    reasons: ['unexpected-reply'],
  },
];

/** Those that may come from somebody in between, after the vendor has done what was wanted. */
const late = wrong.filter(({ answer }) => {
  const given = answer('');
  return typeof given === 'string' || given.status < 400 || given.status >= 500;
});

/** To log in first is no change, nor to ask what one may do. */
const isChange = ({ method, url }: Received): boolean =>
  method !== 'GET' && !/\/token$|:testIamPermissions$/.test(url);

/** What the echoes repeat: all that the vendor has been told. */
const echoed = ({ secrets }: Bench): string => secrets.join(' ');

describe.each(ways)('the issuer $id', ({ issuer, make }) => {
  const open = async (): Promise<Bench> => Bench.open(issuer, make, vendors);

  /** Numbers of the requests at which that is a fault, and not what the vendor answers if nothing happens. */
  async function stepsOf(fault: Answer, act: (bench: Bench) => Promise<unknown>): Promise<readonly number[]> {
    const bench = await open();
    await act(bench);
    expect(bench.steps).toBeGreaterThan(0);
    return Array.from({ length: bench.steps }, (_, step) => step).filter(
      (step) => !bench.saidSo(step, fault),
    );
  }

  describe.runIf(issuer.mint)('makes', () => {
    it.each(wrong)('nothing that it does not know of, after $name', async ({ answer, name }) => {
      for (const step of await stepsOf(answer(''), async (bench) => bench.mint())) {
        const bench = await open();
        const before = await bench.kept();
        bench.fail(step, () => answer(echoed(bench)), patienceFor({ name }));
        const minting = await bench.mint();
        expect({ step, answer: minting.answer }).not.toEqual({ step, answer: 'minted' });
        expectNoSecret(minting, bench.secrets);
        expectNoStranger(bench);
        expect(bench.received.filter(({ url }) => url.includes('elsewhere'))).toEqual([]);
        const after = await bench.kept();
        expect(after).toMatchObject(before);
        if (Object.keys(after).length > Object.keys(before).length) expectNobodyKnows(minting);
        // Before anything was sent that could change something, it is known that nothing did.
        const isSent = bench.standIn.answer === undefined || bench.received.some(isChange);
        if (!isSent && minting.answer === 'unknown') expect(minting.reason).toBe('refused');
      }
    });

    it.each(late)(
      'at most one, and says that nobody knows, if $name is all that comes back',
      async ({ answer, name }) => {
        for (const step of await stepsOf(answer(''), async (bench) => bench.mint())) {
          const bench = await open();
          const before = await bench.kept();
          bench.lose(step, () => answer(echoed(bench)), patienceFor({ name }));
          const minting = await bench.mint();
          const after = await bench.kept();
          expect(after).toMatchObject(before);
          const made = Object.keys(after).filter((id) => !(id in before));
          expect(made.length).toBeLessThanOrEqual(1);
          if (minting.answer === 'minted') {
            expect(made).toEqual([minting.id]);
            bench.behave();
            expect(await bench.test(revealed(minting).parts)).toMatchObject({ answer: 'live' });
          } else if (made.length > 0) expectNobodyKnows(minting);
          expectNoSecret(minting, bench.secrets);
        }
      },
    );

    it('nothing where the vendor says why', async () => {
      const steps = await stepsOf('reset', async (bench) => bench.mint());
      for (const { answer, becomes } of (await open()).standIn.refusals ?? []) {
        const bench = await open();
        bench.fail(steps.at(-1)!, () => answer);
        const minting = await bench.mint();
        expect(minting.answer).toBe(becomes);
        expectNoSecret(minting, bench.secrets);
      }
    });
  });

  describe.runIf(issuer.revoke ?? issuer.revokeValue)('ends', () => {
    const steps = async (fault: Answer): Promise<readonly number[]> =>
      stepsOf(fault, async (bench) => bench.end(await bench.add()));

    it.each(wrong)('nothing without knowing, after $name', async ({ answer, name }) => {
      for (const step of await steps(answer(''))) {
        const bench = await open();
        const one = await bench.add();
        const { [one.id]: _, ...before } = await bench.kept();
        bench.fail(step, () => answer(echoed(bench)), patienceFor({ name }));
        const revocation = await bench.end(one);
        const isOver = revocation.answer === 'revoked' || revocation.answer === 'gone';
        if (isOver) expect({ step, lives: await bench.lives(one.id) }).toEqual({ step, lives: false });
        expect(await bench.kept()).toMatchObject(before);
        expectNoSecret(revocation, bench.secrets);
        expectNoStranger(bench);
      }
    });

    it.each(late)('it once more if $name is all that comes back', async ({ answer, name }) => {
      for (const step of await steps(answer(''))) {
        const bench = await open();
        const one = await bench.add();
        bench.lose(step, () => answer(echoed(bench)), patienceFor({ name }));
        const first = await bench.end(one);
        expect(['revoked', 'gone', 'unknown']).toContain(first.answer);
        if (first.answer !== 'unknown') expect(await bench.lives(one.id)).toBe(false);
        bench.behave();
        expect(['revoked', 'gone']).toContain((await bench.end(one)).answer);
        expect(await bench.lives(one.id)).toBe(false);
      }
    });
  });

  it.runIf(issuer.revoke ?? issuer.revokeValue)('ends nothing for whoever may not', async () => {
    const bench = await open();
    const { forbidden } = bench.standIn;
    if (forbidden === undefined) return;
    const one = await bench.add();
    await bench.end(one);
    const change = bench.received.findIndex(isChange);
    const again = await open();
    const other = await again.add();
    again.fail(change, () => forbidden);
    expect(await again.end(other)).toMatchObject({ answer: 'refused' });
    expect(await again.lives(other.id)).toBe(true);
  });

  it.each(wrong)('says nothing wrong of one that lives, after $name', async ({ answer, name }) => {
    const { current } = (await open()).standIn;
    for (const step of await stepsOf(answer(''), async (bench) => bench.test(bench.standIn.current.parts))) {
      const bench = await open();
      bench.fail(step, () => answer(echoed(bench)), patienceFor({ name }));
      const inspection = await bench.test(bench.standIn.current.parts);
      expect({ step, answer: inspection.answer }).not.toEqual({ step, answer: 'dead' });
      if (inspection.answer === 'live')
        expect([undefined, bench.standIn.current.id]).toContain(inspection.facts.handle);
      expectNoSecret(inspection, [
        ...bench.secrets,
        ...Object.values(current.parts).filter((text) => text.length > 30),
      ]);
    }
  });

  it.runIf(issuer.revoke ?? issuer.revokeValue).each(wrong)(
    'says nothing wrong of one that is dead, after $name',
    async ({ answer, name }) => {
      const bench = await open();
      const one = await bench.add();
      await bench.end(one);
      bench.behave();
      await bench.test(one.parts);
      for (let step = 0, { steps } = bench; step < steps; step++) {
        bench.fail(step, () => answer(echoed(bench)), patienceFor({ name }));
        const inspection = await bench.test(one.parts);
        expect({ step, answer: inspection.answer }).not.toEqual({ step, answer: 'live' });
        expectNoSecret(inspection, bench.secrets);
      }
    },
  );

  it.runIf(issuer.list).each(wrong)('lists nothing wrong after $name', async ({ answer, name }) => {
    const bench = await open();
    await bench.add();
    bench.behave();
    await bench.list();
    for (let step = 0, { steps } = bench; step < steps; step++) {
      bench.fail(step, () => answer(fakeAlnum(40)), patienceFor({ name }));
      const keys = await bench.list();
      // A vendor whose lists are bare says so of nothing at all.
      if (name === 'an empty list' && Array.isArray(keys)) expect(keys).toEqual([]);
      else expect({ step, answer: (keys as Failed).answer }).toEqual({ step, answer: 'unknown' });
      expectNoSecret(keys, bench.secrets);
    }
  });
});

function expectNobodyKnows(answer: { readonly answer: string; readonly reason?: string }): void {
  expect(answer.answer).toBe('unknown');
  expect(answer.reason).not.toBe('refused');
}
