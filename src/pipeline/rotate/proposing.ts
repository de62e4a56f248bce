import type { Flight } from '../../core/rotation/flight.js';
import type { Proposal, Pull } from '../../core/rotation/forge.js';
import type { JournalEvent } from '../../core/rotation/journal.js';
import { repinned } from '../../core/rotation/pins.js';
import { pullBody, pullTitle } from '../../reporters/rotation/pull-request.js';
import { nameOf } from './ledger.js';
import { pastedFiles, variableFor, withoutPasted } from './literals.js';
import { versionIn } from './marks.js';
import { readerOf, textsAt } from './references.js';
import { Unready } from './unready.js';
import type { Passage, Rotation, Target } from './world.js';

/** The same for one attempt, whoever runs it: the label of its key, so that who finds the one finds the other. */
export function branchOf({ attempt }: Pick<Flight, 'attempt'>, isBack: boolean): string {
  return `${attempt!.label}${isBack ? '-back' : ''}`;
}

/** Brings the references of files to the version of the new one, or back. Throws `Unanswered`. */
export async function propose(
  { rotation, world }: Passage,
  flight: Flight,
  isBack: boolean,
): Promise<JournalEvent> {
  const { forge } = world;
  const { repository } = rotation;
  if (forge === undefined || repository === undefined) {
    return { event: 'needs-human', why: 'there is no repository in which to propose the new references' };
  }
  const tip = await forge.tip(repository);
  const versions = isBack ? flight.before : flight.attempt!.marks;
  const texts = await textsAt(rotation, forge, repository, tip.oid);
  const bumped = repinnedFiles(rotation, versions, texts);
  const pasted = isBack ? [] : await pastedFiles(rotation, world, tip.oid);
  const [first] = rotation.targets;
  const unpasted = await withoutPasted(rotation, world, pasted, versionIn(versions.get(first!.name)));
  if ('why' in unpasted) return { event: 'needs-human', why: unpasted.why };
  const files = new Map([...bumped, ...unpasted]);
  if (files.size === 0)
    return standing(await forge.pull(repository, branchOf(flight, isBack)), repository, isBack, world.now());
  const proposal: Proposal = {
    branch: branchOf(flight, isBack),
    title: pullTitle(nameOf(flight.id), isBack),
    body: pullBody({
      ...{ flight, entry: rotation.entry, title: rotation.issuer.title, isBack },
      unpasted: { files: [...unpasted.keys()], name: variableFor(first!), target: first!.name },
    }),
    message: `${pullTitle(nameOf(flight.id), isBack)}\n\nRotation: ${flight.id}`,
    files,
  };
  const pull = await forge.propose(repository, tip, proposal);
  if ('answer' in pull) return { event: 'needs-human', why: `the repository ${repository} ${pull.detail}` };
  return { event: 'proposed', isBack, repository, number: pull.number, url: pull.url };
}

/** The files name that version already: somebody has merged it, or has written it there by hand. */
function standing(pull: Pull | undefined, repository: string, isBack: boolean, now: Date): JournalEvent {
  if (pull !== undefined)
    return { event: 'proposed', isBack, repository, number: pull.number, url: pull.url };
  if (isBack)
    return {
      event: 'needs-human',
      why: 'the files name the old version already, and nobody has proposed that',
    };
  return { event: 'deployed', on: now };
}

function repinnedFiles(
  { targets }: Rotation,
  versions: ReadonlyMap<string, string>,
  texts: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const changed = new Map<string, string>();
  for (const [path, before] of texts) {
    const after = targets.reduce((text, target) => withVersion(text, path, target, versions), before);
    if (after !== before) changed.set(path, after);
  }
  return changed;
}

function withVersion(
  text: string,
  path: string,
  target: Target,
  versions: ReadonlyMap<string, string>,
): string {
  const reader = readerOf(target);
  const version = versionIn(versions.get(target.name));
  if (reader === undefined || version === undefined) return text;
  const after = repinned(text, reader, version);
  if (after === undefined)
    throw new Unready(
      `${path} refers to ${target.name} in a way in which no other version can be written: change that`,
    );
  return after;
}
