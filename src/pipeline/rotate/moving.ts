import { Unanswered } from '../../core/inspection.js';
import type { Flight } from '../../core/rotation/flight.js';
import type { JournalEvent } from '../../core/rotation/journal.js';
import type { Secret } from '../../core/secret.js';
import type { Change } from '../../stores/store.js';
import { described, versionIn } from './marks.js';
import { changeOf, withdraw } from './storing.js';
import type { Passage, Target, World } from './world.js';

/** Makes the version that was staged the current one. */
export async function promote(
  { world }: Passage,
  { attempt, before }: Flight,
  target: Target,
): Promise<JournalEvent> {
  const { name } = target;
  const [own, old] = [attempt!.marks.get(name), before.get(name)];
  const { mark } = await described(target, world);
  if (target.location.key === undefined || mark === old || mark === own) {
    await moved(target, own, world);
    return { event: 'promoted', target: name };
  }
  // It was made of what stood beside it then, and somebody has written there since.
  const carried = await carriedOn(target, { from: own, over: old, label: attempt!.label }, world);
  if (carried === 'other') return strange(name);
  await withdraw([target], attempt!.label, world);
  return { event: 'promoted', target: name, mark: carried };
}

/** Makes the old one the current one again. */
export async function demote(
  { world }: Passage,
  { attempt, before }: Flight,
  target: Target,
): Promise<JournalEvent> {
  const { name } = target;
  const [own, old] = [attempt!.marks.get(name), before.get(name)];
  if (target.location.key === undefined) {
    await moved(target, old, world);
    return { event: 'demoted', target: name };
  }
  const carried = await carriedOn(target, { from: old, over: own, label: attempt!.label }, world);
  return carried === 'other' ? strange(name) : { event: 'demoted', target: name, mark: carried };
}

function strange(name: string): JournalEvent {
  return { event: 'needs-human', why: `${name} holds something that was not written here` };
}

/** Makes a version the current one; that it is already is as good. */
async function moved(target: Target, mark: string | undefined, world: World): Promise<void> {
  const { store, options, location, name } = target;
  const version = versionIn(mark);
  if (version === undefined || store.promote === undefined) throw nothing(name);
  if ((await described(target, world)).mark === version) return;
  accepted(await store.promote({ ...location, version }, options, world.tools), name);
}

interface Carrying {
  /** The version that has the value, and the one whose value it goes over. */
  readonly from: string | undefined;
  readonly over: string | undefined;
  /** Of the attempt. */
  readonly label: string;
}

/**
 * Writes one key’s value of another version into what is current now, for what stands beside it there may be newer than that version: to promote that
 * would bring back what others have replaced, and revoked. Gives the mark that it has then; `other` if somebody else’s value is there.
 */
async function carriedOn(
  target: Target,
  { from, over, label }: Carrying,
  world: World,
): Promise<string | 'other'> {
  const { store, options, location, name } = target;
  const [wanted, replaced, now] = await Promise.all([
    valueAt(target, from, world),
    valueAt(target, over, world),
    valueAt(target, undefined, world),
  ]);
  if (wanted === undefined || now?.version === undefined) throw nothing(name);
  if (now.value.equals(wanted.value)) return now.version;
  if (replaced === undefined || !now.value.equals(replaced.value)) return 'other';
  const change = await store.write!.write(location, wanted.value, options, world.tools, {
    before: { version: now.version },
    // The same for every try to put it there.
    id: `${changeOf(label)}/${from}/${now.version}`,
  });
  return accepted(change, name) ?? (await described(target, world)).mark;
}

/** What a version holds; `undefined` for the current one. */
async function valueAt(
  { store, options, location }: Target,
  mark: string | undefined,
  { tools }: World,
): Promise<{ readonly value: Secret; readonly version: string | undefined } | undefined> {
  const audience = store.write!.audience(options, location);
  const found = await store.resolve?.({ ...location, version: versionIn(mark) }, options, tools, audience);
  if (found?.answer === 'unknown') throw new Unanswered(found.reason, found.detail);
  return found?.answer === 'there' ? { value: found.value, version: found.version } : undefined;
}

function accepted(change: Change, name: string): string | undefined {
  if (change.answer === 'done') return change.version;
  throw new Unanswered(
    'refused',
    change.answer === 'unfit' ? `${name}: ${change.detail}` : `${name} was changed at the same time`,
  );
}

function nothing(name: string): Unanswered {
  return new Unanswered('incomplete', `${name} has no version that could be promoted`);
}
