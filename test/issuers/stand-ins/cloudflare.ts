import { fakeAlnum, fakeHex } from '../../../src/providers/fake.js';
import type { Answer, Received } from '../../servers/answering.js';
import { bearerOf, jsonOf } from './presented.js';
import { Shelf } from './shelf.js';
import { json, type Made, NOW, type StandIn } from './stand-in.js';

interface Own {
  readonly owner: string;
  readonly name: string;
  readonly policies: readonly unknown[];
  readonly condition?: unknown;
  readonly expires_on?: string;
}

/** A token, and the one thing that it may. */
interface Admin {
  readonly id: string;
  readonly name: string;
}

/** https://developers.cloudflare.com/api/resources/user/subresources/tokens/; `account`: it owns the tokens, and not a user. */
export function cloudflareOf(account: string | undefined): StandIn {
  const shelf = new Shelf<Own>();
  const owner = account === undefined ? 'user' : `accounts/${account}`;
  const rights = {
    policies: [
      {
        effect: 'allow',
        resources: { [`com.cloudflare.api.account.${fakeHex(32)}`]: '*' },
        permission_groups: [{ id: fakeHex(32), meta: { key: 'k', value: 'v' } }],
      },
    ],
    condition: { request_ip: { in: ['192.0.2.0/24'] } },
  };
  const [admin, weak] = [fakeAlnum(40), fakeAlnum(40)];
  // As the API calls them: https://developers.cloudflare.com/fundamentals/api/reference/permissions/
  const permission = account === undefined ? 'API Tokens' : 'Account API Tokens';
  const admins: Readonly<Record<string, Admin>> = {
    [admin]: { id: fakeHex(32), name: `${permission} Write` },
    [weak]: { id: fakeHex(32), name: `${permission} Read` },
  };
  const make = (own: Partial<Own>): Made => {
    const all = { owner, name: 'mcp', ...rights, ...own };
    const { id, value } = shelf.keep(fakeHex(32), fakeAlnum(40), all);
    return { id, parts: { token: value } };
  };
  const current = make({ expires_on: '2026-12-31T00:00:00Z' });
  const foreign = make({ owner: `accounts/${fakeHex(32)}` });

  function answer(request: Received): Answer {
    const { origin, pathname, searchParams } = new URL(request.url);
    if (origin !== 'https://api.cloudflare.com') return { status: 404, body: '<html>' };
    const [, path, id] =
      /^\/client\/v4\/(user|accounts\/[0-9a-f]{32})\/tokens(?:\/([^/]*))?$/.exec(pathname) ?? [];
    if (path !== owner) return failure(404, 7003, 'Could not route to that path');
    const presented = bearerOf(request);
    if (id === 'verify') return verify(presented);
    if (admins[presented] === undefined) return failure(401, 1000, 'Invalid API Token');
    if (presented === weak && request.method !== 'GET') {
      return failure(403, 9109, 'Unauthorized to access requested resource');
    }
    const own = Object.values(admins).find((one) => one.id === id);
    if (own !== undefined && request.method === 'GET') return success(ofAdmin(own));
    if (id === undefined) return request.method === 'POST' ? create(request) : list(searchParams);
    const item = shelf.withId(id);
    if (item === undefined || item.own.owner !== owner) return failure(404, 1003, 'Token not found');
    if (request.method === 'GET') return success(shown(item));
    if (request.method !== 'DELETE') return failure(405, 10000, 'Method not allowed');
    shelf.remove(id);
    return success({ id });
  }

  function verify(presented: string): Answer {
    const own = admins[presented];
    if (own !== undefined) return success({ id: own.id, status: 'active' });
    const item = shelf.withValue(presented);
    if (item === undefined) return failure(401, 1000, 'Invalid API Token');
    return success({
      id: item.id,
      status: 'active',
      ...(item.own.expires_on && { expires_on: item.own.expires_on }),
    });
  }

  function list(query: URLSearchParams): Answer {
    const [size, page] = [Math.min(Number(query.get('per_page') ?? 20), 50), Number(query.get('page') ?? 1)];
    const rows = shelf.items.filter(({ own }) => own.owner === owner);
    return success(rows.slice((page - 1) * size, page * size).map(shown));
  }

  function create(request: Received): Answer {
    const { name, policies, condition, expires_on, ...rest } = jsonOf<Own>(request) ?? {
      name: '',
      policies: [],
    };
    const isDate = expires_on === undefined || /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(expires_on);
    if (name === '' || policies.length === 0 || !isDate || Object.keys(rest).length > 0) {
      return failure(400, 400, 'Invalid request');
    }
    const { id, parts } = make({ name, policies, condition, ...(expires_on && { expires_on }) });
    return success({ ...(shown(shelf.withId(id)!) as object), value: parts['token'] });
  }

  return {
    account: account === undefined ? {} : { account },
    admin,
    weak,
    current,
    foreign: [foreign.id],
    answer,
    add: () => make({ name: 'by hand' }),
    kept: () => shelf.kept(),
    refusals: [
      {
        name: 'more than the admin may',
        answer: failure(403, 9109, 'Unauthorized to access requested resource'),
        becomes: 'refused',
      },
    ],
  };
}

function ofAdmin({ id, name }: Admin): unknown {
  const permission_groups = [{ id: fakeHex(32), name }];
  const resources = { [`com.cloudflare.api.account.${fakeHex(32)}`]: '*' };
  const policies = [{ id: fakeHex(32), effect: 'allow', resources, permission_groups }];
  return { id, name: 'rotation', status: 'active', issued_on: NOW.toISOString(), policies };
}

/** Policies and groups get ids and names. */
function shown({ id, own }: Shelf<Own>['items'][number]): unknown {
  const { owner: _, ...rest } = own;
  const policies = rest.policies.map((policy, at) => {
    const { permission_groups: groups, ...others } = policy as { permission_groups: readonly object[] };
    const named = groups.map((group) => ({ ...group, name: 'Load Balancers Write' }));
    return { id: `policy-${at}`, ...others, permission_groups: named };
  });
  const times = { issued_on: NOW.toISOString(), modified_on: NOW.toISOString() };
  return { id, ...rest, policies, ...times, status: 'active' };
}

function success(result: unknown): Answer {
  return json(200, { success: true, errors: [], messages: [], result });
}

function failure(status: number, code: number, message: string): Answer {
  return json(status, { success: false, errors: [{ code, message }], messages: [], result: null });
}
