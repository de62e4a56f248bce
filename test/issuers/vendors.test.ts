import { afterAll, beforeAll, expect, it } from 'vitest';
import { issuers } from '../../src/providers/issuers/registry.js';
import type { Answer } from '../servers/answering.js';
import { Vendors } from '../servers/vendors.js';
import { Bench } from './bench.js';
import { expectNoSecret } from './expect-no-secret.js';
import { appKey } from './stand-ins/github-app-key.js';
import { standIns } from './stand-ins/index.js';
import { json, NOW } from './stand-ins/stand-in.js';

let vendors: Vendors;
beforeAll(async () => {
  vendors = await Vendors.start();
});
afterAll(() => vendors.stop());

const xml = (code: string): Answer => ({
  status: 403,
  headers: { 'content-type': 'text/xml' },
  body: `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Code>${code}</Code></Error></ErrorResponse>`,
});

/** What the login of a vendor says of a credential that it has not heard of yet. */
const strangers: Readonly<Record<string, readonly [host: string, answer: Answer]>> = {
  aws: ['sts.amazonaws.com', xml('InvalidClientTokenId')],
  azure: ['login.microsoftonline.com', json(401, { error: 'invalid_client', error_codes: [7_000_215] })],
  'google-api-key': [
    'translation.googleapis.com',
    json(400, { error: { details: [{ reason: 'API_KEY_INVALID', domain: 'googleapis.com' }] } }),
  ],
  'google-service-account-key': [
    'oauth2.googleapis.com',
    json(400, { error: 'invalid_grant', error_description: 'Invalid JWT Signature.' }),
  ],
};

it.each(Object.entries(strangers))(
  '%s: a new one that is not known everywhere yet is not dead',
  async (id, [host, answer]) => {
    const bench = await Bench.open(issuers.find((one) => one.id === id)!, standIns[id]!, vendors);
    const { current } = bench.standIn;
    const usual = vendors.answer;
    vendors.answer = (request) => (new URL(request.url).host === host ? answer : usual(request));
    expect(await bench.test(current.parts)).toMatchObject({
      answer: 'unknown',
      detail: expect.stringMatching(/everywhere/),
    });
    bench.behave();
    const one = await bench.add();
    await bench.end(one);
    expect(await bench.test(one.parts)).toMatchObject({ answer: 'dead' });
  },
);

it('elevenlabs: a key without permissions of its own is no measure for another', async () => {
  const bench = await Bench.open(
    issuers.find(({ id }) => id === 'elevenlabs')!,
    standIns['elevenlabs']!,
    vendors,
  );
  const before = await bench.kept();
  const usual = vendors.answer;
  vendors.answer = async (request) => {
    const answer = await usual(request);
    if (typeof answer === 'string' || request.method !== 'GET') return answer;
    return { ...answer, body: `${answer.body}`.replaceAll('["text_to_speech"]', 'null') };
  };
  expect(await bench.mint()).toMatchObject({ answer: 'refused' });
  expect(await bench.kept()).toEqual(before);
});

it('mongodb-atlas-service-account: none that would have to live for longer than Atlas lets it', async () => {
  const id = 'mongodb-atlas-service-account';
  const bench = await Bench.open(issuers.find((one) => one.id === id)!, standIns[id]!, vendors);
  const before = await bench.kept();
  expect(await bench.mint({ until: new Date('2027-12-01T00:00:00Z') })).toMatchObject({ answer: 'refused' });
  expect(await bench.kept()).toEqual(before);
});

it('mongodb-atlas-service-account: the list tells when those end that there were before the new one, as `overlap` says', async () => {
  const id = 'mongodb-atlas-service-account';
  const issuer = issuers.find((one) => one.id === id)!;
  const bench = await Bench.open(issuer, standIns[id]!, vendors);
  const end = async (key: string) => {
    const keys = await bench.list();
    return 'answer' in keys ? undefined : keys.find((one) => one.id === key)?.expiresAt?.getTime();
  };
  const { id: current } = bench.standIn.current;
  const cut = NOW.getTime() + issuer.overlap!;
  expect(await end(current)).toBeGreaterThan(cut);
  const minting = await bench.mint();
  expect(await end(current)).toBe(cut);
  const { id: made = '' } = 'id' in minting ? minting : {};
  expect(await end(made)).toBeGreaterThan(cut);
  expect(await bench.revoke(made)).toEqual({ answer: 'revoked' });
  expect(await end(current)).toBe(cut);
});

it('github-app-key: a key that the app does not have is dead, and of what is none nobody knows', async () => {
  const id = 'github-app-key';
  const bench = await Bench.open(issuers.find((one) => one.id === id)!, standIns[id]!, vendors);
  expect(await bench.test({ key: appKey(1) })).toEqual({
    ...{ answer: 'dead', because: 'invalid' },
    facts: { handle: expect.stringMatching(/^SHA256:/) },
  });
  expect(await bench.test({ key: appKey(0).replaceAll('\n', '\\n') })).toMatchObject({ answer: 'live' });
  bench.behave();
  expect(await bench.test({ key: 'none' })).toMatchObject({ answer: 'unknown', reason: 'no-way' });
  expect(bench.received).toEqual([]);
});

it('exa: of a team without public ids, whose ids may be the keys themselves, nothing is told or made', async () => {
  const bench = await Bench.open(issuers.find(({ id }) => id === 'exa')!, standIns['exa']!, vendors);
  const before = await bench.kept();
  const usual = vendors.answer;
  vendors.answer = async (request) => {
    const answer = await usual(request);
    if (typeof answer === 'string') return answer;
    return { ...answer, body: `${answer.body}`.replaceAll('"publicId"', '"other"') };
  };
  const listed = await bench.list();
  expect(listed).toMatchObject({ answer: 'unknown' });
  const minting = await bench.mint();
  expect(minting).toMatchObject({ answer: 'unknown', reason: 'refused' });
  expect(await bench.kept()).toEqual(before);
  expectNoSecret([listed, minting], bench.secrets);
});

const gitlabAdmins: readonly (readonly [who: string, path: string, told: object, answer: string])[] = [
  ['whose rights are fine-grained', 'personal_access_tokens/self', { scopes: ['granular'] }, 'minted'],
  ['that is a service account', 'user', { bot: true, username: 'service_account_group_9_a1' }, 'minted'],
  ['that belongs to a group', 'user', { bot: true, username: 'group_9_bot_a1' }, 'refused'],
];

it.each(gitlabAdmins)('gitlab: an admin %s is known by what is told', async (_, path, told, answer) => {
  const bench = await Bench.open(issuers.find(({ id }) => id === 'gitlab')!, standIns['gitlab']!, vendors);
  const usual = vendors.answer;
  vendors.answer = async (request) =>
    new URL(request.url).pathname === `/api/v4/${path}` ? json(200, told) : usual(request);
  const why = await bench.rehearse();
  expect(why).toEqual(answer === 'refused' ? expect.stringMatching(/^the admin /) : undefined);
  expect(await bench.mint()).toMatchObject({ answer });
});

it('sendgrid: none that may do what its admin may not', async () => {
  const bench = await Bench.open(
    issuers.find(({ id }) => id === 'sendgrid')!,
    standIns['sendgrid']!,
    vendors,
  );
  const before = await bench.kept();
  const usual = vendors.answer;
  vendors.answer = async (request) => {
    const keeping = ['create', 'read', 'delete'].map((verb) => `api_keys.${verb}`);
    return request.url.endsWith('/v3/scopes') ? json(200, { scopes: keeping }) : usual(request);
  };
  expect(await bench.rehearse()).toBe('the admin lacks "mail.send"');
  expect(await bench.kept()).toEqual(before);
});

/** How OpenRouter answers who asks for the keys in a workspace of another account is not documented. */
it.each([
  ['nothing', (): Answer => json(200, { data: [] })],
  ['that there is no such workspace', (): Answer => json(404, { error: { code: 404, message: 'no' } })],
  [
    'its own keys',
    (own: string): Answer => ({
      status: 200,
      body: own.replace(/"workspace_id":"[^"]*"/g, '"workspace_id":"else"'),
    }),
  ],
])('openrouter: an admin of another account, who is told %s, takes no key for gone', async (_, told) => {
  const bench = await Bench.open(
    issuers.find(({ id }) => id === 'openrouter')!,
    standIns['openrouter']!,
    vendors,
  );
  const { current } = bench.standIn;
  const usual = vendors.answer;
  vendors.answer = async (request) => {
    if (request.method !== 'GET') return json(404, { error: { code: 404, message: 'API key not found' } });
    const own = await usual(request);
    return told(typeof own === 'string' ? own : `${own.body}`);
  };
  expect(await bench.revoke(current.id)).toMatchObject({ answer: 'unknown' });
  expect(await bench.lives(current.id)).toBe(true);
  expect(await bench.mint()).not.toMatchObject({ answer: 'minted' });
});
