import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayable } from '../../src/core/display.js';
import type { Finding, Report } from '../../src/core/report.js';
import { annotations } from '../../src/reporters/annotations.js';
import { hostileNames } from '../support/hostile-names.js';
import { finding, report } from './report.js';

function annotated(findings: readonly Finding[], change: Partial<Report> = {}) {
  return annotations(report(findings, undefined, change));
}

const note = { severity: 'note', ruleId: 'local-dev-credential' } as const;

/** So many findings, each in a line of its own. */
function lines(count: number, change: Partial<Finding> = {}): readonly Finding[] {
  return Array.from({ length: count }, (_, index) =>
    finding({ line: index + 1, endLine: index + 1, ...change }),
  );
}

describe('an annotation', () => {
  it('says what, which rule, what to do, and to rotate', () => {
    expect(annotated([finding()], { prefix: 'packages/api/' })).toEqual([
      {
        level: 'error',
        title: 'API key',
        message: [
          'API key: it has the format of one (literal-credential).',
          'Take it out.',
          'It is in the commits now, and stays there when a later one removes it: rotate it, whatever you do to the file.',
        ].join('\n'),
        file: 'packages/api/.mcp.json',
        startLine: 4,
        endLine: 4,
        startColumn: 20,
        endColumn: 60,
      },
    ]);
  });

  it('has columns within one line only', () => {
    expect(annotated([finding({ endLine: 6 })])).toMatchObject([
      { startLine: 4, endLine: 6, startColumn: undefined, endColumn: undefined },
    ]);
  });

  it('asks to rotate credentials only', () => {
    const broken = finding({ ruleId: 'unparsable-config', fingerprint: undefined, line: 9 });
    const told = annotated([finding({ ...note, title: 'password' }), broken]);
    expect(told.map(({ level, title }) => `${level}: ${title}`)).toEqual([
      'error: A config that its host cannot parse',
      'notice: Password',
    ]);
    for (const { message } of told) expect(message).not.toContain('rotate');
  });

  it('is one for a line, however much is wrong in it', () => {
    const told = annotated([
      finding({ ...note }),
      finding({ severity: 'warning', ruleId: 'shared-credential', message: 'Two servers use it' }),
      finding({ column: 30, endColumn: 40 }),
      finding({ file: 'other.json' }),
    ]);
    expect(told.map(({ file }) => file)).toEqual(['.mcp.json', 'other.json']);
    expect(told[0]).toMatchObject({ level: 'error', startColumn: 30, endColumn: 40 });
    expect(told[0]?.message.split('\n').slice(0, 3)).toEqual([
      'API key: it has the format of one (literal-credential).',
      'Also Two servers use it (shared-credential).',
      'Also API key: it has the format of one (local-dev-credential).',
    ]);
  });

  it('names some findings of a line that is full of them, and counts the rest', () => {
    const full = Array.from({ length: 500 }, (_, index) =>
      finding({ column: index, fingerprint: `${index}` }),
    );
    const [told, ...others] = annotated(full);
    expect(others).toEqual([]);
    expect(told?.message.match(/Also /g)).toHaveLength(5);
    expect(told?.message).toContain('\nAnd 494 findings more.\n');
  });

  it('points at no line where the credential is gone, and says in which commits it was', () => {
    const commit = { oid: 'abcdef0123'.repeat(4), date: new Date('2026-02-03T00:00:00Z') };
    const history = { first: commit, last: commit, atHead: false };
    const [gone, there] = annotated([
      finding({ history }),
      finding({ history: { ...history, atHead: true }, line: 9, endLine: 9 }),
    ]);
    expect(gone).toMatchObject({ startLine: 1, endLine: 1, startColumn: undefined });
    expect(gone?.message).toContain(
      '\nIt is in the history: only abcdef0123 2026-02-03, gone from the newest version.\n',
    );
    expect(there).toMatchObject({ startLine: 9, endLine: 9, startColumn: 20 });
  });
});

describe('GitHub’s limits', () => {
  it('leave ten of a level alone', () => {
    const told = annotated([
      ...lines(10),
      ...lines(10, { severity: 'warning', file: 'b' }),
      ...lines(10, { ...note, file: 'c' }),
    ]);
    expect(told).toHaveLength(30);
    expect(told.map(({ level }) => level)).toEqual([
      ...Array.from({ length: 10 }, () => 'error'),
      ...Array.from({ length: 10 }, () => 'warning'),
      ...Array.from({ length: 10 }, () => 'notice'),
    ]);
    expect(told.some(({ title }) => title.endsWith('more'))).toBe(false);
  });

  it('take what is more than nine, and the tenth says how much and where it is', () => {
    const told = annotated([...lines(11), finding({ line: 11, endLine: 11, ruleId: 'expired' })]);
    expect(told).toHaveLength(10);
    expect(told[9]).toMatchObject({ level: 'error', title: '3 findings more', startLine: 10 });
    expect(told[9]?.message).toContain('The summary of the job lists all');
  });

  it('are never exceeded, and nothing goes uncounted', () => {
    const some = fc.array(
      fc.record({
        severity: fc.constantFrom('error', 'warning', 'note'),
        line: fc.integer({ min: 1, max: 40 }),
        file: fc.constantFrom('a', 'b'),
      }),
      { maxLength: 200 },
    );
    fc.assert(
      fc.property(some, (changes) => {
        const findings = changes.map((change) => finding({ ...change, fingerprint: JSON.stringify(change) }));
        const told = annotated(findings);
        for (const level of ['error', 'warning', 'notice']) {
          const own = told.filter((one) => one.level === level);
          expect(own.length).toBeLessThanOrEqual(10);
          expect(own.slice(0, -1).filter(({ title }) => title.endsWith('more'))).toEqual([]);
        }
        const places = told
          .filter(({ title }) => !title.endsWith('more'))
          .map(({ file, startLine }) => `${file}:${startLine}`);
        expect(new Set(places).size).toBe(places.length);
        const shown = findings.filter(({ file, line }) => places.includes(`${file}:${line}`)).length;
        const counted = told.map(({ title }) => Number(/^(\d+) \w+ more$/.exec(title)?.[1] ?? 0));
        expect(shown + counted.reduce((sum, count) => sum + count, 0)).toBe(findings.length);
      }),
    );
  });
});

describe('text out of a repository', () => {
  it.each(hostileNames)('is of one line and shows what it does: %j', (name) => {
    const one = finding({ message: name, title: name, remedy: name });
    for (const { title, message } of annotated([one, finding({ message: name, ruleId: 'expired' })])) {
      expect(displayable(title)).toBe(title);
      expect(message.split('\n')).toHaveLength(4);
      for (const line of message.split('\n')) expect(displayable(line)).toBe(line);
    }
  });

  it('is cut to what GitHub takes', () => {
    const long = '配'.repeat(100_000);
    const [told] = annotated([finding({ message: long, title: long, remedy: long })]);
    expect(told?.title.length).toBeLessThanOrEqual(255);
    expect(Buffer.byteLength(told?.message ?? '')).toBeLessThan(64_000);
  });

  it('is the file’s own name where GitHub looks for the file', () => {
    expect(annotated([finding({ file: 'a\n::b.json' })])[0]?.file).toBe('a\n::b.json');
  });
});
