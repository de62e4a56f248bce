import { fakeAlnum } from '../../../src/providers/fake.js';
import type { Answer, Received } from '../../servers/answering.js';
import { Shelf } from './shelf.js';
import { json, type Made, NOW, type StandIn } from './stand-in.js';

interface Own {
  /** `groups/12`, `projects/acme/api`, `users/7`. */
  readonly home: string;
  readonly user_id: number;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly access_level?: number;
  readonly expires_at: string;
}

const HOST = 'https://git.acme.example';
const SCOPES = ['read_api'];

/** https://docs.gitlab.com/api/group_access_tokens/; what is revoked stays in the lists. */
export function gitlabOf(of: 'group' | 'project' | 'user', id: string | number): StandIn {
  const shelf = new Shelf<Own>();
  const admin = `glpat-${fakeAlnum(20)}`;
  const weak = `glpat-${fakeAlnum(20)}`;
  const admins: Readonly<Record<string, readonly string[]>> = { [admin]: ['api'], [weak]: ['read_api'] };
  const home = `${of}s/${id}`;
  const role = of === 'user' ? {} : { access_level: 20 };
  let last = 40;
  const make = (own: Partial<Own> = {}): Made => {
    const number = ++last;
    const whose = { home, user_id: of === 'user' ? Number(id) : number + 1000, name: 'mcp' };
    const all = { ...whose, scopes: SCOPES, ...role, expires_at: '2027-03-01', ...own };
    const { value } = shelf.keep(`${number}`, `glpat-${fakeAlnum(20)}`, all);
    return { id: `${number}`, parts: { token: value } };
  };
  const current = make();
  const foreign = make({ home: of === 'user' ? 'users/1' : `${of}s/other`, user_id: 1 });

  function answer(request: Received): Answer {
    const { origin, pathname, searchParams } = new URL(request.url);
    if (origin !== HOST) return { status: 404, body: '<html>' };
    const presented = /^Bearer (.+)$/.exec(`${request.headers.authorization}`)?.[1] ?? '';
    if (pathname === '/api/v4/personal_access_tokens/self') return self(presented);
    const scopes = admins[presented];
    if (scopes === undefined) return json(401, { message: '401 Unauthorized' });
    // https://gitlab.com/gitlab-org/gitlab/-/blob/master/lib/api/api_guard.rb
    if (request.method !== 'GET' && !scopes.includes('api')) {
      return json(403, { error: 'insufficient_scope', scope: 'api' });
    }
    // https://docs.gitlab.com/api/users/#retrieve-the-current-user
    if (pathname === '/api/v4/user') return json(200, { id: 1, username: 'root', bot: false });
    const path = pathname.slice('/api/v4/'.length);
    if (path === `users/${id}/personal_access_tokens` && request.method === 'POST') return create(request);
    const [, personal] = /^personal_access_tokens(?:\/(\d+))?$/.exec(path) ?? [];
    if (path.startsWith('personal_access_tokens')) {
      const whose = `users/${searchParams.get('user_id')}`;
      return personal === undefined ? list(whose, searchParams) : one(request.method, personal);
    }
    const [, kind, name, token] = /^(groups|projects)\/([^/]+)\/access_tokens(?:\/(\d+))?$/.exec(path) ?? [];
    const place = `${kind}/${decodeURIComponent(name ?? '')}`;
    if (place !== home)
      return json(404, { message: `404 ${kind === 'groups' ? 'Group' : 'Project'} Not Found` });
    if (token !== undefined) return one(request.method, token, place);
    return request.method === 'POST' ? create(request) : list(place, searchParams);
  }

  function self(presented: string): Answer {
    const scopes = admins[presented];
    if (scopes !== undefined) {
      const whose = { id: 1, name: 'rotation', user_id: 1, scopes };
      const times = { created_at: NOW.toISOString(), last_used_at: null, expires_at: '2027-03-01' };
      return json(200, { ...whose, ...times, active: true, revoked: false });
    }
    const item = shelf.withValue(presented);
    if (item === undefined) return json(401, { message: '401 Unauthorized' });
    const error_description = 'Token was revoked. You have to re-authorize from the user.';
    return item.isLive ? json(200, shown(item)) : json(401, { error: 'invalid_token', error_description });
  }

  function list(place: string, query: URLSearchParams): Answer {
    const [size, page] = [Number(query.get('per_page') ?? 20), Number(query.get('page') ?? 1)];
    const rows = shelf.items.filter(({ own }) => own.home === place);
    return json(200, rows.slice((page - 1) * Math.min(size, 100), page * Math.min(size, 100)).map(shown));
  }

  function one(method: string, token: string, place?: string): Answer {
    const item = shelf.withId(token);
    if (item === undefined || (place !== undefined && item.own.home !== place)) {
      return json(404, {
        message: place === undefined ? '404 Not Found' : `404 ${of} Access Token Not Found`,
      });
    }
    if (method === 'GET') return json(200, shown(item));
    if (method !== 'DELETE') return json(405, { error: '405 Not Allowed' });
    item.isLive = false;
    return { status: 204 };
  }

  function create({ body, headers }: Received): Answer {
    const { name, scopes, expires_at, access_level, ...rest } = JSON.parse(body);
    const isFit = typeof name === 'string' && Array.isArray(scopes) && /^\d{4}-\d\d-\d\d$/.test(expires_at);
    const isWhole = headers['content-type'] === 'application/json' && Object.keys(rest).length === 0;
    if (!isFit || !isWhole || (of === 'user') !== (access_level === undefined)) {
      return json(400, { error: 'name is missing' });
    }
    const { id: number, parts } = make({ name, scopes, expires_at, ...(access_level && { access_level }) });
    return json(201, { ...(shown(shelf.withId(number)!) as object), token: parts['token'] });
  }

  return {
    account: {
      host: 'git.acme.example',
      of,
      id,
      scopes: SCOPES,
      ...(of !== 'user' && { 'access-level': 'reporter' }),
    },
    admin,
    weak,
    current,
    foreign: [foreign.id],
    answer,
    add: () => make({ name: 'by hand' }),
    kept: () => shelf.kept(),
    refusals: [
      {
        name: 'too long a life',
        answer: json(400, { message: { expires_at: ['must be before'] } }),
        becomes: 'refused',
      },
      { name: 'too weak an admin', answer: json(403, { message: '403 Forbidden' }), becomes: 'refused' },
    ],
  };
}

function shown({ id, own, isLive }: Shelf<Own>['items'][number]): unknown {
  const { home: _, ...told } = own;
  const times = { created_at: NOW.toISOString(), last_used_at: null };
  return { id: Number(id), ...told, ...times, active: isLive, revoked: !isLive };
}
