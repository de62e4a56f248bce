import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isDestinationPattern } from '../../../src/core/destination.js';
import type { Inspection } from '../../../src/core/inspection.js';
import { providerApis } from '../../../src/providers/apis/registry.js';
import { providers } from '../../../src/providers/registry.js';
import { type Answer, Vendors } from '../../servers/vendors.js';
import { type Case, casesOf } from './fixture.js';
import { Play, type Scene, sceneOf } from './scene.js';

let vendors: Vendors;
beforeAll(async () => {
  vendors = await Vendors.start();
});
afterAll(() => vendors.stop());

/** Databases are asked by a login, and have a test of their own with real servers. */
const BY_LOGIN = ['postgres', 'mysql', 'redis'];

/** Replies that no vendor documents for an invalid credential, and what each means. */
const FAULTS: readonly (readonly [string, (scene: Scene) => Answer, readonly string[]])[] = [
  ['401 of a proxy', () => html(401), ['refused', 'unexpected-reply']],
  ['403', () => ({ status: 403, body: '{}' }), ['refused', 'unexpected-reply']],
  ['403 of a proxy', () => html(403), ['refused', 'unexpected-reply']],
  ['404', () => ({ status: 404, body: '{}' }), ['unexpected-reply']],
  ['429 and a long wait', () => ({ status: 429, headers: { 'retry-after': '3600' } }), ['rate-limited']],
  ['429 over and over', () => ({ status: 429, headers: { 'retry-after': '0' } }), ['rate-limited']],
  ['500', () => ({ status: 500, body: '{}' }), ['provider-error']],
  ['503', () => ({ status: 503, headers: { 'retry-after': '7200' } }), ['provider-error']],
  ['a reset', () => 'reset', ['unreachable']],
  ['silence', () => 'silence', ['timeout']],
  ['HTML', () => html(200), ['unexpected-reply']],
  ['JSON of something else', () => ({ status: 200, body: '{"hello":"world"}' }), ['unexpected-reply']],
  ['an empty list', () => ({ status: 200, body: '[]' }), ['unexpected-reply']],
  [
    'a redirect',
    () => ({ status: 302, headers: { location: 'https://elsewhere.example/' } }),
    ['redirected'],
  ],
  [
    'an echo',
    ({ value }) => ({ status: 400, body: JSON.stringify({ error: `no such key: ${value}` }) }),
    ['unexpected-reply'],
  ],
];

function html(status: number): Answer {
  return { status, headers: { 'content-type': 'text/html' }, body: '<!doctype html><title>Sign in</title>' };
}

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
    it.each(FAULTS)('answers unknown to %s', async (_name, fault, reasons) => {
      const scene = sceneOf(api, one);
      vendors.received.length = 0;
      vendors.answer = () => fault(scene);
      const inspection = await scene.inspect(vendors);
      const documented = cases.some(
        (other) => other.expect.answer === inspection.answer && isFault(other, fault, scene),
      );
      if (!documented) {
        expect(inspection.answer).toBe('unknown');
        expect(reasons).toContain((inspection as { reason: string }).reason);
      }
      expect(vendors.received.filter(({ url }) => url.includes('elsewhere'))).toEqual([]);
      expectNoSecret(inspection, scene);
    });
  });
});

/** Whether a fixture documents just that reply: an empty body, with the same status. */
function isFault(one: Case, fault: (scene: Scene) => Answer, scene: Scene): boolean {
  const answer = fault(scene);
  if (typeof answer === 'string' || (answer.body !== '{}' && answer.body !== undefined)) return false;
  return one.exchanges.some(
    ({ reply }) =>
      reply.status === answer.status &&
      reply.text === undefined &&
      (reply.body === undefined || isEmpty(reply.body)),
  );
}

function isEmpty(body: unknown): boolean {
  return JSON.stringify(body) === '{}';
}

async function played(id: string, one: Case): Promise<{ inspection: Inspection; play: Play; scene: Scene }> {
  const scene = sceneOf(providerApis.find((api) => api.id === id)!, one);
  const play = new Play(one.exchanges, scene);
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
