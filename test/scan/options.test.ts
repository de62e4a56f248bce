import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository, temporaryFolder } from '../io/temporary.js';
import { type JsonReport, runDist, runOnTerminal, scanJson } from '../support/dist.js';
import { Random } from '../support/random.js';
import { configWith, tokenOf } from '../support/tokens.js';

const secret = new Random(91).secret();
const folder = () =>
  repository({ '.mcp.json': configWith({ ACME_API_KEY: secret, DB_PASSWORD: 'postgres' }) });

describe('--format json', () => {
  it('has every field in every finding', async () => {
    const { stdout } = await runDist([
      'scan',
      '--format',
      'json',
      repository({
        '.mcp.json': configWith({ ACME_API_KEY: secret, SENTRY: tokenOf('sentry-org-token') }),
        'broken/.mcp.json': '{',
      }),
    ]);
    const report = JSON.parse(stdout) as JsonReport & { version: number };
    expect(report).toMatchObject({ version: 1, complete: true, fingerprintScope: 'run' });
    expect(report.findings).toHaveLength(3);
    for (const finding of report.findings) {
      expect(Object.keys(finding).sort()).toEqual([
        'age',
        'column',
        'confidence',
        'endColumn',
        'endLine',
        'file',
        'fingerprint',
        'fix',
        'fixable',
        'history',
        'hosts',
        'line',
        'message',
        'place',
        'provider',
        'redacted',
        'remedy',
        'ruleId',
        'server',
        'severity',
        'slot',
        'tier',
        'title',
        'unfixable',
      ]);
    }
    const sentry = report.findings.find(({ provider }) => provider === 'sentry');
    expect(sentry?.age).toMatchObject({
      issuedAt: expect.stringMatching(/^20\d\d-\d\d-\d\dT/),
      expiresAt: null,
    });
    expect(stdout.endsWith('}\n')).toBe(true);
  });

  it('is the same in every run, but for the fingerprints', async () => {
    const root = folder();
    const strip = ({ findings, ...rest }: JsonReport) => ({
      ...rest,
      findings: findings.map((one) => ({ ...one, fingerprint: '' })),
    });
    expect(strip(await scanJson([root]))).toEqual(strip(await scanJson([root])));
  });

  it('is what a pipe of any length gets', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 3000 }, (_, index) => [`API_KEY_${index}`, new Random(index).secret()]),
    );
    const { stdout } = await runDist([
      'scan',
      '--format',
      'json',
      repository({ '.mcp.json': configWith(many) }),
    ]);
    expect((JSON.parse(stdout) as JsonReport).findings).toHaveLength(3000);
  });
});

describe('where reports go', () => {
  it('--output takes the place of standard output', async () => {
    const file = join(temporaryFolder(), 'report.txt');
    const { code, stdout, stderr } = await runDist(['scan', '--output', file, folder()]);
    expect({ code, stdout, stderr }).toEqual({ code: 1, stdout: '', stderr: '' });
    expect(readFileSync(file, 'utf8')).toContain('1 error, 1 note: 2 credentials in 1 file.');
  });

  it('--report comes beside it, any number of times', async () => {
    const out = temporaryFolder();
    const [one, two] = [join(out, 'one.json'), join(out, 'two=2.txt')];
    const { code, stdout } = await runDist([
      'scan',
      '--report',
      `json=${one}`,
      '--report',
      `text=${two}`,
      folder(),
    ]);
    expect(code).toBe(1);
    expect(readFileSync(two, 'utf8')).toBe(stdout);
    expect((JSON.parse(readFileSync(one, 'utf8')) as JsonReport).findings).toHaveLength(2);
  });

  it('one that cannot be written is said, and is no clean scan', async () => {
    const file = join(temporaryFolder(), 'no', 'such', 'folder', 'report.json');
    const { code, stderr } = await runDist(['scan', '--output', file, repository({ 'a.txt': '' })]);
    expect([2, 3]).toContain(code);
    expect(stderr).toContain('report.json');
    expect(existsSync(file)).toBe(false);
  });

  it('nothing but the report is printed where nobody looks', async () => {
    for (const args of [[], ['--format', 'json']]) {
      expect((await runDist(['scan', ...args, folder()])).stderr).toBe('');
    }
  });
});

describe('colour', () => {
  const ESCAPE = '\u001b';

  it.each([
    ['a pipe', {}, false],
    ['a pipe and FORCE_COLOR', { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, false],
    ['FORCE_COLOR and NO_COLOR', { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ])('%s', async (_, env, coloured) => {
    const { stdout } = await runDist(['scan', folder()], { env });
    expect(stdout.includes(ESCAPE)).toBe(coloured);
  });

  it.runIf(existsSync('/usr/bin/script')).each([
    ['a terminal', {}, true],
    ['a terminal and NO_COLOR', { NO_COLOR: '1' }, false],
    ['a dumb terminal', { TERM: 'dumb' }, false],
  ])('%s', async (_, env, coloured) => {
    const { code, stdout } = await runOnTerminal(['scan', folder()], { env });
    expect(code).toBe(1);
    expect(stdout).toContain('ACME_API_KEY');
    expect(stdout.includes(`${ESCAPE}[`)).toBe(coloured);
  });

  it('never goes into a file, nor into JSON', async () => {
    const file = join(temporaryFolder(), 'report.txt');
    await runDist(['scan', '--output', file, folder()], { env: { FORCE_COLOR: '1' } });
    expect(readFileSync(file, 'utf8')).not.toContain(ESCAPE);
    const { stdout } = await runDist(['scan', '--format', 'json', folder()], { env: { FORCE_COLOR: '1' } });
    expect(stdout).not.toContain(ESCAPE);
  });
});
