import { reasons, type Unknown } from '../../core/inspection.js';
import { Secret } from '../../core/secret.js';
import type { ChangingTools } from '../../core/tools.js';
import type { Location, Store, Write } from '../../stores/store.js';
import { failed } from '../failed.js';
import type { NamedValue } from './fix.js';

/** A store that values are put into. */
export interface Shelf {
  readonly store: Store;
  readonly options: object;
  /** What they go into: an organisation, a mount, a file. */
  readonly scope: string | undefined;
}

/** Why nothing was changed, or not all. */
export interface Trouble {
  readonly name: string;
  /** As it follows the name. */
  readonly what: string;
}

interface Shelved {
  /** Names of the values that are there. */
  readonly stored: readonly string[];
  /** What the user has to know. */
  readonly notices: readonly string[];
  readonly trouble?: Trouble;
}

const NOTHING = { stored: [], notices: [] };

/** Where a value of that name goes. */
export function placeOn({ store, scope, options }: Shelf, name: string): Location {
  return store.place?.(scope, name, options as never) ?? { scope, name, key: undefined, version: undefined };
}

/** A value that is put there, and what is there now. */
interface Put extends NamedValue {
  readonly location: Location;
  readonly secret: Secret;
  readonly isThere: boolean;
}

/**
 * Puts all values into the store, and reads each back where that can be done. Nothing is written if one of them could not be. What is there
 * already with the same value stays; with another, it is somebody else's.
 */
export async function shelve(
  values: readonly NamedValue[],
  shelf: Shelf,
  tools: ChangingTools,
  id: string,
): Promise<Shelved> {
  const { write } = shelf.store;
  if (write === undefined)
    return { ...NOTHING, trouble: { name: shelf.store.title, what: 'takes no values from here' } };
  const puts: Put[] = [];
  for (const value of values) {
    const put = await looked(value, shelf, write, tools);
    if ('what' in put) return { ...NOTHING, trouble: put };
    puts.push(put);
  }
  const stored: string[] = [];
  const notices: string[] = [];
  for (const put of puts) {
    if (!put.isThere) {
      const { what, notice } = await written(put, shelf, write, tools, `${id}-${put.name}`);
      if (notice !== undefined) notices.push(notice);
      if (what !== undefined) return { stored, notices, trouble: { name: put.name, what } };
    }
    stored.push(put.name);
  }
  return { stored, notices };
}

async function looked(
  { name, value }: NamedValue,
  shelf: Shelf,
  write: Write<never>,
  tools: ChangingTools,
): Promise<Put | Trouble> {
  const location = placeOn(shelf, name);
  const refusal = write.refusal(location, Buffer.byteLength(value));
  if (refusal !== undefined) return { name, what: `cannot be stored: ${refusal}${wanted(shelf)}` };
  if (!isNamed(shelf.store, location))
    return { name, what: `cannot be stored: no reference names such a place${wanted(shelf)}` };
  const options = shelf.options as never;
  const secret = Secret.of(value, [...write.audience(options, location), COMPARED]);
  const known = await answered(() => shelf.store.describe(location, options, tools));
  if (known.answer === 'unknown') return { name, what: `cannot be looked up: ${why(known)}` };
  if (known.answer === 'absent') {
    const trial = await answered(async () => write.tryReading?.(location, options, tools));
    if (trial !== undefined) return { name, what: `could not be read back: ${why(trial)}` };
    return { name, value, location, secret, isThere: false };
  }
  const held = await heldIn(shelf, location, tools);
  if (held?.equals(secret)) return { name, value, location, secret, isThere: true };
  // Of a store that gives no values out nobody knows whether it is the same: an earlier run may have put it there.
  const whose = held === undefined ? 'and its value cannot be read' : 'with another value';
  return { name, what: `is there already, ${whose}: give it another scope, or take that one away` };
}

/** What was to be said of where it goes, if nothing was. */
function wanted({ store, scope }: Shelf): string {
  const { scope: means } = store.location;
  return scope !== undefined || means === undefined
    ? ''
    : `. With --in, say which: ${means.replace(/\.$/, '')}`;
}

/** Whether the reference that is written is read as the place that was meant. */
function isNamed({ refer, locate }: Store, location: Location): boolean {
  if (refer === undefined) return true;
  const read = locate?.(refer(location));
  return read?.name === location.name && read.key === location.key;
}

/** Who compares values here sends them nowhere. */
const COMPARED = 'here:compared';

async function heldIn(
  { store, options }: Shelf,
  location: Location,
  tools: ChangingTools,
): Promise<Secret | undefined> {
  if (store.resolve === undefined) return undefined;
  const found = await answered(() => store.resolve!(location, options as never, tools, [COMPARED]));
  return found.answer === 'there' ? found.value : undefined;
}

/** `what` went wrong; `undefined` if the value is there. */
async function written(
  { location, secret }: Put,
  shelf: Shelf,
  { write }: Write<never>,
  tools: ChangingTools,
  id: string,
): Promise<{ readonly what: string | undefined; readonly notice?: string | undefined }> {
  const change = await answered(() =>
    write(location, secret, shelf.options as never, tools, { before: 'absent', id }),
  );
  if (change.answer === 'changed') return { what: 'was written by somebody else meanwhile' };
  if (change.answer === 'unfit') return { what: `is not taken by the store: ${change.detail}` };
  // Of a write without an answer, only a look tells what became of it.
  const held = await heldIn(shelf, location, tools);
  if (change.answer === 'unknown')
    return { what: held?.equals(secret) ? undefined : `may not have been stored: ${why(change)}` };
  const isRead = shelf.store.resolve === undefined || held?.equals(secret);
  return { what: isRead ? undefined : 'cannot be read back', notice: change.notice };
}

async function answered<Answer>(ask: () => Promise<Answer>): Promise<Answer | Unknown> {
  try {
    return await ask();
  } catch (error) {
    return failed(error);
  }
}

function why({ reason, detail }: Unknown): string {
  return `${reasons[reason]}${detail === undefined ? '' : ` (${detail})`}`;
}
