import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Secret } from '../../src/core/secret.js';
import { alone, around, filled, valueAt } from '../../src/stores/json-keys.js';

const HERE = ['here:test'];

function replaced(text: string, key: string, value: string): string | undefined {
  const parts = around(text, key);
  return parts && filled(parts, Secret.of(value, HERE), HERE).revealTo('here:test');
}

describe('a key in a JSON object', () => {
  it.each([
    ['{"a":"1"}', 'a', '{"a":"new"}'],
    [
      '{ "2": "x", "1" : 12345678901234567890,\n "a" : "1" }\n',
      'a',
      '{ "2": "x", "1" : 12345678901234567890,\n "a" : "new" }\n',
    ],
    ['{"a":{"a":"1"},"b":[{"a":"2"}]}', 'a', '{"a":"new","b":[{"a":"2"}]}'],
    ['{"b":{"a":1.0},"a":null}', 'a', '{"b":{"a":1.0},"a":"new"}'],
    ['{"a":"first","a":"1"}', 'a', '{"a":"first","a":"new"}'],
    ['{"\\u0061":"1"}', 'a', '{"\\u0061":"new"}'],
    ['{":":"{\\"a\\":1}","a":"}"}', 'a', '{":":"{\\"a\\":1}","a":"new"}'],
    ['{}', 'a', '{"a":"new"}'],
    ['{ "b": 1.50\n}\n', 'a"', '{ "b": 1.50,"a\\"":"new"\n}\n'],
    ['{"__proto__":"1"}', '__proto__', '{"__proto__":"new"}'],
  ])('%s, %s', (text, key, expected) => {
    expect(replaced(text, key, 'new')).toBe(expected);
  });

  it.each(['', 'text', '"text"', '[1]', 'null', '{"a":', '{"a":1}}'])('is in none of %j', (text) => {
    expect(around(text, 'a')).toBeUndefined();
    expect(valueAt(text, 'a')).toBeUndefined();
  });

  it('is read as it is written, if it is no text', () => {
    const text = '{"a":"\\u00e9","b":12345678901234567890,"c":{"d": 1}}';
    expect(['a', 'b', 'c', 'd'].map((key) => valueAt(text, key))).toEqual([
      'é',
      '12345678901234567890',
      '{"d": 1}',
      undefined,
    ]);
  });

  it('is all that changes', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.string(),
        fc.string(),
        fc.constantFrom(undefined, 2, '\t'),
        (object, key, value, indent) => {
          const text = JSON.stringify(object, undefined, indent);
          const after = replaced(text, key, value)!;
          const expected = JSON.parse(text) as Record<string, unknown>;
          Object.defineProperty(expected, key, {
            value,
            enumerable: true,
            configurable: true,
            writable: true,
          });
          expect(JSON.parse(after)).toEqual(expected);
          expect(valueAt(after, key)).toBe(value);
          const parts = around(text, key)!;
          if (parts.value !== undefined) expect(parts.head + parts.value + parts.tail).toBe(text);
        },
      ),
    );
  });

  it('can be all that there is', () => {
    expect(filled(alone('a"'), Secret.of('\n', HERE), HERE).revealTo('here:test')).toBe('{"a\\"":"\\n"}');
  });
});
