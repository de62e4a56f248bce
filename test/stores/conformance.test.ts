import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stores } from '../../src/stores/registry.js';
import type { Description, Store } from '../../src/stores/store.js';
import { faults, isDocumented, patienceFor } from '../servers/faults.js';
import { Play } from '../servers/play.js';
import { type Received, Vendors } from '../servers/vendors.js';
import { type Case, casesOf } from './fixture.js';
import { Scene } from './scene.js';

/** Requests that give the value of a secret, or an old one, and for Doppler also those that make one. */
const GIVES_A_VALUE: Readonly<Record<string, (request: Received) => boolean>> = {
  // It is asked nothing.
  'age-file': () => true,
  'plain-config': () => true,
  bitwarden: () => true,
  // GitHub has no such request: what it lists, it cannot decrypt.
  github: () => false,
  'aws-secrets-manager': ({ headers }) => /\.(?:Batch)?GetSecretValue$/.test(`${headers['x-amz-target']}`),
  'gcp-secret-manager': ({ url }) => /(?::|%3a)access/i.test(url),
  'azure-key-vault': ({ url }) => /\/secrets\/[^/?]+(?:\/(?!versions\?)[^/?]*)?(?:\?|$)/.test(url),
  vault: ({ url }) => /\/v1\/(?!sys\/|auth\/|.*\/(?:metadata|subkeys)\/)|\/data\/|\.\./.test(url),
  onepassword: ({ url }) => /\/items\/|\/files/.test(url),
  doppler: ({ url }) =>
    /\/secrets(?:\?|$)|\/secret\b|\/download|\/logs\/log|include_dynamic_secrets=true/.test(url),
  infisical: ({ url }) => url.includes('/secrets') && !/[?&]viewSecretValue=false(?:&|$)/.test(url),
};

/** The same for what is run of a vendor's program. */
const PRINTS_A_VALUE: Readonly<Record<string, (args: readonly string[]) => boolean>> = {
  onepassword: ([kind, what]) => !(kind === 'item' && what === 'list'),
};

let vendors: Vendors;
beforeAll(async () => {
  vendors = await Vendors.start();
});
afterAll(() => vendors.stop());

it('every store says which requests give a value', () => {
  expect(Object.keys(GIVES_A_VALUE).sort()).toEqual(stores.map(({ id }) => id).sort());
});

describe.each(stores)('the store $id', (store) => {
  const cases = casesOf(store.id);
  /** Everything that was ever asked of it here. */
  const asked: Received[] = [];

  const isRemote = cases.some(({ exchanges }) => exchanges.length > 0);

  it('has a documented reply for each answer', () => {
    const isBlind = cases.every(({ expect: { reason } }) => reason === 'no-way');
    const answers = cases
      .filter(({ exchanges }) => !isRemote || exchanges.length > 0)
      .map(({ expect: { answer } }) => answer);
    expect([...new Set(answers)].sort()).toEqual(isBlind ? ['unknown'] : ['absent', 'there', 'unknown']);
    expect(store.docs).toMatch(/^https:\/\//);
    expect(store.options.safeParse({ unheard: 'of' }).success).toBe(false);
  });

  describe.each(cases.map((one) => [one.name, one] as const))('%s', (_, one) => {
    it('is understood as documented', async () => {
      const { play, scene, description } = await played(store, one, asked);
      expect(play.unexpected.map(({ method, url }) => concealed(`${method} ${url}`, scene))).toEqual([]);
      expect(scene.unexpectedRuns).toEqual([]);
      expect(plain(description)).toEqual(JSON.parse(scene.fill(JSON.stringify(one.expect))));
      expect(scene.runsLeft).toBe(0);
      expect(play.left.map(({ request }) => request.url)).toEqual([]);
      expect(scene.audiences).toEqual(one.identity === undefined ? [] : [one.identity]);
      expectNoSecret(description, scene);
    });
  });

  const there = cases.filter(({ expect: { answer } }) => answer === 'there');
  const ways = [there.find(({ identity }) => !identity), there.find(({ identity }) => identity)];
  const steps = ways.flatMap((one) =>
    (one?.exchanges ?? []).map(
      (exchange, step) => [`${one!.name}: ${exchange.request.url}`, one!, step] as const,
    ),
  );
  describe.each(steps)('%s', (_, one, step) => {
    it.each(faults)('proves nothing by $name', async (fault) => {
      const scene = new Scene(store, one);
      const play = new Play(one.exchanges.slice(0, step), scene.fill);
      vendors.received.length = 0;
      vendors.answer = (request) =>
        play.left.length > 0 ? play.answer(request) : fault.answer(scene.secrets.join());
      const [description] = await scene.describe(vendors, 1, patienceFor(fault));
      asked.push(...vendors.received);
      expect(vendors.received.filter(({ url }) => url.includes('elsewhere'))).toEqual([]);
      expectNoSecret(description!, scene);
      const documented = cases.some(
        ({ expect: { answer }, exchanges }) =>
          answer === description!.answer && isDocumented(fault, exchanges),
      );
      if (documented) return;
      expect(description!.answer).not.toBe('absent');
      if (description!.answer === 'unknown') {
        expect(['refused', ...fault.reasons]).toContain(description!.reason);
      } else {
        // What only completes the answer may fail.
        expect(step).toBeGreaterThan(0);
      }
    });
  });

  it.each(there.filter(({ identity }) => identity).slice(0, 1))(
    'logs in once for many questions',
    async (one) => {
      const scene = new Scene(store, one);
      const [login, ...questions] = one.exchanges;
      const play = new Play([login!, ...questions, ...questions, ...questions], scene.fill);
      vendors.answer = (request) => play.answer(request);
      const descriptions = await scene.describe(vendors, 3);
      expect(play.unexpected).toEqual([]);
      expect(scene.audiences).toEqual([one.identity]);
      expect(descriptions.map(({ answer }) => answer)).toEqual(['there', 'there', 'there']);
    },
  );

  it('has never asked for a value', () => {
    expect(asked.length > 10).toBe(isRemote);
    const wrong = asked.filter((request) => GIVES_A_VALUE[store.id]!(request));
    expect(wrong.map(({ method, url }) => `${method} ${url}`)).toEqual([]);
    const runs = cases.flatMap((one) => one.runs);
    expect(runs.filter(({ args }) => PRINTS_A_VALUE[store.id]!(args))).toEqual([]);
  });
});

it.each([
  ['aws-secrets-manager', 'https://secretsmanager.eu-west-1.amazonaws.com/', 'secretsmanager.GetSecretValue'],
  [
    'gcp-secret-manager',
    'https://secretmanager.googleapis.com/v1/projects/p/secrets/s/versions/latest:access',
  ],
  ['azure-key-vault', 'https://acme.vault.azure.net/secrets/linear?api-version=7.4'],
  ['azure-key-vault', 'https://acme.vault.azure.net/secrets/linear/1?api-version=7.4'],
  ['vault', 'https://vault.acme.example/v1/secret/data/linear'],
  ['vault', 'https://vault.acme.example/v1/secret/linear'],
  ['onepassword', 'https://connect.acme.example/v1/vaults/v/items/i'],
  ['doppler', 'https://api.doppler.com/v3/configs/config/secrets?project=p&config=c'],
  ['doppler', 'https://api.doppler.com/v3/configs/config/secret?project=p&config=c&name=N'],
  ['doppler', 'https://api.doppler.com/v3/configs/config/secrets/download?format=json'],
  ['doppler', 'https://api.doppler.com/v3/configs/config/logs/log?project=p&config=c&log=l'],
  ['infisical', 'https://app.infisical.com/api/v4/secrets/N?projectId=p'],
] as const)('the test knows a request of %s that gives a value: %s', (id, url, target = undefined) => {
  const request = { method: 'GET', url, headers: { 'x-amz-target': target }, body: '' };
  expect(GIVES_A_VALUE[id]!(request)).toBe(true);
});

async function played(
  store: Store,
  one: Case,
  asked: Received[],
): Promise<{ description: Description; play: Play; scene: Scene }> {
  const scene = new Scene(store, one);
  const play = new Play(one.exchanges, scene.fill);
  vendors.received.length = 0;
  vendors.answer = (request) => play.answer(request);
  const [description] = await scene.describe(vendors);
  asked.push(...vendors.received);
  return { description: description!, play, scene };
}

/** As a fixture says it: dates as text, and nothing that was not told. */
function plain(description: Description): unknown {
  return JSON.parse(JSON.stringify(description));
}

function expectNoSecret(description: Description, { secrets }: Scene): void {
  const shown = JSON.stringify(description) + inspect(description, { depth: 9, showHidden: true });
  for (const secret of secrets) {
    for (let at = 0; at + 8 <= secret.length; at += 4) {
      expect(shown.includes(secret.slice(at, at + 8)), 'a piece of a secret shows').toBe(false);
    }
  }
}

function concealed(text: string, { secrets }: Scene): string {
  return secrets.reduce((shown, secret) => shown.replaceAll(secret, '{secret}'), text);
}
