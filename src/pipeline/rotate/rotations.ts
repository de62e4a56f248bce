import { answerless } from '../../core/answerless.js';
import { Unanswered } from '../../core/inspection.js';
import type { RotationEntry } from '../../core/rotation/rotation.js';
import { unfill } from '../../core/rotation/template.js';
import { Secret } from '../../core/secret.js';
import type { ChangingTools } from '../../core/tools.js';
import type { Issuer, Parts } from '../../providers/issuers/issuer.js';
import type { Allowed } from './allowed.js';
import { checkAllowed } from './bounds.js';
import { naming } from './naming.js';
import { type Shelves, targetOf } from './targets.js';
import { Unready } from './unready.js';
import type { Rotation, Target } from './world.js';

/** What rotations of a policy are bound to. */
export interface Means extends Shelves {
  readonly issuers: readonly Issuer[];
  readonly tools: ChangingTools;
  /** Whether issuers may be used of which not all could be verified. */
  readonly experimental: boolean;
  readonly allowed: Allowed | undefined;
  /** The repository that the policy is in: `acme/api`; `undefined` where there is no forge. */
  readonly repository: string | undefined;
}

/** Binds a rotation to what it is about. Throws `Unready` if it cannot be, which says nothing of the others. */
export async function bound(entry: RotationEntry, means: Means): Promise<Rotation> {
  const found = means.issuers.find(({ id }) => id === entry.provider);
  if (found === undefined) throw new Unready(`there is no issuer ${entry.provider}`);
  const issuer = naming(found, found.title);
  if (issuer.experimental !== undefined && !means.experimental)
    throw new Unready(`${issuer.title} is used with --experimental only: ${issuer.experimental}`);
  const account = entry.account as never;
  const targets = entry.targets.map((target) => targetOf(target, issuer.parts[0], means));
  checkAllowed(entry, issuer, targets, means);
  const facts = factsOf(entry.account, issuer.parts);
  try {
    const { tools } = means;
    const destinations = issuer.destinations(account);
    const current = entry.current === undefined ? undefined : tools.secret(entry.current, destinations);
    const admin =
      entry.admin === undefined
        ? await ownAdmin({ issuer, targets, facts, current, tools, destinations })
        : tools.secret(entry.admin, destinations);
    const { repository = means.repository } = entry;
    return { entry, issuer, access: { account, admin }, facts, targets, current, repository };
  } catch (error) {
    if (error instanceof Unanswered) throw new Unready(answerless(issuer.title, error), { cause: error });
    throw error;
  }
}

/** Texts of an account, which templates may name. Where a part is called as one of them (the user of Redis), the part is meant. */
function factsOf(account: unknown, parts: readonly string[]): Readonly<Record<string, string>> {
  const texts = Object.entries(account as object).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && !parts.includes(entry[0]),
  );
  return Object.fromEntries(texts);
}

interface Own {
  readonly issuer: Issuer;
  readonly targets: readonly Target[];
  readonly facts: Readonly<Record<string, string>>;
  readonly current: Secret | undefined;
  readonly tools: ChangingTools;
  readonly destinations: readonly string[];
}

/** The credential in use makes its own successor: as the policy’s `current` says it, or the store that has it. */
async function ownAdmin(own: Own): Promise<Secret> {
  const { issuer, targets, facts, current } = own;
  // Nobody is to make anything.
  if (issuer.admin === undefined && issuer.self === undefined) return Secret.of('', []);
  const [first] = targets;
  const found = current === undefined ? undefined : unfill(first!.template, current, facts);
  if (current !== undefined && found === undefined)
    throw new Unready(`\`current\` does not look like what ${first!.name} is to hold`);
  const parts = found ?? (await storedParts(own));
  if (parts === undefined)
    throw new Unready('nobody has said what makes the new one: name it by `admin` or `current`');
  return Secret.join(issuer.parts.flatMap((part, index) => [...(index > 0 ? [':'] : []), parts[part]!]));
}

async function storedParts({ targets, facts, tools, destinations }: Own): Promise<Parts | undefined> {
  for (const { store, options, location, template } of targets) {
    const found = await store.resolve?.(location, options, tools, destinations);
    const parts = found?.answer === 'there' ? unfill(template, found.value, facts) : undefined;
    if (parts !== undefined) return parts;
  }
  return undefined;
}
