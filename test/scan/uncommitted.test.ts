import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commitAll, git, repository, write } from '../io/temporary.js';
import { foundIn } from '../support/branch.js';
import { scanJson } from '../support/dist.js';
import { Random } from '../support/random.js';
import { configWith } from '../support/tokens.js';

const random = new Random(321);
const secrets = Array.from({ length: 8 }, () => random.secret());
const dirty = (index: number): string => configWith({ ACME_API_KEY: secrets[index]! });
const clean = configWith({ ACME_API_KEY: '${ACME_API_KEY}' });

/** A branch `topic` off `main`, checked out, with one commit of its own. */
function checkedOut(files: Readonly<Record<string, string>>): string {
  const folder = repository(files);
  git(folder, 'checkout', '--quiet', '-b', 'topic');
  write(folder, { 'README.md': 'one' });
  commitAll(folder);
  return folder;
}

async function newIn(folder: string, ...args: readonly string[]) {
  const report = await scanJson(['--base', 'main', ...args, folder]);
  return { code: report.code, found: foundIn(report) };
}

const literals = (...names: readonly string[]) => names.map((name) => `literal-credential ${name}/.mcp.json`);

describe('what is not committed yet', () => {
  it('is judged in the index, in the work tree and in new files that git does not ignore', async () => {
    const folder = checkedOut({
      'changed/.mcp.json': clean.replace('ACME', 'OTHER'),
      'known/.mcp.json': dirty(0),
      '.gitignore': 'ignored/\n',
    });
    write(folder, { 'staged/.mcp.json': dirty(1), 'both/.mcp.json': dirty(2) });
    git(folder, 'add', 'staged', 'both');
    write(folder, {
      'both/.mcp.json': dirty(3),
      'changed/.mcp.json': dirty(4),
      'untracked/.mcp.json': dirty(5),
      'ignored/.mcp.json': dirty(6),
      'known/.mcp.json': `\n${dirty(0)}`,
    });
    expect(await newIn(folder)).toEqual({
      code: 1,
      found: literals('both', 'both', 'changed', 'staged', 'untracked'),
    });
    expect(await newIn(folder, '--head', 'HEAD')).toEqual({ code: 0, found: [] });
    expect(await newIn(join(folder, 'both'))).toEqual({
      code: 1,
      found: ['literal-credential .mcp.json', 'literal-credential .mcp.json'],
    });
  });

  it('is judged by the index where the work tree has put it right already', async () => {
    const folder = checkedOut({ '.mcp.json': clean });
    write(folder, { '.mcp.json': dirty(1) });
    git(folder, 'add', '.');
    write(folder, { '.mcp.json': clean });
    expect(await newIn(folder)).toEqual({
      code: 1,
      found: ['literal-credential .mcp.json', 'reference-regressed .mcp.json'],
    });
    expect(await newIn(folder, '--head', 'topic')).toEqual({ code: 0, found: [] });
  });

  it('has no commits to name, and what is committed has', async () => {
    const folder = checkedOut({});
    write(folder, { 'a/.mcp.json': dirty(1) });
    commitAll(folder);
    write(folder, { 'b/.mcp.json': dirty(2) });
    const { findings } = await scanJson(['--base', 'main', folder]);
    const head = git(folder, 'rev-parse', 'HEAD');
    expect(
      findings.map(({ file, history }) => [file, history && [history.first.oid, history.atHead]]),
    ).toEqual([
      ['a/.mcp.json', [head, true]],
      ['b/.mcp.json', null],
    ]);
  });

  it('can take away what a commit has brought, which stays in the commits', async () => {
    const folder = checkedOut({});
    write(folder, { 'a/.mcp.json': dirty(1), 'b/.mcp.json': dirty(2) });
    commitAll(folder);
    rmSync(join(folder, 'a'), { recursive: true });
    git(folder, 'rm', '--quiet', '--cached', 'b/.mcp.json');
    rmSync(join(folder, 'b'), { recursive: true });
    expect(await newIn(folder)).toEqual({
      code: 1,
      found: ['literal-in-history a/.mcp.json', 'literal-in-history b/.mcp.json'],
    });
  });

  it('can take away and move what the base has', async () => {
    const folder = checkedOut({ 'a/.mcp.json': dirty(0), 'b/.mcp.json': dirty(1) });
    rmSync(join(folder, 'a'), { recursive: true });
    git(folder, 'mv', 'b', 'c');
    expect(await newIn(folder)).toEqual({ code: 0, found: [] });
  });

  it('is tracked or not: a file for one user may lie there, and not be committed', async () => {
    const folder = checkedOut({});
    const personal = { '.claude/settings.local.json': '{"mcpServers":{"acme":{"command":"acme-mcp"}}}' };
    write(folder, personal);
    expect((await newIn(folder)).found).toEqual([]);
    commitAll(folder);
    write(folder, { '.claude/settings.local.json': '{"mcpServers":{"acme":{"command":"other-mcp"}}}' });
    expect((await newIn(folder)).found).toEqual(['personal-config-committed .claude/settings.local.json']);
  });

  it('of a merge that is not finished is judged as it lies there', async () => {
    const folder = checkedOut({ '.mcp.json': clean });
    write(folder, { '.mcp.json': configWith({ ACME_API_KEY: '${TOPIC}' }) });
    commitAll(folder);
    git(folder, 'checkout', '--quiet', '-b', 'side', 'main');
    write(folder, { '.mcp.json': dirty(1) });
    commitAll(folder);
    git(folder, 'checkout', '--quiet', 'topic');
    expect(() => git(folder, 'merge', '--quiet', 'side')).toThrow();
    const { code, found } = await newIn(folder);
    expect(code).toBe(1);
    expect(found).toContain('literal-credential .mcp.json');
  });
});

describe('a sub-folder', () => {
  it('is judged alone, and its places are still those of the repository', async () => {
    const folder = checkedOut({ 'web/old/.mcp.json': dirty(0), 'api/.mcp.json': clean });
    git(folder, 'mv', 'web/old', 'web/new');
    write(folder, { 'web/.mcp.json': dirty(1), 'api/.mcp.json': dirty(2) });
    commitAll(folder);
    const options = { env: { MCP_REKEY_FINGERPRINT_KEY: 'one key' } };
    const part = await scanJson(['--base', 'main', join(folder, 'web')], options);
    const whole = await scanJson(['--base', 'main', folder], options);
    expect(part.findings.map(({ file, place }) => [file, place])).toEqual([
      ['.mcp.json', 'web/.mcp.json#/mcpServers/acme/env/ACME_API_KEY'],
    ]);
    const there = whole.findings.find(({ file }) => file === 'web/.mcp.json');
    expect(part.findings[0]).toEqual({ ...there, file: '.mcp.json' });
    expect(foundIn(whole)).toEqual([
      'literal-credential api/.mcp.json',
      'reference-regressed api/.mcp.json',
      'literal-credential web/.mcp.json',
    ]);
  });
});
