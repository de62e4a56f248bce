import { format, inspect } from 'node:util';
import { serialize } from 'node:v8';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Misdirected, Secret, secretText } from '../../src/core/secret.js';

const HOME = 'https://api.acme.example';
const AUDIENCE = ['api.acme.example'];

/** Whatever somebody may do with a value that ends in text. */
const PRINTED: readonly (readonly [how: string, print: (secret: Secret) => unknown])[] = [
  ['a template', (secret) => `${secret}`],
  ['joined to a text', (secret) => `a${secret as unknown as string}`],
  ['String', (secret) => String(secret)],
  ['a list as text', (secret) => `${[secret, [secret]]}`],
  ['valueOf', (secret) => secret.valueOf()],
  ['a number', (secret) => Number(secret)],
  ['JSON', (secret) => JSON.stringify({ secret, list: [secret] }, undefined, 2)],
  ['a key', (secret) => ({ [secret as unknown as string]: 1 })],
  ['inspect', (secret) => inspect({ secret }, { depth: null, showHidden: true, getters: true })],
  ['inspect without custom', (secret) => inspect(secret, { customInspect: false, showHidden: true })],
  [
    'inspect of a class that has it',
    (secret) => inspect(Object.assign(new Map([[secret, secret]]), { secret })),
  ],
  ['format', (secret) => format('%s %d %i %j %o %O', secret, secret, secret, secret, secret, secret, secret)],
  ['an error', (secret) => new Error(secret as unknown as string).stack],
  ['the cause of an error', (secret) => inspect(new Error('a', { cause: secret }))],
  ['a property of an error', (secret) => inspect(Object.assign(new Error('a'), { secret }))],
  ['a structured clone', (secret) => inspect(structuredClone({ secret }), { showHidden: true })],
  ['V8’s own form', (secret) => serialize({ secret }).toString('latin1')],
  [
    'its fields',
    (secret) => JSON.stringify([{ ...secret }, Object.entries(secret), Reflect.ownKeys(secret).map(String)]),
  ],
  ['another object with its fields', (secret) => inspect(Object.assign(Object.create(null), secret))],
  ['a query', (secret) => new URLSearchParams({ secret: secret as unknown as string }).toString()],
  ['headers', (secret) => inspect([...new Headers({ secret: secret as unknown as string })])],
  ['a URL', (secret) => new URL(`https://a.example/${secret}`).href],
  ['a symbol', (secret) => Symbol(secret as unknown as string).toString()],
  ['a comparison', (secret) => [secret as unknown as string].sort().join()],
  ['the locale', (secret) => secret.toLocaleString()],
  ['a call that throws', (secret) => thrown(() => (secret as unknown as () => void)())],
  ['a destination that it is not for', (secret) => thrown(() => secret.revealTo('https://evil.example'))],
  ['bytes', (secret) => thrown(() => Buffer.from(secret as unknown as string))],
];

function thrown(run: () => unknown): string {
  try {
    return inspect(run());
  } catch (error) {
    return inspect(error, { showHidden: true, depth: null });
  }
}

/** No part of anything that these ways print by themselves. */
const value = fc.stringMatching(/^[A-Z0-9]{3}_[a-z0-9]{20,40}$/);

describe('a secret', () => {
  it.each(PRINTED)('is not shown by %s', (_, print) => {
    fc.assert(
      fc.property(value, (hidden) => {
        const secret = Secret.of(hidden, AUDIENCE);
        const all = [
          secret,
          secretText`Bearer ${secret}`,
          Secret.join(['a', secret]),
          secret.derive((text) => `x${text}`),
        ];
        for (const one of all) {
          const printed = print(one);
          expect(typeof printed === 'string' ? printed : inspect(printed)).not.toContain(hidden.slice(0, 12));
        }
      }),
      { numRuns: 20 },
    );
  });

  it('is shown as what it is', () => {
    const secret = Secret.of('a', AUDIENCE);
    expect([`${secret}`, JSON.stringify({ secret }), inspect([secret])]).toEqual([
      '[secret]',
      '{"secret":"[secret]"}',
      '[ [secret] ]',
    ]);
  });

  it('is told whom it is for, and nobody else', () => {
    const secret = Secret.of('value', AUDIENCE);
    expect(secret.revealTo(HOME)).toBe('value');
    expect(() => secret.revealTo('https://evil.example')).toThrow(new Misdirected('https://evil.example'));
    expect(() => Secret.of('value', []).revealTo(HOME)).toThrow(Misdirected);
  });

  it('goes where each of its parts may, and nowhere else', () => {
    const hosts = ['a.example', 'b.example', 'c.example'];
    const part = fc.record({ text: fc.string(), audience: fc.subarray(hosts) });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), fc.string(), (parts, around) => {
        const secrets = parts.map(({ text, audience }) => Secret.of(text, audience));
        const joined = Secret.join([around, ...secrets, around]);
        const nested = secretText`${joined}`.derive((text) => text);
        for (const host of hosts) {
          const reveal = () => nested.revealTo(`https://${host}`);
          if (parts.every(({ audience }) => audience.includes(host))) {
            expect(reveal()).toBe(around + parts.map(({ text }) => text).join('') + around);
          } else expect(reveal).toThrow(Misdirected);
        }
      }),
    );
  });

  it('gives away the part that its vendor calls public', () => {
    const secret = Secret.of('key-id:rest', AUDIENCE);
    expect(secret.publicPart(/^([\w-]+):/)).toBe('key-id');
    expect(secret.publicPart(/^(\d+)$/)).toBeUndefined();
  });
});
