import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { github } from '../../src/providers/github.js';
import { commitAll, git, temporaryFolder, write } from '../io/temporary.js';
import { runDist as run } from '../support/dist.js';

interface Found {
  readonly ruleId: string;
  readonly severity: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

interface Scan {
  readonly code: number | null;
  readonly complete: boolean;
  readonly credentials: readonly Found[];
  readonly problems: readonly Found[];
  /** Reasons with their paths. */
  readonly skipped: Readonly<Record<string, readonly string[]>>;
}

type Files = Record<string, string | Buffer>;

/** Another one with each call, and all of a known format. */
const newToken = (): string => github.kinds[0]!.samples.match[0]!();
const token = newToken();
const onWindows = process.platform === 'win32';
const onLinux = process.platform === 'linux';

const entry = (value: string): string =>
  `"acme": {"command": "acme", "env": {\n"GITHUB_TOKEN": "${value}"\n}}`;
const good = `{"mcpServers": {${entry(token)}}}\n`;
const yaml = (value: string): string =>
  `mcp:\n  servers:\n    acme:\n      command: acme\n      env:\n        GITHUB_TOKEN: ${value}\n        REGION: eu\n`;
const toml = (value: string): string =>
  `[mcp_servers.acme]\ncommand = "acme"\n\n[mcp_servers.acme.env]\nGITHUB_TOKEN = "${value}"\nREGION = "eu"\n`;
/** Before and after the token, so that there is something to cut. */
const others = ['one', 'two', 'three', 'four', 'five'];
const goodJson = (values: readonly string[]): string =>
  `{"mcpServers": {\n${values.map((value, index) => entry(value).replace('acme', `acme${index}`)).join(',\n')}\n}}\n`;
/** JSON in a string of JSON in a string of JSON … */
const nested = (depth: number): string =>
  Array.from({ length: depth }).reduce<string>((inner) => JSON.stringify(`{"a": ${inner}}`), '"a"');
const JSON_PATH = '.mcp.json';
const YAML_PATH = 'mcp_agent.config.yaml';
const TOML_PATH = '.codex/config.toml';

async function scan(
  folder: string,
  args: readonly string[] = ['.'],
  env: NodeJS.ProcessEnv = {},
): Promise<Scan> {
  const { code, stdout, stderr } = await run(['scan', ...args, '--format', 'json'], { cwd: folder, env });
  expect(stderr).toBe('');
  const { findings, complete, coverage } = JSON.parse(stdout);
  const skipped: { reason: string; examples: readonly string[] }[] = coverage.skipped;
  return {
    code,
    complete,
    credentials: findings.filter(({ ruleId }: Found) => ruleId !== 'unparsable-config'),
    problems: findings.filter(({ ruleId }: Found) => ruleId === 'unparsable-config'),
    skipped: Object.fromEntries(skipped.map(({ reason, examples }) => [reason, examples])),
  };
}

function folderWith(files: Files, place: 'a plain folder' | 'a repository' = 'a plain folder'): string {
  const folder = temporaryFolder();
  write(folder, files);
  if (place === 'a repository') {
    git(folder, 'init', '--quiet');
    commitAll(folder);
  }
  return folder;
}

const scanOf = (files: Files): Promise<Scan> => scan(folderWith(files));

const places = ['a plain folder', 'a repository'] as const;

/** Where a value stands, as reports count it. */
function placeIn(text: string, value: string): Pick<Found, 'line' | 'column'> {
  const before = text.slice(0, text.indexOf(value)).split('\n');
  return { line: before.length, column: [...before.at(-1)!].length + 1 };
}

describe('a config that does not parse', () => {
  it.each([
    [JSON_PATH, '{"mcpServers": {\n', entry, '\n}}\n'],
    [
      YAML_PATH,
      'mcp:\n  servers:\n',
      (value: string) => `    acme:\n      command: acme\n      env: { T: ${value} }`,
      '\n',
    ],
    [
      TOML_PATH,
      '[mcp_servers.acme]\n',
      (value: string) => `command = "acme"\nenv = { T = "${value}" }`,
      '\n',
    ],
  ])('with the marks of a merge conflict gives both sides, in %s', async (path, head, body, tail) => {
    const [ours, theirs] = [newToken(), newToken()];
    const text = `${head}<<<<<<< HEAD\n${body(ours)}\n=======\n${body(theirs)}\n>>>>>>> feature\n${tail}`;
    const { code, credentials, problems } = await scanOf({ [path]: text });
    expect(code).toBe(1);
    expect(credentials).toMatchObject([placeIn(text, ours), placeIn(text, theirs)]);
    expect(problems).toMatchObject([{ severity: 'error', file: path }]);
    expect(problems[0]!.line).toBeGreaterThan(1);
    expect(problems[0]!.line).toBeLessThan(text.split('\n').length);
  });

  it.each([
    [JSON_PATH, goodJson([...others, token, ...others])],
    ['docs/servers.json', goodJson([...others, token, ...others])],
    [YAML_PATH, others.map(yaml).join('---\n') + yaml(token) + others.map(yaml).join('---\n')],
    [
      TOML_PATH,
      toml(token) + others.map((value, index) => toml(value).replaceAll('acme', `a${index}`)).join(''),
    ],
  ])('because it is cut off still gives what is whole of it, in %s', async (path, text) => {
    const lineEnd = text.indexOf('\n', text.indexOf(token));
    const files: Files = {};
    const whole: string[] = [];
    for (let cut = 0; cut <= text.length; cut += 40) {
      const name = `${String(cut).padStart(5, '0')}/${path}`;
      files[name] = text.slice(0, cut);
      if (cut >= lineEnd) whole.push(name);
    }
    expect(whole.length).toBeGreaterThan(5);
    const { code, credentials } = await scanOf(files);
    expect(code).toBe(1);
    const found = new Set(credentials.map(({ file }) => file));
    expect(whole.filter((name) => !found.has(name))).toEqual([]);
  });

  it.each(['"', "'"])('because a %s is missing still gives the whole of the value in YAML', async (quote) => {
    const text = `mcp:\n  servers:\n    acme:\n      command: acme\n      env:\n        T: ${quote}${token}\nREGION: eu\n`;
    const { credentials, problems } = await scanOf({ [YAML_PATH]: text });
    expect(problems).toHaveLength(1);
    const { line, column } = placeIn(text, token);
    expect(credentials).toMatchObject([{ line, column, endLine: line, endColumn: column + token.length }]);
  });

  it.each([0, 40, 80, 120])('because it ends after %i bytes is no crash', async (cut) => {
    const { code } = await scanOf({ [JSON_PATH]: good.slice(0, cut) });
    expect([0, 1, 3]).toContain(code);
  });

  it('is an error at the path of a host, and a warning elsewhere', async () => {
    const text = '{\n  "mcpServers": {\n    "größe \u{1f600}": {"command": "acme"}}, ?\n}\n';
    const { code, problems } = await scanOf({ [JSON_PATH]: text, 'docs/servers.json': text });
    expect(code).toBe(1);
    const place = { line: 3, column: 38 };
    expect(problems).toMatchObject([
      { file: JSON_PATH, severity: 'error', ...place },
      { file: 'docs/servers.json', severity: 'warning', ...place },
    ]);
    expect((await scanOf({ 'docs/servers.json': text })).code).toBe(0);
  });

  it.each([
    [
      'two keys in JSON',
      JSON_PATH,
      (one: string, other: string) =>
        `{"mcpServers":{"acme":{"command":"a","env":{\n"T":"${one}",\n"T":"${other}"}}}}`,
    ],
    [
      'two servers in JSON',
      JSON_PATH,
      (one: string, other: string) => `{"mcpServers":{\n${entry(one)},\n${entry(other)}}}`,
    ],
    [
      'two keys in YAML',
      YAML_PATH,
      (one: string, other: string) => `${yaml(one)}        GITHUB_TOKEN: ${other}\n`,
    ],
    [
      'two keys in TOML',
      TOML_PATH,
      (one: string, other: string) => `${toml(one)}GITHUB_TOKEN = "${other}"\n`,
    ],
    ['two tables in TOML', TOML_PATH, (one: string, other: string) => toml(one) + toml(other)],
  ])('or has %s of one name gives the values of both', async (_, path, write) => {
    const [one, other] = [newToken(), newToken()];
    const text = write(one, other);
    const { code, credentials } = await scanOf({ [path]: text });
    expect(code).toBe(1);
    expect(credentials).toMatchObject([placeIn(text, one), placeIn(text, other)]);
  });
});

describe.each(places)('bytes that are not plain UTF-8, in %s', (place) => {
  const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
  const text = `{"mcpServers": {"größe": {"command": "é"},\n${entry(token)}}}\n`;
  const cases: readonly (readonly [string, Buffer])[] = [
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 LE with a mark', utf16(`\ufeff${text}`)],
    ['UTF-16 LE', utf16(text)],
    ['UTF-16 BE with a mark', utf16(`\ufeff${text}`).swap16()],
    ['UTF-16 BE', utf16(text).swap16()],
    ['Latin-1', Buffer.from(text, 'latin1')],
  ];

  it.each(cases)('are read in %s', async (_, bytes) => {
    const { code, credentials, problems } = await scan(folderWith({ [JSON_PATH]: bytes }, place));
    expect({ code, problems }).toEqual({ code: 1, problems: [] });
    expect(credentials).toMatchObject([placeIn(text, token)]);
  });

  it.each([
    ['NUL in a string', text.replace('größe', 'gr\0ße')],
    ['NUL at the beginning', `\0${text}`],
    ['NUL at the end', `${text}\0`],
  ])('are searched with a %s', async (_, broken) => {
    const { code, credentials, problems } = await scan(folderWith({ [JSON_PATH]: broken }, place));
    expect(code).toBe(1);
    expect(credentials).toMatchObject([{ line: placeIn(text, token).line }]);
    expect(problems).toMatchObject([{ severity: 'error', line: placeIn(broken, '\0').line }]);
  });

  it('are found in UTF-16 of an odd length', async () => {
    const bytes = Buffer.concat([utf16(`\ufeff${text}`), Buffer.from('}')]);
    const { code, credentials, problems } = await scan(folderWith({ [JSON_PATH]: bytes }, place));
    expect(code).toBe(1);
    expect(credentials).toMatchObject([placeIn(text, token)]);
    expect(problems).toHaveLength(1);
  });
});

describe('a config that was made to exhaust its reader', () => {
  const DEPTH = 10_000;
  const aliases = Array.from(
    { length: 30 },
    (_, level) => `  - &l${level + 1} [${`*l${level}, `.repeat(9)}*l${level}]`,
  );
  const cases: readonly (readonly [string, string, string])[] = [
    [
      'lists in JSON',
      JSON_PATH,
      `{"mcpServers": {${entry(token)}, "deep": ${'['.repeat(DEPTH)}${']'.repeat(DEPTH)}}}`,
    ],
    [
      'maps in JSON',
      JSON_PATH,
      `{"mcpServers": {${entry(token)}, "deep": ${'{"a":'.repeat(DEPTH)}1${'}'.repeat(DEPTH)}}}`,
    ],
    [
      'maps in JSON around the token',
      JSON_PATH,
      `${'{"mcpServers":'.repeat(DEPTH)}{${entry(token)}}${'}'.repeat(DEPTH)}`,
    ],
    [
      'lists in JSON without an end',
      JSON_PATH,
      `{"mcpServers": {${entry(token)}, "deep": ${'['.repeat(DEPTH)}`,
    ],
    [
      'JSON in strings of JSON',
      JSON_PATH,
      `{"mcpServers": {${entry(token)}, "deep": {"command": "a", "env": {"A": ${nested(12)}}}}}`,
    ],
    ['flow lists in YAML', YAML_PATH, `${yaml(token)}deep: ${'['.repeat(DEPTH)}${']'.repeat(DEPTH)}\n`],
    ['flow maps in YAML', YAML_PATH, `${yaml(token)}deep: ${'{a: '.repeat(DEPTH)}1${'}'.repeat(DEPTH)}\n`],
    ['block lists in YAML', YAML_PATH, `${yaml(token)}deep:\n  ${'- '.repeat(DEPTH)}1\n`],
    [
      'block maps in YAML',
      YAML_PATH,
      `${yaml(token)}${Array.from({ length: 3000 }, (_, level) => `${' '.repeat(level)}a:\n`).join('')}`,
    ],
    ['anchors in YAML', YAML_PATH, `${yaml(token)}all:\n  - &l0 a\n${aliases.join('\n')}\n`],
    ['an alias of itself in YAML', YAML_PATH, `${yaml(token)}all: &all\n  - *all\n  - {a: *all}\n`],
    ['lists in TOML', TOML_PATH, `${toml(token)}deep = ${'['.repeat(DEPTH)}${']'.repeat(DEPTH)}\n`],
    [
      'inline tables in TOML',
      TOML_PATH,
      `${toml(token)}deep = ${'{ a = '.repeat(DEPTH)}1${' }'.repeat(DEPTH)}\n`,
    ],
    ['a dotted key in TOML', TOML_PATH, `${toml(token)}a${'.a'.repeat(DEPTH)} = 1\n`],
    ['a dotted table in TOML', TOML_PATH, `${toml(token)}[a${'.a'.repeat(DEPTH)}]\nb = 1\n`],
    [
      'many tables in TOML',
      TOML_PATH,
      `${toml(token)}${Array.from({ length: DEPTH }, (_, index) => `[a${index}.b]\nc = 1\n`).join('')}`,
    ],
    ['quotation marks', JSON_PATH, `{"mcpServers": {${entry(token)}}}\n${'"'.repeat(100_000)}`],
    ['opening braces in a line', JSON_PATH, `{"mcpServers": {${entry(token)}}}\n${'${'.repeat(100_000)}`],
  ];

  it.each(cases)('by %s is read in bounded time', { timeout: 20_000 }, async (_, path, text) => {
    const { code, credentials } = await scanOf({ [path]: text });
    expect(code).toBe(1);
    expect(credentials).toMatchObject([placeIn(text, token)]);
  });

  it('by names that are repeated with each of many credentials gives a report of bounded size', {
    timeout: 40_000,
  }, async () => {
    const env = Array.from({ length: 5_000 }, () => `"T${newToken()}": "${newToken()}"`).join(',\n');
    const text = `{"mcpServers": {"${'a'.repeat(2_000_000)}": {"command": "a", "env": {\n${env}}}}}`;
    const { code, stdout } = await run(['scan', '.'], { cwd: folderWith({ [JSON_PATH]: text }) });
    expect(code).toBe(1);
    expect(stdout.length).toBeLessThan(20_000_000);
  });

  it('by its 100 MB is searched for known formats, in little memory', { timeout: 60_000 }, async () => {
    const folder = temporaryFolder();
    const filler = `"${'x'.repeat(1021)}",\n`;
    const lines = 100 * 1024;
    const file = openSync(join(folder, JSON_PATH), 'w');
    writeSync(file, '{"mcpServers": {},\n"filler": [\n');
    const megabyte = filler.repeat(1024);
    for (let written = 0; written < lines; written += 1024) writeSync(file, megabyte);
    writeSync(file, `"${token}"]}\n`);
    closeSync(file);

    const usage = temporaryFolder();
    const preload = join(usage, 'usage.cjs');
    const peak = join(usage, 'peak');
    writeFileSync(
      preload,
      `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(peak)}, String(process.resourceUsage().maxRSS)));`,
    );
    const { code, credentials, problems } = await scan(folder, ['.'], {
      NODE_OPTIONS: `--require=${preload}`,
    });
    expect(code).toBe(1);
    expect(credentials).toMatchObject([
      { line: lines + 3, column: 2, endLine: lines + 3, endColumn: 2 + token.length },
    ]);
    expect(problems).toMatchObject([{ file: JSON_PATH, severity: 'error' }]);
    // Kilobytes.
    expect(Number(readFileSync(peak, 'utf8'))).toBeLessThan(400 * 1024);
  });

  it('by a size beyond all is not read, and the scan not complete', async () => {
    const folder = folderWith({ [JSON_PATH]: good });
    const file = openSync(join(folder, JSON_PATH), 'r+');
    ftruncateSync(file, 129 * 1024 * 1024);
    closeSync(file);
    expect(await scan(folder)).toMatchObject({
      code: 3,
      complete: false,
      skipped: { 'too-large': [JSON_PATH] },
    });
  });
});

describe('what is no file that can be read', () => {
  it('is a Git LFS pointer, and the scan not complete', async () => {
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 1\n';
    expect(await scanOf({ [JSON_PATH]: pointer })).toMatchObject({
      code: 3,
      complete: false,
      skipped: { 'lfs-pointer': [JSON_PATH] },
    });
  });

  it.skipIf(process.getuid?.() === 0 || onWindows)(
    'is a file of somebody else, and the scan not complete',
    async () => {
      const folder = folderWith({ [JSON_PATH]: good });
      chmodSync(join(folder, JSON_PATH), 0o000);
      expect(await scan(folder)).toMatchObject({
        code: 3,
        complete: false,
        credentials: [],
        skipped: { unreadable: [JSON_PATH] },
      });
    },
  );

  it.skipIf(process.getuid?.() === 0 || onWindows)(
    'is a folder of somebody else, and the scan not complete',
    async () => {
      const folder = folderWith({ [`closed/${JSON_PATH}`]: good });
      chmodSync(join(folder, 'closed'), 0o000);
      const scanned = scan(folder).finally(() => chmodSync(join(folder, 'closed'), 0o700));
      expect(await scanned).toMatchObject({ code: 3, complete: false, skipped: { unreadable: ['closed'] } });
    },
  );

  it.skipIf(onWindows)('is a named pipe: it is not waited for, and it is said', async () => {
    const folder = folderWith({ [`a/${YAML_PATH}`]: yaml(token) });
    execFileSync('mkfifo', [join(folder, JSON_PATH)]);
    expect(await scan(folder)).toMatchObject({
      code: 1,
      credentials: [{ file: `a/${YAML_PATH}` }],
      skipped: { 'not-a-file': [JSON_PATH] },
    });
    const named = await run(['scan', JSON_PATH], { cwd: folder });
    expect(named.code).toBe(2);
    expect(named.stderr).toContain('neither a file nor a folder');
  });

  it.skipIf(onWindows)(
    'is a named pipe in the place of a file that git knows',
    { timeout: 20_000 },
    async () => {
      const folder = folderWith({ [JSON_PATH]: good, [`a/${YAML_PATH}`]: yaml(token) }, 'a repository');
      execFileSync('rm', [join(folder, JSON_PATH)]);
      execFileSync('mkfifo', [join(folder, JSON_PATH)]);
      expect(await scan(folder)).toMatchObject({
        code: 1,
        credentials: [{ file: `a/${YAML_PATH}` }],
        skipped: { 'not-a-file': [JSON_PATH] },
      });
    },
  );

  it.each(places)('is a folder of the name of a config, in %s', async (place) => {
    const folder = folderWith({ [`${JSON_PATH}/${JSON_PATH}`]: good }, place);
    expect(await scan(folder)).toMatchObject({
      code: 1,
      complete: true,
      credentials: [{ file: `${JSON_PATH}/${JSON_PATH}` }],
    });
  });

  it('is a folder in the place of a file that git knows', async () => {
    const folder = folderWith({ [JSON_PATH]: good, [`a/${YAML_PATH}`]: yaml(token) }, 'a repository');
    execFileSync('rm', [join(folder, JSON_PATH)]);
    mkdirSync(join(folder, JSON_PATH));
    const { code, credentials, skipped } = await scan(folder);
    expect(code).toBe(1);
    expect(credentials).toMatchObject([{ file: `a/${YAML_PATH}` }]);
    expect(Object.values(skipped).flat()).toContain(JSON_PATH);
  });
});

describe.skipIf(onWindows).each(places)('names of any bytes, in %s', (place) => {
  const names = [
    'with a\nline break',
    'with "quotation marks"',
    "with an ' and a \\",
    '-rf',
    ' ',
    'é漢\u{1f600}',
    '*',
    ':(top)x',
    '\uf70a\u2028',
  ];

  it('are found', async () => {
    const files = Object.fromEntries(names.map((name) => [`${name}/${JSON_PATH}`, good]));
    const { code, credentials, complete } = await scan(folderWith(files, place));
    expect({ code, complete }).toEqual({ code: 1, complete: true });
    expect(credentials.map(({ file }) => file).sort()).toEqual(Object.keys(files).sort());
  });

  // Other systems allow no such names.
  it.skipIf(!onLinux)('are found though they are no UTF-8', async () => {
    const folder = temporaryFolder();
    const name = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0x66, 0xff, 0xfe, 0x0a])]);
    mkdirSync(name);
    writeFileSync(Buffer.concat([name, Buffer.from(`/${JSON_PATH}`)]), good);
    if (place === 'a repository') {
      git(folder, 'init', '--quiet');
      commitAll(folder);
    }
    const { code, credentials, complete } = await scan(folder);
    expect({ code, complete }).toEqual({ code: 1, complete: true });
    expect(credentials).toMatchObject([{ file: `f\\xff\\xfe\n/${JSON_PATH}` }]);
  });
});

describe.skipIf(onWindows).each(places)('symbolic links, in %s', (place) => {
  const linked = (files: Files, links: Readonly<Record<string, string>>): string => {
    const folder = temporaryFolder();
    write(folder, files);
    for (const [path, target] of Object.entries(links)) symlinkSync(target, join(folder, path));
    if (place === 'a repository') {
      git(folder, 'init', '--quiet');
      commitAll(folder);
    }
    return folder;
  };

  it('are not followed out of the root, and it is said', async () => {
    const outside = folderWith({ [JSON_PATH]: good });
    const folder = linked({ 'a.md': 'a' }, { [JSON_PATH]: join(outside, JSON_PATH), '.cursor': outside });
    const { code, credentials, skipped } = await scan(folder);
    expect({ code, credentials }).toEqual({ code: 0, credentials: [] });
    expect(skipped['symlink-outside']).toEqual(['.cursor', JSON_PATH]);
  });

  it('that lead to each other, to themselves or to nothing end, and it is said', async () => {
    const links = {
      [JSON_PATH]: 'b.json',
      'b.json': JSON_PATH,
      'self.json': 'self.json',
      'no.json': 'nowhere.json',
    };
    const { code, skipped } = await scan(linked({ 'a.md': 'a' }, links));
    expect(code).toBe(0);
    expect(skipped['symlink-broken']).toEqual(Object.keys(links).sort());
  });

  it('that lead to the folder they are in give each file once', async () => {
    const folder = linked({ [`a/${JSON_PATH}`]: good }, { 'a/loop': '.', 'a/up': '..', up: '.' });
    const { code, credentials } = await scan(folder);
    expect(code).toBe(1);
    expect(credentials).toMatchObject([{ file: `a/${JSON_PATH}` }]);
  });

  it('to a file below the root give it once, at its own path', async () => {
    const folder = linked({ 'config/servers.txt': good }, { [JSON_PATH]: 'config/servers.txt' });
    const { code, credentials } = await scan(folder);
    expect(code).toBe(1);
    expect(credentials).toMatchObject([{ file: 'config/servers.txt' }]);
  });
});
