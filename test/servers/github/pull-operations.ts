import { type Answer, invalid, MAX_BODY, notFound, refusal } from './answers.js';
import { changing } from './git-operations.js';
import { type Operation, page, type Request } from './operation.js';

/** What the operations on pull requests do to the state. */
export const pullOperations: Readonly<Record<string, Operation>> = {
  'pulls/list': list,
  'pulls/create': changing(create),
  'pulls/update': changing(update),
};

function list({ repository, query, bodies, ...request }: Request): Answer {
  const { state = 'open', head, sort = 'created', direction = 'desc' } = query;
  if (sort !== 'created') throw new Error(`the stand-in does not sort pull requests by ${sort}`);
  const found = repository.pulls
    .filter(({ open }) => state === 'all' || open === (state === 'open'))
    .filter(
      ({ from }) => head === undefined || (from && head === `${from.repository.owner.login}:${from.branch}`),
    )
    .sort((one, other) => one.number - other.number);
  if (direction === 'desc') found.reverse();
  return page(
    { query, ...request },
    found.map((pull) => bodies.pullInList(pull)),
  );
}

interface Sent {
  readonly title?: string;
  readonly body?: string;
  readonly head?: string;
  readonly base?: string;
  readonly state?: 'open' | 'closed';
}

function tooLong({ title = '', body = '' }: Sent): Answer | undefined {
  if (title.length > 256) return invalid('PullRequest', 'title is too long (maximum is 256 characters)');
  return body.length > MAX_BODY
    ? invalid('PullRequest', `body is too long (maximum is ${MAX_BODY} characters)`)
    : undefined;
}

function create({ repository, body: sent, bodies, token }: Request): Answer {
  const { title = '', body = '', head: branch = '', base = '' } = sent as Sent;
  const { git, owner, pulls } = repository;
  if (!repository.allowsPulls) {
    return refusal(403, 'GitHub Actions is not permitted to create or approve pull requests.');
  }
  const [from, to] = [git.tip(branch), git.tip(base)];
  if (from === undefined) return invalid('PullRequest', 'head is invalid');
  if (to === undefined) return invalid('PullRequest', 'base is invalid');
  if (git.history(to.oid).has(from.oid)) {
    return invalid('PullRequest', `No commits between ${base} and ${branch}`);
  }
  const isOpen = pulls.some(
    (pull) => pull.open && pull.from?.repository === repository && pull.from.branch === branch,
  );
  if (isOpen) return invalid('PullRequest', `A pull request already exists for ${owner.login}:${branch}.`);
  const refused = tooLong({ title, body });
  if (refused) return refused;
  return {
    status: 201,
    body: bodies.pull(repository.openPull(token.account.login, { branch, base, title, body })),
  };
}

function update({ repository, path, body: sent, bodies }: Request): Answer {
  const pull = repository.pull(Number(path['pull_number']));
  if (pull === undefined) return notFound;
  const { title = pull.title, body = pull.body ?? '', base = pull.base, state } = sent as Sent;
  const refused = tooLong({ title, body });
  if (refused) return refused;
  if (state === 'open' && !pull.open) throw new Error('nothing here opens a pull request again');
  Object.assign(pull, { title, body, base });
  if (state === 'closed' && pull.open) pull.close();
  return { status: 200, body: bodies.pull(pull) };
}
