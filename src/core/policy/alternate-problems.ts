import type { StoreSchema } from './asking-schema.js';
import { type Around, storeOf, type TargetFile, type Wrong } from './rotation-around.js';
import type { RotationFile } from './rotation-schema.js';

/** Why a target cannot have two names. */
export function alternateProblem(
  { files = [] }: RotationFile,
  { scope, name, key, alternate, except }: TargetFile,
  { title, id, named }: StoreSchema,
): string | undefined {
  if (named === undefined)
    return `alternate is for stores whose references are names alone, and ${title ?? id} is none`;
  const why = named({ scope, name, key, version: undefined });
  if (why !== undefined) return `alternate ${why}`;
  if (name.toLowerCase() === alternate?.toLowerCase()) return 'alternate must be another name';
  if (except.length > 0)
    return 'alternate would bring the secret to the scopes of except too, for they share the files that name it';
  return files.length === 0
    ? 'alternate needs files: which of the two names is in use, only a file that refers to it tells'
    : undefined;
}

/** A workflow that goes on naming the old one would prove nothing: it has to change by the same pull request. */
export function verifyProblems({ targets, verify, files = [], repository }: RotationFile): readonly Wrong[] {
  const { workflow, repositories } = typeof verify === 'object' ? verify : {};
  if (workflow === undefined || !targets.some(({ alternate }) => alternate !== undefined)) return [];
  const file = `.github/workflows/${workflow}`;
  if (!files.includes(file)) {
    const message = `files must have ${file} too: it names the secret, and would go on with the old name`;
    return [{ path: ['files'], message }];
  }
  const [only, ...others] = repositories ?? [];
  if (others.length === 0 && (repository ?? only) === only) return [];
  const message =
    'repositories must be the one of files alone: elsewhere no pull request brings the other name into use';
  return [{ path: ['verify', 'repositories'], message }];
}

interface Seen {
  readonly entry: RotationFile;
  readonly target: TargetFile;
}

/** Names that mean another secret in the same files: a pull request would change both. */
export function mixedProblems(rotations: readonly RotationFile[], around: Around): readonly Wrong[] {
  const all = rotations.flatMap((entry, index) =>
    entry.targets.map((target, at) => ({ entry, target, path: [index, 'targets', at, 'alternate'] })),
  );
  return all.flatMap(({ path, ...one }) => {
    const mixed = one.target.alternate !== undefined && all.some((other) => isMixed(one, other, around));
    const message =
      'another target has one of these names, and the same files: nobody could tell them apart there';
    return mixed ? [{ path, message }] : [];
  });
}

function isMixed(one: Seen, other: Seen, around: Around): boolean {
  if (one.target === other.target) return false;
  const [names, others] = [one, other].map(({ target }) => new Set(namesOf(target, around)));
  if (![...names!].some((name) => others!.has(name))) return false;
  if (one.entry === other.entry)
    return names!.size !== others!.size || [...names!].some((name) => !others!.has(name));
  const isSame = one.entry.repository === other.entry.repository;
  return isSame && (one.entry.files ?? []).some((file) => other.entry.files?.includes(file) === true);
}

function namesOf(target: TargetFile, around: Around): readonly string[] {
  const { name, alternate = name } = target;
  if (storeOf(target, around)?.named === undefined) return [];
  return [name.toLowerCase(), alternate.toLowerCase()];
}
