import { fakeAlnum, fakeUuid } from '../../../src/providers/fake.js';
import type { Answer, Received } from '../../servers/answering.js';
import { bearerOf, jsonOf } from './presented.js';
import { type Item, Shelf } from './shelf.js';
import { json, type Made, NOW, type StandIn } from './stand-in.js';

interface Own {
  readonly user: string;
  readonly description: string;
  readonly scope: readonly string[];
  readonly expires_in: number | null;
  readonly client?: string;
}

/** https://devcenter.heroku.com/articles/platform-api-reference#oauth-authorization */
export function herokuOf(expires_in: number | null): StandIn {
  const shelf = new Shelf<Own>();
  const secret = (): string => `HRKU-AA${fakeAlnum(58)}`;
  const admin = secret();
  const make = (own: Partial<Own> = {}): Made => {
    const all = { user: 'us', description: 'mcp', scope: ['read', 'identity'], expires_in, ...own };
    const { id, value } = shelf.keep(fakeUuid(), secret(), all);
    return { id, parts: { token: value } };
  };
  const current = make();
  const foreign = [make({ user: 'them' }), make({ client: fakeUuid(), description: 'Heroku CLI' })];

  function answer(request: Received): Answer {
    const { origin, pathname } = new URL(request.url);
    if (origin !== 'https://api.heroku.com') return { status: 404, body: '<html>' };
    if (request.headers.accept !== 'application/vnd.heroku+json; version=3')
      return failure(406, 'not_acceptable');
    const presented = bearerOf(request);
    const item = shelf.withValue(presented);
    if (presented !== admin && item === undefined) return failure(401, 'unauthorized');
    if (pathname === '/account') return json(200, { id: fakeUuid(), email: 'bot@acme.example' });
    const [isKnown, id] = /^\/oauth\/authorizations(?:\/([^/]*))?$/.exec(pathname) ?? [];
    if (isKnown === undefined) return failure(404, 'not_found');
    if (presented !== admin) return failure(403, 'forbidden');
    if (id === undefined) return request.method === 'POST' ? create(request) : list(request);
    const found = shelf.withId(id);
    if (found?.own.user !== 'us') return failure(404, 'not_found');
    if (request.method === 'DELETE') shelf.remove(id);
    return json(200, shown(found));
  }

  /** At most 200 at a time. */
  function list({ headers }: Received): Answer {
    const from = Number(/^offset (\d+)/.exec(`${headers['range']}`)?.[1] ?? 0);
    const all = shelf.items.filter(({ own }) => own.user === 'us');
    const rows = all.slice(from, from + 200).map(shown);
    const isWhole = from + rows.length === all.length;
    return {
      status: isWhole ? 200 : 206,
      headers: isWhole ? {} : { 'next-range': `offset ${from + rows.length}` },
      body: JSON.stringify(rows),
    };
  }

  function create(request: Received): Answer {
    const { description = '', scope = [], expires_in: seconds = null } = jsonOf<Partial<Own>>(request) ?? {};
    if (description === '' || scope.length === 0) return failure(422, 'invalid_params');
    const { id } = make({ description, scope, expires_in: seconds });
    return json(201, shown(shelf.withId(id)!));
  }

  return {
    account: {},
    admin,
    current,
    foreign: foreign.map(({ id }) => id),
    answer,
    add: () => make({ description: 'by hand' }),
    kept: () => shelf.kept(),
    refusals: [
      { name: 'more than the admin may', answer: failure(403, 'forbidden'), becomes: 'refused' },
      { name: 'a scope that is none', answer: failure(422, 'invalid_params'), becomes: 'refused' },
    ],
  };
}

function shown({ id, value, own }: Item<Own>): unknown {
  const { user: _, client, expires_in, ...told } = own;
  const at = NOW.toISOString();
  const access_token = { id, token: value, expires_in };
  return {
    id,
    ...told,
    client: client ? { id: client, name: 'CLI' } : null,
    access_token,
    created_at: at,
    updated_at: at,
  };
}

function failure(status: number, id: string): Answer {
  return json(status, { id, message: 'It is not so.', url: 'https://devcenter.heroku.com' });
}
