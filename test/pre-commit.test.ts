import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { cleanEnv, commitAll, git, repository, temporaryFolder, write } from './io/temporary.js';
import { Random } from './support/random.js';
import { configWith } from './support/tokens.js';

const SECRET = new Random(31).secret();
const REFERENCE = configWith({ ACME_API_KEY: '${ACME_API_KEY}' });
const HOOKS = '.pre-commit-hooks.yaml';

/** The fields and defaults of https://pre-commit.com/#new-hooks */
const manifest = z.array(
  z.strictObject({
    id: z.string(),
    name: z.string(),
    entry: z.string(),
    language: z.enum(['script', 'node', 'system']),
    description: z.string().default(''),
    pass_filenames: z.boolean().default(true),
    always_run: z.boolean().default(false),
    args: z.array(z.string()).default([]),
  }),
);
const [hook, ...others] = manifest.parse(parse(readFileSync(HOOKS, 'utf8')));

/** What is staged is not what the work tree holds, nor the other way round. */
function staged(content: string, inWorkTree: string): string {
  const folder = repository({ 'README.md': 'A project.\n', '.mcp.json': REFERENCE });
  write(folder, { '.mcp.json': content });
  git(folder, 'add', '.mcp.json');
  write(folder, { '.mcp.json': inWorkTree });
  return folder;
}

interface Ended {
  readonly status: number | null;
  readonly output: string;
}

function run(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Ended {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    env: { ...cleanEnv, ...env },
    encoding: 'utf8',
  });
  return { status, output: `${stdout}${stderr}` };
}

describe('the hook', () => {
  it('is one, that examines the index as a whole', () => {
    expect(others).toEqual([]);
    expect(hook).toMatchObject({ id: 'mcp-rekey', pass_filenames: false, always_run: true, args: [] });
  });

  it('is a file that the clone can start', () => {
    const [program] = hook!.entry.split(' ');
    const listed = git('.', 'ls-files', '--stage', program!);
    expect(listed).toMatch(/^100755 /);
    expect(readFileSync(program!, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it.skipIf(process.platform === 'win32')('stops a commit with a credential, and no other', () => {
    const [program, ...args] = hook!.entry.split(' ');
    const stopped = run(resolve(program!), args, staged(configWith({ ACME_API_KEY: SECRET }), REFERENCE));
    expect(stopped.status).toBe(1);
    expect(stopped.output).toContain('.mcp.json');
    expect(stopped.output).not.toContain(SECRET);
    const passed = run(resolve(program!), args, staged(REFERENCE, configWith({ ACME_API_KEY: SECRET })));
    expect(passed.status).toBe(0);
  });
});

const hasPreCommit = spawnSync('pre-commit', ['--version']).status === 0;

describe.skipIf(!hasPreCommit)('under pre-commit itself', () => {
  /** A clone of what pre-commit would clone, and a home for what it keeps. */
  function tools(): { readonly rekey: string; readonly env: NodeJS.ProcessEnv } {
    const rekey = repository({ [HOOKS]: readFileSync(HOOKS) });
    cpSync('dist', join(rekey, 'dist'), { recursive: true });
    chmodSync(join(rekey, 'dist/index.js'), 0o755);
    commitAll(rekey);
    git(rekey, 'tag', 'v0.1.0');
    return { rekey, env: { HOME: temporaryFolder(), PRE_COMMIT_HOME: temporaryFolder() } };
  }

  /** The example of the documentation, with the clone in the place of the address. */
  function configure(folder: string, rekey: string): void {
    const example = readFileSync('docs/examples/pre-commit-config.yaml', 'utf8');
    const config = example.replace('https://github.com/mcp-rekey/mcp-rekey', rekey);
    expect(config).not.toBe(example);
    write(folder, { '.pre-commit-config.yaml': config });
    git(folder, 'add', '.pre-commit-config.yaml');
  }

  it('is right to it', () => {
    expect(run('pre-commit', ['validate-manifest', resolve(HOOKS)], '.').status).toBe(0);
    expect(
      run('pre-commit', ['validate-config', resolve('docs/examples/pre-commit-config.yaml')], '.').status,
    ).toBe(0);
  });

  it('stops `git commit` with a credential, and no other', () => {
    const { rekey, env } = tools();
    const commit = (content: string, inWorkTree: string): Ended => {
      const folder = staged(content, inWorkTree);
      configure(folder, rekey);
      expect(run('pre-commit', ['install'], folder, env).status).toBe(0);
      const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com'];
      return run('git', [...identity, 'commit', '--message=test'], folder, env);
    };
    const stopped = commit(configWith({ ACME_API_KEY: SECRET }), REFERENCE);
    expect(stopped.status).toBe(1);
    expect(stopped.output).toContain('literal-credential');
    expect(stopped.output).not.toContain(SECRET);
    const passed = commit(configWith({ ACME_API_KEY: '${ACME_KEY}' }), configWith({ ACME_API_KEY: SECRET }));
    expect(passed).toMatchObject({ status: 0, output: expect.stringMatching(/mcp-rekey\.*Passed/) });
  });
});

describe.skipIf(process.platform === 'win32')('the plain git hook of the documentation', () => {
  it('stops a commit with a credential, and no other', () => {
    const bin = join(temporaryFolder(), 'bin');
    write(bin, { '.keep': '' });
    symlinkSync(resolve('dist/index.js'), join(bin, 'mcp-rekey'));
    const env = { PATH: [bin, dirname(process.execPath), process.env['PATH']].join(':') };
    const commit = (content: string, inWorkTree: string): Ended => {
      const folder = staged(content, inWorkTree);
      cpSync('docs/examples/git-hook.sh', join(folder, '.git/hooks/pre-commit'));
      chmodSync(join(folder, '.git/hooks/pre-commit'), 0o755);
      const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com'];
      return run('git', [...identity, 'commit', '--message=test'], folder, env);
    };
    expect(commit(configWith({ ACME_API_KEY: SECRET }), REFERENCE).status).toBe(1);
    const other = configWith({ ACME_API_KEY: '${ACME_KEY}' });
    expect(commit(other, configWith({ ACME_API_KEY: SECRET })).status).toBe(0);
  });
});
