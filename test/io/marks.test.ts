import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Unanswered } from '../../src/core/inspection.js';
import { Misdirected, Secret } from '../../src/core/secret.js';
import { marking } from '../../src/io/marks.js';
import { fakeAlnum } from '../../src/providers/fake.js';
import { temporaryFolder } from './temporary.js';

const secret = (value: string): Secret => Secret.of(value, ['here:marks']);

it('marks differ by value and place, and are the same in every process of a user', async () => {
  const file = join(temporaryFolder(), 'new/folder/marks.key');
  const [one, two] = [marking(file), marking(file)];
  const value = fakeAlnum(40);
  const [mark, ...others] = await Promise.all([
    one(secret(value), 'a'),
    two(secret(value), 'a'),
    one(secret(value), 'b'),
    one(secret(`${value}x`), 'a'),
  ]);
  expect(mark).toMatch(/^[0-9a-f]{32}$/);
  expect(others[0]).toBe(mark);
  expect(new Set(others).size).toBe(3);
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
});

it('a lost key makes other marks', async () => {
  const folder = temporaryFolder();
  const marks = await Promise.all(['a', 'b'].map((name) => marking(join(folder, name))(secret('x'), 'p')));
  expect(marks[0]).not.toBe(marks[1]);
});

it('a key that is none stays, and makes no marks', async () => {
  const file = join(temporaryFolder(), 'marks.key');
  writeFileSync(file, 'short\n', { mode: 0o600 });
  await expect(marking(file)(secret('x'), 'p')).rejects.toThrow(Unanswered);
  expect(readFileSync(file, 'utf8')).toBe('short\n');
});

it.skipIf(process.platform === 'win32')('a key that others can read makes no marks', async () => {
  const file = join(temporaryFolder(), 'marks.key');
  await marking(file)(secret('x'), 'p');
  chmodSync(file, 0o644);
  await expect(marking(file)(secret('x'), 'p')).rejects.toThrow('can be read by others');
});

it('a value that is not for it is not marked', async () => {
  const file = join(temporaryFolder(), 'marks.key');
  await expect(marking(file)(Secret.of('x', ['here:config']), 'p')).rejects.toThrow(Misdirected);
});
