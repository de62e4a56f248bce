import { fakeAlnum, fakeWord } from '../../../src/providers/fake.js';
import type { Answer, Received } from '../../servers/answering.js';
import { type Item, Shelf } from './shelf.js';
import { json, type Made, NOW, type StandIn } from './stand-in.js';

interface Own {
  readonly application: string;
}

/** https://developer.okta.com/docs/api/openapi/okta-management/management/tag/ApplicationSSOCredentialOAuth2ClientAuth/ */
export function oktaClientSecret(): StandIn {
  const shelf = new Shelf<Own>();
  const [application, other] = [`0oa${fakeAlnum(17)}`, `0oa${fakeAlnum(17)}`];
  const admin = `00${fakeAlnum(40)}`;
  const make = (of: string): Made => {
    const { id, value } = shelf.keep(`ocs${fakeAlnum(17)}`, fakeWord(64), { application: of });
    return { id, parts: { secret: value } };
  };
  const current = make(application);
  const foreign = make(other);

  function answer(request: Received): Answer {
    const { origin, pathname } = new URL(request.url);
    if (origin !== 'https://acme.okta.com') return { status: 404 };
    if (pathname === '/oauth2/v1/introspect') return introspect(request);
    if (request.headers.authorization !== `SSWS ${admin}`) return failure(401, 'E0000011');
    const [, of, id, action] =
      /^\/api\/v1\/apps\/(\w+)\/credentials\/secrets(?:\/(\w+)(\/lifecycle\/deactivate)?)?$/.exec(pathname) ??
      [];
    const own = shelf.items.filter((item) => item.own.application === of);
    if (own.length === 0) return failure(404, 'E0000007');
    if (id !== undefined) return manage(request.method, own, id, action);
    if (request.method === 'GET')
      return json(
        200,
        own.map((item) => shown(item)),
      );
    if (own.length >= 2) return failure(400, 'E0000001');
    return json(201, shown(shelf.withId(make(of!).id)!, true));
  }

  function introspect({ headers, body }: Received): Answer {
    const pair = Buffer.from(`${headers.authorization}`.replace(/^Basic /, ''), 'base64').toString();
    const item = shelf.withValue(pair.replace(/^\w+:/, ''));
    if (item?.isLive && pair.startsWith(`${item.own.application}:`) && body.startsWith('token=')) {
      return json(200, { active: false });
    }
    const error_description = 'The client secret supplied for a confidential client is invalid.';
    return json(401, { error: 'invalid_client', error_description });
  }

  function manage(method: string, own: readonly Item<Own>[], id: string, action: string | undefined): Answer {
    const item = own.find((one) => one.id === id);
    if (item === undefined) return failure(404, 'E0000007');
    if (method === 'POST' && action !== undefined) {
      if (own.filter(({ isLive }) => isLive).length < 2) return failure(400, 'E0000001');
      item.isLive = false;
      return json(200, shown(item));
    }
    if (method !== 'DELETE' || item.isLive) return failure(400, 'E0000001');
    shelf.remove(id);
    return { status: 204 };
  }

  return {
    account: { organization: 'acme.okta.com', application },
    admin,
    current,
    foreign: [foreign.id],
    cap: 2,
    answer,
    add: () => make(application),
    deactivate: (id) => shelf.deactivate(id),
    kept: () => shelf.kept(),
    forbidden: failure(403, 'E0000006'),
    refusals: [{ name: 'no permission', answer: failure(403, 'E0000006'), becomes: 'refused' }],
  };
}

function shown({ id, value, isLive }: Item<Own>, isNew = false): object {
  const time = NOW.toISOString();
  const status = isLive ? 'ACTIVE' : 'INACTIVE';
  return {
    id,
    client_secret: isNew ? value : 'hashed',
    secret_hash: 'hash',
    status,
    created: time,
    lastUpdated: time,
  };
}

function failure(status: number, errorCode: string): Answer {
  return json(status, {
    errorCode,
    errorSummary: 'what Okta says',
    errorLink: errorCode,
    errorId: '1',
    errorCauses: [],
  });
}
