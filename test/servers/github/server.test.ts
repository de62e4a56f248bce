import { describe, expect, it, onTestFinished } from 'vitest';
import { badGateway, MAX_BODY, notFound } from './answers.js';
import { GitHubServer, startGitHub } from './server.js';
import type { Pull } from './state.js';

interface Sent {
  readonly method?: string;
  readonly body?: unknown;
  readonly token?: string | undefined;
}

interface Got {
  readonly status: number;
  readonly link: string | null;
  readonly body: unknown;
}

/** Asks a server as any client would. */
async function ask(
  server: GitHubServer,
  path: string,
  { method = 'GET', body, token }: Sent = {},
): Promise<Got> {
  const headers = token === undefined ? {} : { authorization: `token ${token}` };
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const url = path.startsWith('http') ? path : `${server.url}${path}`;
  const response = await fetch(url, { method, headers, ...sent });
  const text = await response.text();
  const json = response.headers.get('content-type')?.startsWith('application/json');
  return {
    status: response.status,
    link: response.headers.get('link'),
    body: json ? JSON.parse(text) : text,
  };
}

/** A server that the test closes itself, for it is to complain. */
async function complaining(): Promise<GitHubServer> {
  const server = new GitHubServer('');
  await server.listen();
  onTestFinished(() => server.close().catch(() => {}));
  return server;
}

function pullOf(server: GitHubServer): { pull: Pull; comments: string; reviews: string; token: string } {
  const pull = server.addRepository('acme', 'app').addPull({ '.mcp.json': [3, 4] });
  const token = server.issueToken('github-actions[bot]', true);
  const base = '/repos/acme/app';
  return { pull, token, comments: `${base}/issues/1/comments`, reviews: `${base}/pulls/1/reviews` };
}

const review = {
  event: 'COMMENT',
  body: 'One thing',
  comments: [{ path: '.mcp.json', line: 3, side: 'RIGHT', body: 'this' }],
};

describe('a request that is not as GitHub describes it', () => {
  it.each([
    ['an operation that there is not', '/repos/acme/app/zen', {}, 404, 'there is no such operation'],
    ['a parameter', '/repos/acme/app/issues/1/comments?per_page=all', {}, 400, 'per_page must be integer'],
    ['a query', '/repos/acme/app/issues/1/comments?size=1', {}, 400, 'there is no parameter size'],
    ['a body', '/repos/acme/app/issues/1/comments', { method: 'POST', body: { text: 'x' } }, 400, "'body'"],
    [
      'a field of a body',
      '/repos/acme/app/pulls/1/reviews',
      { method: 'POST', body: { ...review, line: 1 } },
      400,
      '(line)',
    ],
    [
      'a query of GraphQL',
      '/graphql',
      { method: 'POST', body: { query: '{ viewer { name2 } }' } },
      200,
      'name2',
    ],
    ['no query at all', '/graphql', { method: 'POST', body: {} }, 200, 'A query attribute'],
    [
      'more than the stand-in has',
      '/graphql',
      { method: 'POST', body: { query: '{ viewer { email } }' } },
      200,
      'User.email',
    ],
  ] as const)('is told in the end: %s', async (_, path, sent, status, complaint) => {
    const server = await complaining();
    const { token } = pullOf(server);
    expect(await ask(server, path, { ...sent, token })).toMatchObject({ status });
    await expect(server.close()).rejects.toThrow(complaint);
  });

  it.fails('makes the test fail, although nobody looked', async () => {
    await ask(await startGitHub(), '/zen');
  });

  it('is a fault that never came, and one that GitHub would not answer with', async () => {
    const server = await complaining();
    server.fail('graphql', badGateway);
    server.fail(
      'issues/create-comment',
      { status: 422, body: { message: 'no documentation' } },
      { times: 0 },
    );
    const closed = expect(server.close()).rejects;
    await closed.toThrow(/422: .*documentation_url[\s\S]*graphql should have failed/);
  });
});

describe('GraphQL', () => {
  it('answers what was asked', async () => {
    const server = await startGitHub();
    const body = { query: 'query { me: viewer { login __typename } }' };
    const got = await ask(server, '/graphql', {
      method: 'POST',
      body,
      token: server.issueToken('someone', true),
    });
    expect(got.body).toEqual({ data: { me: { login: 'someone', __typename: 'User' } } });
  });
});

describe('tokens', () => {
  it('are needed, known, and may write or not', async () => {
    const server = await startGitHub();
    const { comments, pull } = pullOf(server);
    const body = { body: 'text' };
    expect(await ask(server, comments)).toMatchObject({ status: 401 });
    expect(await ask(server, comments, { token: 'unknown' })).toMatchObject({ status: 401 });
    const reader = server.issueToken('github-actions[bot]', false);
    expect(await ask(server, comments, { token: reader })).toMatchObject({ status: 200 });
    expect(await ask(server, comments, { method: 'POST', body, token: reader })).toMatchObject({
      status: 403,
      body: { message: 'Resource not accessible by integration' },
    });
    expect(pull.comments).toEqual([]);
  });
});

describe('comments', () => {
  it('are made, changed and listed, with their authors', async () => {
    const server = await startGitHub();
    const { comments, token } = pullOf(server);
    const made = await ask(server, comments, { method: 'POST', body: { body: 'one' }, token });
    expect(made).toMatchObject({
      status: 201,
      body: { user: { login: 'github-actions[bot]', type: 'Bot' } },
    });
    const { id } = made.body as { id: number };
    const change = { method: 'PATCH', body: { body: 'two' }, token };
    expect(await ask(server, `/repos/acme/app/issues/comments/${id}`, change)).toMatchObject({ status: 200 });
    expect(await ask(server, comments, { token })).toMatchObject({ link: null, body: [{ id, body: 'two' }] });
    expect(await ask(server, '/repos/acme/app/issues/comments/1', change)).toMatchObject({ status: 404 });
  });

  it('have no more than so many characters', async () => {
    const server = await startGitHub();
    const { comments, token } = pullOf(server);
    const of = (length: number): Sent => ({ method: 'POST', body: { body: 'x'.repeat(length) }, token });
    expect(await ask(server, comments, of(MAX_BODY))).toMatchObject({ status: 201 });
    expect(await ask(server, comments, of(MAX_BODY + 1))).toMatchObject({ status: 422 });
  });

  it('come in pages of at most a hundred, each of which names the next', async () => {
    const server = await startGitHub('/api/v3');
    const { comments, pull, token } = pullOf(server);
    for (let index = 0; index < 205; index++) pull.comment('someone', String(index));
    const sizes: number[] = [];
    let next: string | undefined = `${comments}?per_page=1000`;
    while (next) {
      const { link, body }: Got = await ask(server, next, { token });
      sizes.push((body as unknown[]).length);
      next = /<([^>]+)>; rel="next"/.exec(link ?? '')?.[1];
      if (next) expect(next).toContain(`/api/v3/repositories/${pull.repository.id}/issues/1/comments?`);
    }
    expect(sizes).toEqual([100, 100, 5]);
    expect((await ask(server, comments, { token })).body).toHaveLength(30);
  });
});

describe('reviews', () => {
  it('stand with their comments in the pull request', async () => {
    const server = await startGitHub();
    const { reviews, token, pull } = pullOf(server);
    expect(await ask(server, reviews, { method: 'POST', body: review, token })).toMatchObject({
      status: 200,
    });
    const { body } = await ask(server, '/repos/acme/app/pulls/1/comments', { token });
    expect(body).toMatchObject([{ path: '.mcp.json', line: 3, body: 'this', commit_id: pull.head }]);
  });

  it.each([
    [
      'a line that is not in the diff',
      { comments: [...review.comments, { ...review.comments[0]!, line: 5 }] },
    ],
    ['the other side', { comments: [{ ...review.comments[0]!, side: 'LEFT' }] }],
    ['another commit', { commit_id: '0'.repeat(40) }],
    ['no text', { body: '' }],
  ])('are refused as a whole for %s', async (_, change) => {
    const server = await startGitHub();
    const { reviews, token, pull } = pullOf(server);
    const body = { ...review, ...change };
    expect(await ask(server, reviews, { method: 'POST', body, token })).toMatchObject({ status: 422 });
    expect([pull.reviews, pull.reviewComments]).toEqual([[], []]);
  });
});

describe('faults', () => {
  it('come as often as they should, instead of what was asked or after it', async () => {
    const server = await startGitHub();
    const { comments, token, pull } = pullOf(server);
    const send = { method: 'POST', body: { body: 'text' }, token };
    server.fail('issues/create-comment', badGateway);
    server.fail('issues/create-comment', notFound, { done: true });
    const statuses: number[] = [];
    for (let time = 0; time < 3; time++) statuses.push((await ask(server, comments, send)).status);
    expect(statuses).toEqual([502, 404, 201]);
    expect(pull.comments).toHaveLength(2);
  });

  it.each(['reset', 'cut'] as const)('break the connection: %s', async (fault) => {
    const server = await startGitHub();
    const { comments, token } = pullOf(server);
    server.fail('issues/list-comments', fault);
    await expect(ask(server, comments, { token })).rejects.toThrow();
  });
});
