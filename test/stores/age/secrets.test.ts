import { expect, it } from 'vitest';
import { ageFileLaunch } from '../../../src/stores/age/launch.js';
import { secretsIn, textOf } from '../../../src/stores/age/secrets.js';
import { ageFile } from '../../../src/stores/age-file.js';

const ENTRY = { revision: 2, 'written-at': '2026-01-02', notes: { by: 'x' }, value: 'sealed' };
const FILE = { version: 1, recipients: [`age1${'q'.repeat(58)}`], secrets: { A: ENTRY } };

it('a file of secrets is read, and written as it was', () => {
  const read = secretsIn(JSON.stringify(FILE), 's.json');
  expect(read.secrets['A']).toEqual({ ...ENTRY, 'written-at': new Date('2026-01-02T00:00:00Z') });
  expect(secretsIn(textOf(read), 's.json')).toEqual(read);
  expect(secretsIn(JSON.stringify({ ...FILE, secrets: {} }), 's.json').secrets).toEqual({});
});

it.each([undefined, 'no date', 5])('a date that is none spoils nothing: %j', (date) => {
  const entry = { revision: 1, 'written-at': date, value: '' };
  const read = secretsIn(JSON.stringify({ ...FILE, secrets: { A: entry } }), 's.json');
  expect(read.secrets['A']).toEqual({ revision: 1, 'written-at': undefined, value: '' });
});

it.each([
  '',
  '[]',
  'null',
  '1',
  ...[
    { ...FILE, version: 2 },
    { ...FILE, other: 1 },
    { ...FILE, recipients: [] },
    { ...FILE, recipients: 'age1' },
    { ...FILE, recipients: [...FILE.recipients, 'x'] },
    { ...FILE, recipients: [5] },
    { ...FILE, secrets: undefined },
    { ...FILE, secrets: [ENTRY] },
    ...[
      null,
      [],
      'x',
      { ...ENTRY, other: 1 },
      { ...ENTRY, revision: 0 },
      { ...ENTRY, revision: 1.5 },
      { ...ENTRY, revision: '1' },
      { ...ENTRY, value: undefined },
      { ...ENTRY, value: 1 },
      { ...ENTRY, notes: [] },
      { ...ENTRY, notes: null },
      { ...ENTRY, notes: { by: 1 } },
    ].map((entry) => ({ ...FILE, secrets: { A: ENTRY, B: entry } })),
  ].map((file) => JSON.stringify(file)),
])('is none: %s', (content) => {
  expect(() => secretsIn(content, 's.json')).toThrow(/unexpected|file of encrypted secrets/);
});

it('what is usual are options as they are checked', () => {
  expect(ageFile.options.parse({})).toEqual(ageFileLaunch.usual());
});
