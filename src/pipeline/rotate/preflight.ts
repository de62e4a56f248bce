import { LITERAL } from '../../core/rotation/pins.js';
import { placeholders } from '../../core/rotation/template.js';
import type { Key, Parts } from '../../providers/issuers/issuer.js';
import { checkClock, checkDrift } from './clocks.js';
import { type Held, heldIn } from './held.js';
import { currentParts, identified } from './identifying.js';
import { labelOf, newId } from './ids.js';
import { orderOf } from './making.js';
import { ABSENT, described } from './marks.js';
import { checkUnread, replaceable } from './pasted-check.js';
import { checkShadows } from './shadowed.js';
import { tryWriting } from './try-writing.js';
import { ByHand, Unready } from './unready.js';
import { standingHere } from './whose.js';
import type { Hand, Rotation, Target, World } from './world.js';

/** What is known when nothing speaks against it. */
export interface Ready {
  /** Id of the credential in use; `null` if there is none. */
  readonly old: string | null;
  /** When that one was made, as far as anybody knows. */
  readonly oldMintedAt: Date | undefined;
  readonly before: Readonly<Record<string, string>>;
  /** Ids of the keys that are there, if the provider shows no labels. */
  readonly keys: readonly string[];
  /** What is in use, in its parts, if anybody gives it. */
  readonly current: Parts | undefined;
  readonly hand: Hand;
}

/** Values that are made are no longer. */
const LONGEST = 4096;

/** Finds out what could go wrong before anything is changed. `known`: the old one, if this is not the first attempt. Throws `Unready` or `Unanswered`. */
export async function preflight(
  rotation: Rotation,
  world: World,
  known: string | undefined,
  isProvided = false,
): Promise<Ready> {
  checkPair(rotation);
  await checkClock(world);
  const keys = await rotation.issuer.list?.(rotation.access, world.tools);
  const held = await checkTargets(rotation, world);
  const { old, scopes, parts } = await usedOr(known, rotation, world, { held, keys, isProvided });
  checkDrift(rotation, world);
  // What a person has made is one of those already.
  if (!isProvided) checkRoom(rotation, keys);
  if (!isProvided && rotation.issuer.mint === undefined) throw new ByHand(byHandOf(rotation));
  if (!isProvided) await checkMinting(old, rotation, world);
  const standing = await standingHere(rotation, world, keys);
  return {
    old,
    oldMintedAt:
      (standing?.key === old ? standing?.mintedAt : undefined) ??
      keys?.find(({ id }) => id === old)?.createdAt,
    before: Object.fromEntries([...held].map(([name, { mark }]) => [name, mark])),
    keys: rotation.issuer.labelled === undefined ? (keys ?? []).map(({ id }) => id) : [],
    current: parts,
    hand: { state: 'open', key: undefined, parts: undefined, scopes, plans: [...held.values()] },
  };
}

interface Seen {
  readonly held: ReadonlyMap<string, Held>;
  readonly keys: readonly Key[] | undefined;
  readonly isProvided: boolean;
}

/** The old one, which the journal knows if this is not the first attempt. What a person hands in must not be that. */
async function usedOr(
  known: string | undefined,
  rotation: Rotation,
  world: World,
  { held, keys, isProvided }: Seen,
): ReturnType<typeof identified> {
  if (known === undefined) return identified(rotation, world, held, keys);
  const parts = isProvided ? await currentParts(rotation, world, held) : undefined;
  return { old: known, scopes: undefined, parts };
}

/** Which providers and stores cannot be used together. */
function checkPair(rotation: Rotation): void {
  const { issuer, targets, entry, repository } = rotation;
  if (issuer.mint && issuer.revoke === undefined && !targets.some(({ store }) => keepsOld(store))) {
    throw new Unready(
      `${issuer.title} wants to be shown what it is to revoke, and no store of this rotation gives an old value back`,
    );
  }
  if (entry.verify.by === 'last-used' && (issuer.list === undefined || issuer.usage === undefined)) {
    throw new Unready(`${issuer.title} does not tell when a key was last used: choose another \`verify\``);
  }
  if (entry.verify.by === 'last-used' && !entry.isOwn && isAskedByItself(rotation)) {
    throw new Unready(
      `${issuer.title} is asked with the credential itself, and that would count as its use: choose another \`verify\`, or name an \`admin\` of its own`,
    );
  }
  const { verify } = entry;
  if (verify.by === 'workflow' && targets.some(({ alternate }) => alternate !== undefined)) {
    if (verify.repositories.some((one) => one !== repository))
      throw new Unready(
        `the workflow of ${verify.repositories.join(', ')} would go on with the old name of the secret: let \`verify\` name ${repository ?? 'the repository of `files`'} alone`,
      );
  }
  for (const { name, template, alternate } of targets) {
    // One pull request changes all of its names at once.
    if (alternate !== undefined) continue;
    const missing = issuer.parts.filter((part) => !placeholders(template).includes(part));
    if (missing.length === 0) continue;
    throw new Unready(
      `${name} would hold a part of the credential alone, without ${missing.join(', ')}: for a moment its parts would not belong together. One value has to hold all of them`,
    );
  }
}

/** Then our own questions are the only use that is ever seen, if nobody else has the new one yet. */
function isAskedByItself({ entry, access, current }: Rotation): boolean {
  return entry.admin === undefined || (current !== undefined && access.admin.equals(current));
}

/** What a person does, where no program can. */
function byHandOf({ issuer: { title, byHand }, entry: { name } }: Rotation): string {
  if (byHand === undefined) return `${title} makes no credentials for programs`;
  return `a person has to make it at ${byHand.url}: ${byHand.steps.join(' ')} Then hand it in by \`rotate provide ${name}\``;
}

function keepsOld({ resolve, staging }: Rotation['targets'][number]['store']): boolean {
  return resolve !== undefined && staging !== 'none';
}

async function checkTargets(rotation: Rotation, world: World): Promise<ReadonlyMap<string, Held>> {
  const all = new Map<string, Held>();
  const pasted = await replaceable(rotation, world);
  for (const target of rotation.targets) {
    const { store, options, location, name } = target;
    if (store.write === undefined) throw new Unready(`${name}: ${store.title} takes no values from here`);
    const refusal = store.write.refusal(location, LONGEST);
    if (refusal !== undefined) throw new Unready(`${name} takes no value there: ${refusal}`);
    await store.write.tryReading?.(location, options, world.tools);
    const why = await store.stages?.refusal(location, options, world.tools);
    if (why !== undefined) throw new Unready(`${name} takes no value there: ${why}`);
    await checkShadows(target, rotation, world);
    const held = await heldIn(target, rotation, world);
    if (held.mark === LITERAL) await checkUnread(target, pasted, { rotation, world });
    await checkOther(target, held, rotation, world);
    await tryWriting(target, held, rotation, world);
    all.set(name, held);
  }
  return all;
}

/** What is under the name that is to be written, this program must have written itself: nobody gets it back. Throws `Unready` or `Unanswered`. */
async function checkOther(target: Target, { pin }: Held, { entry }: Rotation, world: World): Promise<void> {
  const other = target.store.beside?.(pin);
  if (other === undefined) return;
  const { last } = world.ledger.history(entry.name);
  if (last?.targets.some(({ name, staging }) => name === target.name && staging === 'pinned')) return;
  if ((await described(target, world, other)).mark === ABSENT) return;
  throw new Unready(
    `${target.name} is to be written under the name ${other}, and somebody has a secret of that name: choose another \`alternate\`, or remove that one if nobody uses it`,
  );
}

/** What an admin lacks, or what is wrong with the account, is found here where the provider tells: the journal has no word of it yet. */
async function checkMinting(old: string | null, rotation: Rotation, world: World): Promise<void> {
  const order = orderOf(labelOf(newId(rotation, world)), old ?? undefined, rotation, world);
  const why = await rotation.issuer.rehearse?.(order, rotation.access, world.tools);
  if (why !== undefined) throw new Unready(`no new one would be made: ${why}`);
}

/** Whoever else’s they are: none of them is touched. */
function checkRoom({ issuer }: Rotation, keys: readonly Key[] | undefined): void {
  const { room, countsDead = false } = issuer;
  const there = keys?.filter(({ isLive }) => isLive || countsDead) ?? [];
  if (room === undefined || there.length < room) return;
  const ids = there.map(({ id }) => id).join(', ');
  throw new Unready(
    `${issuer.title} allows ${room} at once, and there are ${there.length} already: ${ids}. Remove one that nobody uses`,
  );
}
