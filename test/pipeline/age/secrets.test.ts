import { inspect as shown } from 'node:util';
import { describe, expect, it } from 'vitest';
import { Unanswered } from '../../../src/core/inspection.js';
import type { Policy, StoredSecret } from '../../../src/core/policy/policy.js';
import type { HttpRequest, Reply, Tools } from '../../../src/core/tools.js';
import type { AgeOptions } from '../../../src/pipeline/age/age-options.js';
import { judged, type Unjudged } from '../../../src/pipeline/age/aged.js';
import { Gathered } from '../../../src/pipeline/age/gathered.js';
import { referredOf, secretsOf } from '../../../src/pipeline/age/secrets.js';
import { fakeAlnum } from '../../../src/providers/fake.js';
import { ago, fingerprints, gatheredFrom, NOW, policy, tools } from './support.js';

const ours = {
  name: 'ours',
  store: 'github',
  options: { address: 'https://api.github.com', token: 'env://LIST_TOKEN' },
};
const kv = {
  name: 'kv',
  store: 'vault',
  options: { address: 'https://vault.acme.example', token: 'env://VAULT_TOKEN' },
};

const stored = (name: string, store = 'ours'): StoredSecret => ({
  store,
  scope: 'acme/api',
  name,
  key: undefined,
});

const references = (all: Readonly<Record<string, StoredSecret>>) => new Map(Object.entries(all));

function reply(status: number, json: unknown): Reply {
  return { status, json, text: JSON.stringify(json), header: () => undefined };
}

/** GitHub with one secret, written ten days ago. */
const github: Tools['ask'] = async ({ path }) =>
  String(path).endsWith('/APP')
    ? reply(200, { name: 'APP', created_at: ago(99).toISOString(), updated_at: ago(10).toISOString() })
    : String(path).includes('?')
      ? reply(200, { total_count: 0, secrets: [] })
      : reply(404, { message: 'Not Found' });

interface Scene {
  readonly env: Readonly<Record<string, string>>;
  readonly policy?: Partial<Policy>;
  readonly ask?: Tools['ask'];
  readonly offline?: true;
}

async function told({
  env,
  policy: change = {},
  ask = github,
  offline,
}: Scene): Promise<readonly Unjudged[]> {
  const { gathered } = await gatheredFrom({ acme: { command: 'acme-mcp', env } });
  const options: AgeOptions = {
    findings: [],
    gathered,
    policy: policy(change),
    fingerprints,
    tools: offline ? undefined : tools({ ask }),
    hosts: [],
    firstSeen: Promise.resolve(undefined),
    repository: undefined,
    workflows: undefined,
    now: NOW,
    progress: () => {},
  };
  return Promise.all(secretsOf(options).map((one) => referredOf(one, options)));
}

const listed = {
  stores: [ours],
  references: references({ A_TOKEN: stored('APP'), B_TOKEN: stored('APP'), C_TOKEN: stored('OTHER') }),
};

describe('references', () => {
  it('that fit two entries of the policy are asked about in neither', async () => {
    const other = { ...kv, name: 'other' };
    const ask = async (): Promise<never> => {
      throw new Error('asked');
    };
    const env = { X: 'vault://secret/linear#k' };
    const [one] = await told({ env, policy: { stores: [kv, other] }, ask });
    expect(one).toMatchObject({ age: { answer: { reason: 'ambiguous', detail: 'kv or other' } } });
  });

  it('to one secret are one, whatever they call it', async () => {
    const [one, two, ...more] = await told({
      env: { X: '${B_TOKEN}', Y: '${A_TOKEN}', Z: '${C_TOKEN}' },
      policy: listed,
    });
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      ...{
        kind: 'reference',
        title: 'B_TOKEN',
        called: 'B_TOKEN',
        shown: '${B_TOKEN}',
        names: ['B_TOKEN', 'A_TOKEN'],
      },
      ...{
        secret: stored('APP'),
        isAbsent: false,
        age: { existedAt: ago(10), source: 'store', answer: undefined },
      },
    });
    expect(one?.sites.map(({ place }) => place)).toEqual(
      ['X', 'Y'].map((name) => `.mcp.json#/mcpServers/acme/env/${name}`),
    );
    expect(two).toMatchObject({ title: 'C_TOKEN', secret: stored('OTHER') });
    expect(one?.fingerprint).not.toBe(two?.fingerprint);
  });

  it('of one name are one, though nobody says which secret it is', async () => {
    const all = await told({ env: { X: '${A_TOKEN}', Y: '${env:A_TOKEN}', Z: '${D_TOKEN}' } });
    expect(all.map(({ names, secret, age }) => [names, secret, age.answer])).toEqual([
      [['A_TOKEN', 'A_TOKEN'], undefined, undefined],
      [['D_TOKEN'], undefined, undefined],
    ]);
  });

  it('have the same fingerprint in each scan, and no other than a credential of that text', async () => {
    const env = { X: '${A_TOKEN}' };
    const [[one], [two]] = [await told({ env }), await told({ env })];
    expect(one?.fingerprint).toBe(two?.fingerprint);
    expect(one?.fingerprint).not.toBe(fingerprints.of('A_TOKEN'));
  });

  it('are asked about once each', async () => {
    const asked: string[] = [];
    const ask: Tools['ask'] = async (request: HttpRequest) => {
      asked.push(`${request.path}`);
      return github(request);
    };
    await told({ env: { X: '${A_TOKEN}', Y: '${B_TOKEN}' }, policy: listed, ask });
    expect(asked).toEqual(['/repos/acme/api/actions/secrets/APP']);
  });
});

describe('which secret a reference means', () => {
  const secretOf = async (scene: Scene) => (await told(scene))[0];

  it('is what the policy says, before what the address says', async () => {
    const address = 'vault://secret/mcp/app#token';
    const own = { store: 'vault', scope: 'secret', name: 'mcp/app', key: 'token' };
    const one = await secretOf({ env: { X: address }, offline: true });
    expect(one).toMatchObject({ title: address, shown: address, secret: own });
    const other = await secretOf({
      env: { X: address },
      policy: { stores: [ours], references: references({ [address]: stored('APP') }) },
    });
    expect(other).toMatchObject({ secret: stored('APP'), age: { existedAt: ago(10) } });
  });

  it('is in the entry that the policy names, by its name or by the id of its only one', async () => {
    const asked = async (store: string, stores: Policy['stores']) => {
      const one = await secretOf({
        env: { X: '${A_TOKEN}' },
        policy: { stores, references: references({ A_TOKEN: stored('APP', store) }) },
      });
      return one?.age.existedAt === undefined ? one?.age.answer?.reason : 'asked';
    };
    expect(await asked('ours', [kv, ours])).toBe('asked');
    expect(await asked('github', [kv, ours])).toBe('asked');
    expect(await asked('github', [ours, { ...ours, name: 'theirs' }])).toBe('store-not-listed');
    expect(await asked('github', [kv])).toBe('store-not-listed');
  });

  it('is of no store that the policy does not list, and that one is not asked', async () => {
    const ask: Tools['ask'] = () => {
      throw new Error('nobody was to be asked');
    };
    const one = await secretOf({ env: { X: 'vault://secret/mcp/app#token' }, ask });
    expect(one?.age.answer).toEqual({ state: 'unknown', reason: 'store-not-listed', detail: 'vault' });
  });
});

describe('a store that is asked', () => {
  it('may not have the secret', async () => {
    const [one] = await told({ env: { X: '${C_TOKEN}' }, policy: listed });
    expect(one).toMatchObject({ isAbsent: true, age: { answer: undefined, existedAt: undefined } });
  });

  it('is not asked where nobody is to be asked', async () => {
    const [one] = await told({ env: { X: '${A_TOKEN}' }, policy: listed, offline: true });
    expect(one?.age.answer).toEqual({ state: 'unknown', reason: 'offline', detail: undefined });
    const [unmapped] = await told({ env: { X: '${D_TOKEN}' }, offline: true });
    expect(unmapped?.age.answer).toBeUndefined();
  });

  it('says what has to be granted', async () => {
    const ask: Tools['ask'] = async () => reply(403, { message: 'Resource not accessible by integration' });
    const [one] = await told({ env: { X: '${A_TOKEN}' }, policy: listed, ask });
    expect(one?.age.answer).toMatchObject({ state: 'unknown', reason: 'refused' });
    expect(one?.grants).toContain('Secrets');
  });

  it('ends no scan, and shows nothing of what went wrong', async () => {
    const value = fakeAlnum(30);
    for (const error of [new TypeError(value), value, undefined, new Unanswered('timeout')]) {
      const ask: Tools['ask'] = async () => {
        throw error;
      };
      const [one] = await told({ env: { X: '${A_TOKEN}' }, policy: listed, ask });
      expect(one?.age.answer?.state).toBe('unknown');
      expect(shown(one, { depth: null })).not.toContain(value);
    }
  });
});

it('nothing is told where nothing is referred to', async () => {
  expect(new Gathered(new Map()).references).toEqual([]);
  expect(await told({ env: { PORT: '${PORT}' } })).toEqual([]);
});

describe('references for which a credential is made at launch', () => {
  const role = 'aws-sts://arn:aws:iam::123456789012:role/mcp?region=eu-west-1';
  const env = {
    AWS_ACCESS_KEY_ID: `${role}#access-key-id`,
    AWS_SECRET_ACCESS_KEY: `${role}#secret-access-key`,
    GITHUB_TOKEN: 'github-app://1?permissions=contents:read',
  };

  it('are made anew each time, and never too old or missing', async () => {
    const all = await told({ env });
    expect(all.map(({ perJob, names }) => ({ perJob, names: names.length }))).toEqual([
      { perJob: true, names: 2 },
      { perJob: true, names: 1 },
    ]);
    for (const one of all) {
      expect(one).toMatchObject({ isAbsent: false, secret: undefined });
      expect(one.age.answer).toBeUndefined();
      expect(judged(one, policy({}), NOW).standing).toBe('in-time');
    }
  });

  it('are so whatever the policy says of the name', async () => {
    const mapped = { stores: [ours], references: references({ [env.GITHUB_TOKEN]: stored('APP') }) };
    const [one] = await told({ env: { GITHUB_TOKEN: env.GITHUB_TOKEN }, policy: mapped });
    expect(one).toMatchObject({ perJob: true, secret: undefined });
  });
});
