import { describe, expect, it } from 'vitest';
import {
  isHex,
  isUuid,
  looksGenerated,
  looksLikeAKey,
  wordiness,
} from '../../../src/core/classify/randomness.js';
import { fakeUuid } from '../../../src/providers/fake.js';
import { type Alphabet, Random } from '../../support/random.js';

const ROUNDS = 2000;

/** The share of random strings of which `holds` is true. */
function share(
  alphabet: Alphabet,
  lengths: readonly [number, number],
  holds: (text: string) => boolean,
): number {
  const random = new Random(lengths[0]);
  let count = 0;
  for (let round = 0; round < ROUNDS; round++) {
    if (holds(random.string(lengths[0] + random.below(lengths[1] - lengths[0] + 1), alphabet))) count++;
  }
  return count / ROUNDS;
}

describe('generated strings look generated', () => {
  it.each([
    ['alphanumeric', [24, 64], 0.9995],
    ['alphanumeric', [16, 24], 0.995],
    ['alphanumeric', [10, 12], 0.94],
    ['lower', [24, 64], 0.998],
    ['upper', [24, 64], 0.998],
    ['hex', [16, 64], 0.998],
    ['upperHex', [16, 64], 0.998],
    ['base32', [24, 64], 0.995],
    ['base64', [24, 88], 0.9995],
    ['base64url', [24, 88], 0.9995],
    ['letters', [24, 64], 0.998],
    ['printable', [20, 40], 0.998],
  ] as const)('%s of %j characters, at a rate of %d', (alphabet, lengths, rate) => {
    expect(share(alphabet, lengths, looksGenerated)).toBeGreaterThanOrEqual(rate);
  });

  it.each([
    ['alphanumeric', [32, 64], 0.99],
    ['base64', [40, 88], 0.99],
    ['base64url', [40, 88], 0.99],
  ] as const)(
    'and like a key by themselves: %s of %j characters, at a rate of %d',
    (alphabet, lengths, rate) => {
      expect(share(alphabet, lengths, looksLikeAKey)).toBeGreaterThanOrEqual(rate);
    },
  );
});

describe('written strings', () => {
  it.each([
    'eu-west-1',
    'production',
    '@modelcontextprotocol/server-filesystem',
    'postgres-primary.internal',
    'ModelContextProtocolServer',
    'OPENAI_API_KEY',
    'my-company-workspace',
    'text-embedding-large',
    'projects/acme-prod/locations/europe-west',
    'streamable_http',
    'application/vnd.api+json',
    'node_modules/.bin/acme-server',
    'getAccessTokenSilently',
    'the quick brown fox jumps over the lazy dog',
    'ghcr.io/github/github-mcp-server',
    'C:\\Users\\sam\\AppData\\Roaming',
    'acme_production_database_read_only_replica',
  ])('%s does not look generated', (text) => {
    expect(looksGenerated(text)).toBe(false);
  });

  it.each([
    'https://api.acme.dev/v2/users',
    'claude-sonnet-4-20250514',
    'gpt-4.1-mini-2025-04-14',
    '2025-06-18T09:30:00.000Z',
    'arn:aws:iam::123456789012:role/deployment-role',
    'sha256-of-the-file-in-question',
    'us.anthropic.claude-3-7-sonnet-20250219-v1:0',
    'projects/12345/secrets/Acme/versions/2',
    'ACME_2FA_BACKUP_CODES_V2',
    '550e8400-e29b-41d4-a716-446655440000',
    'C:/ProgramFiles/Acme/Server2022/bin/acme64.exe',
    'acme-mcp-server-linux-x86_64-v1.12.3.tar.gz',
    'node20-alpine3.20-bookworm-slim',
  ])('%s does not look like a key', (text) => {
    expect(looksLikeAKey(text)).toBe(false);
  });
});

it('needs no more than eight characters to be unsure', () => {
  expect(looksGenerated('x7$Kq')).toBe(false);
  expect(looksGenerated('')).toBe(false);
});

it('measures words', () => {
  expect(wordiness('')).toBe(0);
  expect(wordiness('container registry')).toBe(1);
  expect(wordiness(new Random(1).string(64))).toBeLessThan(0.3);
});

it('knows hexadecimal digits and UUIDs', () => {
  const random = new Random(2);
  expect(isHex(random.string(40, 'hex'), 32)).toBe(true);
  expect(isHex(random.string(40, 'upperHex'), 32)).toBe(true);
  expect(isHex('0123456789012345', 16)).toBe(false);
  expect(isHex('aBcDeF0123456789', 16)).toBe(false);
  expect(isUuid(fakeUuid())).toBe(true);
  expect(isUuid(fakeUuid().toUpperCase())).toBe(true);
  expect(isUuid(fakeUuid().slice(1))).toBe(false);
});
