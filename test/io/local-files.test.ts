import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Unanswered } from '../../src/core/inspection.js';
import { localFiles, replacing } from '../../src/io/local-files.js';
import { temporaryFolder, write } from './temporary.js';

const unlessWindows = it.skipIf(process.platform === 'win32');

async function detailOf(running: Promise<unknown>): Promise<string | undefined> {
  const error = await running.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Unanswered);
  expect((error as Unanswered).reason).toBe('incomplete');
  return (error as Unanswered).detail;
}

describe('reading a file', () => {
  it('gives its text, from the folder or by its whole path, and nothing if there is none', async () => {
    const folder = temporaryFolder();
    write(folder, { 'a/b.json': '\ufeff{"é": "😀"}\r\n' });
    const { read } = localFiles(folder);
    expect(await read('a/b.json')).toBe('\ufeff{"é": "😀"}\r\n');
    expect(await read(join(folder, 'a/b.json'))).toBe('\ufeff{"é": "😀"}\r\n');
    expect(await read('a/c.json')).toBeUndefined();
    expect(await read('~/no-such-folder-of-mine/c.json')).toBeUndefined();
  });

  unlessWindows('finds those of the user', async () => {
    const home = temporaryFolder();
    const before = process.env['HOME'];
    process.env['HOME'] = home;
    onTestFinished(() => {
      if (before === undefined) delete process.env['HOME'];
      else process.env['HOME'] = before;
    });
    expect(homedir()).toBe(home);
    write(home, { '.config/x': 'mine' });
    expect(await localFiles('/nowhere').read('~/.config/x')).toBe('mine');
    expect(await replacing('/nowhere')('~/.config/y', undefined, 'new')).toBe(true);
    expect(readFileSync(join(home, '.config/y'), 'utf8')).toBe('new');
  });

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'tells whether its folder takes another',
    async () => {
      const folder = temporaryFolder();
      write(folder, { 'a/b.json': '{}' });
      const { look } = localFiles(folder);
      expect(await look('a/b.json')).toMatchObject({ isSealed: false });
      chmodSync(join(folder, 'a'), 0o555);
      onTestFinished(() => chmodSync(join(folder, 'a'), 0o755));
      expect(await look('a/b.json')).toMatchObject({ isSealed: true });
    },
  );

  it('tells what it cannot read', async () => {
    const folder = temporaryFolder();
    write(folder, {
      big: Buffer.alloc(8 * 1024 * 1024 + 1),
      latin: Buffer.from([0x61, 0xe9, 0x62]),
      file: '',
    });
    mkdirSync(join(folder, 'folder'));
    const { read } = localFiles(folder);
    expect(await detailOf(read('big'))).toBe('big is too long');
    expect(await detailOf(read('latin'))).toBe('latin is no UTF-8');
    expect(await detailOf(read('folder'))).toBe('folder is no plain file');
  });

  unlessWindows('does not wait for a pipe', async () => {
    const folder = temporaryFolder();
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    expect(await detailOf(localFiles(folder).read('pipe'))).toBe('pipe is no plain file');
    expect(await detailOf(replacing(folder)('pipe', undefined, 'x'))).toBe('pipe is no plain file');
  });

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'tells what it may not read',
    async () => {
      const folder = temporaryFolder();
      write(folder, { closed: 'x' });
      chmodSync(join(folder, 'closed'), 0o000);
      expect(await detailOf(localFiles(folder).read('closed'))).toBe('closed: EACCES');
    },
  );
});

describe('replacing a file', () => {
  it('makes one with its folders, replaces it, and leaves nothing beside it', async () => {
    const folder = temporaryFolder();
    const replace = replacing(folder);
    expect(await replace('a/b/c.json', undefined, 'one')).toBe(true);
    expect(await replace('a/b/c.json', 'one', 'two')).toBe(true);
    expect(readFileSync(join(folder, 'a/b/c.json'), 'utf8')).toBe('two');
    expect(readdirSync(join(folder, 'a/b'))).toEqual(['c.json']);
  });

  it('leaves what is not what it was thought to be', async () => {
    const folder = temporaryFolder();
    write(folder, { 'c.json': 'theirs' });
    const replace = replacing(folder);
    expect(await replace('c.json', undefined, 'ours')).toBe(false);
    expect(await replace('c.json', 'other', 'ours')).toBe(false);
    expect(await replace('d.json', 'gone', 'ours')).toBe(false);
    expect(readFileSync(join(folder, 'c.json'), 'utf8')).toBe('theirs');
    expect(readdirSync(folder)).toEqual(['c.json']);
  });

  it('leaves a file whose bytes are no text', async () => {
    const folder = temporaryFolder();
    const bytes = Buffer.from([0x61, 0xff]);
    write(folder, { 'c.json': bytes });
    expect(await detailOf(replacing(folder)('c.json', 'a\ufffd', 'ours'))).toBe('c.json is no UTF-8');
    expect(readFileSync(join(folder, 'c.json'))).toEqual(bytes);
  });

  unlessWindows('keeps its mode, and a link that leads to it', async () => {
    const [folder, elsewhere] = [temporaryFolder(), temporaryFolder()];
    write(elsewhere, { 'real.json': 'one' });
    chmodSync(join(elsewhere, 'real.json'), 0o640);
    symlinkSync(join(elsewhere, 'real.json'), join(folder, 'c.json'));
    expect(await replacing(folder)('c.json', 'one', 'two', true)).toBe(true);
    expect(lstatSync(join(folder, 'c.json')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(elsewhere, 'real.json'), 'utf8')).toBe('two');
    expect(statSync(join(elsewhere, 'real.json')).mode & 0o777).toBe(0o640);
    expect([readdirSync(folder), readdirSync(elsewhere)]).toEqual([['c.json'], ['real.json']]);
  });

  unlessWindows('makes nothing where a link leads nowhere', async () => {
    const folder = temporaryFolder();
    symlinkSync('gone.json', join(folder, 'c.json'));
    expect(await detailOf(replacing(folder)('c.json', undefined, 'x'))).toBe(
      'c.json is a link that leads nowhere',
    );
    expect(readlinkSync(join(folder, 'c.json'))).toBe('gone.json');
  });

  it.skipIf(process.getuid?.() !== 0)('keeps its owner', async () => {
    const folder = temporaryFolder();
    write(folder, { 'c.json': 'one' });
    chownSync(join(folder, 'c.json'), 65534, 65533);
    expect(await replacing(folder)('c.json', 'one', 'two')).toBe(true);
    const { uid, gid } = statSync(join(folder, 'c.json'));
    expect([uid, gid]).toEqual([65534, 65533]);
  });

  unlessWindows('makes a private one readable by its owner alone, with its folders', async () => {
    const folder = temporaryFolder();
    await replacing(folder)('own/id.txt', undefined, 'x', true);
    await replacing(folder)('all/c.json', undefined, 'x');
    const modeOf = (path: string): number => statSync(join(folder, path)).mode & 0o777;
    const mask = 0o777 & ~process.umask();
    expect([modeOf('own/id.txt'), modeOf('own')]).toEqual([0o600, 0o700]);
    expect([modeOf('all/c.json'), modeOf('all')]).toEqual([0o644 & mask, mask]);
  });

  it('tells where no folder can be', async () => {
    const folder = temporaryFolder();
    write(folder, { file: '' });
    expect(await detailOf(replacing(folder)('file/c.json', undefined, 'x'))).toMatch(
      /^file\/c\.json: E[A-Z]+$/,
    );
  });
});

describe('the lock', () => {
  it('of a writer that is at work is waited for', async () => {
    const folder = temporaryFolder();
    write(folder, { 'c.json': 'one', 'c.json.lock': 'somebody' });
    const replaced = replacing(folder)('c.json', 'one', 'two');
    setTimeout(() => {
      write(folder, { 'c.json': 'theirs' });
      execFileSync(process.execPath, [
        '-e',
        'require("fs").rmSync(process.argv[1])',
        join(folder, 'c.json.lock'),
      ]);
    }, 100);
    expect(await replaced).toBe(false);
    expect(readFileSync(join(folder, 'c.json'), 'utf8')).toBe('theirs');
  });

  it('that stays is respected, and told', async () => {
    const folder = temporaryFolder();
    write(folder, { 'c.json': 'one', 'c.json.lock': 'somebody' });
    expect(await detailOf(replacing(folder)('c.json', 'one', 'two'))).toBe(
      'c.json is being written by another program (c.json.lock)',
    );
    expect(readFileSync(join(folder, 'c.json'), 'utf8')).toBe('one');
    expect(readFileSync(join(folder, 'c.json.lock'), 'utf8')).toBe('somebody');
  });

  it('of a writer that was killed is taken away', async () => {
    const folder = temporaryFolder();
    write(folder, { 'c.json': 'one', 'c.json.lock': 'somebody' });
    const old = new Date(Date.now() - 60_000);
    utimesSync(join(folder, 'c.json.lock'), old, old);
    expect(await replacing(folder)('c.json', 'one', 'two')).toBe(true);
    expect(readdirSync(folder)).toEqual(['c.json']);
  });

  it('loses no update of many writers in several processes, some of whom were killed', async () => {
    const folder = temporaryFolder();
    write(folder, { 'c.json': '[]' });
    const script = join(folder, 'writer.mts');
    const source = (path: string): string => JSON.stringify(join(process.cwd(), path));
    writeFileSync(
      script,
      `import { localFiles, replacing } from ${source('src/io/local-files.ts')};
       const [name = ''] = process.argv.slice(2);
       const [{ read }, replace] = [localFiles(${JSON.stringify(folder)}), replacing(${JSON.stringify(folder)})];
       for (let number = 0; number < 25; number++) {
         for (;;) {
           const before = await read('c.json');
           const after = JSON.stringify([...JSON.parse(before), name + number]);
           // Who has waited too long tries again.
           if (await replace('c.json', before, after).catch(() => false)) break;
         }
       }`,
    );
    const old = new Date(Date.now() - 60_000);
    write(folder, { 'c.json.lock': 'killed' });
    utimesSync(join(folder, 'c.json.lock'), old, old);
    const writers = ['a', 'b', 'c'].map((name) =>
      spawn(process.execPath, ['--import', 'tsx', script, name], { cwd: process.cwd(), stdio: 'inherit' }),
    );
    const ends = await Promise.all(writers.map((writer) => once(writer, 'exit')));
    expect(ends.map(([code]) => code)).toEqual([0, 0, 0]);
    const written = JSON.parse(readFileSync(join(folder, 'c.json'), 'utf8')) as string[];
    const all = ['a', 'b', 'c'].flatMap((name) => Array.from({ length: 25 }, (_, number) => name + number));
    expect(written.sort()).toEqual(all.sort());
  });
});
