import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/core/errors.js';
import { createFile } from '../../src/io/written-file.js';
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
