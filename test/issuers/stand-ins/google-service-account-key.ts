import { createPublicKey, verify } from 'node:crypto';
import { fakeHex, fakeWord } from '../../../src/providers/fake.js';
import type { Answer, Received } from '../../servers/answering.js';
import { certificateFor } from '../../support/certificate.js';
import { GoogleCallers } from './google-callers.js';
import { googleFailure } from './google-failure.js';
import { jsonOf } from './presented.js';
import { rsaKey } from './rsa-keys.js';
import { type Item, Shelf } from './shelf.js';
import { json, type Made, NOW, type StandIn } from './stand-in.js';

interface Own {
  readonly email: string;
  readonly pem: string;
  readonly keyType: 'USER_MANAGED' | 'SYSTEM_MANAGED';
}

const PROJECT = 'acme-mcp-1';
const EMAIL = `mcp@${PROJECT}.iam.gserviceaccount.com`;
const OTHER = `web@${PROJECT}.iam.gserviceaccount.com`;
const NEVER = '9999-12-31T23:59:59Z';
const ROOM = 10;

/** https://cloud.google.com/iam/docs/reference/rest/v1/projects.serviceAccounts.keys */
export function googleServiceAccountKey(): StandIn {
  const shelf = new Shelf<Own>();
  const callers = new GoogleCallers('iam.serviceAccountKeys.list', 'iam.serviceAccountKeys.get');
  let last = 0;
  const make = (email = EMAIL, keyType: Own['keyType'] = 'USER_MANAGED'): Made => {
    const id = fakeHex(40);
    const pem = rsaKey(last++);
    const file = fileOf(id, email, pem);
    shelf.keep(id, file, { email, pem, keyType });
    return { id, parts: { file } };
  };
  const current = make();
  const foreign = [make(OTHER), make(EMAIL, 'SYSTEM_MANAGED')];
  const of = (email: string): readonly Item<Own>[] => shelf.items.filter(({ own }) => own.email === email);

  function answer(request: Received): Answer {
    const { origin, pathname, searchParams } = new URL(request.url);
    const path = decodeURIComponent(pathname);
    if (origin === 'https://oauth2.googleapis.com') return login(request, path);
    if (origin === 'https://www.googleapis.com') {
      const email = path.replace(/^\/robot\/v1\/metadata\/x509\//, '');
      return json(200, Object.fromEntries(of(email).map(({ id, own }) => [id, certificateOf(own)])));
    }
    if (origin !== 'https://iam.googleapis.com') return { status: 404, body: '<html>' };
    const [, project, email = '', tested, id] =
      /^\/v1\/projects\/([^/]+)\/serviceAccounts\/([^/:]+)(?:(:testIamPermissions)|\/keys(?:\/([^/]*))?)$/.exec(
        path,
      ) ?? [];
    if (tested !== undefined) return callers.tested(request);
    const refusal = callers.refusalFor(request, permissionFor(request.method, id));
    if (refusal !== undefined) return refusal;
    if (project !== PROJECT && project !== '-') return googleFailure(403, 'PERMISSION_DENIED');
    if (of(email).length === 0) return googleFailure(404, 'NOT_FOUND');
    if (id !== undefined) return manage(request.method, email, id);
    return request.method === 'POST' ? create(request, email) : list(email, searchParams.getAll('keyTypes'));
  }

  /** https://developers.google.com/identity/protocols/oauth2/service-account */
  function login({ body }: Received, path: string): Answer {
    const form = new URLSearchParams(body);
    const [head = '', claims = '', signature = ''] = form.get('assertion')?.split('.') ?? [];
    const told = JSON.parse(Buffer.from(claims, 'base64url').toString()) as { iss: string; aud: string };
    const isSigned = of(told.iss).some(({ own }) =>
      verify(
        'RSA-SHA256',
        Buffer.from(`${head}.${claims}`),
        createPublicKey(own.pem),
        Buffer.from(signature, 'base64url'),
      ),
    );
    const isAsked =
      path === '/token' && form.get('grant_type') === 'urn:ietf:params:oauth:grant-type:jwt-bearer';
    return isAsked && isSigned && told.aud === 'https://oauth2.googleapis.com/token'
      ? json(200, { access_token: `ya29.c.${fakeWord(120)}`, expires_in: 3599, token_type: 'Bearer' })
      : json(400, { error: 'invalid_grant', error_description: 'Invalid JWT Signature.' });
  }

  function list(email: string, types: readonly string[]): Answer {
    const rows = of(email).filter(({ own }) => types.length === 0 || types.includes(own.keyType));
    return json(200, rows.length === 0 ? {} : { keys: rows.map(shown) });
  }

  /** https://github.com/firebase/firebase-tools/pull/6192 shows what is said where there are as many as there may be. */
  function create(request: Received, email: string): Answer {
    const { privateKeyType, keyAlgorithm } = jsonOf<Readonly<Record<string, string>>>(request) ?? {};
    if (privateKeyType !== 'TYPE_GOOGLE_CREDENTIALS_FILE' || keyAlgorithm !== 'KEY_ALG_RSA_2048')
      return googleFailure(400, 'INVALID_ARGUMENT');
    if (of(email).filter(({ own }) => own.keyType === 'USER_MANAGED').length >= ROOM)
      return googleFailure(400, 'FAILED_PRECONDITION');
    const { id, parts } = make(email);
    const privateKeyData = Buffer.from(parts['file']!).toString('base64');
    return json(200, { ...shown(shelf.withId(id)!), privateKeyType, privateKeyData });
  }

  function manage(method: string, email: string, id: string): Answer {
    const item = of(email).find((one) => one.id === id);
    if (item === undefined) return googleFailure(404, 'NOT_FOUND');
    if (method === 'GET') return json(200, shown(item));
    if (item.own.keyType === 'SYSTEM_MANAGED') return googleFailure(400, 'INVALID_ARGUMENT');
    shelf.remove(id);
    return json(200, {});
  }

  return {
    account: { project: PROJECT, email: EMAIL },
    admin: callers.admin,
    weak: callers.weak,
    current,
    foreign: foreign.map(({ id }) => id),
    cap: ROOM,
    answer,
    add: () => make(),
    kept: () => shelf.kept(),
    forbidden: googleFailure(403, 'PERMISSION_DENIED'),
    refusals: [
      {
        name: 'the organisation lets nobody make keys',
        answer: googleFailure(400, 'FAILED_PRECONDITION'),
        becomes: 'refused',
      },
      { name: 'no permission', answer: googleFailure(403, 'PERMISSION_DENIED'), becomes: 'refused' },
    ],
  };
}

function permissionFor(method: string, id: string | undefined): string {
  if (id === undefined) return `iam.serviceAccountKeys.${method === 'POST' ? 'create' : 'list'}`;
  return `iam.serviceAccountKeys.${method === 'GET' ? 'get' : 'delete'}`;
}

function certificateOf({ pem }: Own): string {
  return certificateFor(pem, NOW, new Date(NEVER));
}

function shown({ id, own }: Item<Own>): object {
  return {
    name: `projects/${PROJECT}/serviceAccounts/${own.email}/keys/${id}`,
    validAfterTime: NOW.toISOString(),
    validBeforeTime: NEVER,
    keyAlgorithm: 'KEY_ALG_RSA_2048',
    keyOrigin: 'GOOGLE_PROVIDED',
    keyType: own.keyType,
  };
}

/** https://cloud.google.com/iam/docs/keys-create-delete#creating */
function fileOf(id: string, email: string, pem: string): string {
  const file = {
    type: 'service_account',
    project_id: PROJECT,
    private_key_id: id,
    private_key: pem,
    client_email: email,
    token_uri: 'https://oauth2.googleapis.com/token',
  };
  return JSON.stringify(file, undefined, 2);
}
