import { describe, expect, it } from 'vitest';
import { Secret } from '../../src/core/secret.js';
import { alternating } from '../../src/stores/alternating.js';
import { github } from '../../src/stores/github.js';
import { absent, done, type Location, type Store, there } from '../../src/stores/store.js';

const DAY = 86_400_000;
const at = (version?: string): Location => ({ scope: 'acme/api', name: 'KEY', key: undefined, version });

/** A store of two secrets that writes down what it is asked. */
function kept(said: string[] = [], has: readonly string[] = ['KEY']): Store {
  return {
    ...github,
    describe: async ({ name, version }) => {
      said.push(`describe ${name} ${version}`);
      return has.includes(name) ? there({ writtenAt: new Date(DAY), precision: 'value' }) : absent();
    },
    shadows: async ({ name }) => ({ scopes: ['acme/api@prod', `acme/api@${name}`], unseen: [] }),
    write: {
      audience: () => [],
      refusal: ({ name }) => (name === 'NOT_THIS' ? 'it is taken' : undefined),
      write: async ({ name, version }, _value, _options, _tools, { before, staged }) => {
        said.push(`write ${name} ${version} ${String(before)} ${staged}`);
        return name === 'NOT_THIS' ? { answer: 'changed' } : done();
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
    expect(said).toEqual(['describe KEY undefined', 'describe KEY_B undefined']);
  });

  it('is written under the one that is not in use', async () => {
    const said: string[] = [];
    const store = alternating(kept(said), ['KEY', 'KEY_B']);
    const beside = ['KEY', 'KEY_B', undefined].map((version) => store.beside!(version));
    expect(beside).toEqual(['KEY_B', 'KEY', 'KEY']);
    const value = Secret.of('new', []);
    const change = { before: 'unseen', id: 'x', staged: true } as const;
    expect(await store.write!.write(at('KEY_B'), value, options, tools, change)).toEqual(done('KEY_B'));
    // Its store has no stages.
    expect(said).toEqual(['write KEY_B undefined unseen undefined']);
    const other = alternating(kept(), ['KEY', 'NOT_THIS']);
    const refused = await other.write!.write(at('NOT_THIS'), value, options, tools, change);
    expect(refused).toEqual({ answer: 'changed' });
    expect(other.write!.refusal(at(), 10)).toBe('it is taken');
  });

  it('is hidden where either of them is', async () => {
    const store = alternating(kept(), ['KEY', 'KEY_B']);
    expect(await store.shadows!(at(), options, tools, [])).toEqual({
      scopes: ['acme/api@prod', 'acme/api@KEY', 'acme/api@KEY_B'],
      unseen: [],
    });
  });

  it('is one of a repository or of an environment', () => {
    expect(github.named!({ ...at(), scope: 'acme' })).toContain('an organisation');
    expect(github.named!(at())).toBeUndefined();
    expect(github.named!({ ...at(), scope: 'acme/api@prod' })).toBeUndefined();
  });
});
