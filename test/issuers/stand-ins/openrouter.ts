import { fakeHex, fakeUuid } from '../../../src/providers/fake.js';
import type { Answer, Received } from '../../servers/answering.js';
import { Shelf } from './shelf.js';
import { json, type Made, NOW, type StandIn } from './stand-in.js';

interface Own {
  readonly name: string;
  readonly limit: number | null;
  readonly limit_reset: string | null;
  readonly include_byok_in_limit: boolean;
  readonly workspace_id: string;
}

const KEYS = /^https:\/\/openrouter\.ai\/api\/v1\/keys(?:\/([^/?]*))?(\?.*)?$/;

/** https://openrouter.ai/docs/api/api-reference/api-keys/list. `madeAt`: when all keys were, for whoever goes by the clock of this machine. */
export function openrouter(madeAt = NOW): StandIn {
  const shelf = new Shelf<Own>();
  const [workspace, other] = [fakeUuid(), fakeUuid()];
  const admin = `sk-or-v1-${fakeHex(64)}`;
  const make = (own: Own): Made => {
    const { id, value } = shelf.keep(fakeHex(64), `sk-or-v1-${fakeHex(64)}`, own);
    return { id, parts: { token: value } };
  };
  const usual = { limit: 20, limit_reset: 'monthly', include_byok_in_limit: true };
  const current = make({ name: 'mcp', workspace_id: workspace, ...usual });
  const foreign = make({ name: 'mcp', workspace_id: other, ...usual, limit: null });

  function answer({ method, url, headers, body }: Received): Answer {
    const presented = /^Bearer (.+)$/.exec(`${headers.authorization}`)?.[1] ?? '';
    if (method === 'GET' && url === 'https://openrouter.ai/api/v1/key') return own(presented);
    const [isKeys, hash, query = ''] = KEYS.exec(url) ?? [];
    if (isKeys === undefined) return failure(404, 'Not Found');
    if (presented !== admin) return failure(401, 'Invalid management key');
    if (hash === undefined && method === 'GET') return list(new URLSearchParams(query));
    if (hash === undefined && method === 'POST') return create(body, headers['content-type']);
    if (method !== 'DELETE') return failure(404, 'Not Found');
    const isOurs = shelf.withId(hash)?.own.workspace_id === workspace;
    return isOurs && shelf.remove(hash!) ? json(200, { deleted: true }) : failure(404, 'API key not found');
  }

  function own(presented: string): Answer {
    const item = shelf.withValue(presented);
    if (item === undefined) return failure(401, 'User not found.');
    return json(200, { data: { label: short(item.value), expires_at: null, limit: item.own.limit } });
  }

  function list(query: URLSearchParams): Answer {
    const wanted = query.get('workspace_id') ?? workspace;
    const rows = shelf.items.filter((item) => item.own.workspace_id === wanted);
    const offset = Number(query.get('offset') ?? 0);
    return json(200, { data: rows.slice(offset, offset + 100).map((item) => shown(item, madeAt)) });
  }

  function create(body: string, type: string | undefined): Answer {
    const { name, limit, limit_reset, include_byok_in_limit, workspace_id, ...rest } = JSON.parse(body);
    const isFit = typeof name === 'string' && name !== '' && Object.keys(rest).length === 0;
    if (type !== 'application/json' || !isFit) return failure(400, 'Invalid request parameters');
    const where = workspace_id ?? workspace;
    const { id, parts } = make({ name, limit, limit_reset, include_byok_in_limit, workspace_id: where });
    return json(201, { data: shown(shelf.withId(id)!, madeAt), key: parts['token'] });
  }

  return {
    account: { workspace },
    admin,
    current,
    foreign: [foreign.id],
    answer,
    add: () => make({ name: 'by hand', workspace_id: workspace, ...usual }),
    kept: () => shelf.kept(),
    rights: (id) => rightsOf(shelf.withId(id)?.own),
    forbidden: failure(403, 'Only management keys'),
    refusals: [
      { name: 'a bad name', answer: failure(400, 'Invalid request parameters'), becomes: 'refused' },
      { name: 'a key of another kind', answer: failure(403, 'Only management keys'), becomes: 'refused' },
    ],
  };
}

function shown({ id, value, own }: Shelf<Own>['items'][number], madeAt: Date): unknown {
  const times = { created_at: madeAt.toISOString(), updated_at: null, expires_at: null };
  return {
    hash: id,
    label: short(value),
    disabled: false,
    usage: 0,
    limit_remaining: own.limit,
    ...own,
    ...times,
  };
}

function short(value: string): string {
  return `${value.slice(0, 12)}...${value.slice(-4)}`;
}

function failure(code: number, message: string): Answer {
  return json(code, { error: { code, message } });
}

function rightsOf(own: Own | undefined): unknown {
  if (own === undefined) return undefined;
  const { name: _, ...rest } = own;
  return rest;
}
