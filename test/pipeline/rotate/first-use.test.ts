import { describe, expect, it } from 'vitest';
import type { Flight } from '../../../src/core/rotation/flight.js';
import type { Forge, WorkflowRun } from '../../../src/core/rotation/forge.js';
import type { Verification } from '../../../src/core/rotation/rotation.js';
import { startVerification, useOf, waitingRuns } from '../../../src/pipeline/rotate/verifying.js';
import type { Passage } from '../../../src/pipeline/rotate/world.js';
import { entryOf } from './entry.js';

const DEPLOYED = new Date('2026-03-01T10:00:00Z');
const at = (minutes: number): Date => new Date(DEPLOYED.getTime() + minutes * 60_000);
const ID = 'one/01JNB6Q2W8Z0D3V7M4T9XKEYAB';
const FLIGHT = { attempt: { label: `mcp-rekey/${ID}`, key: 'new' }, deployedAt: DEPLOYED } as Flight;
const WORKFLOW = { by: 'workflow', workflow: 'verify.yml', repositories: ['acme/api', 'acme/web'] } as const;

interface Seen {
  readonly runs?: Readonly<Record<string, readonly WorkflowRun[]>>;
  readonly waiting?: Readonly<Record<string, number>>;
  readonly unfit?: string;
}

function passage(verify: Verification, { runs = {}, waiting = {}, unfit }: Seen = {}, failure?: string) {
  const asked: string[] = [];
  const forge = {
    runs: async (repository: string, workflow: string, run: string, since: Date) => {
      asked.push(`${workflow} of ${repository} for ${run}`);
      return (runs[repository] ?? []).filter(({ createdAt }) => createdAt >= since);
    },
    jobs: async () => [],
    dispatch: async (repository: string, workflow: string, run: string) => {
      asked.push(`start ${workflow} in ${repository} for ${run}`);
      return repository === unfit ? { answer: 'unfit' as const, detail: 'has no input `rotation`' } : 'done';
    },
    waiting: async (repository: string, before: Date) => {
      asked.push(`waiting in ${repository} since before ${before.toISOString()}`);
      return waiting[repository] ?? 0;
    },
  } as unknown as Forge;
  const rotation = { entry: entryOf({ verify }), issuer: {}, repository: 'acme/api' };
  const command = async (given: string): Promise<string | undefined> => {
    asked.push(given);
    return failure;
  };
  const world = { forge, command, now: () => at(30) };
  return { asked, passage: { rotation, world } as unknown as Passage };
}

const run = (state: WorkflowRun['state'], minutes: number): WorkflowRun => ({
  id: 1,
  url: 'https://example.com',
  createdAt: at(minutes),
  state,
});

describe('first use', () => {
  it('is what a command says by how it ends', async () => {
    const verify = { by: 'command', command: 'curl https://x.example' } as const;
    const { passage: good, asked } = passage(verify);
    expect(await useOf(good, FLIGHT)).toEqual({ on: at(30), by: 'the command' });
    expect(asked).toEqual(['curl https://x.example']);
    const { passage: bad } = passage(verify, {}, 'was ended by SIGKILL');
    expect(await useOf(bad, FLIGHT)).toEqual({ unseen: 'the command of `verify` was ended by SIGKILL' });
  });

  it('is seen by a workflow that has succeeded in every repository, in runs that were made since', async () => {
    const runs = {
      'acme/api': [run('failed', 9), run('succeeded', 5)],
      'acme/web': [run('succeeded', 7)],
    };
    const { passage: seen, asked } = passage(WORKFLOW, { runs });
    expect(await useOf(seen, FLIGHT)).toEqual({ on: at(7), by: 'the workflow verify.yml' });
    expect(asked).toEqual([`verify.yml of acme/api for ${ID}`, `verify.yml of acme/web for ${ID}`]);
  });

  it.each<readonly [string, Seen['runs'], string]>([
    ['in one of them alone', { 'acme/api': [run('succeeded', 5)] }, 'acme/web'],
    ['not yet', { 'acme/api': [run('succeeded', 5)], 'acme/web': [run('pending', 5)] }, 'acme/web'],
    [
      'before it was deployed',
      { 'acme/api': [run('succeeded', 5)], 'acme/web': [run('succeeded', -6)] },
      'acme/web',
    ],
    ['nowhere', {}, 'acme/api, acme/web'],
  ])('is not seen by one that has succeeded %s, and where not is told', async (_, runs, where) => {
    expect(await useOf(passage(WORKFLOW, { runs: runs ?? {} }).passage, FLIGHT)).toEqual({
      unseen: `the workflow verify.yml has not succeeded in ${where}`,
    });
  });

  it('is looked for by nobody where the policy says so', async () => {
    expect(await useOf(passage({ by: 'none' }).passage, FLIGHT)).toEqual({
      unseen: 'nobody is to look',
    });
  });
});

describe('the workflow that verifies', () => {
  it('is started in every repository, for this rotation', async () => {
    const { passage: started, asked } = passage(WORKFLOW);
    expect(await startVerification(started, FLIGHT)).toBeUndefined();
    expect(asked).toEqual([
      `start verify.yml in acme/api for ${ID}`,
      `start verify.yml in acme/web for ${ID}`,
    ]);
  });

  it('is for a person to mend where it cannot be started', async () => {
    const { passage: unfit } = passage(WORKFLOW, { unfit: 'acme/web' });
    expect(await startVerification(unfit, FLIGHT)).toBe(
      'acme/web: the workflow verify.yml has no input `rotation`',
    );
  });

  it('is none where a command verifies', async () => {
    const { passage: none, asked } = passage({ by: 'command', command: 'true' });
    expect(await startVerification(none, FLIGHT)).toBeUndefined();
    expect(asked).toEqual([]);
  });
});

it('counts the runs that may hold the old one, once in each repository', async () => {
  const { passage: waits, asked } = passage(WORKFLOW, { waiting: { 'acme/api': 2, 'acme/web': 1 } });
  expect(await waitingRuns(waits, FLIGHT)).toBe(3);
  expect(asked).toHaveLength(2);
});
