import { realpathSync } from 'node:fs';
import { UsageError } from '../../core/errors.js';
import type { Judged } from '../../core/event.js';
import type { ActionsRun } from '../../io/actions/run.js';
import { trusting } from '../../io/git/environment.js';
import { remoteUrl } from '../../io/git/remote.js';
import { Git } from '../../io/git/repository.js';
import { GitRevisions } from '../../io/git/revisions.js';
import { GitSupply } from '../../io/git/supply.js';
import type { Subject } from '../../pipeline/scan-options.js';
import type { Inputs } from './inputs.js';
import { NO_LINES, type Opened, type Part } from './opened.js';
import type { Place } from './place.js';
import { openRange } from './range.js';

export interface Surroundings {
  readonly inputs: Inputs;
  readonly run: ActionsRun;
  readonly env: NodeJS.ProcessEnv;
  readonly place: Place;
}

/** Opens what an event is answerable for. Throws what git says if not even the newest commit can be had. */
export async function openSubject(
  judged: Exclude<Judged, { kind: 'nothing' }>,
  around: Surroundings,
): Promise<Opened> {
  const { run, env, inputs, place } = around;
  // What a pull request brings is judged by its base, and not by the policy in the checkout.
  if (inputs.history && judged.kind === 'everything') return openHistory(around);
  const head = judged.kind === 'range' ? judged.head : judged.commit;
  const remote = { url: remoteUrl(run.serverUrl, `${run.owner}/${run.repo}`), token: inputs.token };
  const options = { checkout: place.top, remote, temporary: run.temporary, env };
  const supply = await GitSupply.open(options, head);
  try {
    const revisions = new GitRevisions(
      supply.process,
      place.prefix,
      async (oids) => void (await supply.obtain(oids)),
    );
    const opened = await (judged.kind === 'range'
      ? openRange(judged, supply, revisions)
      : openCommit(head, supply, revisions));
    await requireFolder(place.prefix, opened.subject, supply);
    return { ...opened, close: () => supply.close() };
  } catch (error) {
    supply.close();
    throw error;
  }
}

/** All files of what is judged, instead of what is new in it: by the policy of the same version. */
export function wholeOf(opened: Opened): Opened {
  const { subject } = opened;
  if (subject.kind !== 'range') return opened;
  const { revisions, head, merge, trusted } = subject;
  return {
    ...opened,
    subject: { kind: 'commit', revisions, commit: merge ?? head.oid, trusted },
    ...NO_LINES,
  };
}

async function openCommit(commit: string, supply: GitSupply, revisions: GitRevisions): Promise<Part> {
  await supply.commits({ head: commit, base: commit });
  return {
    subject: { kind: 'commit', revisions, commit, trusted: commit },
    notices: [],
    gaps: [],
    ...NO_LINES,
  };
}

async function openHistory({ env, place: { top, prefix } }: Surroundings): Promise<Opened> {
  const git = top === undefined ? undefined : await Git.open(top, trusting(env, realpathSync(top)));
  if (top === undefined || git === undefined) {
    throw new UsageError(
      "input 'history' needs a checkout of all commits: actions/checkout with fetch-depth: 0",
    );
  }
  return {
    subject: { kind: 'history', revisions: new GitRevisions(git.process, prefix) },
    notices: [],
    gaps: [],
    ...NO_LINES,
    close: () => {},
  };
}

/** A folder whose name is misspelt would be found clean for ever. */
async function requireFolder(prefix: string, subject: Subject, { process }: GitSupply): Promise<void> {
  if (prefix === '') return;
  for (const commit of commitsOf(subject)) {
    const { stdout } = await process.run(['ls-tree', '-d', '--full-tree', commit, '--', prefix.slice(0, -1)]);
    if (stdout.length > 0) return;
  }
  throw new UsageError("input 'path' names a folder that is in none of the commits");
}

/** In any of these the folder may be. */
function commitsOf(subject: Subject): readonly string[] {
  if (subject.kind === 'commit') return [subject.commit];
  if (subject.kind !== 'range') return [];
  const { base, head, merge } = subject;
  return [head.oid, base?.oid, merge].filter((oid) => oid !== undefined);
}
