import { DAY } from '../age.js';
import { targetName } from '../rotation/rotation.js';
import { placeholders } from '../rotation/template.js';
import type { StoreSchema } from './asking-schema.js';
import { listed, wrong } from './fields.js';
import type { IssuerSchema } from './issuer-account.js';
import type { Tier } from './policy.js';
import type { RotationFile } from './rotation-schema.js';
import { spanOf } from './rotations.js';

/** What is wrong, and where below `rotations`. */
interface Wrong {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

interface Around {
  /** The policy's own. */
  readonly entries: readonly { readonly name: string; readonly store: string }[];
  readonly stores: readonly StoreSchema[];
  readonly issuers: readonly IssuerSchema[];
  /** What a tier allows; that of an entry that names none, if it is `undefined`. */
  daysOf(tier: Tier | undefined): number;
}

/** Values that are made are no longer. */
const LONGEST = 4096;

/** What cannot be, or cannot be safe, and is known without asking anybody. */
export function rotationProblems(rotations: readonly RotationFile[], around: Around): readonly Wrong[] {
  const names = new Set<string>();
  const places = new Set<string>();
  return rotations.flatMap((entry, index) => {
    const problems = [
      ...repeated(names, entry.name, ['name'], 'a rotation of this name is there already'),
      ...spans(entry, around),
      ...means(entry, around),
      ...entry.targets.flatMap((target, at) => [
        ...repeated(places, placeOf(target), ['targets', at], 'another target is the same secret already'),
        ...targetProblems(entry, target, around).map(({ path, message }) => ({
          path: ['targets', at, ...path],
          message,
        })),
      ]),
    ];
    return problems.map(({ path, message }) => ({ path: [index, ...path], message }));
  });
}

type TargetFile = RotationFile['targets'][number];

function placeOf({ store, scope, name, key }: TargetFile): string {
  return targetName({ store, scope, name, key });
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

/** What the issuer needs, and what it can do. */
function means(entry: RotationFile, around: Around): readonly Wrong[] {
  const issuer = issuerOf(entry, around);
  const { verify = 'last-used', admin, current, targets } = entry;
  const problems: Wrong[] = [];
  if (issuer.mint === undefined && issuer.byHand === undefined)
    problems.push({ path: ['provider'], message: `${issuer.title} makes no credentials for programs` });
  if (verify === 'last-used' && (issuer.usage === undefined || issuer.list === undefined)) {
    const message = `verify must be {command: …}, {workflow: …, repositories: […]} or none: ${issuer.title} does not tell when a key was last used`;
    problems.push({ path: ['verify'], message });
  } else if (verify === 'last-used' && !entry.own && isAskedByItself(entry, issuer)) {
    const message = `verify must be {command: …}, {workflow: …, repositories: […]} or none: without an admin of its own, ${issuer.title} is asked with the credential itself, and that would count as its use. If nobody else uses it, say own: true`;
    problems.push({ path: ['verify'], message });
  }
  if (admin === undefined && issuer.admin !== undefined && issuer.self === undefined)
    problems.push({
      path: ['admin'],
      message: 'admin is missing: it must be a reference, like env://ADMIN_TOKEN',
    });
  const known = targets.map((target) => storeOf(target, around));
  if (issuer.mint && admin === undefined && current === undefined && !known.some((store) => store?.resolve)) {
    const message =
      'current is missing: without admin the credential in use makes the next one, and no store of its targets gives it back';
    problems.push({ path: ['current'], message });
  }
  if (issuer.mint && issuer.revoke === undefined && !known.some((store) => keepsOld(store))) {
    const message = `${issuer.title} wants to be shown what it is to revoke, and no store of the targets gives an old value back`;
    problems.push({ path: ['targets'], message });
  }
  return problems;
}

function isAskedByItself({ admin, current }: RotationFile, { self }: IssuerSchema): boolean {
  return admin === undefined ? self !== undefined : admin === current;
}

function keepsOld(store: StoreSchema | undefined): boolean {
  return store?.resolve !== undefined && store.staging !== 'none';
}

function targetProblems(entry: RotationFile, target: TargetFile, around: Around): readonly Wrong[] {
  const names = [...around.entries.map(({ name }) => name), ...around.stores.map(({ id }) => id)];
  const store = storeOf(target, around);
  if (store === undefined) {
    const say = wrong('store', 'the name of an entry of stores, or the id of a store', names);
    return [{ path: ['store'], message: say({ input: target.store }) }];
  }
  if (store.write === undefined)
    return [{ path: ['store'], message: `${store.title ?? store.id} takes no values from here` }];
  const { scope, name, key } = target;
  const refusal = store.write.refusal({ scope, name, key, version: undefined }, LONGEST);
  if (refusal !== undefined) return [{ path: [], message: `it takes no value there: ${refusal}` }];
  return templateProblems(entry, target, issuerOf(entry, around));
}

/** One value has to hold all parts: where they were written one after the other, they would not belong together for a moment. */
function templateProblems(
  { account }: RotationFile,
  { template }: TargetFile,
  { parts, title }: IssuerSchema,
): readonly Wrong[] {
  const facts = Object.keys(account).filter((key) => typeof account[key] === 'string');
  const path = ['template'];
  if (template === undefined) {
    const message = `template is missing: ${title} has several parts (${listed(parts, 'and')}), and one value has to hold all of them`;
    return parts.length > 1 ? [{ path, message }] : [];
  }
  const used = placeholders(template);
  const known = [...parts, ...facts];
  const strange = used.find((name) => !known.includes(name));
  if (strange !== undefined) {
    const message = `{${strange}} is neither a part nor a text of account: there are ${listed(
      known.map((name) => `{${name}}`),
      'and',
    )}`;
    return [{ path, message }];
  }
  const missing = parts.filter((name) => !used.includes(name));
  if (missing.length > 0) {
    const message = `template must name ${listed(
      missing.map((name) => `{${name}}`),
      'and',
    )} too: one value has to hold all parts of the credential`;
    return [{ path, message }];
  }
  return parts.some((name) => template.includes(`{${name}}{`))
    ? [
        {
          path,
          message: 'something has to stand between two parts of a template: nobody could tell them apart',
        },
      ]
    : [];
}

function issuerOf({ provider }: RotationFile, { issuers }: Around): IssuerSchema {
  return issuers.find(({ id }) => id === provider)!;
}

function storeOf({ store: named }: TargetFile, { entries, stores }: Around): StoreSchema | undefined {
  const id = entries.find(({ name }) => name === named)?.store ?? named;
  return stores.find((store) => store.id === id);
}
