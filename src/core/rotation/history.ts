import { after, begun, marksOf } from './entries.js';
import type { Flight, History, Standing } from './flight.js';
import type { Entry } from './journal.js';

/** Reads what the entries say of the rotation of that name. */
export function historyOf(entries: readonly Entry[], name: string): History {
  let flight: Flight | undefined;
  let standing: Standing | undefined;
  let paused: string | undefined;
  const followed = new Map<string, Date>();
  const own = entries.filter(({ rotation }) => rotation.startsWith(`${name}/`));
  for (const entry of own) {
    if (entry.what.event === 'adopted' && flight?.id !== entry.rotation) {
      const { key, account, marks } = entry.what;
      standing = { key, label: undefined, account, mintedAt: undefined, marks: marksOf(marks) };
      continue;
    }
    if (entry.what.event === 'paused' || entry.what.event === 'resumed') {
      paused = entry.what.event === 'paused' ? entry.what.why : undefined;
      // Where none is on its way, there is nothing else to go on with.
      if (flight?.id !== entry.rotation) continue;
    }
    const open = flight?.id === entry.rotation ? flight : begun(entry);
    flight = after(open, entry);
    standing = standingOf(flight, standing);
    const { old, attempt } = flight;
    if (old !== undefined && attempt !== undefined && mayLive(flight) && !followed.has(old))
      followed.set(old, attempt.at);
    paused = heldBack(flight) ?? paused;
  }
  const count = own.length;
  const last = flight && { ...flight, count };
  const inUse = keyInUse(last, standing);
  const since = inUse === undefined ? undefined : followed.get(inUse);
  return {
    last,
    flight: last?.end === undefined ? last : undefined,
    standing,
    followed: since && { key: inUse!, since },
    paused,
    count,
  };
}

/** Whether its attempt has made one, or a person had to look whether it has. */
function mayLive({ attempt, human }: Flight): boolean {
  return attempt?.key !== undefined || human !== undefined;
}

/** Before the new one is deployed, the old one is, which the journal may know of by nothing else. */
export function keyInUse(last: Flight | undefined, standing: Standing | undefined): string | undefined {
  if (last !== undefined && last.end === undefined)
    return last.deployedAt === undefined || last.isRollback ? last.old : undefined;
  return standing === undefined ? last?.old : standing.key;
}

/** The journal has nothing about it: it is new, or the journal is lost. */
export function isUnknown({ last, standing }: History): boolean {
  return last === undefined && standing === undefined;
}

/** What targets hold after its entries. */
function standingOf(
  { attempt, deployedAt, isRollback, old, ...flight }: Flight,
  known: Standing | undefined,
): Standing | undefined {
  if (flight.end === 'rolled back')
    return old === undefined
      ? undefined
      : {
          key: old,
          label: undefined,
          account: flight.account,
          mintedAt: flight.oldMintedAt,
          marks: flight.origin ?? new Map(),
        };
  return deployedAt !== undefined && attempt?.key !== undefined && !isRollback
    ? {
        key: attempt.key,
        label: attempt.mintedAt && attempt.label,
        account: flight.account,
        mintedAt: attempt.mintedAt,
        marks: attempt.marks,
      }
    : known;
}

/** What somebody did not want is not begun again by itself. */
function heldBack({ id, end, pull }: Flight): string | undefined {
  const again = `: \`rotate resume ${id.slice(0, id.lastIndexOf('/'))}\` lets the next one begin`;
  if (end === 'rolled back') return `the last one was rolled back${again}`;
  return end === 'aborted' && pull !== undefined ? `its pull request was closed${again}` : undefined;
}
