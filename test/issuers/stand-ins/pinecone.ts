import { fakeAlnum, fakeUuid } from '../../../src/providers/fake.js';
import type { Answer, Received } from '../../servers/answering.js';
import { type Item, Shelf } from './shelf.js';
import { json, type Made, type StandIn } from './stand-in.js';

interface Own {
  readonly name: string;
  readonly project_id: string;
  readonly roles: readonly string[];
}

/** https://github.com/pinecone-io/pinecone-api/blob/main/2025-10/admin_2025-10.oas.yaml */
export function pinecone(): StandIn {
  const shelf = new Shelf<Own>();
  const [project, other, access] = [fakeUuid(), fakeUuid(), fakeAlnum(60)];
  const admin = `${fakeAlnum(32)}:${fakeAlnum(64)}`;
  const make = (name: string, project_id: string, roles: readonly string[] = ['DataPlaneViewer']): Made => {
    const value = `pcsk_${fakeAlnum(6)}_${fakeAlnum(63)}`;
    const { id } = shelf.keep(fakeUuid(), value, { name, project_id, roles });
    return { id, parts: { token: value } };
  };
  const current = make('mcp', project);
  const foreign = make('mcp', other);

  function answer(request: Received): Answer {
    const { origin, pathname } = new URL(request.url);
    if (request.headers['x-pinecone-api-version'] !== '2025-10') return failure(400, 'INVALID_ARGUMENT');
    if (origin === 'https://login.pinecone.io' && pathname === '/oauth/token') return login(request);
    if (origin !== 'https://api.pinecone.io') return failure(404, 'NOT_FOUND');
    if (pathname === '/indexes') {
      const isKnown = shelf.withValue(`${request.headers['api-key']}`) !== undefined;
      return isKnown ? json(200, { indexes: [] }) : failure(401, 'UNAUTHENTICATED');
    }
    if (request.headers.authorization !== `Bearer ${access}`) return failure(401, 'UNAUTHENTICATED');
    return manage(request, pathname);
  }

  function login({ body }: Received): Answer {
    const { client_id, client_secret, grant_type, audience } = JSON.parse(body) as Record<string, string>;
    const isRight = `${client_id}:${client_secret}` === admin && grant_type === 'client_credentials';
    if (!isRight || audience !== 'https://api.pinecone.io/') return json(401, { error: 'access_denied' });
    return json(200, { access_token: access, expires_in: 1800, token_type: 'Bearer' });
  }

  function manage({ method, body }: Received, pathname: string): Answer {
    const [, project_id] = /^\/admin\/projects\/([^/]+)\/api-keys$/.exec(pathname) ?? [];
    const [, id] = /^\/admin\/api-keys\/([^/]+)$/.exec(pathname) ?? [];
    if (id !== undefined && method === 'DELETE') {
      return shelf.remove(id) ? { status: 202 } : failure(404, 'NOT_FOUND');
    }
    if (project_id === undefined) return failure(404, 'NOT_FOUND');
    if (method === 'GET') {
      return json(200, { data: shelf.items.filter((item) => item.own.project_id === project_id).map(shown) });
    }
    const { name, roles } = JSON.parse(body) as Own;
    if (name.length === 0 || name.length > 80) return failure(400, 'INVALID_ARGUMENT');
    const made = make(name, project_id, roles ?? ['ProjectEditor']);
    return json(201, { key: shown(shelf.withId(made.id)!), value: made.parts['token'] });
  }

  return {
    account: { project },
    admin,
    current,
    foreign: [foreign.id],
    answer,
    add: () => make('by hand', project),
    kept: () => shelf.kept(),
    rights: (id) => rightsOf(shelf.withId(id)?.own),
    forbidden: failure(403, 'FORBIDDEN'),
    refusals: [
      { name: 'no quota', answer: failure(403, 'QUOTA_EXCEEDED'), becomes: 'full' },
      { name: 'no permission', answer: failure(403, 'FORBIDDEN'), becomes: 'refused' },
    ],
  };
}

function shown({ id, own }: Item<Own>): object {
  return { id, ...own };
}

function failure(status: number, code: string): Answer {
  return json(status, { status, error: { code, message: 'what Pinecone says' } });
}

function rightsOf(own: Own | undefined): unknown {
  if (own === undefined) return undefined;
  const { roles } = own;
  return roles;
}
