import { describe, expect, it } from 'vitest';
import type { Suggestion } from '../../../src/core/suggestion.js';
import { MAX_BODY_LENGTH } from '../../../src/io/github/marker.js';
import { MAX_SUGGESTIONS, postSuggestions, type ReviewOutcome } from '../../../src/io/github/review.js';
import { badGateway, MAX_BODY, unprocessable } from '../../servers/github/answers.js';
import { type GitHubServer, startGitHub } from '../../servers/github/server.js';
import type { Pull } from '../../servers/github/state.js';
import { addressOf, BOT, connectTo } from './connection.js';

const FILE = '.mcp.json';

/** One for each line, that many. */
function suggestionsOn(lines: readonly number[]): readonly Suggestion[] {
  return lines.map((line) => ({ path: FILE, line, body: `Line ${line}`, key: `rule ${line}` }));
}

function upTo(last: number): readonly number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}

interface Scene {
  readonly server: GitHubServer;
  readonly pull: Pull;
  readonly post: (suggestions: readonly Suggestion[], head?: string) => Promise<ReviewOutcome>;
}

async function scene(diff = upTo(100), mayWrite = true): Promise<Scene> {
  const server = await startGitHub();
  const pull = server.addRepository('acme', 'app').addPull({ [FILE]: diff });
  const github = await connectTo(server, { mayWrite });
  const post: Scene['post'] = (suggestions, head = pull.head) =>
    postSuggestions(github, addressOf(pull), { head, body: 'What can be repaired', suggestions });
  return { server, pull, post };
}

const linesOf = ({ reviewComments }: Pull): readonly number[] => reviewComments.map(({ line }) => line);

describe('suggestions', () => {
  it('are posted in one review, and once', async () => {
    const { server, pull, post } = await scene();
    const all = suggestionsOn([1, 2]);
    expect(await post(all)).toEqual({ posted: all, present: [], left: [] });
    expect(await post(all)).toEqual({ posted: [], present: all, left: [] });
    expect(await post([...all, ...suggestionsOn([3])])).toEqual({
      posted: suggestionsOn([3]),
      present: all,
      left: [],
    });
    expect(pull.reviews.map(({ author, body }) => [author.login, body])).toEqual([
      [BOT, 'What can be repaired'],
      [BOT, 'What can be repaired'],
    ]);
    expect(pull.reviewComments[0]!.body).toMatch(/^<!-- mcp-rekey suggestion [0-9a-f]{32} -->\nLine 1$/);
    expect(server.count('pulls/create-review')).toBe(2);
  });

  it('are known again by rule and place, though the line is another', async () => {
    const { post } = await scene();
    const [first] = suggestionsOn([1]);
    await post([first!]);
    const moved = { ...first!, line: 9 };
    expect(await post([moved])).toEqual({ posted: [], present: [moved], left: [] });
  });

  it('are known again on the third page', async () => {
    const { server, pull, post } = await scene();
    const talk = upTo(249).map(() => ({ path: FILE, line: 1, body: 'talk' }));
    pull.review('someone', 'I say', talk);
    await post(suggestionsOn([1]));
    expect(await post(suggestionsOn([1]))).toMatchObject({ posted: [], left: [] });
    expect(server.count('pulls/list-review-comments')).toBe(6);
  });

  it('are not silenced by a stranger who copies the marker', async () => {
    const { pull, post } = await scene();
    await post(suggestionsOn([1]));
    const { body } = pull.reviewComments.pop()!;
    pull.review('stranger', 'I too', [{ path: FILE, line: 1, body }]);
    expect(await post(suggestionsOn([1]))).toMatchObject({ posted: suggestionsOn([1]), present: [] });
  });

  it('are no more than so many in one run', async () => {
    const { pull, post } = await scene();
    const all = suggestionsOn(upTo(30));
    const { posted, left } = await post(all);
    expect([posted, left]).toEqual([all.slice(0, MAX_SUGGESTIONS), all.slice(MAX_SUGGESTIONS)]);
    expect(pull.reviews).toHaveLength(1);
    expect(await post(all)).toMatchObject({ posted: all.slice(MAX_SUGGESTIONS), left: [] });
  });

  it('ask nothing of GitHub where there are none', async () => {
    const { server, post } = await scene();
    expect(await post([])).toEqual({ posted: [], present: [], left: [] });
    expect(server.calls).toEqual([]);
  });

  it('are left out if they are longer than GitHub takes', async () => {
    const { pull, post } = await scene();
    const [one, other] = suggestionsOn([1, 2]);
    const long = { ...one!, body: 'x'.repeat(MAX_BODY_LENGTH + 1) };
    const longest = { ...other!, body: 'x'.repeat(MAX_BODY_LENGTH) };
    expect(await post([long, longest])).toEqual({ posted: [longest], present: [], left: [long] });
    expect(pull.reviewComments[0]!.body.length).toBe(MAX_BODY);
  });
});

describe('a pull request that has gone on', () => {
  it.each([
    ['has another head', { head: 'f'.repeat(40) }],
    ['is closed', { open: false }],
  ])('gets no suggestions: %s', async (_, change) => {
    const { server, pull, post } = await scene();
    const { head } = pull;
    Object.assign(pull, change);
    expect(await post(suggestionsOn([1]), head)).toEqual({
      posted: [],
      present: [],
      left: suggestionsOn([1]),
    });
    expect(server.count('pulls/create-review')).toBe(0);
  });
});

describe('a review that is refused', () => {
  it('is posted without the line that spoils it', async () => {
    const { pull, post } = await scene([1, 2, 4, 5]);
    const { posted, left } = await post(suggestionsOn([1, 2, 3, 4, 5]));
    expect(left).toEqual(suggestionsOn([3]));
    expect(posted.map(({ line }) => line).sort()).toEqual([1, 2, 4, 5]);
    expect([...linesOf(pull)].sort()).toEqual([1, 2, 4, 5]);
  });

  it('is given up after so many tries', async () => {
    const { server, pull, post } = await scene([1]);
    const { posted, left } = await post(suggestionsOn(upTo(20)));
    expect(posted.length + left.length).toBe(20);
    expect(linesOf(pull)).toEqual(posted.map(({ line }) => line));
    expect(server.count('pulls/create-review')).toBe(12);
  });

  it('is given up at once, if it is of one line', async () => {
    const { server, post } = await scene();
    server.fail('pulls/create-review', unprocessable('no'));
    expect(await post(suggestionsOn([1]))).toEqual({ posted: [], present: [], left: suggestionsOn([1]) });
  });
});

describe('a review whose answer got lost', () => {
  it.each([
    ['a bad gateway', badGateway],
    ['a reset', 'reset'],
  ] as const)('is not written twice: %s', async (_, fault) => {
    const { server, pull, post } = await scene();
    server.fail('pulls/create-review', fault, { done: true });
    expect(await post(suggestionsOn([1, 2]))).toMatchObject({ posted: suggestionsOn([1, 2]), left: [] });
    expect(linesOf(pull)).toEqual([1, 2]);
  });

  it('is written if it is not there', async () => {
    const { server, pull, post } = await scene();
    server.fail('pulls/create-review', badGateway, { times: 2 });
    expect(await post(suggestionsOn([1, 2]))).toMatchObject({ posted: suggestionsOn([1, 2]) });
    expect(linesOf(pull)).toEqual([1, 2]);
  });

  it('is given up in the end', async () => {
    const { server, post } = await scene();
    server.fail('pulls/create-review', badGateway, { times: Number.POSITIVE_INFINITY });
    await expect(post(suggestionsOn([1]))).rejects.toMatchObject({ reason: 'server error' });
    expect(server.count('pulls/create-review')).toBe(3);
  });
});

it('says that the token may not write', async () => {
  const { post } = await scene([1], false);
  await expect(post(suggestionsOn([1]))).rejects.toMatchObject({
    operation: 'write the review',
    reason: 'forbidden',
  });
});
