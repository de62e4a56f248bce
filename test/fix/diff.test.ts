import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fakeDigits } from '../../src/providers/fake.js';
import { cleanEnv, git, repository, temporaryFolder, write } from '../io/temporary.js';
import { DIST, runOnTerminal } from '../support/dist.js';
import { contentOf, fix, holdsAny, sample } from './support.js';

const { files, values } = sample();

/** What `--write` makes of the files. */
async function written(): Promise<ReturnType<typeof contentOf>> {
  const folder = repository(files);
  const { code, stdout } = await fix(['--write', folder]);
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  return contentOf(folder);
}

describe('the diff', () => {
  it('gives by git apply what --write gives, by a pipe and by a file', async () => {
    const expected = await written();
    expect(Object.keys(expected)).toEqual(Object.keys(files).sort());
    for (const text of Object.values(expected)) expect(holdsAny(text, values)).toBe(false);

    const piped = repository(files);
    const script = '"$0" "$1" fix 2>/dev/null | git apply';
    execFileSync('sh', ['-c', script, process.execPath, DIST], { cwd: piped, env: cleanEnv });
    expect(contentOf(piped)).toEqual(expected);

    const filed = repository(files);
    const patch = join(temporaryFolder(), 'fix.diff');
    const { code, stdout, stderr } = await fix(['--output', patch], { cwd: filed, env: { CI: 'true' } });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain(`git apply ${patch}`);
    // It has the values in it.
    expect(statSync(patch).mode & 0o777).toBe(0o600);
    expect(contentOf(filed)).toEqual(contentOf(repository(files)));
    git(filed, 'apply', patch);
    expect(contentOf(filed)).toEqual(expected);
  });

  it('is one of the repository, wherever the root is', async () => {
    const folder = repository({ 'apps/web/.mcp.json': files['.mcp.json']! });
    const { stdout } = await fix([join(folder, 'apps/web')]);
    write(folder, { 'p.diff': stdout });
    git(join(folder, 'apps'), 'apply', '../p.diff');
    expect(holdsAny(contentOf(folder)['apps/web/.mcp.json']!, values)).toBe(false);
  });

  const logged = ['CI', 'TF_BUILD', 'JENKINS_URL', 'TEAMCITY_VERSION', 'CODEBUILD_BUILD_ID', 'CLAUDECODE'];
  it.each(['terminal', ...logged])('shows masks in place of the values: %s', async (where) => {
    const folder = repository(files);
    const before = contentOf(folder);
    const { code, stdout, stderr } =
      where === 'terminal'
        ? await runOnTerminal(['fix', folder])
        : await fix([folder], { env: { [where]: '1' } });
    expect(code).toBe(0);
    expect(stdout).toContain('+        "GITHUB_TOKEN": "${GITHUB_TOKEN}"');
    expect(stdout).toContain('****');
    expect(stdout + stderr).toContain('The diff has masks');
    expect(holdsAny(stdout + stderr, values)).toBe(false);
    expect(contentOf(folder)).toEqual(before);
  });

  it('masks short values too, those that stay as well', async () => {
    const [short, stays] = [`q${fakeDigits(3)}`, `z${fakeDigits(3)}`];
    const db = { command: 'x', args: [`postgres://u:${short}@db.acme.example/x`] };
    const remote = { type: 'http', url: `https://u:${stays}@mcp.acme.example/mcp` };
    // All in one line.
    const folder = repository({
      'claude_desktop_config.json': JSON.stringify({ mcpServers: { db, remote } }),
    });
    const { code, stdout, stderr } = await fix([folder], { env: { CI: 'true' } });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^-.*u:\*{4}@db.*u:\*{4}@mcp/m);
    expect(stdout).toMatch(/^\+.*u:\{\{\w+\}\}@db.*u:\*{4}@mcp/m);
    expect(holdsAny(stdout + stderr, [short, stays])).toBe(false);
  });

  it('does nothing to a terminal', async () => {
    const hostile = JSON.stringify({
      mcpServers: { gh: { command: 'x', env: { GITHUB_TOKEN: values[0] } } },
    });
    const folder = repository({
      '.vscode/mcp.json': `// \u001b[2J\u202e\n${hostile.replace('mcpServers', 'servers')}\n`,
    });
    const { stdout } = await fix([folder], { env: { CI: 'true' } });
    expect(stdout).toContain('\\x1b[2J\\u202e');
  });

  it('is empty where there is nothing to do', async () => {
    const folder = repository({ '.mcp.json': '{"mcpServers": {}}' });
    expect(await fix([folder])).toEqual({ code: 0, stdout: '', stderr: 'No credential found.\n' });
  });
});
