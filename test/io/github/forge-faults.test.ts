import { describe, expect, it } from 'vitest';
import { Unanswered } from '../../../src/core/inspection.js';
import {
  BRANCH,
  forgeFor,
  mainOf,
  ONE,
  proposal,
  proposedIn,
  proposeNow,
  pullOf,
  REPOSITORY,
  type Scene,
  scene,
} from './forge-scene.js';
import { losses, patienceFor } from './lost.js';

/** How many requests it takes. */
async function callsOf(
  prepare: (scene: Scene) => Promise<unknown>,
  act: (scene: Scene) => Promise<unknown>,
): Promise<number> {
  const found = await scene();
  await prepare(found);
  found.server.calls.length = 0;
  await act(found);
  return found.server.calls.length;
}

const NOTHING = async (): Promise<void> => {};

/** What a run that something went wrong with comes to: an answer, or that nobody knows. */
async function attempt(act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof Unanswered)) throw error;
  }
}

describe('a proposal of which something got lost', () => {
  it.each(losses)(
    'is one after the next run: $name',
    async (loss) => {
      const count = await callsOf(NOTHING, ({ forge }) => pullOf(forge));
      for (let call = 0; call < count; call++) {
        const { server, repository, forge } = await scene({ patience: patienceFor(loss) });
        server.failAt(call, loss.fault, loss);
        await attempt(() => proposeNow(forge));
        server.recover();
        await pullOf(await forgeFor(server));
        expect(proposedIn(repository), `${call}`).toEqual(ONE);
      }
    },
    120_000,
  );

  it.each([false, true])(
    'is one after a run that was killed at any request (done: %s)',
    async (done) => {
      const count = await callsOf(NOTHING, ({ forge }) => pullOf(forge));
      for (let call = 0; call < count; call++) {
        const { server, repository, forge } = await scene();
        server.failAt(call, 'reset', { done, dies: true });
        await attempt(() => proposeNow(forge));
        server.recover();
        await pullOf(await forgeFor(server));
        expect(proposedIn(repository), `${call}`).toEqual(ONE);
      }
    },
    120_000,
  );

  it.each(losses.filter(({ done }) => done))(
    'is updated once, too: $name',
    async (loss) => {
      const files = new Map([
        ['.mcp.json', 'x'],
        ['.cursor/mcp.json', 'y'],
      ] as const);
      const change = { files, body: 'New.' };
      const count = await callsOf(
        ({ forge }) => pullOf(forge),
        ({ forge }) => pullOf(forge, change),
      );
      for (let call = 0; call < count; call++) {
        const { server, repository, forge } = await scene({ patience: patienceFor(loss) });
        await pullOf(forge);
        server.failAt(call, loss.fault, loss);
        await attempt(() => proposeNow(forge, change));
        server.recover();
        await pullOf(await forgeFor(server), change);
        expect(proposedIn(repository), `${call}`).toMatchObject({
          commits: [{ verified: true }, { verified: true }],
          texts: ['x', 'y'],
          pulls: [{ body: 'New.', open: true }],
        });
      }
    },
    120_000,
  );
});

describe('a lost answer', () => {
  it.each(['git/create-ref', 'graphql/Commit', 'pulls/create'])(
    'is settled in the same run, if GitHub answers again: %s',
    async (operation) => {
      const { server, repository, forge } = await scene();
      server.fail(operation, 'reset', { done: true });
      expect(await pullOf(forge)).toMatchObject({ number: 1 });
      expect(proposedIn(repository)).toEqual(ONE);
    },
  );

  it('of the fault that GraphQL has for anything is looked after', async () => {
    const { server, repository, forge } = await scene();
    const message =
      'Something went wrong while executing your query. Please include `ABCD` when reporting this issue.';
    server.fail(
      'graphql/Commit',
      { status: 200, body: { data: null, errors: [{ message }] } },
      { done: true },
    );
    expect(await pullOf(forge)).toMatchObject({ number: 1 });
    expect(proposedIn(repository)).toEqual(ONE);
  });
});

describe('two runners with the same proposal', () => {
  it('make one, wherever the other one comes between', async () => {
    const count = await callsOf(NOTHING, ({ forge }) => pullOf(forge));
    for (let call = 0; call < count; call++) {
      const { server, repository, forge } = await scene();
      const other = await forgeFor(server);
      const base = mainOf(repository);
      server.meanwhileAt(call, async () => {
        expect(await other.propose(REPOSITORY, base, proposal())).toMatchObject({ number: 1 });
      });
      expect(await forge.propose(REPOSITORY, base, proposal()), `${call}`).toMatchObject({ number: 1 });
      expect(proposedIn(repository), `${call}`).toEqual(ONE);
    }
  }, 60_000);

  it('make one at the same time', async () => {
    const { server, repository, forge } = await scene();
    const forges = [forge, await forgeFor(server), await forgeFor(server)];
    const made = await Promise.all(forges.map((one) => proposeNow(one)));
    expect(made).toEqual(Array.from({ length: 3 }, () => expect.objectContaining({ number: 1 })));
    expect(proposedIn(repository)).toEqual(ONE);
  });
});

describe('somebody who pushes at the same moment', () => {
  it('loses nothing', async () => {
    const { server, repository, forge } = await scene();
    server.meanwhile('graphql/Commit', () =>
      repository.push(BRANCH, { '.mcp.json': 'mine' }, { message: 'Mine' }),
    );
    expect(await proposeNow(forge)).toMatchObject({ answer: 'unfit' });
    expect(repository.git.text(repository.git.branches.get(BRANCH)!, '.mcp.json')).toBe('mine');
    expect(repository.pulls).toEqual([]);
  });
});

describe('a closing of which something got lost', () => {
  it.each(losses)(
    'is whole after the next run: $name',
    async (loss) => {
      const close = async ({ forge }: Pick<Scene, 'forge'>): Promise<void> =>
        forge.close(REPOSITORY, { number: 1 }, BRANCH, 'It was taken back.');
      const count = await callsOf(({ forge }) => pullOf(forge), close);
      for (let call = 0; call < count; call++) {
        const { server, repository, forge } = await scene({ patience: patienceFor(loss) });
        await pullOf(forge);
        server.failAt(call, loss.fault, loss);
        await attempt(() => close({ forge }));
        server.recover();
        await close({ forge: await forgeFor(server) });
        const [pull] = repository.pulls;
        expect(pull, `${call}`).toMatchObject({ open: false, mergedAt: undefined });
        expect(pull!.comments, `${call}`).toHaveLength(1);
      }
    },
    120_000,
  );
});

describe('a limit', () => {
  it('that ends soon is waited for, and one that does not is told', async () => {
    const { server, forge } = await scene();
    const body = {
      message: 'You have exceeded a secondary rate limit.',
      documentation_url: 'https://docs.github.com',
    };
    server.fail('git/create-ref', { status: 403, headers: { 'retry-after': '2' }, body });
    await pullOf(forge);
    server.fail('repos/get', { status: 403, headers: { 'retry-after': '600' }, body });
    await expect(forge.tip(REPOSITORY)).rejects.toMatchObject({
      reason: 'rate-limited',
      detail: expect.stringMatching(/the rate limit is exceeded until 20/),
    });
  });

  it.each(['', '/api/v3'] as const)('that GraphQL tells is one as well, below "%s"', async (prefix) => {
    const { server, forge } = await scene({ prefix });
    const errors = [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }];
    const headers = {
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 3600),
    };
    server.fail('graphql/Commit', { status: 200, headers, body: { data: null, errors } });
    await expect(proposeNow(forge)).rejects.toMatchObject({ reason: 'rate-limited' });
    await pullOf(forge);
  });
});
