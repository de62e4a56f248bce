import { describe, expect, it } from 'vitest';
import { isDestinationPattern, mayReceive, originOf } from '../../src/core/destination.js';

describe('mayReceive', () => {
  it.each([
    ['api.acme.example', 'https://api.acme.example', true],
    ['api.acme.example', 'https://API.acme.example', true],
    ['api.acme.example', 'https://api.acme.example:443', true],
    ['api.acme.example', 'https://api.acme.example:8443', false],
    ['api.acme.example', 'http://api.acme.example', false],
    ['api.acme.example', 'https://api.acme.example.evil.example', false],
    ['api.acme.example', 'https://evil.example', false],
    ['*.acme.example', 'https://a.b.acme.example', true],
    ['*.acme.example', 'https://acme.example', false],
    ['*.acme.example', 'https://evilacme.example', false],
    ['acme.example:5432', 'postgres://acme.example:5432', true],
    ['acme.example:5432', 'http://acme.example:5432', false],
    ['http://acme.example:3000', 'http://acme.example:3000', true],
    ['http://acme.example:3000', 'https://acme.example:3000', false],
    ['[::1]:8200', 'https://[::1]:8200', true],
  ])('%s: %s is %s', (pattern, origin, allowed) => {
    expect(mayReceive([pattern], origin)).toBe(allowed);
  });

  it.each([
    'https://evil.example\\.acme.example',
    'https://evil.example%2f.acme.example',
    'https://evil.example\u3002acme.example',
    'https://evil.example/.acme.example',
    'https://evil.example#.acme.example',
    'https://evil.example@acme.example',
    'https://evil.example\n.acme.example',
  ])('allows no text that a URL parser reads otherwise: %j', (origin) => {
    expect(mayReceive(['*.acme.example', 'acme.example'], origin)).toBe(false);
  });
});

describe('originOf', () => {
  it.each([
    ['https://Acme.example/path?query#part', 'https://acme.example'],
    ['https://acme.example:443', 'https://acme.example'],
    ['http://acme.example:80/', 'http://acme.example'],
    ['https://user:pass@acme.example:8443/', 'https://acme.example:8443'],
    ['https://user:p@ss@acme.example/', 'https://acme.example'],
    ['postgres://db:5432/name', 'postgres://db:5432'],
    ['acme.example', undefined],
    ['https://acme.example\\@evil.example/', undefined],
    ['https://evil.example\\.acme.example/', undefined],
    ['https://acme\u3002example/', undefined],
    ['https://acme.example:port/', undefined],
  ])('%s: %s', (url, origin) => {
    expect(originOf(url)).toBe(origin);
  });
});

it('knows a pattern', () => {
  for (const text of ['acme.example', '*.acme.example', 'http://acme.example:80', '[::1]:5432']) {
    expect(isDestinationPattern(text), text).toBe(true);
  }
  for (const text of ['', '*', 'https://acme.example', 'acme.example/path', 'a b', 'acme\\example']) {
    expect(isDestinationPattern(text), text).toBe(false);
  }
});
