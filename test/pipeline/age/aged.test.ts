import { describe, expect, it } from 'vitest';
import { type Assignment, defaultPolicy } from '../../../src/core/policy/policy.js';
import { finding } from '../../reporters/report.js';
import { age, aged, ago, policy } from './support.js';

const assigned = (...assignments: readonly Assignment[]) => policy({ assignments });

describe('the tier of a credential in several places', () => {
  const places = [
    finding({ server: 'docs', place: 'a.json#/mcpServers/docs/env/DOCS_KEY', provider: 'acme' }),
    finding({ server: 'prod-db', place: 'a.json#/mcpServers/prod-db/env/ADMIN_KEY', provider: undefined }),
  ];

  it.each<readonly [string, Assignment, string]>([
    ['the server of one', { tier: 'critical', servers: ['prod-*'] }, 'critical'],
    ['the key of one', { tier: 'high', keys: ['ADMIN_*'] }, 'high'],
    ['the provider of one', { tier: 'high', providers: ['acme'] }, 'high'],
    ['server and key of one', { tier: 'critical', servers: ['prod-*'], keys: ['ADMIN_KEY'] }, 'critical'],
    [
      'the server of one and the key of another',
      { tier: 'critical', servers: ['docs'], keys: ['ADMIN_KEY'] },
      'medium',
    ],
    ['a looser one', { tier: 'low', servers: ['docs'] }, 'medium'],
  ])('is told by %s, if that is the tightest', (_, assignment, tier) => {
    expect(aged({ sites: places }, assigned(assignment)).tier).toBe(tier);
  });

  it('is the tightest of all that fit', () => {
    const rules = assigned(
      { tier: 'high', keys: ['*_KEY'] },
      { tier: 'critical', servers: ['prod-db'] },
      { tier: 'low', keys: ['*'] },
    );
    expect(aged({ sites: places }, rules).tier).toBe('critical');
  });

  it('is told by every name that references have for a secret', () => {
    const reference = { kind: 'reference', sites: places, names: ['SOME_TOKEN', 'PROD_TOKEN'] } as const;
    expect(aged(reference, assigned({ tier: 'critical', references: ['PROD_*'] })).tier).toBe('critical');
    expect(
      aged(reference, assigned({ tier: 'critical', references: ['PROD_*'], servers: ['docs'] })).tier,
    ).toBe('medium');
  });
});

describe('what a credential may do', () => {
  const broad = { age: age({ scopes: ['repo', 'admin:org', 'admin:hook'] }), broadScopes: ['admin:*'] };

  it('puts it into the tier high at least, if its provider calls that broad', () => {
    expect(aged(broad)).toMatchObject({ tier: 'high', broad: ['admin:org', 'admin:hook'] });
    expect(aged(broad, policy({ defaultTier: 'low' })).tier).toBe('high');
    expect(aged(broad, policy({ defaultTier: 'critical' })).tier).toBe('critical');
    expect(aged({ ...broad, broadScopes: ['delete'] })).toMatchObject({ tier: 'medium', broad: [] });
  });

  it('is asked for by the policy', () => {
    expect(aged(broad, assigned({ tier: 'critical', scopes: ['admin:org'] })).tier).toBe('critical');
    expect(aged({}, assigned({ tier: 'critical', scopes: ['admin:org'] })).tier).toBe('medium');
  });

  it('counts for how it stands: the tighter tier makes it overdue', () => {
    const old = age({ issuedAt: ago(70), source: 'provider', scopes: ['admin:org'] });
    expect(aged({ age: old }).standing).toBe('in-time');
    expect(aged({ age: old, broadScopes: ['admin:*'] })).toMatchObject({
      standing: 'overdue',
      dueAt: ago(10),
    });
  });
});

it('what its store has not is dangling, and what each job has anew is in time', () => {
  expect(aged({ kind: 'reference', isAbsent: true }).standing).toBe('dangling');
  expect(aged({ kind: 'reference', perJob: true }).standing).toBe('in-time');
  expect(aged({ kind: 'reference' }, defaultPolicy).standing).toBe('unknown');
});
