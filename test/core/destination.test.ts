import fc from 'fast-check';
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
    ['postgres://db:5432/name', 'postgres://db'],
    ['postgres://db:6432/name', 'postgres://db:6432'],
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
  for (const text of ['acme.example', '*.acme.example', 'http://acme.example:80', '[::1]:5432', 'a:65535']) {
    expect(isDestinationPattern(text), text).toBe(true);
  }
  for (const text of [
    '',
    '*',
    'https://acme.example',
    'acme.example/path',
    'a b',
    'acme\\example',
    'a:0',
    'a:65536',
    'a:01',
  ]) {
    expect(isDestinationPattern(text), text).toBe(false);
  }
});

/** As the one who connects reads it: https://url.spec.whatwg.org/#url-parsing */
function connectsTo(
  url: string,
): { readonly host: string; readonly port: string; readonly scheme: string } | undefined {
  try {
    const { hostname, port, protocol } = new URL(url);
    return { host: hostname, port: port || (protocol === 'https:' ? '443' : '80'), scheme: protocol };
  } catch {
    return undefined;
  }
}

describe('whatever an address looks like', () => {
  const piece = fc.constantFrom(
    ...[
      'acme.example',
      'evil.example',
      'api',
      'a',
      '.',
      '..',
      '@',
      ':',
      '/',
      '//',
      '\\',
      '?',
      '#',
      '*',
      '%2e',
      '%40',
      '%00',
    ],
    ...[
      '443',
      '80',
      '8443',
      '0443',
      '65536',
      ' ',
      '\t',
      '\n',
      '\r',
      '\0',
      '。',
      '．',
      '\u00ad',
      'ä',
      'Å',
      'ſ',
      'K',
      '🦊',
      '[',
      ']',
    ],
    ...[
      '[::1]',
      '[::ffff:1.2.3.4]',
      '127.0.0.1',
      '0x7f.1',
      'localhost',
      'http',
      'https:',
      'ACME.EXAMPLE',
      'xn--',
      '-',
      '_',
      '&',
      '|',
      ';',
    ],
  );
  const near = fc.constantFrom(
    'acme.example',
    'ACME.example',
    'api.acme.example',
    '[::1]',
    'acme.example:8443',
  );
  const tail = fc.oneof(
    fc
      .tuple(fc.array(piece, { maxLength: 2 }), near, fc.array(piece, { maxLength: 2 }))
      .map((all) => all.flat().join('')),
    fc.array(piece, { maxLength: 8 }).map((all) => all.join('')),
    fc.string({ unit: 'binary', maxLength: 20 }),
  );
  const url = fc
    .tuple(fc.constantFrom('https://', 'HTTPS://', 'http://', 'https:', 'https:\\\\', ''), tail)
    .map((all) => all.join(''));
  const patterns = ['acme.example', '*.acme.example', '[::1]', 'acme.example:8443'];

  it('what may receive a secret is the host that a connection goes to', () => {
    let allowed = 0;
    fc.assert(
      fc.property(url, (origin) => {
        const there = connectsTo(origin);
        if (there === undefined || !mayReceive(patterns, origin)) return;
        allowed++;
        const { host, port, scheme } = there;
        expect(scheme).toBe('https:');
        expect(`${host}:${port}`).toMatch(
          /^(?:(?:acme\.example|\[::1\]|(?:[\w-][\w.-]*)\.acme\.example):443|acme\.example:8443)$/,
        );
      }),
      { numRuns: 5000 },
    );
    expect(allowed).toBeGreaterThan(20);
  });

  it('its origin is the one that a connection goes to', () => {
    let told = 0;
    fc.assert(
      fc.property(url, (text) => {
        const origin = originOf(text);
        const there = connectsTo(text);
        if (origin === undefined || there === undefined) return;
        told++;
        expect(connectsTo(origin)).toEqual(there);
      }),
      { numRuns: 5000 },
    );
    expect(told).toBeGreaterThan(100);
  });

  it.each([
    ...[
      'https://user@evil.example',
      'https://acme.example@evil.example',
      'https://acme.example:443@evil.example',
    ],
    ...[
      'https://acme.example.',
      'https://acme.example.evil.example',
      'https://evil-acme.example',
      'https://acme.example:444',
    ],
    ...[
      'https://acme.example:0443',
      'https://acme.example:',
      'https://acme.example/',
      'https://acme.example?a',
      'https://.acme.example',
    ],
    ...[
      'https://acmE.example\u0000',
      'https://acme.exampl\u0435',
      'https://ａcme.example',
      'https://acme。example',
      'https://acme%2eexample',
    ],
    ...[
      'https://[::ffff:acme.example]',
      'https://[0:0:0:0:0:0:0:1]',
      'https://::1',
      'https://[::1',
      '//acme.example',
      'acme.example',
    ],
    ...[
      'http://acme.example',
      'postgres://acme.example',
      'http://acme.example:443',
      'https:acme.example',
      'https:/acme.example',
    ],
  ])('%j may receive nothing', (origin) => {
    expect(mayReceive(['acme.example', '*.acme.example', '[::1]'], origin)).toBe(false);
  });

  it('a pattern that is none allows nothing', () => {
    for (const pattern of [
      '',
      '*',
      '*.',
      '**.acme.example',
      '*acme.example',
      'https://acme.example',
      'acme.example/',
      'a b',
    ]) {
      for (const origin of [
        'https://acme.example',
        'https://a.acme.example',
        'https://',
        `https://${pattern}`,
      ]) {
        expect(mayReceive([pattern], origin), `${pattern} ${origin}`).toBe(false);
      }
    }
  });
});
