import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Made } from '../io/history.js';
import { contentsBelow } from '../io/served.js';
import { git, temporaryFolder, trap, write } from '../io/temporary.js';
import { configWith } from '../support/tokens.js';
import { onDefaultBranch, pullRequest } from './events.js';
import { Scene } from './scene.js';
import { at, credential, NEW, QUIET, runPullRequest, sides, story } from './story.js';

describe('whatever has been checked out', () => {
  it.each([
    ['nothing', undefined],
    ['one commit', {}],
    ['the last two commits', { depth: 2 }],
    ['all commits', { depth: undefined }],
    ['all commits without contents', { depth: undefined, filter: 'blob:none' }],
    ['one commit without folders', { filter: 'tree:0' }],
  ])('the same is found, and the checkout stays as it is: %s', async (_, options) => {
    const scene = await story();
    const workspace = options === undefined ? temporaryFolder() : await scene.checkout('merge', options);
    const before = contentsBelow(workspace);
    const run = await runPullRequest(scene, { ...QUIET, workspace });
    expect(run).toMatchObject({ code: 1, found: NEW });
    expect(run.report).toMatchObject({ complete: true, notices: [], gaps: [] });
    expect(contentsBelow(workspace)).toEqual(before);
  });

  it('nothing is asked of the server that the checkout has', async () => {
    const scene = await story();
    const workspace = await scene.checkout('merge', { depth: undefined });
    scene.git.served.length = 0;
    expect(await runPullRequest(scene, { ...QUIET, workspace })).toMatchObject({ code: 1, found: NEW });
    expect(scene.git.served).toEqual([]);
  });

  it.each(['.', 'sub', './sub/'])('below the workspace, `path` %s finds it', async (path) => {
    const scene = await story();
    const workspace = temporaryFolder();
    mkdirSync(join(workspace, 'sub'));
    await scene.checkout('merge', { folder: join(workspace, 'sub') });
    const run = await runPullRequest(scene, { with: { ...QUIET.with, path }, workspace });
    expect(run).toMatchObject({ code: 1, found: NEW });
    expect(run.log.commands.map(({ properties }) => properties['file'])).toContain('.mcp.json');
  });

  it('a repository around the workspace is none of it', async () => {
    const scene = await story();
    const outer = temporaryFolder();
    git(outer, 'init', '--quiet');
    const workspace = join(outer, 'work/name');
    mkdirSync(workspace, { recursive: true });
    expect(await runPullRequest(scene, { ...QUIET, workspace })).toMatchObject({ code: 1, found: NEW });
  });
});

/** A part of a repository with a policy of its own, beside one for all that lets everything pass. */
function parts(files: Made['files'] & object): Promise<Scene> {
  return Scene.build({
    commits: [
      {
        name: 'base',
        files: {
          '.github/mcp-rekey.yml': 'version: 1\nfail-on: never\nignore-paths: ["**/.mcp.json"]\n',
          'services/api/.github/mcp-rekey.yml': 'version: 1\nrules: {static-credential: off}\n',
          'services/api/README.md': 'The API.\n',
        },
      },
      { name: 'head', parents: ['base'], files },
    ],
    refs: { 'refs/heads/main': 'base', 'refs/heads/topic': 'head' },
  });
}

const INSIDE = { 'services/api/.mcp.json': configWith({ INSIDE: credential() }) };

describe('a part of the repository', () => {
  async function run(scene: Scene, path: string, checkedOut = true) {
    const event = pullRequest({ base: scene.oid('base'), head: scene.oid('head') });
    const workspace = checkedOut ? await scene.checkout('head') : temporaryFolder();
    return scene.run(event, { with: { ...QUIET.with, path }, workspace });
  }

  it.each([true, false])(
    'is judged by its own policy, and nothing else is (checked out: %s)',
    async (there) => {
      const files = { ...INSIDE, 'services/web/.mcp.json': configWith({ OUTSIDE: credential() }) };
      const done = await run(await parts(files), 'services/api', there);
      expect(done).toMatchObject({ code: 1, found: [at('INSIDE')] });
      expect(done.report?.findings[0]?.file).toBe('.mcp.json');
      expect(done.log.commands[0]?.properties['file']).toBe('services/api/.mcp.json');
    },
  );

  it.each<readonly [string, Omit<Made, 'name'>]>([
    ['a link', { files: {}, removed: ['services/api'], links: { 'services/api': '..' } }],
    ['a link to itself', { files: {}, removed: ['services/api'], links: { 'services/api': 'api' } }],
    ['a file', { files: { 'services/api': 'x' }, removed: ['services/api'] }],
    [
      'a repository',
      {
        files: {
          ...INSIDE,
          'services/api/HEAD': 'ref: refs/heads/main\n',
          'services/api/objects/x': '',
          'services/api/refs/x': '',
        },
      },
    ],
  ])('stays what it is if the head makes it %s', async (_, end) => {
    const scene = await Scene.build({
      commits: [
        {
          name: 'base',
          files: {
            '.github/mcp-rekey.yml': 'version: 1\nfail-on: never\n',
            'services/api/README.md': 'The API.\n',
          },
        },
        { name: 'came', parents: ['base'], files: INSIDE },
        { name: 'head', parents: ['came'], ...end },
      ],
      refs: { 'refs/heads/main': 'base', 'refs/heads/topic': 'head' },
    });
    const done = await run(scene, 'services/api');
    expect(done.code).toBe(1);
    const stays = Object.keys(end.files ?? {}).includes('services/api/HEAD');
    expect(done.found).toEqual([at('INSIDE', stays ? 'literal-credential' : 'literal-in-history')]);
  });

  it.each([
    ['services/ap', "input 'path' names a folder that is in none of the commits"],
    ['services/api/README.md', "input 'path' names a folder that is in none of the commits"],
    ['..', "input 'path' leads out of the workspace"],
    ['services/../../x', "input 'path' leads out of the workspace"],
    ['/etc', "input 'path' leads out of the workspace"],
  ])('must be one: %s', async (path, message) => {
    const done = await run(await parts(INSIDE), path);
    expect(done).toMatchObject({ code: 2, report: undefined });
    expect(done.log.commands).toEqual([{ name: 'error', properties: { title: 'mcp-rekey' }, data: message }]);
  });

  it('may have a name that begins with dots', async () => {
    const files = { '..api/.mcp.json': configWith({ INSIDE: credential() }) };
    expect(await run(await parts(files), '..api')).toMatchObject({ code: 1, found: [at('INSIDE')] });
  });
});

describe('with `history`', () => {
  const WITH = { ...QUIET.with, history: 'true' };

  it('every version is judged that any ref reaches', async () => {
    const scene = await story();
    const workspace = await scene.checkout('base', { depth: undefined });
    const run = await scene.run(onDefaultBranch('schedule', scene.oid('base')), { with: WITH, workspace });
    expect(run).toMatchObject({ code: 1, report: { complete: true } });
    expect(run.found).toEqual([
      at('KNOWN'),
      at('STAYS', 'literal-in-history'),
      at('WENT', 'literal-in-history'),
    ]);
  });

  it('a shallow checkout is said to be one, and never passes', async () => {
    const scene = await Scene.build({
      commits: [
        { name: 'first', files: { '.mcp.json': configWith({ WENT: credential() }) } },
        { name: 'head', parents: ['first'], removed: ['.mcp.json'] },
      ],
      refs: { 'refs/heads/main': 'head' },
    });
    const event = onDefaultBranch('schedule', scene.oid('head'));
    const run = await scene.run(event, { with: WITH, workspace: await scene.checkout('head') });
    expect(run).toMatchObject({ code: 3, found: [] });
    expect(run.report?.gaps).toEqual([expect.stringMatching(/only a part of the history.* fetch-depth: 0/)]);
  });

  it('there has to be a checkout', async () => {
    const scene = await story();
    const run = await scene.run(onDefaultBranch('schedule', scene.oid('base')), { with: WITH });
    expect(run.code).toBe(2);
    expect(run.log.commands[0]?.data).toMatch(/^input 'history' needs a checkout of all commits/);
  });

  it.skipIf(process.getuid?.() !== 0)(
    'the checkout may belong to another user, as in a container',
    async () => {
      const scene = await story();
      const workspace = await scene.checkout('base', { depth: undefined });
      execFileSync('chown', ['-R', '65534:65534', workspace]);
      const run = await scene.run(onDefaultBranch('schedule', scene.oid('base')), { with: WITH, workspace });
      expect(run).toMatchObject({ code: 1, report: { complete: true } });
    },
  );
});

describe.skipIf(process.platform === 'win32')('nothing of a checkout is run', () => {
  it('neither what its git is told to run', async () => {
    const scene = await story();
    const workspace = await scene.checkout('merge');
    const { script, marker } = trap(temporaryFolder());
    const hooks = join(workspace, '.git/hooks');
    mkdirSync(hooks, { recursive: true });
    for (const hook of ['post-checkout', 'reference-transaction', 'pre-auto-gc', 'post-index-change'])
      writeFileSync(join(hooks, hook), `#!/bin/sh\n'${script}'\n`, { mode: 0o755 });
    const settings = {
      'core.fsmonitor': script,
      'core.hooksPath': hooks,
      'core.pager': script,
      'core.sshCommand': script,
      'core.gitProxy': script,
      'core.alternateRefsCommand': script,
      'diff.external': script,
      'diff.x.textconv': script,
      'filter.x.smudge': script,
      'filter.x.clean': script,
      'credential.helper': script,
      'gpg.program': script,
      'log.showSignature': 'true',
      'uploadpack.packObjectsHook': script,
      'remote.origin.uploadpack': script,
      'protocol.ext.allow': 'always',
      [`url.ext::${script}.insteadOf`]: scene.git.url,
    };
    for (const [key, value] of Object.entries(settings)) git(workspace, 'config', key, value);
    write(workspace, { '.git/info/attributes': '* diff=x filter=x\n' });
    expect(await runPullRequest(scene, { workspace })).toMatchObject({ code: 1, found: NEW });
    const history = { ...QUIET.with, history: 'true' };
    expect((await runPullRequest(scene, { with: history, workspace })).found).toContain(at('STAYS'));
    expect(existsSync(marker)).toBe(false);
    // The trap does snap when git is asked as anybody would.
    execFileSync('git', ['-c', `safe.directory=${workspace}`, 'status'], { cwd: workspace, stdio: 'ignore' });
    expect(existsSync(marker)).toBe(true);
  });

  it('nor programs and packages that the head brings along', async () => {
    const { script, marker } = trap(temporaryFolder());
    const spring = `require('node:child_process').execFileSync(${JSON.stringify(script)});\n`;
    const scripts = Object.fromEntries(
      ['prepare', 'preinstall', 'postinstall', 'start'].map((name) => [name, script]),
    );
    const scene = await story({
      commits: [
        {
          name: 'booby-trapped',
          parents: ['base', 'head'],
          files: {
            'action.yml': `name: x\nruns: {using: composite, steps: [{shell: bash, run: "${script}"}]}\n`,
            'package.json': JSON.stringify({ type: 'module', scripts, main: 'index.js' }),
            '.npmrc': `node-options="--require ./index.cjs"\nscript-shell=${script}\n`,
            '.env': `NODE_OPTIONS=--require ./index.cjs\n`,
            '.bashrc': `'${script}'\n`,
            'index.js': spring,
            'index.cjs': spring,
            'dist/index.js': spring,
            ...Object.fromEntries(
              ['@actions/core', '@actions/github', '@octokit/rest', 'commander', 'zod', 'yaml'].flatMap(
                (name) => [
                  [`node_modules/${name}/index.js`, spring],
                  [`node_modules/${name}/package.json`, '{"main":"index.js"}'],
                ],
              ),
            ),
            ...Object.fromEntries(
              ['node', 'git', 'bash', 'node_modules/.bin/node'].map((name) => [
                name,
                `#!/bin/sh\n'${script}'\n`,
              ]),
            ),
          },
        },
      ],
    });
    const workspace = await scene.checkout('booby-trapped');
    execFileSync('chmod', ['+x', ...['node', 'git', 'bash'].map((name) => join(workspace, name))]);
    const event = pullRequest({ ...sides(scene), merge: scene.oid('booby-trapped') });
    expect((await scene.run(event, { workspace })).found).toEqual(NEW);
    expect(existsSync(marker)).toBe(false);
    execFileSync(process.execPath, [join(workspace, 'index.cjs')]);
    expect(existsSync(marker)).toBe(true);
  });
});
