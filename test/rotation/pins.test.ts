import { describe, expect, it } from 'vitest';
import { repinned } from '../../src/core/rotation/pins.js';
import { readerOf } from '../../src/pipeline/rotate/references.js';
import type { Target } from '../../src/pipeline/rotate/world.js';
import { locatedIn } from '../../src/stores/forms.js';
import { stores } from '../../src/stores/registry.js';
import { valsReferences } from '../../src/stores/vals.js';

/** A version of Azure’s, and of AWS. */
const V = '0123456789abcdef'.repeat(2);
const W = 'fedcba9876543210'.repeat(2);
const ARN = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/linear-a1b2c3';

type Place = Partial<Target['location']> & Pick<Target['location'], 'name'>;

function targetOf(store: string, options: object, place: Place): Target {
  const location = { scope: undefined, key: undefined, version: undefined, ...place };
  const found = stores.find(({ id }) => id === store)!;
  return { name: 'it', store: found, options: options as never, location, except: [], template: '{token}' };
}

const reader = (target: Target) => readerOf(target)!;
const versionsIn = (text: string, target: Target) =>
  reader(target)
    .find(text)
    .map(({ version }) => version);

const vault = targetOf('vault', {}, { scope: 'secret', name: 'team/linear', key: 'api_key' });
const azure = (scope?: string) =>
  targetOf('azure-key-vault', { vault: 'https://acme.vault.azure.net' }, { scope, name: 'openai' });
const aws = targetOf('aws-secrets-manager', { region: 'eu-west-1' }, { name: 'prod/linear' });
const gcp = targetOf('gcp-secret-manager', { project: 'acme', alias: 'current' }, { name: 'linear' });

const AZURE = [
  `azure-kv://acme/openai/${V}`,
  `akv:///openai/${V}`,
  `azure-kv://acme.vault.azure.net/OpenAI/${V.toUpperCase()}`,
  `https://acme.vault.azure.net/secrets/openai/${V}`,
  `@Microsoft.KeyVault(SecretUri=https://acme.vault.azure.net/secrets/openai/${V})`,
  `@Microsoft.KeyVault(VaultName=acme;SecretName=openai;SecretVersion=${V})`,
  `ref+azurekeyvault://acme/openai/${V}`,
];

const FORMS: readonly (readonly [reference: string, target: Target, version: string])[] = [
  ['vault://secret/team/linear?version=3#api_key', vault, '3'],
  ['openbao://secret/team/linear?version=3#api_key', vault, '3'],
  ['VAULT://secret/data/team/linear?version=3', vault, '3'],
  ['vault:secret/data/team/linear#api_key#3', vault, '3'],
  ['ref+vault://secret/team/linear?version=3#/api_key', vault, '3'],
  ['secretref+openbao://secret/team/linear/api_key?version=3', vault, '3'],
  ...AZURE.flatMap((reference) =>
    [undefined, 'acme', 'acme.vault.azure.net'].map((scope) => [reference, azure(scope), V] as const),
  ),
  [`aws-sm://prod/linear?version=${V}#any`, aws, V],
  [`${ARN}:any::${V}`, aws, V],
  [`{{resolve:secretsmanager:prod/linear:SecretString:::${V}}}`, aws, V],
  ['projects/acme/secrets/linear/versions/3', gcp, '3'],
  ['gcp-sm:///linear/3#any', gcp, '3'],
];

describe('a reference with a version', () => {
  it.each(FORMS)(
    'is seen as exec sees it, and brought to another one: %s',
    async (reference, target, version) => {
      const [vals] = valsReferences(reference);
      const located = await locatedIn(vals?.own ?? reference);
      expect(located?.store.id).toBe(target.store.id);
      expect(versionsIn(reference, target)).toEqual([located!.location.version]);
      const next = version === V ? W : '12';
      const text = reference.replace(new RegExp(`${version}(?!.*${version})`, 'i'), next);
      expect(text).not.toBe(reference);
      expect(repinned(reference, reader(target), next)).toBe(text);
    },
  );

  it.each(FORMS)('is seen wherever it stands: %s', (reference, target, version) => {
    for (const [before, after] of [
      ['{"env": {"KEY": "', '"}}'],
      ['KEY=', '\nOTHER=1\n'],
      ['args: [--env=', ', "x"]'],
      ['See `', '`.'],
      ['{"text": "KEY=', '\\nOTHER=1"}'],
      ['"{\\"KEY\\": \\"', '\\"}"'],
      ['env: {KEY: ', '}'],
    ]) {
      const text = `${before}${reference}${after}`;
      expect(versionsIn(text, target).map((one) => one?.toLowerCase())).toEqual([version]);
      const back = repinned(
        repinned(text, reader(target), version === V ? W : '12')!,
        reader(target),
        version,
      );
      expect(back?.toLowerCase()).toBe(text.toLowerCase());
    }
  });

  it('is seen as JSON escapes it', () => {
    const text = `{"KEY": "https:\\/\\/acme.vault.azure.net\\/secrets\\/openai\\/${V}"}`;
    expect(repinned(text, reader(azure()), W)).toBe(text.replace(V, W));
    const other = 'vault://secret/team/linear?version\\u003d3#api_key';
    expect(repinned(other, reader(vault), '4')).toBe(other.replace('3#', '4#'));
  });

  it('is one of several, each of which is seen', () => {
    const [one, other] = [
      'vault://secret/team/linear?version=3#api_key',
      'vault:secret/team/linear#api_key#2',
    ];
    const text = `[${one},${other}] ref+vault://secret/team/linear?version=5#/api_key+@host vault://secret/team/linear`;
    expect(versionsIn(text, vault)).toEqual(['3', '2', '5', undefined]);
  });

  it('of another secret is none of it', () => {
    for (const text of [
      'vault://secret/team/linear?version=3#other',
      'vault://secret/linear?version=3#api_key',
      'vault://kv/team/linear?version=3#api_key',
      `azure-kv://acme/team-linear/${V}`,
    ])
      expect(versionsIn(text, vault)).toEqual([]);
    expect(versionsIn(`azure-kv://other/openai/${V}`, azure())).toEqual([]);
    expect(versionsIn('projects/other/secrets/linear/versions/3', gcp)).toEqual([]);
  });

  it('that somebody else fills in is not taken for one without', () => {
    for (const version of ['${V}', '$V', '{{V}}', '{{ V }}', '%V%', '<V>', '[V]', '']) {
      expect(versionsIn(`vault://secret/team/linear?version=${version}#api_key`, vault)).toEqual([]);
      expect(versionsIn(`azure-kv://acme/openai/${version}`, azure())).toEqual([]);
    }
  });
});

describe('a reference without a version', () => {
  it.each([
    ['vault://secret/team/linear#api_key', vault],
    ['https://acme.vault.azure.net/secrets/openai', azure()],
    [`${ARN}::AWSCURRENT:`, aws],
    ['projects/acme/secrets/linear/versions/current', gcp],
  ])('is seen, and stays: %s', (reference, target) => {
    expect(versionsIn(reference, target)).toEqual([undefined]);
    expect(repinned(reference, reader(target), '12')).toBe(reference);
  });
});

describe('a name of two that take turns', () => {
  const named = { ...targetOf('github', {}, { scope: 'acme', name: 'KEY' }), alternate: 'KEY_B' };
  const bumped = (text: string) => repinned(text, reader(named), 'KEY_B');

  it.each([
    ['key: ${{ secrets.KEY }}', 'key: ${{ secrets.KEY_B }}'],
    ['key: ${{secrets.key}}', 'key: ${{secrets.KEY_B}}'],
    ["${{ secrets['KEY'] || secrets.KEY }}", "${{ secrets['KEY_B'] || secrets.KEY_B }}"],
    [
      'run: curl -H "k: $KEY" https://x.example?k=$KEY&y=$KEY',
      'run: curl -H "k: $KEY_B" https://x.example?k=$KEY_B&y=$KEY_B',
    ],
    ['{"env": {"KEY": "${KEY:-none}"}}', '{"env": {"KEY_B": "${KEY_B:-none}"}}'],
    ['MY_KEY KEY_C KEYS KEY2 XKEY', 'MY_KEY KEY_C KEYS KEY2 XKEY'],
  ])('is seen wherever it is a word, and is no part of another: %s', (text, after) => {
    expect(bumped(text)).toBe(after);
    expect(repinned(after, reader(named), 'KEY_B')).toBe(after);
  });

  it('is told by its version', () => {
    expect(versionsIn('secrets.KEY secrets.key_b', named)).toEqual(['KEY', 'KEY_B']);
  });
});

it('stores whose references name no version have nothing to look for', () => {
  const options = { vault: 'https://acme.vault.azure.net' };
  const without = stores.filter(({ id }) => readerOf(targetOf(id, options, { name: 'any' })) === undefined);
  expect(without.map(({ id }) => id).sort()).toEqual(
    ['age-file', 'bitwarden', 'doppler', 'github', 'onepassword', 'plain-config'].sort(),
  );
});
