import { describe, expect, it } from 'vitest';
import { stores } from '../../src/stores/registry.js';
import type { Location } from '../../src/stores/store.js';
import { valsReferences } from '../../src/stores/vals.js';
import { SHORT, superlinear } from '../support/growth.js';

const ARN = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/linear-a1b2c3';

type Row = readonly [reference: string, id: string, location: Partial<Location> & Pick<Location, 'name'>];

const REFERENCES: readonly Row[] = [
  ['ref+vault://secret/mcp/linear#/key', 'vault', { scope: 'secret', name: 'mcp/linear', key: 'key' }],
  [
    'secretref+vault://secret/data/mcp/linear#key+',
    'vault',
    { scope: 'secret', name: 'mcp/linear', key: 'key' },
  ],
  ['ref+vault://secret/mcp/linear/key', 'vault', { scope: 'secret', name: 'mcp/linear', key: 'key' }],
  ['ref+openbao://kv/linear?version=3#/k', 'vault', { scope: 'kv', name: 'linear', version: '3', key: 'k' }],
  ['ref+awssecrets://prod/linear', 'aws-secrets-manager', { name: 'prod/linear' }],
  [
    'ref+awssecrets://prod/linear?region=us-east-1#/k',
    'aws-secrets-manager',
    { name: 'prod/linear', scope: 'us-east-1', key: 'k' },
  ],
  [
    'ref+awssecrets://prod/linear?version_stage=AWSPREVIOUS#/k',
    'aws-secrets-manager',
    { name: 'prod/linear', key: 'k', version: 'AWSPREVIOUS' },
  ],
  [
    `ref+awssecrets://${ARN}?version_id=9d4cb84b#/k`,
    'aws-secrets-manager',
    { name: ARN, key: 'k', version: '9d4cb84b' },
  ],
  ['ref+gcpsecrets://acme/linear', 'gcp-secret-manager', { scope: 'acme', name: 'linear' }],
  [
    'ref+gcpsecrets://acme/linear?version=2#/k',
    'gcp-secret-manager',
    { scope: 'acme', name: 'linear', version: '2', key: 'k' },
  ],
  ['ref+azurekeyvault://acme/linear', 'azure-key-vault', { scope: 'acme', name: 'linear' }],
  [
    'ref+azurekeyvault://acme.vault.usgovcloudapi.net/linear',
    'azure-key-vault',
    { scope: 'acme.vault.usgovcloudapi.net', name: 'linear' },
  ],
  ['ref+op://Servers/Linear/key', 'onepassword', { scope: 'Servers', name: 'Linear', key: 'key' }],
  [
    'ref+onepasswordconnect://Servers/Linear#/API.key',
    'onepassword',
    { scope: 'Servers', name: 'Linear', key: 'API/key' },
  ],
  ['ref+doppler://backend/prd/LINEAR', 'doppler', { scope: 'backend/prd', name: 'LINEAR' }],
  ['ref+doppler://backend/prd/#LINEAR', 'doppler', { scope: 'backend/prd', name: 'LINEAR' }],
  [
    'ref+infisical://LINEAR?project_id=p-1&environment=prod&path=/backend',
    'infisical',
    { scope: 'p-1/prod/backend', name: 'LINEAR' },
  ],
];

const located = (own: string) =>
  stores.flatMap(({ id, locate }) => {
    const location = locate?.(own);
    return location === undefined ? [] : [[id, location] as const];
  });

describe('a reference of vals', () => {
  it.each(REFERENCES)('%s is of %s', (reference, id, location) => {
    const [found, ...others] = valsReferences(reference);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ start: 0, end: reference.length });
    const nothing = { scope: undefined, key: undefined, version: undefined };
    expect(located(found!.own!)).toEqual([[id, { ...nothing, ...location }]]);
  });

  it.each([
    ['ref+awsssm://prod/linear', 'no store here is that backend'],
    ['ref+constructor://x', 'no store here is that backend'],
    ['ref+vault://secret/x?address=https://evil.example#/k', 'its parameter address is not taken'],
    ['ref+doppler://a/b/C?token=x', 'its parameter token is not taken'],
    ['ref+awssecrets://x?role_arn=y', 'its parameter role_arn is not taken'],
    ['ref+vault://secret/x#/a/b', 'its key has more than one step'],
    ['ref+op://a/b/c#/d', 'it does not name one secret'],
    ['ref+awssecrets://x?region=eu-west-1&version_id=1', 'it does not name one secret'],
    ['ref+infisical://X?project=slug&environment=prod', 'its parameter project is not taken'],
  ])('%s is refused', (reference, problem) => {
    const [found] = valsReferences(reference);
    expect(found?.own).toBeUndefined();
    expect(found?.problem).toContain(problem);
    expect(found?.shown).not.toContain('?');
  });

  it('stands in a text if it has an end', () => {
    const text = 'postgres://ref+op://a/b/user+:secretref+op://a/b/password+@h/db';
    expect(valsReferences(text).map(({ start, end, own }) => [text.slice(start, end), own])).toEqual([
      ['ref+op://a/b/user+', 'op://a/b/user'],
      ['secretref+op://a/b/password+', 'op://a/b/password'],
    ]);
    expect(valsReferences('Bearer ref+op://a/b/c')).toMatchObject([{ own: undefined, shown: 'ref+op://' }]);
  });

  it.each(['', 'ref+', 'href+op://a/b/c', '"no-referrer" always; return 301 $scheme://$host', 'op://a/b/c'])(
    'is not in %j',
    (text) => {
      expect(valsReferences(text)).toEqual([]);
    },
  );

  it.each(['ref+', 'ref+a://', 'ref+a://?', 'ref+a://#', 'secretref+vault://a', '+', 'ref+a://a?b#/c+'])(
    'takes no time in many of %j',
    (piece) => {
      const make = (length: number): string => piece.repeat(length / piece.length);
      expect(superlinear(valsReferences, make, SHORT)).toBeUndefined();
    },
  );
});
