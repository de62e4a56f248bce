import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { UsageError } from '../../src/core/errors.js';
import { createFile, replaceFile } from '../../src/io/written-file.js';
import { temporaryFolder, write } from './temporary.js';

const unlessWindows = it.skipIf(process.platform === 'win32');

describe('createFile', () => {
  it('writes a file and its folders, and nothing else', () => {
    const root = temporaryFolder();
    expect(createFile(root, 'a/b/c.yml', 'text\n')).toBe(true);
    expect(readFileSync(join(root, 'a/b/c.yml'), 'utf8')).toBe('text\n');
    expect(readdirSync(join(root, 'a/b'))).toEqual(['c.yml']);
  });

  unlessWindows('lets everybody read it', () => {
    const root = temporaryFolder();
    createFile(root, 'c.yml', '');
    expect(statSync(join(root, 'c.yml')).mode & 0o777).toBe(0o644 & ~process.umask());
  });

  it('leaves what exists', () => {
    const root = temporaryFolder();
    write(root, { 'c.yml': 'mine\n' });
    expect(createFile(root, 'c.yml', 'other\n')).toBe(false);
    expect(readFileSync(join(root, 'c.yml'), 'utf8')).toBe('mine\n');
    mkdirSync(join(root, 'd.yml'));
    expect(createFile(root, 'd.yml', '')).toBe(false);
  });

  unlessWindows('takes a link that leads nowhere for something that exists', () => {
    const root = temporaryFolder();
    symlinkSync(join(root, 'elsewhere'), join(root, 'c.yml'));
    expect(createFile(root, 'c.yml', 'text')).toBe(false);
    expect(existsSync(join(root, 'elsewhere'))).toBe(false);
  });

  unlessWindows('follows no link out of the folder', () => {
    const root = temporaryFolder();
    const outside = temporaryFolder();
    symlinkSync(outside, join(root, '.github'));
    expect(() => createFile(root, '.github/workflows/c.yml', 'text')).toThrow(
      new UsageError('cannot write into .github: it is a link'),
    );
    expect(readdirSync(outside)).toEqual([]);
  });

  it('says what is in the way', () => {
    const root = temporaryFolder();
    write(root, { a: 'a file' });
    expect(() => createFile(root, 'a/b.yml', '')).toThrow(/^cannot write a\/b\.yml: E[A-Z]+$/);
  });
});

describe('replaceFile', () => {
  it('writes a file that is not there, with its folders, or another text into one that is', () => {
    const root = temporaryFolder();
    replaceFile(root, 'a/b.json', 'one\n');
    replaceFile(root, 'a/b.json', 'two\n');
    expect(readFileSync(join(root, 'a/b.json'), 'utf8')).toBe('two\n');
    expect(readdirSync(join(root, 'a'))).toEqual(['b.json']);
  });

  unlessWindows.each([0o600, 0o640, 0o755, 0o444])('keeps its mode %o', (mode) => {
    const root = temporaryFolder();
    write(root, { 'b.json': 'one' });
    chmodSync(join(root, 'b.json'), mode);
    replaceFile(root, 'b.json', 'two');
    expect(statSync(join(root, 'b.json')).mode & 0o7777).toBe(mode);
  });

  unlessWindows('keeps a mode that the mask of the process would not give a new file', () => {
    const root = temporaryFolder();
    write(root, { 'b.json': 'one' });
    chmodSync(join(root, 'b.json'), 0o666);
    const mask = process.umask(0o077);
    onTestFinished(() => void process.umask(mask));
    replaceFile(root, 'b.json', 'two');
    expect(statSync(join(root, 'b.json')).mode & 0o777).toBe(0o666);
  });

  it.skipIf(process.getuid?.() !== 0)('keeps its owner, if whoever writes may give it to somebody', () => {
    const root = temporaryFolder();
    write(root, { 'b.json': 'one' });
    chownSync(join(root, 'b.json'), 65534, 65533);
    replaceFile(root, 'b.json', 'two');
    const { uid, gid } = statSync(join(root, 'b.json'));
    expect([uid, gid]).toEqual([65534, 65533]);
  });

  unlessWindows('refuses a link, and leaves it and what it leads to', () => {
    const [root, outside] = [temporaryFolder(), temporaryFolder()];
    write(outside, { 'b.json': 'one' });
    symlinkSync(join(outside, 'b.json'), join(root, 'b.json'));
    symlinkSync('nowhere', join(root, 'c.json'));
    for (const name of ['b.json', 'c.json']) {
      expect(() => replaceFile(root, name, 'two')).toThrow(
        new UsageError(`cannot write ${name}: it is no plain file`),
      );
    }
    expect(readFileSync(join(outside, 'b.json'), 'utf8')).toBe('one');
    expect(readlinkSync(join(root, 'c.json'))).toBe('nowhere');
  });

  unlessWindows('follows no link to a folder, and makes none behind it', () => {
    const [root, outside] = [temporaryFolder(), temporaryFolder()];
    write(root, { 'a/x': '' });
    symlinkSync(outside, join(root, 'a/link'));
    expect(() => replaceFile(root, 'a/link/b/c.json', 'two')).toThrow(
      new UsageError('cannot write into a/link: it is a link'),
    );
    expect(readdirSync(outside)).toEqual([]);
  });

  it('refuses a folder, and one in which a file stands where a folder should', () => {
    const root = temporaryFolder();
    write(root, { 'folder/x': '', file: '' });
    expect(() => replaceFile(root, 'folder', 'two')).toThrow('cannot write folder: it is no plain file');
    expect(() => replaceFile(root, 'file/b.json', 'two')).toThrow(/^cannot write file\/b\.json: E[A-Z]+$/);
    expect(readdirSync(root).sort()).toEqual(['file', 'folder']);
  });

  unlessWindows('leaves the other names of a file what they were', () => {
    const root = temporaryFolder();
    write(root, { 'b.json': 'one' });
    linkSync(join(root, 'b.json'), join(root, 'other.json'));
    replaceFile(root, 'b.json', 'two');
    expect(readFileSync(join(root, 'other.json'), 'utf8')).toBe('one');
    expect(readFileSync(join(root, 'b.json'), 'utf8')).toBe('two');
  });

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'says what the disk refuses, and leaves the file whole and nothing beside it',
    () => {
      const root = temporaryFolder();
      write(root, { 'a/b.json': 'one' });
      chmodSync(join(root, 'a'), 0o555);
      onTestFinished(() => chmodSync(join(root, 'a'), 0o755));
      expect(() => replaceFile(root, 'a/b.json', 'two')).toThrow(
        new UsageError('cannot write a/b.json: EACCES'),
      );
      expect(readFileSync(join(root, 'a/b.json'), 'utf8')).toBe('one');
      expect(readdirSync(join(root, 'a'))).toEqual(['b.json']);
    },
  );

  it('leaves nothing beside a file whose name is too long for the disk', () => {
    const root = temporaryFolder();
    expect(() => replaceFile(root, 'n'.repeat(300), 'two')).toThrow(/: ENAMETOOLONG$/);
    expect(readdirSync(root)).toEqual([]);
  });
});
