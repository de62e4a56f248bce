import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Git } from '../../../src/io/git/repository.js';
import { cleanEnv, commitAll, git, repository, temporaryFolder, trap, write } from '../temporary.js';

const terms = { words: ['mcp'], without: ['ts'] };

/** Everything that discovery asks git for. */
async function askAll(folder: string): Promise<{ listed: string[]; hits: string[] }> {
  const opened = (await Git.open(folder, cleanEnv))!;
  for (const tree of ['index', { rev: 'HEAD' }] as const) {
    const listing = await opened.list(tree);
    await opened.search(tree, terms);
    const files = opened.files(listing);
    for (const entry of listing.entries) await files.read(entry);
    await files.close();
  }
  await opened.ignored();
  const { entries } = await opened.list('work');
  const { hits } = await opened.search('work', terms);
  return { listed: entries.map(({ path }) => path).sort(), hits: hits.map(({ path }) => path).sort() };
}

describe('a hostile .git/config', () => {
  it('runs nothing', async () => {
    const { script, marker } = trap(temporaryFolder());
    const folder = repository({
      '.mcp.json': 'mcp',
      '.gitattributes': '* diff=evil filter=evil merge=evil\n',
      'sub/a': '',
    });
    const programs = [
      'core.fsmonitor',
      'core.pager',
      'pager.ls-files',
      'pager.grep',
      'core.sshCommand',
      'core.editor',
      'core.askPass',
      'core.gitProxy',
      'core.alternateRefsCommand',
      'diff.external',
      'diff.evil.command',
      'diff.evil.textconv',
      'filter.evil.clean',
      'filter.evil.smudge',
      'filter.evil.process',
      'merge.evil.driver',
      'gpg.program',
      'credential.helper',
      'sequence.editor',
      'uploadpack.packObjectsHook',
    ];
    for (const key of programs) git(folder, 'config', key, script);
    for (const command of ['ls-files', 'grep', 'ls-tree', 'cat-file', 'rev-parse', 'check-ignore']) {
      git(folder, 'config', `alias.${command}`, `!${script}`);
    }
    const hooks = temporaryFolder();
    git(folder, 'config', 'core.hooksPath', hooks);
    for (const hook of [
      'post-index-change',
      'fsmonitor-watchman',
      'post-checkout',
      'reference-transaction',
    ]) {
      writeFileSync(join(hooks, hook), `#!/bin/sh\n'${script}'\n`, { mode: 0o755 });
    }
    write(folder, { '.mcp.json': 'mcp changed' });
    await askAll(folder);
    await askAll(join(folder, 'sub'));
    expect(existsSync(marker)).toBe(false);
    // The trap does snap when git is asked without the overrides.
    git(folder, 'ls-files', '-o');
    expect(existsSync(marker)).toBe(true);
  });

  it('does not change what is found', async () => {
    const folder = repository({ '.mcp.json': 'mcp', 'sub/.mcp.json': 'mcp', 'sub/tracked.log': 'mcp' });
    const settings = {
      'grep.fullName': 'true',
      'grep.patternType': 'perl',
      'grep.extendedRegexp': 'true',
      'grep.column': 'true',
      'grep.lineNumber': 'true',
      'grep.fallbackToNoIndex': 'true',
      'grep.threads': '1',
      'color.ui': 'always',
      'color.grep': 'always',
      'core.quotePath': 'true',
      'core.worktree': temporaryFolder(),
      'submodule.recurse': 'true',
      'core.untrackedCache': 'true',
      'status.showUntrackedFiles': 'no',
      'core.bigFileThreshold': '1',
    };
    for (const [key, value] of Object.entries(settings)) git(folder, 'config', key, value);
    expect(await askAll(join(folder, 'sub'))).toEqual({
      listed: ['.mcp.json', 'tracked.log'],
      hits: ['.mcp.json', 'tracked.log'],
    });
    writeFileSync(join(folder, '.git/config'), '[core]\n\trepositoryformatversion = 0\n\tbare = true\n');
    expect((await askAll(join(folder, 'sub'))).hits).toEqual(['.mcp.json', 'tracked.log']);
  });

  it('does not fetch a missing object through a program of its choice', async () => {
    const { script, marker } = trap(temporaryFolder());
    const folder = repository({ 'a.json': 'mcp' });
    const oid = git(folder, 'rev-parse', ':a.json');
    rmSync(join(folder, '.git/objects', oid.slice(0, 2), oid.slice(2)));
    const settings = {
      'core.repositoryFormatVersion': '1',
      'extensions.partialClone': 'origin',
      'remote.origin.promisor': 'true',
      'remote.origin.partialCloneFilter': 'blob:none',
      'remote.origin.url': `ext::${script}`,
      'protocol.ext.allow': 'always',
      'protocol.allow': 'always',
    };
    for (const [key, value] of Object.entries(settings)) git(folder, 'config', key, value);
    await askAll(folder).catch(() => {});
    expect(existsSync(marker)).toBe(false);
  });

  it('does not show another content in place of what is committed', async () => {
    const folder = repository({ 'a.json': 'mcp' });
    const [real, fake] = [git(folder, 'rev-parse', ':a.json'), git(folder, 'hash-object', '-w', '.git/HEAD')];
    git(folder, 'replace', real, fake);
    const opened = (await Git.open(folder, cleanEnv))!;
    const files = opened.files(await opened.list({ rev: 'HEAD' }));
    expect(await files.read({ path: 'a.json' })).toMatchObject({ text: 'mcp' });
    await files.close();
    expect((await opened.search({ rev: 'HEAD' }, terms)).hits).toHaveLength(1);
  });

  it('does not enter submodules', async () => {
    const other = repository({ 'inner.json': 'mcp' });
    const folder = repository({ 'a.json': 'mcp' });
    git(folder, 'submodule', '--quiet', 'add', other, 'module');
    commitAll(folder);
    git(folder, 'config', 'submodule.recurse', 'true');
    const { hits } = await (await Git.open(folder, cleanEnv))!.search('work', terms);
    expect(hits).toEqual([{ path: 'a.json' }]);
  });

  it('leaves the repository as it was', async () => {
    const folder = repository({ 'a.json': 'mcp' });
    mkdirSync(join(folder, 'new'));
    write(folder, { 'a.json': 'mcp 2', 'new/b.json': '' });
    const state = () => git(folder, 'ls-files', '--debug');
    const before = state();
    await askAll(folder);
    expect(state()).toBe(before);
    expect(existsSync(join(folder, '.git/index.lock'))).toBe(false);
  });
});
