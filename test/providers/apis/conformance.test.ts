import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isDestinationPattern } from '../../../src/core/destination.js';
import type { Inspection } from '../../../src/core/inspection.js';
import { providerApis } from '../../../src/providers/apis/registry.js';
import { providers } from '../../../src/providers/registry.js';
import { faults, isDocumented, patienceFor } from '../../servers/faults.js';
import { Play } from '../../servers/play.js';
import { Vendors } from '../../servers/vendors.js';
import { type Case, casesOf } from './fixture.js';
import { type Scene, sceneOf } from './scene.js';

let vendors: Vendors;
beforeAll(async () => {
  vendors = await Vendors.start();
});
afterAll(() => vendors.stop());

/** Databases are asked by a login, and have a test of their own with real servers. */
const BY_LOGIN = ['postgres', 'mysql', 'redis'];

describe.each(providerApis.filter(({ id }) => !BY_LOGIN.includes(id)))('the API of $id', (api) => {
  const cases = casesOf(api.id);
  const own = providers.find(({ id }) => id === api.id);
  const kinds = api.inspectors.flatMap((inspector) => inspector.kinds);

  it('belongs to a provider and asks about kinds that it has, each in one way', () => {
    expect(own).toBeDefined();
    const known = ['named', ...own!.kinds.map(({ id }) => id)];
    expect(kinds.filter((kind) => !known.includes(kind))).toEqual([]);
    expect(new Set(kinds).size).toBe(kinds.length);
  });

  it('is told no more of an account than the policy takes for it', () => {
    const told = cases.flatMap(({ policy }) => policy.flatMap(({ account }) => Object.keys(account)));
    expect([...new Set(told)].sort()).toEqual(Object.keys(own?.account ?? {}).sort());
  });

  it('names destinations that are any, and pages that document it', () => {
    for (const host of api.hosts) expect(isDestinationPattern(host), host).toBe(true);
    for (const { docs } of api.inspectors) {
      expect(docs.length).toBeGreaterThan(0);
      for (const page of docs) expect(page).toMatch(/^https:\/\//);
    }
  });

  it('has a documented reply for a live credential of each kind, and for one that is none', () => {
    const asked = (kind: string, answer: string): boolean =>
      cases.some((one) => one.kind === kind && one.expect.answer === answer && one.exchanges.length > 0);
    expect(kinds.filter((kind) => !asked(kind, 'live'))).toEqual([]);
    for (const inspector of api.inspectors) {
      expect(
        inspector.kinds.some((kind) => asked(kind, 'dead')),
        inspector.kinds.join(),
      ).toBe(true);
    }
  });

  describe.each(cases.map((one) => [`${one.kind}: ${one.name}`, one] as const))('%s', (_, one) => {
    it('is understood as documented', async () => {
      const { inspection, play, scene } = await played(api.id, one);
      expect(play.unexpected.map(({ method, url }) => concealed(`${method} ${url}`, scene))).toEqual([]);
      expect(plain(inspection)).toEqual(one.expect);
      expect(play.left.map(({ request }) => request.url)).toEqual([]);
      expectNoSecret(inspection, scene);
    });
  });

  const first = kinds.flatMap((kind) =>
    cases.filter((one) => one.kind === kind && one.expect.answer === 'live').slice(0, 1),
  );
  describe.each(first.map((one) => [one.kind, one] as const))('%s', (_, one) => {
    it.each(faults)('answers unknown to $name', async (fault) => {
      const scene = sceneOf(api, one);
      vendors.received.length = 0;
      vendors.answer = () => fault.answer(scene.value);
      const inspection = await scene.inspect(vendors, patienceFor(fault));
      const documented = cases.some(
        ({ expect: { answer }, exchanges }) => answer === inspection.answer && isDocumented(fault, exchanges),
      );
      if (!documented) {
        expect(inspection.answer).toBe('unknown');
        expect(fault.reasons).toContain((inspection as { reason: string }).reason);
      }
      expect(vendors.received.filter(({ url }) => url.includes('elsewhere'))).toEqual([]);
      expectNoSecret(inspection, scene);
    });
  });
});

async function played(id: string, one: Case): Promise<{ inspection: Inspection; play: Play; scene: Scene }> {
  const scene = sceneOf(providerApis.find((api) => api.id === id)!, one);
  const play = new Play(one.exchanges, scene.fill);
  vendors.answer = (request) => play.answer(request);
  return { inspection: await scene.inspect(vendors), play, scene };
}

/** As a fixture says it: dates as text, and nothing that was not told. */
function plain(inspection: Inspection): unknown {
  return JSON.parse(JSON.stringify(inspection));
}

function expectNoSecret(inspection: Inspection, { secrets }: Scene): void {
  const shown = JSON.stringify(inspection) + inspect(inspection, { depth: 9, showHidden: true });
  for (const secret of secrets) {
    for (let at = 0; at + 8 <= secret.length; at += 4) {
      expect(shown.includes(secret.slice(at, at + 8)), 'a piece of a secret shows').toBe(false);
    }
  }
}

function concealed(text: string, { secrets }: Scene): string {
  return secrets.reduce((shown, secret) => shown.replaceAll(secret, '{secret}'), text);
}
