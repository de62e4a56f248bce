import { randomBytes } from 'node:crypto';
import { type Commit, type File, Git } from './git.js';

export interface Account {
  readonly id: number;
  readonly login: string;
  readonly type: 'User' | 'Bot';
}

export interface Token {
  readonly account: Account;
  readonly mayWrite: boolean;
}

interface Said {
  readonly id: number;
  readonly author: Account;
  body: string;
  readonly createdAt: Date;
  updatedAt: Date;
}

export type IssueComment = Said;

export interface Issue extends Said {
  readonly number: number;
  title: string;
  state: 'open' | 'closed';
  stateReason: string | null;
}

export interface ReviewComment extends Said {
  readonly review: number;
  readonly path: string;
  readonly line: number;
  readonly commit: string;
}

export interface Review {
  readonly id: number;
  readonly author: Account;
  readonly body: string;
  readonly commit: string;
}

export interface Line {
  readonly path: string;
  readonly line: number;
}

/** A rule about branches. */
export interface Protection {
  readonly pattern: RegExp;
  /** What is refused, to whomever the tests' tokens stand for. */
  readonly refuses: readonly ('creation' | 'commits' | 'deletion')[];
}

export interface Workflow {
  readonly file: string;
  /** Of `workflow_dispatch`; `undefined` if it has none. */
  readonly inputs: readonly string[] | undefined;
  /** What a run is called; by default as the workflow is. */
  readonly runName?: (inputs: Readonly<Record<string, string>>) => string;
  isDisabled?: boolean;
}

export interface Run {
  readonly id: number;
  readonly workflow: string;
  readonly title: string;
  readonly event: string;
  status: 'queued' | 'in_progress' | 'completed' | 'waiting' | 'requested' | 'pending';
  conclusion: string | null;
  readonly createdAt: Date;
  /** What its jobs are called. */
  readonly jobs: readonly string[];
}

/** What GitHub keeps: accounts, and in one repository its issues, its pull requests and what is said of them. */
export class State {
  readonly #accounts = new Map<string, Account>();
  readonly #tokens = new Map<string, Token>();
  readonly repositories: Repository[] = [];
  /** What time it is there. */
  clock: () => Date = () => new Date();
  #lastId = 1000;

  nextId(): number {
    return ++this.#lastId;
  }

  account(login: string): Account {
    const type = login.endsWith('[bot]') ? 'Bot' : 'User';
    const account = this.#accounts.get(login) ?? { id: this.nextId(), login, type };
    this.#accounts.set(login, account);
    return account;
  }

  /** A new token that stands for an account. */
  issueToken(login: string, mayWrite: boolean): string {
    const value = randomBytes(20).toString('hex');
    this.#tokens.set(value, { account: this.account(login), mayWrite });
    return value;
  }

  token(value: string): Token | undefined {
    return this.#tokens.get(value);
  }

  addRepository(owner: string, name: string): Repository {
    const repository = new Repository(this, owner, name);
    this.repositories.push(repository);
    return repository;
  }

  repository(owner: string | undefined, name: string | undefined): Repository | undefined {
    return this.repositories.find((found) => found.owner.login === owner && found.name === name);
  }
}

export class Repository {
  readonly id: number;
  readonly owner: Account;
  readonly name: string;
  readonly pulls: Pull[] = [];
  readonly issues: Issue[] = [];
  hasIssues = true;
  archived = false;
  defaultBranch = 'main';
  readonly git = new Git(() => this.now);
  readonly protections: Protection[] = [];
  readonly workflows: Workflow[] = [];
  readonly runs: Run[] = [];
  /** "Allow GitHub Actions to create and approve pull requests" */
  allowsPulls = true;
  readonly #state: State;

  constructor(state: State, owner: string, name: string) {
    this.#state = state;
    this.id = state.nextId();
    this.owner = state.account(owner);
    this.name = name;
  }

  get now(): Date {
    return this.#state.clock();
  }

  /** `diff`: the lines on its right side, by file. */
  addPull(diff: Readonly<Record<string, readonly number[]>> = {}): Pull {
    const pull = new Pull(this.#state, this, this.#nextNumber(), diff);
    this.pulls.push(pull);
    return pull;
  }

  /** A commit that somebody pushes; with `undefined` a file is gone. A text is a plain file. */
  push(
    branch: string,
    changes: Readonly<
      Record<string, string | { readonly mode: File['mode']; readonly text: string } | undefined>
    >,
    { login = 'somebody', message = 'A change', verified = false, also = [] as readonly string[] } = {},
  ): Commit {
    const tip = this.git.tip(branch);
    const files = new Map(tip?.files);
    for (const [path, change] of Object.entries(changes)) {
      const { mode, text } = typeof change === 'object' ? change : { mode: '100644' as const, text: change };
      if (text === undefined) files.delete(path);
      else files.set(path, { mode, oid: this.git.blob(text) });
    }
    const parents = [...(tip ? [tip.oid] : []), ...also];
    const author = this.#state.account(login);
    const commit = this.git.commit({ parents, files, message, author, verified });
    this.git.branches.set(branch, commit.oid);
    return commit;
  }

  /** Opens a pull request from a branch of this repository, or of a fork. */
  openPull(
    login: string,
    { branch, base = this.defaultBranch, title = 'A change', body = '' }: NewPull,
    from: Repository = this,
  ): Pull {
    const pull = new Pull(this.#state, this, this.#nextNumber(), {});
    Object.assign(pull, { author: this.#state.account(login), title, body, base });
    pull.from = { repository: from, branch };
    this.pulls.push(pull);
    return pull;
  }

  /** As the button does it, with a merge commit. */
  merge(pull: Pull): void {
    const { branch } = pull.from!;
    const { head } = pull;
    const base = this.git.mergeBase(this.git.branches.get(pull.base)!, head)!;
    const changes = [...this.git.commits.get(head)!.files].filter(
      ([path, { oid }]) => base.files.get(path)?.oid !== oid,
    );
    const texts = Object.fromEntries(
      changes.map(([path, { oid }]) => [path, this.git.blobs.get(oid)!.toString()]),
    );
    this.push(pull.base, texts, { message: `Merge ${branch}`, verified: true, also: [head] });
    Object.assign(pull, { open: false, mergedAt: this.now, headWhenClosed: head });
  }

  /** With its branch, a pull request is closed. */
  deleteBranch(branch: string): void {
    for (const pull of this.pulls) {
      if (pull.open && pull.from?.repository === this && pull.from.branch === branch) pull.close();
    }
    this.git.branches.delete(branch);
  }

  protects(branch: string, from: Protection['refuses'][number]): boolean {
    return this.protections.some(({ pattern, refuses }) => refuses.includes(from) && pattern.test(branch));
  }

  addRun(workflow: string, run: Partial<Omit<Run, 'id' | 'workflow'>> = {}): Run {
    const added: Run = {
      ...{ id: this.#state.nextId(), workflow, title: workflow, event: 'push' },
      ...{ status: 'completed' as const, conclusion: 'success', createdAt: this.now, jobs: [], ...run },
    };
    this.runs.push(added);
    return added;
  }

  addIssue(login: string, title: string, body: string): Issue {
    const { now } = this;
    const [id, author] = [this.#state.nextId(), this.#state.account(login)];
    const said = { id, author, body, createdAt: now, updatedAt: now };
    const issue: Issue = { ...said, number: this.#nextNumber(), title, state: 'open', stateReason: null };
    this.issues.push(issue);
    return issue;
  }

  issue(number: number): Issue | undefined {
    return this.issues.find((found) => found.number === number);
  }

  pull(number: number): Pull | undefined {
    return this.pulls.find((found) => found.number === number);
  }

  /** Issues and pull requests are counted together. */
  #nextNumber(): number {
    return this.pulls.length + this.issues.length + 1;
  }
}

interface NewPull {
  readonly branch: string;
  readonly base?: string;
  readonly title?: string;
  readonly body?: string;
}

export class Pull {
  readonly id: number;
  readonly repository: Repository;
  readonly number: number;
  author: Account;
  /** Its own text, as the list of issues has it. */
  body: string | null = '';
  title = 'A change';
  base = 'main';
  /** Where it comes from; `undefined` if no test cares. */
  from: { readonly repository: Repository; readonly branch: string } | undefined;
  mergedAt: Date | undefined;
  headWhenClosed: string | undefined;
  readonly comments: IssueComment[] = [];
  readonly reviews: Review[] = [];
  readonly reviewComments: ReviewComment[] = [];
  open = true;
  readonly #someHead = randomBytes(20).toString('hex');
  readonly #state: State;
  readonly #diff: Readonly<Record<string, readonly number[]>>;

  constructor(
    state: State,
    repository: Repository,
    number: number,
    diff: Readonly<Record<string, readonly number[]>>,
  ) {
    this.#state = state;
    this.repository = repository;
    this.number = number;
    this.#diff = diff;
    this.id = state.nextId();
    this.author = state.account('somebody');
  }

  get head(): string {
    const live = this.open ? this.from?.repository.git.branches.get(this.from.branch) : undefined;
    return live ?? this.headWhenClosed ?? this.#someHead;
  }

  set head(oid: string) {
    this.headWhenClosed = oid;
  }

  close(): void {
    this.headWhenClosed = this.head;
    this.open = false;
  }

  isInDiff({ path, line }: Line): boolean {
    return this.#diff[path]?.includes(line) ?? false;
  }

  comment(login: string, body: string): IssueComment {
    const comment = this.#said(login, body);
    this.comments.push(comment);
    return comment;
  }

  review(login: string, body: string, comments: readonly (Line & { readonly body: string })[]): Review {
    const review = { id: this.#state.nextId(), author: this.#state.account(login), body, commit: this.head };
    this.reviews.push(review);
    for (const { path, line, body: text } of comments) {
      this.reviewComments.push({
        ...this.#said(login, text),
        review: review.id,
        path,
        line,
        commit: this.head,
      });
    }
    return review;
  }

  #said(login: string, body: string): Said {
    const now = this.#state.clock();
    const author = this.#state.account(login);
    return { id: this.#state.nextId(), author, body, createdAt: now, updatedAt: now };
  }
}
