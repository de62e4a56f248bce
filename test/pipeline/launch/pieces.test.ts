import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../src/pipeline/launch/pieces.js';
import { mayRefer } from '../../../src/pipeline/launch/variables.js';
import { stores } from '../../../src/stores/registry.js';

const schemes = stores.flatMap(({ example }) => /^[a-z-]+:\/\//.exec(example ?? '') ?? []);

describe('what begins as a reference', () => {
  it.each([
    ...schemes,
    ...schemes.map((scheme) => `\n${scheme}`),
    ...schemes.map((scheme) => `${scheme} `),
    ...schemes.map((scheme) => scheme.toUpperCase()),
    ...schemes.map((scheme) => `${scheme}${'x'.repeat(10_000)} x`),
    'openbao://',
    'bao://',
    ' env://A',
    'keychain://linear',
    'vault:',
    'vault:secret',
    'ref+',
    'ref+vault:/',
    'ref+://x',
    'ref+Vault://a/b#/c',
    'x ref+Vault://a/b#/c+',
    'secretref+vault://',
    'arn:aws:secretsmanager:eu-west-1:1:secret:',
    '{{resolve:secretsmanager:}}',
    '@Microsoft.KeyVault()',
    'projects/acme/secrets/',
    'projects/acme/locations/europe-west3/secrets/',
    'https://secretmanager.googleapis.com/v1/projects/acme/secrets/',
    'https://acme.vault.azure.net:443/secrets/',
  ])('and is none that a store reads is told: %j', async (text) => {
    expect(mayRefer(text)).toBe(true);
    expect(await piecesOf(text)).toContainEqual(expect.objectContaining({ failure: expect.anything() }));
  });

  it('is shown without what was given along with it', async () => {
    const [piece] = await piecesOf('vault://a?token=hunter2');
    expect(piece).toMatchObject({ shown: 'vault://a…' });
  });

  it.each([
    ['vault://me:hunter2@secret/x#k', 'vault://****@secret/x#k'],
    ['vault://me:hunter2@', 'vault://****@'],
    ['ref+vault://me:hunter2@secret/x#/k', 'ref+vault://****@secret/x#/k'],
    ['vault://secret/x?token=hunter2#k', 'vault://secret/x…'],
  ])('is shown without a user: %s', async (text, shown) => {
    expect(await piecesOf(text)).toEqual([expect.objectContaining({ shown })]);
  });
});

it.each([
  '',
  'x',
  'vault:v1:AAAA',
  'arn:aws:s3:::bucket',
  'projects/acme',
  'https://acme.example/secrets/x',
  'https://acme.vault.azure.net/',
  'href+vault://x',
  'custom://x',
  'the op://a/b/c',
])('other text stays as it is: %j', async (text) => {
  expect((await piecesOf(text)).join('')).toBe(text);
});
