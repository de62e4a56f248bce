import { randomBytes } from 'node:crypto';

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

/** What GitHub keeps: accounts, and in one repository its issues, its pull requests and what is said of them. */
export class State {
  readonly #accounts = new Map<string, Account>();
  readonly #tokens = new Map<string, Token>();
  readonly repositories: Repository[] = [];
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
  readonly #state: State;

  constructor(state: State, owner: string, name: string) {
    this.#state = state;
    this.id = state.nextId();
    this.owner = state.account(owner);
    this.name = name;
  }

  /** `diff`: the lines on its right side, by file. */
  addPull(diff: Readonly<Record<string, readonly number[]>> = {}): Pull {
    const pull = new Pull(this.#state, this, this.#nextNumber(), diff);
    this.pulls.push(pull);
    return pull;
  }

  addIssue(login: string, title: string, body: string): Issue {
    const now = new Date();
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

export class Pull {
  readonly id: number;
  readonly repository: Repository;
  readonly number: number;
  author: Account;
  /** Its own text, as the list of issues has it. */
  body = '';
  readonly comments: IssueComment[] = [];
  readonly reviews: Review[] = [];
  readonly reviewComments: ReviewComment[] = [];
  open = true;
  head = randomBytes(20).toString('hex');
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
    const now = new Date();
    const author = this.#state.account(login);
    return { id: this.#state.nextId(), author, body, createdAt: now, updatedAt: now };
  }
}
