import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alsoBreaks, findingOf, identityOf, inOrder } from '../../src/core/finding.js';
import { rule } from '../../src/core/rules.js';

const said = { file: 'a.json', line: 3, column: 5, place: 'a.json#/x', message: 'It is wrong' };

describe('findingOf', () => {
  it('says what the rule says, and that nothing is known of what was not said', () => {
    const { severity, title, fix } = rule('dangling-reference');
    const finding = findingOf('dangling-reference', said);
    expect(finding).toMatchObject({ ...said, ruleId: 'dangling-reference', severity, title, remedy: fix });
    expect(finding).toMatchObject({
      endLine: 3,
      endColumn: 5,
      hosts: [],
      fixable: false,
      confidence: 'high',
    });
    const { fingerprint, redacted, slot, history, excerpt, age, tier } = finding;
    expect([fingerprint, redacted, slot, finding.fix, history, excerpt, age, tier]).toEqual(
      Array(8).fill(undefined),
    );
  });

  it('lets what is said win', () => {
    const more = { severity: 'note', endColumn: 9, hosts: ['cursor'], fixable: true } as const;
    expect(findingOf('dangling-reference', { ...said, ...more })).toMatchObject(more);
  });
});

describe('alsoBreaks', () => {
  it('keeps the place and the credential, and not the way out', () => {
    const fix = { line: 3, column: 5, endColumn: 6, text: '', before: '', after: '' };
    const finding = findingOf('literal-credential', { ...said, fingerprint: 'K', fixable: true, fix });
    const also = alsoBreaks(finding, 'expired', 'It is over');
    expect(identityOf({ ...also, ruleId: 'literal-credential' })).toBe(identityOf(finding));
    expect(also).toMatchObject({ ruleId: 'expired', message: 'It is over', fixable: false, fix: undefined });
    expect(also.remedy).toBe(rule('expired').fix);
  });
});

describe('identityOf', () => {
  it('is that of rule, place and credential alone', () => {
    const finding = findingOf('literal-credential', { ...said, fingerprint: 'K' });
    expect(identityOf({ ...finding, line: 9, message: 'other', severity: 'note' } as typeof finding)).toBe(
      identityOf(finding),
    );
    for (const other of [{ ruleId: 'expired' }, { place: 'b' }, { fingerprint: 'L' }] as const) {
      expect(identityOf({ ...finding, ...other })).not.toBe(identityOf(finding));
    }
  });
});

describe('inOrder', () => {
  it('is that of file, line and column, and leaves what is at one place as it was', () => {
    const places = fc.record({
      file: fc.constantFrom('B', 'a', 'a/b', 'ä'),
      line: fc.integer({ min: 1, max: 3 }),
      column: fc.integer({ min: 1, max: 3 }),
      message: fc.string({ maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(places), (list) => {
        const findings = list.map((one) => findingOf('expired', { ...said, ...one }));
        const sorted = inOrder(findings);
        expect([...sorted].sort((a, b) => findings.indexOf(a) - findings.indexOf(b))).toEqual(findings);
        for (const [index, next] of sorted.slice(1).entries()) {
          const one = sorted[index]!;
          const order = [one.file < next.file, one.line < next.line, one.column < next.column];
          const same = [one.file === next.file, one.line === next.line, one.column === next.column];
          const first = same.indexOf(false);
          if (first === -1) expect(findings.indexOf(one)).toBeLessThan(findings.indexOf(next));
          else expect(order[first]).toBe(true);
        }
      }),
    );
  });
});
