import { describe, expect, it } from 'vitest';
import type { Age } from '../../../src/core/age.js';
import { dead, type Facts, live, unknown } from '../../../src/core/inspection.js';
import { ageOfCredential, ageOfSecret, type Known } from '../../../src/pipeline/age/combine.js';
import { age, ago, DAY, NOW } from './support.js';

const NOTHING: Known = { token: undefined, inspection: undefined, firstSeenAt: undefined };

function known(change: Partial<Known>): Age {
  return ageOfCredential({ ...NOTHING, ...change }, NOW);
}

const made = ({ issuedAt, existedAt, source }: Age) => ({ issuedAt, existedAt, source });
const told = (facts: Facts) => live(facts);

describe('the age of a credential', () => {
  it('is unknown if nobody says anything', () => {
    expect(known({})).toEqual(age());
  });

  it.each<readonly [string, Partial<Known>, Partial<Age>]>([
    [
      'its provider',
      {
        inspection: told({ createdAt: ago(9) }),
        token: age({ issuedAt: ago(7) }),
        firstSeenAt: ago(8),
      },
      { issuedAt: ago(9), source: 'provider' },
    ],
    [
      'itself',
      {
        inspection: told({ existedAt: ago(9) }),
        token: age({ issuedAt: ago(7) }),
        firstSeenAt: ago(8),
      },
      { issuedAt: ago(7), source: 'token' },
    ],
    [
      'the earliest of all lower bounds: git',
      { inspection: told({ existedAt: ago(8) }), firstSeenAt: ago(9) },
      { existedAt: ago(9), source: 'git' },
    ],
    [
      'the earliest of all lower bounds: its provider',
      { inspection: told({ existedAt: ago(9) }), firstSeenAt: ago(8) },
      { existedAt: ago(9), source: 'provider' },
    ],
    [
      'git, where nobody was to be asked',
      { inspection: unknown('offline'), firstSeenAt: ago(9) },
      { existedAt: ago(9), source: 'git' },
    ],
    [
      'its provider, though it is dead',
      { inspection: dead('expired', { createdAt: ago(9) }) },
      { issuedAt: ago(9), source: 'provider' },
    ],
  ])('is told by %s', (_, change, expected) => {
    expect(made(known(change))).toEqual({ issuedAt: undefined, existedAt: undefined, ...expected });
  });

  it('is told by nobody who speaks of the future', () => {
    const late = new Date(NOW.getTime() + DAY + 1);
    expect(
      made(
        known({
          inspection: told({ createdAt: late, existedAt: late }),
          token: age({ issuedAt: late }),
          firstSeenAt: late,
        }),
      ),
    ).toEqual({
      ...{ issuedAt: undefined, existedAt: undefined, source: undefined },
    });
    expect(known({ inspection: told({ lastUsedAt: late }) }).lastUsedAt).toBeUndefined();
    // Clocks differ.
    const soon = new Date(NOW.getTime() + DAY);
    expect(known({ inspection: told({ createdAt: soon }) }).issuedAt).toEqual(soon);
  });

  it('is told by no date that calendars do not have', () => {
    for (const odd of [new Date(Number.NaN), new Date('0001-01-01T00:00:00Z'), new Date(8.64e15)]) {
      const facts = { createdAt: odd, existedAt: odd, expiresAt: odd, lastUsedAt: odd };
      expect(
        known({ inspection: told(facts), token: age({ issuedAt: odd, expiresAt: odd }), firstSeenAt: odd }),
      ).toEqual(age({ answer: { state: 'live', reason: undefined, detail: undefined } }));
    }
  });

  it('ends when its provider says, else when it says itself', () => {
    const token = age({ expiresAt: ago(-5) });
    expect(known({ inspection: told({ expiresAt: ago(-9) }), token })).toMatchObject({
      expiresAt: ago(-9),
      neverExpires: false,
    });
    expect(known({ inspection: told({}), token })).toMatchObject({
      expiresAt: ago(-5),
      neverExpires: false,
    });
    expect(known({ inspection: told({ expiresAt: 'never' }), token })).toMatchObject({
      expiresAt: undefined,
      neverExpires: true,
    });
  });

  it('comes with what else was told, and with the answer in our own words', () => {
    const facts = { lastUsedAt: ago(1), scopes: ['repo'], handle: 'key-1' };
    expect(known({ inspection: told(facts) })).toEqual(
      age({
        lastUsedAt: ago(1),
        scopes: ['repo'],
        answer: { state: 'live', reason: undefined, detail: undefined },
      }),
    );
    expect(known({ inspection: dead('disabled') }).answer).toEqual({
      state: 'dead',
      reason: 'disabled',
      detail: undefined,
    });
    expect(known({ inspection: unknown('refused', 'status 403') }).answer).toEqual({
      ...{ state: 'unknown', reason: 'refused', detail: 'status 403' },
    });
  });
});

describe('the age of a secret that a reference names', () => {
  it('is told by its store, as a lower bound in any case', () => {
    for (const precision of ['value', 'entry', 'group'] as const) {
      const stored = { writtenAt: ago(9), precision, expiresAt: ago(-9), lastReadAt: ago(2) };
      expect(ageOfSecret({ answer: 'there', stored }, NOW)).toEqual(
        age({ existedAt: ago(9), source: 'store', expiresAt: ago(-9), lastUsedAt: ago(2) }),
      );
    }
    expect(
      ageOfSecret({ answer: 'there', stored: { writtenAt: undefined, precision: 'value' } }, NOW),
    ).toEqual(age());
  });

  it('is unknown where the store does not tell, has it not, or nobody says which secret it is', () => {
    expect(ageOfSecret({ answer: 'unknown', reason: 'refused', detail: 'status 403' }, NOW)).toEqual(
      age({ answer: { state: 'unknown', reason: 'refused', detail: 'status 403' } }),
    );
    expect(ageOfSecret({ answer: 'absent' }, NOW)).toEqual(age());
    expect(ageOfSecret(undefined, NOW)).toEqual(age());
  });
});
