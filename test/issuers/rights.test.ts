import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../servers/answering.js';
import { Vendors } from '../servers/vendors.js';
import { Bench } from './bench.js';
import { json } from './stand-ins/stand-in.js';
import { ways } from './ways.js';

let vendors: Vendors;
beforeAll(async () => {
  vendors = await Vendors.start();
});
afterAll(() => vendors.stop());

/** What asks a vendor for the rights of an admin, by ways to an issuer. */
const QUESTIONS: readonly (readonly [string, RegExp])[] = [
  ['google-service-account-key', /:testIamPermissions$/],
  ['grafana', /\/user\/permissions/],
  ['mongodb-atlas-api-key', /\/serviceAccounts\//],
  ['neon:organisation', /\/auth$/],
  ['neon:organisation', /\/users\/me$/],
  ['neon:project', /\/members$/],
];

/** Nothing of it says that a right is missing. */
const SILENT: readonly (readonly [string, Answer])[] = [
  ['403', json(403, { error: { code: 403, message: 'no', status: 'PERMISSION_DENIED' } })],
  ['404', json(404, { message: 'no' })],
  ['405', { status: 405 }],
  ['nothing', json(200, {})],
  ['a list of something else', json(200, [{ name: 'else' }])],
  ['a way to be known that was not there before', json(200, { auth_method: 'api_key_of_a_robot' })],
  ['a list of others', json(200, { members: [{ member: { user_id: 'else', role: 'member' } }] })],
  [
    'a role that was not there before',
    json(200, { members: [{ member: { user_id: 'user', role: 'chief' } }] }),
  ],
  ['a page', { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' }],
];

describe.each(QUESTIONS)('the issuer %s, asked for %s', (id, question) => {
  async function open(answer: (usual: Answer) => Answer): Promise<Bench> {
    const { issuer, make } = ways.find((one) => one.id === id)!;
    const bench = await Bench.open(issuer, make, vendors);
    const { answer: usual } = vendors;
    let asked = 0;
    vendors.answer = async (request) => {
      const own = await usual(request);
      if (!question.test(request.url)) return own;
      asked++;
      return answer(own);
    };
    expect(await bench.rehearse()).toBeUndefined();
    expect(asked).toBe(1);
    return bench;
  }

  it.each(SILENT)('makes one where what its admin may is answered by %s', async (_, answer) => {
    const bench = await open(() => answer);
    expect(await bench.mint()).toMatchObject({ answer: 'minted' });
  });

  it('makes none where the vendor wants to be asked less often', async () => {
    const bench = await open((usual) => usual);
    const before = await bench.kept();
    const { answer: usual } = vendors;
    vendors.answer = async (request) =>
      question.test(request.url) ? { status: 429, headers: { 'retry-after': '3600' } } : usual(request);
    expect(await bench.mint()).toMatchObject({ answer: 'unknown', reason: 'refused' });
    expect(await bench.kept()).toEqual(before);
  });
});
