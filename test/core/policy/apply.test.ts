import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Baseline, BaselineEntry } from '../../../src/core/baseline.js';
import { type Decided, type Decisions, decide } from '../../../src/core/policy/apply.js';
import { defaultPolicy, type Exception, type Policy } from '../../../src/core/policy/policy.js';
import type { Finding } from '../../../src/core/report.js';
import { type RuleId, rule, ruleIds } from '../../../src/core/rules.js';
import type { Severity } from '../../../src/core/severity.js';
import { finding } from '../../reporters/report.js';

const FINGERPRINT = 'a'.repeat(32);
const PLACE = finding().place;
const NOW = new Date('2027-01-31T12:00:00Z');
const TOMORROW = new Date('2027-02-01T00:00:00Z');
const YESTERDAY = new Date('2027-01-31T00:00:00Z');

const exception = (change: Partial<Exception> = {}): Exception => ({
  rule: 'literal-credential',
  place: PLACE,
  fingerprint: FINGERPRINT,
  reason: 'because',
  expires: TOMORROW,
  line: 7,
  column: 5,
  ...change,
});

const entry = (change: Partial<BaselineEntry> = {}): BaselineEntry => ({
  rule: 'literal-credential',
  place: PLACE,
  fingerprint: FINGERPRINT,
  ...change,
});

const baseline = (...entries: readonly BaselineEntry[]): Baseline => ({ salt: '', check: '', entries });

function decided(
  findings: readonly Finding[],
  policy: Partial<Policy> = {},
  more: Partial<Decisions> = {},
): Decided {
  const unsorted = findings.map((one) => ({ ...one, tier: undefined }));
  return decide(unsorted, {
    policy: { ...defaultPolicy, ...policy },
    policyFile: '.github/mcp-rekey.yml',
    baseline: undefined,
    baselineFile: '.github/mcp-rekey-baseline.json',
    now: NOW,
    sinceBase: false,
    aged: false,
    whole: true,
    ...more,
  });
}

const idsOf = ({ findings }: Decided): readonly RuleId[] => findings.map(({ ruleId }) => ruleId);

describe('the severity of a finding', () => {
  const weighed = (own: Severity, set?: Severity | 'off'): readonly Severity[] =>
    decided(
      [finding({ ruleId: 'unparsable-config', severity: own, fingerprint: undefined })],
      set === undefined ? {} : { rules: new Map([['unparsable-config', set]]) },
    ).findings.map(({ severity }) => severity);

  it('is its own where that is less than its rule’s, and the rule’s where it is more', () => {
    expect([weighed('error'), weighed('warning'), weighed('note')]).toEqual([
      ['error'],
      ['warning'],
      ['note'],
    ]);
    expect(decided([finding({ ruleId: 'shared-credential', severity: 'error' })]).findings[0]?.severity).toBe(
      'warning',
    );
  });

  it.each(['error', 'warning', 'note'] as const)('is %s where the policy says so', (set) => {
    expect([weighed('error', set), weighed('note', set)]).toEqual([[set], [set]]);
  });

  it('is nothing where the rule is off, and then the finding counts nowhere', () => {
    expect(weighed('error', 'off')).toEqual([]);
    const off = decided(
      [finding()],
      { rules: new Map([['literal-credential', 'off']]), exceptions: [exception()] },
      { whole: false },
    );
    expect(off).toEqual({ findings: [], suppressed: { baseline: 0, exceptions: 0 } });
  });
});

describe('an exception or an entry of the baseline', () => {
  const ways: readonly (readonly [
    string,
    keyof Decided['suppressed'],
    (entry: BaselineEntry, findings: readonly Finding[]) => Decided,
  ])[] = [
    [
      'exception',
      'exceptions',
      (one, all) => decided(all, { exceptions: [exception(one)] }, { whole: false }),
    ],
    ['entry', 'baseline', (one, all) => decided(all, {}, { baseline: baseline(one), whole: false })],
  ];

  it.each(ways)('covers all findings of its rule, place and credential: %s', (_, kind, cover) => {
    const lines = [3, 4, 5].map((line) => finding({ line }));
    expect(cover(entry(), lines)).toEqual({
      findings: [],
      suppressed: { baseline: 0, exceptions: 0, [kind]: 3 },
    });
  });

  it.each(ways)('covers no other rule, place or credential: %s', (_, __, cover) => {
    const others = [
      finding({ ruleId: 'literal-default' }),
      finding({ place: `${PLACE}/` }),
      finding({ fingerprint: 'b'.repeat(32) }),
      finding({ fingerprint: undefined }),
    ];
    expect(cover(entry(), others)).toMatchObject({
      findings: [{}, {}, {}, {}],
      suppressed: { baseline: 0, exceptions: 0 },
    });
  });

  it.each(ways)('without a fingerprint covers only what has none: %s', (_, kind, cover) => {
    const all = [undefined, FINGERPRINT].map((fingerprint) =>
      finding({ ruleId: 'unparsable-config', fingerprint }),
    );
    const { findings, suppressed } = cover(entry({ rule: 'unparsable-config', fingerprint: undefined }), all);
    expect(findings.map(({ fingerprint }) => fingerprint)).toEqual([FINGERPRINT]);
    expect(suppressed[kind]).toBe(1);
  });

  it('counts once where both cover a finding', () => {
    const both = decided(
      [finding()],
      { exceptions: [exception(), exception()] },
      { baseline: baseline(entry()) },
    );
    expect(both).toEqual({ findings: [], suppressed: { baseline: 0, exceptions: 1 } });
  });

  it('takes no place for another, whatever the names hold', () => {
    const tricky = ['a', '","', '\0', '\\', 'null'];
    const text = fc
      .array(fc.constantFrom(...tricky), { minLength: 1, maxLength: 4 })
      .map((all) => all.join(''));
    const identity = fc.record({
      rule: fc.constantFrom<RuleId>('expired', 'literal-default'),
      place: text,
      fingerprint: fc.option(text, { nil: undefined }),
    });
    fc.assert(
      fc.property(identity, identity, (one, other) => {
        const same = JSON.stringify(Object.entries(one)) === JSON.stringify(Object.entries(other));
        const { rule: ruleId, ...rest } = one;
        const { findings } = decided(
          [finding({ ruleId, ...rest })],
          {},
          { baseline: baseline(other), whole: false },
        );
        expect(findings).toHaveLength(same ? 0 : 1);
      }),
    );
  });
});

describe('an exception that is over', () => {
  it('counts no more, and is a finding where it stands', () => {
    const { findings, suppressed } = decided([finding()], {
      exceptions: [exception({ expires: YESTERDAY })],
    });
    expect(suppressed).toEqual({ baseline: 0, exceptions: 0 });
    expect(findings).toMatchObject([
      {
        ruleId: 'exception-expired',
        severity: 'error',
        message: `The exception from literal-credential at ${PLACE} is over: 2027-01-30 was its last day`,
        file: '.github/mcp-rekey.yml',
        line: 7,
        column: 5,
        hosts: [],
        fingerprint: undefined,
        tier: undefined,
        remedy: rule('exception-expired').fix,
      },
      { ruleId: 'literal-credential' },
    ]);
  });

  it('is told whether or not it covered something, and never called unused', () => {
    const over = { exceptions: [exception({ expires: YESTERDAY })] };
    expect(idsOf(decided([], over, { sinceBase: true }))).toEqual([]);
    for (const whole of [true, false])
      expect(idsOf(decided([], { exceptions: [exception({ expires: YESTERDAY })] }, { whole }))).toEqual([
        'exception-expired',
      ]);
  });

  it('weighs what the policy says', () => {
    const rules = (severity: Severity | 'off') =>
      new Map<RuleId, Severity | 'off'>([['exception-expired', severity]]);
    const exceptions = [exception({ expires: YESTERDAY })];
    expect(decided([], { exceptions, rules: rules('note') }).findings[0]?.severity).toBe('note');
    expect(decided([], { exceptions, rules: rules('off') }).findings).toEqual([]);
  });

  it('has a place that stays when others come and go, and no other has', () => {
    const all = [exception(), exception({ place: 'a#/b~c/d' }), exception({ fingerprint: 'b'.repeat(32) })];
    const places = decided([], { exceptions: all }).findings.map(({ place }) => place);
    expect(new Set(places).size).toBe(3);
    expect(places).toContain(
      `.github/mcp-rekey.yml#/exceptions/literal-credential/a#~1b~0c~1d/${FINGERPRINT}`,
    );
    expect(places).toContain(decided([], { exceptions: [all[1]!] }).findings[0]?.place);
  });
});

describe('what matches nothing', () => {
  it('is told of each exception, where it stands', () => {
    const { findings } = decided([], { exceptions: [exception({ line: 9 }), exception({ place: 'x' })] });
    expect(findings).toMatchObject([
      {
        ruleId: 'exception-unused',
        severity: 'warning',
        line: 7,
        message: 'The exception from literal-credential at x matches no finding',
      },
      { ruleId: 'exception-unused', severity: 'warning', line: 9 },
    ]);
  });

  it('is told of the baseline as one, with their number and the first of them', () => {
    const gone = [entry({ place: 'b' }), entry({ place: 'c' })];
    const { findings } = decided([finding()], {}, { baseline: baseline(entry(), ...gone) });
    expect(findings).toMatchObject([
      {
        ruleId: 'exception-unused',
        file: '.github/mcp-rekey-baseline.json',
        line: 1,
        column: 1,
        message:
          '2 entries of the baseline, the first for literal-credential at b, match no finding any more',
      },
    ]);
    const one = decided([], {}, { baseline: baseline(gone[1]!) });
    expect(one.findings[0]?.message).toBe(
      'The baseline’s entry for literal-credential at c matches no finding any more',
    );
  });

  it('is not told where only a part was examined, nor of what only commits can break', () => {
    const part = { baseline: baseline(entry()), whole: false };
    expect(decided([], { exceptions: [exception()] }, part).findings).toEqual([]);
    const commits: readonly RuleId[] = ['literal-in-history', 'reference-regressed'];
    const all = { baseline: baseline(...commits.map((id) => entry({ rule: id }))) };
    expect(decided([], { exceptions: commits.map((id) => exception({ rule: id })) }, all).findings).toEqual(
      [],
    );
  });
});

describe('the tier of a finding', () => {
  const tierAt = (place: string, change: Partial<Finding> = {}) =>
    decided([finding({ place, ...change })], {
      assignments: [{ tier: 'critical', keys: ['ADMIN_*', 'admin-key', 'Authorization', 'a/b'] }],
    }).findings[0]?.tier;

  it.each([
    ['.mcp.json#/mcpServers/a/env/ADMIN_KEY', 'critical'],
    ['.mcp.json#/mcpServers/a/env/ADMIN_URL/@password', 'critical'],
    ['.mcp.json#/mcpServers/a/env/ADMIN_URL/~12', 'critical'],
    ['.mcp.json#/mcpServers/a/url/?ADMIN_KEY', 'critical'],
    ['.mcp.json#/mcpServers/a/args/--admin-key', 'critical'],
    ['.mcp.json#/mcpServers/a/headers/Authorization', 'critical'],
    ['.mcp.json#/#comment/ADMIN_KEY', 'critical'],
    ['.mcp.json#/mcpServers/a/env/a~1b', 'critical'],
    ['.mcp.json#/mcpServers/ADMIN_X/env/OTHER', 'medium'],
    ['.mcp.json#/mcpServers/a/args/#0', 'medium'],
  ])('goes by the last name in %s: %s', (place, tier) => {
    expect(tierAt(place)).toBe(tier);
  });

  it('goes by provider and server too', () => {
    const assignments = [{ tier: 'low', providers: ['acme'], servers: ['a*'] }] as const;
    expect(decided([finding()], { assignments, defaultTier: 'high' }).findings[0]?.tier).toBe('low');
    expect(decided([finding({ server: 'b' })], { assignments, defaultTier: 'high' }).findings[0]?.tier).toBe(
      'high',
    );
  });

  it('is none where no credential is meant', () => {
    expect(tierAt('a', { fingerprint: undefined, tier: undefined })).toBeUndefined();
  });
});

it('findings come by file, line and column, those of the policy among them', () => {
  const places = fc.record({
    file: fc.constantFrom('.github/a.yml', '.github/z.yml', '.mcp.json', 'É', 'e'),
    line: fc.integer({ min: 1, max: 12 }),
    column: fc.integer({ min: 1, max: 12 }),
    ruleId: fc.constantFrom(...ruleIds),
  });
  fc.assert(
    fc.property(fc.array(places, { maxLength: 30 }), (all) => {
      const { findings } = decided(all.map(finding), { exceptions: [exception({ expires: YESTERDAY })] });
      expect(findings).toHaveLength(all.length + 1);
      findings.slice(1).forEach((next, index) => {
        const before = findings[index]!;
        const inOrder =
          before.file < next.file ||
          (before.file === next.file &&
            (before.line < next.line || (before.line === next.line && before.column <= next.column)));
        expect(inOrder).toBe(true);
      });
    }),
  );
});
