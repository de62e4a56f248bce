import { expect, it } from 'vitest';
import type { Flight } from '../../../src/core/rotation/flight.js';
import { startVerification, useOf, waitingRuns } from '../../../src/pipeline/rotate/verifying.js';
import type { Passage } from '../../../src/pipeline/rotate/world.js';
import { REPOSITORY, scene } from '../../io/github/forge-scene.js';

const MINUTE = 60_000;
const verify = { by: 'workflow', workflow: 'verify.yml', repositories: [REPOSITORY] } as const;

/** A machine whose clock differs from GitHub’s by so many minutes, with what was deployed there a moment ago. */
async function deployed(ahead: number, ulid = '01JNB6Q2W8Z0D3V7M4T9XKEYAB') {
  const { server, repository, forge } = await scene();
  repository.workflows.push({
    file: 'verify.yml',
    inputs: ['rotation'],
    runName: ({ rotation = '' }) => rotation,
  });
  server.clock = () => new Date(Date.now() - ahead * MINUTE);
  const passage = { rotation: { entry: { verify }, repository: REPOSITORY }, world: { forge } };
  const flight = { attempt: { label: `mcp-rekey/pg/${ulid}` }, deployedAt: new Date() };
  return { repository, passage: passage as unknown as Passage, flight: flight as unknown as Flight };
}

it.each([-4, 0, 4])(
  'takes the run that it has started for one of afterwards, by whatever clock: %i',
  async (ahead) => {
    const { repository, passage, flight } = await deployed(ahead);
    expect(await startVerification(passage, flight)).toBeUndefined();
    expect(await useOf(passage, flight)).toEqual({
      unseen: `the workflow verify.yml has not succeeded in ${REPOSITORY}`,
    });
    Object.assign(repository.runs[0]!, { status: 'completed', conclusion: 'success' });
    expect(await useOf(passage, flight)).toMatchObject({ by: 'the workflow verify.yml' });
  },
);

it('takes no run that another attempt has started', async () => {
  const { repository, passage, flight } = await deployed(0);
  await startVerification(passage, flight);
  Object.assign(repository.runs[0]!, { status: 'completed', conclusion: 'success' });
  const { flight: other } = await deployed(0, '01JNB6Q2W8Z0D3V7M4T9XKEYAC');
  expect(await useOf(passage, other)).toEqual({
    unseen: `the workflow verify.yml has not succeeded in ${REPOSITORY}`,
  });
});

it.each([-4, 0, 4])('counts every run that may hold the old one, by whatever clock: %i', async (ahead) => {
  const { repository, passage, flight } = await deployed(ahead);
  const just = new Date(flight.deployedAt!.getTime() - ahead * MINUTE - 1);
  repository.addRun('ci.yml', { status: 'waiting', conclusion: null, createdAt: just });
  expect(await waitingRuns(passage, flight)).toBe(1);
});
