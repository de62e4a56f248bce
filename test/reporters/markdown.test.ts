import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { UNKNOWN_AGE } from '../../src/core/age.js';
import { displayable } from '../../src/core/display.js';
import type { Finding, Fix, Report } from '../../src/core/report.js';
import { markdown } from '../../src/reporters/markdown.js';
import type { Look } from '../../src/reporters/reporter.js';
import { codeIn, htmlOf, NOTICED, proseIn, tagsIn } from '../support/github-markdown.js';
import { hostileNames } from '../support/hostile-names.js';
import { coverage, finding, report, titles } from './report.js';

const now = new Date('2026-12-31T12:00:00Z');
const page = 'https://acme.dev/keys';
const linked = { ...titles, manage: (id: string) => (id === 'acme' ? page : undefined) };

function rendered(findings: readonly Finding[], change: Partial<Report> = {}, look: Partial<Look> = {}) {
  return markdown.render(report(findings, coverage(), change), linked, { colour: false, now, ...look });
}

const range = { kind: 'range', base: 'main', head: undefined, commits: 5 } as const;
const history = { kind: 'history', commits: 1200 } as const;
const another = (digit: string, change: Partial<Finding> = {}) =>
  finding({ fingerprint: digit.repeat(32), place: `.mcp.json#/${digit}`, ...change });

function fix(change: Partial<Fix> = {}): Fix {
  const before = '  "ACME_KEY": "****"';
  return {
    line: 4,
    column: 16,
    endColumn: 20,
    text: '${ACME_KEY}',
    before,
    after: '  "ACME_KEY": "${ACME_KEY}"',
    ...change,
  };
}

/** Cells of a table's rows, as HTML. */
function cellsOf(text: string): readonly (readonly string[])[] {
  const body = /<tbody>(.*)<\/tbody>/s.exec(htmlOf(text))?.[1] ?? '';
  return [...body.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<td>(.*?)<\/td>/gs)].map(([, cell = '']) => cell),
  );
}

/** What stands in the block of code of a language. */
function blockOf(language: string, text: string): string {
  return new RegExp(`\`\`\`${language}\\n(.*?)\\n\`\`\`\\n`, 's').exec(text)?.[1] ?? '';
}

describe('a report of nothing', () => {
  it('is two lines', () => {
    expect(rendered([])).toBe(
      '## mcp-rekey: no credential found\nCovered: 1,200 files listed, 1 config read, 12 slots examined; skipped: nothing.\n',
    );
    expect(
      rendered([], { scope: range, suppressed: { known: 0, baseline: 2, exceptions: 0, ignores: 0 } }),
    ).toBe(
      '## mcp-rekey: no new credential found\nNothing new in 5 commits since `main`. Not listed: 2 in the baseline. Covered: 1,200 files listed, 1 config read, 12 slots examined; skipped: nothing.\n',
    );
  });

  it('is no proof where something could not be judged', () => {
    const shown = rendered([], { gaps: ['The base is not here.'] });
    expect(shown).toMatch(/^## mcp-rekey: could not judge everything\n/);
    expect(shown).toContain('> [!WARNING]\n> **Not everything could be judged.**');
    expect(shown).toContain('\n> - The base is not here.\n');
    const skipped = [{ reason: 'unreadable', count: 1, incomplete: true, examples: ['a b.json'] }] as const;
    const unread = { coverage: coverage({ skipped, complete: false }) };
    expect(rendered([], unread)).toContain('\n> - `a b.json` (unreadable)\n');
  });
});

describe('the first line', () => {
  const broken = finding({ ruleId: 'unparsable-config', fingerprint: undefined });
  const note = finding({ severity: 'note', ruleId: 'local-dev-credential' });

  it.each<[string, readonly Finding[], Partial<Report>]>([
    ['1 credential in MCP configs', [finding(), finding({ line: 9 })], {}],
    ['2 credentials in the history of MCP configs', [finding(), another('b')], { scope: history }],
    ['2 new credentials', [finding(), another('b'), broken], { scope: range }],
    ['1 new problem', [broken, note], { scope: range }],
    ['nothing that has to be fixed', [note], {}],
    ['could not judge everything', [note], { gaps: ['It is not there.'] }],
  ])('says: %s', (verdict, findings, change) => {
    expect(rendered(findings, change).split('\n')[0]).toBe(`## mcp-rekey: ${verdict}`);
  });

  it('is followed by the counts, the scope and what it means', () => {
    expect(rendered([finding(), note], { scope: range })).toContain(
      '\n\n**1 error, 1 note** in 1 file, new in 5 commits since `main`.\n\n',
    );
    expect(rendered([finding()], { scope: history })).toContain(
      '**1 error** in 1 file, in all 1,200 commits.',
    );
    expect(rendered([note])).toContain('**1 note** in 1 file. None of them breaks the policy.');
    expect(rendered([finding()], { failOn: 'never' })).toContain('None of them breaks');
    const warning = finding({ severity: 'warning' });
    expect(rendered([warning], { failOn: 'error' })).toContain('None of them breaks');
    expect(rendered([warning], { failOn: 'warning' })).not.toContain('None of them breaks');
  });
});

describe('what to do', () => {
  it('is told once, and fits what was judged', () => {
    const all = [finding(), another('b'), another('c')];
    expect(rendered(all).match(/\*\*What to do\.\*\*/g)).toHaveLength(1);
    expect(rendered(all, { scope: range })).toContain('a pull request cannot except itself');
    expect(rendered(all)).not.toContain('rebase');
    expect(rendered(all, { scope: history })).toContain('in every clone and fork');
    expect(rendered([finding()])).toContain('Replace it at its provider');
  });

  it('is not told where nobody has to replace anything', () => {
    const broken = finding({ ruleId: 'unparsable-config', fingerprint: undefined });
    const note = finding({ severity: 'note', ruleId: 'local-dev-credential' });
    expect(rendered([broken, note])).not.toContain('What to do.');
  });
});

describe('the table', () => {
  it('has a row for each credential and rule, the gravest first, with all its places', () => {
    const shown = rendered(
      [
        another('b', { severity: 'note', ruleId: 'static-credential', file: 'a.json', title: 'password' }),
        finding(),
        finding({ ruleId: 'expired' }),
        finding({ file: 'z.json', line: 7 }),
      ],
      { prefix: 'packages/api/' },
    );
    expect(cellsOf(shown).map(([severity, what]) => `${severity} ${what}`)).toEqual([
      'error API key<br><code>literal-credential</code>',
      'error API key<br><code>expired</code><br>API key: it has the format of one',
      'note Password<br><code>static-credential</code>',
    ]);
    expect(cellsOf(shown)[0]?.[2]).toBe(
      '<code>packages/api/.mcp.json:4</code><br>server <code>acme</code><br><code>mcpServers.acme.env.ACME_KEY</code><br>also at <code>packages/api/z.json:7</code>',
    );
  });

  it('names some places of a credential that is everywhere, and counts the rest', () => {
    const copies = Array.from({ length: 20 }, (_, index) => finding({ file: `${index}.json` }));
    const where = cellsOf(rendered(copies))[0]?.[2] ?? '';
    expect(where).toContain('also at <code>1.json:4</code>');
    expect(where).toMatch(/<code>5\.json:4<\/code> and 14 more$/);
  });

  it('says of what is no credential what is wrong with it', () => {
    const broken = finding({ ruleId: 'unparsable-config', message: 'It does not parse', title: 'A config' });
    expect(cellsOf(rendered([broken]))[0]?.[1]).toBe('It does not parse<br><code>unparsable-config</code>');
  });

  it('links to the page of the provider, and to nothing else', () => {
    const remedy = `Write \${ACME_KEY} here, replace this one at ${page} (or at https://evil.example), and see.`;
    const cells = cellsOf(rendered([finding({ remedy })]))[0] ?? [];
    expect(cells[3]).toBe(`<a href="${page}">Provider acme</a>`);
    expect(cells[4]).toBe(
      `Write <code>\${ACME_KEY}</code> here, replace this one at <a href="${page}">${page}</a> (or at <code>https://evil.example</code>), and see.`,
    );
    const other = cellsOf(rendered([finding({ provider: 'other', remedy })]))[0] ?? [];
    expect(other[3]).toBe('Provider other');
    expect(other[4]).not.toContain('<a ');
  });

  it('says in which commits a credential stands', () => {
    const commit = { oid: 'abcdef0123'.repeat(4), date: new Date('2026-02-03T00:00:00Z') };
    const gone = finding({ history: { first: commit, last: commit, atHead: false } });
    expect(cellsOf(rendered([gone]))[0]?.[1]).toContain(
      'in the history: only <code>abcdef0123</code> 2026-02-03, gone from the newest version',
    );
  });
});

describe('patches', () => {
  it('show the masked line and what belongs there', () => {
    const shown = rendered([finding({ fix: fix() })]);
    expect(shown).toContain(
      '<details open><summary>Patches</summary>\n\n`.mcp.json:4`\n\n```diff\n-  "ACME_KEY": "****"\n+  "ACME_KEY": "${ACME_KEY}"\n```\n\n</details>',
    );
  });

  it('are left out where the line cannot be shown', () => {
    const long = 'x'.repeat(5000);
    const findings = [
      finding(),
      finding({ fix: fix({ after: undefined }) }),
      finding({ fix: fix({ before: long }) }),
    ];
    expect(rendered(findings)).not.toContain('Patches');
  });

  it('stay in their block, whatever they hold', () => {
    const before = '\t````` </details> ![x](https://evil.example) \u202e';
    const html = htmlOf(rendered([finding({ fix: fix({ before, after: '```' }) })]));
    expect(tagsIn(html)).not.toContain('<img src="https://evil.example" alt="x">');
    expect(html).toContain('-\t````` &lt;/details&gt; ![x](https://evil.example) \\u202e\n+```\n');
    expect(html.match(/<details/g)).toHaveLength(html.match(/<\/details>/g)?.length ?? 0);
  });
});

describe('exceptions', () => {
  const stable = { fingerprintScope: 'baseline' } as const;

  it('are the policy’s YAML but for the reason', () => {
    const place = '.mcp.json#/mcpServers/"a: b" # c/\u2028\n- d';
    const shown = rendered([finding({ place }), another('b'), another('c', { line: 9 })], stable);
    const { exceptions } = parse(blockOf('yaml', shown)) as { exceptions: readonly object[] };
    expect(exceptions).toHaveLength(3);
    expect(exceptions[0]).toEqual({
      rule: 'literal-credential',
      place,
      fingerprint: 'a'.repeat(32),
      reason: null,
      expires: '2027-01-30',
    });
  });

  it('leave the day open where nobody knows which day it is', () => {
    const shown = markdown.render(report([finding()], coverage(), stable), titles, { colour: false });
    expect(parse(blockOf('yaml', shown))).toMatchObject({ exceptions: [{ expires: null }] });
  });

  it('are there for credentials that somebody has to replace, each once', () => {
    const notes = [
      finding({ ruleId: 'dangling-reference', fingerprint: undefined }),
      another('b', { severity: 'note', ruleId: 'local-dev-credential' }),
    ];
    expect(rendered(notes, stable)).not.toContain('yaml');
    const shown = rendered([finding(), finding({ line: 9 }), finding({ place: 'x#/' })], stable);
    expect(shown.match(/- rule:/g)).toHaveLength(2);
  });

  it('are not there where fingerprints are good for this run alone', () => {
    expect(rendered([finding()], { fingerprintScope: 'run' })).not.toContain('yaml');
  });
});

describe('the picture of ages', () => {
  const aged = (issued: string, change: Partial<Finding> = {}) =>
    finding({
      age: { ...UNKNOWN_AGE, issuedAt: new Date(issued), expiresAt: undefined, source: 'token' as const },
      ...change,
    });

  it('shows each credential once, with what its tier allows, the oldest first', () => {
    const findings = [
      aged('2026-12-01', { fingerprint: 'b'.repeat(32), tier: 'high', server: undefined }),
      aged('2026-01-01', { tier: 'medium' }),
      aged('2026-01-01', { tier: 'medium', line: 9 }),
    ];
    expect(blockOf('mermaid', rendered(findings)).split('\n').slice(5)).toEqual([
      '    section 1 API key - acme',
      '    364 days old :crit, 2026-01-01, 364d',
      '    90 days allowed, medium :done, 2026-01-01, 90d',
      '    section 2 API key',
      '    30 days old :active, 2026-12-01, 30d',
      '    60 days allowed, high :done, 2026-12-01, 60d',
    ]);
    const tiers = { critical: 1, high: 29, medium: 400, low: 1 };
    const strict = blockOf('mermaid', rendered(findings, {}, { tiers }));
    expect(strict).toContain('364 days old :active');
    expect(strict).toContain('30 days old :crit');
  });

  it('has room for some only, and says so', () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      aged('2026-01-01', { fingerprint: String(index).padStart(32, '0') }),
    );
    const shown = rendered(many);
    expect(shown).toContain('the 15 oldest of 40');
    expect(shown.match(/^ {4}section /gm)).toHaveLength(15);
  });

  it('is not there without a date that can be true, or without today', () => {
    expect(rendered([finding(), aged('2027-01-02'), aged('1950-01-01')])).not.toContain('mermaid');
    const shown = markdown.render(report([aged('2026-01-01')]), titles, { colour: false });
    expect(shown).not.toContain('mermaid');
  });

  it('names both what it is and the server, in any script, and says where it has cut them', () => {
    const section = (title: string, server: string): string | undefined =>
      blockOf('mermaid', rendered([aged('2026-01-01', { title, server })])).split('\n')[5];
    expect(section('personal access token (classic)', 'каталог: 東京')).toBe(
      '    section 1 personal access token cl… - каталог 東京',
    );
    expect(section('API key', '🔑')).toBe('    section 1 API key');
    expect(section('🔑', 'acme')).toBe('    section 1 acme');
  });

  it('holds nothing but what Mermaid takes for words', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...hostileNames), fc.string({ unit: 'binary' })), (name) => {
        const chart = blockOf('mermaid', rendered([aged('2026-01-01', { title: name, server: name })]));
        const [init, gantt, , , , section, ...bars] = chart.split('\n');
        expect([init, gantt, bars.length]).toEqual([
          '%%{init: {"gantt": {"leftPadding": 280, "rightPadding": 30}}}%%',
          'gantt',
          2,
        ]);
        expect(section).toMatch(/^ {4}section 1[\p{L}\p{M}\p{Nd} _.…-]{0,54}$/u);
        for (const bar of bars)
          expect(bar).toMatch(/^ {4}\d+ days (?:old|allowed, medium) :[a-z]+, 2026-01-01, \d+d$/);
      }),
    );
  });
});

/** All tags that a report may have. */
const TAGS = new Set(
  'h2 p strong ol ul li table thead tbody tr th td code br blockquote pre details summary a'
    .split(' ')
    .map((tag) => `<${tag}>`)
    .concat(['<br />', '<details open>', `<a href="${page}">`])
    .concat(['diff', 'yaml', 'mermaid'].map((language) => `<code class="language-${language}">`)),
);

/** A report in which every text out of a repository is this one. */
function hostile(name: string): Report {
  const issuedAt = new Date('2026-01-01');
  const one = finding({
    message: `It says ${name} here`,
    file: name || 'x',
    server: name,
    slot: { kind: 'env', keyPath: name },
    place: name,
    title: name,
    remedy: `Write \${${name}} here, at ${page}.`,
    fix: fix({ before: `a${name}`.replace(/\n/g, ' '), after: name.replace(/\n/g, ' ') }),
    age: { ...UNKNOWN_AGE, issuedAt, source: 'token' },
  });
  const skipped = [{ reason: 'unreadable', count: 1, incomplete: true, examples: [name] }] as const;
  return report(
    [one, { ...one, line: 9 }, { ...one, ruleId: 'dangling-reference', fingerprint: undefined }],
    coverage({ skipped, complete: false }),
    { prefix: 'a/', scope: { ...range, base: name }, gaps: [`Not ${name}`], fingerprintScope: 'key' },
  );
}

function expectHarmless(name: string): void {
  const shown = markdown.render(hostile(name), linked, { colour: false, now });
  expect(shown.replaceAll(/[\n\t]/g, '')).toBe(displayable(shown.replaceAll(/[\n\t]/g, '')));
  const html = htmlOf(shown);
  expect(tagsIn(html).filter((tag) => !TAGS.has(tag))).toEqual([]);
  expect(html.match(/<h2>/g)).toHaveLength(1);
  expect(html.match(/<table>/g)).toHaveLength(1);
  expect(cellsOf(shown).map((cells) => cells.length)).toEqual([5, 5]);
  expect(html.match(/<pre>/g)).toHaveLength(shown.includes('<details open>') ? 5 : 2);
  const prose = proseIn(html.replaceAll(`<a href="${page}">${page}</a>`, ''));
  for (const pattern of NOTICED) expect(prose).not.toMatch(pattern);
  for (const line of shown.split('\n')) expect(line).not.toMatch(/^\s*(?:::|##\[)/);
}

describe('names that a stranger has chosen', () => {
  // The last one ends a code span of ours, and begins with what is a space to some and a line break to others.
  it.each([...hostileNames, '``\u2028# a'])('do nothing as %j', expectHarmless);

  it('do nothing, whatever they are', () => {
    const parts = fc.oneof(fc.constantFrom(...hostileNames), fc.string({ unit: 'binary', maxLength: 10 }));
    const names = fc.array(parts, { maxLength: 4 }).map((some) => some.join(''));
    fc.assert(fc.property(names, expectHarmless), { numRuns: 80 });
  });

  it('are readable where they are harmless', () => {
    expect(codeIn(htmlOf(rendered([finding({ file: 'données/配置.json' })])))).toContain(
      'données/配置.json:4',
    );
  });
});

describe('a limit', () => {
  const severities = ['error', 'warning', 'note'] as const;
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      another(index.toString(16).padStart(32, '0'), {
        fingerprint: index.toString(16).padStart(32, '0'),
        severity: severities[index % 3]!,
        file: `${'配'.repeat(index % 7)}${index}.json`,
        fix: fix(),
        place: `${index}.json#/a`,
      }),
    );

  const left = (shown: string, what: string) =>
    Number(
      new RegExp(`([\\d,]+) ${what}`).exec(shown.split('Left out')[1] ?? '')?.[1]?.replace(',', '') ?? 0,
    );

  it('is never exceeded, and what is left out is counted', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 90 }),
        fc.integer({ min: 2_000, max: 60_000 }),
        (count, limit) => {
          const shown = rendered(many(count), { fingerprintScope: 'key', scope: range }, { limit });
          expect(Buffer.byteLength(shown)).toBeLessThanOrEqual(limit);
          const html = htmlOf(shown);
          expect(tagsIn(html).filter((tag) => !TAGS.has(tag))).toEqual([]);
          expect(html.match(/<details/g)?.length).toBe(html.match(/<\/details>/g)?.length);
          expect(cellsOf(shown).length + left(shown, 'rows? of the table')).toBe(count);
          expect((shown.match(/^```diff$/gm)?.length ?? 0) + left(shown, 'patch(?:es)?')).toBe(count);
          const excepted = shown.match(/^ {2}- rule: /gm)?.length ?? 0;
          expect(excepted + left(shown, 'exceptions?')).toBe(
            many(count).filter(({ severity }) => severity !== 'note').length,
          );
        },
      ),
      { numRuns: 25 },
    );
  });

  it('takes the least grave rows first, and what else can be done without', () => {
    const whole = rendered(many(60), { fingerprintScope: 'key' });
    const shown = rendered(
      many(60),
      { fingerprintScope: 'key', gaps: ['It is not there.'] },
      { limit: 7_000 },
    );
    expect(whole).not.toContain('Left out');
    expect(shown).toMatch(/^## mcp-rekey: 40 credentials in MCP configs\n/);
    expect(shown).toContain('It is not there.');
    expect(shown).toContain('Covered: ');
    expect(shown).not.toContain('yaml');
    const rows = cellsOf(shown).map(([severity]) => severity);
    expect(rows.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 'error'));
    expect(rows).not.toContain('note');
    expect(shown.trimEnd().split('\n').at(-1)).toMatch(
      /^\*\*Left out, since it would not fit here:\*\* \d+ rows of the table, \d+ patches, 40 exceptions\.$/,
    );
  });

  it('is never exceeded where nothing fits', () => {
    for (let limit = 0; limit < 2_000; limit += 37) {
      const shown = rendered(many(9), { gaps: ['x'.repeat(5_000)] }, { limit });
      expect(Buffer.byteLength(shown)).toBeLessThanOrEqual(limit);
    }
  });

  it('holds ten thousand findings in a comment, and says how many there are more', () => {
    const shown = rendered(many(10_000), { fingerprintScope: 'key' }, { limit: 65_536 });
    expect(shown.length).toBeGreaterThan(60_000);
    expect(cellsOf(shown).length + left(shown, 'rows of the table')).toBe(10_000);
  });
});
