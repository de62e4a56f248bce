import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { UNKNOWN_AGE } from '../../src/core/age.js';
import type { Fix, History, Report } from '../../src/core/report.js';
import { rule, ruleIds } from '../../src/core/rules.js';
import { disk } from '../../src/io/disk.js';
import { scan } from '../../src/pipeline/scan.js';
import { fakeAlnum } from '../../src/providers/fake.js';
import { sarif } from '../../src/reporters/sarif.js';
import { version } from '../../src/version.js';
import { cleanEnv, repository, write } from '../io/temporary.js';
import { Random } from '../support/random.js';
import { complaintsOn, runOf, type SarifResult, type SarifRun } from '../support/sarif.js';
import { configWith } from '../support/tokens.js';
import { coverage, finding, plain, report } from './report.js';

/** Every text that is made here, for the validator at the end. */
const made: string[] = [];

function rendered(of: Report): SarifRun {
  const text = sarif.render(of, ...plain);
  made.push(text);
  return runOf(text);
}

const only = (results: readonly SarifResult[]): SarifResult => {
  expect(results).toHaveLength(1);
  return results[0]!;
};

const resultOf = (change: Parameters<typeof finding>[0]): SarifResult =>
  only(rendered(report([finding(change)])).results);

const placeOf = ({ locations }: SarifResult) => locations[0]!.physicalLocation;

const scanned = async (root: string): Promise<Report> => {
  const { report } = await scan({
    root,
    subject: { kind: 'tree', tree: 'work' },
    named: { from: 'disk' },
    fingerprintKey: undefined,
    world: { disk: disk(cleanEnv), now: new Date() },
    progress: () => {},
  });
  return report;
};

const commit = (digit: string, day: string) => ({ oid: digit.repeat(40), date: new Date(day) });
const gone: History = { first: commit('a', '2024-02-29'), last: commit('b', '2025-03-01'), atHead: false };

const fix: Fix = {
  line: 4,
  column: 20,
  endColumn: 60,
  text: '${ACME_KEY}',
  before: '"ACME_KEY": "****"',
  after: '"ACME_KEY": "${ACME_KEY}"',
};

const HOSTILE =
  'x\u001b[2J\u0007\r\n\t::set-output name=a::b\u202e\u2066\u2028\u009b\ufeff\ud800 [y](https://z) `c`';
const ACTIVE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** All strings in a value, keys too. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...stringsIn(inner)]);
}

describe('the run', () => {
  it('of nothing names the program and all rules, and has no result', () => {
    const { tool, results, invocations, columnKind } = rendered(report([]));
    expect(tool.driver).toMatchObject({ name: 'mcp-rekey', semanticVersion: version });
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(ruleIds);
    expect({ results, columnKind }).toEqual({ results: [], columnKind: 'unicodeCodePoints' });
    expect(invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
  });

  it('says how far fingerprints can be compared', () => {
    const { properties } = rendered(report([], coverage(), { fingerprintScope: 'baseline' }));
    expect(properties).toEqual({ fingerprintScope: 'baseline' });
  });

  it('has not succeeded if something could not be judged, and says what', () => {
    const { invocations } = rendered(report([], coverage(), { gaps: ['The base `v1` is not here.'] }));
    expect(invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            descriptor: { id: 'not-judged' },
            level: 'error',
            message: { text: "The base 'v1' is not here." },
          },
        ],
      },
    ]);
  });

  it('has not succeeded if files could not be examined, and says which', () => {
    const skipped = [
      { reason: 'submodule', count: 1, incomplete: false, examples: ['c'] },
      { reason: 'unreadable', count: 3, incomplete: true, examples: ['a', HOSTILE] },
    ] as const;
    const [invocation] = rendered(report([], coverage({ skipped, complete: false }))).invocations;
    expect(invocation?.executionSuccessful).toBe(false);
    const [notification, ...others] = invocation!.toolExecutionNotifications;
    expect(others).toEqual([]);
    expect(notification).toMatchObject({ level: 'error', descriptor: { id: 'not-examined' } });
    expect(notification?.message.text).toMatch(/^3 not examined \(unreadable\): a, x\\x1b\[2J.+, …$/);
  });
});

describe('the rules', () => {
  const { rules } = rendered(report([])).tool.driver;

  it.each(rules)('$id has all that GitHub shows, within its limits', (shown) => {
    const { title, severity, about, why, fix: way } = rule(shown.id as (typeof ruleIds)[number]);
    const unmarked = (text: string): string => text.replaceAll('`', '');
    expect(shown.shortDescription.text).toBe(`${title}.`);
    expect(shown.fullDescription.text).toBe(unmarked(why));
    expect(shown.help.markdown).toBe(`${why}\n\n**What to do.** ${way}`);
    expect(shown.help.text).toBe(unmarked(`${why}\n\nWhat to do: ${way}`));
    expect(shown.defaultConfiguration).toEqual({ level: severity });
    for (const { text } of [shown.shortDescription, shown.fullDescription])
      expect(text.length).toBeLessThanOrEqual(1024);
    expect(shown.properties.tags.slice(0, 2)).toEqual(['security', about]);
    expect(shown.properties.tags.length).toBeLessThanOrEqual(10);
    expect(['error', 'warning', 'recommendation']).toContain(shown.properties['problem.severity']);
  });

  it('have a score if they are about credentials, the higher the more severe', () => {
    const scores = rules.map(({ id, properties }) => [id, properties['security-severity']] as const);
    const about = (wanted: string) => ruleIds.filter((id) => rule(id).about === wanted);
    const scored = scores.filter(([, score]) => score !== undefined).map(([id]) => id);
    expect(scored).toEqual(about('credential'));
    const of = (id: string): number => Number(scores.find(([other]) => other === id)?.[1]);
    expect(of('literal-credential')).toBeGreaterThan(of('shared-credential'));
    expect(of('shared-credential')).toBeGreaterThan(of('local-dev-credential'));
    expect(of('local-dev-credential')).toBeGreaterThan(0);
  });
});

describe('a result', () => {
  it('says what, where, whose and what to do', () => {
    const age = {
      ...UNKNOWN_AGE,
      issuedAt: new Date('2024-02-29'),
      expiresAt: undefined,
      source: 'token' as const,
    };
    const { partialFingerprints: _, ...rest } = resultOf({ age });
    expect(rest).toEqual({
      ruleId: 'literal-credential',
      ruleIndex: 0,
      level: 'error',
      message: { text: 'API key: it has the format of one. Take it out.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: '.mcp.json', uriBaseId: '%SRCROOT%' },
            region: { startLine: 4, startColumn: 20, endLine: 4, endColumn: 60 },
          },
          logicalLocations: [{ fullyQualifiedName: '.mcp.json#/mcpServers/acme/env/ACME_KEY' }],
        },
      ],
      properties: {
        title: 'API key',
        provider: 'acme',
        hosts: ['one', 'two'],
        server: 'acme',
        slot: { kind: 'env', keyPath: 'mcpServers.acme.env.ACME_KEY' },
        confidence: 'high',
        tier: 'medium',
        fingerprint: 'a'.repeat(32),
        redacted: '****',
        fixable: true,
        age: { issuedAt: '2024-02-29T00:00:00.000Z', source: 'token', neverExpires: false },
      },
    });
  });

  it('leaves out what is not known', () => {
    const nothing = { server: undefined, slot: undefined, provider: undefined };
    const none = { fingerprint: undefined, redacted: undefined, tier: undefined };
    const { properties } = resultOf({ ...nothing, ...none });
    expect(Object.keys(properties)).toEqual(['title', 'hosts', 'confidence', 'fixable']);
  });

  it('is there for every rule, with the severity that the policy gave it', () => {
    const levels = ['error', 'warning', 'note'] as const;
    const findings = ruleIds.map((ruleId, index) => finding({ ruleId, severity: levels[index % 3]! }));
    const { results, tool } = rendered(report(findings));
    expect(results.map(({ ruleId }) => ruleId).sort()).toEqual([...ruleIds].sort());
    for (const { ruleId, ruleIndex, level } of results) {
      expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      expect(level).toBe(findings.find((one) => one.ruleId === ruleId)?.severity);
    }
  });

  it('has an empty region where a file stops to parse', () => {
    const broken = resultOf({ ruleId: 'unparsable-config', endColumn: 20 });
    expect(placeOf(broken).region).toEqual({ startLine: 4, startColumn: 20, endLine: 4, endColumn: 20 });
  });

  it('brings the fix as an edit of the same file', () => {
    const [first] = resultOf({ file: 'a b.json', fix }).fixes ?? [];
    expect(first?.artifactChanges).toEqual([
      {
        artifactLocation: { uri: 'a%20b.json', uriBaseId: '%SRCROOT%' },
        replacements: [
          {
            deletedRegion: { startLine: 4, startColumn: 20, endLine: 4, endColumn: 60 },
            insertedContent: { text: '${ACME_KEY}' },
          },
        ],
      },
    ]);
    expect(JSON.stringify(first)).not.toContain('****');
  });

  it('brings no fix that would have to be changed to be shown', () => {
    expect(resultOf({ fix: { ...fix, text: '${A\u202eB}' } }).fixes).toBeUndefined();
    expect(resultOf({ fix: undefined }).fixes).toBeUndefined();
  });

  it('of an earlier commit says in which it stands', () => {
    const { message, properties } = resultOf({ ruleId: 'literal-in-history', history: gone });
    expect(message.text).toBe(
      'API key: it has the format of one. Not in the newest version: it stands in commits from ' +
        'aaaaaaaaaaaa of 2024-02-29 to bbbbbbbbbbbb of 2025-03-01. Take it out.',
    );
    expect(properties['history']).toEqual({
      first: { oid: 'a'.repeat(40), date: '2024-02-29T00:00:00.000Z' },
      last: { oid: 'b'.repeat(40), date: '2025-03-01T00:00:00.000Z' },
      atHead: false,
    });
    const single = resultOf({ history: { ...gone, last: gone.first } });
    expect(single.message.text).toContain('it stands in commit aaaaaaaaaaaa of 2024-02-29.');
    expect(resultOf({ history: { ...gone, atHead: true } }).message.text).not.toContain('commit');
  });
});

describe('the fingerprint of a result', () => {
  const printOf = (result: SarifResult): string => result.partialFingerprints['mcpRekey/v1']!;

  it('is of the rule and the place, and of nothing else', () => {
    const first = resultOf({});
    expect(Object.keys(first.partialFingerprints)).toEqual(['mcpRekey/v1']);
    expect(printOf(first)).toMatch(/^[0-9a-f]{64}$/);
    const moved = {
      line: 9,
      column: 1,
      endLine: 9,
      endColumn: 41,
      fingerprint: 'b'.repeat(32),
      message: 'x',
    };
    expect(printOf(resultOf(moved))).toBe(printOf(first));
    expect(printOf(resultOf({ place: '.mcp.json#/mcpServers/acme/env/OTHER' }))).not.toBe(printOf(first));
    expect(printOf(resultOf({ ruleId: 'literal-default' }))).not.toBe(printOf(first));
  });

  it('is the same when lines move, and another at another place', async () => {
    const values = { ACME_TOKEN: fakeAlnum(40), OTHER_TOKEN: fakeAlnum(40) };
    const folder = repository({ '.mcp.json': configWith(values) });
    const before = rendered(await scanned(folder)).results;
    write(folder, { '.mcp.json': `\n\n${configWith({ NEW_NAME: 'x', ...values })}` });
    const after = rendered(await scanned(folder)).results;
    expect(before.map(printOf)).toEqual(after.map(printOf));
    expect(new Set(before.map(printOf)).size).toBe(2);
    const lines = (results: readonly SarifResult[]) => results.map((one) => placeOf(one).region.startLine);
    expect(lines(after)).toEqual(lines(before).map((line) => line + 3));
  });
});

describe('paths', () => {
  const uriOf = (file: string, prefix = ''): string =>
    placeOf(only(rendered(report([finding({ file })], coverage(), { prefix })).results)).artifactLocation.uri;

  it.each([
    ['a b/100%.json', 'a%20b/100%25.json'],
    ['donn\u00e9es/\u{1f511}.json', 'donn%C3%A9es/%F0%9F%94%91.json'],
    ['a#b?c.json', 'a%23b%3Fc.json'],
    ['c:/x.json', 'c%3A/x.json'],
    ['a\nb\\c"d.json', 'a%0Ab%5Cc%22d.json'],
    ['not-utf-8-\\xff.json', 'not-utf-8-%5Cxff.json'],
    ['\u202e::set-output name=x::y', '%E2%80%AE%3A%3Aset-output%20name%3Dx%3A%3Ay'],
    ['%2e%2e/x', '%252e%252e/x'],
    ['../../x', '%5Cx2e%5Cx2e/%5Cx2e%5Cx2e/x'],
    ['./x', '%5Cx2e/x'],
    ['//host/x', 'host/x'],
    ['\ud800.json', '%EF%BF%BD.json'],
  ])('%j is %s', (file, uri) => {
    expect(uriOf(file)).toBe(uri);
  });

  it('of a scanned folder are those in its repository', () => {
    expect(uriOf('.mcp.json', 'a b/c/')).toBe('a%20b/c/.mcp.json');
  });

  it('lead to the file and never out of the repository', () => {
    const root = 'https://host.invalid/root/';
    const name = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('.', '..', '...', '%2e', ':'));
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), (names) => {
        const file = names.join('/');
        fc.pre(/[^/]/.test(file));
        const text = sarif.render(report([finding({ file })]), ...plain);
        const { uri } = placeOf(only(runOf(text).results)).artifactLocation;
        const url = new URL(uri, root);
        expect([url.href.startsWith(root), url.search, url.hash]).toEqual([true, '', '']);
        const wanted = file.split('/').filter(Boolean);
        const clean = wanted.map((part) => (/^\.{1,2}$/.test(part) ? part.replaceAll('.', '\\x2e') : part));
        expect(url.pathname.slice('/root/'.length).split('/').map(decodeURIComponent)).toEqual(clean);
      }),
      { numRuns: 300 },
    );
  });
});

describe('text out of a repository', () => {
  it('does nothing to whoever reads it, wherever it comes from', () => {
    const one = finding({
      file: HOSTILE,
      message: HOSTILE,
      server: HOSTILE,
      slot: { kind: 'env', keyPath: HOSTILE },
      place: HOSTILE,
      title: HOSTILE,
      redacted: HOSTILE,
      remedy: HOSTILE,
      excerpt: { text: HOSTILE, start: 0, length: 1 },
      history: gone,
      fix: { ...fix, text: HOSTILE },
    });
    const skipped = [{ reason: 'unreadable', count: 1, incomplete: true, examples: [HOSTILE] }] as const;
    const run = rendered(report([one], coverage({ skipped, complete: false }), { gaps: [HOSTILE] }));
    const strings = stringsIn([run.results, run.invocations]);
    expect(strings.filter((text) => text.includes('[2J')).length).toBeGreaterThan(7);
    expect(strings.filter((text) => ACTIVE.test(text))).toEqual([]);
    const messages = [only(run.results), ...run.invocations[0]!.toolExecutionNotifications];
    for (const { message } of messages) {
      expect(message.text).not.toMatch(/`|\]\(/);
      expect(message.text).toContain("[y] (https://z) 'c'");
    }
  });

  it('is cut where it is endless', () => {
    const endless = 'x'.repeat(1_000_000);
    const slot = { kind: 'env', keyPath: endless } as const;
    const one = finding({ message: endless, place: endless, server: endless, remedy: endless, slot });
    const text = sarif.render(report([one]), ...plain);
    expect(text.length - sarif.render(report([]), ...plain).length).toBeLessThan(10_000);
    const other = sarif.render(report([{ ...one, place: `${endless}y` }]), ...plain);
    expect(only(runOf(other).results).partialFingerprints).not.toEqual(
      only(runOf(text).results).partialFingerprints,
    );
  });
});

describe('the text', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is the same for the same report, whenever it is made', () => {
    const of = report([finding({ fix, history: gone }), finding({ severity: 'note' })]);
    const texts = ['2024-01-01', '2031-12-31'].map((day) => {
      vi.useFakeTimers({ now: new Date(day) });
      return sarif.render(structuredClone(of), ...plain);
    });
    expect(texts[0]).toBe(texts[1]);
  });

  it('has a line for each result, and a line end at its end', () => {
    const text = sarif.render(report([finding(), finding({ line: 5 })]), ...plain);
    const lines = text.split('\n');
    expect(lines.map((line) => line.slice(0, 10))).toEqual([
      '{"version"',
      '{"ruleId":',
      '{"ruleId":',
      ']}]}',
      '',
    ]);
  });
});

describe('more findings than GitHub takes', () => {
  const severities = ['note', 'error', 'warning'] as const;
  const many = (rest: (index: number) => Parameters<typeof finding>[0]): Report =>
    report(
      Array.from({ length: 30_000 }, (_, index) =>
        finding({
          severity: severities[index % 3]!,
          file: `packages/p${Math.floor(index / 10)}/.mcp.json`,
          line: 1 + (index % 10),
          endLine: 1 + (index % 10),
          fingerprint: index.toString(16).padStart(32, '0'),
          ...rest(index),
        }),
      ),
    );

  it('are cut by severity, in their order, and counted', { timeout: 900_000 }, async () => {
    const of = many((index) => ({ place: `packages/p${index}/.mcp.json#/mcpServers/s/env/KEY${index}` }));
    const text = sarif.render(of, ...plain);
    const { results, invocations } = runOf(text);
    const expected = ['error', 'warning', 'note'].flatMap((severity) =>
      of.findings.filter((one) => one.severity === severity),
    );
    expect(results.map(({ properties }) => properties['fingerprint'])).toEqual(
      expected.slice(0, 25_000).map(({ fingerprint }) => fingerprint),
    );
    expect(invocations).toEqual([
      {
        executionSuccessful: true,
        toolExecutionNotifications: [
          {
            descriptor: { id: 'left-out' },
            level: 'warning',
            message: { text: '5000 of 30000 results are left out, the least severe.' },
          },
        ],
      },
    ]);
    expect(gzipSync(text).length).toBeLessThan(10_000_000);
    expect(await complaintsOn([text], 'GitHub')).toEqual([]);
  });

  it('are cut to what 10 MB hold, however badly they compress', () => {
    const random = new Random(1);
    const of = many(() => ({ message: random.string(700, 'printable') }));
    const text = sarif.render(of, ...plain);
    const { results, invocations } = runOf(text);
    expect(gzipSync(text).length).toBeLessThan(10_000_000);
    expect(results.length).toBeGreaterThan(10_000);
    expect(results.length).toBeLessThan(25_000);
    expect(invocations[0]?.toolExecutionNotifications[0]?.message.text).toBe(
      `${30_000 - results.length} of 30000 results are left out, the least severe.`,
    );
    const levels = results.map(({ level }) => level);
    expect([...new Set(levels)]).toEqual(['error', 'warning']);
    expect(levels.filter((level) => level === 'error')).toHaveLength(10_000);
  });

  it('are cut to what a string can hold, however long their names', () => {
    const findings = Array.from({ length: 1_100 }, (_, index) =>
      finding({ file: 'x'.repeat(100_000), line: index + 1 }),
    );
    const text = sarif.render(report(findings), ...plain);
    const { results } = runOf(text);
    expect(text.length).toBeLessThan(101_000_000);
    expect(results.map((result) => placeOf(result).region.startLine)).toEqual(
      findings.slice(0, results.length).map(({ line }) => line),
    );
    expect(results.length).toBeGreaterThan(900);
    expect(results.length).toBeLessThan(1_000);
  });
});

describe('a real scan', () => {
  it('of the demonstration gives a result for each finding, in the repository’s own paths', async () => {
    const of = await scanned('fixtures/demo');
    const { results, invocations } = rendered(of);
    expect(of.findings.length).toBeGreaterThan(5);
    expect(results).toHaveLength(of.findings.length);
    expect(invocations[0]?.executionSuccessful).toBe(true);
    const uris = results.map((result) => placeOf(result).artifactLocation.uri);
    expect(uris).toContain('fixtures/demo/.codex/config.toml');
  });

  it('of a folder with a hostile name keeps the value to itself', async () => {
    const secret = fakeAlnum(40);
    const path = 'a b/100% \u202e[x](y)/.mcp.json';
    const folder = repository({ [path]: configWith({ ACME_TOKEN: secret }) });
    const of = await scanned(`${folder}/a b`);
    const run = rendered(of);
    const { uri } = placeOf(only(run.results)).artifactLocation;
    expect(decodeURIComponent(uri)).toBe(path);
    expect(JSON.stringify(run)).not.toContain(secret.slice(0, 12));
  });
});

describe('Microsoft’s validator', { timeout: 900_000 }, () => {
  it('says nothing against any text that was made above', async () => {
    expect(made.length).toBeGreaterThan(0);
    expect(await complaintsOn(made, 'SARIF and GitHub')).toEqual([]);
  });

  it.each([
    ['without a place', 'GH1001', (text: string) => text.replace(/"locations":.+?\]\}\],/, '')],
    [
      'with an index of no rule',
      'SARIF1009',
      (text: string) => text.replace('"ruleIndex":0', '"ruleIndex":99'),
    ],
    ['with a column of 0', 'JSON', (text: string) => text.replace('"startColumn":20', '"startColumn":0')],
    ['without help', 'GH2012', (text: string) => text.replace('"help":{', '"properties2":{')],
  ])('does say something against one %s', async (_, ruleId, change) => {
    const text = sarif.render(report([finding()]), ...plain);
    expect(change(text)).not.toBe(text);
    const complaints = await complaintsOn([change(text)], 'SARIF and GitHub');
    expect(complaints.join('\n')).toMatch(new RegExp(`^error ${ruleId}`, 'm'));
  });
});
