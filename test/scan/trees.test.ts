import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commitAll, git, repository, temporaryFolder, write } from '../io/temporary.js';
import { scanJson } from '../support/dist.js';
import { Random } from '../support/random.js';
import { configWith } from '../support/tokens.js';

const secrets = Array.from({ length: 6 }, (_, seed) => new Random(80 + seed).secret());
const config = (index: number): string => configWith({ ACME_API_KEY: secrets[index]! });
const clean = configWith({ ACME_API_KEY: '${ACME_API_KEY}' });

async function filesOf(args: readonly string[], cwd?: string): Promise<readonly string[]> {
  const { findings } = await scanJson(args, cwd === undefined ? {} : { cwd });
  return findings.map(({ file }) => file);
}

describe('the work tree', () => {
  it('is what is scanned: changed, new and staged files, but none that git ignores', async () => {
    const folder = repository({ 'a/.mcp.json': clean, 'b/.mcp.json': config(0), '.gitignore': 'ignored\n' });
    write(folder, {
      'a/.mcp.json': config(1),
      'c/.mcp.json': config(2),
      'ignored/.mcp.json': config(3),
      'd/.mcp.json': config(4),
    });
    git(folder, 'add', 'd');
    rmSync(join(folder, 'b/.mcp.json'));
    expect(await filesOf([folder])).toEqual(['a/.mcp.json', 'c/.mcp.json', 'd/.mcp.json']);
  });

  it('of a folder that git ignores is scanned when it is named', async () => {
    const folder = repository({ '.gitignore': 'ignored\n' });
    write(folder, { 'ignored/.mcp.json': config(0), 'ignored/.cursor/mcp.json': config(1) });
    expect(await filesOf([join(folder, 'ignored')])).toEqual(['.cursor/mcp.json', '.mcp.json']);
    expect(await filesOf([join(folder, 'ignored/.mcp.json')])).toEqual(['.mcp.json']);
  });

  it('a sub-folder is scanned alone, with paths from there', async () => {
    const folder = repository({
      '.mcp.json': config(0),
      'packages/web/.cursor/mcp.json': config(1),
      'packages/api/.mcp.json': config(2),
    });
    expect(await filesOf([join(folder, 'packages')])).toEqual(['api/.mcp.json', 'web/.cursor/mcp.json']);
    expect(await filesOf(['.'], join(folder, 'packages/web'))).toEqual(['.cursor/mcp.json']);
    expect(await filesOf([], folder)).toHaveLength(3);
  });

  it('the folder of a host knows itself', async () => {
    const folder = repository({ 'web/.cursor/mcp.json': config(0) });
    const { findings } = await scanJson([join(folder, 'web/.cursor')]);
    expect(findings).toMatchObject([{ file: 'mcp.json', hosts: expect.arrayContaining(['cursor']) }]);
  });

  it('one file is scanned alone', async () => {
    const folder = repository({ 'a/.cursor/mcp.json': config(0), 'a/other.json': config(1) });
    const { findings } = await scanJson([join(folder, 'a/.cursor/mcp.json')]);
    expect(findings).toMatchObject([{ file: 'mcp.json', hosts: expect.arrayContaining(['cursor']) }]);
    expect(await filesOf(['other.json'], join(folder, 'a'))).toEqual(['other.json']);
  });

  it('a plain folder needs no git', async () => {
    const folder = temporaryFolder();
    write(folder, {
      '.mcp.json': config(0),
      'deep/er/.vscode/mcp.json': `{"servers":{"acme":{"command":"x","env":{"KEY":"${secrets[1]}"}}}}`,
      'node_modules/a/.mcp.json': config(2),
    });
    const { code, findings, coverage } = await scanJson([folder]);
    expect({ code, files: findings.map(({ file }) => file) }).toEqual({
      code: 1,
      files: ['.mcp.json', 'deep/er/.vscode/mcp.json'],
    });
    expect(coverage.skipped).toMatchObject([{ reason: 'ignored-name', count: 1 }]);
  });

  it('an empty folder is clean', async () => {
    expect((await scanJson([temporaryFolder()])).code).toBe(0);
  });

  it('a repository without a commit is one', async () => {
    const folder = temporaryFolder();
    git(folder, 'init', '--quiet');
    write(folder, { '.mcp.json': config(0) });
    expect(await filesOf([folder])).toEqual(['.mcp.json']);
  });
});

describe('--staged', () => {
  it('scans what is staged, and not what is in the work tree', async () => {
    const folder = repository({ 'a/.mcp.json': clean, 'b/.mcp.json': config(0) });
    write(folder, { 'a/.mcp.json': config(1) });
    git(folder, 'add', '.');
    write(folder, { 'a/.mcp.json': clean, 'b/.mcp.json': clean, 'c/.mcp.json': config(2) });
    expect(await filesOf(['--staged', folder])).toEqual(['a/.mcp.json', 'b/.mcp.json']);
    expect(await filesOf([folder])).toEqual(['c/.mcp.json']);
    expect(await filesOf(['--staged', join(folder, 'a')])).toEqual(['.mcp.json']);
    expect(await filesOf(['--staged', join(folder, 'a/.mcp.json')])).toEqual(['.mcp.json']);
  });
});

describe('--tree', () => {
  it('scans a commit, a tag or a tree without checking it out', async () => {
    const folder = repository({ 'a/.mcp.json': config(0) });
    git(folder, 'tag', 'v1');
    write(folder, { 'a/.mcp.json': clean, 'b/.mcp.json': config(1) });
    commitAll(folder);
    rmSync(join(folder, 'b'), { recursive: true });
    expect(await filesOf(['--tree', 'v1', folder])).toEqual(['a/.mcp.json']);
    expect(await filesOf(['--tree', 'HEAD', folder])).toEqual(['b/.mcp.json']);
    expect(await filesOf(['--tree', 'HEAD~1', folder])).toEqual(['a/.mcp.json']);
    expect(await filesOf(['--tree', git(folder, 'rev-parse', 'HEAD^{tree}'), folder])).toEqual([
      'b/.mcp.json',
    ]);
    expect(await filesOf([folder])).toEqual([]);
  });

  it('takes the part that is the scanned folder', async () => {
    const folder = repository({ '.mcp.json': config(0), 'a/.mcp.json': config(1) });
    expect(await filesOf(['--tree', 'HEAD', join(folder, 'a')])).toEqual(['.mcp.json']);
    mkdirSync(join(folder, 'b'));
    expect(await filesOf(['--tree', 'HEAD', join(folder, 'b')])).toEqual([]);
  });

  it('cannot be mistaken for an option of git', async () => {
    const folder = repository({ '.mcp.json': config(0) });
    const { code, findings } = await scanJson(['--tree', '--help', folder]).catch(() => ({
      code: 2,
      findings: [],
    }));
    expect({ code, findings }).toEqual({ code: 2, findings: [] });
  });
});
