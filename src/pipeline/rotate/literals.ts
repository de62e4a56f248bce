import { unfill } from '../../core/rotation/template.js';
import { toWords } from '../../core/words.js';
import type { Naming, Pasted } from './pasted.js';
import { readerOf } from './references.js';
import type { Rotation, Target, World } from './world.js';

/** Files that hold the credential in use itself, at the tip of the default branch. Nobody can tell without its value. Throws `Unanswered`. */
export async function pastedFiles(
  rotation: Rotation,
  { forge }: World,
  oid?: string,
): Promise<readonly Pasted[]> {
  const { current, repository, entry, facts } = rotation;
  const [first] = rotation.targets;
  if (current === undefined || first === undefined || forge === undefined || repository === undefined)
    return [];
  if (entry.files.length === 0) return [];
  const at = oid ?? (await forge.tip(repository)).oid;
  const { pastedIn } = await import('./pasted.js');
  const parts = Object.values(unfill(first.template, current, facts) ?? {});
  const found = await Promise.all(
    entry.files.map(async (path) => {
      const text = await forge.read(repository, at, path);
      return text === undefined || text === 'unfit' ? undefined : pastedIn(path, text, [current, ...parts]);
    }),
  );
  return found.filter((one) => one !== undefined);
}

/** Files with references to a version in place of the credential itself, by path; or why one of them cannot have any. */
export async function withoutPasted(
  rotation: Rotation,
  world: World,
  files: readonly Pasted[],
  version: string | undefined,
): Promise<ReadonlyMap<string, string> | { readonly why: string }> {
  if (files.length === 0) return new Map();
  const { unpasted } = await import('./pasted.js');
  const naming = namingOf(rotation.targets[0]!, world, version);
  const changed = new Map<string, string>();
  for (const file of files) {
    const after = await unpasted(file, rotation.current!, naming);
    if ('why' in after) return { why: `${file.path} ${after.why}` };
    changed.set(file.path, after.text);
  }
  return changed;
}

function namingOf(target: Target, { wrapper }: World, version: string | undefined): Naming {
  const { store, location } = target;
  const { refer } = store;
  return {
    name: variableFor(target),
    words: wrapper,
    ...(refer && { refer: () => refer({ ...location, version }) }),
  };
}

/** What a host calls the secret of a target, where it takes names alone. */
export function variableFor({ location: { key, name } }: Target): string {
  return toWords(key ?? name);
}

/** Whether a file says where the credential is. Throws `Unanswered`. */
export async function isReferredTo(target: Target, rotation: Rotation, { forge }: World): Promise<boolean> {
  const { repository, entry } = rotation;
  if (forge === undefined || repository === undefined) return false;
  const { oid } = await forge.tip(repository);
  const texts = await Promise.all(entry.files.map((path) => forge.read(repository, oid, path)));
  const reader = readerOf(target);
  const plain = target.store.refer?.({ ...target.location, version: undefined });
  const name = new RegExp(`\\b${variableFor(target)}\\b`, 'i');
  return texts.some(
    (text) =>
      text !== undefined &&
      text !== 'unfit' &&
      (name.test(text.replaceAll('-', '_')) ||
        (plain !== undefined && text.includes(plain)) ||
        (reader !== undefined && reader.find(text).length > 0)),
  );
}
