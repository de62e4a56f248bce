import { type Answer, MAX_BODY, notFound, unprocessable } from './answers.js';
import { gitOperations } from './git-operations.js';
import { issueOperations } from './issues.js';
import { type Operation, page, type Request, tooLong, writing } from './operation.js';
import { pullOperations } from './pull-operations.js';
import { runOperations } from './run-operations.js';
import type { Line, Pull } from './state.js';

/** What each operation does to the state. */
export const operations: Readonly<Record<string, Operation>> = {
  ...issueOperations,
  ...gitOperations,
  ...pullOperations,
  ...runOperations,
  'repos/get': ({ repository, bodies }) => ({ status: 200, body: bodies.fullRepository(repository) }),
  'issues/list-comments': ofPull(({ bodies, ...request }, pull) =>
    page(
      request,
      pull.comments.map((comment) => bodies.issueComment(pull, comment)),
    ),
  ),
  'issues/create-comment': writing(
    ofPull(({ body, bodies, token }, pull) => {
      const { body: text } = body as { body: string };
      if (text.length > MAX_BODY) return tooLong;
      return { status: 201, body: bodies.issueComment(pull, pull.comment(token.account.login, text)) };
    }),
  ),
  'issues/update-comment': writing(updateComment),
  'pulls/get': ofPull(({ bodies }, pull) => ({ status: 200, body: bodies.pull(pull) })),
  'pulls/list-review-comments': ofPull(({ bodies, ...request }, pull) =>
    page(
      request,
      pull.reviewComments.map((comment) => bodies.reviewComment(pull, comment)),
    ),
  ),
  'pulls/create-review': writing(ofPull(createReview)),
};

function ofPull(operation: (request: Request, pull: Pull) => Answer): Operation {
  return (request) => {
    const { issue_number, pull_number } = request.path;
    const pull = request.repository.pull(Number(pull_number ?? issue_number));
    return pull ? operation(request, pull) : notFound;
  };
}

function updateComment({ repository, path, body, bodies }: Request): Answer {
  const { body: text } = body as { body: string };
  for (const pull of repository.pulls) {
    const comment = pull.comments.find(({ id }) => id === Number(path['comment_id']));
    if (!comment) continue;
    if (text.length > MAX_BODY) return tooLong;
    comment.body = text;
    comment.updatedAt = repository.now;
    return { status: 200, body: bodies.issueComment(pull, comment) };
  }
  return notFound;
}

interface NewReview {
  readonly commit_id?: string;
  readonly body?: string;
  readonly event?: string;
  readonly comments?: readonly (Partial<Line> & { readonly body: string; readonly side?: string })[];
}

function createReview({ body, bodies, token }: Request, pull: Pull): Answer {
  const { commit_id = pull.head, body: text = '', event, comments = [] } = (body ?? {}) as NewReview;
  if (event !== 'COMMENT') throw new Error(`the stand-in knows no reviews of the kind ${event ?? 'PENDING'}`);
  if (text === '') return unprocessable('Review body is required');
  if (commit_id !== pull.head) return unprocessable('The commit_id is not part of the pull request');
  const placed = comments.flatMap(({ path = '', line = 0, side, body: said }) =>
    side === 'RIGHT' && pull.isInDiff({ path, line }) ? [{ path, line, body: said }] : [],
  );
  if (placed.length < comments.length) return unprocessable('Line could not be resolved');
  if ([text, ...placed.map(({ body: said }) => said)].some(({ length }) => length > MAX_BODY)) {
    return unprocessable(`Body is too long (maximum is ${MAX_BODY} characters)`);
  }
  return { status: 200, body: bodies.review(pull, pull.review(token.account.login, text, placed)) };
}
