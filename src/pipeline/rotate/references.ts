import type { Forge } from '../../core/rotation/forge.js';
import { nameReader, type PinReader, referenceReader } from '../../core/rotation/pins.js';
import type { Location } from '../../stores/store.js';
import { valsReferences } from '../../stores/vals.js';
import { Unready } from './unready.js';
import type { Rotation, Target, World } from './world.js';

/** What versions are made of, in every store. What looks otherwise is filled in by somebody else. */
const VERSION = /^(?:[\w.-]{0,127}\w)$/;

/** Reads what `exec` would read as a reference to a target; `undefined` if its store has no references that name a version. */
export function readerOf(target: Target): PinReader | undefined {
  const { store, options, location, alternate } = target;
  const { locate, refer } = store;
  if (alternate !== undefined) return nameReader([location.name, alternate]);
  if (locate === undefined || refer === undefined) return undefined;
  if (refer({ ...location, version: '1' }) === refer({ ...location, version: undefined })) return undefined;
  const canonical = (one: Location): Location => store.canonical?.(one, options) ?? one;
  const meant = canonical(location);
  const hint = meant.name.split('/').at(-1)!.toLowerCase();
  return referenceReader(hint, (text) => {
    const plain = unescaped(text);
    const located = locate(plain) ?? locatedByVals(plain, locate);
    if (located === undefined || store.holds?.(located, options) === false) return undefined;
    const { version, ...found } = canonical(located);
    return isSame(found, meant) && (version === undefined || VERSION.test(version)) ? { version } : undefined;
  });
}

function locatedByVals(text: string, locate: NonNullable<Target['store']['locate']>): Location | undefined {
  const [found] = valsReferences(text);
  const isWhole = found?.start === 0 && found.end === text.length;
  return isWhole && found.own !== undefined ? locate(found.own) : undefined;
}

/** Without a key all of a secret is meant, and each key in it. */
function isSame(one: Omit<Location, 'version'>, other: Location): boolean {
  const hasKeys = one.key !== undefined && other.key !== undefined;
  return one.scope === other.scope && one.name === other.name && (!hasKeys || one.key === other.key);
}

/** As JSON means it, of which some writers escape more than they have to. */
function unescaped(text: string): string {
  return text.replace(/\\(?:u([0-9a-f]{4})|\/)/gi, (_, code?: string) =>
    code === undefined ? '/' : String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** The files that refer to what is rotated, by their paths. Throws `Unready` or `Unanswered`. */
export async function textsAt(
  { entry }: Rotation,
  forge: Forge,
  repository: string,
  oid: string,
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const path of entry.files) {
    const text = await forge.read(repository, oid, path);
    if (text === undefined)
      throw new Unready(`there is no ${path} in ${repository}, which \`files\` names: correct \`files\``);
    if (text === 'unfit')
      throw new Unready(`${path} is a link, no text, or too long: name another file in \`files\``);
    texts.set(path, text);
  }
  return texts;
}

/**
 * The version that the files of the repository name, at the tip of its default branch; `undefined` if they name none. Throws `Unready` where a version
 * would go on being served that nobody sees or can change: an old credential would die under it.
 */
export async function pinned(
  target: Target,
  rotation: Rotation,
  { forge }: World,
): Promise<string | undefined> {
  const reader = readerOf(target);
  const { repository, entry } = rotation;
  if (reader === undefined || entry.files.length === 0) return undefined;
  if (forge === undefined || repository === undefined)
    throw new Unready(
      'there is no repository in which to look into `files`: set `repository`, or run it in GitHub Actions',
    );
  const { oid } = await forge.tip(repository);
  const texts = await textsAt(rotation, forge, repository, oid);
  const versions = [...texts.values()].flatMap((text) => reader.find(text).map(({ version }) => version));
  return oneOf(new Set(versions), target);
}

function oneOf(versions: ReadonlySet<string | undefined>, { name, store }: Target): string | undefined {
  const [version] = versions;
  const list = [...versions].map((one) => one ?? 'none').join(', ');
  if (store.staging !== 'pinned' && versions.size > 0 && list !== 'none')
    throw new Unready(
      `\`files\` refer to ${name} with a version (${list}), which nobody would replace: write the reference without one`,
    );
  if (versions.size > 1)
    throw new Unready(
      `\`files\` refer to ${name} with different versions (${list}): write the same one everywhere`,
    );
  if (store.staging === 'pinned' && versions.size === 0)
    throw new Unready(
      `none of \`files\` refers to ${name}: name the file that does, or leave \`files\` out if nothing names a version`,
    );
  return version;
}
