import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { git, repository, temporaryFolder, write } from '../io/temporary.js';
import { runDist } from '../support/dist.js';
import { problemsOf } from '../support/workflows.js';

const POLICY = '.github/mcp-rekey.yml';
const BASELINE = '.github/mcp-rekey-baseline.json';
const WORKFLOW = '.github/workflows/mcp-rekey.yml';
const WEEKLY = '.github/workflows/mcp-rekey-weekly.yml';

const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');

describe('init', () => {
  it('writes a policy and workflows at the top of the repository, for its branch', async () => {
    const folder = repository({ 'src/index.js': '' });
    git(folder, 'branch', '--move', 'trunk');
    const { code, stdout, stderr } = await runDist(['init'], { cwd: join(folder, 'src') });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      /^wrote \.github\/mcp-rekey\.yml\nwrote \.github\/mcp-rekey-baseline\.json\nwrote \.github\/workflows\/mcp-rekey\.yml\nwrote \.github\/workflows\/mcp-rekey-weekly\.yml\nNext: /,
    );
    expect(git(folder, 'status', '--short', '--untracked-files=all').split('\n')).toEqual([
      `?? ${BASELINE}`,
      `?? ${POLICY}`,
      `?? ${WEEKLY}`,
      `?? ${WORKFLOW}`,
    ]);
    expect(parse(read(folder, POLICY))).toMatchObject({ version: 1 });
    expect((await runDist(['scan'], { cwd: folder })).code).toBe(0);
    expect(parse(read(folder, WORKFLOW))).toMatchObject({ on: { push: { branches: ['trunk'] } } });
    expect(await problemsOf(WORKFLOW, read(folder, WORKFLOW))).toEqual([]);
  });

  it('writes a workflow that rotates where it is asked to, with the variables of the policy', async () => {
    const folder = repository({
      [POLICY]: 'version: 1\nstores: [{store: github, token: env://STORE_TOKEN}]\n',
    });
    const { code, stdout } = await runDist(['init', '--rotate'], { cwd: folder });
    expect(code).toBe(0);
    expect(stdout).toContain('wrote .github/workflows/mcp-rekey-rotate.yml\nNext: ');
    const text = read(folder, '.github/workflows/mcp-rekey-rotate.yml');
    expect(text).toContain('          STORE_TOKEN: ${{ secrets.STORE_TOKEN }}\n');
    expect(await problemsOf('mcp-rekey-rotate.yml', text)).toEqual([]);
  });

  it('has it allow what the policy takes, and nothing else', async () => {
    const policy = [
      'version: 1',
      'stores: [{store: vault, address: "https://vault.acme.example:8200"}]',
      'rotations:',
      '  - name: models',
      '    provider: openrouter',
      '    admin: env://ADMIN',
      '    targets: [{store: vault, scope: kv, name: models, key: key}, {store: github, scope: acme, name: KEY}]',
      '    verify: {command: ./verify models}',
    ];
    const folder = repository({ [POLICY]: `${policy.join('\n')}\n` });
    expect((await runDist(['init', '--rotate'], { cwd: folder })).code).toBe(0);
    const { jobs } = parse(read(folder, '.github/workflows/mcp-rekey-rotate.yml'));
    expect(jobs.rotate.steps.at(-1).with['allowed-targets']).toBe(
      'host=openrouter.ai host=vault.acme.example:8200 host=api.github.com store=vault store=github scope=kv scope=acme command="./verify models"',
    );
    write(folder, { [POLICY]: 'version: 2\n' });
    const { code, stderr } = await runDist(['init', '--rotate'], { cwd: folder });
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('version must be 1') });
  });

  it('names this version in the workflow', async () => {
    const folder = repository({});
    await runDist(['init', folder]);
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(read(folder, WORKFLOW)).toContain(`mcp-rekey/mcp-rekey@v${version}\n`);
  });

  it('starts the weekly run at another time in each repository, and never at the full hour', async () => {
    const times = new Set<string>();
    for (let count = 0; count < 5; count++) {
      const { stdout } = await runDist(['init', '--print'], { cwd: repository({}) });
      const { time, minute } = /cron: '(?<time>(?<minute>\d+) \d+) \* \* 1'/.exec(stdout)!.groups!;
      expect(Number(minute)).toBeGreaterThan(0);
      times.add(time!);
    }
    expect(times.size).toBeGreaterThan(1);
  });

  it('leaves what exists, and says so', async () => {
    const folder = repository({ [POLICY]: 'version: 1\n' });
    const first = await runDist(['init'], { cwd: folder });
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toMatch(/^left \.github\/mcp-rekey\.yml as it is: it exists\nwrote /);
    expect(read(folder, POLICY)).toBe('version: 1\n');
    const workflow = read(folder, WORKFLOW);
    const second = await runDist(['init'], { cwd: folder });
    expect(second.stdout.match(/^left /gm)).toHaveLength(4);
    expect(read(folder, WORKFLOW)).toBe(workflow);
  });

  it('writes nothing with --print', async () => {
    const folder = repository({});
    const { code, stdout } = await runDist(['init', '--print'], { cwd: folder });
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^# \.github\/mcp-rekey\.yml\n# The policy [\s\S]*\n# \.github\/workflows\/mcp-rekey\.yml\n/,
    );
    expect(existsSync(join(folder, '.github'))).toBe(false);
  });

  it('leaves a repository that a scan calls clean', async () => {
    const folder = repository({});
    await runDist(['init'], { cwd: folder });
    expect(await runDist(['scan', folder])).toMatchObject({ code: 0 });
  });
});

describe('init outside of a repository', () => {
  it('does nothing by itself', async () => {
    const folder = temporaryFolder();
    const { code, stdout, stderr } = await runDist(['init'], { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('mcp-rekey init .');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('writes into a folder that is named', async () => {
    const folder = temporaryFolder();
    expect(await runDist(['init', '.'], { cwd: folder })).toMatchObject({ code: 0 });
    expect(parse(read(folder, WORKFLOW))).toMatchObject({ on: { push: { branches: ['main'] } } });
  });
});

describe('init refuses', () => {
  it('a bare repository', async () => {
    const folder = temporaryFolder();
    git(folder, 'init', '--quiet', '--bare');
    expect(await runDist(['init'], { cwd: folder })).toMatchObject({ code: 2, stdout: '' });
  });

  it.each(['a file', 'nothing'])('%s', async (name) => {
    const folder = temporaryFolder();
    write(folder, { 'a file': '' });
    const { code, stderr } = await runDist(['init', join(folder, name)]);
    expect(code).toBe(2);
    expect(stderr).toContain(name);
  });

  it.skipIf(process.platform === 'win32')('a folder that is a link to elsewhere', async () => {
    const folder = repository({});
    const outside = temporaryFolder();
    mkdirSync(join(outside, 'workflows'));
    symlinkSync(outside, join(folder, '.github'));
    expect(await runDist(['init'], { cwd: folder })).toMatchObject({ code: 2, stdout: '' });
    expect(readdirSync(outside)).toEqual(['workflows']);
  });

  it('an option that it does not have', async () => {
    expect(await runDist(['init', '--force'])).toMatchObject({ code: 2 });
  });
});
