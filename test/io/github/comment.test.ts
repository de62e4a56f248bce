import { describe, expect, it } from 'vitest';
import type { GitHub } from '../../../src/io/github/client.js';
import { type Comment, type CommentOutcome, writeComment } from '../../../src/io/github/comment.js';
import { MAX_BODY_LENGTH } from '../../../src/io/github/marker.js';
import {
  badGateway,
  MAX_BODY,
  notFound,
  secondaryLimit,
  serverError,
  validationFailed,
} from '../../servers/github/answers.js';
import { type GitHubServer, startGitHub } from '../../servers/github/server.js';
import type { Pull } from '../../servers/github/state.js';
import { addressOf, BOT, connectTo } from './connection.js';

const REPORT: Comment = { topic: '', body: 'Found two.', nothingLeft: 'Nothing is left.' };

interface Scene {
  readonly server: GitHubServer;
  readonly pull: Pull;
  readonly github: GitHub;
  /** Runs the gate once more. */
  readonly write: (change?: Partial<Comment>) => Promise<CommentOutcome>;
}

async function scene(prefix: '' | '/api/v3' = '', mayWrite = true): Promise<Scene> {
  const server = await startGitHub(prefix);
  const pull = server.addRepository('acme', 'app').addPull();
  const github = await connectTo(server, { mayWrite });
  const write: Scene['write'] = (change = {}) =>
    writeComment(github, addressOf(pull), { ...REPORT, ...change });
  return { server, pull, github, write };
}

/** A comment of ours as it stands in a pull request. */
async function earlierBody(): Promise<string> {
  const { pull, write } = await scene();
  await write({ body: 'Found one.' });
  return pull.comments[0]!.body;
}

describe('a report', () => {
  it.each(['', '/api/v3'] as const)('is written once and then updated, below "%s"', async (prefix) => {
    const { pull, write } = await scene(prefix);
    expect(await write()).toBe('created');
    expect(await write({ body: 'Found one.' })).toBe('updated');
    expect(pull.comments).toHaveLength(1);
    expect(pull.comments[0]).toMatchObject({ author: { login: BOT } });
    expect(pull.comments[0]!.body).toMatch(/^<!-- mcp-rekey report [0-9a-f]{32} -->\nFound one\.$/);
  });

  it('is not written again where it stands, in whatever line ends', async () => {
    const { server, pull, write } = await scene();
    await write({ body: 'Found:\ntwo.' });
    expect(await write({ body: 'Found:\ntwo.' })).toBe('unchanged');
    pull.comments[0]!.body = pull.comments[0]!.body.replaceAll('\n', '\r\n');
    expect(await write({ body: 'Found:\ntwo.' })).toBe('unchanged');
    expect(await write({ body: 'Found:\nthree.' })).toBe('updated');
    expect(server.count('issues/update-comment')).toBe(1);
  });

  it('has a comment of its own for each topic', async () => {
    const { pull, write } = await scene();
    await write({ topic: 'one/' });
    await write({ topic: 'two/ -->', body: 'Found three.' });
    expect(await write({ topic: 'one/', body: 'Found none.' })).toBe('updated');
    expect(pull.comments.map(({ body }) => body.split('\n')[1])).toEqual(['Found none.', 'Found three.']);
  });

  it('is found on the third page', async () => {
    const { server, pull, write } = await scene();
    for (let index = 0; index < 249; index++) pull.comment('someone', `${index}`);
    expect(await write()).toBe('created');
    expect(await write({ body: 'Found one.' })).toBe('updated');
    expect(pull.comments).toHaveLength(250);
    expect(server.count('issues/list-comments')).toBe(6);
  });

  it('is the oldest of ours, if there are several', async () => {
    const body = await earlierBody();
    const { pull, write } = await scene();
    for (let time = 0; time < 2; time++) pull.comment(BOT, body);
    expect(await write()).toBe('updated');
    expect(pull.comments.map((comment) => comment.body.split('\n')[1])).toEqual(['Found two.', 'Found one.']);
  });
});

describe('a comment that bears our marker and is not ours', () => {
  it.each([
    ['a stranger', 'stranger', (body: string) => body],
    ['another program', 'other[bot]', (body: string) => body],
    ['somebody whose name begins as ours', 'github-actions', (body: string) => body],
    ['us, who quote it', BOT, (body: string) => `> ${body}`],
    ['us, who repeat it', BOT, (body: string) => `They said:\n${body}`],
  ] as const)('is left alone, and stops nothing: %s', async (_, login, change) => {
    const foreign = change(await earlierBody());
    const { pull, write } = await scene();
    pull.comment(login, foreign);
    expect(await write({ body: undefined })).toBe('silent');
    expect(await write()).toBe('created');
    expect(await write({ body: undefined })).toBe('updated');
    expect(pull.comments.map(({ body }) => body.split('\n').at(-1))).toEqual([
      foreign.split('\n').at(-1),
      'Nothing is left.',
    ]);
    expect(pull.comments[0]!.body).toBe(foreign);
  });
});

describe('nothing to say', () => {
  it('is said to nobody who was told nothing', async () => {
    const { server, pull, write } = await scene();
    pull.comment('someone', 'Nice!');
    expect(await write({ body: undefined })).toBe('silent');
    expect(pull.comments).toHaveLength(1);
    expect(server.count('issues/create-comment')).toBe(0);
  });

  it('takes the place of what was said, once', async () => {
    const { pull, write } = await scene();
    await write();
    expect(await write({ body: undefined })).toBe('updated');
    expect(await write({ body: undefined })).toBe('unchanged');
    expect(pull.comments[0]!.body).toMatch(/\nNothing is left\.$/);
  });
});

describe('a report that is too long', () => {
  it('is not sent', async () => {
    const { server, write } = await scene();
    const error = await write({ body: 'x'.repeat(MAX_BODY_LENGTH + 1) }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'GitHubError', reason: 'too long', status: undefined });
    expect(server.calls).toEqual([]);
  });

  it('is as long as GitHub takes, with the marker', async () => {
    const { pull, write } = await scene();
    expect(await write({ body: 'x'.repeat(MAX_BODY_LENGTH) })).toBe('created');
    expect(pull.comments[0]!.body.length).toBeLessThanOrEqual(MAX_BODY);
    expect(pull.comments[0]!.body.length).toBeGreaterThan(MAX_BODY - 10);
  });
});

describe('an answer that got lost', () => {
  it.each([
    ['a bad gateway', badGateway],
    ['an error', serverError],
    ['a reset', 'reset'],
    ['half an answer', 'cut'],
  ] as const)('is no reason to say it twice: %s', async (_, fault) => {
    const { server, pull, write } = await scene();
    server.fail('issues/create-comment', fault, { done: true });
    expect(await write()).toBe('unchanged');
    expect(pull.comments).toHaveLength(1);
  });

  it('is asked for again, if the comment is not there', async () => {
    const { server, pull, write } = await scene();
    server.fail('issues/create-comment', badGateway, { times: 2 });
    expect(await write()).toBe('created');
    expect(pull.comments).toHaveLength(1);
  });

  it('does not hide the comments that stand there', async () => {
    const { server, pull, write } = await scene();
    await write();
    server.fail('issues/list-comments', 'cut', { times: 2, done: true });
    expect(await write({ body: 'Found one.' })).toBe('updated');
    expect(pull.comments).toHaveLength(1);
  });
});

describe('a report that cannot be written', () => {
  it('says that the token may not', async () => {
    const { pull, write } = await scene('', false);
    await expect(write()).rejects.toMatchObject({
      name: 'GitHubError',
      operation: 'write the comment',
      reason: 'forbidden',
      status: 403,
      message: expect.stringContaining('pull-requests: write') as unknown,
    });
    expect(pull.comments).toEqual([]);
  });

  it.each([
    ['issues/list-comments', badGateway, 3, 'read the comments', 'server error'],
    ['issues/list-comments', notFound, 1, 'read the comments', 'not found'],
    ['issues/create-comment', 'reset', 3, 'write the comment', 'unreachable'],
    ['issues/create-comment', secondaryLimit(403, undefined), 1, 'write the comment', 'rate limited'],
    ['issues/create-comment', validationFailed('no'), 1, 'write the comment', 'refused'],
  ] as const)('is given up: %s', async (operation, fault, calls, asked, reason) => {
    const { server, write } = await scene();
    server.fail(operation, fault, { times: Number.POSITIVE_INFINITY });
    await expect(write()).rejects.toMatchObject({ operation: asked, reason });
    expect(server.count(operation)).toBe(calls);
  });

  it('is given up where it is to be updated', async () => {
    const { server, write } = await scene();
    await write();
    server.fail('issues/update-comment', badGateway, { times: 3 });
    await expect(write({ body: 'Found one.' })).rejects.toMatchObject({
      operation: 'update the comment',
      reason: 'server error',
    });
  });
});
