import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { providers } from '../../src/providers/registry.js';
import { commitAll, git, temporaryFolder, write } from '../io/temporary.js';
import { type Carrier, carriers, plainJson } from '../support/carriers.js';
import { runDist as run } from '../support/dist.js';
import { type Alphabet, Random } from '../support/random.js';
import { Secrets } from '../support/secrets.js';
import { type Shape, shapes } from '../support/shapes.js';

type Files = Record<string, string>;

/** What else can stand around a secret. `text` holds it once, in a slot of the server `acme`. */
const surroundings: Readonly<Record<string, (text: string, secret: string, comment: string) => string>> = {
  nothing: (text) => text,
  'its own server': (text, secret) => text.replace('acme', `acme-${secret}`),
  'a comment beside': (text, secret, comment) =>
    text.replaceAll('\n', ` ${comment} was ${secret}, x${secret}y before\n`),
  'a commented-out line': (text, secret, comment) => `${comment} "token": "${secret}" "${secret}"\n${text}`,
  'the next word': (text, secret) => text.replace(secret, `${secret} ${secret}`),
  'a broken file': (text, secret) => `${text.slice(0, -3)}\n<<<<<<< ${secret}\n]]]${text}`,
  'a cut file': (text, secret) => text.slice(0, text.lastIndexOf(secret) + secret.length),
};

const commentOf = ({ name }: Carrier): string => (name.startsWith('JSON') ? '//' : '#');

/** Fingerprints and vendors' pages can have six characters in common with a secret by chance. */
function withoutOurs(text: string): string {
  const pages = providers.flatMap(({ manage }) => (manage === undefined ? [] : [manage]));
  return pages.reduce(
    (left, page) => left.replaceAll(page, ''),
    text.replaceAll(/"fingerprint": ?"\w{32}"|"mcpRekey\/v1":"\w{64}"/g, ''),
  );
}

/** Everything that is printed and written when a folder is reported in all ways there are. */
async function reported(folder: string, ...args: readonly string[]): Promise<string> {
  const out = temporaryFolder();
  const [beside, other, output, again] = ['beside', 'other', 'output', 'again'].map((name) =>
    join(out, name),
  );
  const options = { cwd: out, env: { FORCE_COLOR: '1' } };
  const reports = ['--report', `json=${beside}`, '--report', `sarif=${other}`];
  const first = await run(['scan', folder, ...args, ...reports], options);
  const formats = ['--format', 'json', '--output', output!, '--report', `text=${again}`];
  const second = await run(['scan', folder, ...args, ...formats], options);
  expect([first.code, second.code, second.stdout]).toEqual([1, 1, '']);
  const files = [beside, other, output, again].map((path) => readFileSync(path!, 'utf8'));
  expect(JSON.parse(files[0]!).findings.length).toBeGreaterThan(0);
  expect(JSON.parse(files[1]!).runs[0].results.length).toBeGreaterThan(0);
  return withoutOurs([first.stdout, first.stderr, second.stderr, ...files].join('\n'));
}

describe.each(Object.keys(surroundings))('a secret in every shape and format, with %s', (name) => {
  it('is shown nowhere', async () => {
    const folder = temporaryFolder();
    const secrets = new Secrets();
    const files: Files = {};
    for (const [index, [carrier, shape]] of carriers
      .flatMap((one) => shapes.map((other): [Carrier, Shape] => [one, other]))
      .entries()) {
      const secret = new Random(index).secret();
      const label = `${shape.name} in ${carrier.name}`;
      secrets.add(label, secret);
      secrets.add(label, shape.written?.(secret) ?? secret);
      const text = carrier.file(shape.entry(secret));
      files[`${index}/${carrier.path}`] = surroundings[name]!(text, secret, commentOf(carrier));
    }
    write(folder, files);
    expect(secrets.leaks(await reported(folder))).toEqual([]);
  });
});

/** One line, in which whatever is shown of the line is next to another value. */
const oneLine = (entry: object, more: object): string =>
  JSON.stringify({ mcpServers: { acme: entry, other: entry, third: more } });

describe('a secret that stands twice in one line', () => {
  it('is shown in neither place, whatever its shape', async () => {
    const folder = temporaryFolder();
    const secrets = new Secrets();
    const files: Files = {};
    for (const [index, shape] of shapes.entries()) {
      const [one, other] = [new Random(index).secret(), new Random(index + 1000).secret()];
      for (const secret of [one, other]) {
        secrets.add(shape.name, secret);
        secrets.add(shape.name, shape.written?.(secret) ?? secret);
      }
      files[`${index}/.mcp.json`] = oneLine(shape.entry(one), shape.entry(other));
    }
    write(folder, files);
    expect(secrets.leaks(await reported(folder))).toEqual([]);
  });

  it('is not shown where the line is cut', async () => {
    const folder = temporaryFolder();
    const secrets = new Secrets();
    const files: Files = {};
    for (let distance = 0; distance < 120; distance++) {
      const secret = new Random(distance).secret();
      secrets.add(`${distance} characters away`, secret);
      const gap = '-'.repeat(distance);
      const env = { [`N${secret}${gap}`]: 'no', ACME_API_KEY: secret, [`${gap}${secret}`]: 'no' };
      files[`${distance}/.mcp.json`] = JSON.stringify({ mcpServers: { acme: { command: 'acme', env } } });
    }
    write(folder, files);
    expect(secrets.leaks(await reported(folder))).toEqual([]);
  });
});

describe('a secret of other characters than letters', () => {
  const alphabets: readonly Alphabet[] = ['base64', 'base64url', 'printable', 'hex', 'upper'];

  it('is not shown as the name of a server or variable, nor behind escapes', async () => {
    const folder = temporaryFolder();
    const secrets = new Secrets();
    const files: Files = {};
    for (const [index, alphabet] of Array.from({ length: 20 }, () => alphabets)
      .flat()
      .entries()) {
      // A slash, a tilde and a quotation mark are written in another way in places, and in JSON.
      const random = new Random(index);
      const secret = `${random.string(15, alphabet)}/~"${random.string(15, alphabet)}`;
      secrets.add(`${alphabet} ${index}`, secret);
      const env = { [secret]: 'no', DB_PASSWORD: secret, [`${secret}2`]: secret };
      files[`${index}/.mcp.json`] = JSON.stringify({ mcpServers: { [secret]: { command: 'acme', env } } });
      files[`${index}/.cursor/mcp.json`] = plainJson.file({ command: 'acme', env });
    }
    write(folder, files);
    expect(secrets.leaks(await reported(folder))).toEqual([]);
  });
});

describe('credentials of every kind that is known', () => {
  const kinds = providers.flatMap((provider) =>
    provider.kinds.filter(({ nature }) => nature !== 'public').map((kind) => ({ provider, kind })),
  );

  it.each(['.mcp.json', 'mcp_agent.config.yaml', 'broken/.mcp.json'])(
    'show no more than what all of the kind begin with, in %s',
    async (path) => {
      const folder = temporaryFolder();
      const secrets = new Secrets();
      const files: Files = {};
      for (const { provider, kind } of kinds) {
        const [value, other] = [kind.samples.match[0]!(), kind.samples.match[0]!()];
        secrets.add(kind.id, value, other);
        const env = { [`${provider.names[0] ?? 'ACME'}_API_KEY`]: value };
        const servers = JSON.stringify({ [`acme ${value}`]: { command: 'acme', env } });
        files[`${kind.id}/${path}`] = path.endsWith('yaml')
          ? `mcp: {servers: ${servers}} # ${value}`
          : `{"mcpServers":${servers}${path.startsWith('broken') ? '' : '}'} // ${value}`;
      }
      write(folder, files);
      expect(secrets.size).toBeGreaterThan(1000);
      // The address of a page of ours can have six characters in common with a webhook's.
      const pages = providers.flatMap(({ workloadIdentity }) => workloadIdentity?.docs ?? []);
      const text = pages.reduce((rest, page) => rest.replaceAll(page, ''), await reported(folder));
      expect(secrets.leaks(text)).toEqual([]);
    },
  );
});

describe('a repository', () => {
  const secrets = new Secrets();
  const make = (): string => {
    const folder = temporaryFolder();
    git(folder, 'init', '--quiet', '--initial-branch=main');
    const files: Files = {};
    for (const [index, shape] of shapes.entries()) {
      const secret = new Random(index).secret();
      secrets.add(shape.name, secret);
      files[`${index}/.mcp.json`] = plainJson.file(shape.entry(secret));
    }
    write(folder, files);
    commitAll(folder);
    return folder;
  };

  it.each([[['--staged']], [['--tree', 'HEAD']], [[]]])('shows no secret with %j', async (args) => {
    expect(secrets.leaks(await reported(make(), ...args))).toEqual([]);
  });

  it.each([
    ['an output that cannot be written', ['--output', 'no/such/folder']],
    ['a report that cannot be written', ['--report', 'json=no/such/folder']],
    ['a report in an unknown format', ['--report', 'xml=report']],
    ['an unknown format', ['--format', 'xml']],
    ['an unknown commit', ['--tree', 'no-such-commit']],
    ['both an index and a commit', ['--tree', 'HEAD', '--staged']],
  ])('shows no secret with %s', async (_, args) => {
    const { code, stdout, stderr } = await run(['scan', '.', ...args], { cwd: make() });
    expect(code).toBeGreaterThan(1);
    expect(stderr).not.toBe('');
    expect(secrets.leaks(stdout + stderr)).toEqual([]);
  });

  it('shows no secret when its objects are damaged', async () => {
    const folder = make();
    writeFileSync(join(folder, '.git/index'), readFileSync(join(folder, '0/.mcp.json')));
    const { code, stdout, stderr } = await run(['scan', '.'], { cwd: folder });
    expect(code).toBe(3);
    expect(stderr).not.toBe('');
    expect(secrets.leaks(stdout + stderr)).toEqual([]);
  });
});

describe('text that would do something to the terminal', () => {
  /** Moves the cursor, rings, breaks lines, turns the direction of the text, hides it. */
  const active = '\u001b[2J\u009b31m\u0007\r\u2028\u202e\u2066\u200b\ufeff\u0000';
  /** What must not be printed. */
  const ACTIVE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/;
  const inNames = active.replaceAll('\0', '');
  const secret = new Random(7).secret();
  const env = { [`${active}\nTOKEN`]: secret, ACME_API_KEY: secret };
  const entry = { command: 'acme', args: [`--${active}`, `--token=${secret}`], env };
  const files: Files = {
    [`${inNames}\nx/.mcp.json`]: JSON.stringify({ mcpServers: { [`a${active}\n`]: entry } }),
    [`raw${inNames}/.mcp.json`]: `{"mcpServers":{"a${active}":{"command":"a","env":{"A_TOKEN":"${secret}", "${active}`,
    [`yaml${inNames}/mcp_agent.config.yaml`]: `mcp: {servers: {"a${inNames}": {command: a, env: {A_TOKEN: ${secret}, "${inNames}": a}}}}`,
    [`lfs${inNames}/.mcp.json`]: 'version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 1\n',
    [`${inNames}.json`]: JSON.stringify({ mcpServers: { a: entry } }),
  };

  it.each(['a plain folder', 'a repository'])('comes out escaped, from %s', async (place) => {
    const folder = temporaryFolder();
    write(folder, files);
    if (place === 'a repository') {
      git(folder, 'init', '--quiet');
      commitAll(folder);
    }
    const { code, stdout, stderr } = await run(['scan', '.'], { cwd: folder });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(ACTIVE.exec(stdout)).toBeNull();
    // Each name is whole in one line, and each file is there.
    const shown = '\\x1b[2J\\x9b31m\\x07\\x0d\\u2028\\u202e\\u2066\\u200b\\ufeff';
    for (const name of [
      `${shown}\\x0ax/.mcp.json`,
      `raw${shown}/.mcp.json`,
      `yaml${shown}/`,
      `lfs${shown}/`,
      `${shown}.json`,
    ]) {
      expect(stdout.split('\n').filter((line) => line.includes(name)).length, name).toBeGreaterThan(0);
    }
    expect(stdout).toContain(`server a${shown}\\x00\\x0a`);
  });

  it('leaves JSON that can be parsed, with the names as they are', async () => {
    const folder = temporaryFolder();
    write(folder, files);
    const { code, stdout } = await run(['scan', '.', '--format', 'json'], { cwd: folder });
    expect(code).toBe(1);
    const report = JSON.parse(stdout);
    const named = new Set([
      ...report.findings.map(({ file }: { file: string }) => file),
      ...report.coverage.skipped.flatMap(({ examples }: { examples: readonly string[] }) => examples),
    ]);
    expect([...named].sort()).toEqual(Object.keys(files).sort());
  });

  it('comes out escaped in errors', async () => {
    const folder = temporaryFolder();
    const missing = await run(['scan', `no${inNames}`], { cwd: folder });
    const unwritable = await run(['scan', '.', '--output', `no${inNames}/report`], { cwd: folder });
    expect([missing.code, unwritable.code]).toEqual([2, 2]);
    expect(missing.stderr).toContain('\\x1b[2J');
    expect(ACTIVE.exec(missing.stderr + unwritable.stderr)).toBeNull();
  });
});
