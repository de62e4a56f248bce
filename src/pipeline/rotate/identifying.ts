import { day } from '../../core/phrases.js';
import { unfill } from '../../core/rotation/template.js';
import type { Key, Parts } from '../../providers/issuers/issuer.js';
import type { Held } from './held.js';
import { ABSENT } from './marks.js';
import { Unready } from './unready.js';
import { holdsAnother, partsInAny } from './values.js';
import { standingHere } from './whose.js';
import type { Rotation, World } from './world.js';

interface Identified {
  readonly old: string | null;
  readonly scopes: readonly string[] | undefined;
  /** Its value, if anybody gives it. */
  readonly parts: Parts | undefined;
}

/**
 * Which credential is in use. Its value tells, if the policy or a store gives it; then it is tried first, for somebody who holds a wrong one must
 * not be helped to a right one. Else the journal, as long as every target holds what was written there last. Throws `Unready` if nobody knows.
 */
export async function identified(
  rotation: Rotation,
  world: World,
  held: ReadonlyMap<string, Held>,
  keys: readonly Key[] | undefined,
): Promise<Identified> {
  const parts = await currentParts(rotation, world, held);
  const standing = await standingHere(rotation, world, keys);
  // What somebody has said by `rotate adopt` counts for more than a value that nobody is let in by.
  const isAdopted = standing !== undefined && standing.mintedAt === undefined;
  const told = parts && (await byValue(parts, rotation, world, isAdopted));
  if (told !== undefined && standing !== undefined && told.old !== standing.key) {
    throw new Unready(
      `${told.old} is in use, and the last one that was put there is ${standing.key}: say which one is to be replaced by \`rotate adopt\`, and revoke the other where it was made`,
    );
  }
  if (told !== undefined) {
    if (standing === undefined) checkOwner(told.old, rotation, world, keys);
    return told;
  }
  if (standing !== undefined) {
    // What was added to the policy since, nobody has written to from here.
    const differing = [...held].filter(([name, one]) => !isAs(one, standing.marks.get(name) ?? ABSENT));
    if (differing.length > 0) {
      throw new Unready(
        `${differing.map(([name]) => name).join(', ')} was written by somebody else since: say which key it holds by \`rotate adopt\``,
      );
    }
    if (keys !== undefined && !keys.some(({ id, isLive }) => id === standing.key && isLive)) {
      throw new Unready(
        `the key ${standing.key} that is in use lives no more: say which one is by \`rotate adopt\``,
      );
    }
    return { old: standing.key, scopes: undefined, parts };
  }
  const isAbsent = [...held.values()].every(({ isEmpty }) => isEmpty);
  if (!hasIds(rotation.issuer) && (parts !== undefined || !isAbsent))
    return { old: `the one in use until ${day(world.now())}`, scopes: undefined, parts };
  if (isAbsent && parts === undefined) return { old: null, scopes: undefined, parts };
  for (const target of rotation.targets) {
    if (!(await holdsAnother(target, rotation, world, held.get(target.name)?.pin))) continue;
    throw new Unready(
      `${target.name} holds what its template does not make: where it is a part of the credential alone, as \`fix\` stores the password of a URL, let the target be a new secret for the whole, and name today’s whole value by \`current\``,
    );
  }
  throw new Unready(
    'nobody knows which credential is in use: name its value by `current`, or its id by `rotate adopt`',
  );
}

/** What was put there for another account, this one cannot revoke: it would be taken for gone. */
function checkOwner(
  old: string | null,
  { entry }: Rotation,
  { ledger }: World,
  keys: readonly Key[] | undefined,
): void {
  const isOther = ledger.history(entry.name).standing?.key === old;
  if (!isOther || keys === undefined || keys.some(({ id }) => id === old)) return;
  throw new Unready(
    `${old} is in use, and its provider does not list it for this account: put \`account\` back, or put one of this account in its place, and revoke it where it was made`,
  );
}

/** Whether a target holds what it did, or does under one of two names, which it has been given since. */
function isAs({ mark, pin }: Held, known: string): boolean {
  return mark === known || mark === `${pin} ${known}`;
}

/** Whether its provider tells credentials apart, and ends one by that. Where it does not, a name is enough, for people alone go by it. */
export function hasIds({ mint, list, revoke }: Rotation['issuer']): boolean {
  return (mint ?? list ?? revoke) !== undefined;
}

/** The value in use, in its parts; `undefined` if nobody gives it. Throws `Unready` or `Unanswered`. */
export async function currentParts(
  rotation: Rotation,
  world: World,
  held: ReadonlyMap<string, Held> = new Map(),
): Promise<Parts | undefined> {
  const [first] = rotation.targets;
  if (rotation.current !== undefined && first !== undefined) {
    const parts = unfill(first.template, rotation.current, rotation.facts);
    if (parts === undefined)
      throw new Unready(`\`current\` does not look like what ${first.name} is to hold`);
    return parts;
  }
  return partsInAny(rotation, world, new Map([...held].map(([name, { pin }]) => [name, pin])));
}

/** `undefined` if its provider does not tell which one it is. */
async function byValue(
  parts: Parts,
  { issuer, access }: Rotation,
  { tools }: World,
  isAdopted: boolean,
): Promise<Identified | undefined> {
  const inspection = await issuer.test(parts, access, tools);
  if (inspection.answer === 'dead') {
    if (isAdopted) return undefined;
    throw new Unready(
      'the credential in use is dead: somebody else may have replaced it. `rotate adopt` says which one is',
    );
  }
  if (inspection.answer === 'unknown') {
    throw new Unready(
      `nobody knows whether the credential in use works (${inspection.detail ?? inspection.reason})`,
    );
  }
  const { handle, scopes } = inspection.facts;
  return handle === undefined ? undefined : { old: handle, scopes, parts };
}
