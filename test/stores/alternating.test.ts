import { describe, expect, it } from 'vitest';
import { Secret } from '../../src/core/secret.js';
import { alternating } from '../../src/stores/alternating.js';
import { stores } from '../../src/stores/registry.js';
import { absent, done, type Location, type Store, there } from '../../src/stores/store.js';

const DAY = 86_400_000;
const at = (version?: string): Location => ({ scope: 'acme', name: 'KEY', key: undefined, version });

/** A store of two secrets that writes down what it is asked. */
function kept(said: string[] = [], has: readonly string[] = ['KEY']): Store {
  const storage = stores.find(({ id }) => id === 'doppler')!;
  return {
    ...storage,
    describe: async ({ name, version }) => {
      said.push(`describe ${name} ${version}`);
      return has.includes(name) ? there({ writtenAt: new Date(DAY), precision: 'value' }) : absent();
    },
    resolve: async ({ name, version }, _options, _tools, audience) => {
      said.push(`resolve ${name} ${version}`);
      return { answer: 'there', value: Secret.of(`value of ${name}`, audience) };
    },
    shadows: async ({ name }) => ({ scopes: ['acme/api', `acme/${name}`], unseen: [] }),
    write: {
      audience: () => [],
      refusal: ({ name }) => (name === 'NOT_THIS' ? 'it is taken' : undefined),
      write: async ({ name, version }, _value, _options, _tools, { before, staged }) => {
        said.push(`write ${name} ${version} ${String(before)} ${staged}`);
        return name === 'NOT_THIS' ? { answer: 'changed' } : done('9');
      },
    },
  };
}

const tools = undefined as never;
const options = {} as never;

describe('a secret of two names', () => {
  it('has them for versions, each of which is what is kept under it', async () => {
    const said: string[] = [];
    const store = alternating(kept(said), ['KEY', 'KEY_B']);
    expect(await store.describe(at('KEY'), options, tools)).toMatchObject({
      stored: { version: 'KEY 1970-01-02T00:00:00.000Z' },
    });
    expect(await store.describe(at('KEY_B'), options, tools)).toEqual({ answer: 'absent' });
    const found = await store.resolve!(at('KEY_B'), options, tools, ['here:tests']);
    expect(found.answer === 'there' && found.value.revealTo('here:tests')).toBe('value of KEY_B');
    expect(said).toEqual(['describe KEY undefined', 'describe KEY_B undefined', 'resolve KEY_B undefined']);
  });

  it('is written under the one that is not in use', async () => {
    const said: string[] = [];
    const store = alternating(kept(said), ['KEY', 'KEY_B']);
    expect([store.beside!('KEY'), store.beside!('KEY_B'), store.beside!(undefined)]).toEqual([
      'KEY_B',
      'KEY',
      'KEY',
    ]);
    const value = Secret.of('new', []);
    const change = { before: 'unseen', id: 'x', staged: true } as const;
    expect(await store.write!.write(at('KEY_B'), value, options, tools, change)).toEqual(done('KEY_B'));
    // Its store has no stages.
    expect(said).toEqual(['write KEY_B undefined unseen undefined']);
    const other = alternating(kept(), ['KEY', 'NOT_THIS']);
    expect(await other.write!.write(at('NOT_THIS'), value, options, tools, change)).toEqual({
      answer: 'changed',
    });
    expect(other.write!.refusal(at(), 10)).toBe('it is taken');
  });

  it('is hidden where either of them is', async () => {
    const store = alternating(kept(), ['KEY', 'KEY_B']);
    expect(await store.shadows!(at(), options, tools, [])).toEqual({
      scopes: ['acme/api', 'acme/KEY', 'acme/KEY_B'],
      unseen: [],
    });
  });

  it('is referred to by either of them', () => {
    const store = alternating(kept(), ['KEY', 'KEY_B']);
    for (const name of ['KEY', 'KEY_B']) {
      const reference = store.refer!({ ...at(name), scope: 'backend/prd' });
      expect(reference).toBe(`doppler://backend/prd/${name}`);
      expect(store.locate!(reference)).toEqual({ ...at(name), scope: 'backend/prd' });
    }
    expect(store.locate!('doppler://backend/prd/OTHER')).toMatchObject({ name: 'OTHER', version: undefined });
    const infisical = alternating(stores.find(({ id }) => id === 'infisical')!, ['KEY', 'KEY_B']);
    expect(infisical.locate!('infisical://p/prod/KEY_B?version=3')).toMatchObject({ version: 'KEY_B.3' });
  });
});
