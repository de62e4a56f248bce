import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locatedIn } from '../../src/stores/forms.js';
import { stores } from '../../src/stores/registry.js';
import type { Location } from '../../src/stores/store.js';
import { SHORT, superlinear } from '../support/growth.js';

const ARN = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/linear-a1b2c3';
/** A version of Azure’s: 32 hexadecimal digits. */
const VERSION = '0123456789abcdef'.repeat(2);

const UUID = '0d1c3f7e-5a1b-4c2d-8e3f-b16300fc8b5d';

type Row = readonly [reference: string, id: string, location: Partial<Location> & Pick<Location, 'name'>];

const REFERENCES: readonly Row[] = [
  ['age-file://s.json#LINEAR_API_KEY', 'age-file', { scope: 's.json', name: 'LINEAR_API_KEY' }],
  [ARN, 'aws-secrets-manager', { name: ARN }],
  [`${ARN}:api_key::`, 'aws-secrets-manager', { name: ARN, key: 'api_key' }],
  [`${ARN}::AWSPREVIOUS:`, 'aws-secrets-manager', { name: ARN, version: 'AWSPREVIOUS' }],
  [`${ARN}:::9d4cb84b`, 'aws-secrets-manager', { name: ARN, version: '9d4cb84b' }],
  [
    'arn:aws-cn:secretsmanager:cn-north-1:123456789012:secret:linear-a1b2c3',
    'aws-secrets-manager',
    { name: 'arn:aws-cn:secretsmanager:cn-north-1:123456789012:secret:linear-a1b2c3' },
  ],
  ['{{resolve:secretsmanager:linear}}', 'aws-secrets-manager', { name: 'linear' }],
  [
    '{{resolve:secretsmanager:prod/linear:SecretString:api_key}}',
    'aws-secrets-manager',
    { name: 'prod/linear', key: 'api_key' },
  ],
  [
    `{{resolve:secretsmanager:${ARN}:SecretString:api_key:AWSPENDING}}`,
    'aws-secrets-manager',
    { name: ARN, key: 'api_key', version: 'AWSPENDING' },
  ],
  [
    '{{resolve:secretsmanager:linear:SecretString:::9d4cb84b}}',
    'aws-secrets-manager',
    { name: 'linear', version: '9d4cb84b' },
  ],
  ['aws-sm://prod/linear#api_key', 'aws-secrets-manager', { name: 'prod/linear', key: 'api_key' }],
  ['awssm://linear?region=us-east-1', 'aws-secrets-manager', { name: 'linear', scope: 'us-east-1' }],
  ['projects/acme/secrets/linear', 'gcp-secret-manager', { scope: 'acme', name: 'linear' }],
  [
    'projects/482913337105/secrets/linear/versions/3',
    'gcp-secret-manager',
    { scope: '482913337105', name: 'linear', version: '3' },
  ],
  [
    'projects/acme/locations/europe-west3/secrets/linear/versions/latest',
    'gcp-secret-manager',
    { scope: 'acme/europe-west3', name: 'linear', version: 'latest' },
  ],
  ['gcp-sm://acme/linear', 'gcp-secret-manager', { scope: 'acme', name: 'linear' }],
  [
    'gcp-sm://projects/acme/secrets/linear/versions/2#api_key',
    'gcp-secret-manager',
    { scope: 'acme', name: 'linear', version: '2', key: 'api_key' },
  ],
  [
    'https://Acme.vault.azure.net/secrets/linear',
    'azure-key-vault',
    { scope: 'acme.vault.azure.net', name: 'linear' },
  ],
  [
    `https://acme.vault.usgovcloudapi.net:443/secrets/linear/${VERSION}`,
    'azure-key-vault',
    { scope: 'acme.vault.usgovcloudapi.net', name: 'linear', version: VERSION },
  ],
  [
    '@Microsoft.KeyVault(SecretUri=https://acme.vault.azure.net/secrets/linear/)',
    'azure-key-vault',
    { scope: 'acme.vault.azure.net', name: 'linear' },
  ],
  [
    `@Microsoft.KeyVault(VaultName=acme;SecretName=linear;SecretVersion=${VERSION})`,
    'azure-key-vault',
    { scope: 'acme', name: 'linear', version: VERSION },
  ],
  ['azure-kv://acme/linear', 'azure-key-vault', { scope: 'acme', name: 'linear' }],
  ['vault://secret/mcp/linear#api_key', 'vault', { scope: 'secret', name: 'mcp/linear', key: 'api_key' }],
  ['vault://secret/data/mcp/linear', 'vault', { scope: 'secret', name: 'mcp/linear' }],
  ['openbao://kv/linear?version=3#k', 'vault', { scope: 'kv', name: 'linear', version: '3', key: 'k' }],
  [
    'vault:secret/data/linear#api_key#2',
    'vault',
    { scope: 'secret', name: 'linear', key: 'api_key', version: '2' },
  ],
  ['op://Servers/Linear/credential', 'onepassword', { scope: 'Servers', name: 'Linear', key: 'credential' }],
  [
    'op://Servers/Linear/API keys/api key?attribute=value',
    'onepassword',
    { scope: 'Servers', name: 'Linear', key: 'API keys/api key' },
  ],
  [
    'op://Servers/Linear/one-time password?attribute=otp',
    'onepassword',
    { scope: 'Servers', name: 'Linear', key: 'one-time password?attribute=otp' },
  ],
  [`bws://${UUID}`, 'bitwarden', { name: UUID }],
  ['bws://MCP servers/LINEAR_API_KEY', 'bitwarden', { scope: 'MCP servers', name: 'LINEAR_API_KEY' }],
  [`bws://${UUID}/a/b`, 'bitwarden', { scope: UUID, name: 'a/b' }],
  ['doppler://backend/prd/LINEAR_API_KEY', 'doppler', { scope: 'backend/prd', name: 'LINEAR_API_KEY' }],
  ['infisical://p-1/prod/LINEAR_API_KEY', 'infisical', { scope: 'p-1/prod', name: 'LINEAR_API_KEY' }],
  [
    'infisical://p-1/prod/backend/mcp/LINEAR_API_KEY?version=2',
    'infisical',
    { scope: 'p-1/prod/backend/mcp', name: 'LINEAR_API_KEY', version: '2' },
  ],
];

/** What looks like a reference to one of the stores, and is none. */
const NONE: readonly string[] = [
  '',
  'LINEAR_API_KEY',
  'env://LINEAR_API_KEY',
  '${{ secrets.LINEAR_API_KEY }}',
  'bws://0123',
  'aws-ssm://prod/linear',
  'arn:aws:ssm:eu-west-1:123456789012:parameter/linear',
  'arn:aws:iam::123456789012:role/mcp',
  '{{resolve:ssm:linear}}',
  '{{resolve:secretsmanager:}}',
  '{{secretsmanager}}',
  'https://acme.vault.azure.net.evil.example/secrets/linear',
  'https://evil.example/https://acme.vault.azure.net/secrets/linear',
  'https://evil.example#.vault.azure.net/secrets/linear',
  'https://acme@evil.example/.vault.azure.net/secrets/linear',
  'https://acme.vault.azure.net/keys/linear',
  'https://acme.vault.azure.net/secrets/linear?x=https://evil.example',
  '@Microsoft.KeyVault(SecretUri=https://evil.example/secrets/linear)',
  'projects/acme/secrets/linear/versions/latest:access/x',
  'projects/acme/secrets/',
  'vault://secret',
  'vault:linear',
  'vault://secret/linear?token=x#k',
  'vault://secret/linear?verison=3#k',
  'vault://secret/linear?version=3&version=4#k',
  'aws-sm://linear?regoin=eu-west-1',
  'infisical://p-1/prod/LINEAR_API_KEY?token=x',
  'op://Servers/Linear/credential?token=x',
  'op://Servers/Linear',
  'op://Servers/Linear/a/b/c',
  'op://Servers/Linear/a\0b',
  'bws:///LINEAR_API_KEY',
  'bws://project/',
  'bws://project/KEY#x',
  'doppler://backend/LINEAR_API_KEY',
  'infisical://prod/LINEAR_API_KEY',
  `x${ARN}`,
  `${ARN}\nvault://secret/linear`,
];

function claims(reference: string): readonly (readonly [string, Location])[] {
  return stores.flatMap(({ id, locate }) => {
    const location = locate?.(reference);
    return location === undefined ? [] : [[id, location] as const];
  });
}

describe('a reference', () => {
  it.each(REFERENCES)('%s is of %s alone', (reference, id, location) => {
    const nothing = { scope: undefined, key: undefined, version: undefined };
    expect(claims(reference)).toEqual([[id, { ...nothing, ...location }]]);
  });

  it.each(REFERENCES)('%s is found by its form', async (reference, id) => {
    const found = await locatedIn(reference);
    expect(found?.store.id).toBe(id);
    expect(found?.location).toEqual(found?.store.locate?.(reference));
  });

  it.each(NONE)('%j is of no store', (reference) => {
    expect(claims(reference)).toEqual([]);
  });

  it('is tried of every store that has any', () => {
    const having = stores.filter(({ locate }) => locate !== undefined).map(({ id }) => id);
    expect([...new Set(REFERENCES.map(([, id]) => id))].sort()).toEqual(having.toSorted());
  });

  it('is of one store at most, whatever it is', async () => {
    const piece = fc.constantFrom(
      ...REFERENCES.map(([reference]) => reference),
      ...'/:#?&=@{}()%.\n\0'.split(''),
      '..',
      '%2e%2e',
      'data/',
      'versions/',
      ':access',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(piece, fc.string()), { maxLength: 6 }), async (pieces) => {
        const text = pieces.join('');
        const claimed = claims(text);
        expect(claimed.length).toBeLessThan(2);
        const found = await locatedIn(text);
        expect(found === undefined ? [] : [[found.store.id, found.location]]).toEqual(claimed);
      }),
      { numRuns: 3000 },
    );
  });

  it.each(REFERENCES.map(([reference]) => reference))(
    '%s is read in linear time, whatever follows it',
    (reference) => {
      for (const tail of ['a', '/', ':', '#', '-', 'a/', '?a=', ':a', '{', '%', ' ']) {
        for (const beginning of [reference, reference.slice(0, 12)]) {
          const make = (length: number): string => beginning + tail.repeat(length / tail.length);
          expect(superlinear(claims, make, SHORT), tail).toBeUndefined();
        }
      }
    },
  );
});

describe('an entry holds what is in it', () => {
  const holds = (id: string, reference: string, options: object): boolean => {
    const store = stores.find((one) => one.id === id)!;
    return store.holds!(store.locate!(reference)!, store.options.parse(options));
  };

  it.each([
    ['aws-secrets-manager', ARN, { region: 'eu-west-1' }, true],
    ['aws-secrets-manager', ARN, { region: 'eu-west-1', account: '123456789012' }, true],
    ['aws-secrets-manager', ARN, { region: 'us-east-1' }, false],
    ['aws-secrets-manager', ARN, { region: 'eu-west-1', account: '210987654321' }, false],
    ['aws-secrets-manager', 'aws-sm://linear', { region: 'us-east-1' }, true],
    ['aws-secrets-manager', 'aws-sm://linear?region=eu-west-1', { region: 'us-east-1' }, false],
    ['gcp-secret-manager', 'gcp-sm://acme/linear', {}, true],
    ['gcp-secret-manager', 'gcp-sm://acme/linear', { location: 'europe-west3' }, false],
    ['gcp-secret-manager', 'projects/acme/locations/europe-west3/secrets/linear', {}, false],
    [
      'gcp-secret-manager',
      'projects/acme/locations/europe-west3/secrets/linear',
      { location: 'europe-west3' },
      true,
    ],
    ['azure-key-vault', 'azure-kv://acme/linear', { vault: 'https://acme.vault.azure.net' }, true],
    ['azure-key-vault', 'azure-kv://acm/linear', { vault: 'https://acme.vault.azure.net' }, false],
    [
      'azure-key-vault',
      'https://acme.vault.azure.cn/secrets/x',
      { vault: 'https://acme.vault.azure.net' },
      false,
    ],
    [
      'azure-key-vault',
      'https://ACME.vault.azure.net/secrets/x',
      { vault: 'https://acme.vault.azure.net/' },
      true,
    ],
  ] as const)('%s: %s by %j is %j', (id, reference, options, expected) => {
    expect(holds(id, reference, options)).toBe(expected);
  });
});

describe('an entry of the policy', () => {
  it.each([
    ['vault', { address: 'https://user:pass@vault.acme.example' }],
    ['vault', { address: 'ftp://vault.acme.example' }],
    ['vault', { address: 'https://*.acme.example' }],
    ['vault', { address: 'https://vault.acme.example?x=1' }],
    ['vault', { address: 'https://vault.acme.example', token: 'a literal' }],
    ['vault', { address: 'https://vault.acme.example', 'auth-mount': '../sys' }],
    ['azure-key-vault', { vault: 'https://acme.vault.azure.net.evil.example' }],
    [
      'azure-key-vault',
      { vault: 'https://acme.vault.azure.net', client: '00000000-0000-4000-8000-000000000000' },
    ],
    ['aws-secrets-manager', {}],
    ['aws-secrets-manager', { region: 'evil.example/' }],
    ['gcp-secret-manager', { location: 'x.evil' }],
    ['github', { address: 'https://api.github.com/../..' }],
  ] as const)('of %s is refused: %j', (id, options) => {
    expect(stores.find((one) => one.id === id)!.options.safeParse(options).success).toBe(false);
  });
});

it('a store that reads references has an example of them, which no other store reads', () => {
  for (const { id, locate, example } of stores) {
    const readers = stores.filter((other) => example !== undefined && other.locate?.(example) !== undefined);
    expect([id, ...readers.map((reader) => reader.id)]).toEqual(locate === undefined ? [id] : [id, id]);
  }
});
