import { fakeHex, fakeUuid } from '../../../src/providers/fake.js';
import type { Answer, Received } from '../../servers/answering.js';
import { jsonOf } from './presented.js';
import { type Item, Shelf } from './shelf.js';
import { json, type Made, NOW, type StandIn } from './stand-in.js';

interface Own {
  readonly team: string;
  readonly name: string;
  readonly rateLimit: number | null;
  readonly budgetCents: number | null;
}

const ALLOWED = ['name', 'rateLimit', 'budgetCents'];

/** https://exa.ai/docs/reference/team-management/create-api-key, with the public ids of rotate-api-key beside it. */
export function exa(): StandIn {
  const shelf = new Shelf<Own>();
  const admin = fakeUuid();
  const make = (own: Partial<Own> = {}): Made => {
    const all = { team: 'us', name: 'mcp', rateLimit: 20, budgetCents: 5000, ...own };
    const { id, value } = shelf.keep(`key_${fakeHex(20)}`, fakeUuid(), all);
    return { id, parts: { token: value } };
  };
  const current = make();
  const foreign = make({ team: 'them' });

  function answer(request: Received): Answer {
    const { origin, pathname } = new URL(request.url);
    const presented = `${request.headers['x-api-key']}`;
    if (origin === 'https://api.exa.ai' && pathname === '/websets/v0/websets') {
      const isKnown = shelf.withValue(presented) !== undefined;
      return isKnown
        ? json(200, { data: [], hasMore: false, nextCursor: null })
        : json(401, { requestId: '1', error: 'Invalid API key', tag: 'INVALID_API_KEY' });
    }
    const [isKeys, id] = /^\/team-management\/api-keys(?:\/([^/]+))?$/.exec(pathname) ?? [];
    if (origin !== 'https://admin-api.exa.ai' || isKeys === undefined) return { status: 404, body: '<html>' };
    if (presented !== admin) return json(401, { error: 'Unauthorized' });
    if (id === undefined) return request.method === 'POST' ? create(request) : list();
    return one(request.method, shelf.withId(id) ?? shelf.withValue(id));
  }

  function one(method: string, item: Item<Own> | undefined): Answer {
    if (item === undefined) return json(404, { error: 'API key not found' });
    if (item.own.team !== 'us') {
      return json(403, { error: 'You do not have permission to access this API key' });
    }
    if (method === 'GET') return json(200, { apiKey: shown(item) });
    shelf.remove(item.id);
    return json(200, { success: true });
  }

  function list(): Answer {
    return json(200, { apiKeys: shelf.items.filter(({ own }) => own.team === 'us').map(shown) });
  }

  function create(request: Received): Answer {
    const own = jsonOf<Partial<Own>>(request) ?? {};
    if (Object.keys(own).some((key) => !ALLOWED.includes(key))) {
      return json(400, { error: 'Unexpected parameters. Allowed: name, rateLimit, budgetCents.' });
    }
    const { id, parts } = make({ rateLimit: null, budgetCents: null, ...own });
    return json(200, { apiKey: { ...shown(shelf.withId(id)!), secret: parts['token'] } });
  }

  return {
    account: {},
    admin,
    current,
    foreign: [foreign.id],
    answer,
    add: () => make({ name: 'by hand' }),
    kept: () => shelf.kept(),
    rights: (id) => rightsOf(shelf.withId(id)?.own),
    forbidden: json(403, { error: 'You do not have permission to access this API key' }),
    refusals: [
      {
        name: 'a limit that is too high',
        answer: json(400, { error: 'Rate limit cannot exceed team’s limit of 500 QPS' }),
        becomes: 'refused',
      },
    ],
  };
}

function shown({ id, value, own: { team, ...own } }: Item<Own>): object {
  return { id: value, publicId: id, teamId: team, createdAt: NOW.toISOString(), isOverBudget: false, ...own };
}

function rightsOf(own: Own | undefined): unknown {
  if (own === undefined) return undefined;
  const { rateLimit, budgetCents } = own;
  return { rateLimit, budgetCents };
}
