import { z } from 'zod';
import { Unanswered } from '../../core/inspection.js';
import type { Secret } from '../../core/secret.js';
import type { StoreTools } from '../../core/tools.js';
import { printed, refusedBy } from '../programs.js';
import {
  absent,
  type Before,
  type Change,
  type Description,
  done,
  type Location,
  type Resolution,
  unfit,
} from '../store.js';
import { archived, described, fieldOf, hasFile, type Item, keyOf, nothingIn } from './items.js';
import {
  assertTakesInput,
  HERE,
  itemOf,
  itemWithValues,
  JSON_FORMAT,
  OP,
  type Program,
  run,
  vaultFlag,
} from './op.js';
import { newField, newItem, type Place, placeIn } from './places.js';

/** Overviews alone: no field is among what a list gives. */
export async function describedByProgram(
  location: Location,
  entry: Program,
  tools: StoreTools,
): Promise<Description> {
  return described(await itemOf(location, entry, tools));
}

/** No exit code and no message is documented: why nothing came is found out by what there is. */
export async function resolvedByProgram(
  location: Location,
  reference: string,
  entry: Program,
  tools: StoreTools,
  audience: readonly string[],
): Promise<Resolution> {
  const key = keyOf(location.key);
  const { code, stdout } = await run(['read', '--no-newline', reference], entry, tools, audience);
  if (code === 0) return isEmpty(stdout) ? nothingIn() : { answer: 'there', value: stdout };
  const found = await itemOf(location, entry, tools);
  if (found === undefined) return absent();
  if (found.state !== undefined) return archived;
  const item = await itemWithValues(found.id, location, entry, tools);
  if ((fieldOf(item, key)?.value ?? '') === '' && !hasFile(item, key)) return nothingIn();
  throw refusedBy(OP, 'read', code);
}

function isEmpty(stdout: Secret): boolean {
  return stdout.publicPart(/^()$/) !== undefined;
}

/**
 * The item is read right before, for nothing says that the program compares versions; and sent back whole, for single fields go by arguments
 * only, which everybody on the machine can read: https://developer.1password.com/docs/cli/item-edit#edit-an-item-using-a-json-template
 */
export async function writtenByProgram(
  location: Location,
  value: Secret,
  entry: Program,
  tools: StoreTools,
  before: Before,
): Promise<Change> {
  const key = keyOf(location.key);
  await assertTakesInput(entry, tools);
  const found = await itemOf(location, entry, tools);
  const flags = [vaultFlag(location), JSON_FORMAT];
  if (found === undefined) {
    if (typeof before === 'object') return { answer: 'changed' };
    const made = value.derive((plain) => JSON.stringify(newItem(location.name, key, plain)));
    return saved(['item', 'create', ...flags, '-'], made, entry, tools);
  }
  const item = await itemWithValues(found.id, location, entry, tools);
  const place = placeIn(item, key, before);
  if ('answer' in place) return place;
  const lost = lossOf(item);
  if (lost !== undefined) return unfit(lost);
  const edited = value.derive((plain) => JSON.stringify(withValue(item, place, key.field, plain)));
  return saved(['item', 'edit', found.id, ...flags], edited, entry, tools);
}

/** Categories that come back as they were; a Login may have a passkey, which a template overwrites. */
const WHOLE = ['API_CREDENTIAL', 'DATABASE', 'PASSWORD', 'SECURE_NOTE', 'SERVER'];

/** What would be lost of an item by sending it back. */
function lossOf({ category, files = [] }: Item): string | undefined {
  if (!WHOLE.includes(category)) {
    return 'the program op may lose a part of items of its category: use an API Credential, or Connect';
  }
  return files.length === 0
    ? undefined
    : 'the program op may lose the files of its item: use another item, or Connect';
}

function withValue(item: Item, { field, section }: Place, label: string, value: string): Item | object {
  const fields = item.fields ?? [];
  if (field === undefined) return { ...item, fields: [...fields, newField(label, value, section)] };
  return { ...item, fields: fields.map((one) => (one === field ? { ...one, value } : one)) };
}

async function saved(
  args: readonly string[],
  stdin: Secret,
  entry: Program,
  tools: StoreTools,
): Promise<Change> {
  const reply = await run(args, entry, tools, [HERE], stdin);
  // Nothing says that it has changed nothing then.
  if (reply.code !== 0)
    throw new Unanswered('provider-error', `${OP} item ${args[1]}: exit code ${reply.code}`);
  return done(`${printed(reply, z.object({ version: z.number() }), HERE).version}`);
}
