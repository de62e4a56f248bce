import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { journalLines, parseJournal } from '../../src/core/rotation/journal.js';
import { messagesIn, type Said } from './messages.js';

const page = readFileSync('docs/rotation.md', 'utf8');

const FOLDERS = ['src/core/rotation', 'src/pipeline/rotate'];

/** Who binds the policy to what it names speaks of the policy's own words, and of variables by their names. */
const OF_THE_POLICY = ['rotations.ts', 'targets.ts'];

/** What one module says in the words of another: where it stands, and as the page shows it. */
const HANDED_ON = {
  in: 'src/pipeline/rotate/verifying.ts',
  written: '`${repository}: the workflow ${verify.workflow} ${started.detail}`',
  message: '…: the workflow … …',
};

const messages = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => !OF_THE_POLICY.includes(file))
    .flatMap((file) => messagesIn(file, readFileSync(`${folder}/${file}`, 'utf8'))),
);

const saidBy = (by: Said['by']): readonly string[] => [
  ...new Set(messages.filter((one) => one.by === by).map(({ message }) => message)),
];

/** The first column of the table below a heading, without the fences of code. */
function listedBelow(heading: string): readonly string[] {
  const [, section = ''] = page.split(`\n## ${heading}\n`);
  const [own = ''] = section.split('\n## ');
  const rows = own.match(/^\| `.*$/gm) ?? [];
  return rows.flatMap((row) =>
    [...row.split(' | ')[0]!.matchAll(/(`+) ?(.*?) ?\1(?!`)/g)].map(([, , text]) => text!),
  );
}

describe('docs/rotation.md', () => {
  it('says what to do for each message that needs a person, and for no other', () => {
    expect(saidBy('human').length).toBeGreaterThan(10);
    expect(readFileSync(HANDED_ON.in, 'utf8')).toContain(HANDED_ON.written);
    expect([...listedBelow('When a person is needed')].sort()).toEqual(
      [...saidBy('human'), HANDED_ON.message].sort(),
    );
  });

  it('says what to do where nothing is begun', () => {
    expect(saidBy('unready').length).toBeGreaterThan(12);
    expect([...listedBelow('When nothing is begun')].sort()).toEqual([...saidBy('unready')].sort());
  });

  it('lists the events of the journal', () => {
    const [, listed = ''] = /<!-- events of the journal -->([\s\S]*?)<!--/.exec(page) ?? [];
    const source = readFileSync('src/core/rotation/journal.ts', 'utf8');
    const events = [...source.matchAll(/event: z\.literal\('([a-z-]+)'\)/g)].map(([, name]) => name!);
    expect(events.length).toBeGreaterThan(20);
    expect([...listed.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name!).sort()).toEqual([...events].sort());
  });

  it('shows a line as the journal has it', () => {
    const [shown = ''] = /^\{"v":1.*\}$/m.exec(page) ?? [];
    const { at, rotation, what } = JSON.parse(shown) as Readonly<Record<string, never>>;
    const { text } = journalLines([{ at: new Date(at!), rotation: rotation!, what: what! }], '');
    const withoutHashes = (line: string): string => line.replace(/"(prev|hash)":"[^"]*"/g, '"$1":""').trim();
    expect(withoutHashes(text)).toBe(withoutHashes(shown));
    expect(parseJournal(text).entries).toHaveLength(1);
  });
});
