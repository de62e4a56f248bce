import type { GitHub, Repository } from './client.js';
import { MAY_WRITE_ISSUES } from './error.js';
import { ourOwn } from './marker.js';

/** What GitHub says of an issue, as far as it matters here. */
export interface FoundIssue {
  readonly number: number;
  readonly state: string;
  readonly title: string;
  readonly body?: string | null;
}

/** All open issues of ours with that marker, the oldest first. */
export async function openOnes(github: GitHub, at: Repository, mark: string): Promise<readonly FoundIssue[]> {
  const found = await ours(github, at, { mark, state: 'open', most: Number.POSITIVE_INFINITY });
  return found.toSorted((one, other) => one.number - other.number);
}

/** The oldest of the closed issues. */
export async function oldestClosed(
  github: GitHub,
  at: Repository,
  mark: string,
): Promise<FoundIssue | undefined> {
  const [found] = await ours(github, at, { mark, state: 'closed', most: 1 });
  return found;
}

interface Search {
  readonly mark: string;
  readonly state: 'open' | 'closed';
  /** As many are enough. */
  readonly most: number;
}

/** No label is asked for: nobody may have made it. https://docs.github.com/en/rest/issues/issues#list-repository-issues */
async function ours(
  github: GitHub,
  { owner, repo }: Repository,
  { mark, state, most }: Search,
): Promise<readonly FoundIssue[]> {
  const [isOurs, creator] = [await ourOwn(github), await github.login()];
  const order = { sort: 'created', direction: 'asc', per_page: 100 } as const;
  return github.ask(
    'read the issues',
    async ({ paginate, rest }) => {
      const found: FoundIssue[] = [];
      const list = { owner, repo, state, creator, ...order };
      for await (const { data } of paginate.iterator(rest.issues.listForRepo, list)) {
        // A pull request is listed as an issue too.
        found.push(...data.filter((issue) => issue.pull_request === undefined && isOurs(issue, mark)));
        if (found.length >= most) break;
      }
      return found;
    },
    MAY_WRITE_ISSUES,
  );
}
