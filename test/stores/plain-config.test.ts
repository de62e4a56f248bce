import {
  chmodSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Unanswered } from '../../src/core/inspection.js';
import { Secret } from '../../src/core/secret.js';
import type { ChangingTools } from '../../src/core/tools.js';
import { HttpClient } from '../../src/io/http/client.js';
import { localFiles, replacing } from '../../src/io/local-files.js';
import { marking } from '../../src/io/marks.js';
import { fakeAlnum } from '../../src/providers/fake.js';
import { keysOf } from '../../src/stores/plain/address.js';
import { plainConfig } from '../../src/stores/plain-config.js';
import type { Before, Location } from '../../src/stores/store.js';
import { temporaryFolder, write } from '../io/temporary.js';
import { Desk } from './desk.js';

const READER = 'here:test';
const NAME = 'mcpServers/acme/env/KEY';

const { write: writing } = plainConfig;

/** A folder of a user's, with real files. */
class Machine {
  readonly folder = temporaryFolder();
  readonly desk = new Desk();
  readonly tools: ChangingTools;

  constructor(files: Readonly<Record<string, string | Buffer>>) {
    write(this.folder, files);
    this.tools = {
      ...this.desk.tools({ client: new HttpClient({ version: '0' }), env: {} }),
      files: localFiles(this.folder),
      replace: replacing(this.folder),
      mark: marking(join(this.folder, 'own/marks.key')),
    };
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  async before(at: Location): Promise<Before> {
    const found = await plainConfig.describe(at, {} as never, this.tools);
    if (found.answer !== 'there') throw new Error(`it is ${JSON.stringify(found)}`);
    return { version: found.stored.version! };
  }

  async write(at: Location, value: string, before: Before, tools = this.tools, options: object = {}) {
    const secret = Secret.of(value, writing!.audience({} as never, at));
    const change = { before, id: 'one' };
    return writing!.write(at, secret, plainConfig.options.parse(options) as never, tools, change);
  }

  async replace(at: Location, value: string): Promise<string> {
    expect(await this.write(at, value, await this.before(at))).toMatchObject({ answer: 'done' });
    const found = await plainConfig.resolve!(at, {} as never, this.tools, [READER]);
    expect(found.answer === 'there' && found.value.revealTo(READER)).toBe(value);
    return this.read(at.scope!);
  }
}

const at = (scope: string, name = NAME): Location => ({ scope, name, key: undefined, version: undefined });

/** A value, and what a file is with another one in its place. */
const FILES: Readonly<Record<string, readonly [path: string, text: (value: string) => string]>> = {
  'JSON with comments, a byte order mark and lines as on Windows': [
    'mcp.json',
    (value) =>
      `\ufeff// mine\r\n{\r\n\t"mcpServers": {"acme": {"env" : {"OTHER": "x", "KEY":"${value}", /* why */},},},\r\n}\r\n`,
  ],
  YAML: [
    'config.yaml',
    (value) =>
      `# mine\nmcpServers:\n  acme:\n    env:\n      OTHER: "x" # why\n      KEY: ${value}   # short-lived\n    args: [a,  b]\n`,
  ],
  'YAML in quotes, with lines as on Windows': [
    'config.yml',
    (value) => `mcpServers:\r\n  acme: {env: {KEY: '${value}'}}\r\n`,
  ],
  TOML: [
    'config.toml',
    (value) =>
      `# mine\n[mcpServers.acme.env]\nOTHER = 'x'\nKEY = "${value}" # why\n\n[other]\nKEY = "not me"\n`,
  ],
};

describe('a literal in a file of this machine', () => {
  it.each(Object.entries(FILES))('is replaced, and nothing else of it: %s', async (_, [path, text]) => {
    const [old, value] = [fakeAlnum(40), `k${fakeAlnum(39)}`];
    const machine = new Machine({ [path]: text(`k${old}`) });
    chmodSync(join(machine.folder, path), 0o640);
    expect(await machine.replace(at(path), value)).toBe(text(value));
    if (process.platform !== 'win32') expect(statSync(join(machine.folder, path)).mode & 0o777).toBe(0o640);
  });

  it.each(['it\u2019s "quoted": #no', '- [x]', '123', 'true', ' a ', 'a\\b\tc\nd'])(
    'is any text in every format: %j',
    async (value) => {
      for (const [path, text] of Object.values(FILES))
        await new Machine({ [path]: text('old-value') }).replace(at(path), value);
    },
  );

  it.each(['config.yaml', 'config.toml'])('is none that not everybody could read: %s', async (path) => {
    const [, text] = Object.values(FILES).find(([name]) => name === path)!;
    for (const value of ['a\x7fb', 'a\u0085b', 'a\u2028b', 'a\ud800b']) {
      const machine = new Machine({ [path]: text('old-value') });
      const change = await machine.write(at(path), value, await machine.before(at(path)));
      expect(change).toMatchObject({ answer: 'unfit' });
      expect(machine.read(path)).toBe(text('old-value'));
    }
  });

  it('is as old as its file at the most', async () => {
    const machine = new Machine({ 'mcp.json': config('old') });
    const written = new Date('2026-01-02T03:04:05Z');
    utimesSync(join(machine.folder, 'mcp.json'), written, written);
    const found = await plainConfig.describe(at('mcp.json'), {} as never, machine.tools);
    expect(found).toMatchObject({ stored: { writtenAt: written, precision: 'group' } });
  });

  it('has a version that another place with the same value has not, nor another user', async () => {
    const machine = new Machine({ 'mcp.json': config('same'), 'other.json': config('same') });
    const { version } = (await machine.before(at('mcp.json'))) as { version: string };
    expect(version).toMatch(/^[0-9a-f]{32}$/);
    expect(await machine.before(at('mcp.json'))).toEqual({ version });
    expect(await machine.before(at('other.json'))).not.toEqual({ version });
    const another = new Machine({ 'mcp.json': config('same') });
    expect(await another.before(at('mcp.json'))).not.toEqual({ version });
  });

  it('is replaced though its host writes elsewhere in the file, and not if it writes there', async () => {
    const machine = new Machine({ 'mcp.json': config('old') });
    const before = await machine.before(at('mcp.json'));
    const interrupted = (text: string): ChangingTools => {
      let isFirst = true;
      return {
        ...machine.tools,
        replace: async (...all) => {
          if (isFirst) writeFileSync(join(machine.folder, 'mcp.json'), text);
          isFirst = false;
          return machine.tools.replace(...all);
        },
      };
    };
    const elsewhere = config('old').replace('"x"', '"y"');
    expect(await machine.write(at('mcp.json'), 'new', before, interrupted(elsewhere))).toMatchObject({
      answer: 'done',
    });
    expect(machine.read('mcp.json')).toBe(config('new').replace('"x"', '"y"'));
    const later = await machine.before(at('mcp.json'));
    expect(await machine.write(at('mcp.json'), 'ours', later, interrupted(config('theirs')))).toEqual({
      answer: 'changed',
    });
    expect(machine.read('mcp.json')).toBe(config('theirs'));
  });
});

const BAD: Readonly<Record<string, readonly [path: string, text: string, says: string]>> = {
  'a number': ['a.json', '{"mcpServers":{"acme":{"env":{"KEY":12345}}}}', 'is no string'],
  'a map': ['a.json', '{"mcpServers":{"acme":{"env":{"KEY":{}}}}}', 'is no string'],
  'a reference': ['a.json', `{"mcpServers":{"acme":{"env":{"KEY":"$\{KEY}"}}}}`, 'holds a reference'],
  'a part of a reference': [
    'a.json',
    `{"mcpServers":{"acme":{"env":{"KEY":"Bearer $\{KEY}"}}}}`,
    'a reference',
  ],
  'a key twice': ['a.json', '{"mcpServers":{"acme":{"env":{"KEY":"a","KEY":"b"}}}}', 'more than once'],
  'an alias': ['a.yaml', 'mcpServers:\n  one: &a {env: {KEY: abc}}\n  acme: *a\n', 'an alias'],
  'a tag': ['a.yaml', 'mcpServers: {acme: {env: {KEY: !vault abc}}}\n', 'a tag'],
  'half a file': ['a.json', '{"mcpServers":{"acme":{"env":{"KEY":"abc"}', 'not well-formed'],
  'a page': ['a.md', '# mcpServers\n', 'no JSON, YAML or TOML'],
};

describe('what is no literal that could be replaced', () => {
  it.each(Object.entries(BAD))('is refused: %s', async (_, [path, text, says]) => {
    const machine = new Machine({ [path]: text });
    for (const ask of [
      () => plainConfig.describe(at(path), {} as never, machine.tools),
      () => plainConfig.resolve!(at(path), {} as never, machine.tools, [READER]),
      () => writing!.tryReading!(at(path), {} as never, machine.tools),
      () => machine.write(at(path), 'new', 'unseen'),
    ]) {
      const { detail } = await failureOf(ask());
      expect(detail).toContain(says);
    }
    expect(machine.read(path)).toBe(text);
  });

  it('is found before anything is made, where nothing is there', async () => {
    const machine = new Machine({ 'mcp.json': config('old') });
    for (const [where, nothing] of [
      [at('mcp.json', 'mcpServers/acme/env/KYE'), 'nothing stands at mcpServers/acme/env/KYE in mcp.json'],
      [at('none.json'), 'there is no file none.json'],
    ] as const) {
      const said = `${nothing}, and only what is there is replaced`;
      const { detail } = await failureOf(writing!.tryReading!(where, {} as never, machine.tools));
      expect(detail).toBe(said);
      expect(await machine.write(where, 'new', 'unseen')).toEqual({ answer: 'unfit', detail: said });
    }
    expect(machine.read('mcp.json')).toBe(config('old'));
  });

  it('is in a folder that takes no file, which is found before anything is made', async () => {
    const machine = new Machine({ 'mcp.json': config('old') });
    const sealed = {
      ...machine.tools,
      files: {
        ...machine.tools.files,
        look: async (path: string) => ({ ...(await machine.tools.files.look(path))!, isSealed: true }),
      },
    };
    const secret = Secret.of('two', writing!.audience({} as never, at('mcp.json')));
    const change = { before: await machine.before(at('mcp.json')), id: 'one' };
    expect(await writing!.rehearse!(at('mcp.json'), secret, {} as never, sealed, change)).toBe(
      'the folder of mcp.json takes no file of this user, and what is there is replaced whole',
    );
    expect(
      await writing!.rehearse!(at('mcp.json'), secret, {} as never, machine.tools, change),
    ).toBeUndefined();
    expect(machine.read('mcp.json')).toBe(config('old'));
  });

  it('is a block of lines, which is read and not replaced', async () => {
    const text = 'mcpServers:\n  acme:\n    env:\n      KEY: |\n        abc\n';
    const machine = new Machine({ 'a.yaml': text });
    const change = await machine.write(at('a.yaml'), 'new', await machine.before(at('a.yaml')));
    expect(change).toMatchObject({ answer: 'unfit' });
    expect(machine.read('a.yaml')).toBe(text);
  });

  it('is longer than any config', async () => {
    const machine = new Machine({ 'mcp.json': `${config('old')}${' '.repeat(8 * 1024 * 1024)}` });
    expect((await failureOf(machine.before(at('mcp.json')))).detail).toBe('mcp.json is too long');
  });

  it.skipIf(process.platform === 'win32')(
    'is behind a link that leads elsewhere, and not behind another',
    async () => {
      const elsewhere = new Machine({ 'mcp.json': config('old') });
      const machine = new Machine({ 'dotfiles/mcp.json': config('old') });
      mkdirSync(join(machine.folder, 'linked'));
      symlinkSync(join(elsewhere.folder, 'mcp.json'), join(machine.folder, 'mcp.json'));
      symlinkSync(elsewhere.folder, join(machine.folder, 'folder'));
      symlinkSync('../dotfiles/mcp.json', join(machine.folder, 'linked/mcp.json'));
      for (const path of ['mcp.json', 'folder/mcp.json']) {
        const { detail } = await failureOf(machine.write(at(path), 'new', 'unseen'));
        expect(detail).toContain('kept elsewhere');
      }
      expect(elsewhere.read('mcp.json')).toBe(config('old'));
      await machine.replace(at('linked/mcp.json'), 'new');
      expect(machine.read('dotfiles/mcp.json')).toBe(config('new'));
    },
  );
});

it('names the command that starts its host again, and leaves it to whoever has written', async () => {
  const machine = new Machine({ 'mcp.json': config('old') });
  const restart = 'systemctl --user restart host';
  expect(writing!.restart!({ restart } as never)).toBe(restart);
  expect(writing!.restart!({} as never)).toBeUndefined();
  await machine.write(at('mcp.json'), 'new', 'unseen', machine.tools, { restart });
  expect(machine.desk.commands).toEqual([]);
  expect(machine.read('mcp.json')).toBe(config('new'));
});

it.each([
  ['a/b', ['a', 'b']],
  ['a~1b/c~0d/0', ['a/b', 'c~d', '0']],
  ['a~01', ['a~1']],
  ['a//b', ['a', '', 'b']],
  ['/a', undefined],
  ['', undefined],
  ['a~2', undefined],
  ['a~', undefined],
  ['a\nb', undefined],
])('the name %j is these keys', (name, keys) => {
  expect(keysOf(name)).toEqual(keys);
});

function config(value: string): string {
  return `{\n  "mcpServers": { "acme": { "env": { "KEY": "${value}", "OTHER": "x" } } }\n}\n`;
}

async function failureOf(asking: Promise<unknown>): Promise<Unanswered> {
  const error = await asking.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof Unanswered) return error;
  throw new Error('it was answered', { cause: error });
}
