import { describe, expect, it } from 'vitest';
import { UNKNOWN_AGE } from '../../src/core/age.js';
import type { Coverage, SkipReason } from '../../src/core/coverage.js';
import type { Finding, Report } from '../../src/core/report.js';
import { text } from '../../src/reporters/text.js';
import { coverage, finding, plain, report, titles } from './report.js';

function rendered(findings: readonly Finding[], covered?: Coverage): string {
  return text.render(report(findings, covered), ...plain);
}

const other = 'b'.repeat(32);

describe('a finding', () => {
  it('says what, where, whose and what to do, with the masked line', () => {
    expect(rendered([finding()])).toBe(
      [
        '.mcp.json  Host one, Host two',
        '',
        '  error  API key: it has the format of one  literal-credential',
        '    → 4:20  server acme · env mcpServers.acme.env.ACME_KEY · Provider acme',
        '  4 │ "ACME_KEY": "****"',
        '    │              ^^^^',
        '    = do: Take it out.',
        '',
        '1 error: 1 credential in 1 file.',
        'Covered: 1,200 files listed, 1 config read, 12 slots examined; skipped: nothing.',
        '',
      ].join('\n'),
    );
  });

  it('leaves out what is not known', () => {
    const bare = finding({
      ruleId: 'unparsable-config',
      severity: 'warning',
      message: 'The file does not parse',
      server: undefined,
      slot: undefined,
      provider: undefined,
      fingerprint: undefined,
      excerpt: undefined,
    });
    const lines = rendered([bare]).split('\n');
    expect(lines.slice(2, 5)).toEqual([
      '  warning  The file does not parse  unparsable-config',
      '    → 4:20  ',
      '    = do: Take it out.',
    ]);
    expect(rendered([bare])).toContain('1 warning in 1 file.');
  });

  it('about a reference counts no credential, and says once why nobody knows', () => {
    const answer = { state: 'unknown', reason: 'store-not-listed', detail: undefined } as const;
    const one = { ruleId: 'unknown-age', severity: 'warning', age: { ...UNKNOWN_AGE, answer } } as const;
    expect(rendered([finding({ ...one })])).toContain('nobody knows whether it is live');
    const shown = rendered([finding({ ...one, redacted: undefined, excerpt: undefined })]);
    expect(shown).not.toContain('nobody knows whether it is live');
    expect(shown).toContain('1 warning in 1 file.');
  });

  it('points at the masked value behind characters of any width', () => {
    const excerpt = { text: '🔑 "****"', start: 3, length: 4 };
    const [shown, pointer] = rendered([finding({ excerpt })])
      .split('\n')
      .slice(4, 6);
    expect([...(pointer ?? '')].indexOf('^')).toBe([...(shown ?? '')].indexOf('*'));
  });

  it('gives the days on which the credential was issued and expires', () => {
    const age = {
      ...UNKNOWN_AGE,
      issuedAt: new Date('2024-02-29T23:59:59Z'),
      expiresAt: new Date('2026-01-01T00:00:00Z'),
      source: 'token',
    } as const;
    expect(rendered([finding({ age })])).toContain(
      '    = issued on 2024-02-29, says the token\n    = expires on 2026-01-01, says the token\n    = do: ',
    );
    const issued = rendered([finding({ age: { ...age, expiresAt: undefined } })]);
    expect(issued).toContain('issued on');
    expect(issued).not.toContain('expires on');
    expect(rendered([finding()])).not.toContain('says the token');
  });
});

describe('several findings', () => {
  it('show a credential once, with its other places under it', () => {
    const shown = rendered([
      finding({ file: 'a.json', line: 1 }),
      finding({ file: 'a.json', line: 2, fingerprint: other }),
      finding({ file: 'b.json', line: 3, column: 7, server: 'copy' }),
    ]);
    expect(shown.match(/API key: it has/g)).toHaveLength(2);
    expect(shown).toContain(
      '    = also at b.json:3:7  server copy · env mcpServers.acme.env.ACME_KEY · Provider acme\n',
    );
    expect(shown.split('\n').filter((line) => line.includes('Host one'))).toEqual([
      'a.json  Host one, Host two',
    ]);
    expect(shown).toContain('3 errors: 2 credentials in 2 files.');
  });

  it('stay apart where nobody knows whether they are one', () => {
    const broken = finding({ fingerprint: undefined, message: 'The file does not parse' });
    expect(rendered([broken, broken]).match(/does not parse/g)).toHaveLength(2);
  });

  it('come under their file, each file once and in order', () => {
    const shown = rendered([
      finding({ file: 'a.json', fingerprint: '1'.repeat(32) }),
      finding({ file: 'b.json', fingerprint: '2'.repeat(32) }),
      finding({ file: 'b.json', fingerprint: '3'.repeat(32), line: 120 }),
    ]);
    expect(shown.split('\n').filter((line) => /^[ab]\.json/.test(line))).toEqual([
      'a.json  Host one, Host two',
      'b.json  Host one, Host two',
    ]);
    expect(shown).toContain('\n  120 │ "ACME_KEY"');
    expect(shown).toContain('\n      → 120:20');
  });

  it('are counted by severity', () => {
    const note = finding({ severity: 'note', ruleId: 'local-dev-credential', fingerprint: other });
    expect(rendered([finding(), note])).toContain('1 error, 1 note: 2 credentials in 1 file.');
  });

  it('are not taken for more by references, of which ages tell too', () => {
    const unknown = finding({
      severity: 'warning',
      ruleId: 'unknown-age',
      fingerprint: other,
      redacted: undefined,
    });
    expect(rendered([finding(), unknown])).toContain('1 error, 1 warning: 1 credential in 1 file.');
    expect(rendered([unknown])).toContain('1 warning in 1 file.');
  });
});

describe('several rules that one credential breaks', () => {
  const expired = finding({ ruleId: 'expired', message: 'API key: it was good until yesterday' });
  const stored = finding({ ruleId: 'static-credential', severity: 'note', message: 'API key: stored' });

  it('are told with its first place, the gravest as its own', () => {
    const shown = rendered([stored, finding(), expired]);
    expect(shown.split('\n').slice(2, 9)).toEqual([
      '  error  API key: it has the format of one  literal-credential',
      '    → 4:20  server acme · env mcpServers.acme.env.ACME_KEY · Provider acme',
      '  4 │ "ACME_KEY": "****"',
      '    │              ^^^^',
      '    = also expired: API key: it was good until yesterday',
      '    = also static-credential: API key: stored',
      '    = do: Take it out.',
    ]);
    expect(shown).toContain('2 errors, 1 note: 1 credential in 1 file.');
  });

  it('are named at another place only if they are not broken at the first', () => {
    const there = { file: 'z.json', place: 'z.json#/a' };
    const shown = rendered([
      finding(),
      expired,
      finding(there),
      finding({ ...there, ruleId: 'expired' }),
      finding({ ...there, ruleId: 'reference-regressed' }),
    ]);
    expect(shown.split('\n').filter((line) => line.includes('also at'))).toEqual([
      '    = also at z.json:4:20  server acme · env mcpServers.acme.env.ACME_KEY · Provider acme  reference-regressed',
    ]);
  });

  it('are not confused with one rule that is broken twice at one place', () => {
    const shown = rendered([finding(), finding({ line: 9 })]);
    expect(shown).toContain('= also at .mcp.json:9:20');
    expect(shown).not.toContain('also literal-credential');
  });
});

describe('commits', () => {
  const commit = (digit: string, date: string) => ({ oid: digit.repeat(40), date: new Date(date) });
  const first = commit('1', '2024-02-29T23:59:59Z');
  const last = commit('2', '2025-01-01T00:00:00Z');
  const shownIn = (findings: readonly Finding[], change: Partial<Report>) =>
    text.render(report(findings, undefined, change), ...plain);

  it('say since when a credential stands in the history, and whether it is gone', () => {
    expect(rendered([finding({ history: { first, last, atHead: false } })])).toContain(
      '    = in the history: first 1111111111 2024-02-29, last 2222222222 2025-01-01, gone from the newest version\n',
    );
    expect(rendered([finding({ history: { first, last: first, atHead: true } })])).toContain(
      '    = in the history: only 1111111111 2024-02-29, still in the newest version\n',
    );
  });

  it('are counted with what is new in them', () => {
    const scope = { kind: 'range', base: 'main', head: undefined, commits: 5 } as const;
    expect(shownIn([], { scope })).toMatch(/^Nothing new since main \(5 commits\)\.\nCovered: .*\n$/);
    expect(shownIn([finding()], { scope })).toContain(
      '\nNew since main: 1 error: 1 credential in 1 file.\nCovered: ',
    );
    const named = { ...scope, base: 'a'.repeat(40), commits: 1 };
    expect(shownIn([], { scope: named })).toContain('Nothing new since aaaaaaaaaa (1 commit).');
    expect(shownIn([], { scope: { ...scope, base: 'x\u001b[2J' } })).toContain('since x\\x1b[2J (');
  });

  it('are counted with what all of them hold', () => {
    const scope = { kind: 'history', commits: 1200 } as const;
    expect(shownIn([], { scope })).toContain('No credential found in 1,200 commits.\n');
    expect(shownIn([finding()], { scope })).toContain('In 1,200 commits: 1 error: 1 credential in 1 file.');
  });

  it('are no proof where something could not be judged', () => {
    const shown = shownIn([], { gaps: ['The base x\u001b[2J is not here.', 'Nor is this.'] });
    expect(shown).toMatch(
      /^No credential found, as far as could be judged\.\nCould not judge: The base x\\x1b\[2J is not here\.\nCould not judge: Nor is this\.\nCovered/,
    );
  });

  it('leave out what is known, and count it', () => {
    const suppressed = { known: 1200, baseline: 3, exceptions: 1, ignores: 2 };
    expect(shownIn([finding()], { suppressed })).toContain(
      '\nNot listed: 1,200 in the base already, 3 in the baseline, 1 excepted, 2 ignored by a comment.\nCovered',
    );
    expect(shownIn([], { suppressed: { known: 0, baseline: 0, exceptions: 1, ignores: 0 } })).toContain(
      '\nNot listed: 1 excepted.\n',
    );
    expect(rendered([])).not.toContain('Not listed');
  });
});

describe('text out of a repository', () => {
  const hostile = 'x\u001b[2J\u0007\r\n::error::\u202e\u2028\u009b';

  it('does nothing to the terminal, wherever it comes from', () => {
    const one = finding({
      file: hostile,
      message: hostile,
      server: hostile,
      slot: { kind: 'env', keyPath: hostile },
      remedy: hostile,
      excerpt: { text: hostile, start: 0, length: 4 },
    });
    const skipped = [{ reason: 'unreadable', count: 1, incomplete: true, examples: [hostile] }] as const;
    const two = { ...one, line: 5 };
    const shown = rendered([one, two], coverage({ skipped, complete: false }));
    expect(shown.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e]/);
    for (const line of shown.split('\n')) expect(line).not.toMatch(/^::/);
    expect(shown.split('x\\x1b[2J')).toHaveLength(11);
  });

  it('is readable where it is harmless', () => {
    expect(rendered([finding({ file: 'données/配置.json', server: '🔑' })])).toContain(
      'données/配置.json  Host',
    );
  });
});

describe('colour', () => {
  const code = '\u001b[';

  it('is there only when asked for', () => {
    expect(rendered([finding()])).not.toContain(code);
    expect(text.render(report([finding()]), titles, { colour: true })).toContain(`${code}31merror`);
  });

  it('changes nothing but the looks', () => {
    const findings = [finding(), finding({ severity: 'note', fingerprint: other })];
    const coloured = text.render(report(findings), titles, { colour: true });
    expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(rendered(findings));
  });

  it('ends before the line does', () => {
    const coloured = text.render(report([finding(), finding({ fingerprint: other })]), titles, {
      colour: true,
    });
    for (const line of coloured.split('\n')) {
      const codes = line.match(/\u001b\[\d+m/g) ?? [];
      expect(codes.length % 2, line).toBe(0);
    }
  });
});

describe('the last line', () => {
  const skip = (reason: SkipReason, count: number, incomplete: boolean, examples: readonly string[]) => ({
    reason,
    count,
    incomplete,
    examples,
  });

  it('says that nothing was found, and what was looked at', () => {
    expect(rendered([], coverage({ listed: 1, configs: 0, slots: 0 }))).toBe(
      'No credential found.\nCovered: 1 file listed, 0 configs read, 0 slots examined; skipped: nothing.\n',
    );
  });

  it('says what was skipped and why, in one or in many', () => {
    const skipped = [
      skip('submodule', 2, false, ['a', 'b']),
      skip('symlink-outside', 1, false, ['c']),
      skip('not-a-config', 9, false, ['d']),
    ];
    expect(rendered([], coverage({ skipped }))).toContain(
      '; skipped: 2 submodules, 1 symbolic link out of the folder.\n',
    );
  });

  it('names what should have been examined and was not', () => {
    const skipped = [
      skip('unreadable', 2, true, ['secret/.mcp.json', 'x.json']),
      skip('deleted', 1, false, ['y.json']),
    ];
    const shown = rendered([], coverage({ skipped, complete: false }));
    expect(shown).toMatch(
      /Not examined:\n {2}secret\/\.mcp\.json \(unreadable\)\n {2}x\.json \(unreadable\)\n$/,
    );
    expect(shown).not.toContain('y.json');
  });
});
