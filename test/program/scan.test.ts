import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { fakeJwt } from '../../src/providers/fake.js';
import { github } from '../../src/providers/github.js';
import { ScanReport } from '../../src/reporters/json-schema.js';
import { cleanEnv, commitAll, git, repository, temporaryFolder, write } from '../io/temporary.js';
import { Random } from '../support/random.js';
import { type Outcome, run } from './run.js';

type Report = z.infer<typeof ScanReport>;
type Finding = Report['findings'][number];

const PROJECT = resolve('.');
const ESCAPE = '\u001b[';
const HINT = 'Run `mcp-rekey scan --help` for what is allowed.';

const secretOf = (seed: number): string => new Random(seed).secret();

/** A config of one server, `acme`, with these variables. */
const config = (env: Readonly<Record<string, string>>): string =>
  `${JSON.stringify({ mcpServers: { acme: { command: 'acme-mcp', env } } }, undefined, 2)}\n`;

const leaking = (seed: number): string => config({ ACME_API_KEY: secretOf(seed) });
const clean = config({ ACME_API_KEY: '${ACME_API_KEY}' });

const scan = (cwd: string, ...args: readonly string[]): Promise<Outcome> => run(['scan', ...args], { cwd });

/** The JSON report of a scan, held to its schema. */
async function reportOf(
  cwd: string,
  args: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): Promise<Report> {
  const { stdout, stderr } = await run(['scan', '--format', 'json', ...args], { cwd, env });
  expect(stderr).toBe('');
  return ScanReport.parse(JSON.parse(stdout));
}

const filesOf = ({ findings }: Report): readonly string[] => findings.map(({ file }) => file);

/** The only finding in a folder with this one file. */
async function onlyFinding(path: string, content: string): Promise<Finding> {
  const folder = temporaryFolder();
  write(folder, { [path]: content });
  const { findings } = await reportOf(folder);
  expect(findings).toHaveLength(1);
  return findings[0]!;
}

/** Where a text stands, counted by hand: line and column from 1, columns in code points, the end exclusive. */
function placeOf(content: string, value: string): object {
  const lines = content.replace(/^\ufeff/, '').split(/\r\n|\n/);
  const index = lines.findIndex((line) => line.includes(value));
  const line = lines[index]!;
  const column = [...line.slice(0, line.indexOf(value))].length + 1;
  return { line: index + 1, column, endLine: index + 1, endColumn: column + [...value].length };
}

describe('the demo', () => {
  const expected = [
    ['.codex/config.toml', 5, 41, 77, 'codex', 'tickets', 'header', null, 'Name a variable here'],
    ['.cursor/mcp.json', 4, 48, 84, 'cursor', 'search', 'url', 'exa', 'Write ${env:EXA_API_KEY} here'],
    ['.mcp.json', 8, 34, 50, 'claude-code', 'bookings-db', 'arg', null, 'Write ${BOOKINGS_DB_PASSWORD} here'],
    ['.mcp.json', 14, 32, 68, 'claude-code', 'search', 'env', 'exa', 'Write ${EXA_API_KEY} here'],
    ['.vscode/mcp.json', 13, 27, 59, 'vscode', 'metrics', 'comment', 'datadog', 'Delete this line'],
    ['compose.yaml', 6, 26, 37, 'docker-compose', 'db', 'env', 'postgres', 'Fine on a machine of your own'],
    ['compose.yaml', 10, 58, 72, 'docker-compose', 'invoices-mcp', 'env', null, 'Leave the default out'],
    ['docs/setup.md', 11, 67, 99, 'generic', 'weather', 'arg', 'openweather', 'Take it out of the file'],
  ] as const;

  it('gives file, place, host, server, slot, provider and what to do of each credential', async () => {
    const { findings, complete } = await reportOf(PROJECT, ['fixtures/demo']);
    const told = findings.map(
      ({ file, line, column, endLine, endColumn, hosts, server, slot, provider, remedy }, at) => {
        const [, , , , host, , , , way] = expected[at] ?? [];
        expect(endLine).toBe(line);
        expect(hosts).toContain(host);
        expect(remedy).toContain(way);
        return [file, line, column, endColumn, host, server, slot?.kind, provider, way];
      },
    );
    expect(told).toEqual(expected);
    expect(complete).toBe(true);
  });

  it('says the same in the text, without any of the values', async () => {
    const { code, stdout, stderr } = await scan(PROJECT, 'fixtures/demo');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    for (const [file, line, column, endColumn, , server, kind, , way] of expected) {
      const value = [...readFileSync(`fixtures/demo/${file}`, 'utf8').split('\n')[line - 1]!]
        .slice(column - 1, endColumn - 1)
        .join('');
      expect(stdout).not.toContain(value);
      expect(stdout).toMatch(new RegExp(`${line}:${column}  server ${server} · ${kind} `));
      // A credential's other places are told, but what to do is told once.
      if (!stdout.includes(`also at ${file}:${line}:${column}`)) expect(stdout).toContain(way);
    }
    for (const title of ['OpenAI Codex', 'Cursor', 'Claude Code', 'Docker Compose', 'Exa', 'Datadog']) {
      expect(stdout).toContain(title);
    }
    expect(stdout).toContain('7 errors, 1 note: 7 credentials in 6 files.');
  });
});

describe('the exit code', () => {
  it.each([
    ['0 if there is nothing', { 'README.md': 'Nothing.' }, 0],
    ['0 if there are references only', { '.mcp.json': clean }, 0],
    ['0 if there is no more than a note', { '.mcp.json': config({ POSTGRES_PASSWORD: 'postgres' }) }, 0],
    ['1 if there is a credential', { '.mcp.json': leaking(1) }, 1],
    ['1 if a host cannot parse its config', { '.mcp.json': '{"mcpServers": {' }, 1],
  ])('is %s', async (_, files, code) => {
    const folder = repository(files);
    expect(await scan(folder)).toMatchObject({ code, stderr: '' });
  });

  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 300\n`;

  it('is 3 if nothing was found and a config could not be examined', async () => {
    const folder = repository({ '.mcp.json': pointer });
    const { code, stdout } = await scan(folder);
    expect(code).toBe(3);
    expect(stdout).toContain('Not examined:\n  .mcp.json (lfs-pointer)\n');
    expect((await reportOf(folder)).complete).toBe(false);
  });

  it('is 1 if something was found and another config could not be examined', async () => {
    const folder = repository({ '.mcp.json': pointer, '.cursor/mcp.json': leaking(1) });
    const { code, stdout } = await scan(folder);
    expect(code).toBe(1);
    expect(stdout).toContain('.mcp.json (lfs-pointer)');
  });
});

describe('wrong usage', () => {
  it.each([
    ['an unknown option', ['scan', '--formt', 'json'], HINT],
    ['an unknown format', ['scan', '--format', 'xml'], 'Allowed choices are json, text.'],
    ['an unknown format of another report', ['scan', '--report', 'xml=a.xml'], 'one of json, text'],
    ['another report without a file', ['scan', '--report', 'json'], '--report takes FORMAT=FILE'],
    ['an unknown command', ['scna'], 'Run `mcp-rekey --help` for what is allowed.'],
    ['no command', [], 'scan [options] [path]'],
    ['one path too many', ['scan', '.', '.'], HINT],
    [
      'both staged and a tree',
      ['scan', '--staged', '--tree', 'HEAD'],
      "cannot be used with option '--tree <rev>'",
    ],
    ['a path that is not there', ['scan', 'nope'], 'nope: there is no such file or folder'],
    ['a path that is a device', ['scan', '/dev/null'], '/dev/null is neither a file nor a folder'],
    ['what is staged, in no repository', ['scan', '--staged'], '. is in no git repository'],
    ['a commit, in no repository', ['scan', '--tree', 'HEAD'], '. is in no git repository'],
  ])('of %s ends with 2 and a message, and finds nothing', async (_, args, message) => {
    const folder = temporaryFolder();
    write(folder, { '.mcp.json': leaking(1) });
    const { code, stdout, stderr } = await run(args, { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  it('points to a help that names what is allowed', async () => {
    const cwd = temporaryFolder();
    const { code, stdout } = await run(['scan', '--help'], { cwd });
    expect(code).toBe(0);
    const options = ['--format', '--output', '--report', '--staged', '--tree', 'json', 'text', 'Exit codes'];
    for (const option of options) expect(stdout).toContain(option);
    expect((await run(['--help'], { cwd })).stdout).toContain('scan [options] [path]');
  });
});

describe('output', () => {
  it('goes to a file and nowhere else with --output', async () => {
    const folder = repository({ '.mcp.json': leaking(1) });
    const { code, stdout, stderr } = await scan(folder, '--format', 'json', '--output', 'report.json');
    expect({ code, stdout, stderr }).toEqual({ code: 1, stdout: '', stderr: '' });
    const report = ScanReport.parse(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')));
    expect(filesOf(report)).toEqual(['.mcp.json']);
  });

  it('goes to any number of other files with --report, all of the same scan', async () => {
    const folder = repository({ '.mcp.json': leaking(1) });
    const reports = ['json=one.json', 'text=two.txt', 'json=a=b.json'];
    const { code, stdout } = await scan(folder, ...reports.flatMap((report) => ['--report', report]));
    expect(code).toBe(1);
    const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
    expect(read('two.txt')).toBe(stdout);
    expect(read('a=b.json')).toBe(read('one.json'));
    expect(filesOf(ScanReport.parse(JSON.parse(read('one.json'))))).toEqual(['.mcp.json']);
  });

  it.each([
    ['--output', 'missing/report.json'],
    ['--report', 'json=missing/report.json'],
  ])('ends with 2 if the file of %s cannot be written', async (option, value) => {
    const { code, stderr } = await scan(repository({ '.mcp.json': clean }), option, value);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'mcp-rekey: cannot write missing/report.json: ENOENT\n',
    });
  });

  it.each([
    ['nothing', {}],
    ['a clean config', { '.mcp.json': clean }],
    ['a credential', { '.mcp.json': leaking(1) }],
  ])('ends with what was covered, of a folder with %s', async (_, files) => {
    const folder = temporaryFolder();
    write(folder, files);
    const { stdout } = await scan(folder);
    const count = Object.keys(files).length;
    const covered = new RegExp(
      `^Covered: ${count} files? listed, ${count} configs? read, \\d slots? examined; skipped: `,
    );
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(covered);
    expect((await reportOf(folder)).coverage).toMatchObject({ listed: count, configs: count });
  });
});

describe('what is scanned', () => {
  it('is what is staged with --staged, and what lies there without', async () => {
    const folder = repository({ '.mcp.json': clean, '.cursor/mcp.json': clean });
    write(folder, { '.mcp.json': leaking(1) });
    git(folder, 'add', '.mcp.json');
    write(folder, { '.mcp.json': clean, '.cursor/mcp.json': leaking(2), '.vscode/mcp.json': leaking(3) });
    expect(filesOf(await reportOf(folder, ['--staged']))).toEqual(['.mcp.json']);
    expect(filesOf(await reportOf(folder))).toEqual(['.cursor/mcp.json', '.vscode/mcp.json']);
  });

  it('is a commit with --tree, which is not checked out', async () => {
    const folder = repository({ '.mcp.json': leaking(1) });
    write(folder, { '.mcp.json': clean, '.cursor/mcp.json': leaking(2) });
    expect(filesOf(await reportOf(folder, ['--tree', 'HEAD']))).toEqual(['.mcp.json']);
    commitAll(folder);
    expect(filesOf(await reportOf(folder, ['--tree', 'main']))).toEqual(['.cursor/mcp.json']);
    expect(filesOf(await reportOf(folder, ['--tree', 'HEAD~1']))).toEqual(['.mcp.json']);
    expect(readFileSync(join(folder, '.mcp.json'), 'utf8')).toBe(clean);
    expect(git(folder, 'status', '--porcelain')).toBe('');
  });

  it('is the part of the commit that corresponds to a sub-folder', async () => {
    const folder = repository({ '.mcp.json': leaking(1), 'apps/web/.mcp.json': leaking(2) });
    write(folder, { 'apps/web/.mcp.json': clean, 'apps/api/.mcp.json': clean });
    for (const [cwd, root] of [
      [folder, 'apps'],
      [join(folder, 'apps'), '.'],
    ] as const) {
      expect(filesOf(await reportOf(cwd, ['--tree', 'HEAD', root]))).toEqual(['web/.mcp.json']);
      expect(filesOf(await reportOf(cwd, ['--staged', root]))).toEqual(['web/.mcp.json']);
    }
    expect(filesOf(await reportOf(join(folder, 'apps', 'api'), ['--tree', 'HEAD']))).toEqual([]);
  });

  it.each(['nope', 'HEAD~5', '', '-p', 'HEAD:.mcp.json'])(
    'is nothing, with an error that says why, if there is no commit "%s"',
    async (rev) => {
      const { code, stdout, stderr } = await scan(repository({ '.mcp.json': leaking(1) }), `--tree=${rev}`);
      expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
      expect(stderr).toMatch(
        /^mcp-rekey: git rev-parse: (?:there is no commit '.*' here|'.*' does not name a commit)\n$/,
      );
      expect(stderr).toContain(`'${rev}'`);
    },
  );

  it('is one file, if one is named', async () => {
    const folder = repository({ 'apps/.cursor/mcp.json': leaking(1), 'apps/.mcp.json': leaking(2) });
    const { findings, coverage } = await reportOf(folder, ['apps/.cursor/mcp.json']);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ file: 'mcp.json', server: 'acme' });
    expect(findings[0]!.hosts).toContain('cursor');
    expect(coverage.listed).toBe(1);
    write(folder, { 'apps/.mcp.json': clean });
    expect(await scan(folder, 'apps/.mcp.json')).toMatchObject({ code: 0 });
    expect(await scan(folder, 'apps/.mcp.json', '--staged')).toMatchObject({ code: 1 });
  });

  it('is a sub-folder and nothing beside it, and the hosts still know their paths', async () => {
    const folder = repository({ '.mcp.json': leaking(1), '.cursor/mcp.json': leaking(2) });
    const { findings, coverage } = await reportOf(folder, ['.cursor']);
    expect(findings.map(({ file }) => file)).toEqual(['mcp.json']);
    expect(findings[0]!.hosts).toContain('cursor');
    expect(coverage.listed).toBe(1);
  });

  it('is all of a plain folder but packages, without git', async () => {
    const folder = temporaryFolder();
    write(folder, { 'a/.mcp.json': leaking(1), 'node_modules/x/.mcp.json': leaking(2), '.gitignore': 'a/' });
    const { findings, coverage } = await reportOf(folder);
    expect(findings.map(({ file }) => file)).toEqual(['a/.mcp.json']);
    expect(coverage.skipped.map(({ reason }) => reason)).toContain('ignored-name');
    rmSync(join(folder, 'node_modules'), { recursive: true });
    // Without any program on the path there is no git either.
    const { code } = await run(['scan'], { cwd: folder, env: { PATH: folder } });
    expect(code).toBe(1);
  });

  it('is what git does not track yet, but not what it ignores, unless that is named', async () => {
    const folder = repository({ '.gitignore': 'local/\n*.local.json\n', '.mcp.json': clean });
    write(folder, {
      'new/.mcp.json': leaking(1),
      'local/.mcp.json': leaking(2),
      'mcp.local.json': leaking(3),
    });
    expect(filesOf(await reportOf(folder))).toEqual(['new/.mcp.json']);
    expect(filesOf(await reportOf(folder, ['local']))).toEqual(['.mcp.json']);
    expect(filesOf(await reportOf(folder, ['mcp.local.json']))).toEqual(['mcp.local.json']);
  });

  it('is not what was deleted, which is no failure', async () => {
    const folder = repository({
      '.mcp.json': leaking(1),
      '.cursor/mcp.json': leaking(2),
      'docs/mcp.md': 'mcp',
    });
    for (const path of ['.mcp.json', '.cursor/mcp.json', 'docs/mcp.md']) rmSync(join(folder, path));
    expect(await scan(folder)).toMatchObject({ code: 0, stderr: '' });
    expect(await reportOf(folder)).toMatchObject({ complete: true, findings: [] });
    expect(filesOf(await reportOf(folder, ['--staged']))).toEqual(['.cursor/mcp.json', '.mcp.json']);
  });

  it('is a config in a string of a workflow, at its own place', async () => {
    const secret = secretOf(1);
    const content = [
      'on: push',
      'jobs:',
      '  review:',
      '    steps:',
      '      - uses: acme/agent@v1',
      '        with:',
      '          prompt: Review this.',
      '          mcp_config: |',
      '            {',
      '              "mcpServers": {',
      `                "acme": { "command": "acme-mcp", "env": { "ACME_API_KEY": "${secret}" } }`,
      '              }',
      '            }',
      '',
    ].join('\n');
    const path = '.github/workflows/review.yml';
    const found = await onlyFinding(path, content);
    expect(found).toMatchObject({ file: path, ruleId: 'literal-credential', server: 'acme' });
    expect(found).toMatchObject({ slot: { kind: 'env' }, ...placeOf(content, secret) });
  });
});

describe('a repository that git cannot read', () => {
  it.each([
    ['has garbage for its .git', { '.git/HEAD': 'garbage', '.git/config': '[[[' }],
    ['has an empty .git file', { '.git': '' }],
    ['has a .git file that leads nowhere', { '.git': 'gitdir: nowhere\n' }],
  ])('is not listed in another way if it %s', async (_, files) => {
    const folder = repository({ 'inner/.mcp.json': leaking(1) });
    write(join(folder, 'inner'), files);
    const args = ['scan', '--format', 'json', '--report', 'text=report.txt'];
    const { code, stdout, stderr } = await run(args, { cwd: join(folder, 'inner') });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(/^mcp-rekey: git [a-z-]+: .+\n$/);
    expect(existsSync(join(folder, 'inner', 'report.txt'))).toBe(false);
  });

  it.each(['work', 'staged'])('is not listed in another way if its index is garbage (%s)', async (tree) => {
    const folder = repository({ '.mcp.json': leaking(1) });
    write(folder, { '.git/index': 'garbage' });
    const { code, stdout, stderr } = await scan(folder, ...(tree === 'staged' ? ['--staged'] : []));
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(/^mcp-rekey: git [a-z-]+: .*index/);
  });

  it('is not listed in another way if there is no git', async () => {
    const folder = repository({ '.mcp.json': leaking(1) });
    const { code, stdout, stderr } = await run(['scan'], { cwd: folder, env: { PATH: folder } });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain('git is not installed');
  });
});

describe('one credential in several slots', () => {
  const secret = secretOf(1);
  const files = {
    '.cursor/mcp.json': config({ ACME_API_KEY: secret, OTHER_API_KEY: secretOf(2) }),
    '.mcp.json': config({ ACME_API_KEY: secret, ACME_TOKEN: `\${ACME_TOKEN:-${secret}}` }),
  };

  it('is shown once in the text, with its other places', async () => {
    const { stdout } = await scan(repository(files));
    expect(stdout.match(/= also at /g)).toHaveLength(2);
    expect(stdout).toContain('= also at .mcp.json:6:26  server acme · env mcpServers.acme.env.ACME_API_KEY');
    expect(stdout).toContain('= also at .mcp.json:7:38  server acme · env mcpServers.acme.env.ACME_TOKEN');
    expect(stdout.match(/literal-credential|literal-default/g)).toHaveLength(2);
    expect(stdout).toContain('4 errors: 2 credentials in 2 files.');
  });

  it('has one fingerprint in JSON, and another credential another', async () => {
    const { findings } = await reportOf(repository(files));
    const prints = findings.map(({ fingerprint }) => fingerprint);
    expect(findings.map(({ slot }) => slot?.keyPath.split('.').at(-1))).toEqual([
      'ACME_API_KEY',
      'OTHER_API_KEY',
      'ACME_API_KEY',
      'ACME_TOKEN',
    ]);
    expect(prints).toEqual([prints[0], prints[1], prints[0], prints[0]]);
    expect(prints[1]).not.toBe(prints[0]);
  });
});

describe('fingerprints of two runs', () => {
  async function prints(key: string | undefined): Promise<readonly [string, string, string]> {
    const folder = temporaryFolder();
    write(folder, { '.mcp.json': leaking(1) });
    const env = key === undefined ? {} : { MCP_REKEY_FINGERPRINT_KEY: key };
    const [one, other] = [await reportOf(folder, [], env), await reportOf(folder, [], env)];
    expect(other.fingerprintScope).toBe(one.fingerprintScope);
    return [one.fingerprintScope, one.findings[0]!.fingerprint!, other.findings[0]!.fingerprint!];
  }

  it.each([undefined, ''])('differ without a key (%j)', async (key) => {
    const [scope, one, other] = await prints(key);
    expect(scope).toBe('run');
    expect(other).not.toBe(one);
  });

  it('agree with MCP_REKEY_FINGERPRINT_KEY, and differ from those of another key', async () => {
    const [scope, one, other] = await prints(new Random(7).string(64, 'hex'));
    expect(scope).toBe('key');
    expect(other).toBe(one);
    expect((await prints(new Random(8).string(64, 'hex')))[1]).not.toBe(one);
  });
});

describe('lines and columns', () => {
  const secret = secretOf(1);
  const server = (name: string, note: string): string =>
    `{"mcpServers": {"${name}": {"command": "x", "env": {"NOTE": "${note}", "ACME_API_KEY": "${secret}"}}}}`;
  const multiline = [
    '{',
    '  "mcpServers": {"a": {',
    '    "env": {',
    `      "ACME_API_KEY": "${secret}"`,
    '  }}}',
    '}',
    '',
  ];

  it.each([
    ['emoji', server('🔑🗝️', '👩‍👩‍👧 👍🏽')],
    ['ideographs within and beyond 16 bits', server('鍵', '漢字 𠮷𠮷')],
    ['combining marks', server('e\u0301', 'क्षि')],
    ['line ends of Windows', multiline.join('\r\n')],
    ['a byte order mark', `\ufeff${server('a', 'b')}`],
    ['a byte order mark and line ends of Windows', `\ufeff${multiline.join('\r\n')}`],
    ['tabs', multiline.join('\n').replaceAll('  ', '\t')],
  ])('count code points, and end behind the last one, after %s', async (_, content) => {
    expect(await onlyFinding('.mcp.json', content)).toMatchObject(placeOf(content, secret));
  });

  it('count the code points of a credential that holds some beyond 16 bits', async () => {
    const password = `${new Random(3).secret(12)}🔑${new Random(4).secret(12)}`;
    const content = config({ DATABASE_URL: `postgresql://app:${password}@db.acme.dev/app` });
    expect(await onlyFinding('.mcp.json', content)).toMatchObject(placeOf(content, password));
  });
});

describe('colour', () => {
  const leak = { '.mcp.json': leaking(1) };

  it('and escapes are nowhere where no terminal is, and nothing is on standard error', async () => {
    const { stdout, stderr } = await scan(repository(leak));
    expect(stdout).not.toContain('\u001b');
    expect(stderr).toBe('');
  });

  it.each([
    ['is there with FORCE_COLOR', { FORCE_COLOR: '1' }, true],
    ['is not there with FORCE_COLOR=0', { FORCE_COLOR: '0' }, false],
    ['is not there with NO_COLOR, whatever FORCE_COLOR says', { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    ['is there if NO_COLOR is empty', { FORCE_COLOR: '1', NO_COLOR: '' }, true],
  ])('%s', async (_, env, there) => {
    const { stdout, stderr } = await run(['scan'], { cwd: repository(leak), env });
    expect(stdout.includes(ESCAPE)).toBe(there);
    expect(stderr).toBe('');
  });

  it('is in no file and in no JSON', async () => {
    const folder = repository(leak);
    const args = ['scan', '--format', 'json', '--report', 'text=report.txt'];
    const { stdout } = await run(args, { cwd: folder, env: { FORCE_COLOR: '1' } });
    expect(stdout).not.toContain('\u001b');
    expect(readFileSync(join(folder, 'report.txt'), 'utf8')).not.toContain('\u001b');
  });

  const terminal = it.skipIf(!hasScript());

  terminal.each([
    ['is there', { TERM: 'xterm' }, true],
    ['is not there with NO_COLOR', { TERM: 'xterm', NO_COLOR: '1' }, false],
    ['is not there if the terminal is dumb', { TERM: 'dumb' }, false],
  ])('%s on a terminal', (_, env, there) => {
    const command = `'${process.execPath}' '${resolve('dist/index.js')}' scan; test $? = 1`;
    const shown = execFileSync('script', ['-qec', command, '/dev/null'], {
      cwd: repository(leak),
      env: { ...cleanEnv, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    }).toString();
    expect(shown).toContain('literal-credential');
    // The line that tells how far the scan is may be there in any case: it moves the cursor, and has no colour.
    expect(/\u001b\[\d+m/.test(shown)).toBe(there);
  });
});

/** Only the `script` of util-linux takes a command this way and passes its exit code on. */
function hasScript(): boolean {
  try {
    return execFileSync('script', ['--version'], { stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .includes('util-linux');
  } catch {
    return false;
  }
}

describe('what a credential says of itself', () => {
  const issuedAt = '2024-02-29T12:00:00.000Z';
  const expiresAt = '2031-03-01T00:00:00.000Z';
  const seconds = (date: string): number => Date.parse(date) / 1000;

  it.each([
    ['both days', { iat: seconds(issuedAt), exp: seconds(expiresAt) }, { issuedAt, expiresAt }],
    ['the one day that it holds', { iat: seconds(issuedAt) }, { issuedAt, expiresAt: null }],
  ])('is shown: a JSON Web Token’s dates, %s', async (_, claims, dates) => {
    const folder = temporaryFolder();
    write(folder, { '.mcp.json': config({ ACME_TOKEN: fakeJwt({ sub: 'acme', ...claims }) }) });
    const { stdout } = await scan(folder);
    expect(stdout).toContain('= issued on 2024-02-29, says the token\n');
    expect(stdout.includes('= expires on 2031-03-01, says the token\n')).toBe(dates.expiresAt !== null);
    const { findings } = await reportOf(folder);
    expect(findings.map(({ age }) => age)).toEqual([{ ...dates, source: 'token' }]);
  });

  const token = github.kinds.find(({ id }) => id === 'github-pat-classic')!.samples.match[0]!();
  const mistyped = token.slice(0, -1) + (token.endsWith('0') ? '1' : '0');

  it('is held against it: a wrong checksum lowers the confidence and is told', async () => {
    const right = await onlyFinding('.mcp.json', config({ GITHUB_TOKEN: token }));
    expect(right).toMatchObject({ confidence: 'high', provider: 'github', severity: 'error' });
    expect(right.message).toContain('its format and its checksum fit');
    const folder = temporaryFolder();
    write(folder, { '.mcp.json': config({ GITHUB_TOKEN: mistyped }) });
    const [wrong] = (await reportOf(folder)).findings;
    expect(wrong).toMatchObject({ confidence: 'low', provider: 'github', severity: 'error' });
    expect(wrong!.message).toContain('its checksum is wrong');
    const { code, stdout } = await scan(folder);
    expect(code).toBe(1);
    expect(stdout).toContain('its checksum is wrong');
  });
});

it('reads what a symbolic link in the folder leads to, and nothing outside of it', async () => {
  const [folder, outside] = [temporaryFolder(), temporaryFolder()];
  write(folder, { 'shared/servers.json': leaking(1) });
  write(outside, { 'servers.json': leaking(2) });
  symlinkSync('shared/servers.json', join(folder, '.mcp.json'));
  symlinkSync(join(outside, 'servers.json'), join(folder, 'mcp.json'));
  const { findings, coverage } = await reportOf(folder);
  expect(findings.map(({ file }) => file)).toEqual(['shared/servers.json']);
  expect(findings[0]!.hosts).toContain('claude-code');
  expect(coverage.skipped).toMatchObject([{ reason: 'symlink-outside', count: 1, examples: ['mcp.json'] }]);
});
