import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { JournalFile } from '../../src/io/journal-file.js';

function place(): { readonly folder: string; readonly file: string } {
  const folder = mkdtempSync(join(tmpdir(), 'journal-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return { folder, file: join(folder, 'journal.jsonl') };
}

describe('the file of a journal', () => {
  it.skipIf(process.platform === 'win32')(
    'is read and written by its owner alone, as is its folder',
    async () => {
      const { folder } = place();
      const journal = new JournalFile(join(folder, 'below', 'journal.jsonl'));
      await journal.append('a\n', '');
      expect(statSync(join(folder, 'below')).mode & 0o777).toBe(0o700);
      chmodSync(join(folder, 'below', 'journal.jsonl'), 0o644);
      await journal.append('b\n', (await journal.read()).version);
      expect(statSync(join(folder, 'below', 'journal.jsonl')).mode & 0o777).toBe(0o600);
    },
  );

  it('leaves nothing beside it', async () => {
    const { folder, file } = place();
    const journal = new JournalFile(file);
    await journal.append('a\n', '');
    expect(await journal.append('b\n', 'another')).toEqual({ answer: 'changed' });
    expect(readdirSync(folder)).toEqual(['journal.jsonl']);
  });

  it('is rid of what a run has left that was killed while it wrote, and of nothing else', async () => {
    const { folder, file } = place();
    const ours = ['0123456789ab', 'ffffffffffff'].map((word) => `journal.jsonl.${word}.new`);
    const others = [
      'journal.jsonl.bak',
      'journal.jsonl.0123456789ab',
      'other.jsonl.0123456789ab.new',
      'x.new',
    ];
    for (const name of [...ours, ...others]) writeFileSync(join(folder, name), 'half');
    const journal = new JournalFile(file);
    expect(await journal.append('a\n', '')).toMatchObject({ answer: 'done' });
    expect(readdirSync(folder).sort()).toEqual(['journal.jsonl', ...others].sort());
  });

  it('is written though a run was killed while it held the lock, or took an old one', async () => {
    const { folder, file } = place();
    const long = new Date(Date.now() - 60_000);
    for (const name of ['journal.jsonl.lock', 'journal.jsonl.lock.taking']) {
      writeFileSync(join(folder, name), 'somebody');
      utimesSync(join(folder, name), long, long);
    }
    expect(await new JournalFile(file).append('a\n', '')).toMatchObject({ answer: 'done' });
    expect(readdirSync(folder)).toEqual(['journal.jsonl']);
  });

  it('notices what somebody else has changed, of whatever length', async () => {
    const { file } = place();
    const journal = new JournalFile(file);
    await journal.append('a\n', '');
    const { version } = await journal.read();
    writeFileSync(file, 'b\n');
    expect(await journal.append('c\n', version)).toEqual({ answer: 'changed' });
    expect(readFileSync(file, 'utf8')).toBe('b\n');
  });

  it('is not written while somebody else has the lock', async () => {
    const { file } = place();
    writeFileSync(`${file}.lock`, 'somebody');
    await expect(new JournalFile(file).append('a\n', '')).rejects.toMatchObject({ reason: 'unreachable' });
    expect(readdirSync(join(file, '..'))).toEqual(['journal.jsonl.lock']);
  });

  it('is no link, no folder and no bytes that are no text', async () => {
    const { folder, file } = place();
    const journal = new JournalFile(file);
    mkdirSync(file);
    await expect(journal.read()).rejects.toMatchObject({ reason: 'refused' });
    rmSync(file, { recursive: true });
    writeFileSync(file, Buffer.from([0xff, 0xfe]));
    await expect(journal.read()).rejects.toMatchObject({ reason: 'refused' });
    if (process.platform === 'win32') return;
    rmSync(file);
    writeFileSync(join(folder, 'other'), 'a\n');
    symlinkSync('other', file);
    await expect(journal.append('b\n', '')).rejects.toMatchObject({ reason: 'refused' });
    expect(readFileSync(join(folder, 'other'), 'utf8')).toBe('a\n');
  });
});
