import { inspect as shown } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { Unanswered } from '../../../src/core/inspection.js';
import type { Policy } from '../../../src/core/policy/policy.js';
import type { Reply, Tools } from '../../../src/core/tools.js';
import { type Ages, ages } from '../../../src/pipeline/age/age.js';
import type { AgeOptions } from '../../../src/pipeline/age/age-options.js';
import { fakeAlnum, fakeJwt } from '../../../src/providers/fake.js';
import { tokenOf } from '../../support/tokens.js';
import { ago, fingerprints, gatheredFrom, NOW, policy, tools } from './support.js';

const token = tokenOf('github-pat-fine-grained');
const password = fakeAlnum(24);

interface Scene {
  readonly servers: Readonly<Record<string, unknown>>;
  readonly policy?: Partial<Policy>;
  readonly tools?: Partial<Tools> | 'none';
  readonly more?: Partial<AgeOptions>;
}

async function told({ servers, policy: change = {}, tools: own = {}, more = {} }: Scene): Promise<Ages> {
  const { gathered, findings } = await gatheredFrom(servers);
  return ages({
    ...{ findings, gathered, policy: policy(change), fingerprints, hosts: [], now: NOW, progress: () => {} },
    ...{ firstSeen: Promise.resolve(undefined), repository: undefined, workflows: undefined },
    tools: own === 'none' ? undefined : tools(own),
    ...more,
  });
}

/** GitHub, of whose users this token is one. */
const github: Tools['ask'] = async (): Promise<Reply> => ({
  status: 200,
  json: { login: 'acme' },
  text: '{"login": "acme"}',
  header: (name) =>
    name.toLowerCase() === 'github-authentication-token-expiration' ? '2027-01-31 00:00:00 UTC' : undefined,
});

const servers = {
  github: { command: 'a', env: { GITHUB_TOKEN: token } },
  again: { command: 'b', args: ['--token', token] },
  acme: { command: 'c', env: { ACME_PASSWORD: password, ACME_TOKEN: '${ACME_TOKEN}' } },
};

describe('ages', () => {
  it('are not told, and nobody is waited for, if the history cannot be read', async () => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    let fail: (error: Error) => void = () => {};
    const reading = new Promise<never>((_, reject) => {
      fail = reject;
    });
    const never = {
      ask: () => {
        fail(new Error('no such object'));
        return new Promise<Reply>(() => {});
      },
    };
    const one = { github: servers.github };
    await expect(told({ servers: one, tools: never, more: { firstSeen: reading } })).rejects.toThrow(
      'no such object',
    );
    expect(unhandled).not.toHaveBeenCalled();
    process.removeListener('unhandledRejection', unhandled);
  });

  it('are told of everything, each asked about once', async () => {
    const asked: string[] = [];
    const progress: string[] = [];
    const { findings, inventory, notices, gaps } = await told({
      servers,
      tools: {
        ask: async (request) => {
          asked.push(`${request.at}${request.path}`);
          return github(request);
        },
      },
      more: { progress: (done, total) => progress.push(`${done} of ${total}`) },
    });
    expect(asked.length).toBe(new Set(asked).size);
    expect(asked[0]).toMatch(/^https:\/\/api\.github\.com\//);
    expect(progress).toEqual(['1 of 3', '2 of 3', '3 of 3']);
    expect([notices, gaps]).toEqual([[], []]);
    expect(
      inventory.entries.map(({ kind, title, standing, sites }) => [kind, title, standing, sites.length]),
    ).toEqual([
      ['literal', expect.stringContaining('personal access token'), 'unknown', 2],
      ['literal', 'password', 'unknown', 1],
      ['reference', 'ACME_TOKEN', 'unknown', 1],
    ]);
    expect(inventory.entries[0]?.age).toMatchObject({
      answer: { state: 'live' },
      expiresAt: new Date('2027-01-31T00:00:00Z'),
    });
    const unknown = findings.filter(({ ruleId }) => ruleId === 'unknown-age');
    expect(unknown.map(({ server, line }) => `${server} ${line}`)).toEqual([
      'github 6',
      'again 13',
      'acme 19',
      'acme 20',
    ]);
    expect(unknown.at(-1)).toMatchObject({
      title: 'ACME_TOKEN',
      message: expect.stringContaining('nothing says which secret'),
    });
  });

  it('are told by nobody where nobody is to be asked, but by tokens and by git', async () => {
    const jwt = fakeJwt({ iat: ago(200).getTime() / 1000, exp: ago(-300).getTime() / 1000 });
    const { inventory } = await told({
      servers: { ...servers, jwt: { command: 'd', env: { ACME_JWT: jwt } } },
      tools: 'none',
      more: {
        firstSeen: Promise.resolve({
          credentials: new Map([[fingerprints.of(token), ago(61)]]),
          references: new Map([['${ACME_TOKEN}', ago(400)]]),
          isWhole: true,
        }),
      },
    });
    const known = inventory.entries.map(({ title, standing, age: { source, answer }, firstSeenAt }) => ({
      ...{ title, standing, source, reason: answer?.reason, firstSeenAt },
    }));
    expect(known).toMatchObject([
      { standing: 'overdue', source: 'token', reason: 'offline', firstSeenAt: undefined },
      { standing: 'in-time', source: 'git', reason: 'offline', firstSeenAt: ago(61) },
      { title: 'password', standing: 'unknown', source: undefined, reason: 'offline' },
      // Since when a reference has been there tells nothing of the secret.
      {
        title: 'ACME_TOKEN',
        standing: 'unknown',
        source: undefined,
        reason: undefined,
        firstSeenAt: ago(400),
      },
    ]);
  });

  it('are less where the clone is shallow, or the asking was interrupted', async () => {
    const { notices, gaps } = await told({
      servers,
      tools: { ask: () => Promise.reject(new Unanswered('interrupted')) },
      more: { firstSeen: Promise.resolve({ credentials: new Map(), references: new Map(), isWhole: false }) },
    });
    expect(notices).toEqual([expect.stringMatching(/^This clone is shallow: .* `fetch-depth: 0` .*\.$/)]);
    expect(gaps).toEqual([
      'Asking was interrupted: nothing is known yet of 1 of 3 credentials and references.',
    ]);
  });

  it('end with git’s error, if git cannot tell', async () => {
    const error = new Error('git failed');
    await expect(told({ servers, more: { firstSeen: Promise.reject(error) } })).rejects.toBe(error);
  });
});

describe('a stronger credential of the policy', () => {
  const hosts = [{ provider: 'github', host: 'ghe.acme.dev/api/v3', admin: 'env://GHE_ADMIN', account: {} }];

  it('is read for its own host alone', async () => {
    const read: unknown[] = [];
    const { notices } = await told({
      servers,
      policy: { hosts },
      tools: {
        secret: (reference, destinations) => {
          read.push([reference, destinations]);
          throw new Unanswered('incomplete', 'GHE_ADMIN');
        },
      },
    });
    expect(read).toEqual([['env://GHE_ADMIN', ['ghe.acme.dev']]]);
    expect(notices).toEqual(['env://GHE_ADMIN is not set: ghe.acme.dev/api/v3 is asked without it.']);
  });
});

it('no value is in anything that is told, whatever goes wrong', async () => {
  for (const error of [new TypeError(`${token} ${password}`), new Unanswered('timeout')]) {
    const all = await told({ servers, tools: { ask: () => Promise.reject(error) } });
    const { excerpts, ...rest } = { excerpts: all.findings.map(({ excerpt }) => excerpt?.text), ...all };
    for (const secret of [token.slice(20), password]) {
      expect(shown(rest, { depth: null, maxArrayLength: null, maxStringLength: null })).not.toContain(secret);
      expect(excerpts.join()).not.toContain(secret);
    }
  }
});
