import { describe, expect, it, vi } from 'vitest';
import { connect } from '../../../src/io/github/client.js';
import {
  badGateway,
  rateLimited,
  refusal,
  secondaryLimit,
  serverError,
} from '../../servers/github/answers.js';
import { startGitHub } from '../../servers/github/server.js';
import { BOT, connectTo } from './connection.js';

describe('a client', () => {
  it('asks whom its token stands for, once', async () => {
    const server = await startGitHub();
    const github = await connectTo(server);
    expect(await github.login()).toBe(BOT);
    expect(await github.login()).toBe(BOT);
    expect(server.count('graphql')).toBe(1);
  });

  it.each(['', '/'])('finds GraphQL on an Enterprise Server, whose address ends in "%s"', async (end) => {
    const server = await startGitHub('/api/v3');
    const token = server.issueToken(BOT, true);
    const github = await connect({ apiUrl: `${server.url}${end}`, token, version: '1.2.3' });
    expect(await github.login()).toBe(BOT);
  });

  it('says who it is', async () => {
    const server = await startGitHub();
    await (await connectTo(server)).login();
    expect(server.calls[0]!.headers['user-agent']).toMatch(/^mcp-rekey\/1\.2\.3 /);
  });

  it('writes nothing to the console, whatever happens', async () => {
    const console = (['debug', 'log', 'info', 'warn', 'error'] as const).map((level) =>
      vi.spyOn(globalThis.console, level).mockImplementation(() => {}),
    );
    const server = await startGitHub();
    const github = await connectTo(server);
    const deprecation = { deprecation: '@1', sunset: 'Sat, 01 Jan 2050 00:00:00 GMT' };
    server.fail('graphql', refusal(403, 'no', deprecation));
    await expect(github.login()).rejects.toThrow('could not');
    server.fail('graphql', { status: 200, headers: deprecation, body: { data: { viewer: { login: 'x' } } } });
    await github.login();
    for (const level of console) expect(level).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  it('takes its token to no other place', async () => {
    const [server, other] = [await startGitHub(), await startGitHub()];
    const github = await connectTo(server);
    server.fail(
      'graphql',
      { status: 307, headers: { location: `${other.url}/graphql` }, body: {} },
      { times: 3 },
    );
    await expect(github.login()).rejects.toMatchObject({ reason: 'unreachable' });
    expect(other.calls).toEqual([]);
  });
});

describe('what failed is tried again', () => {
  it.each([
    ['a bad gateway', badGateway],
    ['an error', serverError],
    ['a connection that is reset', 'reset'],
    ['an answer that breaks off', 'cut'],
  ] as const)('after %s, twice', async (_, fault) => {
    const server = await startGitHub();
    const github = await connectTo(server);
    server.fail('graphql', fault, { times: 2, done: true });
    expect(await github.login()).toBe(BOT);
    expect(server.count('graphql')).toBe(3);
  });

  it.each([
    [403, 10],
    [429, 1],
  ] as const)('after a secondary limit (%s) that is over in %s seconds', async (status, seconds) => {
    const server = await startGitHub();
    const github = await connectTo(server);
    server.fail('graphql', secondaryLimit(status, seconds));
    expect(await github.login()).toBe(BOT);
  });

  it('after a limit that is over already', async () => {
    const server = await startGitHub();
    const github = await connectTo(server);
    server.fail('graphql', rateLimited(new Date()));
    expect(await github.login()).toBe(BOT);
  });

  it('when no answer comes in time', async () => {
    const server = await startGitHub();
    const github = await connectTo(server, { patience: { attempt: 3000 } });
    server.fail('graphql', 'silence', { done: true });
    expect(await github.login()).toBe(BOT);
  });
});

describe('what goes on failing', () => {
  const HOUR = 3600;
  const later = new Date(Math.ceil(Date.now() / 1000) * 1000 + HOUR * 1000);

  it.each([
    ['a bad gateway', badGateway, 'server error', 502, 3],
    ['an error', serverError, 'server error', 500, 3],
    ['a connection that is reset', 'reset', 'unreachable', undefined, 3],
    ['an answer that breaks off', 'cut', 'unreachable', undefined, 3],
    ['a token without rights', refusal(403, 'Resource not accessible'), 'forbidden', 403, 1],
    ['no such thing', refusal(404, 'Not Found'), 'not found', 404, 1],
    ['a token that is not known', refusal(401, 'Bad credentials'), 'unauthorized', 401, 1],
    ['a limit', rateLimited(later), 'rate limited', 403, 1],
    ['a secondary limit', secondaryLimit(429, HOUR), 'rate limited', 429, 1],
    ['a secondary limit, refused as if forbidden', secondaryLimit(403, undefined), 'rate limited', 403, 1],
    ['a short limit that comes again', secondaryLimit(403, 1), 'rate limited', 403, 2],
  ] as const)('is told apart: %s', async (_, fault, reason, status, calls) => {
    const server = await startGitHub();
    const github = await connectTo(server);
    server.fail('graphql', fault, { times: calls, done: true });
    const error = await github.login().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      name: 'GitHubError',
      operation: 'ask whom the token stands for',
      reason,
      status,
    });
    expect(server.count('graphql')).toBe(calls);
  });

  it('says until when a limit holds', async () => {
    const server = await startGitHub();
    const github = await connectTo(server);
    server.fail('graphql', rateLimited(later));
    await expect(github.login()).rejects.toMatchObject({
      until: later,
      message: expect.stringContaining(later.toISOString()) as unknown,
    });
  });

  it('knows the limit of GraphQL, which answers 200', async () => {
    const server = await startGitHub();
    const github = await connectTo(server);
    const errors = [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }];
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(later.getTime() / 1000) };
    server.fail('graphql', { status: 200, headers, body: { errors } });
    await expect(github.login()).rejects.toMatchObject({ reason: 'rate limited', until: later });
  });

  it('repeats nothing that GitHub said', async () => {
    const server = await startGitHub();
    const github = await connectTo(server);
    const said = 'what was sent, repeated';
    server.fail('graphql', refusal(403, said));
    const error = await github.login().catch((thrown: unknown) => thrown);
    expect(`${error} ${JSON.stringify(error)} ${(error as Error).stack}`).not.toContain(said);
    expect((error as Error).cause).toBeUndefined();
  });

  it('ends with the time that there is for everything', async () => {
    const server = await startGitHub();
    const github = await connectTo(server, { patience: { total: 500 } });
    server.fail('graphql', 'silence', { times: Number.POSITIVE_INFINITY });
    await expect(github.login()).rejects.toMatchObject({ reason: 'unreachable' });
    const calls = server.count('graphql');
    await expect(github.login()).rejects.toMatchObject({ reason: 'unreachable' });
    expect(server.count('graphql')).toBe(calls);
  });

  it('is unreachable where nobody listens', async () => {
    const server = await startGitHub();
    const github = await connectTo(server);
    await server.close();
    await expect(github.login()).rejects.toMatchObject({ reason: 'unreachable', status: undefined });
  });

  it('is not blamed on GitHub where it is our own mistake', async () => {
    const github = await connectTo(await startGitHub());
    const mistake = new TypeError('ours');
    await expect(github.ask('do it', () => Promise.reject(mistake))).rejects.toBe(mistake);
  });
});
