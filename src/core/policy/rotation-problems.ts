import { DAY } from '../age.js';
import { textOf } from '../rotation/account.js';
import { mixedProblems, verifyProblems } from './alternate-problems.js';
import type { StoreSchema } from './asking-schema.js';
import type { IssuerSchema } from './issuer-account.js';
import { type Around, issuerOf, placeOf, placesOf, storeOf, type Wrong } from './rotation-around.js';
import type { RotationFile } from './rotation-schema.js';
import { spanOf } from './rotations.js';
import { apartProblems, isApart, targetProblems } from './target-problems.js';

/** What cannot be, or cannot be safe, and is known without asking anybody. */
export function rotationProblems(rotations: readonly RotationFile[], around: Around): readonly Wrong[] {
  const names = new Set<string>();
  const places = new Set<string>();
  const accounts = new Set<string>();
  const values = new Set<string>();
  const each = rotations.flatMap((entry, index) => {
    const problems = [
      ...repeated(names, entry.name, ['name'], 'a rotation of this name is there already'),
      ...spans(entry, around),
      ...means(entry, around),
      ...crowded(accounts, entry, around),
      ...shared(values, entry),
      ...apartProblems(entry, around),
      ...verifyProblems(entry),
      ...entry.targets.flatMap((target, at) => [
        ...placesOf(target).flatMap((one) =>
          repeated(
            places,
            placeOf(one, around),
            ['targets', at],
            'another target is the same secret already',
          ),
        ),
        ...targetProblems(entry, target, around).map(({ path, message }) => ({
          path: ['targets', at, ...path],
          message,
        })),
      ]),
    ];
    return problems.map(({ path, message }) => ({ path: [index, ...path], message }));
  });
  return [...each, ...mixedProblems(rotations, around)];
}

function repeated(
  seen: Set<string>,
  word: string,
  path: readonly PropertyKey[],
  message: string,
): readonly Wrong[] {
  const isNew = seen.size < seen.add(word).size;
  return isNew ? [] : [{ path, message }];
}

function spans(entry: RotationFile, around: Around): readonly Wrong[] {
  const { grace, lead, tier } = entry;
  const { overlap = Number.POSITIVE_INFINITY, title } = issuerOf(entry, around);
  const days = around.daysOf(tier);
  const whole = spanOf(grace) + spanOf(lead);
  const why =
    whole >= days * DAY
      ? `the ${days} days that its tier allows`
      : `the ${overlap / DAY} days after which ${title} ends the old one once there is a new one`;
  if (whole < Math.min(days * DAY, overlap)) return [];
  const message = `grace (${grace}) and lead (${lead}) together must be less than ${why}`;
  return [{ path: ['grace'], message }];
}

/** Where two fit, each of two rotations would end what the other one’s targets hold. */
function crowded(seen: Set<string>, entry: RotationFile, around: Around): readonly Wrong[] {
  const { provider, account } = entry;
  const { room, title } = issuerOf(entry, around);
  if (room === undefined || room > 2) return [];
  const message = `another rotation has this account already, and ${title} allows ${room} at once: where one credential goes to several places, name them all as targets of one rotation`;
  return repeated(seen, textOf({ provider, account }), ['account'], message);
}

/** Whichever of the two is the first to end it does so while the other one’s targets hold it. */
function shared(seen: Set<string>, { provider, account, current }: RotationFile): readonly Wrong[] {
  if (current === undefined) return [];
  const message =
    'another rotation of this account has this value already: where one credential goes to several places, name them all as targets of one rotation';
  return repeated(seen, textOf({ provider, account, current }), ['current'], message);
}

/** What the issuer needs, and what it can do. */
function means(entry: RotationFile, around: Around): readonly Wrong[] {
  const issuer = issuerOf(entry, around);
  const { verify = 'last-used', targets } = entry;
  const without = makerProblem(entry, around);
  const problems: Wrong[] = without === undefined ? [] : [without];
  if (issuer.mint === undefined && issuer.byHand === undefined)
    problems.push({ path: ['provider'], message: `${issuer.title} makes no credentials for programs` });
  if (verify === 'last-used' && (issuer.usage === undefined || issuer.list === undefined)) {
    const message = `verify must be {command: …}, {workflow: …, repositories: […]} or none: ${issuer.title} does not tell when a key was last used`;
    problems.push({ path: ['verify'], message });
  } else if (!without && verify === 'last-used' && !entry.own && isAskedByItself(entry, issuer)) {
    const message = `verify must be {command: …}, {workflow: …, repositories: […]} or none: without an admin of its own, ${issuer.title} is asked with the credential itself, and that would count as its use. If nobody else uses it, say own: true`;
    problems.push({ path: ['verify'], message });
  }
  const known = targets.map((target) => storeOf(target, around));
  if (issuer.mint && issuer.revoke === undefined && !known.some((store) => keepsOld(store))) {
    const message = `${issuer.title} wants to be shown what it is to revoke, and no store of the targets gives an old value back`;
    problems.push({ path: ['targets'], message });
  }
  return problems;
}

/** Where nothing is there that could make the next one: what to set, and nothing else that would follow from it. */
function makerProblem(entry: RotationFile, around: Around): Wrong | undefined {
  const { admin, current, targets } = entry;
  const issuer = issuerOf(entry, around);
  if (admin !== undefined) return undefined;
  const wanted = 'admin is missing: it must be a reference, like env://ADMIN_TOKEN';
  if (issuer.admin !== undefined && issuer.self === undefined) return { path: ['admin'], message: wanted };
  if (issuer.mint === undefined || current !== undefined) return undefined;
  const isInParts = isApart(entry, around);
  if (!isInParts && targets.some((target) => storeOf(target, around)?.resolve)) return undefined;
  const message = isInParts
    ? `${wanted}. No target holds the whole credential, by which it could make its successor`
    : `${wanted}. Where the credential in use is to make the next one, name that by current instead`;
  return { path: ['admin'], message };
}

function isAskedByItself({ admin, current }: RotationFile, { self }: IssuerSchema): boolean {
  return admin === undefined ? self !== undefined : admin === current;
}

function keepsOld(store: StoreSchema | undefined): boolean {
  return store?.resolve !== undefined && store.staging !== 'none';
}
