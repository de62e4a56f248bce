import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commitAll, git, repository, write } from '../io/temporary.js';
import { foundIn } from '../support/branch.js';
import { type RunOptions, runDist, scanJson } from '../support/dist.js';
import { Random } from '../support/random.js';
import { configWith } from '../support/tokens.js';

const random = new Random(361);
const secrets = Array.from({ length: 6 }, () => random.secret());
const dirty = (index: number): string => configWith({ ACME_API_KEY: secrets[index]! });
const clean = configWith({ ACME_API_KEY: '${ACME_API_KEY}' });

const FILE = '.github/mcp-rekey-baseline.json';

interface BaselineFile {
  readonly salt: string;
  readonly entries: readonly {
    readonly rule: string;
    readonly place: string;
    readonly fingerprint?: string | undefined;
  }[];
}

const textOf = (folder: string): string => readFileSync(join(folder, FILE), 'utf8');
const fileOf = (folder: string): BaselineFile => JSON.parse(textOf(folder)) as BaselineFile;
const update = (folder: string, args: readonly string[] = [], options: RunOptions = {}) =>
  runDist(['baseline', 'update', ...args, folder], options);

/** A repository with two findings about credentials and one about a config, all of which are in its baseline. */
async function adopted(options: RunOptions = {}): Promise<string> {
  const folder = repository({ 'a/.mcp.json': dirty(0), 'b/.mcp.json': dirty(1), 'c/.mcp.json': '{' });
  await update(folder, [], options);
  return folder;
}

/** Adds entries by hand. */
function know(folder: string, more: BaselineFile['entries']): void {
  const file = fileOf(folder);
  write(folder, { [FILE]: JSON.stringify({ ...file, entries: [...file.entries, ...more] }) });
}

describe('baseline update', () => {
  it('makes what is there known, and says how much', async () => {
    const folder = repository({ 'a/.mcp.json': dirty(0), 'b/.mcp.json': dirty(1), 'c/.mcp.json': '{' });
    expect((await scanJson([folder])).code).toBe(1);
    expect(await update(folder)).toEqual({ code: 0, stdout: `${FILE}: 3 findings known.\n`, stderr: '' });
    const { code, stdout } = await runDist(['scan', folder]);
    expect({ code, lines: stdout.split('\n').slice(0, 2) }).toEqual({
      code: 0,
      lines: ['No credential found.', 'Not listed: 3 in the baseline.'],
    });
    expect((await scanJson([folder])).fingerprintScope).toBe('baseline');
  });

  it('writes no value, in no encoding, and the entries in order', async () => {
    const folder = await adopted();
    const text = textOf(folder);
    for (const secret of secrets.slice(0, 2)) {
      const bytes = Buffer.from(secret);
      for (const encoding of ['utf8', 'hex', 'base64', 'base64url'] as const) {
        const written = bytes.toString(encoding);
        for (let at = 0; at + 8 <= written.length; at++)
          expect(text).not.toContain(written.slice(at, at + 8));
      }
      expect(text).not.toContain(bytes.swap16().toString('latin1').slice(0, 8));
    }
    const places = fileOf(folder).entries.map(({ place }) => place);
    expect(places).toEqual([
      'a/.mcp.json#/mcpServers/acme/env/ACME_API_KEY',
      'b/.mcp.json#/mcpServers/acme/env/ACME_API_KEY',
      'c/.mcp.json',
    ]);
    expect(fileOf(folder).entries.map(({ fingerprint }) => typeof fingerprint)).toEqual([
      'string',
      'string',
      'undefined',
    ]);
  });

  it('writes the same bytes again, whatever stands around', async () => {
    const folder = await adopted();
    const before = textOf(folder);
    write(folder, { 'a/.mcp.json': `\n\n${dirty(0)}`, 'README.md': 'more' });
    await update(folder);
    expect(textOf(folder)).toBe(before);
  });

  it('keeps the key, takes new findings in and drops what is gone', async () => {
    const folder = await adopted();
    const { salt, entries } = fileOf(folder);
    write(folder, { 'b/.mcp.json': clean, 'd/.mcp.json': dirty(2) });
    await update(folder);
    const after = fileOf(folder);
    expect(after.salt).toBe(salt);
    expect(after.entries.map(({ place }) => place.split('/')[0])).toEqual(['a', 'c', 'd']);
    expect(after.entries[0]).toEqual(entries[0]);
  });

  it('keeps what only asking finds, and says how much', async () => {
    const folder = await adopted();
    const [{ place, fingerprint } = { place: '' }] = fileOf(folder).entries;
    const asked = ['expired', 'overdue', 'revoked', 'unknown-age', 'due-soon', 'over-privileged'];
    const gone = { rule: 'literal-default', place, fingerprint };
    know(folder, [
      ...asked.map((rule) => ({ rule, place, fingerprint })),
      { rule: 'dangling-reference', place },
      { rule: 'reference-regressed', place, fingerprint },
      gone,
    ]);
    const { entries } = fileOf(folder);
    for (const args of [[], ['--history']]) {
      expect(await update(folder, args)).toEqual({
        code: 0,
        stdout: `${FILE}: 11 findings known, of which 8 could not be judged and stay.\n`,
        stderr: '',
      });
      const after = fileOf(folder).entries;
      expect(after).toHaveLength(entries.length - 1);
      expect(after).toEqual(expect.arrayContaining(entries.filter(({ rule }) => rule !== gone.rule)));
    }
  });

  it('keeps what it could not look at', async () => {
    const folder = await adopted();
    const { entries } = fileOf(folder);
    const lfs = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`;
    write(folder, { 'b/.mcp.json': lfs });
    expect(await update(folder)).toEqual({
      code: 3,
      stdout: `${FILE}: 3 findings known, of which 1 could not be judged and stay.\n`,
      stderr: '',
    });
    await update(join(folder, 'a'), ['--baseline', join(folder, FILE)]);
    expect(fileOf(folder).entries).toEqual(entries);
  });

  it('keeps the mode of the file and leaves nothing beside it', async () => {
    const folder = await adopted();
    chmodSync(join(folder, FILE), 0o600);
    write(folder, { 'd/.mcp.json': dirty(2) });
    await update(folder);
    expect(statSync(join(folder, FILE)).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(folder, '.github'))).toEqual(['mcp-rekey-baseline.json']);
  });

  it('makes nothing known that is said about the policy or excepted in it', async () => {
    const folder = repository({ 'a/.mcp.json': '{', 'b/.mcp.json': '{' });
    const exception = (place: string, expires: string) =>
      `  - rule: unparsable-config\n    place: ${place}\n    reason: a template\n    expires: ${expires}\n`;
    write(folder, {
      '.github/mcp-rekey.yml': `version: 1\nexceptions:\n${exception('a/.mcp.json', '2999-01-01')}${exception('z', '2001-01-01')}${exception('y', '2999-01-01')}`,
    });
    await update(folder);
    expect(fileOf(folder).entries).toEqual([{ rule: 'unparsable-config', place: 'b/.mcp.json' }]);
  });

  it('--history makes what earlier commits hold known, too', async () => {
    const folder = repository({ 'a/.mcp.json': dirty(0), 'b/.mcp.json': dirty(1) });
    write(folder, { 'a/.mcp.json': clean });
    commitAll(folder);
    await update(folder);
    expect(fileOf(folder).entries.map(({ rule }) => rule)).toEqual(['literal-credential']);
    expect((await scanJson(['--history', folder])).code).toBe(1);
    await update(folder, ['--history']);
    expect(fileOf(folder).entries.map(({ rule }) => rule)).toEqual([
      'literal-in-history',
      'literal-credential',
    ]);
    expect(await scanJson(['--history', folder])).toMatchObject({
      code: 0,
      findings: [],
      suppressed: { baseline: 2 },
    });
    // What only commits can break is not unused because the files do not break it.
    expect(await scanJson([folder])).toMatchObject({ code: 0, findings: [], suppressed: { baseline: 1 } });
  });

  it('of a sub-folder and under another name is one of its own', async () => {
    const folder = repository({ 'web/.mcp.json': dirty(0), 'api/.mcp.json': dirty(1) });
    await update(join(folder, 'web'));
    expect(fileOf(join(folder, 'web')).entries.map(({ place }) => place.split('#')[0])).toEqual([
      'web/.mcp.json',
    ]);
    const other = join(folder, 'known.json');
    expect(await update(folder, ['--baseline', other])).toMatchObject({ code: 0 });
    expect(await scanJson([folder])).toMatchObject({ code: 1, suppressed: { baseline: 0 } });
    expect(await scanJson(['--baseline', other, folder])).toMatchObject({
      code: 0,
      suppressed: { baseline: 2 },
    });
    const part = await scanJson(['--baseline', other, join(folder, 'web')]);
    expect(part).toMatchObject({ code: 0, findings: [], suppressed: { baseline: 1 } });
  });

  it('is refused for a file, and where nothing can be written', async () => {
    const folder = repository({ '.mcp.json': dirty(0) });
    expect(await update(join(folder, '.mcp.json'))).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/\.mcp\.json is a file: a baseline is made for a folder\n$/),
    });
    mkdirSync(join(folder, FILE), { recursive: true });
    expect(await update(folder)).toMatchObject({ code: 2, stdout: '' });
  });

  it('says when something could not be examined', async () => {
    const lfs = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`;
    const folder = repository({ 'a/.mcp.json': lfs, 'b/.mcp.json': dirty(0) });
    expect((await update(folder)).code).toBe(3);
    expect(fileOf(folder).entries).toHaveLength(1);
  });
});

describe('an entry of the baseline', () => {
  it('covers one credential at one place', async () => {
    const folder = await adopted();
    write(folder, { 'a/.mcp.json': dirty(2), 'moved/.mcp.json': dirty(1), 'c/.mcp.json': '{' });
    rmSync(join(folder, 'b'), { recursive: true });
    const { code, findings, suppressed } = await scanJson([folder]);
    expect({ code, baseline: suppressed.baseline }).toEqual({ code: 1, baseline: 1 });
    expect(findings.map(({ ruleId, file }) => [ruleId, file])).toEqual([
      ['exception-unused', FILE],
      ['literal-credential', 'a/.mcp.json'],
      ['literal-credential', 'moved/.mcp.json'],
    ]);
  });

  it('that matches nothing is a warning until the next update', async () => {
    const folder = await adopted();
    write(folder, { 'b/.mcp.json': clean });
    const { code, findings } = await scanJson([folder]);
    expect({
      code,
      found: findings.map(({ ruleId, severity, message }) => [ruleId, severity, message]),
    }).toEqual({
      code: 0,
      found: [
        [
          'exception-unused',
          'warning',
          'The baseline’s entry for literal-credential at b/.mcp.json#/mcpServers/acme/env/ACME_API_KEY matches no finding any more',
        ],
      ],
    });
    await update(folder);
    expect(await scanJson([folder])).toMatchObject({ code: 0, findings: [] });
  });

  it('that could not be looked for is not called unused', async () => {
    const folder = await adopted();
    const lfs = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`;
    write(folder, { 'b/.mcp.json': lfs });
    expect(await scanJson([folder])).toMatchObject({ code: 3, complete: false, findings: [] });
    const part = await scanJson([join(folder, 'a/.mcp.json'), '--baseline', join(folder, FILE)]);
    expect(part).toMatchObject({ code: 0, findings: [] });
  });
});

describe('the key', () => {
  const key = { env: { MCP_REKEY_FINGERPRINT_KEY: 'the key of the organisation' } };
  const another = { env: { MCP_REKEY_FINGERPRINT_KEY: 'another key' } };

  it('that a baseline was made with is needed to read it', async () => {
    const folder = await adopted(key);
    const read = await scanJson([folder], key);
    expect(read).toMatchObject({ code: 0, fingerprintScope: 'key', suppressed: { baseline: 3 } });
    for (const options of [{}, another]) {
      for (const args of [['scan'], ['scan', '--history'], ['baseline', 'update']]) {
        const { code, stdout, stderr } = await runDist([...args, folder], options);
        expect({ code, stdout, stderr }).toEqual({
          code: 2,
          stdout: '',
          stderr: `mcp-rekey: ${FILE} was made with another key: set MCP_REKEY_FINGERPRINT_KEY to the one it was made with\n`,
        });
      }
    }
  });

  it('of the environment does not take the place of the one that a baseline was made with', async () => {
    const folder = await adopted();
    expect(await scanJson([folder], another)).toMatchObject({
      code: 0,
      fingerprintScope: 'baseline',
      suppressed: { baseline: 3 },
    });
    const before = textOf(folder);
    expect((await update(folder, [], another)).code).toBe(0);
    expect(textOf(folder)).toBe(before);
  });

  it('is not needed to judge a branch, of which the base knows what it has', async () => {
    const folder = await adopted(key);
    commitAll(folder);
    git(folder, 'checkout', '--quiet', '-b', 'topic');
    write(folder, { 'd/.mcp.json': dirty(2), 'a/.mcp.json': `\n${dirty(0)}` });
    commitAll(folder);
    expect(foundIn(await scanJson(['--base', 'main', folder]))).toEqual(['literal-credential d/.mcp.json']);
  });
});

describe('a damaged baseline', () => {
  it.each([
    ['cut off', (text: string) => text.slice(0, 120), /^\S+:\d+:\d+: /],
    [
      'another version',
      (text: string) => text.replace('"version": 1', '"version": 2'),
      /^\S+:2:14: version /,
    ],
    [
      'a wrong fingerprint',
      (text: string) => text.replace(/"fingerprint":"..../, '"fingerprint":"'),
      /^\S+:6:\d+: fingerprint /,
    ],
    [
      'another salt',
      (text: string) => text.replace(/("salt": ")[0-9a-f]{6}/, '$1'),
      /was made with another key/,
    ],
    ['no JSON at all', () => 'hello', /^\S+:1:1: /],
  ])('ends the scan: %s', async (_, damage, message) => {
    const folder = await adopted();
    write(folder, { [FILE]: damage(textOf(folder)) });
    const { code, stdout, stderr } = await runDist(['scan', folder]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.replace(/^mcp-rekey: (?:wrong policy or baseline\n)?/, '')).toMatch(message);
    expect(stderr).toContain('mcp-rekey-baseline.json');
  });

  it('by a merge is told where, and can be written anew with the key it had', async () => {
    const folder = await adopted();
    commitAll(folder);
    const { salt, entries } = fileOf(folder);
    const { place, fingerprint } = entries[0]!;
    for (const [branch, index, rule] of [
      ['one', 2, 'overdue'],
      ['two', 3, 'revoked'],
    ] as const) {
      git(folder, 'checkout', '--quiet', '-b', branch, 'main');
      know(folder, [{ rule, place, fingerprint }]);
      write(folder, { [`z${branch}/.mcp.json`]: dirty(index) });
      await update(folder);
      commitAll(folder);
    }
    expect(() => git(folder, 'merge', '--quiet', 'one')).toThrow();
    const { code, stderr } = await runDist(['scan', folder]);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(
        /mcp-rekey-baseline\.json:\d+:1: a merge left a conflict here: .*`mcp-rekey baseline update`/,
      ),
    });
    expect(await update(folder)).toMatchObject({
      code: 0,
      stdout: `${FILE}: 7 findings known, of which 2 could not be judged and stay.\n`,
    });
    expect(fileOf(folder).salt).toBe(salt);
    expect(await scanJson([folder])).toMatchObject({ code: 0, findings: [] });
  });
});

it('--base takes the baseline of the base, and not that of the head', async () => {
  const folder = repository({ 'a/.mcp.json': dirty(0) });
  git(folder, 'checkout', '--quiet', '-b', 'topic');
  write(folder, { 'b/.mcp.json': dirty(1) });
  await update(folder);
  commitAll(folder);
  expect(await scanJson([folder])).toMatchObject({ code: 0 });
  expect(await scanJson(['--base', 'main', folder])).toMatchObject({
    code: 1,
    suppressed: { baseline: 0, known: 0 },
  });
  git(folder, 'checkout', '--quiet', 'main');
  git(folder, 'checkout', 'topic', '--', FILE);
  commitAll(folder);
  git(folder, 'checkout', '--quiet', 'topic');
  git(folder, 'rm', '--quiet', FILE);
  commitAll(folder);
  expect(await scanJson(['--base', 'main', folder])).toMatchObject({ code: 0, suppressed: { baseline: 1 } });
});
