import { describe, expect, it } from 'vitest';
import { Misdirected } from '../../../src/core/secret.js';
import { identityFrom } from '../../../src/io/actions/identity.js';
import { fakeAlnum } from '../../../src/providers/fake.js';
import { asking, failure } from '../http/asking.js';

const test = asking();
const permit = fakeAlnum(60);
const token = [20, 80, 40].map(fakeAlnum).join('.');
const ENV = {
  ACTIONS_ID_TOKEN_REQUEST_URL:
    'https://pipelines.actions.githubusercontent.com/a1/_apis/idtoken?api-version=2.0',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: permit,
};
const DESTINATIONS = ['vault.acme.example'];

const identity = (env: NodeJS.ProcessEnv = ENV) => {
  const client = test.client();
  return identityFrom(env, (request) => client.ask(request));
};

describe('the identity of a workflow', () => {
  it('is asked for one audience, and goes where it is meant to go', async () => {
    test.vendors.answer = () => ({ status: 200, body: JSON.stringify({ count: 1, value: token }) });
    const made = await identity()('https://vault.acme.example/?a=b&c', DESTINATIONS);
    expect(made.revealTo('https://vault.acme.example')).toBe(token);
    expect(() => made.revealTo('https://pipelines.actions.githubusercontent.com')).toThrow(Misdirected);
    expect(test.vendors.received).toMatchObject([
      {
        method: 'GET',
        url: `${ENV.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https%3A%2F%2Fvault.acme.example%2F%3Fa%3Db%26c`,
        headers: { authorization: `Bearer ${permit}` },
      },
    ]);
  });

  it.each([
    ['a workflow', {}],
    ['the permission', { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' }],
    ['the token', { ...ENV, ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined }],
    ['a URL', { ...ENV, ACTIONS_ID_TOKEN_REQUEST_URL: 'https://' }],
    ['TLS', { ...ENV, ACTIONS_ID_TOKEN_REQUEST_URL: 'http://acme.example/?a=b' }],
  ])('is nothing without %s, and nobody is asked', async (_, env) => {
    const error = await failure(identity(env)('vault', DESTINATIONS));
    expect([error.reason, error.detail]).toEqual([
      'incomplete',
      'id-token: write in the permissions of a GitHub workflow',
    ]);
    expect(test.vendors.received).toEqual([]);
  });

  it.each([
    [401, '{}', 'refused'],
    [403, '{}', 'refused'],
    [404, '{}', 'unexpected-reply'],
    [200, '{"value":""}', 'unexpected-reply'],
    [200, '{"value":5}', 'unexpected-reply'],
    [200, 'null', 'unexpected-reply'],
    [200, '<html>', 'unexpected-reply'],
    [400, `{"value":"${token}"}`, 'unexpected-reply'],
  ])('may be refused: %s %s', async (status, body, reason) => {
    test.vendors.answer = () => ({ status, body });
    const error = await failure(identity()('vault', DESTINATIONS));
    expect([error.reason, error.detail]).toEqual([reason, `status ${status} of GitHub’s identity tokens`]);
  });

  it('takes the permit to no other host, though the host says so', async () => {
    test.vendors.answer = () => ({ status: 307, headers: { location: 'https://evil.example/' } });
    expect((await failure(identity()('vault', DESTINATIONS))).reason).toBe('redirected');
    expect(test.vendors.received).toHaveLength(1);
  });
});
