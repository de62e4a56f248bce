import { fakeAlnum, fakeUuid } from '../../../src/providers/fake.js';
import type { Answer, Received } from '../../servers/answering.js';
import { type Item, Shelf } from './shelf.js';
import { json, type Made, NOW, type StandIn } from './stand-in.js';

interface Own {
  readonly application: string;
  readonly displayName: string | null;
  readonly endDateTime: string;
}

const TENANT = 'acme.onmicrosoft.com';

/** https://learn.microsoft.com/en-us/graph/api/application-addpassword */
export function azure(): StandIn {
  const shelf = new Shelf<Own>();
  const [application, other] = [fakeUuid(), fakeUuid()];
  const admin = `eyJ${fakeAlnum(80)}`;
  const make = (of: string, displayName: string, endDateTime = '2028-11-26T12:00:00Z'): Made => {
    const own = { application: of, displayName, endDateTime };
    const { id, value } = shelf.keep(fakeUuid(), `${fakeAlnum(3)}8Q~${fakeAlnum(34)}`, own);
    return { id, parts: { secret: value } };
  };
  const current = make(application, 'mcp');
  const foreign = make(other, 'mcp');

  function answer({ method, url, headers, body }: Received): Answer {
    const { origin, pathname } = new URL(url);
    if (origin === 'https://login.microsoftonline.com') return login(pathname, new URLSearchParams(body));
    if (origin !== 'https://graph.microsoft.com') return failure(404, 'ResourceNotFound');
    if (headers.authorization !== `Bearer ${admin}`) return failure(401, 'InvalidAuthenticationToken');
    const [, of, action] = /^\/v1\.0\/applications\(appId='([\w-]+)'\)(?:\/(\w+))?$/.exec(pathname) ?? [];
    const own = shelf.items.filter((item) => item.own.application === of);
    if (of === undefined || own.length === 0) return failure(404, 'Request_ResourceNotFound');
    if (method === 'GET') return json(200, { passwordCredentials: own.map((item) => shown(item)) });
    const asked = JSON.parse(body) as { passwordCredential?: Own; keyId?: string };
    if (action === 'addPassword') {
      const { displayName = '', endDateTime } = asked.passwordCredential ?? {};
      return json(200, shown(shelf.withId(make(of, displayName ?? '', endDateTime).id)!, true));
    }
    if (action !== 'removePassword') return failure(400, 'Request_BadRequest');
    if (!own.some(({ id }) => id === asked.keyId)) return failure(400, 'Request_BadRequest');
    shelf.remove(asked.keyId!);
    return { status: 204 };
  }

  function login(pathname: string, form: URLSearchParams): Answer {
    const item = shelf.withValue(form.get('client_secret') ?? '');
    const isRight =
      item?.own.application === form.get('client_id') && pathname === `/${TENANT}/oauth2/v2.0/token`;
    if (isRight) return json(200, { token_type: 'Bearer', expires_in: 3599, access_token: fakeAlnum(80) });
    return json(401, {
      error: 'invalid_client',
      error_description: 'AADSTS7000215',
      error_codes: [7_000_215],
    });
  }

  return {
    account: { tenant: TENANT, application },
    admin,
    current,
    foreign: [foreign.id],
    answer,
    add: () => make(application, 'by hand'),
    kept: () => shelf.kept(),
    forbidden: failure(403, 'Authorization_RequestDenied'),
    refusals: [
      { name: 'no permission', answer: failure(403, 'Authorization_RequestDenied'), becomes: 'refused' },
    ],
  };
}

function shown({ id, value, own }: Item<Own>, isNew = false): object {
  const { displayName, endDateTime } = own;
  const secretText = isNew ? value : null;
  return {
    keyId: id,
    displayName,
    hint: value.slice(0, 3),
    startDateTime: NOW.toISOString(),
    endDateTime,
    secretText,
  };
}

function failure(status: number, code: string): Answer {
  return json(status, { error: { code, message: 'what Microsoft says', innerError: {} } });
}
