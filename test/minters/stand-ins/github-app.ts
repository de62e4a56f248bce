import { generateKeyPairSync, verify } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { fakeAlnum } from '../../../src/providers/fake.js';
import type { Answer, Received } from '../../servers/answering.js';
import { json, type StandIn } from './stand-in.js';

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** An hour is the life of the token. https://docs.github.com/en/rest/apps/apps#create-an-installation-access-token-for-an-app */
export function githubApp(now = () => NOON): StandIn {
  const made = { token: '' };
  const app = `Iv23${fakeAlnum(16)}`;
  return {
    references: [
      'github-app://12345678?permissions=issues:write,contents:read&repositories=docs,web.site',
      'github-app://12345678?repositories=web.site,docs&permissions=contents%3Aread%2Cissues%3Awrite',
    ],
    env: {
      GITHUB_APP_ID: app,
      GITHUB_APP_PRIVATE_KEY: privateKey.export({ type: 'pkcs1', format: 'pem' }).toString(),
    },
    trusted: ['api.github.com'],
    made,
    answer: (request) => {
      if (request.url !== 'https://api.github.com/app/installations/12345678/access_tokens')
        return json(404, { message: 'Not Found' });
      if (!isApp(request, app, now())) return json(401, { message: 'A JSON web token could not be decoded' });
      const wanted = {
        permissions: { contents: 'read', issues: 'write' },
        repositories: ['docs', 'web.site'],
      };
      if (!isDeepStrictEqual(JSON.parse(request.body), wanted)) return json(422, { message: 'no' });
      made.token = `ghs_${fakeAlnum(36)}`;
      return created(made.token);
    },
    refusals: [
      ['a key of another app', json(401, { message: 'Bad credentials' }), /^the login: status 401$/],
      ['a suspended installation', json(403, { message: 'suspended' }), /^the login: status 403$/],
      ['no such installation', json(404, { message: 'Not Found' }), /^the login: status 404$/],
      ['a permission too many', json(422, { message: 'not granted' }), /not all of these permissions/],
      ['a token of more', created('x', { permissions: { contents: 'write' } }), /more than was asked for/],
      ['a token of others', created('x', { permissions: { actions: 'read' } }), /more than was asked for/],
      ['a token of an unknown level', created('x', { permissions: { contents: 'own' } }), /more than/],
      ['a token for all', created('x', { repository_selection: 'all' }), /more than was asked for/],
      ['a token for another', created('x', { repositories: [{ name: 'api' }] }), /more than was asked for/],
      ['a token for who knows what', created('x', { repositories: undefined }), /more than was asked for/],
    ],
  };
}

/** With the permissions and repositories that were asked for; GitHub adds the metadata. */
function created(token: string, other: object = {}): Answer {
  return json(201, {
    token,
    expires_at: '2026-11-26T13:00:00Z',
    permissions: { issues: 'write', contents: 'read', metadata: 'read' },
    repository_selection: 'selected',
    repositories: [
      { id: 1, name: 'docs' },
      { id: 2, name: 'Web.Site' },
    ],
    ...other,
  });
}

const NOON = new Date('2026-11-26T12:00:00Z');

/** https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-json-web-token-jwt-for-a-github-app */
function isApp({ headers }: Received, app: string, now: Date): boolean {
  const time = now.getTime() / 1000;
  const [, head = '', claims = '', signature = ''] =
    /^Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(headers.authorization ?? '') ?? [];
  const isSigned = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    publicKey,
    Buffer.from(signature, 'base64url'),
  );
  const read = (part: string): Record<string, unknown> =>
    JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;
  if (!isSigned || read(head)['alg'] !== 'RS256') return false;
  const { iss, iat, exp } = read(claims) as { iss: string; iat: number; exp: number };
  // A clock of ours that is a minute wrong must not matter to GitHub, which takes ten minutes at most.
  return iss === app && iat <= time - 60 && exp > time + 60 && exp <= time + 600 - 60;
}
