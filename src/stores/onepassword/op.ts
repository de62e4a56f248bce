import { z } from 'zod';
import { Unanswered } from '../../core/inspection.js';
import type { Secret } from '../../core/secret.js';
import type { ProgramReply, StoreTools } from '../../core/tools.js';
import { optionalSecret } from '../optional-secret.js';
import { printed, refusedBy } from '../programs.js';
import type { Location } from '../store.js';
import { Item, isNamed, Overview, only } from './items.js';

/** https://developer.1password.com/docs/cli/reference */
export const OP = 'op';

/** Where what it prints is read: in this process. */
export const HERE = 'here:op';

export interface Program {
  readonly 'service-account-token': string;
}

/** Who changes an item by the program sends all of it: the value too. */
export const PROGRAM = [`program:${OP}`];

/** An older one would not read its input: https://github.com/1Password/terraform-provider-onepassword/blob/v2.1.2/internal/onepassword/cli/op.go */
export async function assertTakesInput(entry: Program, tools: StoreTools): Promise<void> {
  const { stdout } = await run(['--version'], entry, tools, [HERE]);
  const [, major, minor] = /^(\d{1,4})\.(\d{1,4})\./.exec(stdout.revealTo(HERE)) ?? [];
  if (Number(major) > 2 || (Number(major) === 2 && Number(minor) >= 23)) return;
  throw new Unanswered('incomplete', 'it takes version 2.23 of the program op, or a newer one');
}

export const JSON_FORMAT = '--format=json';

/** With its name in one argument, no vault is taken for an option. */
export function vaultFlag({ scope }: Location): string {
  if (scope === undefined) throw new Unanswered('incomplete', 'which vault is meant is written nowhere');
  return `--vault=${scope}`;
}

export async function itemOf(
  location: Location,
  entry: Program,
  tools: StoreTools,
): Promise<Overview | undefined> {
  const { name } = location;
  const reply = await run(['item', 'list', vaultFlag(location), JSON_FORMAT], entry, tools, [HERE]);
  // Not signed in, or no vault of that name that it may see: that is not documented to look different.
  if (reply.code !== 0) throw refusedBy(OP, 'item list', reply.code);
  const items = printed(reply, z.array(Overview), HERE);
  return only(items.filter(({ id, title }) => name === id || isNamed(name, title)));
}

export async function itemWithValues(
  id: string,
  location: Location,
  entry: Program,
  tools: StoreTools,
): Promise<Item> {
  const args = ['item', 'get', id, vaultFlag(location), JSON_FORMAT, '--cache=false'];
  const reply = await run(args, entry, tools, [HERE]);
  if (reply.code !== 0) throw refusedBy(OP, 'item get', reply.code);
  return printed(reply, Item, HERE);
}

/** Without a token, whoever sits there unlocks it, or has signed in before. */
export async function run(
  args: readonly string[],
  entry: Program,
  { programs, secret }: StoreTools,
  audience: readonly string[],
  stdin?: Secret,
): Promise<ProgramReply> {
  const token = optionalSecret(() => secret(entry['service-account-token'], PROGRAM));
  const env = token === undefined ? {} : { OP_SERVICE_ACCOUNT_TOKEN: token };
  return programs.run(OP, { args, env, audience, ...(stdin && { stdin }) });
}
