import { expect, it } from 'vitest';
import { openTools } from '../../src/io/tools.js';

it('a pause ends at once when somebody wants the run to end', async () => {
  const end = new AbortController();
  const open = openTools({
    env: {},
    secrets: {},
    version: '0',
    folder: '.',
    configs: { find: () => Promise.reject(new Error('no config is read')) },
    signal: end.signal,
  });
  await open.tools.pause(1);
  const hour = open.tools.pause(3_600_000);
  end.abort();
  await expect(hour).rejects.toMatchObject({ name: 'Unanswered', reason: 'interrupted' });
  await expect(open.tools.pause(3_600_000)).rejects.toMatchObject({ reason: 'interrupted' });
  await open.close();
});
