import { fakeAlnum, fakeHex } from '../../../src/providers/fake.js';
import type { Answer, Received } from '../../servers/answering.js';
import { bearerOf, jsonOf } from './presented.js';
import { Shelf } from './shelf.js';
import { json, type Made, NOW, type StandIn } from './stand-in.js';

interface Own {
  readonly account: number;
  readonly name: string;
  readonly secondsToLive?: number;
}

/** https://grafana.com/docs/grafana/latest/developers/http_api/serviceaccount/; `limit`: tokens have to end. */
export function grafanaOf(limit?: number): StandIn {
  const shelf = new Shelf<Own>();
  const secret = (): string => `glsa_${fakeAlnum(32)}_${fakeHex(8)}`;
  const [admin, weak] = [secret(), secret()];
  let last = 6;
  const make = (own: Own): Made => {
    const { id, value } = shelf.keep(`${++last}`, secret(), own);
    return { id, parts: { token: value } };
  };
  const current = make({ account: 3, name: 'mcp', ...(limit && { secondsToLive: limit }) });
  const foreign = make({ account: 4, name: 'mcp' });

  function answer(request: Received): Answer {
    const { origin, pathname } = new URL(request.url);
    if (origin !== 'https://acme.example' || !pathname.startsWith('/grafana/api/'))
      return { status: 404, body: '<html>' };
    const presented = bearerOf(request);
    const held = heldBy(presented);
    if (held === undefined) return json(401, { message: 'Invalid API key' });
    if (pathname === '/grafana/api/access-control/user/permissions') return json(200, held);
    if (presented !== admin && (presented !== weak || request.method !== 'GET'))
      return json(403, { message: 'You’ll need additional permissions' });
    const [, account, id] = /\/serviceaccounts\/(\d+)\/tokens(?:\/([^/]*))?$/.exec(pathname) ?? [];
    if (account !== '3') return json(404, { message: 'Failed to retrieve service account' });
    if (id === undefined) return request.method === 'POST' ? create(request) : list();
    if (!/^\d+$/.test(id)) return json(400, { message: 'Token ID is invalid' });
    const isOurs = shelf.withId(id)?.own.account === 3;
    return isOurs && shelf.remove(id)
      ? json(200, { message: 'Service account token deleted' })
      : json(404, { message: 'Failed to delete service account token' });
  }

  /** https://grafana.com/docs/grafana/latest/administration/service-accounts/#list-a-service-account-tokens-permissions */
  function heldBy(presented: string): object | undefined {
    const [one, other] = ['serviceaccounts:id:3', 'serviceaccounts:id:33'];
    if (presented === admin)
      return { 'serviceaccounts:read': [one], 'serviceaccounts:write': [other, one], 'orgs:read': [''] };
    if (presented === weak)
      return { 'serviceaccounts:read': ['serviceaccounts:*'], 'serviceaccounts:write': [other] };
    return shelf.withValue(presented) && { 'dashboards:read': ['dashboards:*'] };
  }

  function list(): Answer {
    const rows = shelf.items.filter(({ own }) => own.account === 3);
    const usual = { created: NOW.toISOString(), lastUsedAt: null, hasExpired: false, isRevoked: false };
    return json(
      200,
      rows.map(({ id, own }) => ({
        id: Number(id),
        name: own.name,
        ...usual,
        expiration: null,
        secondsUntilExpiration: 0,
      })),
    );
  }

  function create(request: Received): Answer {
    const { name, secondsToLive, ...rest } = jsonOf<Own>(request) ?? { name: '' };
    if (name === '' || Object.keys(rest).length > 0) return json(400, { message: 'Bad request data' });
    if (limit !== undefined && secondsToLive === undefined) {
      return json(400, { message: 'Number of seconds before expiration should be set' });
    }
    const isTaken = shelf.items.some(({ own }) => own.account === 3 && own.name === name);
    if (isTaken)
      return json(409, {
        message: 'service account token with given name already exists in the organization',
      });
    const { id, parts } = make({ account: 3, name, ...(secondsToLive && { secondsToLive }) });
    return json(200, { id: Number(id), name, key: parts['token'] });
  }

  return {
    account: { host: 'acme.example/grafana', 'service-account': 3, ...(limit && { expires: true }) },
    admin,
    weak,
    current,
    foreign: [foreign.id],
    answer,
    add: () => make({ account: 3, name: `by hand ${last}` }),
    kept: () => shelf.kept(),
    refusals: [
      {
        name: 'a limit',
        answer: json(400, {
          message: 'Number of seconds before expiration is greater than the global limit',
        }),
        becomes: 'refused',
      },
      {
        name: 'a name that is taken',
        answer: json(409, { message: 'name already exists' }),
        becomes: 'refused',
      },
      {
        name: 'no right',
        answer: json(403, { message: 'You’ll need additional permissions' }),
        becomes: 'refused',
      },
    ],
  };
}
