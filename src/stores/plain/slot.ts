import { findReferences, wholeReference } from '../../core/classify/references.js';
import type { ConfigString } from '../../core/configs.js';
import { Unanswered } from '../../core/inspection.js';
import { Secret } from '../../core/secret.js';
import type { StoreTools } from '../../core/tools.js';
import type { Location } from '../store.js';
import { keysOf } from './address.js';

/** Where values go that are written into a file of this machine. */
export const HERE = 'here:config';

/** A literal in a file, with what it takes to put another in its place. */
export interface Slot {
  readonly path: string;
  readonly content: string;
  readonly found: Extract<ConfigString, { answer: 'there' }>;
  readonly version: string;
  readonly writtenAt: Date;
  readonly isSealed: boolean;
}

/** The literal that is meant; `undefined` if nothing stands there. Throws `Unanswered` for whatever else does. */
export async function slotAt(location: Location, tools: StoreTools): Promise<Slot | undefined> {
  const { scope: path, name } = location;
  const keys = keysOf(name);
  if (path === undefined || keys === undefined)
    throw new Unanswered('incomplete', wrongAddress(location) ?? name);
  const look = await tools.files.look(path);
  if (look === undefined) return undefined;
  if (look.leadsOut)
    throw new Unanswered('incomplete', `${path} is a link to a file that is kept elsewhere: name that one`);
  const content = await tools.files.read(path);
  if (content === undefined) return undefined;
  const found = await tools.configs.find(path, content, keys);
  if (found.answer === 'unfit') throw new Unanswered('incomplete', `${name} in ${path} ${found.detail}`);
  if (found.answer === 'absent') return undefined;
  if (isReference(found.value))
    throw new Unanswered('incomplete', `${name} in ${path} holds a reference: rotate what it refers to`);
  const version = await versionOf(found.value, location, tools);
  const { modifiedAt: writtenAt, isSealed } = look;
  return { path, content, found, version, writtenAt, isSealed };
}

/** What is wrong with a location, before any file is looked at. */
export function wrongAddress({ scope, name }: Location): string | undefined {
  if (scope === undefined) return 'which file it is in has to be said: its path';
  if (keysOf(name) !== undefined) return undefined;
  return 'a name is keys with `/` between them and none in front, where `~1` is a `/` in a key and `~0` a `~`';
}

/** Whether a host could take a text, or a part of it, for the name of a secret. Which syntaxes its host has, nobody asks here. */
export function isReference(text: string): boolean {
  return wholeReference(text) !== undefined || findReferences(text).length > 0;
}

export function versionOf(value: string, { scope, name }: Location, tools: StoreTools): Promise<string> {
  return tools.mark(Secret.of(value, ['here:marks']), `${scope}\n${name}`);
}
