import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Age, type Answer, DAY, daysBetween, UNKNOWN_AGE } from '../../../src/core/age.js';
import { defaultPolicy, type Policy, type Tier } from '../../../src/core/policy/policy.js';
import { dueOf, type Standing, standingOf, standings } from '../../../src/core/policy/standing.js';
import { tiers } from '../../../src/core/policy/tiers.js';

const NOW = new Date('2026-11-26T12:00:00Z');

/** So many days from now, and some milliseconds. */
const at = (days: number, milliseconds = 0): Date => new Date(NOW.getTime() + days * DAY + milliseconds);

const aged = (change: Partial<Age>): Age => ({ ...UNKNOWN_AGE, ...change });

const answer = (state: Answer['state'], reason?: Answer['reason']): Age =>
  aged({ answer: { state, reason, detail: undefined } });

function standing(age: Partial<Age>, tier: Tier = 'medium', policy: Partial<Policy> = {}): Standing {
  return standingOf(aged(age), tier, { ...defaultPolicy, ...policy }, NOW);
}

describe('a credential whose making is known', () => {
  it.each<readonly [Tier, number]>([
    ['critical', 30],
    ['high', 60],
    ['medium', 90],
    ['low', 180],
  ])('is overdue in the tier %s after %d days, and not a millisecond before', (tier, days) => {
    expect(standing({ issuedAt: at(-days) }, tier)).toBe('overdue');
    expect(standing({ issuedAt: at(-days, 1) }, tier)).toBe('due-soon');
    expect(standing({ issuedAt: at(-days, -1) }, tier)).toBe('overdue');
  });

  it('is due soon 14 days before, and not a millisecond earlier', () => {
    expect(standing({ issuedAt: at(14 - 90) })).toBe('in-time');
    expect(standing({ issuedAt: at(14 - 90, -1) })).toBe('due-soon');
  });

  it('goes by the limits of the policy', () => {
    const policy = { tiers: { critical: 1, high: 2, medium: 3, low: 4 }, dueSoon: 1 };
    expect(tiers.map((tier) => standing({ issuedAt: at(-2) }, tier, policy))).toEqual([
      'overdue',
      'overdue',
      'in-time',
      'in-time',
    ]);
    expect(standing({ issuedAt: at(-2, -1) }, 'medium', policy)).toBe('due-soon');
  });

  it('is in time in a critical tier too', () => {
    expect(standing({ issuedAt: at(0) }, 'critical')).toBe('in-time');
    expect(standing({ issuedAt: at(0), neverExpires: true }, 'critical')).toBe('in-time');
  });
});

describe('a credential of which it is known since when it has been there', () => {
  it('can be shown to be too old', () => {
    for (const tier of tiers)
      expect(standing({ existedAt: at(-defaultPolicy.tiers[tier]) }, tier)).toBe('overdue');
  });

  it('is never young enough for the tier critical', () => {
    expect(tiers.map((tier) => standing({ existedAt: at(-1) }, tier))).toEqual([
      'unknown',
      'in-time',
      'in-time',
      'in-time',
    ]);
    expect(standing({ existedAt: NOW }, 'critical')).toBe('unknown');
  });

  it('is due soon in the tier critical as in any other', () => {
    expect(standing({ existedAt: at(-16, -1) }, 'critical')).toBe('due-soon');
    expect(standing({ existedAt: at(-16) }, 'critical')).toBe('unknown');
  });
});

describe('a credential that expires', () => {
  it('has expired at that moment, and is due until then', () => {
    expect(standing({ expiresAt: NOW })).toBe('expired');
    expect(standing({ expiresAt: at(0, 1) })).toBe('due-soon');
    expect(standing({ expiresAt: at(14), issuedAt: NOW })).toBe('in-time');
    expect(standing({ expiresAt: at(14, -1), issuedAt: NOW })).toBe('due-soon');
  });

  it('is of unknown age if nothing else is known: its end does not tell its beginning', () => {
    expect(standing({ expiresAt: at(14) })).toBe('unknown');
    expect(standing({ expiresAt: at(14) }, 'low')).toBe('unknown');
  });

  it('has expired, however old it is, and whoever still takes it', () => {
    expect(standing({ expiresAt: at(-1), issuedAt: at(-500) })).toBe('expired');
    expect(standing({ ...answer('live'), expiresAt: at(-1) })).toBe('expired');
    expect(standing({ ...answer('unknown', 'timeout'), expiresAt: at(-1) })).toBe('expired');
  });

  it('is due when the first of both ends comes', () => {
    const due = (age: Partial<Age>) => dueOf(aged(age), 'medium', defaultPolicy);
    expect(due({ issuedAt: NOW, expiresAt: at(10) })).toEqual(at(10));
    expect(due({ issuedAt: NOW, expiresAt: at(100) })).toEqual(at(90));
    expect(due({ existedAt: at(-1) })).toEqual(at(89));
    expect(due({ expiresAt: at(400) })).toEqual(at(400));
    expect(due({ neverExpires: true })).toBeUndefined();
  });
});

describe('what asking gave', () => {
  it('is a death only if it is one', () => {
    expect(standing({ ...answer('dead', 'expired') })).toBe('expired');
    for (const reason of ['revoked', 'disabled', 'invalid'] as const) {
      expect(standing({ ...answer('dead', reason), issuedAt: NOW }), reason).toBe('revoked');
    }
    for (const reason of ['refused', 'rate-limited', 'provider-error', 'offline', 'no-way'] as const) {
      expect(standing({ ...answer('unknown', reason) }), reason).toBe('unknown');
      expect(standing({ ...answer('unknown', reason), issuedAt: NOW }), reason).toBe('in-time');
    }
    expect(standing({ ...answer('live') })).toBe('unknown');
  });

  it('of a credential whose time is over, that nobody knows it, means that it has expired', () => {
    expect(standing({ ...answer('dead', 'invalid'), expiresAt: at(-1) })).toBe('expired');
    expect(standing({ ...answer('dead', 'invalid'), expiresAt: at(1) })).toBe('revoked');
    expect(standing({ ...answer('dead', 'revoked'), expiresAt: at(-1) })).toBe('revoked');
  });
});

describe('however old anything is', () => {
  const time = fc.option(
    fc.integer({ min: -400 * DAY, max: 400 * DAY }).map((offset) => at(0, offset)),
    { nil: undefined },
  );
  const age = fc
    .record({ issuedAt: time, existedAt: time, expiresAt: time })
    .map(({ issuedAt, existedAt, expiresAt }) =>
      aged({ issuedAt, existedAt: issuedAt ? undefined : existedAt, expiresAt }),
    );

  it('a tighter tier never makes it look better', () => {
    fc.assert(
      fc.property(age, (one) => {
        const ranks = tiers.map((tier) => standings.indexOf(standingOf(one, tier, defaultPolicy, NOW)));
        expect(ranks).toEqual(ranks.toSorted((left, right) => left - right));
      }),
    );
  });

  it('it is never in time once it is due, nor in a critical tier by a lower bound', () => {
    fc.assert(
      fc.property(age, fc.constantFrom(...tiers), (one, tier) => {
        const due = dueOf(one, tier, defaultPolicy);
        const stands = standingOf(one, tier, defaultPolicy, NOW);
        if (due !== undefined && due <= NOW) expect(['expired', 'overdue']).toContain(stands);
        if (one.issuedAt === undefined && tier === 'critical') expect(stands).not.toBe('in-time');
        if (stands === 'in-time') expect(one.issuedAt ?? one.existedAt).toBeDefined();
      }),
    );
  });
});

it('days are counted whole, downwards', () => {
  expect([at(1), at(1, -1), at(0), at(0, -1), at(-1), at(-1, -1)].map((to) => daysBetween(NOW, to))).toEqual([
    1, 0, 0, -1, -1, -2,
  ]);
  // Across a change of the clocks somewhere, a day is still 24 hours.
  expect(daysBetween(new Date('2026-03-28T12:00:00Z'), new Date('2026-03-30T11:59:59.999Z'))).toBe(1);
});
