import { describe, expect, it } from 'vitest';
import { stores } from '../../src/stores/registry.js';

const addressed = stores.filter(({ options }) => 'address' in options.shape);

/** What is wrong with the address, if anything is. */
function complaints(store: (typeof stores)[number], address: string): readonly string[] {
  const { error } = store.options.safeParse({ address });
  return (error?.issues ?? []).filter(({ path }) => path[0] === 'address').map(({ message }) => message);
}

describe.each(addressed.map((store) => [store.id, store] as const))('the address of %s', (_, store) => {
  it.each([
    'http://vault.acme.example:8200',
    'http://10.0.0.7:8200',
    'http://127.0.0.1.acme.example',
    'http://localhost.acme.example/api',
  ])('is not one that values would go to in the clear: %s', (address) => {
    expect(complaints(store, address)).toEqual([expect.stringContaining('in the clear')]);
  });

  it.each([
    'https://vault.acme.example:8200',
    'http://127.0.0.1:8200',
    'http://localhost:8200/',
    'http://[::1]:8200/v2',
  ])('may be %s', (address) => {
    expect(complaints(store, address)).toEqual([]);
  });
});

it('is there for those that can stand anywhere', () => {
  expect(addressed.map(({ id }) => id)).toEqual(expect.arrayContaining(['github', 'onepassword', 'vault']));
});
