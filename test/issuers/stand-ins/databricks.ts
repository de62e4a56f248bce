import { fakeHex } from '../../../src/providers/fake.js';
import type { Answer, Received } from '../../servers/answering.js';
import { bearerOf, jsonOf } from './presented.js';
import { Shelf } from './shelf.js';
import { json, type Made, NOW, type StandIn } from './stand-in.js';

interface Own {
  readonly user: string;
  readonly comment: string;
  readonly scopes?: readonly string[] | undefined;
  readonly expiry_time: number;
}

const HOST = 'dbc-a1b2c3d4-e5f6.cloud.databricks.com';

/** https://docs.databricks.com/api/workspace/tokens */
export function databricks(): StandIn {
  const shelf = new Shelf<Own>();
  const secret = (): string => `dapi${fakeHex(32)}`;
  const admin = secret();
  const make = (own: Partial<Own>): Made => {
    const { id, value } = shelf.keep(fakeHex(64), secret(), {
      user: 'us',
      comment: 'mcp',
      scopes: ['sql'],
      expiry_time: -1,
      ...own,
    });
    return { id, parts: { token: value } };
  };
  const current = make({});
  const foreign = make({ user: 'them' });
  // That which asks is in the list as well, and is of no concern to the others.
  const asking = {
    token_id: fakeHex(64),
    comment: 'rotation',
    creation_time: NOW.getTime(),
    expiry_time: -1,
  };

  function answer(request: Received): Answer {
    const { origin, pathname } = new URL(request.url);
    if (origin !== `https://${HOST}`) return { status: 404, body: '<html>' };
    const presented = bearerOf(request);
    const item = shelf.withValue(presented);
    if (presented !== admin && item === undefined)
      return failure(403, 'PERMISSION_DENIED', 'Invalid access token.');
    if (pathname === '/api/2.0/preview/scim/v2/Me')
      return json(200, { id: '65', userName: 'bot@acme.example' });
    if (pathname === '/api/2.0/token/list') return list(item?.own.user ?? 'us');
    if (request.method !== 'POST') return failure(404, 'ENDPOINT_NOT_FOUND', 'No API found');
    if (pathname === '/api/2.0/token/create') return create(request);
    const id = jsonOf<{ token_id: string }>(request)?.token_id;
    const isOurs = pathname === '/api/2.0/token/delete' && shelf.withId(id)?.own.user === 'us';
    return isOurs && shelf.remove(id!)
      ? json(200, {})
      : failure(404, 'RESOURCE_DOES_NOT_EXIST', 'Token with id does not exist');
  }

  function list(user: string): Answer {
    const rows = shelf.items.filter(({ own }) => own.user === user).map(shown);
    return json(200, { token_infos: [asking, ...rows] });
  }

  function create(request: Received): Answer {
    const asked = jsonOf<{ comment: string; lifetime_seconds: number; scopes?: readonly string[] }>(request);
    if (asked === undefined || !Number.isInteger(asked.lifetime_seconds)) {
      return failure(400, 'INVALID_PARAMETER_VALUE', 'lifetime_seconds must be a number');
    }
    const { comment, scopes, lifetime_seconds } = asked;
    const expiry_time = NOW.getTime() + lifetime_seconds * 1000;
    const { id, parts } = make({ comment, scopes, expiry_time });
    return json(200, { token_value: parts['token'], token_info: shown(shelf.withId(id)!) });
  }

  return {
    account: { host: HOST },
    admin,
    current,
    foreign: [foreign.id],
    answer,
    add: () => make({ comment: 'by hand' }),
    kept: () => shelf.kept(),
    refusals: [
      { name: 'the quota', answer: failure(400, 'QUOTA_EXCEEDED', 'The quota is exceeded'), becomes: 'full' },
      {
        name: 'tokens are off',
        answer: failure(403, 'FEATURE_DISABLED', 'Token based access is disabled'),
        becomes: 'refused',
      },
    ],
  };
}

function shown({ id, own }: Shelf<Own>['items'][number]): unknown {
  const { user: _, ...told } = own;
  return { token_id: id, creation_time: NOW.getTime(), ...told };
}

function failure(status: number, error_code: string, message: string): Answer {
  return json(status, { error_code, message });
}
