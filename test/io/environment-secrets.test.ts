import { describe, expect, it } from 'vitest';
import { Unanswered } from '../../src/core/inspection.js';
import { Misdirected } from '../../src/core/secret.js';
import { secretFrom } from '../../src/io/environment-secrets.js';
import { fakeAlnum } from '../../src/providers/fake.js';

const value = fakeAlnum(40);
const secret = secretFrom({ ADMIN_KEY: value, EMPTY: '' });

function failure(reference: string): Unanswered {
  try {
    secret(reference, ['api.acme.example']);
  } catch (error) {
    if (error instanceof Unanswered) return error;
    throw error;
  }
  throw new Error('there is a secret');
}

describe('a secret of the environment', () => {
  it('is what the variable holds, for these destinations', () => {
    const found = secret('env://ADMIN_KEY', ['api.acme.example']);
    expect(found.revealTo('https://api.acme.example')).toBe(value);
    expect(() => found.revealTo('https://evil.example')).toThrow(Misdirected);
    expect(`${found}`).toBe('[secret]');
  });

  it.each(['EMPTY', 'UNSET', 'toString', '__proto__'])('that is not set is told by its name: %s', (name) => {
    const { reason, detail } = failure(`env://${name}`);
    expect([reason, detail]).toEqual(['incomplete', name]);
  });

  it.each([value, `env:${value}`, `env://${value}/x`, 'env://', 'vault://a/b', 'env://A=B'])(
    'is named in one way, and what stands there instead is not told',
    (reference) => {
      const error = failure(reference);
      expect(error.reason).toBe('incomplete');
      expect(`${error.stack}`).not.toContain(value);
    },
  );
});
