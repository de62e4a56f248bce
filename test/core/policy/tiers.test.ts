import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Assignment, defaultPolicy, type Policy } from '../../../src/core/policy/policy.js';
import { type Assigned, daysOf, limitOf, tierOf, tiers } from '../../../src/core/policy/tiers.js';

const policy = (...assignments: readonly Assignment[]): Policy => ({ ...defaultPolicy, assignments });

describe('the tier of a credential', () => {
  it.each<readonly [string, Omit<Assignment, 'tier'>, Assigned, boolean]>([
    ['its provider', { providers: ['aws', 'github'] }, { provider: 'github' }, true],
    ['another provider', { providers: ['aws'] }, { provider: 'github' }, false],
    ['no known provider', { providers: ['aws'] }, {}, false],
    ['one of its scopes', { scopes: ['admin:org', 'repo'] }, { scopes: ['user', 'repo'] }, true],
    ['other scopes', { scopes: ['admin:org'] }, { scopes: ['admin:orgs'] }, false],
    [
      'a scope with an asterisk, which is no wildcard',
      { scopes: ['admin:*'] },
      { scopes: ['admin:org'] },
      false,
    ],
    ['no known scopes', { scopes: ['admin:org'] }, {}, false],
    ['its server', { servers: ['prod-*'] }, { server: 'prod-db' }, true],
    ['another server', { servers: ['prod-*'] }, { server: 'my-prod-db' }, false],
    ['its key', { keys: ['*_ADMIN_KEY', 'X'] }, { key: 'ACME_ADMIN_KEY' }, true],
    ['a key in other letters', { keys: ['*_admin_key'] }, { key: 'ACME_ADMIN_KEY' }, false],
    ['its reference', { references: ['op://prod/*'] }, { reference: 'op://prod/db/password' }, true],
    ['no reference', { references: ['*'] }, { key: 'A' }, false],
    ['provider and server', { providers: ['aws'], servers: ['a'] }, { provider: 'aws', server: 'a' }, true],
    [
      'provider, but not server',
      { providers: ['aws'], servers: ['a'] },
      { provider: 'aws', server: 'b' },
      false,
    ],
  ])('is asked for by %s', (_, fields, credential, fits) => {
    expect(tierOf(policy({ tier: 'critical', ...fields }), credential)).toBe(fits ? 'critical' : 'medium');
  });

  it('is the tightest of all that fit, in whatever order they stand', () => {
    const tier = fc.constantFrom(...tiers);
    fc.assert(
      fc.property(
        fc.array(fc.record({ tier, providers: fc.constantFrom(['a'], ['b']) })),
        tier,
        (all, otherwise) => {
          const fitting = all
            .filter(({ providers }) => providers[0] === 'a')
            .map((one) => tiers.indexOf(one.tier));
          const expected = fitting.length === 0 ? otherwise : tiers[Math.min(...fitting)];
          expect(tierOf({ ...policy(...all), defaultTier: otherwise }, { provider: 'a' })).toBe(expected);
        },
      ),
    );
  });

  it('has the limit that the policy sets', () => {
    expect(tiers.map((tier) => limitOf(defaultPolicy, tier))).toEqual([30, 60, 90, 180]);
  });
});

it('an age is counted in days', () => {
  expect([daysOf('30d'), daysOf('4w'), daysOf('9999w'), daysOf(undefined)]).toEqual([
    30,
    28,
    69993,
    undefined,
  ]);
});
