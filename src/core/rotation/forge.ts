/** A branch's tip. */
export interface Tip {
  readonly branch: string;
  /** Id of the commit. */
  readonly oid: string;
}

export interface Pull {
  readonly number: number;
  readonly url: string;
  readonly state: 'open' | 'merged' | 'closed';
  /** UTC, by the forge's own clock; `undefined` unless it is merged. */
  readonly mergedAt: Date | undefined;
}

/** What a pull request is to be. The same rotation always has the same branch, and so one pull request. */
export interface Proposal {
  readonly branch: string;
  readonly title: string;
  /** Markdown, at most 60,000 characters. */
  readonly body: string;
  /** What the commit says; the first line is its headline. */
  readonly message: string;
  /** Whole new contents by path, from the root of the repository; each is another than the base's. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Why a repository takes no such proposal, or starts no such workflow: in words that follow "the repository" and "the workflow". No pull request
 * is open then; a branch without one may be left.
 */
export interface Unproposable {
  readonly answer: 'unfit';
  readonly detail: string;
}

/** A run of a workflow that somebody has dispatched. */
export interface WorkflowRun {
  readonly id: number;
  readonly url: string;
  readonly createdAt: Date;
  readonly state: 'pending' | 'succeeded' | 'failed';
}

/**
 * Where repositories and their pull requests are. `repository`: `acme/api`. Everything throws `Unanswered` if nobody knows what has become of it,
 * or the forge would not say.
 */
export interface Forge {
  /** The tip of the default branch. */
  tip(repository: string): Promise<Tip>;
  /** A file as a commit has it; `undefined` if it has none there, `'unfit'` if it is a link, no UTF-8, or longer than 1 MiB. */
  read(repository: string, oid: string, path: string): Promise<string | undefined | 'unfit'>;
  /** The pull request from a branch of the repository itself: of several, the open one, else the youngest. */
  pull(repository: string, branch: string): Promise<Pull | undefined>;
  /**
   * Makes branch, commit and pull request, or brings those that are there to what is proposed. The commit is signed by the forge, and goes on the
   * tip of the branch that it was read at: what somebody else has pushed there stays, and is an `Unproposable`. A pull request that is merged or
   * closed is given back as it is. Ours are the commits whose last lines have the `Rotation: …` of the message. Can be repeated.
   */
  propose(repository: string, base: Tip, proposal: Proposal): Promise<Pull | Unproposable>;
  /** Closes it unmerged, says why, and deletes the branch, so that nobody opens it again. One that is merged stays as it is, with its branch. */
  close(repository: string, pull: Pick<Pull, 'number'>, branch: string, why: string): Promise<void>;
  /**
   * Starts a workflow on the default branch. `run`: what the run is called, by `run-name: ${{ inputs.rotation }}`; it is handed over as the input
   * `rotation`. A workflow that has no such input is an `Unproposable`.
   */
  dispatch(repository: string, workflow: string, run: string): Promise<Unproposable | 'done'>;
  /** Its runs of that name that were made at or after a time, the youngest first. */
  runs(repository: string, workflow: string, run: string, since: Date): Promise<readonly WorkflowRun[]>;
  /** What the jobs of a run are called; at most 100 of them. */
  jobs(repository: string, run: Pick<WorkflowRun, 'id'>): Promise<readonly string[]>;
  /** How many runs of any workflow wait or go on that were made before a time: they hold what secrets were then. At most 100 are counted. */
  waiting(repository: string, before: Date): Promise<number>;
  /** The time by the forge's own clock, and not by this machine's. */
  clock(): Promise<Date>;
}

/** Where a journal is kept. */
export interface JournalStore {
  /** All of it, and which version this is; '' if there is none yet. */
  read(): Promise<{ readonly text: string; readonly version: string }>;
  /**
   * Puts lines behind what that version holds. `changed`: somebody else was faster, and nothing was written. Throws `Unanswered` if nobody
   * knows. `headline`: what the commit says, where there is one.
   */
  append(
    lines: string,
    version: string,
    headline: string,
  ): Promise<{ readonly answer: 'done'; readonly version: string } | { readonly answer: 'changed' }>;
}
