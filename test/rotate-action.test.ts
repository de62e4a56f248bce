import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder, write } from './io/temporary.js';
import { type CompositeRun, runComposite } from './support/composite.js';
import { parseManifest } from './support/manifest.js';

const MANIFEST = readFileSync('rotate/action.yml', 'utf8');

/** Stands in the place of the program: tells what it was given, and ends as it is told. */
const PROGRAM = `
const { writeFileSync } = require('node:fs');
const { RUNNER_TEMP, STUB_EXIT = '0', ...env } = process.env;
writeFileSync(RUNNER_TEMP + '/given.json', JSON.stringify({ argv: process.argv.slice(2), env }));
process.exitCode = Number(STUB_EXIT);
`;

const ALLOWED = 'store=github scope=acme';

interface Given {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

function run(
  inputs: Readonly<Record<string, string>> = {},
  event = 'schedule',
  env: NodeJS.ProcessEnv = {},
): Promise<CompositeRun> {
  const folder = temporaryFolder();
  write(folder, { 'dist/index.js': PROGRAM, 'rotate/action.yml': MANIFEST });
  return runComposite({
    actionPath: join(folder, 'rotate'),
    manifest: MANIFEST,
    with: { 'allowed-targets': ALLOWED, ...inputs },
    github: { event_name: event },
    env,
  });
}

function given({ temporary }: CompositeRun): Given | undefined {
  const file = join(temporary, 'given.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Given) : undefined;
}

describe('rotate/action.yml', () => {
  const { inputs, steps } = parseManifest(MANIFEST);

  it('describes every input, and gives it a default', () => {
    for (const [name, { description, value }] of inputs) {
      expect(description, name).toMatch(/\S.*\.$/);
      expect(value, name).toBeDefined();
    }
  });

  it('is one step, with no expression in its script, and uses no action of others', () => {
    expect(steps).toHaveLength(1);
    expect(steps[0]!.run?.toString()).not.toContain('${{');
    expect(MANIFEST).not.toMatch(/^ +uses:/m);
  });
});

describe.skipIf(process.platform === 'win32')('the action that rotates', () => {
  it.each(['schedule', 'workflow_dispatch', 'push'])('rotates what is due on %s', async (event) => {
    const done = await run({ token: 'of the app', key: 'an id' }, event, {
      ADMIN: 'of the workflow',
      KEY: 'of the workflow too',
    });
    expect(done.conclusion).toBe('success');
    const { argv, env } = given(done)!;
    expect(argv).toEqual(['rotate']);
    expect(env).toMatchObject({
      MCP_REKEY_ALLOWED_TARGETS: ALLOWED,
      MCP_REKEY_GITHUB_TOKEN: 'of the app',
      ADMIN: 'of the workflow',
      KEY: 'of the workflow too',
    });
  });

  it.each([
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'workflow_run',
    'issue_comment',
    'repository_dispatch',
    'merge_group',
  ])('refuses on %s', async (event) => {
    const done = await run({}, event);
    expect(given(done)).toBeUndefined();
    expect(done.step('rotate')).toMatchObject({
      code: 2,
      stdout: expect.stringMatching(/^::error [^\n]*\n$/),
    });
  });

  it('refuses without a list of where credentials may go', async () => {
    const done = await run({ 'allowed-targets': '' });
    expect(given(done)).toBeUndefined();
    expect(done.step('rotate').code).toBe(2);
  });

  it.each([
    [{ names: 'a b-2', policy: 'p q.yml' }, ['--policy', 'p q.yml', 'a', 'b-2']],
    [{ names: 'a\nb', reason: 'it leaked; $(id)' }, ['--now', '--reason', 'it leaked; $(id)', 'a', 'b']],
    [{ 'dry-run': 'true', experimental: 'true' }, ['--dry-run', '--experimental']],
    [{ order: 'resume', names: 'a', reason: 'x', 'dry-run': 'true' }, ['resume', 'a']],
    [{ order: 'pause', names: 'a', reason: 'holidays' }, ['pause', '--reason', 'holidays', 'a']],
    [{ order: 'status' }, ['status']],
    [{ order: 'revoked', names: 'a' }, ['revoked', 'a']],
    [{ order: 'provide', names: 'a' }, ['provide', 'a']],
    [{ order: 'provide --same', names: 'a' }, ['provide', '--same', 'a']],
    [
      { order: 'provide --another', key: 'as called', names: 'a' },
      ['provide', '--another', '--key', 'as called', 'a'],
    ],
    [{ order: 'adopt', key: 'keys/$(id) 1', names: 'a' }, ['adopt', '--key', 'keys/$(id) 1', 'a']],
    [{ order: 'revoked --all', names: 'a' }, ['revoked', '--all', 'a']],
    [{ order: 'revoked', key: 'k', names: 'a' }, ['revoked', 'a']],
  ])('hands %j over as arguments', async (inputs, argv) => {
    expect(given(await run(inputs as Record<string, string>))!.argv).toEqual(['rotate', ...argv]);
  });

  it.each([
    { names: 'rollback a' },
    { names: '--policy=x' },
    { names: '*' },
    { names: 'a;b' },
    { order: 'adopt', names: 'a' },
    { order: 'adopt --key=x', names: 'a' },
    { order: 'provide --policy=x' },
    { names: 'revoked a' },
    { order: '' },
  ])('refuses %j', async (inputs) => {
    const done = await run(inputs as Record<string, string>);
    expect(given(done)).toBeUndefined();
    expect(done.step('rotate').code).toBe(2);
  });

  it('fails as the program does', async () => {
    const done = await run({}, 'schedule', { STUB_EXIT: '1' });
    expect(done.conclusion).toBe('failure');
    expect(done.step('rotate').code).toBe(1);
  });

  it('says so if there is no Node.js, or an old one', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'node'), "#!/bin/sh\necho 'v18.20.8'\n", { mode: 0o755 });
    const done = await run({}, 'schedule', { PATH: folder });
    expect(given(done)).toBeUndefined();
    expect(done.step('rotate')).toMatchObject({ code: 3, stderr: '' });
  });
});
