import { fakeAlnum } from '../../../src/providers/fake.js';
import type { Answer, Received } from '../../servers/answering.js';
import { jsonOf } from './presented.js';
import { type Item, Shelf } from './shelf.js';
import { json, type Made, NOW, type StandIn } from './stand-in.js';

interface Own {
  readonly workspace: string;
  readonly name: string;
}

const API = 'https://api.anthropic.com';

/** https://platform.claude.com/docs/en/api/organization/api_keys; a key that is switched off stays in the list. */
export function anthropic(): StandIn {
  const shelf = new Shelf<Own>();
  const admin = `sk-ant-admin01-${fakeAlnum(93)}AA`;
  const make = (workspace: string, name = 'mcp'): Made => {
    const own = { workspace, name };
    const { id, value } = shelf.keep(`apikey_01${fakeAlnum(22)}`, `sk-ant-api03-${fakeAlnum(93)}AA`, own);
    return { id, parts: { token: value } };
  };
  const current = make('wrkspc_ours');
  const foreign = make('wrkspc_theirs');

  function answer(request: Received): Answer {
    const { origin, pathname, searchParams } = new URL(request.url);
    if (origin !== API) return { status: 404, body: '<html>' };
    const key = `${request.headers['x-api-key']}`;
    if (pathname === '/v1/models') {
      const isLive = shelf.withValue(key)?.isLive === true;
      return isLive ? json(200, { data: [{ type: 'model', id: 'm' }], has_more: false }) : unauthenticated();
    }
    if (key !== admin) return unauthenticated();
    const [isKeys, id] = /^\/v1\/organizations\/api_keys(?:\/([^/]*))?$/.exec(pathname) ?? [];
    if (isKeys !== undefined && id === undefined) return list(searchParams);
    const found = shelf.withId(id);
    if (found === undefined) return failure(404, 'not_found_error', 'Not found');
    if (jsonOf<{ status: string }>(request)?.status !== 'inactive')
      return failure(400, 'invalid_request_error', 'status');
    found.isLive = false;
    return json(200, shown(found));
  }

  function list(query: URLSearchParams): Answer {
    const size = Math.min(Number(query.get('limit') ?? 20), 1000);
    const workspace = query.get('workspace_id');
    const all = shelf.items.filter(({ own }) => workspace === null || own.workspace === workspace);
    const from = all.findIndex(({ id }) => id === query.get('after_id')) + 1;
    const rows = all.slice(from, from + size);
    const has_more = from + size < all.length;
    return json(200, {
      data: rows.map(shown),
      has_more,
      first_id: rows[0]?.id,
      last_id: rows.at(-1)?.id ?? null,
    });
  }

  return {
    account: { workspace: 'wrkspc_ours' },
    admin,
    current,
    foreign: [foreign.id],
    answer,
    add: () => make('wrkspc_ours', 'by hand'),
    kept: () => shelf.kept(),
  };
}

function shown({ id, value, own, isLive }: Item<Own>): unknown {
  return {
    type: 'api_key',
    id,
    name: own.name,
    workspace_id: own.workspace,
    status: isLive ? 'active' : 'inactive',
    partial_key_hint: `${value.slice(0, 16)}...${value.slice(-4)}`,
    created_at: NOW.toISOString(),
    expires_at: null,
  };
}

function unauthenticated(): Answer {
  return failure(401, 'authentication_error', 'invalid x-api-key');
}

function failure(status: number, type: string, message: string): Answer {
  return json(status, { type: 'error', error: { type, message } });
}
