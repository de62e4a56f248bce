import { expect, it } from 'vitest';
import { placeOn } from '../../src/pipeline/fix/shelf.js';
import { stores } from '../../src/stores/registry.js';

/** What a user says of where values go. */
const SCOPES: Readonly<Record<string, string | undefined>> = {
  'age-file': 'mcp-secrets.age.json',
  'aws-secrets-manager': undefined,
  'azure-key-vault': 'acme',
  doppler: 'backend/prd',
  'gcp-secret-manager': 'acme',
  github: 'acme/api',
  infisical: 'project/prod',
  onepassword: 'Servers',
  'plain-config': '~/.cursor/mcp.json',
  vault: 'secret',
};

const writable = stores.filter(({ write }) => write !== undefined);

it('every store that takes values is tried', () => {
  expect(writable.map(({ id }) => id).sort()).toEqual(Object.keys(SCOPES).sort());
});

it.each(writable.map((store) => [store.id, store] as const))(
  '%s takes a value by its name alone, and reads its own reference to that',
  (id, store) => {
    for (const name of ['LINEAR_API_KEY', 'GITHUB_MCP_TOKEN']) {
      const location = placeOn({ store, options: {}, scope: SCOPES[id] }, name);
      expect(store.write?.refusal(location, 40)).toBeUndefined();
      if (store.refer) expect(store.locate?.(store.refer(location))).toMatchObject({ ...location });
    }
  },
);

it.each([
  ['aws-secrets-manager', { region: 'eu-west-1' }, 'aws-sm://A_TOKEN?region=eu-west-1'],
  ['age-file', { file: 'secrets/mcp.json' }, 'age-file://secrets/mcp.json#A_TOKEN'],
  ['azure-key-vault', { vault: 'https://acme.vault.azure.net' }, 'azure-kv://acme.vault.azure.net/A-TOKEN'],
  ['gcp-secret-manager', { project: 'acme' }, 'gcp-sm://projects/acme/secrets/A_TOKEN'],
  [
    'gcp-secret-manager',
    { project: 'acme', location: 'europe-west3' },
    'gcp-sm://projects/acme/locations/europe-west3/secrets/A_TOKEN',
  ],
])(
  'what the entry of %s says is in the reference, for whoever has no such entry: %j',
  (id, entry, reference) => {
    const store = stores.find((one) => one.id === id)!;
    const options = store.options.parse(entry);
    expect(store.refer?.(placeOn({ store, options, scope: undefined }, 'A_TOKEN'))).toBe(reference);
  },
);
