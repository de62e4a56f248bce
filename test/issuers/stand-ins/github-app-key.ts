import { createHash, createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { fakeAlnum } from '../../../src/providers/fake.js';
import type { Answer, Received } from '../../servers/answering.js';
import { bearerOf } from './presented.js';
import { Shelf } from './shelf.js';
import { json, type Made, NOW, type StandIn } from './stand-in.js';

/** They take long to be made, so that every app of these tests has the same. */
const pems: string[] = [];

/** As GitHub hands them out. */
export function appKey(index: number): string {
  while (pems.length <= index) {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    pems.push(privateKey.export({ type: 'pkcs1', format: 'pem' }).toString());
  }
  return pems[index]!;
}

function fingerprintOf(pem: string): string {
  const open = createPublicKey(pem).export({ type: 'spki', format: 'der' });
  return `SHA256:${createHash('sha256').update(open).digest('base64')}`;
}

/** https://docs.github.com/en/rest/apps/apps#get-the-authenticated-app */
export function githubAppKeyOf(app: string, api: string, host?: string): StandIn {
  const shelf = new Shelf<object>();
  const make = (): Made => {
    const pem = appKey(shelf.items.length);
    return { id: shelf.keep(fingerprintOf(pem), pem, {}).id, parts: { key: pem } };
  };
  const current = make();

  function answer(request: Received): Answer {
    if (request.url !== `${api}/app`) return { status: 404, body: '{"message":"Not Found"}' };
    const [head = '', body = '', signature = ''] = bearerOf(request).split('.');
    const { iss, iat, exp } = JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<
      string,
      unknown
    >;
    const time = NOW.getTime() / 1000;
    if (Number(iat) > time || Number(exp) > time + 600)
      return failure(401, "'Expiration time' claim is too far");
    if (iss !== app) return failure(404, 'Integration not found');
    const isSigned = shelf.items.some(({ value }) =>
      verify(
        'sha256',
        Buffer.from(`${head}.${body}`),
        createPublicKey(value),
        Buffer.from(signature, 'base64url'),
      ),
    );
    if (!isSigned) return failure(401, 'A JSON web token could not be decoded');
    return json(200, { id: 1, client_id: app, owner: { login: 'acme' }, permissions: { contents: 'read' } });
  }

  return {
    account: { app, ...(host !== undefined && { host }) },
    // Nobody needs it.
    admin: fakeAlnum(40),
    current,
    foreign: [],
    answer,
    add: make,
    remove: (id) => void shelf.remove(id),
    kept: () => shelf.kept(),
  };
}

function failure(status: number, message: string): Answer {
  return json(status, { message, documentation_url: 'https://docs.github.com/rest' });
}
