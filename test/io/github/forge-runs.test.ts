import { describe, expect, it } from 'vitest';
import { REPOSITORY, scene } from './forge-scene.js';

const RUN = 'pg/01J';
const VERIFY = 'verify.yml';
const runName = (inputs: Readonly<Record<string, string>>): string => inputs['rotation'] ?? 'none';
const EARLIER = new Date('2026-03-01T10:00:00Z');
const at = (second: number, ms = 0): Date => new Date(EARLIER.getTime() + second * 1000 + ms);

describe('a workflow', () => {
  it('is started on the default branch, and its run is found by its name', async () => {
    const { server, repository, forge } = await scene();
    repository.workflows.push({ file: VERIFY, inputs: ['rotation'], runName });
    const since = new Date(Math.floor(Date.now() / 1000) * 1000);
    expect(await forge.dispatch(REPOSITORY, VERIFY, RUN)).toBe('done');
    const [sent] = server.calls.filter(({ operation }) => operation === 'actions/create-workflow-dispatch');
    expect(sent!.body).toEqual({ ref: 'main', inputs: { rotation: RUN } });
    const [found, ...others] = await forge.runs(REPOSITORY, VERIFY, RUN, since);
    expect(found).toMatchObject({ state: 'pending' });
    expect(others).toEqual([]);
    expect(await forge.runs(REPOSITORY, VERIFY, 'pg/01K', since)).toEqual([]);
  });

  it.each([
    ['has no such input', { inputs: ['other'] }, /input `rotation`/],
    ['is not started by hand', { inputs: undefined }, /`workflow_dispatch`/],
    ['is switched off', { inputs: ['rotation'], isDisabled: true }, /switched off/],
  ])('is not started if it %s', async (_, workflow, detail) => {
    const { repository, forge } = await scene();
    repository.workflows.push({ file: VERIFY, ...workflow });
    expect(await forge.dispatch(REPOSITORY, VERIFY, RUN)).toEqual({
      ...{ answer: 'unfit', detail: expect.stringMatching(detail) },
    });
    expect(repository.runs).toEqual([]);
  });

  it('is not started if it is not there, or by who may not', async () => {
    const { forge } = await scene();
    expect(await forge.dispatch(REPOSITORY, VERIFY, RUN)).toMatchObject({ answer: 'unfit' });
    const other = await scene({ mayWrite: false });
    other.repository.workflows.push({ file: VERIFY, inputs: ['rotation'] });
    expect(await other.forge.dispatch(REPOSITORY, VERIFY, RUN)).toMatchObject({
      detail: expect.stringContaining('`actions: write`'),
    });
  });

  it.each(['reset', 'cut', { status: 500, body: {} }] as const)(
    'is started once, if the answer gets lost: %j',
    async (fault) => {
      const { server, repository, forge } = await scene();
      repository.workflows.push({ file: VERIFY, inputs: ['rotation'], runName });
      server.fail('actions/create-workflow-dispatch', fault, { done: true });
      await forge.dispatch(REPOSITORY, VERIFY, RUN).catch(() => {});
      expect(repository.runs).toHaveLength(1);
    },
  );

  it('has runs that wait, went well and failed, the youngest first, on whatever page', async () => {
    const { repository, forge } = await scene();
    repository.workflows.push(
      { file: VERIFY, inputs: ['rotation'], runName },
      { file: 'other.yml', inputs: [] },
    );
    const run = { title: RUN, event: 'workflow_dispatch' };
    repository.addRun(VERIFY, { ...run, createdAt: at(-1) });
    repository.addRun(VERIFY, { ...run, createdAt: at(0), conclusion: 'success' });
    repository.addRun(VERIFY, { ...run, createdAt: at(1), conclusion: 'cancelled' });
    repository.addRun(VERIFY, { ...run, createdAt: at(2), status: 'in_progress', conclusion: null });
    repository.addRun(VERIFY, { ...run, event: 'push', createdAt: at(3) });
    repository.addRun('other.yml', { ...run, createdAt: at(4) });
    for (let index = 0; index < 150; index++) {
      repository.addRun(VERIFY, { ...run, title: `${index}`, createdAt: at(5) });
    }
    const found = await forge.runs(REPOSITORY, VERIFY, RUN, EARLIER);
    expect(found.map(({ state, createdAt }) => [state, createdAt])).toEqual([
      ['pending', at(2)],
      ['failed', at(1)],
      ['succeeded', at(0)],
    ]);
  });

  it('has runs whose jobs are told by their names', async () => {
    const { repository, forge } = await scene();
    const { id } = repository.addRun(VERIFY, { jobs: ['verify', 'mcp-rekey key 17'] });
    repository.addRun(VERIFY, { jobs: ['other'] });
    expect(await forge.jobs(REPOSITORY, { id })).toEqual(['verify', 'mcp-rekey key 17']);
    await expect(forge.jobs(REPOSITORY, { id: 1 })).rejects.toMatchObject({ reason: 'refused' });
  });

  it('that is not there has no runs that anybody could tell', async () => {
    const { forge } = await scene();
    await expect(forge.runs(REPOSITORY, VERIFY, RUN, EARLIER)).rejects.toMatchObject({ reason: 'refused' });
  });
});

describe('runs that wait', () => {
  it('are those of any workflow that have not ended and were made before', async () => {
    const { repository, forge } = await scene();
    for (const status of ['queued', 'in_progress', 'requested', 'waiting', 'pending', 'completed'] as const) {
      repository.addRun('a.yml', { status, conclusion: null, createdAt: at(0) });
      repository.addRun('b.yml', { status, conclusion: null, createdAt: at(10) });
    }
    expect(await forge.waiting(REPOSITORY, at(5))).toBe(5);
    // Of a run of the same second nobody knows which was first.
    expect(await forge.waiting(REPOSITORY, at(0, 500))).toBe(5);
    expect(await forge.waiting(REPOSITORY, at(0))).toBe(0);
  });

  it('are counted up to a hundred', async () => {
    const { repository, forge } = await scene();
    for (let index = 0; index < 130; index++) {
      repository.addRun('a.yml', { status: 'queued', createdAt: at(0) });
    }
    expect(await forge.waiting(REPOSITORY, at(5))).toBe(100);
  });
});
