import { describe, expect, it } from 'vitest';
import type { RotationEntry } from '../../../src/core/rotation/rotation.js';
import { Secret } from '../../../src/core/secret.js';
import type { ChangingTools } from '../../../src/core/tools.js';
import { parseAllowed } from '../../../src/pipeline/rotate/allowed.js';
import { allowingWords } from '../../../src/pipeline/rotate/bounds.js';
import { bound } from '../../../src/pipeline/rotate/rotations.js';
import { reachedBy } from '../../../src/pipeline/rotate/targets.js';
import { audienceOf } from '../../../src/pipeline/rotate/values.js';
import { issuers } from '../../../src/providers/issuers/registry.js';
import { stores } from '../../../src/stores/registry.js';
import { policyOf } from '../../core/policy/support.js';

const ALLOWED = 'host=openrouter.ai store=';
const UUID = '4c1e33f8-7a3f-4f0e-9d0d-2f9f7f0b6a11';

interface Case {
  /** The entry of `stores` without its id and name. */
  readonly options?: string;
  readonly target?: string;
  readonly verify?: string;
}

function policyWith(store: string, { options = '', target = 'name: K', verify = 'none' }: Case) {
  return policyOf(
    'version: 1',
    `stores: [{store: ${store}, name: ours${options && `, ${options}`}}]`,
    'rotations:',
    `  - {name: a, provider: openrouter, admin: env://A, verify: ${verify}, targets: [{store: ours, ${target}}]}`,
  );
}

/** Who may get the new value, or why nothing is bound. */
async function outcome(store: string, given: Case, allowed: string): Promise<readonly string[] | string> {
  const { stores: entries, rotations } = policyWith(store, given);
  const tools = {
    secret: (_: string, to: readonly string[]) => Secret.of('v', to),
  } as unknown as ChangingTools;
  const means = { issuers, stores, entries, variables: new Map(), tools, experimental: true };
  const known = { ...means, allowed: parseAllowed(allowed), repository: 'acme/api' };
  return bound(rotations[0] as RotationEntry, known).then(audienceOf, (error: Error) => error.message);
}

const missing = (words: string): string =>
  `MCP_REKEY_ALLOWED_TARGETS does not allow it: it would take ${words}`;

const cases: readonly (readonly [store: string, given: Case, takes: string])[] = [
  [
    'vault',
    { options: 'address: https://evil.example', target: 'scope: kv, name: K' },
    'host=evil.example scope=kv',
  ],
  [
    'vault',
    { options: 'address: "http://127.0.0.1:8200"', target: 'scope: kv, name: K' },
    'host=http://127.0.0.1:8200 scope=kv',
  ],
  ['github', { target: 'scope: acme/api, name: K' }, 'host=api.github.com scope=acme/api'],
  [
    'github',
    { options: 'address: https://evil.example/api/v3', target: 'scope: acme, name: K' },
    'host=evil.example scope=acme',
  ],
  [
    'onepassword',
    { options: 'address: https://evil.example', target: 'scope: Ours, name: K, key: credential' },
    'host=evil.example scope=Ours',
  ],
  ['onepassword', { target: 'scope: My vault, name: K, key: credential' }, 'scope="My vault"'],
  [
    'infisical',
    { options: 'address: https://evil.example', target: `scope: ${UUID}/prod, name: K` },
    `host=evil.example scope=${UUID}/prod`,
  ],
  [
    'doppler',
    { options: 'address: https://evil.example', target: 'scope: api/prd, name: K' },
    'host=evil.example scope=api/prd',
  ],
  [
    'doppler',
    { options: `identity: ${UUID}`, target: 'scope: api/prd, name: K' },
    `host=api.doppler.com scope=api/prd scope=${UUID}`,
  ],
  [
    'aws-secrets-manager',
    { options: 'region: eu-west-1' },
    'host=secretsmanager.eu-west-1.amazonaws.com scope=eu-west-1',
  ],
  [
    'aws-secrets-manager',
    {
      options: 'region: eu-west-1, role: "arn:aws:iam::123456789012:role/x"',
      target: 'scope: eu-west-1, name: K',
    },
    'host=secretsmanager.eu-west-1.amazonaws.com scope=eu-west-1 scope=123456789012',
  ],
  ['gcp-secret-manager', { options: 'project: evil' }, 'host=secretmanager.googleapis.com scope=evil'],
  [
    'azure-key-vault',
    { options: 'vault: https://evil.vault.azure.net' },
    'host=evil.vault.azure.net scope=evil.vault.azure.net',
  ],
  [
    'plain-config',
    { options: 'restart: "sh -c x"', target: 'scope: a.json, name: K' },
    'scope=a.json command="sh -c x"',
  ],
  [
    'age-file',
    { target: 'scope: s.json, name: K', verify: '{command: ./try}' },
    'scope=s.json command=./try',
  ],
  [
    'age-file',
    { target: 'scope: s.json, name: K', verify: '{workflow: v.yml, repositories: [acme/api, acme/web]}' },
    'scope=s.json repository=acme/web',
  ],
];

describe('a rotation takes what the workflow allows and nothing else', () => {
  it.each(cases)('%s: %j', async (store, given, takes) => {
    expect(await outcome(store, given, `${ALLOWED}${store}`)).toBe(missing(takes));
    expect(await outcome(store, given, `${ALLOWED}${store} ${takes}`)).toContain('openrouter.ai');
  });

  it.each(cases)('and that is what `init` writes into it: %s, %j', (store, given, takes) => {
    const { rotations, stores: entries } = policyWith(store, given);
    const words = allowingWords(rotations, { issuers, stores, entries }, 'acme/api');
    expect([...words].sort()).toEqual(
      [...`host=openrouter.ai store=${store} ${takes}`.match(/\w+=(?:"[^"]*"|\S+)/g)!].sort(),
    );
  });

  it('is asked about every store that takes values', () => {
    const able = stores.filter(({ write }) => write !== undefined).map(({ id }) => id);
    expect(able.filter((id) => !cases.some(([store]) => store === id))).toEqual([]);
  });
});

describe('what commands of a policy do without', () => {
  const reached = (policy: Parameters<typeof reachedBy>[0], ...set: readonly string[]) =>
    [...reachedBy(policy, { stores, variables: new Map(set.map((name) => [name, 'x'])) })].sort();

  const using = (target: string) =>
    policyOf(
      'version: 1',
      'rotations:',
      `  - {name: a, provider: openrouter, admin: env://A, verify: none, targets: [${target}]}`,
    );

  it.each([
    ['{store: vault, scope: kv, name: K}', ['VAULT_ADDR', 'VAULT_TOKEN']],
    [
      '{store: aws-secrets-manager, name: K}',
      ['AWS_ACCESS_KEY_ID', 'AWS_REGION', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'],
    ],
    [
      '{store: onepassword, scope: V, name: K, key: credential}',
      ['OP_SERVICE_ACCOUNT_TOKEN', 'OP_SESSION_acme'],
    ],
    ['{store: github, scope: acme, name: K}', ['GH_ENTERPRISE_TOKEN']],
  ])('is what a store is reached by that nobody has named: %s', (target, names) => {
    // It is an address to one, a region to another, and a secret to the rest.
    const value = (name: string): string => (name === 'VAULT_ADDR' ? 'https://v.example' : 'eu-west-1');
    const variables = new Map([...names, 'PATH', 'GH_HOST'].map((name) => [name, value(name)]));
    expect([...reachedBy(using(target), { stores, variables })].sort()).toEqual(['A', ...names]);
  });

  it('is what the policy names, and no variable of anybody else', () => {
    const policy = policyWith('vault', {
      options: 'address: https://v.example, token: env://T',
      target: 'scope: kv, name: K',
    });
    expect(reached(policy, 'T', 'A', 'PATH', 'VAULT_TOKEN', 'AWS_SECRET_ACCESS_KEY')).toEqual(['A', 'T']);
  });
});
