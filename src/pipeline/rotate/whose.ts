import { accountDigest, textOf } from '../../core/rotation/account.js';
import type { Flight, Standing } from '../../core/rotation/flight.js';
import { leftBehind } from '../../core/rotation/left-behind.js';
import type { Key } from '../../providers/issuers/issuer.js';
import { Unready } from './unready.js';
import type { Rotation, World } from './world.js';

type Whose = Pick<Rotation, 'entry' | 'issuer'>;

/**
 * Whose credential it is, for the journal. What the policy leaves out, or says as if it had left it out, makes no difference: so a later version may know of
 * more that an account can say.
 */
export function accountMark({ entry, issuer }: Whose): string {
  const said = Object.entries(entry.account as object).filter(
    ([key, value]) => textOf(value) !== textOf(issuer.account.shape[key]?.safeParse(undefined).data),
  );
  return accountDigest(issuer.id, Object.fromEntries(said));
}

/** Whether the policy has had another account since it began. */
export function isForeign(rotation: Whose, { account }: Flight): boolean {
  return account !== undefined && account !== accountMark(rotation);
}

/** What one account calls a credential may be somebody else’s in another. Throws `Unready`. */
export function checkAccount(rotation: Whose, flight: Flight): void {
  if (!isForeign(rotation, flight)) return;
  const { name } = rotation.entry;
  throw new Unready(
    `${name} is on its way with another account: put \`provider\` and \`account\` back until it is over. Where it is that account by another name, and the new one is deployed, \`rotate adopt\` says so. Where nobody can put it back, revoke ${leftBehind(flight)}; then say so: \`rotate revoked ${name} --all\``,
  );
}

/** What the journal says of the credential in use, unless that is another account’s. `keys`: what is listed in this one, if somebody has asked already. */
export async function standingHere(
  rotation: Rotation,
  world: World,
  keys?: readonly Key[],
): Promise<Standing | undefined> {
  const { standing } = world.ledger.history(rotation.entry.name);
  return standing !== undefined && (await isHere(standing, rotation, world, keys)) ? standing : undefined;
}

/** An account may be told to make others from now on, of other scopes say, and be the same: then it lists what was made here, by its id and by its label. */
async function isHere(
  { account, key, label }: Standing,
  rotation: Rotation,
  { tools }: World,
  listed: readonly Key[] | undefined,
): Promise<boolean> {
  if (account === undefined || account === accountMark(rotation)) return true;
  const { issuer, access } = rotation;
  if (label === undefined || issuer.labelled === undefined) return false;
  const shown = issuer.labelled(label);
  const keys = listed ?? (await issuer.list?.(access, tools)) ?? [];
  return keys.some((one) => one.id === key && one.label === shown);
}
