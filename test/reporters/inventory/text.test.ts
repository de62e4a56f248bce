import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNKNOWN_AGE } from '../../../src/core/age.js';
import { displayable } from '../../../src/core/display.js';
import { type InventoryEntry, MOST_SHARING } from '../../../src/core/inventory.js';
import type { InventoryFrame } from '../../../src/reporters/inventory/reporter.js';
import { text } from '../../../src/reporters/inventory/text.js';
import { hostileNames } from '../../support/hostile-names.js';
import { titles } from '../report.js';
import { entry, frame, mixed, NOW, site } from './entries.js';
import { reference } from './entry.js';

function rendered(
  entries: readonly InventoryEntry[],
  change: Partial<InventoryFrame> = {},
  colour = false,
): string {
  return text.render({ entries }, { ...frame, ...change }, titles, { colour, now: NOW });
}

/** What stands under the table’s line of the first entry. */
function linesOf(one: InventoryEntry): readonly string[] {
  const [, , ...lines] = rendered([one]).split('\n');
  return lines.slice(0, lines.indexOf('')).map((line) => line.trim());
}

describe('an inventory as text', () => {
  it('is a table of what is due, with what each is and where under its line', () => {
    expect(rendered(mixed.slice(3, 6))).toBe(
      [
        'no.  standing  due         tier            age               last used',
        '  1  overdue   2025-12-09  high, 60 d      412 d (provider)  2026-11-25',
        '     Provider github personal access token (classic) ghp_****',
        '     .mcp.json:9  server github · env.GITHUB_PERSONAL_ACCESS_TOKEN',
        '     .vscode/mcp.json:7  server github · headers.Authorization',
        '     packages/package-1/.mcp.json:5  server github · mcpServers.acme.env.ACME_KEY',
        '     packages/package-2/.mcp.json:5  server github · mcpServers.acme.env.ACME_KEY',
        '     and at 2 more places',
        '     does not expire; may: repo, admin:org',
        '     used by 6 servers; shares a server with no. 2; shares a file with no. 3',
        '',
        '  2  overdue   2026-09-19  critical, 30 d  ≥ 98 d (git)      -',
        '     Provider postgres password ****',
        '     .mcp.json:14  server github · env.DATABASE_URL.@password',
        '     unknown: it belongs to a host that neither its vendor nor the policy lists',
        '     (db.acme.example:5432)',
        '     shares a server with no. 1',
        '',
        '  3  overdue   2026-08-30  medium, 90 d    ≥ 178 d (store)   -',
        '     ${LINEAR_API_KEY} → github acme/api LINEAR_API_KEY',
        '     .mcp.json:22  server linear · mcpServers.acme.env.ACME_KEY',
        '     so says .github/workflows/agents.yml:31',
        '',
        '≥: it was there by then, and may be older.',
        '2 credentials in configs, 1 reference: 3 overdue.',
        '',
      ].join('\n'),
    );
  });

  it('counts what there is, the most urgent first', () => {
    expect(rendered(mixed)).toMatch(
      /\n7 credentials in configs, 5 references: 1 expired, 1 dead, 1 dangling, 3\noverdue, 1 due soon, 3 unknown, 2 in time\.\n$/,
    );
  });

  it('does not say of each that nobody was asked, which a notice says of all', () => {
    const answer = { state: 'unknown', reason: 'offline', detail: undefined } as const;
    expect(linesOf(entry({ age: { ...UNKNOWN_AGE, answer } }))).toEqual(linesOf(entry()));
  });

  it('says that it has ended of what has', () => {
    const age = { ...UNKNOWN_AGE, expiresAt: new Date('2026-11-01T09:00:00Z') };
    expect(linesOf(entry({ age, standing: 'expired' }))).toContain('expired on 2026-11-01');
    expect(linesOf(entry({ age, standing: 'overdue' }))).toContain('expires on 2026-11-01');
  });

  it('names no issuer where the provider is a sort of credential', () => {
    const titled = (title: string, provider: string): string =>
      text.render(
        { entries: [entry({ title, provider: 'x' })] },
        frame,
        { ...titles, provider: () => provider },
        { colour: false, now: NOW },
      );
    expect(titled('JSON Web Token', 'JSON Web Tokens')).toContain('     JSON Web Token ****');
    expect(titled('private key', 'Private keys')).toContain('     private key ****');
    expect(titled('API key', 'Exa')).toContain('     Exa API key ****');
  });

  it('of nothing is a line', () => {
    expect(rendered([])).toBe('No credential and no reference to one found.\n');
  });

  it('says what could not be judged, and what one should know', () => {
    const notices = ['One sentence.', `Another of ${'many '.repeat(20)}words.`];
    const lines = rendered([], { notices, gaps: ['the index'] }).split('\n');
    expect(lines.slice(1)).toEqual([
      'One sentence.',
      'Another of many many many many many many many many many many many many many many',
      'many many many many many many words.',
      'Could not judge: the index',
      '',
    ]);
  });

  it('is as wide as a narrow screen where it is ours', () => {
    const lines = rendered(mixed)
      .split('\n')
      .filter((line) => !/^ {5}(?:\S+:\d+ {2}|\S.*→)/.test(line));
    for (const line of lines) expect([...line].length, line).toBeLessThanOrEqual(80);
  });

  it('is the same in colour, and each line ends the colours that it begins', () => {
    const coloured = rendered(mixed, { notices: ['a b '.repeat(40)], gaps: ['c'] }, true);
    expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(
      rendered(mixed, { notices: ['a b '.repeat(40)], gaps: ['c'] }),
    );
    for (const line of coloured.split('\n')) {
      const codes = line.match(/\u001b\[\d+m/g) ?? [];
      expect(codes.length % 2, line).toBe(0);
      if (codes.length > 0) expect(codes.at(-1)).toMatch(/\[(?:22|39)m$/);
    }
    expect(coloured).toContain('\u001b[31m  1  dead');
    expect(coloured).toContain('\u001b[33m  7  due soon');
    expect(coloured).toMatch(/\n {2}8 {2}in time/);
  });
});

describe('an entry', () => {
  it('says since when there has been a reference, which is no age', () => {
    const firstSeenAt = new Date('2026-02-03T23:00:00Z');
    const said = 'referred to since 2026-02-03, says git';
    expect(rendered([reference({ firstSeenAt })])).toContain(said);
    expect(rendered([entry({ firstSeenAt })])).not.toContain(said);
  });

  it('leaves out what is not known', () => {
    expect(linesOf(entry({ sites: [site({ server: undefined, slot: undefined })] }))).toEqual([
      'API key ****',
      '.mcp.json:6',
    ]);
  });

  it.each<readonly [string, Partial<InventoryEntry>, string]>([
    [
      'how old it is at least',
      { age: { ...UNKNOWN_AGE, existedAt: new Date('2026-11-26T11:59:59Z'), source: 'git' } },
      '≥ 0 d (git)',
    ],
    [
      'how old it is',
      { age: { ...UNKNOWN_AGE, issuedAt: new Date('2026-11-25T12:00:00Z'), source: 'token' } },
      ' 1 d (token)',
    ],
    [
      'no age of less than nothing',
      { age: { ...UNKNOWN_AGE, issuedAt: new Date('2026-11-27T00:00:00Z'), source: 'provider' } },
      ' 0 d (provider)',
    ],
    [
      'when it was used',
      { age: { ...UNKNOWN_AGE, lastUsedAt: new Date('2026-11-25T23:59:59Z') } },
      '2026-11-25',
    ],
    [
      'when it expires',
      { age: { ...UNKNOWN_AGE, expiresAt: new Date('2027-01-31T00:00:00Z') } },
      'expires on 2027-01-31',
    ],
    [
      'a store that has it not',
      {
        kind: 'reference',
        standing: 'dangling',
        secret: { store: 's', scope: undefined, name: 'n', key: undefined },
      },
      'its store has no such secret',
    ],
    [
      'why nobody knows',
      { age: { ...UNKNOWN_AGE, answer: { state: 'unknown', reason: 'refused', detail: 'status 403' } } },
      'unknown: the other side would not tell (status 403)',
    ],
    [
      'of what it is dead',
      { age: { ...UNKNOWN_AGE, answer: { state: 'dead', reason: 'revoked', detail: undefined } } },
      'dead: somebody has revoked it',
    ],
    [
      'that nothing says which secret it is',
      { kind: 'reference', shown: '${A}' },
      'nothing says which secret it names',
    ],
    [
      'that each job has another',
      { kind: 'reference', shown: '${A}', perJob: true },
      '${A} → made anew for each job',
    ],
    [
      'that each launch has another',
      { kind: 'reference', shown: 'github-app://1?permissions=a:read', perJob: true },
      'github-app://1?permissions=a:read → made anew at each launch',
    ],
    ['whose it is', { provider: 'acme', title: 'API key' }, 'Provider acme API key ****'],
    ['whose it is once', { provider: 'acme', title: 'Provider acme key' }, '     Provider acme key ****'],
    [
      'only the store of an address',
      {
        kind: 'reference',
        shown: 'op://a/item/c',
        secret: { store: 'one', scope: 'a', name: 'item', key: 'c' },
      },
      'op://a/item/c → one\n',
    ],
    [
      'what the policy calls it',
      { kind: 'reference', shown: '${item}', secret: { store: 'one', scope: 'a', name: 'item', key: 'c' } },
      '${item} → one a item c\n',
    ],
  ])('says %s', (_, change, expected) => {
    expect(rendered([entry(change)])).toContain(expected);
  });

  it('counts servers of one name in two files as two', () => {
    const sites = [site(), site({ file: 'b/.mcp.json' }), site({ line: 9 })];
    expect(linesOf(entry({ sites })).at(-1)).toBe('used by 2 servers');
  });

  it('names a few of many that it is lost with', () => {
    const others = Array.from({ length: MOST_SHARING + 20 }, (_, index) =>
      entry({ fingerprint: `${index}` }),
    );
    const shared = (count: number): string | undefined => {
      const file = others.slice(1, count + 1).map(({ fingerprint }) => fingerprint);
      const [, , ...lines] = rendered([
        entry({ fingerprint: '0', sharing: { file, server: [] } }),
        ...others.slice(1),
      ]).split('\n');
      return lines.slice(0, lines.indexOf('')).at(-1)?.trim();
    };
    expect(shared(6)).toBe('shares a file with no. 2, 3, 4, 5, 6, 7');
    expect(shared(9)).toBe('shares a file with no. 2, 3, 4, 5, 6, 7 and 3 more');
    expect(shared(MOST_SHARING)).toBe('shares a file with no. 2, 3, 4, 5, 6, 7 and many more');
  });
});

describe('whatever a repository calls things', () => {
  const strange = fc.oneof(fc.constantFrom(...hostileNames), fc.string({ unit: 'binary', maxLength: 300 }));

  it('an entry is as many lines as ever, and none of them does anything', () => {
    fc.assert(
      fc.property(strange, strange, strange, (one, two, three) => {
        const hostile = entry({
          kind: 'reference',
          title: one,
          shown: two,
          secret: { store: three, scope: one, name: two, key: three },
          hint: { file: two, line: 1 },
          sites: [site({ file: one, server: two, slot: { kind: 'env', keyPath: three } })],
          age: {
            ...UNKNOWN_AGE,
            scopes: [one],
            answer: { state: 'unknown', reason: 'refused', detail: two },
          },
        });
        const printed = rendered([hostile], { notices: [one], gaps: [two] });
        for (const line of printed.split('\n')) expect(displayable(line)).toBe(line);
        expect(printed.split('\n').length).toBeLessThan(40);
        expect(printed).toMatch(/^no\. /);
      }),
      { numRuns: 300 },
    );
  });
});
