import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mintingScheme, mintingTitles } from '../../src/core/minting.js';
import { fakeAlnum } from '../../src/providers/fake.js';
import { requestOf } from '../../src/stores/minters/reference.js';
import { minters } from '../../src/stores/minters/registry.js';
import { faults, patienceFor } from '../servers/faults.js';
import { Vendors } from '../servers/vendors.js';
import { Bench, strangers } from './bench.js';
import { standIns } from './stand-ins/index.js';
import { fakeJwt } from './stand-ins/stand-in.js';

let vendors: Vendors;
beforeAll(async () => {
  vendors = await Vendors.start();
});
afterAll(() => vendors.stop());

it('every minter has a stand-in, and its scheme is known', () => {
  const ids = minters.map(({ id }) => id).sort();
  expect(Object.keys(standIns).sort()).toEqual(ids);
  expect(Object.keys(mintingTitles).sort()).toEqual(ids);
});

describe.each(minters)('the minter $id', (minter) => {
  const open = (): Bench => new Bench(minter, vendors);
  const { audience, variable, refusals } = standIns[minter.id]!();

  it('documents what it takes', () => {
    const example =
      minter.example +
      (minter.parts.length > 1 && !minter.example.includes('#') ? `#${minter.parts[0]}` : '');
    expect(requestOf(example, minter)).toHaveProperty('wanted');
    expect(mintingScheme(minter.example)).toBe(minter.id);
    expect(minter.docs).toMatch(/^https:\/\//);
    expect(minter.what.shape.source).toMatch(/^\^.*\$$/);
  });

  it('makes one credential, of which each reference gets its part', async () => {
    const bench = open();
    const { made, references } = bench.standIn;
    const outcomes = await bench.launch([...references, ...references]);
    const parts = references.map((reference) => made[/#(.+)$/.exec(reference)?.[1] ?? 'token']);
    expect(outcomes).toEqual([...parts, ...parts].map((value) => ({ value })));
    for (const value of Object.values(made)) expect(value.length).toBeGreaterThan(10);
    // What signs here goes nowhere.
    const { GITHUB_APP_PRIVATE_KEY: key = '' } = bench.standIn.env;
    const sent = JSON.stringify(bench.received);
    for (const line of key.split('\n').filter((text) => text.length > 40)) expect(sent).not.toContain(line);
    const once = bench.received.length;
    await bench.launch([references[0]!]);
    expect(bench.received.length).toBe(2 * once);
    expect(strangers(bench)).toEqual([]);
  });

  it.each(refusals)('makes nothing for whoever is answered with %s', async (_, answer, detail) => {
    const bench = open();
    // The job’s own token comes first.
    bench.fail(audience === undefined ? 0 : 1, () => answer);
    const [outcome] = await bench.launch();
    expect(outcome).toHaveProperty('reason');
    const { reason } = outcome as { reason: string };
    expect(/\((.*)\)$/s.exec(reason)?.[1]).toMatch(detail);
    expectNoSecret(outcome, bench.secrets);
  });

  it.each(faults)('makes nothing after $name', async (fault) => {
    const bench = open();
    await bench.launch();
    const steps = bench.received.length;
    expect(steps).toBeGreaterThan(0);
    for (let step = 0; step < steps; step++) {
      const echo = fakeAlnum(40);
      bench.fail(step, () => fault.answer(`${echo}${bench.identity}`), patienceFor(fault));
      const outcomes = await bench.launch();
      for (const outcome of outcomes) expect({ step, outcome }).toHaveProperty('outcome.reason');
      expectNoSecret(outcomes, [echo, ...bench.secrets]);
      expect(bench.received.filter(({ url }) => url.includes('elsewhere'))).toEqual([]);
      expect(strangers(bench)).toEqual([]);
    }
  });

  describe.runIf(audience)('outside of a workflow', () => {
    const named = (reference: string, token: string): string =>
      reference.replace(/(\?[^#]*)?(?=#|$)/, (query) => `${query || '?'}${query && '&'}token=${token}`);

    it('shows the token that the reference names', async () => {
      const bench = open();
      const references = bench.standIn.references;
      bench.desk.files.set('/run/token', `${bench.identity}\n`);
      bench.env = { CI_TOKEN: bench.identity };
      for (const token of ['env://CI_TOKEN', 'file:///run/token']) {
        const outcomes = await bench.launch(references.map((reference) => named(reference, token)));
        for (const outcome of outcomes) expect(outcome).toHaveProperty('value');
      }
      expect(bench.asked).toHaveLength(bench.received.length);
      expect(strangers(bench)).toEqual([]);
    });

    it('sends nothing that is no token, to nobody', async () => {
      const bench = open();
      const [reference = ''] = bench.standIn.references;
      bench.desk.files.set('~/.ssh/id', `${fakeAlnum(60)}\n${fakeAlnum(60)}`);
      bench.env = { ...bench.inWorkflow, API_KEY: fakeAlnum(40) };
      for (const token of ['env://API_KEY', 'env://NOWHERE', 'file://~/.ssh/id', 'file:///nowhere']) {
        const outcomes = await bench.launch([named(reference, token)]);
        expect(outcomes).toEqual([expect.objectContaining({ reason: expect.stringMatching(/missing/) })]);
        expectNoSecret(outcomes, [bench.env['API_KEY']!, ...bench.secrets, ...bench.desk.files.values()]);
      }
      expect(bench.received).toEqual([]);
    });

    it('says what is missing', async () => {
      const bench = open();
      bench.env = {};
      const [outcome] = await bench.launch();
      expect(outcome).toMatchObject({ reason: expect.stringContaining('id-token: write') });
      expect(bench.received).toEqual([]);
    });

    it.runIf(variable)('shows the token of the file that the vendor’s own programs go by', async () => {
      const bench = open();
      bench.env = { [variable!]: 'run/token' };
      expect(await bench.launch()).toEqual(
        bench.standIn.references.map(() =>
          expect.objectContaining({ reason: expect.stringContaining(variable!) }),
        ),
      );
      bench.desk.files.set('run/token', bench.identity);
      for (const outcome of await bench.launch()) expect(outcome).toHaveProperty('value');
      bench.desk.files.set('run/token', fakeJwt());
      bench.env = { ...bench.env, ...bench.inWorkflow };
      for (const outcome of await bench.launch()) expect(outcome).toHaveProperty('value');
    });
  });
});

function expectNoSecret(shown: unknown, secrets: readonly string[]): void {
  const all = JSON.stringify(shown) + inspect(shown, { depth: 9, showHidden: true });
  for (const secret of secrets) {
    for (let at = 0; at + 8 <= secret.length; at += 4) {
      expect(all.includes(secret.slice(at, at + 8)), 'a piece of a secret shows').toBe(false);
    }
  }
}
