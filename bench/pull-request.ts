import { type ConfigPlace, configPlace, configs, credential } from './configs.js';
import { edited } from './edits.js';
import { type BenchFile, monorepo } from './files.js';
import { commit, type FileChange } from './import-stream.js';
import { Random } from './random.js';

export interface PullRequestSize {
  /** MCP configs and other files of `main`, and the bytes of the latter. */
  readonly configs: number;
  readonly files: number;
  readonly bytes: number;
  /** Commits of `feature`, five at least. */
  readonly commits: number;
}

const START = 1_700_000_000;
const PACE = 600;
const FILES_OF_A_COMMIT = 3;
/** Files that the commits take in turn: each is changed several times. */
const WORKED_ON = 40;

/** A stream for fast-import: one commit on `main`, and `feature` on top of it, whose every commit touches three files. */
export function* pullRequest(size: PullRequestSize): Generator<Buffer> {
  const random = new Random(13);
  const workedOn: BenchFile[] = [];
  const onMain = { ref: 'refs/heads/main', mark: 1, parents: [], time: START, author: 'Bench' };
  yield* commit({ ...onMain, message: 'bench', changes: mainFiles(size, workedOn) });
  const steps = configSteps(size.configs, random);
  const pace = Math.floor(size.commits / steps.length);
  for (let mark = 2; mark < size.commits + 2; mark++) {
    const step = mark % pace === 0 ? steps.shift() : undefined;
    const changes = step ? [step] : [];
    while (changes.length < FILES_OF_A_COMMIT) changes.push(edit(workedOn, random));
    const time = START + mark * PACE;
    const onFeature = { ref: 'refs/heads/feature', mark, parents: [mark - 1], time, author: 'Bench' };
    yield* commit({ ...onFeature, message: `Step ${mark}`, changes });
  }
}

/** Keeps those that `feature` works on. */
function* mainFiles(size: PullRequestSize, workedOn: BenchFile[]): Generator<BenchFile> {
  yield* configs(size.configs, 7);
  let index = 0;
  for (const file of monorepo(size.files, size.bytes, 11)) {
    if (index++ % Math.ceil(size.files / WORKED_ON) === 0) workedOn.push(file);
    yield file;
  }
}

/** What becomes of MCP configs, one commit after the other. As many as `taken` are in `main` already. */
function configSteps(taken: number, random: Random): FileChange[] {
  const leaking = configPlace(taken, random);
  const clean = configPlace(taken + 1, random);
  const other = configPlace(taken + 2, random);
  return [
    withReference(clean),
    { path: leaking.path, content: leaking.content(credential(random)) },
    withReference(other),
    withReference(leaking),
    { path: clean.path, content: undefined },
  ];
}

function withReference({ path, variable, content }: ConfigPlace): FileChange {
  return { path, content: content(`\${${variable}}`) };
}

/** The next file in turn, so that no commit touches one twice. */
function edit(files: BenchFile[], random: Random): FileChange {
  const { path, content } = files.shift()!;
  const file = { path, content: edited(path, content, random) };
  files.push(file);
  return file;
}
