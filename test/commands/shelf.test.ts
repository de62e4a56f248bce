import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openShelf } from '../../src/commands/shelf.js';
import { temporaryFolder, write } from '../io/temporary.js';

const POLICY = `version: 1
stores:
  - {name: team-a, store: azure-key-vault, vault: "https://team-a.vault.azure.net"}
  - {name: team-b, store: azure-key-vault, vault: "https://team-b.vault.azure.net"}
  - {name: ireland, store: aws-secrets-manager, region: eu-west-1}
  - {name: frankfurt, store: gcp-secret-manager, location: europe-west3}
  - {name: kv, store: vault, address: "https://vault.acme.example"}
  - {name: other, store: vault, address: "https://vault.other.example"}
`;

async function referred(store: string, scope?: string): Promise<string | undefined> {
  const folder = temporaryFolder();
  write(folder, { 'policy.yml': POLICY });
  const policy = join(folder, 'policy.yml');
  const shelf = await openShelf(
    { store, policy, ...(scope && { in: scope }) },
    { env: {}, folder, isRepository: true },
  );
  await shelf?.close();
  return shelf?.refer('A_TOKEN');
}

it.each([
  ['team-a', 'team-b'],
  ['ireland', 'us-east-1'],
  ['frankfurt', 'acme'],
  ['azure-key-vault', 'team-c'],
  ['frankfurt', undefined],
])('puts nothing into %s that its reference would name in %s', async (store, scope) => {
  await expect(referred(store, scope)).rejects.toThrow(/is for another place than its references would name/);
});

it('takes none of several entries that fit', async () => {
  await expect(referred('vault', 'secret')).rejects.toThrow('--store vault fits the entries kv and other');
  await expect(referred('kv', 'secret')).resolves.toContain('vault://secret/');
});

it.each([
  ['team-a', undefined, 'azure-kv://team-a.vault.azure.net/A-TOKEN'],
  ['azure-key-vault', 'team-b', 'azure-kv://team-b/A-TOKEN'],
  ['ireland', undefined, 'aws-sm://A_TOKEN?region=eu-west-1'],
  ['frankfurt', 'acme/europe-west3', 'gcp-sm://projects/acme/locations/europe-west3/secrets/A_TOKEN'],
])('takes the entry %s that is for %s', async (store, scope, reference) => {
  expect(await referred(store, scope)).toBe(reference);
});
