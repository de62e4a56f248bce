import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDestinationPattern, mayReceive, originOf } from '../../../src/core/destination.js';
import { hostEntries } from '../../../src/core/policy/asking-schema.js';
import { addressOf, patternOf } from '../../../src/core/policy/hosts.js';

describe('a host of the policy', () => {
  it.each([
    ['gitlab.acme.example', 'gitlab.acme.example', 'https://gitlab.acme.example'],
    ['GitLab.Acme.Example/', 'GitLab.Acme.Example', 'https://gitlab.acme.example'],
    ['acme.example:8443', 'acme.example:8443', 'https://acme.example:8443'],
    ['acme.example:443', 'acme.example:443', 'https://acme.example'],
    ['acme.example/grafana/', 'acme.example', 'https://acme.example/grafana'],
    ['http://grafana.lan:3000', 'http://grafana.lan:3000', 'http://grafana.lan:3000'],
    ['http://grafana.lan/a/b', 'http://grafana.lan', 'http://grafana.lan/a/b'],
    ['[::1]:8200/v1', '[::1]:8200', 'https://[::1]:8200/v1'],
    ['db.acme.example:5432', 'db.acme.example:5432', 'https://db.acme.example:5432'],
  ])('%s', (host, pattern, address) => {
    expect([patternOf({ host }), addressOf({ host })]).toEqual([pattern, address]);
  });

  it('is, whatever it looks like, one place: the one where what is for it may go', () => {
    const [entry] = [hostEntries([{ id: 'gitlab' }])];
    const piece = fc.constantFrom(
      ...[
        'acme.example',
        'evil.example',
        'a',
        '.',
        '..',
        '/',
        '//',
        ':',
        ':443',
        ':65536',
        '@',
        '?',
        '#',
        '*',
        '\\',
        '%2e',
      ],
      ...['http://', 'https://', 'HTTP://', '[::1]', ' ', '\n', 'ä', '-', '_', '~'],
    );
    let taken = 0;
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 6 }).map((all) => all.join('')),
        (host) => {
          if (!entry.safeParse([{ provider: 'gitlab', host }]).success) return;
          taken++;
          const [pattern, address] = [patternOf({ host }), addressOf({ host })];
          expect(isDestinationPattern(pattern)).toBe(true);
          expect(mayReceive([pattern], originOf(address) ?? 'none')).toBe(true);
          if (!URL.canParse(address)) return;
          const { hostname, href, username, search, hash } = new URL(address);
          expect(mayReceive([pattern], `${new URL(address).protocol}//${new URL(address).host}`)).toBe(true);
          expect([username, search, hash]).toEqual(['', '', '']);
          expect(href.replace(/\/$/, '')).toBe(address);
          expect(hostname).not.toBe('');
        },
      ),
      { numRuns: 3000 },
    );
    expect(taken).toBeGreaterThan(20);
  });
});
