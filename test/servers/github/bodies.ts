import type { Description } from '../openapi.js';
import type { Account, Issue, IssueComment, Pull, Repository, Review, ReviewComment } from './state.js';

type Body = Readonly<Record<string, unknown>>;

/** GitHub tells times to the second. */
export function toSecond(time: Date): string {
  return time.toISOString().replace(/\.\d+Z$/, 'Z');
}

/** What GitHub sends of its state. All that the description requires is there; what nobody here asks about is empty. */
export class Bodies {
  readonly #description: Description;
  readonly #api: string;

  /** `api`: the address below which the operations are. */
  constructor(description: Description, api: string) {
    this.#description = description;
    this.#api = api;
  }

  /** Any component of the description. */
  instance(name: string, values: Body): Body {
    return this.#description.instance(name, values);
  }

  /** The address of something of a repository. */
  addressIn(repository: Repository, ...steps: readonly string[]): string {
    return [this.#repositoryAddress({ repository }), ...steps].join('/');
  }

  fullRepository(repository: Repository): Body {
    const { id, name, owner, archived, defaultBranch: default_branch } = repository;
    const full_name = `${owner.login}/${name}`;
    return this.#description.instance('full-repository', {
      ...{ id, name, full_name, owner: this.#user(owner), archived, default_branch },
    });
  }

  account(account: Account): Body {
    return this.#user(account);
  }

  pull(pull: Pull): Body {
    return this.#description.instance('pull-request', this.#pullFields(pull));
  }

  /** As lists have it. */
  pullInList(pull: Pull): Body {
    return this.#description.instance('pull-request-simple', this.#pullFields(pull));
  }

  #pullFields(pull: Pull): Body {
    const { id, number, author, head, open, title, body, mergedAt } = pull;
    const { repository, branch } = pull.from ?? { repository: pull.repository, branch: 'topic' };
    const sideOf = (side: Repository, ref: string, sha: string): Body => ({
      ...{ label: `${side.owner.login}:${ref}`, ref, sha },
      ...{ repo: this.#repository({ repository: side }), user: this.#user(side.owner) },
    });
    return {
      ...{ id, number, title, body, url: this.#address(pull) },
      html_url: `https://github.example/${pull.repository.owner.login}/${pull.repository.name}/pull/${number}`,
      state: open ? 'open' : 'closed',
      merged_at: (mergedAt && toSecond(mergedAt)) ?? null,
      user: this.#user(author),
      head: sideOf(repository, branch, head),
      base: sideOf(pull.repository, pull.base, pull.repository.git.branches.get(pull.base) ?? '0'.repeat(40)),
    };
  }

  issue(repository: Repository, issue: Issue): Body {
    const { id, number, author, title, body, state, stateReason, createdAt, updatedAt } = issue;
    return this.#description.instance('issue', {
      id,
      number,
      url: `${this.#repositoryAddress({ repository })}/issues/${number}`,
      title,
      body,
      state,
      state_reason: stateReason,
      user: this.#user(author),
      author_association: 'CONTRIBUTOR',
      created_at: createdAt.toISOString(),
      updated_at: updatedAt.toISOString(),
    });
  }

  /** As the list of issues has it: https://docs.github.com/en/rest/issues/issues#list-repository-issues */
  pullAsIssue(pull: Pull): Body {
    const { id, number, author, body, open } = pull;
    const address = this.#address(pull);
    return this.#description.instance('issue', {
      id,
      number,
      title: 'A change',
      body,
      state: open ? 'open' : 'closed',
      user: this.#user(author),
      pull_request: { url: address, html_url: address, diff_url: address, patch_url: address },
    });
  }

  issueComment(pull: Pull, { id, author, body, createdAt, updatedAt }: IssueComment): Body {
    return this.#description.instance('issue-comment', {
      id,
      url: `${this.#repositoryAddress(pull)}/issues/comments/${id}`,
      issue_url: `${this.#repositoryAddress(pull)}/issues/${pull.number}`,
      body,
      user: this.#user(author),
      author_association: 'CONTRIBUTOR',
      created_at: createdAt.toISOString(),
      updated_at: updatedAt.toISOString(),
    });
  }

  review(pull: Pull, { id, author, body, commit }: Review): Body {
    return this.#description.instance('pull-request-review', {
      id,
      body,
      state: 'COMMENTED',
      commit_id: commit,
      user: this.#user(author),
      pull_request_url: this.#address(pull),
    });
  }

  reviewComment(pull: Pull, comment: ReviewComment): Body {
    const { id, author, body, review, path, line, commit, createdAt, updatedAt } = comment;
    return this.#description.instance('pull-request-review-comment', {
      id,
      url: `${this.#repositoryAddress(pull)}/pulls/comments/${id}`,
      pull_request_url: this.#address(pull),
      pull_request_review_id: review,
      body,
      path,
      line,
      side: 'RIGHT',
      commit_id: commit,
      original_commit_id: commit,
      user: this.#user(author),
      created_at: createdAt.toISOString(),
      updated_at: updatedAt.toISOString(),
    });
  }

  #repository({ repository: { id, name, owner } }: Pick<Pull, 'repository'>): Body {
    const full_name = `${owner.login}/${name}`;
    return this.#description.instance('repository', { id, name, full_name, owner: this.#user(owner) });
  }

  #user({ id, login, type }: Account): Body {
    return this.#description.instance('simple-user', { id, login, type });
  }

  #repositoryAddress({ repository: { owner, name } }: Pick<Pull, 'repository'>): string {
    return `${this.#api}/repos/${owner.login}/${name}`;
  }

  #address(pull: Pull): string {
    return `${this.#repositoryAddress(pull)}/pulls/${pull.number}`;
  }
}
