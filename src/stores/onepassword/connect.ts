import { unknown } from '../../core/inspection.js';
import { Secret } from '../../core/secret.js';
import type { ChangingTools, StoreTools, Tools } from '../../core/tools.js';
import {
  absent,
  type Before,
  type Change,
  type Description,
  done,
  type Location,
  type Resolution,
} from '../store.js';
import { archived, described, fieldOf, hasFile, Item, isNamed, keyOf, nothingIn } from './items.js';
import { newField, newItem, type Place, placeIn } from './places.js';
import { ask, type Connect, change, itemOf } from './server.js';

export async function describedByConnect(
  location: Location,
  entry: Connect,
  tools: Tools,
): Promise<Description> {
  const { found } = await itemOf(location, entry, tools);
  return described(found);
}

export async function resolvedByConnect(
  location: Location,
  entry: Connect,
  tools: StoreTools,
  audience: readonly string[],
): Promise<Resolution> {
  const key = keyOf(location.key);
  const { list, found } = await itemOf(location, entry, tools);
  if (found === undefined || found.state === 'DELETED') return absent();
  if (found.state === 'ARCHIVED') return archived;
  const item = await ask(`${list}/${found.id}`, Item, entry, tools);
  const field = fieldOf(item, key);
  if (field === undefined && hasFile(item, key))
    return unknown('no-way', 'it is a file, and Connect is asked for fields');
  // https://developer.1password.com/docs/cli/secret-reference-syntax#attribute-parameter
  const isCode = isNamed(key.query ?? '', 'attribute=otp');
  if (key.query !== undefined && !isCode) return unknown('no-way', 'Connect gives no such form of a field');
  const value = isCode ? field?.totp : field?.value;
  if (value === undefined || value === '') return nothingIn();
  return { answer: 'there', value: Secret.of(value, audience), version: `${item.version}` };
}

/**
 * Of two who write at the same time, Connect is not documented to refuse one, whatever version they have seen: so the item is read right
 * before. One field is changed and nothing else.
 */
export async function writtenByConnect(
  location: Location,
  value: Secret,
  entry: Connect,
  tools: ChangingTools,
  before: Before,
): Promise<Change> {
  const key = keyOf(location.key);
  const { vault, list, found } = await itemOf(location, entry, tools);
  if (found === undefined || found.state === 'DELETED') {
    if (typeof before === 'object') return { answer: 'changed' };
    const body = value.derive((plain) => JSON.stringify(newItem(location.name, key, plain, vault)));
    return version(await change('POST', list, body, entry, tools));
  }
  const item = await ask(`${list}/${found.id}`, Item, entry, tools);
  const place = placeIn(item, key, before);
  if ('answer' in place) return place;
  const patch = value.derive((plain) => JSON.stringify([operation(place, key.field, plain)]));
  return version(await change('PATCH', `${list}/${found.id}`, patch, entry, tools));
}

function version(item: Item): Change {
  return done(`${item.version}`);
}

/** Fields are found by their ids: https://github.com/1Password/connect/blob/main/docs/openapi/spec.yaml */
function operation({ field, section }: Place, label: string, value: string): object {
  if (field === undefined) return { op: 'add', path: '/fields', value: newField(label, value, section) };
  const id = field.id.replaceAll('~', '~0').replaceAll('/', '~1');
  return { op: field.value === undefined ? 'add' : 'replace', path: `/fields/${id}/value`, value };
}
