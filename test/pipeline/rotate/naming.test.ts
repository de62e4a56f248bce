import { expect, it } from 'vitest';
import { Unanswered, unknown } from '../../../src/core/inspection.js';
import { naming } from '../../../src/pipeline/rotate/naming.js';

const asked = naming(
  {
    title: 'Acme: API keys',
    label: (name: string) => `mcp-rekey/${name}`,
    fail: async (error: Error): Promise<string> => {
      throw error;
    },
    nested: { give: async (answer: unknown) => answer },
  },
  'Acme: API keys',
);

it.each([
  [
    new Unanswered('refused', 'status 401'),
    'Acme refused it (status 401): is the credential right that was shown there, and may it do that?',
  ],
  [new Unanswered('unreachable', 'ENOTFOUND'), 'Acme could not be reached (ENOTFOUND)'],
  [new Unanswered('timeout'), 'Acme did not answer in time'],
  [new Unanswered('rate-limited', 'status 429'), 'Acme wants to be asked less often (status 429)'],
  [new Unanswered('provider-error', 'status 500'), 'Acme had an error (status 500)'],
  [
    new Unanswered('unexpected-reply', 'status 200'),
    'Acme has answered in a way that it does not document (status 200)',
  ],
  [new Unanswered('incomplete', 'ACME_TOKEN'), 'ACME_TOKEN is not set, or cannot be used'],
  [new Unanswered('incomplete', 'secrets.json is no plain file'), 'secrets.json is no plain file'],
])('says who has not answered, and why: %s', async (error, said) => {
  const failed = await asked.fail(error).catch((one: unknown) => one);
  expect(failed).toBeInstanceOf(Unanswered);
  expect(failed).toMatchObject({ reason: error.reason, detail: said });
});

it('says it of answers too, of members of members, and changes nothing else', async () => {
  const { give } = asked.nested;
  expect(await give(unknown('timeout'))).toMatchObject({
    answer: 'unknown',
    detail: 'Acme did not answer in time',
  });
  expect(await give({ answer: 'refused', detail: 'status 422' })).toMatchObject({
    answer: 'refused',
    detail: expect.stringMatching(/^Acme refused it \(status 422\)/),
  });
  const told = { answer: 'refused', detail: 'the policy asks for a scope that there is not' };
  expect(await give(told)).toEqual(told);
  const keys = [{ id: 'a' }];
  expect(await give(keys)).toBe(keys);
  expect(asked.label('a')).toBe('mcp-rekey/a');
  await expect(asked.fail(new TypeError('a bug'))).rejects.toThrow(TypeError);
});
