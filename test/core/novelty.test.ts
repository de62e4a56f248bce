import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingOf } from '../../src/core/finding.js';
import { isLiteral, newFindings } from '../../src/core/novelty.js';
import type { Finding } from '../../src/core/report.js';
import type { RuleId } from '../../src/core/rules.js';

/** A credential at a place; of a rule about something else `what` is the message. */
function at(place: string, what: string, ruleId: RuleId = 'literal-credential', line = 1): Finding {
  const said = { file: place, line, column: 1, place, message: what };
  return findingOf(ruleId, { ...said, fingerprint: ruleId === 'dangling-reference' ? undefined : what });
}

const shown = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ place, fingerprint, message }) => `${place} ${fingerprint ?? message}`);
const fresh = (before: readonly Finding[], after: readonly Finding[]): readonly string[] =>
  shown(newFindings(before, after));

describe('newFindings', () => {
  it('knows a credential at its place, on whatever line', () => {
    expect(fresh([at('a', 'K')], [at('a', 'K', 'literal-credential', 99)])).toEqual([]);
  });

  it('takes another credential at a known place for new', () => {
    expect(fresh([at('a', 'K')], [at('a', 'L')])).toEqual(['a L']);
  });

  it('takes one place gone and one come for a move, and a copy for new', () => {
    expect(fresh([at('a', 'K')], [at('b', 'K')])).toEqual([]);
    expect(fresh([at('a', 'K')], [at('a', 'K'), at('b', 'K')])).toEqual(['b K']);
    expect(fresh([at('a', 'K')], [at('b', 'K'), at('c', 'K')])).toEqual(['c K']);
    expect(fresh([at('a', 'K'), at('b', 'K')], [at('c', 'K'), at('d', 'K')])).toEqual([]);
  });

  it('lets no credential that is gone make up for another', () => {
    expect(fresh([at('a', 'K')], [at('b', 'L')])).toEqual(['b L']);
  });

  it('counts a place that is gone once, however many findings there were', () => {
    const before = [at('a', 'K'), at('a', 'K'), at('a', 'K', 'literal-default')];
    expect(fresh(before, [at('b', 'K'), at('c', 'K')])).toEqual(['c K']);
  });

  it('takes a credential that is commented out, or made a default, for the same', () => {
    const before = [at('a', 'K')];
    expect(fresh(before, [at('a', 'K', 'commented-credential')])).toEqual([]);
    expect(fresh(before, [at('a#comment', 'K', 'commented-credential')])).toEqual([]);
    expect(fresh(before, [at('a', 'K', 'literal-default')])).toEqual([]);
  });

  it('takes another rule about the same credential for something else', () => {
    expect(fresh([at('a', 'K')], [at('a', 'K'), at('a', 'K', 'expired')])).toEqual(['a K']);
    expect(fresh([at('a', 'K', 'local-dev-credential')], [at('a', 'K')])).toEqual(['a K']);
  });

  it('tells findings without a credential by what they say', () => {
    const before = [at('a', 'X is defined nowhere', 'dangling-reference')];
    expect(fresh(before, [at('a', 'Y is defined nowhere', 'dangling-reference')])).toEqual([
      'a Y is defined nowhere',
    ]);
    expect(fresh(before, [at('b', 'X is defined nowhere', 'dangling-reference')])).toEqual([]);
  });

  const findings = fc.array(
    fc
      .tuple(
        fc.constantFrom('a', 'b', 'c', 'd'),
        fc.constantFrom('K', 'L'),
        fc.constantFrom<RuleId>('literal-credential', 'literal-default', 'commented-credential', 'expired'),
      )
      .map(([place, what, ruleId]) => at(place, what, ruleId)),
    { maxLength: 8 },
  );
  /** What a finding is of, and where: the same for all three rules of literals. */
  const keyOf = ({ place, ruleId, fingerprint }: Finding): string =>
    `${place} ${isLiteral({ ruleId } as Finding) ? 'literal' : ruleId} ${fingerprint}`;
  const distinct = (some: readonly Finding[]): readonly Finding[] => [
    ...new Map(some.map((finding) => [keyOf(finding), finding])).values(),
  ];

  it('says nothing is new where nothing has come', () => {
    fc.assert(
      fc.property(findings, findings, (before, more) => {
        expect(newFindings([...before, ...more], before)).toEqual([]);
      }),
    );
  });

  it('says all is new where nothing was', () => {
    fc.assert(
      fc.property(findings, (after) => {
        expect(newFindings([], after)).toEqual(after);
      }),
    );
  });

  it('is as many for each credential as places have come, less those that are gone', () => {
    fc.assert(
      fc.property(findings.map(distinct), findings.map(distinct), (before, after) => {
        const fresh = newFindings(before, after);
        const [was, is] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))];
        const subjects = new Set([...was, ...is].map((key) => key.slice(2)));
        for (const subject of subjects) {
          const of = (keys: ReadonlySet<string>) => [...keys].filter((key) => key.slice(2) === subject);
          const come = of(is).filter((key) => !was.has(key)).length;
          const gone = of(was).filter((key) => !is.has(key)).length;
          const found = fresh.filter((finding) => keyOf(finding).slice(2) === subject).length;
          expect(found).toBe(Math.max(0, come - gone));
        }
        expect(fresh.every((finding) => !was.has(keyOf(finding)))).toBe(true);
      }),
    );
  });
});

it('only what stands in a config is a literal', () => {
  const rules: readonly RuleId[] = ['literal-credential', 'literal-default', 'commented-credential'];
  expect(rules.every((ruleId) => isLiteral(at('a', 'K', ruleId)))).toBe(true);
  const others: readonly RuleId[] = [
    'literal-in-history',
    'local-dev-credential',
    'expired',
    'unparsable-config',
  ];
  expect(others.some((ruleId) => isLiteral(at('a', 'K', ruleId)))).toBe(false);
});
