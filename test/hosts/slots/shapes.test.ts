import { describe, expect, it } from 'vitest';
import { carriers } from '../../support/carriers.js';
import { examine } from '../../support/examine.js';
import { Random } from '../../support/random.js';
import { shapes } from '../../support/shapes.js';

const cases = carriers.flatMap((carrier) =>
  shapes
    // A line break in single quotes would be one of the file, at the wrong indentation.
    .filter(({ name }) => carrier.name !== 'YAML in single quotes' || name !== 'JSON in several lines')
    .map((shape) => ({ carrier, shape })),
);

describe.each(['\n', '\r\n'])('with lines that end in %j', (lineEnd) => {
  it.each(cases)('$shape.kind in $carrier.name: $shape.name', async ({ carrier, shape }) => {
    const secret = new Random(shapes.indexOf(shape)).secret();
    const text = carrier.file(shape.entry(secret)).replaceAll('\n', lineEnd);
    const written = carrier.written(shape.written?.(secret) ?? secret);
    const start = text.indexOf(written);
    expect(start).toBeGreaterThan(0);

    const examined = await examine(carrier.path, text);
    expect(examined?.problem).toBeUndefined();
    expect(
      examined?.literals.map(({ range, value, slot: { kind, server } }) => ({
        ...range,
        value,
        kind,
        server,
      })),
    ).toEqual([
      {
        start,
        end: start + written.length,
        value: shape.written?.(secret) ?? secret,
        kind: shape.kind,
        server: 'acme',
      },
    ]);
  });
});
