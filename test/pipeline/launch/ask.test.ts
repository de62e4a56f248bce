import { expect, it } from 'vitest';
import { Unanswered } from '../../../src/core/inspection.js';
import type { StoreTools } from '../../../src/core/tools.js';
import { ask } from '../../../src/pipeline/launch/ask.js';
import { onepassword } from '../../../src/stores/onepassword.js';

it('keeps from whoever is launched by what a program of a store is signed in', async () => {
  const location = onepassword.locate!('op://Servers/Linear/credential')!;
  const variables = new Map([
    ['OP_SESSION_acme', 'any'],
    ['OP_SESSIONS', 'any'],
    ['PATH', '/bin'],
  ]);
  const nobody = (): never => {
    throw new Unanswered('offline');
  };
  const tools = { ask: nobody, secret: nobody, programs: { run: nobody } } as unknown as StoreTools;
  const asked = await ask([{ store: onepassword, location, shown: 'op://…' }], {
    variables,
    entries: [],
    tools: async () => tools,
  });
  expect(asked.credentials).toContain('OP_SESSION_acme');
  expect(asked.credentials).not.toContain('OP_SESSIONS');
  expect(asked.credentials).not.toContain('PATH');
});
