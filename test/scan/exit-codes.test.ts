import { execFileSync } from 'node:child_process';
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository, temporaryFolder, write } from '../io/temporary.js';
import { runDist, scanJson } from '../support/dist.js';
import { Random } from '../support/random.js';
import { configWith } from '../support/tokens.js';

const secret = new Random(71).secret();
const found = { '.mcp.json': configWith({ ACME_API_KEY: secret }) };
const clean = { '.mcp.json': configWith({ ACME_API_KEY: '${ACME_API_KEY}', ACME_REGION: 'eu-west-1' }) };
const lfs = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`;

describe('0: nothing to report', () => {
  it.each([
    ['a repository without configs', { 'src/index.js': 'export {};\n' }],
    ['references only', clean],
    ['placeholders only', { '.mcp.json': configWith({ ACME_API_KEY: 'your-api-key' }) }],
    ['an empty config', { '.mcp.json': '' }],
    ['an empty server map', { '.mcp.json': '{"mcpServers":{}}' }],
  ])('%s', async (_, files) => {
    const { code, stdout, stderr } = await runDist(['scan', repository(files)]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^No credential found\.\nCovered: .*skipped: nothing\.\n$/);
  });

  it('well-known passwords are a note', async () => {
    const folder = repository({
      '.mcp.json': configWith({ DATABASE_URL: 'postgres://postgres:postgres@localhost/app' }),
    });
    const { code, findings } = await scanJson([folder]);
    expect({ code, rules: findings.map(({ ruleId }) => ruleId) }).toEqual({
      code: 0,
      rules: ['local-dev-credential'],
    });
  });
});

describe('1: the policy is broken', () => {
  it.each([
    ['a literal', configWith({ ACME_API_KEY: secret }), 'literal-credential'],
    ['a default', configWith({ ACME_API_KEY: `\${ACME_API_KEY:-${secret}}` }), 'literal-default'],
    ['a comment', `{ "mcpServers": {} } // ACME_API_KEY=${secret}`, 'commented-credential'],
    ['a config that its host cannot parse', '{ "mcpServers": { "acme": ', 'unparsable-config'],
  ])('%s', async (_, text, ruleId) => {
    const { code, findings } = await scanJson([repository({ '.mcp.json': text })]);
    expect({ code, rules: findings.map((finding) => finding.ruleId) }).toEqual({ code: 1, rules: [ruleId] });
  });

  it('even when something could not be examined', async () => {
    const { code, complete } = await scanJson([repository({ ...found, 'a/.mcp.json': lfs })]);
    expect({ code, complete }).toEqual({ code: 1, complete: false });
  });
});

describe('2: wrong usage, with what is allowed', () => {
  it.each([
    [['scan', '--nonsense'], /unknown option '--nonsense'[\s\S]*mcp-rekey scan --help/],
    [['scan', '--format', 'xml'], /'xml' is invalid\. Allowed choices are json, markdown, sarif, text/],
    [['scan', '--report', 'xml=out'], /FORMAT=FILE, where FORMAT is one of json, markdown, sarif, text/],
    [['scan', '--report', 'json'], /FORMAT=FILE/],
    [['scan', '--staged', '--tree', 'HEAD'], /cannot be used with/],
    [['scan', 'a', 'b'], /too many arguments/],
    [['scan', 'no-such-folder'], /no-such-folder: there is no such file or folder/],
    [['scan', '--format'], /argument missing/],
    [['nonsense'], /unknown command 'nonsense'[\s\S]*--help/],
    [['--nonsense'], /unknown option/],
  ] as const)('%j', async (args, message) => {
    const { code, stdout, stderr } = await runDist(args, { cwd: repository(found) });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  it.each([['--staged'], ['--tree', 'HEAD']])('%s in a folder that is no repository', async (...args) => {
    const folder = temporaryFolder();
    write(folder, found);
    const { code, stdout, stderr } = await runDist(['scan', ...args, folder]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('is in no git repository');
  });

  it.skipIf(process.platform === 'win32')('a named pipe as the root', async () => {
    const folder = temporaryFolder();
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    const { code, stderr } = await runDist(['scan', join(folder, 'pipe')]);
    expect(code).toBe(2);
    expect(stderr).toContain('neither a file nor a folder');
  });

  it('help and version are no mistakes', async () => {
    const help = await runDist(['scan', '--help']);
    expect(help).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('--format <format>') });
    expect(await runDist(['--version'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });
});

describe('3: something could not be examined', () => {
  it('a Git LFS pointer', async () => {
    const { code, complete, coverage } = await scanJson([repository({ '.mcp.json': lfs })]);
    expect({ code, complete, reason: coverage.skipped[0]?.reason }).toEqual({
      code: 3,
      complete: false,
      reason: 'lfs-pointer',
    });
  });

  it('says which file', async () => {
    const { stdout } = await runDist(['scan', repository({ 'a/.mcp.json': lfs })]);
    expect(stdout).toContain('skipped: 1 Git LFS pointer.\nNot examined:\n  a/.mcp.json (lfs-pointer)\n');
  });

  it.skipIf(process.getuid?.() === 0)('a file that may not be read', async () => {
    const folder = repository(clean);
    execFileSync('chmod', ['000', join(folder, '.mcp.json')]);
    const { code, coverage } = await scanJson([folder]);
    expect({ code, reason: coverage.skipped[0]?.reason }).toEqual({ code: 3, reason: 'unreadable' });
  });

  it('a commit that does not exist', async () => {
    const { code, stdout, stderr } = await runDist(['scan', '--tree', 'no-such-branch'], {
      cwd: repository(found),
    });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain('no-such-branch');
  });

  it('an object that the repository lacks', async () => {
    const folder = repository(clean);
    const oid = execFileSync('git', ['rev-parse', 'HEAD:.mcp.json'], { cwd: folder }).toString().trim();
    rmSync(join(folder, '.git/objects', oid.slice(0, 2), oid.slice(2)), { force: true });
    const { code, coverage } = await scanJson(['--tree', 'HEAD', folder]);
    expect({ code, reasons: coverage.skipped.map(({ reason }) => reason) }).toEqual({
      code: 3,
      reasons: ['missing-object'],
    });
  });

  it.each([
    ['an index that is none', (folder: string) => writeFileSync(join(folder, '.git/index'), 'nonsense')],
    [
      'a configuration that git cannot read',
      (folder: string) => writeFileSync(join(folder, '.git/config'), '[core'),
    ],
    [
      'a format of repositories that git does not know',
      (folder: string) =>
        writeFileSync(join(folder, '.git/config'), '[core]\n\trepositoryformatversion = 99\n'),
    ],
  ])('%s: nothing is scanned in another way instead', async (_, damage) => {
    const folder = repository(found);
    damage(folder);
    const { code, stdout, stderr } = await runDist(['scan', folder]);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(/^mcp-rekey: git [a-z-]+: .+\n$/);
  });

  it.skipIf(process.platform === 'win32')('git is not there', async () => {
    const bin = temporaryFolder();
    symlinkSync(process.execPath, join(bin, 'node'));
    const { code, stdout, stderr } = await runDist(['scan', repository(found)], { env: { PATH: bin } });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain('git is not installed');
  });
});
