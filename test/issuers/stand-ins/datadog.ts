import { fakeAlnum, fakeHex, fakeUuid } from '../../../src/providers/fake.js';
import type { Answer, Received } from '../../servers/answering.js';
import { jsonOf } from './presented.js';
import { type Item, Shelf } from './shelf.js';
import { json, type Made, NOW, type StandIn } from './stand-in.js';

interface Own {
  /** Where it is listed. */
  readonly path: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}

interface Sort {
  readonly account: Readonly<Record<string, unknown>>;
  readonly path: string;
  readonly type: 'api_keys' | 'application_keys';
  readonly attributes: Readonly<Record<string, unknown>>;
}

const AT = 'https://api.datadoghq.eu';

/** https://docs.datadoghq.com/api/latest/key-management/ */
function datadogOf({ account, path, type, attributes }: Sort): StandIn {
  const shelf = new Shelf<Own>();
  const [apiKey, applicationKey] = [fakeHex(32), fakeHex(40)];
  const make = (own: Partial<Own> = {}, name = 'mcp'): Made => {
    const value = type === 'api_keys' ? fakeHex(32) : fakeAlnum(40);
    const all = { path, attributes: { name, ...attributes }, ...own };
    const { id } = shelf.keep(fakeUuid(), value, all);
    return { id, parts: { key: value } };
  };
  const current = make();
  const foreign = make({ path: 'service_accounts/others/application_keys' });

  function answer(request: Received): Answer {
    const { origin, pathname, searchParams } = new URL(request.url);
    if (origin !== AT) return { status: 404, body: '<html>' };
    const api = `${request.headers['dd-api-key']}`;
    const application = `${request.headers['dd-application-key']}`;
    const item = shelf.withValue(type === 'api_keys' ? api : application);
    const isApi = api === apiKey || (type === 'api_keys' && item !== undefined);
    if (!isApi) return failure(403, 'Forbidden');
    if (pathname === '/api/v1/validate') return json(200, { valid: true });
    if (pathname === '/api/v2/validate') return identity(item);
    const isApplication =
      application === applicationKey || (type === 'application_keys' && item !== undefined);
    if (!isApplication) return failure(403, 'Forbidden');
    if (pathname === '/api/v2/validate_keys') return json(200, { status: 'ok' });
    return managed(request, pathname.slice('/api/v2/'.length), searchParams);
  }

  function identity(item: Item<Own> | undefined): Answer {
    if (item === undefined) return failure(404, 'Not Found');
    return json(200, {
      data: { id: 'org-1', type: 'validate_v2', attributes: { api_key_id: item.id, valid: true } },
    });
  }

  function managed(request: Received, asked: string, query: URLSearchParams): Answer {
    if (asked === path) return request.method === 'POST' ? create(request) : list(query);
    const found = asked.startsWith(`${path}/`) ? shelf.withId(asked.slice(path.length + 1)) : undefined;
    if (found === undefined || found.own.path !== path) return failure(404, 'Not Found');
    if (request.method === 'GET') return json(200, { data: shown(found) });
    if (request.method !== 'DELETE') return failure(400, 'Bad Request');
    shelf.remove(found.id);
    return { status: 204 };
  }

  function list(query: URLSearchParams): Answer {
    const size = Math.min(Number(query.get('page[size]') ?? 10), 100);
    const from = Number(query.get('page[number]') ?? 0) * size;
    const rows = shelf.items.filter(({ own }) => own.path === path);
    const meta = { page: { total_filtered_count: rows.length } };
    return json(200, { data: rows.slice(from, from + size).map(shown), meta });
  }

  function create(request: Received): Answer {
    const { data } = jsonOf<{ data: { type: string; attributes: { name?: string } } }>(request) ?? {};
    if (data?.type !== type || data.attributes.name === undefined) return failure(400, 'Bad Request');
    const { id, parts } = make({ attributes: data.attributes });
    const told = shown(shelf.withId(id)!);
    return json(201, { data: { ...told, attributes: { ...told.attributes, key: parts['key'] } } });
  }

  function shown({ id, value, own }: Item<Own>) {
    const last = { last4: value.slice(-4), created_at: NOW.toISOString() };
    return { id, type, attributes: { ...own.attributes, ...last } };
  }

  return {
    account: { site: 'datadoghq.eu', ...account },
    admin: `${apiKey}:${applicationKey}`,
    current,
    foreign: [foreign.id],
    answer,
    add: () => make({}, 'by hand'),
    kept: () => shelf.kept(),
    refusals: [
      { name: 'no right', answer: failure(403, 'Forbidden'), becomes: 'refused' },
      { name: 'a bad order', answer: failure(400, 'Bad Request'), becomes: 'refused' },
    ],
  };
}

export const datadogApiKey = (): StandIn =>
  datadogOf({
    account: {},
    path: 'api_keys',
    type: 'api_keys',
    attributes: { category: 'agents', remote_config_read_enabled: false },
  });

const scopes = ['dashboards_read'];

export const datadogApplicationKey = (): StandIn =>
  datadogOf({
    account: {},
    path: 'current_user/application_keys',
    type: 'application_keys',
    attributes: { scopes },
  });

export const datadogServiceAccountKey = (): StandIn => {
  const id = fakeUuid();
  const path = `service_accounts/${id}/application_keys`;
  return datadogOf({
    account: { 'service-account': id, scopes },
    path,
    type: 'application_keys',
    attributes: { scopes },
  });
};

function failure(status: number, error: string): Answer {
  return json(status, { errors: [error] });
}
