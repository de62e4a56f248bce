import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding, Fix } from '../../src/core/report.js';
import { suggestions } from '../../src/reporters/suggestions.js';
import { finding, report } from './report.js';

/** One fix, the same in every test but for what the test is about. */
function fixOf(change: Partial<Fix> = {}): Fix {
  return {
    line: 4,
    column: 20,
    endColumn: 60,
    text: '${ACME_KEY}',
    before: '  "ACME_KEY": "****"',
    after: '  "ACME_KEY": "${ACME_KEY}"',
    ...change,
  };
}

const fixable = (change: Partial<Finding> = {}): Finding => finding({ fix: fixOf(), ...change });

const shown = (file: string, ...lines: readonly number[]) => new Map([[file, new Set(lines)]]);

const DIFF = shown('.mcp.json', 3, 4, 5);

const suggested = (findings: readonly Finding[], lines = DIFF) => suggestions(report(findings), lines);

const bodyFor = (found: Finding): string => suggested([found])[0]!.body;

/** What GitHub would put in place of the line. */
function contentOf(body: string): string | undefined {
  return /^(`{3,})suggestion\n([\s\S]*)\n\1\n$/m.exec(body)?.[2];
}

describe('a suggestion', () => {
  it('says what was found and what to do, and brings the line', () => {
    expect(suggested([fixable()])).toEqual([
      {
        path: '.mcp.json',
        line: 4,
        key: 'literal-credential .mcp.json#/mcpServers/acme/env/ACME_KEY',
        body: [
          'API key in the server `acme` (`literal-credential`). It is in the commits now: replace it where it was issued, then rewrite the branch, or have it excepted in the policy of the base.',
          '',
          '```suggestion',
          '  "ACME_KEY": "${ACME_KEY}"',
          '```',
          '',
        ].join('\n'),
      },
    ]);
  });

  it('speaks of no credential where there is none', () => {
    const body = bodyFor(fixable({ ruleId: 'wrong-reference-syntax', title: 'unused', server: undefined }));
    expect(body.split('\n')[0]).toBe(
      'A reference that its host does not resolve (`wrong-reference-syntax`).',
    );
  });

  it('has a path in the repository, wherever the scan began', () => {
    const scanned = report([fixable()], undefined, { prefix: 'apps/one/' });
    expect(suggestions(scanned, DIFF)).toEqual([]);
    expect(suggestions(scanned, shown('apps/one/.mcp.json', 4))).toMatchObject([
      { path: 'apps/one/.mcp.json' },
    ]);
  });

  it('has the same key when its line moves', () => {
    const [here, there] = [fixable(), fixable({ line: 5, fix: fixOf({ line: 5 }) })].map(
      (one) => suggested([one])[0]!,
    );
    expect(here!.key).toBe(there!.key);
    expect(here!.line).not.toBe(there!.line);
  });

  it('is a removal, where the line is to be empty', () => {
    const body = bodyFor(fixable({ fix: fixOf({ after: '' }) }));
    expect(contentOf(body)).toBe('');
  });
});

describe('what is not suggested', () => {
  it.each([
    ['a finding without a fix', fixable({ fix: undefined })],
    ['a line with something else that is secret', fixable({ fix: fixOf({ after: undefined }) })],
    ['a note', fixable({ severity: 'note' })],
    ['a line that the diff does not show', fixable({ fix: fixOf({ line: 6 }) })],
    ['a file that the diff does not show', fixable({ file: 'other.json' })],
    ['more than one line', fixable({ fix: fixOf({ after: 'one\ntwo' }) })],
    [
      'what only earlier commits have',
      fixable({
        history: {
          first: { oid: 'a', date: new Date(0) },
          last: { oid: 'b', date: new Date(0) },
          atHead: false,
        },
      }),
    ],
  ])('%s', (_, found) => {
    expect(suggested([found])).toEqual([]);
  });

  it('two edits in one line, either of which would take the other back', () => {
    const other = fixable({ column: 2, fix: fixOf({ column: 2, endColumn: 8, after: 'other' }) });
    expect(suggested([fixable(), other])).toEqual([]);
    expect(suggested([fixable(), { ...other, severity: 'note' }])).toEqual([]);
    expect(suggested([fixable(), { ...other, file: 'other.json' }])).toHaveLength(1);
    expect(suggested([fixable(), fixable({ fix: fixOf({ line: 5 }) })])).toHaveLength(2);
  });

  it('one edit twice, for two rules', () => {
    const both = suggested([fixable({ ruleId: 'shared-credential', severity: 'warning' }), fixable()]);
    expect(both.map(({ key }) => key.split(' ')[0])).toEqual(['literal-credential']);
  });
});

it('begins with the errors', () => {
  const at = (line: number, severity: Finding['severity']): Finding =>
    fixable({ severity, line, fix: fixOf({ line }) });
  const lines = suggested([at(3, 'warning'), at(4, 'error'), at(5, 'error')]).map(({ line }) => line);
  expect(lines).toEqual([4, 5, 3]);
});

describe('a hostile pull request', () => {
  it('gets no markup, mention or picture into the text', () => {
    const evil = '`</code>\n\n![x](https://evil.example/beacon.png) @everyone \u202e<!--';
    const body = bodyFor(fixable({ server: evil }));
    const [explanation] = body.split('\n');
    expect(explanation).toContain(
      'in the server `` `</code>\\x0a\\x0a![x](https://evil.example/beacon.png) @everyone \\u202e<!-- `` (`literal-credential`)',
    );
    expect(body.split('\n')[1]).toBe('');
  });

  it.each(['', ' ', '\t'])('is not named by a server without a name: "%s"', (server) => {
    const body = bodyFor(fixable({ server }));
    expect(body).toMatch(/^API key \(`literal-credential`\)\. /);
  });

  it('does not fill the comment with a name', () => {
    const body = bodyFor(fixable({ server: 'x'.repeat(100_000) }));
    expect(body.length).toBeLessThan(1000);
  });

  it('cannot end the block, whatever its line holds', () => {
    const line = fc.string({
      unit: fc.constantFrom('`', '~', ' ', '\t', 'a', '"', '<', 'suggestion'),
      maxLength: 40,
    });
    fc.assert(
      fc.property(line, (after) => {
        const body = bodyFor(fixable({ fix: fixOf({ after }) }));
        expect(contentOf(body)).toBe(after);
        const fences = body.split('\n').filter((text) => /^ {0,3}`{3,}/.test(text));
        const [fence] = fences;
        const closing = fences.filter((text) => text.trim().startsWith(fence!.replace('suggestion', '')));
        expect(closing).toHaveLength(2);
      }),
    );
  });
});
