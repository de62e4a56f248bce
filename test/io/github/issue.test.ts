import { describe, expect, it } from 'vitest';
import { type IssueOutcome, type Issue as Kept, keepIssue } from '../../../src/io/github/issue.js';
import { MAX_BODY_LENGTH } from '../../../src/io/github/marker.js';
import { badGateway, MAX_BODY, notFound, secondaryLimit, serverError } from '../../servers/github/answers.js';
import { type GitHubServer, startGitHub } from '../../servers/github/server.js';
import type { Issue, Repository } from '../../servers/github/state.js';
import { BOT, connectTo } from './connection.js';

const TWO: Kept = { topic: '.', state: 'open', title: 'Two are overdue', body: 'One.\n\nAnother.\n' };
const NONE: Partial<Kept> = { state: 'closed', title: 'Nothing is overdue', body: 'None.\n' };

interface Scene {
  readonly server: GitHubServer;
  readonly repository: Repository;
  /** Runs the audit once more. */
  readonly keep: (change?: Partial<Kept>) => Promise<IssueOutcome>;
}

async function scene(prefix: '' | '/api/v3' = '', mayWrite = true): Promise<Scene> {
  const server = await startGitHub(prefix);
  const repository = server.addRepository('acme', 'app');
  const github = await connectTo(server, { mayWrite });
  const keep: Scene['keep'] = (change = {}) =>
    keepIssue(github, { owner: 'acme', repo: 'app' }, { ...TWO, ...change });
  return { server, repository, keep };
}

/** An issue of ours as it stands in a repository. */
async function earlierBody(): Promise<string> {
  const { repository, keep } = await scene();
  await keep({ body: 'Three.\n' });
  return repository.issues[0]!.body;
}

const saidIn = ({ body }: Issue): string => body.split('\n').slice(1).join('\n');
const statesOf = ({ issues }: Repository): readonly string[] => issues.map(({ state }) => state);

describe('the issue', () => {
  it.each(['', '/api/v3'] as const)(
    'is made once, updated, closed and opened again, below "%s"',
    async (prefix) => {
      const { repository, keep } = await scene(prefix);
      expect(await keep()).toBe('created');
      const [issue] = repository.issues;
      expect(issue).toMatchObject({ author: { login: BOT }, title: TWO.title, state: 'open' });
      expect(issue!.body).toMatch(/^<!-- mcp-rekey audit [0-9a-f]{32} -->\nOne\.\n\nAnother\.\n$/);
      expect(await keep({ title: 'One is overdue', body: 'One.\n' })).toBe('updated');
      expect(issue).toMatchObject({ title: 'One is overdue', state: 'open' });
      expect(await keep(NONE)).toBe('closed');
      expect(issue).toMatchObject({ title: NONE.title, state: 'closed', stateReason: 'completed' });
      expect(saidIn(issue!)).toBe('None.\n');
      expect(await keep()).toBe('reopened');
      expect(issue).toMatchObject({ title: TWO.title, state: 'open', stateReason: 'reopened' });
      expect(saidIn(issue!)).toBe(TWO.body);
      expect(repository.issues).toHaveLength(1);
    },
  );

  it('is not written again where it says the same, in whatever line ends', async () => {
    const { server, repository, keep } = await scene();
    await keep();
    expect(await keep()).toBe('unchanged');
    repository.issues[0]!.body = repository.issues[0]!.body.replaceAll('\n', '\r\n');
    expect(await keep()).toBe('unchanged');
    expect(server.count('issues/update')).toBe(0);
  });

  it('is written only as far as it changes', async () => {
    const { server, keep } = await scene();
    await keep();
    await keep({ title: 'Still two' });
    await keep({ title: 'Still two', body: 'Others.' });
    const sent = server.calls.filter(({ operation }) => operation === 'issues/update');
    expect(sent.map(({ body }) => Object.keys(body as object))).toEqual([['title'], ['body']]);
  });

  it('is one for each topic', async () => {
    const { repository, keep } = await scene();
    await keep({ topic: 'one' });
    await keep({ topic: 'two -->', body: 'Three.\n' });
    expect(await keep({ ...NONE, topic: 'one' })).toBe('closed');
    expect(statesOf(repository)).toEqual(['closed', 'open']);
  });

  it('is opened again also where a person has closed it', async () => {
    const { repository, keep } = await scene();
    await keep();
    Object.assign(repository.issues[0]!, { state: 'closed', stateReason: 'not_planned' });
    expect(await keep()).toBe('reopened');
    expect(repository.issues).toHaveLength(1);
  });

  it('is found on the third page, of the open ones and of the closed ones', async () => {
    const { server, repository, keep } = await scene();
    for (let index = 0; index < 249; index++) repository.addIssue(BOT, `${index}`, '');
    await keep();
    expect(await keep({ body: 'One.\n' })).toBe('updated');
    for (const issue of repository.issues) issue.state = 'closed';
    server.calls.length = 0;
    expect(await keep()).toBe('reopened');
    expect(repository.issues).toHaveLength(250);
    const lists = server.calls.filter(({ operation }) => operation === 'issues/list-for-repo');
    expect(lists.map(({ query }) => query['state'])).toEqual(['open', 'closed', 'closed', 'closed']);
  });

  it('asks for no label, and only for what it has written', async () => {
    const { server, keep } = await scene();
    await keep();
    for (const { operation, query, body } of server.calls) {
      if (operation === 'issues/list-for-repo') expect(query).toMatchObject({ creator: BOT });
      expect(JSON.stringify({ query, body })).not.toContain('label');
    }
  });
});

describe('nothing overdue', () => {
  it('is said to nobody who was told nothing', async () => {
    const { server, repository, keep } = await scene();
    expect(await keep(NONE)).toBe('silent');
    expect(repository.issues).toEqual([]);
    expect(server.count('issues/list-for-repo')).toBe(1);
  });

  it('is let be once the issue is closed', async () => {
    const { server, keep } = await scene();
    await keep();
    await keep(NONE);
    server.calls.length = 0;
    expect(await keep(NONE)).toBe('silent');
    expect(server.calls.map(({ operation }) => operation)).toEqual(['issues/list-for-repo']);
  });

  it('closes nothing where it is not certain, and makes and opens none', async () => {
    const { repository, keep } = await scene();
    const unsure = { ...NONE, state: 'as it is' } as const;
    expect(await keep(unsure)).toBe('silent');
    await keep();
    expect(await keep(unsure)).toBe('updated');
    expect(await keep(unsure)).toBe('unchanged');
    expect(statesOf(repository)).toEqual(['open']);
    await keep(NONE);
    expect(await keep(unsure)).toBe('silent');
    expect(statesOf(repository)).toEqual(['closed']);
  });
});

describe('an issue that bears our marker and is not ours', () => {
  it.each([
    ['a stranger', 'stranger', (body: string) => body],
    ['another program', 'other[bot]', (body: string) => body],
    ['us, who quote it', BOT, (body: string) => `> ${body}`],
  ] as const)('is left alone: %s', async (_, login, change) => {
    const foreign = change(await earlierBody());
    const { repository, keep } = await scene();
    repository.addIssue(login, 'Mine', foreign);
    expect(await keep(NONE)).toBe('silent');
    expect(await keep()).toBe('created');
    expect(await keep(NONE)).toBe('closed');
    expect(repository.issues[0]).toMatchObject({ title: 'Mine', body: foreign, state: 'open' });
  });

  it('is left alone: a pull request that we have made', async () => {
    const body = await earlierBody();
    const { server, repository, keep } = await scene();
    Object.assign(repository.addPull(), { author: server.account(BOT), body });
    expect(await keep()).toBe('created');
    expect(repository.issues.map(({ number }) => number)).toEqual([2]);
  });
});

describe('two runs at the same time', () => {
  it('leave one issue, the older one, with what the later run has to say', async () => {
    const body = await earlierBody();
    const { server, repository, keep } = await scene();
    server.meanwhile('issues/create', () => repository.addIssue(BOT, 'Three are overdue', body));
    expect(await keep()).toBe('updated');
    expect(repository.issues).toMatchObject([
      { number: 1, state: 'open', title: TWO.title },
      { number: 2, state: 'closed', stateReason: 'not_planned' },
    ]);
    expect(saidIn(repository.issues[0]!)).toBe(TWO.body);
    expect(repository.issues[1]!.body).toBe(
      'Another run made #1 at the same time. This one is the duplicate.',
    );
  });

  it('leave one issue, the older one, if the other comes last', async () => {
    const body = await earlierBody();
    const { server, repository, keep } = await scene();
    server.meanwhile('issues/create', () =>
      server.meanwhile('issues/list-for-repo', () => repository.addIssue(BOT, TWO.title, body)),
    );
    expect(await keep()).toBe('created');
    expect(statesOf(repository)).toEqual(['open', 'closed']);
    expect(await keep()).toBe('unchanged');
    expect(await keep(NONE)).toBe('closed');
    expect(await keep()).toBe('reopened');
    expect(statesOf(repository)).toEqual(['open', 'closed']);
  });

  it('leave one issue however they meet', async () => {
    const { repository, keep } = await scene();
    await Promise.all([keep(), keep(), keep(), keep()]);
    expect(statesOf(repository).filter((state) => state === 'open')).toHaveLength(1);
    expect(repository.issues[0]).toMatchObject({ state: 'open', title: TWO.title });
    expect(await keep()).toBe('unchanged');
  });

  it('are cleared up by the next run, if one of them ended before it could', async () => {
    const body = await earlierBody();
    const { repository, keep } = await scene();
    for (let time = 0; time < 3; time++) repository.addIssue(BOT, 'Three are overdue', body);
    expect(await keep(NONE)).toBe('closed');
    expect(statesOf(repository)).toEqual(['closed', 'closed', 'closed']);
    expect(await keep()).toBe('reopened');
    expect(statesOf(repository)).toEqual(['open', 'closed', 'closed']);
  });
});

describe('a text that is too long', () => {
  it('is not sent', async () => {
    const { server, keep } = await scene();
    await expect(keep({ body: 'x'.repeat(MAX_BODY_LENGTH + 1) })).rejects.toMatchObject({
      name: 'GitHubError',
      reason: 'too long',
    });
    expect(server.calls).toEqual([]);
  });

  it('is as long as GitHub takes, with the marker', async () => {
    const { repository, keep } = await scene();
    expect(await keep({ body: 'x'.repeat(MAX_BODY_LENGTH) })).toBe('created');
    expect(repository.issues[0]!.body.length).toBeLessThanOrEqual(MAX_BODY);
  });
});

describe('an answer that got lost', () => {
  it.each([
    ['a bad gateway', badGateway],
    ['an error', serverError],
    ['a reset', 'reset'],
    ['half an answer', 'cut'],
  ] as const)('is no reason to make another: %s', async (_, fault) => {
    const { server, repository, keep } = await scene();
    server.fail('issues/create', fault, { done: true });
    expect(await keep()).toBe('unchanged');
    expect(repository.issues).toHaveLength(1);
  });

  it('is asked for again, if the issue is not there', async () => {
    const { server, repository, keep } = await scene();
    server.fail('issues/create', badGateway, { times: 2 });
    expect(await keep()).toBe('created');
    expect(repository.issues).toHaveLength(1);
  });

  it('does not hide the issue that is there', async () => {
    const { server, repository, keep } = await scene();
    await keep();
    server.fail('issues/list-for-repo', 'cut', { times: 2, done: true });
    expect(await keep({ body: 'One.\n' })).toBe('updated');
    expect(repository.issues).toHaveLength(1);
  });
});

describe('an issue that cannot be kept', () => {
  it('says which permission the token lacks', async () => {
    const { repository, keep } = await scene('', false);
    await expect(keep()).rejects.toMatchObject({
      name: 'GitHubError',
      operation: 'write the issue',
      reason: 'forbidden',
      status: 403,
      message:
        'could not write the issue: the token may not do that: it takes `issues: write`, which a pull request from a fork never gets',
    });
    expect(repository.issues).toEqual([]);
  });

  it('says that there are no issues, and what it would take', async () => {
    const { repository, keep } = await scene();
    repository.hasIssues = false;
    await expect(keep()).rejects.toMatchObject({
      name: 'GitHubError',
      operation: 'read the issues',
      reason: 'switched off',
      status: 410,
      message:
        'could not read the issues: this repository has its issues switched off; once they are on, it takes `issues: write`',
    });
  });

  it.each([
    ['issues/list-for-repo', badGateway, 3, 'read the issues', 'server error'],
    ['issues/list-for-repo', notFound, 1, 'read the issues', 'not found'],
    ['issues/create', 'reset', 3, 'write the issue', 'unreachable'],
    ['issues/create', secondaryLimit(403, undefined), 1, 'write the issue', 'rate limited'],
  ] as const)('is given up: %s', async (operation, fault, calls, asked, reason) => {
    const { server, keep } = await scene();
    server.fail(operation, fault, { times: Number.POSITIVE_INFINITY });
    await expect(keep()).rejects.toMatchObject({ operation: asked, reason });
    expect(server.count(operation)).toBe(calls);
  });

  it('is given up where it is to be updated', async () => {
    const { server, keep } = await scene();
    await keep();
    server.fail('issues/update', badGateway, { times: 3 });
    await expect(keep({ body: 'One.\n' })).rejects.toMatchObject({
      operation: 'update the issue',
      reason: 'server error',
    });
  });
});
