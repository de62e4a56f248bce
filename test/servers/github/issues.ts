import { type Answer, issuesDisabled, MAX_BODY, notFound } from './answers.js';
import { type Operation, page, type Request, tooLong, writing } from './operation.js';
import type { Issue } from './state.js';

/** What the operations on issues do to the state. */
export const issueOperations: Readonly<Record<string, Operation>> = {
  'issues/list-for-repo': enabled(list),
  'issues/create': writing(enabled(create)),
  'issues/update': writing(enabled(update)),
};

function enabled(operation: Operation): Operation {
  return (request) => (request.repository.hasIssues ? operation(request) : issuesDisabled);
}

/** Pull requests are issues too, and come with the others. */
function list({ repository, query, bodies, ...request }: Request): Answer {
  const { state = 'open', creator, sort = 'created', direction = 'desc' } = query;
  if (sort !== 'created')
    throw new Error(`the stand-in sorts issues by when they were made, and not by ${sort}`);
  const issues = repository.issues.map((issue) => ({ ...issue, body: bodies.issue(repository, issue) }));
  const pulls = repository.pulls.map((pull) => ({
    ...{ number: pull.number, author: pull.author, state: pull.open ? 'open' : 'closed' },
    body: bodies.pullAsIssue(pull),
  }));
  const found = [...issues, ...pulls]
    .filter((one) => state === 'all' || one.state === state)
    .filter(({ author }) => creator === undefined || author.login === creator)
    .sort((one, other) => one.number - other.number);
  if (direction === 'desc') found.reverse();
  return page(
    { query, ...request },
    found.map(({ body }) => body),
  );
}

function create({ repository, body, bodies, token }: Request): Answer {
  const { title, body: text = '' } = body as { title: string; body?: string };
  if (text.length > MAX_BODY) return tooLong;
  return {
    status: 201,
    body: bodies.issue(repository, repository.addIssue(token.account.login, title, text)),
  };
}

interface Change {
  readonly title?: string;
  readonly body?: string;
  readonly state?: Issue['state'];
  readonly state_reason?: string;
}

function update({ repository, path, body, bodies }: Request): Answer {
  const issue = repository.issue(Number(path['issue_number']));
  const { title, body: text, state, state_reason } = (body ?? {}) as Change;
  if (issue === undefined) return notFound;
  if ((text ?? '').length > MAX_BODY) return tooLong;
  issue.title = title ?? issue.title;
  issue.body = text ?? issue.body;
  if (state !== undefined) {
    issue.state = state;
    issue.stateReason = state_reason ?? (state === 'closed' ? 'completed' : 'reopened');
  }
  issue.updatedAt = repository.now;
  return { status: 200, body: bodies.issue(repository, issue) };
}
