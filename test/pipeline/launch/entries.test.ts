import { expect, it } from 'vitest';
import { Entries } from '../../../src/pipeline/launch/entries.js';
import { vault } from '../../../src/stores/vault.js';

const entry = (name: string) => ({
  name,
  store: 'vault',
  options: { address: `https://${name}.acme.example` },
});
const location = { scope: 'secret', name: 'linear', key: 'k', version: undefined };

it('an entry of the policy is taken if no other fits', () => {
  const one = entry('one');
  expect(new Entries([one], new Map()).for(vault, location)).toEqual({ options: one.options });
  expect(new Entries([one, entry('two')], new Map()).for(vault, location)).toEqual({
    failure: expect.objectContaining({ reason: expect.stringContaining('has one and two') }),
  });
});
