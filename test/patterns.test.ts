import { describe, expect, it } from 'vitest';
import { Recogniser } from '../src/providers/recognise.js';
import { providers } from '../src/providers/registry.js';
import { LONG, repeated, SHORT, superlinear } from './support/growth.js';
import { classification, slots, units } from './support/hostile.js';

/** What may stand before a credential: none of it belongs to one. */
const BORDERS = ['"', ' ', '=', '/', '.', ':', ','];

const behindBorders = (text: string): string => BORDERS.map((border) => border + text).join('');

/** Texts that are as hard as can be for a pattern with this value and this anchor. */
function worstCases(
  value: string,
  anchor: string,
): readonly (readonly [string, (length: number) => string])[] {
  const [before = '', after = value] = anchor === '' ? ['', value] : value.split(anchor);
  const tail = after.slice(0, 40) || 'a';
  const almost = `${value.slice(0, -1)}!`;
  return [
    ['what follows the anchor', (length) => anchor + repeated(tail)(length)],
    [
      'what comes close',
      repeated(behindBorders(almost) + behindBorders(tail.slice(0, 6)) + behindBorders(value)),
    ],
    ...(anchor === '' ? [] : [['the anchor', repeated(anchor.repeat(20) + behindBorders(anchor))] as const]),
    ...(before === '' ? [] : [['what precedes the anchor', repeated(before, anchor)] as const]),
  ];
}

describe.each(providers.filter(({ kinds }) => kinds.length > 0))('the patterns of $id', (provider) => {
  const recogniser = new Recogniser([provider]);
  const find = (text: string) => recogniser.find(text);
  const identify = (text: string) =>
    recogniser.identify(text, [provider.names[0] ?? ''], provider.domains[0]);

  it.each(provider.kinds)('$id take time in proportion to the text', ({ anchors, samples }) => {
    const value = samples.match[0]!();
    const anchor = anchors.find((one) => value.includes(one)) ?? '';
    for (const [name, make] of worstCases(value, anchor)) {
      expect(superlinear(anchors.length > 0 ? find : identify, make, LONG), name).toBeUndefined();
    }
  });
});

it('quadratic work is noticed', () => {
  const quadratic = (text: string) => /a+$/.test(text);
  expect(superlinear(quadratic, repeated('a', '!'), [1_000, 16_000])).toBeGreaterThan(1.6);
});

/** All of the units, each a few times, one after the other. */
const everything = repeated(units.map((unit) => unit.repeat(50)).join(' '));

describe.each(Object.entries({ ...classification, ...slots }))(
  '%s takes time in proportion to the text',
  (_, work) => {
    it.each(units)('%j over and over', (unit) => {
      expect(superlinear(work, repeated(unit), SHORT)).toBeUndefined();
    });

    it('everything at once, a million characters', () => {
      expect(superlinear(work, everything, SHORT)).toBeUndefined();
      expect(superlinear(work, everything, LONG)).toBeUndefined();
    });
  },
);

// What a pattern looks for at the end of a text is not there.
describe.each(Object.entries(classification))('%s takes time in proportion to the text', (_, work) => {
  it.each(units)('%j over and over, then something else', (unit) => {
    expect(superlinear(work, repeated(unit, 'aB3!xyz'), SHORT)).toBeUndefined();
  });
});
