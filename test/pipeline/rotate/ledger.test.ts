import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { JournalEvent } from '../../../src/core/rotation/journal.js';
import { JournalFile } from '../../../src/io/journal-file.js';
import { Ledger, Overtaken } from '../../../src/pipeline/rotate/ledger.js';
import { temporaryFolder } from '../../io/temporary.js';

const now = (): Date => new Date();
const idOf = (name: string, letter: string): string => `${name}/${'0'.repeat(25)}${letter}`;

function intent(id: string): JournalEvent {
  return {
    event: 'intent',
    label: `mcp-rekey/${id}`,
    old: 'old',
    before: { T: '1' },
    keys: [],
    staging: { T: 'none' },
    lease: now(),
    runner: 'a run',
    reason: 'due',
  };
}

/** Opens one and the same journal, as often as it is called. */
function journal(): () => Promise<Ledger> {
  const file = join(temporaryFolder(), 'journal.jsonl');
  return () => Ledger.open(new JournalFile(file), now);
}

it('lets one of two runs begin a rotation, also where the other has read anew for another one’s sake', async () => {
  const open = journal();
  const [one, other] = [await open(), await open()];
  const { count } = one.history('b');
  await other.write({ id: idOf('b', '1'), count: 0 }, intent(idOf('b', '1')));
  // To write about another rotation the journal has to be read anew, with what the other run has written.
  await one.write({ id: idOf('a', '2'), count: 0 }, intent(idOf('a', '2')));
  await expect(one.write({ id: idOf('b', '3'), count }, intent(idOf('b', '3')))).rejects.toThrow(Overtaken);
  await other.write(other.flight('b')!, { event: 'minted', key: 'new' });
  expect(one.flight('b')).toMatchObject({ id: idOf('b', '1') });
});

it('lets nobody revoke what somebody wants back since', async () => {
  const open = journal();
  const one = await open();
  const id = idOf('c', '1');
  await one.write({ id, count: 0 }, intent(id));
  const decided = one.flight('c')!;
  const other = await open();
  await other.write(other.flight('c')!, { event: 'rollback' });
  await one.write({ id: idOf('a', '2'), count: 0 }, intent(idOf('a', '2')));
  await expect(one.write(decided, { event: 'revoking', key: 'old' })).rejects.toThrow(Overtaken);
});
