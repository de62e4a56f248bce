import { z } from 'zod';
import { Unanswered } from '../../core/inspection.js';
import { type Secret, secretText } from '../../core/secret.js';
import type { ChangeRequest, ChangingTools, HttpRequest, Tools } from '../../core/tools.js';
import { placeOf } from '../access/address.js';
import { bodyOf } from '../replies.js';
import type { Location } from '../store.js';
import { ID, Item, isNamed, Overview, only } from './items.js';

/** A Connect server: https://developer.1password.com/docs/connect/api-reference */
export interface Connect {
  readonly address: string;
  readonly token: string;
}

const Vaults = z.array(z.object({ id: z.string().regex(ID), name: z.string() }));

export interface Looked {
  readonly vault: string;
  /** Path of the items of the vault. */
  readonly list: string;
  readonly found: Overview | undefined;
}

/** A filter may care for capitals, which references do not: that nothing is there, only the whole list proves. */
export async function itemOf({ scope, name }: Location, entry: Connect, tools: Tools): Promise<Looked> {
  const vault = await vaultOf(scope, entry, tools);
  const list = `/v1/vaults/${vault}/items`;
  const among = async (query: string): Promise<Overview | undefined> => {
    const items = await ask(list + query, z.array(Overview), entry, tools);
    return only(items.filter(({ id, title }) => name === id || isNamed(name, title)));
  };
  const filter = `?filter=${encodeURIComponent(`title eq "${name}"`)}`;
  const filtered = ID.test(name) || /["\\]/.test(name) ? undefined : await among(filter);
  return { vault, list, found: filtered ?? (await among('')) };
}

/** A vault that the token may not see is in no list: that it is missing proves nothing. */
async function vaultOf(scope: Location['scope'], entry: Connect, tools: Tools): Promise<string> {
  if (scope === undefined) throw new Unanswered('incomplete', 'which vault is meant is written nowhere');
  const vaults = await ask('/v1/vaults', Vaults, entry, tools);
  const found = only(vaults.filter(({ id, name }) => scope === id || isNamed(scope, name)));
  if (found === undefined) throw new Unanswered('refused', 'the token sees no vault of that name');
  return found.id;
}

export async function ask<Body>(
  path: string,
  body: z.ZodType<Body>,
  entry: Connect,
  tools: Tools,
): Promise<Body> {
  return bodyOf(await tools.ask(request(path, entry, tools)), body);
}

export async function change(
  method: ChangeRequest['method'],
  path: string,
  body: Secret,
  entry: Connect,
  tools: ChangingTools,
): Promise<Item> {
  const { headers, ...asked } = request(path, entry, tools);
  const typed = { ...headers, 'content-type': 'application/json' };
  return bodyOf(await tools.change({ ...asked, method, headers: typed, body }), Item);
}

function request(path: string, entry: Connect, tools: Tools): HttpRequest & { method?: never } {
  const { at, destinations } = placeOf(entry.address);
  const authorization = secretText`Bearer ${tools.secret(entry.token, destinations)}`;
  return { at, path, headers: { accept: 'application/json', authorization } };
}
