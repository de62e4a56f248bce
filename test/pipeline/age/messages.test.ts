import { describe, expect, it } from 'vitest';
import type { Age } from '../../../src/core/age.js';
import { reasons } from '../../../src/core/inspection.js';
import type { Unjudged } from '../../../src/pipeline/age/aged.js';
import { messageOf, remedyOf } from '../../../src/pipeline/age/messages.js';
import { age, aged, ago, NOW, policy } from './support.js';

const critical = policy({ defaultTier: 'critical' });

function message(change: Partial<Unjudged>, rules = policy()): string | undefined {
  return messageOf(aged(change, rules), rules, NOW);
}

const answer = (
  state: 'live' | 'dead' | 'unknown',
  reason?: keyof typeof reasons,
  detail?: string,
): Partial<Age> => ({
  answer: { state, reason, detail },
});

const secret = { store: 'vault', scope: 'kv', name: 'mcp/app', key: 'token' };
const reference = { kind: 'reference', called: 'ACME_TOKEN', names: ['ACME_TOKEN'] } as const;

/** What is said, and of which age. */
function rows(
  all: readonly (readonly [expected: string | undefined, known: Partial<Age>, more?: Partial<Unjudged>])[],
) {
  return all.map(([expected, known, more = {}]) => ({ expected, known, more }));
}

describe('a finding about an age', () => {
  it.each(
    rows([
      [undefined, { issuedAt: ago(1), source: 'provider' }],
      ['It expired on 2026-11-25', { expiresAt: ago(1), issuedAt: ago(20), source: 'git' }],
      ['It expired on 2026-11-26, says its provider', { expiresAt: ago(0), ...answer('dead', 'expired') }],
      ['It has expired, says its provider', answer('dead', 'expired')],
      ['Its provider no longer takes it: somebody has revoked it', answer('dead', 'revoked')],
      ['Its provider no longer takes it: the provider knows no such credential', answer('dead', 'invalid')],
      [
        'Its provider no longer takes it: it is switched off, and could be switched on again',
        answer('dead', 'disabled'),
      ],
      [
        'Its store has been asked, and has no such secret: kv mcp/app token',
        {},
        { ...reference, secret, isAbsent: true },
      ],
      [
        'Its store has been asked, and has no such secret: app, which .github/workflows/a.yml:7 takes (the version is deleted)',
        {},
        {
          ...reference,
          ...{ secret: { store: 'github', scope: undefined, name: 'app', key: undefined }, isAbsent: true },
          ...{ hint: { file: '.github/workflows/a.yml', line: 7 }, absence: 'the version is deleted' },
        },
      ],
      [
        'It is 91 days old (made on 2026-08-27, says its provider), and was due on 2026-11-25: the tier medium allows 90 days',
        { issuedAt: ago(91), source: 'provider' },
      ],
      [
        'It is 90 days old (made on 2026-08-28, says the token itself), and was due on 2026-11-26: the tier medium allows 90 days',
        { issuedAt: ago(90), source: 'token' },
      ],
      [
        'It is 1,500 days old (made on 2022-10-18, says its provider), and was due on 2023-01-16: the tier medium allows 90 days',
        { issuedAt: ago(1500), source: 'provider' },
      ],
      [
        'It is at least 100 days old (it has been in the history since 2026-08-18), and was due on 2026-11-16 at the latest: the tier medium allows 90 days',
        { existedAt: ago(100), source: 'git' },
      ],
      [
        'It is at least 100 days old (there already on 2026-08-18, says its provider), and was due on 2026-11-16 at the latest: the tier medium allows 90 days',
        { existedAt: ago(100), source: 'provider' },
      ],
      [
        'It is at least 100 days old (its value has been in the store since 2026-08-18), and was due on 2026-11-16 at the latest: the tier medium allows 90 days',
        { existedAt: ago(100), source: 'store' },
        reference,
      ],
      [
        'It is due on 2026-12-06: it is 80 days old (made on 2026-09-07, says its provider), and the tier medium allows 90 days',
        { issuedAt: ago(80), source: 'provider' },
      ],
      [
        'It is due on 2026-12-06 at the latest: it is at least 80 days old (it has been in the history since 2026-09-07), and the tier medium allows 90 days',
        { existedAt: ago(80), source: 'git' },
      ],
      ['It expires on 2026-12-01', { expiresAt: ago(-5), issuedAt: ago(20), source: 'provider' }],
      ['It expires on 2026-12-01', { expiresAt: ago(-5), existedAt: ago(20), source: 'git' }],
      [
        'Nobody knows how old it is: its provider takes it, and does not tell when it was made',
        answer('live'),
      ],
      [
        'Nobody knows how old it is: the other side would not tell (status 403)',
        answer('unknown', 'refused', 'status 403'),
      ],
      ['Nobody knows how old it is: no way to ask is known', answer('unknown', 'no-way')],
      ['Nobody knows how old it is: nothing says which secret it names', {}, reference],
      [
        'Nobody knows how old it is: its store does not tell when it was written',
        {},
        { ...reference, secret },
      ],
      [
        'Nobody knows how old it is: the policy lists no such store (vault)',
        answer('unknown', 'store-not-listed', 'vault'),
        { ...reference, secret },
      ],
    ]),
  )('says $expected', ({ expected, known, more }) => {
    expect(message({ age: age(known), ...more })).toBe(expected);
  });

  it('says why a lower bound is not enough', () => {
    const bound = { existedAt: ago(3), source: 'git' } as const;
    expect(
      message({ age: age({ ...bound, ...answer('unknown', 'host-not-listed', 'git.acme.dev') }) }, critical),
    ).toBe(
      'Nobody knows how old it is, only that it is at least 3 days old (it has been in the history since 2026-11-23), which is not enough for the tier critical: it belongs to a host that neither its vendor nor the policy lists (git.acme.dev)',
    );
    expect(
      message({ age: age({ existedAt: ago(1), source: 'store' }), ...reference, secret }, critical),
    ).toBe(
      'Nobody knows how old it is, only that it is at least 1 day old (its value has been in the store since 2026-11-25), which is not enough for the tier critical: its store tells when it was written, and not when it was made',
    );
  });

  it('reads as a sentence whatever the reason', () => {
    for (const [reason, words] of Object.entries(reasons)) {
      expect(words, reason).toMatch(/^[a-z][^.!?:]*$/);
      const known = message({ age: age(answer('unknown', reason as keyof typeof reasons)) });
      expect(known, reason).toBe(`Nobody knows how old it is: ${words}`);
    }
  });
});

describe('what to do about it', () => {
  const remedy = (known: Partial<Age>, more: Partial<Unjudged> = {}) =>
    remedyOf(aged({ age: age(known), ...more }));

  it.each(
    rows([
      [
        'If this host is yours, let the policy list it under `hosts`: `git.acme.dev`.',
        answer('unknown', 'host-not-listed', 'git.acme.dev'),
      ],
      ['If this host is yours, let the policy list it under `hosts`.', answer('unknown', 'host-not-listed')],
      [
        'Let the policy list the store under `stores`, with what may read its metadata.',
        answer('unknown', 'store-not-listed', 'vault'),
        { ...reference, secret },
      ],
      ['Allow it under `paid-probes` in the policy, or replace the credential.', answer('unknown', 'costs')],
      ['Say under `references` in the policy which secret `ACME_TOKEN` is.', {}, reference],
      [
        'Let what the policy names for the store read its metadata. A token with `read`.',
        answer('unknown', 'refused'),
        { ...reference, secret, grants: 'A token with `read`.' },
      ],
      [undefined, answer('unknown', 'refused')],
      [undefined, answer('live')],
      [undefined, answer('unknown', 'timeout'), { ...reference, secret }],
    ]),
  )('is $expected', ({ expected, known, more }) => {
    expect(remedy(known, more)).toBe(expected);
  });
});
