import { describe, expect, it } from 'vitest';
import { alsoBreaks, identityOf } from '../../../src/core/finding.js';
import type { Finding } from '../../../src/core/report.js';
import type { Unjudged } from '../../../src/pipeline/age/aged.js';
import { withAgeFindings } from '../../../src/pipeline/age/findings.js';
import { finding } from '../../reporters/report.js';
import { age, aged, ago, NOW, policy } from './support.js';

const literal = finding({ tier: undefined });
const answer = (state: 'live' | 'dead' | 'unknown', reason?: 'invalid' | 'host-not-listed') => ({
  answer: { state, reason, detail: undefined },
});

/** What is found about one credential, beside what was found before. */
function findings(change: Partial<Unjudged>, before: readonly Finding[] = [literal]): readonly Finding[] {
  return withAgeFindings(before, [aged({ sites: before, ...change })], policy(), NOW);
}

const rules = (all: readonly Finding[]): readonly string[] =>
  all.map(({ ruleId, severity }) => `${ruleId} ${severity}`);

describe('findings about ages', () => {
  it.each<readonly [string, Partial<Unjudged>]>([
    ['expired error', { age: age({ expiresAt: ago(1) }) }],
    ['revoked error', { age: age(answer('dead', 'invalid')) }],
    ['overdue error', { age: age({ issuedAt: ago(100), source: 'provider' }) }],
    ['due-soon warning', { age: age({ issuedAt: ago(80), source: 'provider' }) }],
    ['unknown-age warning', { age: age(answer('live')) }],
  ])('are of the rule %s', (rule, change) => {
    const all = findings(change);
    expect(rules(all)).toEqual(['literal-credential error', rule]);
    expect(all[1]).toMatchObject({
      ...{ file: '.mcp.json', line: 4, column: 20, place: literal.place, fingerprint: literal.fingerprint },
      ...{ title: 'API key', tier: 'medium', fixable: false, fix: undefined, excerpt: literal.excerpt },
    });
    expect(all[1]?.message).toMatch(/^(?:It|Its|Nobody) .*[^.]$/);
  });

  it('are none of what is in time', () => {
    expect(rules(findings({ age: age({ issuedAt: ago(1), source: 'provider' }) }))).toEqual([
      'literal-credential error',
    ]);
  });

  it('tell what is known at what was found before, and at nothing else', () => {
    const other = finding({ fingerprint: 'b'.repeat(32) });
    const shared = finding({ ruleId: 'shared-credential', tier: undefined });
    const known = age({ issuedAt: ago(1), source: 'provider' });
    const all = withAgeFindings([literal, other, shared], [aged({ age: known })], policy(), NOW);
    expect(all).toEqual([
      { ...literal, age: known, tier: 'medium' },
      other,
      { ...shared, age: known, tier: 'medium' },
    ]);
  });

  it('are one at each place', () => {
    const places = [literal, finding({ file: 'b.json', place: 'b.json#/a' })];
    const all = findings({ age: age(answer('dead', 'invalid')) }, places);
    expect(all.filter(({ ruleId }) => ruleId === 'revoked').map(({ place }) => place)).toEqual(
      places.map(({ place }) => place),
    );
    expect(new Set(all.map(identityOf)).size).toBe(4);
  });

  it('do not say again what the token says itself', () => {
    const expired = alsoBreaks(literal, 'expired', 'It expired on 2026-11-01, says the token itself');
    for (const change of [
      { age: age({ expiresAt: ago(25) }) },
      { age: age({ expiresAt: ago(25), ...answer('dead', 'invalid') }) },
    ]) {
      const all = withAgeFindings([literal, expired], [aged({ ...change, sites: [literal] })], policy(), NOW);
      expect(rules(all)).toEqual(['literal-credential error', 'expired error']);
      expect(all[1]?.message).toBe(expired.message);
    }
  });

  it('are none about what stands in earlier commits only, though its age is told', () => {
    const past = finding({ ruleId: 'literal-in-history' });
    const known = age({ issuedAt: ago(500), source: 'provider', ...answer('dead', 'invalid') });
    expect(findings({ age: known }, [past])).toEqual([{ ...past, age: known, tier: 'medium' }]);
    expect(rules(findings({ age: known }, [past, literal]))).toEqual([
      'literal-in-history error',
      'literal-credential error',
      'revoked error',
    ]);
  });

  it('about a reference to nothing are about the config, and not about a credential', () => {
    const site = finding({ ruleId: 'unknown-age', fingerprint: undefined, excerpt: undefined });
    const secret = { store: 'vault', scope: undefined, name: 'app', key: undefined };
    const reference = {
      kind: 'reference',
      sites: [site],
      isAbsent: true,
      secret,
      title: 'ACME_TOKEN',
    } as const;
    const [one, ...more] = withAgeFindings([], [aged(reference)], policy(), NOW);
    expect(one).toMatchObject({
      ruleId: 'dangling-reference',
      severity: 'warning',
      fingerprint: undefined,
      tier: undefined,
    });
    expect(more).toEqual([]);
    // One that the file itself shows stands there already.
    const known = finding({ ruleId: 'dangling-reference', fingerprint: undefined, place: site.place });
    expect(withAgeFindings([known], [aged(reference)], policy(), NOW)).toEqual([known]);
  });

  it('say what a credential may do that is more than it should', () => {
    const broad = {
      age: age({ issuedAt: ago(1), source: 'provider', scopes: ['repo', 'admin:org'] }),
      broadScopes: ['admin:*'],
    };
    const [, one] = findings(broad);
    expect(one).toMatchObject({
      ...{ ruleId: 'over-privileged', severity: 'warning', tier: 'high' },
      message: 'It may do more than a server should: admin:org',
    });
    expect(rules(findings({ ...broad, age: age({ ...broad.age, issuedAt: ago(61) }) }))).toEqual([
      'literal-credential error',
      'overdue error',
      'over-privileged warning',
    ]);
  });

  it('advise to list a host where nobody knows, and to replace what is too old, whatever is listed', () => {
    const remedy = (change: Partial<Unjudged>) => findings(change)[1]?.remedy;
    expect(remedy({ age: age(answer('unknown', 'host-not-listed')) })).toContain('let the policy list it');
    const old = age({ existedAt: ago(100), source: 'git', ...answer('unknown', 'host-not-listed') });
    expect(remedy({ age: old })).not.toContain('list');
  });
});
