import { describe, expect, it } from 'vitest';
import { findingOf } from '../../src/core/finding.js';
import { applyIgnores, type IgnoreComment } from '../../src/core/ignores.js';
import { defaultPolicy } from '../../src/core/policy/policy.js';
import type { Finding } from '../../src/core/report.js';
import type { RuleId } from '../../src/core/rules.js';

const found = (ruleId: RuleId, line: number, file = 'a.yaml'): Finding =>
  findingOf(ruleId, { file, line, column: 1, place: `${file}#${line}`, message: 'x' });

const ignore = (
  rule: RuleId | undefined,
  target: number,
  more: Partial<IgnoreComment> = {},
): IgnoreComment => ({
  ...{ file: 'a.yaml', place: 'a.yaml#ignore', line: target - 1, column: 3, target, rule, reason: 'we know' },
  ...more,
});

const allowing = { ...defaultPolicy, inlineIgnores: true };

/** What is left, by rule and line, and how many were taken out. */
function left(findings: readonly Finding[], ignores: readonly IgnoreComment[], policy = defaultPolicy) {
  const applied = applyIgnores(findings, ignores, policy);
  return {
    left: applied.findings.map(({ ruleId, line }) => `${ruleId} ${line}`),
    suppressed: applied.suppressed,
  };
}

describe('an ignore comment', () => {
  it('takes out the findings of its rule in its line, and nothing else', () => {
    const findings = [
      found('dangling-reference', 2),
      found('dangling-reference', 2),
      found('dangling-reference', 3),
      found('wrong-reference-syntax', 2),
      found('dangling-reference', 2, 'b.yaml'),
    ];
    expect(left(findings, [ignore('dangling-reference', 2)])).toEqual({
      left: ['dangling-reference 3', 'wrong-reference-syntax 2', 'dangling-reference 2'],
      suppressed: 2,
    });
  });

  it('covers no credential unless the policy says that it may', () => {
    const findings = [found('literal-credential', 2)];
    expect(left(findings, [ignore('literal-credential', 2)])).toEqual({
      left: ['literal-credential 2', 'exception-unused 1'],
      suppressed: 0,
    });
    expect(left(findings, [ignore('literal-credential', 2)], allowing)).toEqual({ left: [], suppressed: 1 });
  });

  it('counts for nothing without a rule or a reason, or about the policy itself', () => {
    const findings = [found('dangling-reference', 2), found('exception-expired', 2)];
    for (const one of [
      ignore(undefined, 2),
      ignore('dangling-reference', 2, { reason: undefined }),
      ignore('exception-expired', 2),
    ]) {
      expect(left(findings, [one], allowing)).toEqual({
        left: ['dangling-reference 2', 'exception-expired 2', 'exception-unused 1'],
        suppressed: 0,
      });
    }
  });

  it('that covers nothing is a finding, where it stands, and says why', () => {
    const why = (one: IgnoreComment, policy = defaultPolicy): string | undefined => {
      const [finding] = applyIgnores([], [one], policy).findings;
      expect(finding).toMatchObject({
        ruleId: 'exception-unused',
        file: 'a.yaml',
        line: 1,
        column: 3,
        place: 'a.yaml#ignore',
      });
      return finding?.message;
    };
    const messages = [
      why(ignore(undefined, 2)),
      why(ignore('dangling-reference', 2, { reason: undefined })),
      why(ignore('exception-unused', 2)),
      why(ignore('literal-default', 2)),
      why(ignore('literal-default', 2), allowing),
      why(ignore('dangling-reference', 2)),
    ];
    expect(messages).toEqual([
      'This ignore comment names no rule that there is',
      'This ignore comment gives no reason, and counts for nothing without one',
      'This ignore comment is about exception-unused, which nothing can except',
      'This ignore comment is about literal-default, and the policy lets no comment speak for a credential (`inline-ignores`)',
      'This ignore comment matches no finding of literal-default',
      'This ignore comment matches no finding of dangling-reference',
    ]);
  });

  it('is used if another one covers the same finding, too', () => {
    const twice = [ignore('dangling-reference', 2), ignore('dangling-reference', 2, { column: 9 })];
    expect(left([found('dangling-reference', 2)], twice)).toEqual({ left: [], suppressed: 1 });
  });

  it('leaves all as it is where there is none', () => {
    const findings = [found('dangling-reference', 2)];
    expect(applyIgnores(findings, [], defaultPolicy)).toEqual({ findings, suppressed: 0 });
  });
});
