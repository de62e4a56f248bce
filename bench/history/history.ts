import { annotatedTag, commit, type FileChange, reference } from '../import-stream.js';
import { Random } from '../random.js';
import { Line } from './line.js';
import { Work } from './work.js';

export interface HistorySize {
  readonly commits: number;
  /** About so many at the end. */
  readonly files: number;
  /** Branches that are merged into `main`, but for those that are not finished at the end. */
  readonly features: number;
  /** Tags on `main`, and every second one has a branch that is not merged. */
  readonly releases: number;
}

const START = 1_500_000_000;
/** Seconds from one commit to the next. */
const PACE = 6_000;
const AUTHORS = ['Ada', 'Barbara', 'Edsger', 'Frances', 'Grace', 'Ken', 'Leslie', 'Margaret', 'Niklaus'];
/** Of 100 files at the end, those of the first commit. */
const FIRST = 35;

/** A branch that people work on beside `main`. */
interface Side {
  readonly line: Line;
  readonly merges: boolean;
  /** Commits that are still to come. */
  left: number;
}

/** A stream for fast-import: `main`, and beside it features, releases and tags. */
export function* history(size: HistorySize, seed: number): Generator<Buffer> {
  const story = new Story(size, seed);
  yield* story.begin();
  while (story.commits < size.commits) {
    yield* story.plan();
    yield* story.next();
  }
}

class Story {
  commits = 0;
  readonly #size: HistorySize;
  readonly #random: Random;
  readonly #work: Work;
  readonly #main = new Line('refs/heads/main');
  readonly #sides = new Set<Side>();

  constructor(size: HistorySize, seed: number) {
    this.#size = size;
    this.#random = new Random(seed);
    // A commit has three changes on average.
    const growth = (size.files * (100 - FIRST)) / 100 / (3 * size.commits);
    this.#work = new Work(this.#random, Math.round(growth * 1000), seed);
  }

  begin(): Iterable<Buffer> {
    return this.#record(
      this.#main,
      'Begin',
      this.#work.newFiles(Math.round((this.#size.files * FIRST) / 100)),
    );
  }

  /** Starts what is due after so many commits. */
  *plan(): Generator<Buffer> {
    const { commits, features, releases } = this.#size;
    const feature = this.#due(features);
    if (feature) {
      const left = 1 + this.#random.below(Math.ceil(commits / features / 5));
      const line = new Line(`refs/heads/feature/${feature}`, this.#main);
      this.#sides.add({ line, merges: true, left });
    }
    const release = this.#due(releases);
    if (!release) return;
    if (release % 2 === 1) {
      yield reference(`refs/tags/v${release}.0`, this.#main.tip);
      return;
    }
    yield annotatedTag(`v${release}.0`, this.#main.tip, this.#time(), `Version ${release}`);
    const line = new Line(`refs/heads/release/${release}`, this.#main);
    this.#sides.add({ line, merges: false, left: 5 });
  }

  /** The next commit, on whichever branch. */
  next(): Iterable<Buffer> {
    const sides = [...this.#sides];
    const side = sides.length > 0 && this.#random.below(10) < 3 ? this.#random.pick(sides) : undefined;
    if (side && side.left > 0) {
      side.left--;
      return this.#record(side.line, `Change ${side.line.ref}`, this.#work.changesOn(side.line));
    }
    if (side) this.#sides.delete(side);
    if (!side?.merges) return this.#record(this.#main, 'Change', this.#work.changesOn(this.#main));
    const changes = this.#main.mergeOf(side.line, (path, ours) => this.#work.resolve(path, ours));
    return this.#record(this.#main, `Merge ${side.line.ref}`, changes, side.line);
  }

  /** The number of the one that is to start now, of `count` that are spread over all commits; 0 for none. */
  #due(count: number): number {
    const pace = Math.floor(this.#size.commits / (count + 1));
    return this.commits % pace === 0 && this.commits / pace <= count ? this.commits / pace : 0;
  }

  #record(line: Line, title: string, changes: readonly FileChange[], merged?: Line): Iterable<Buffer> {
    const parents = [line.tip, merged?.tip ?? 0].filter((parent) => parent > 0);
    line.apply(changes, (path) => this.#work.isSource(path));
    line.tip = ++this.commits;
    const message = `${title}\n\nAs ${changes.length} files say.\n`;
    const author = this.#random.pick(AUTHORS);
    return commit({ ref: line.ref, mark: line.tip, parents, time: this.#time(), author, message, changes });
  }

  #time(): number {
    return START + this.commits * PACE;
  }
}
