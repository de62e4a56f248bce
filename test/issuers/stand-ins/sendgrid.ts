import { fakeWord } from '../../../src/providers/fake.js';
import type { Answer, Received } from '../../servers/answering.js';
import { bearerOf, jsonOf } from './presented.js';
import { type Item, Shelf } from './shelf.js';
import { json, type Made, type StandIn } from './stand-in.js';

interface Own {
  readonly user: string;
  readonly name: string;
  readonly scopes: readonly string[];
}

const FULL = [
  'mail.send',
  'alerts.read',
  ...['create', 'read', 'update', 'delete'].map((verb) => `api_keys.${verb}`),
];

/** Every key has that whose owner logs in with a second factor: no scope that anybody gives. */
const MARK = '2fa_required';

/** https://github.com/twilio/sendgrid-oai/blob/main/spec/json/tsg_api_keys_v3.json */
export function sendgridOf(region: 'global' | 'eu'): StandIn {
  const shelf = new Shelf<Own>();
  const at = region === 'eu' ? 'https://api.eu.sendgrid.com' : 'https://api.sendgrid.com';
  const admin = `SG.${fakeWord(22)}.${fakeWord(43)}`;
  const weak = `SG.${fakeWord(22)}.${fakeWord(43)}`;
  const admins: Readonly<Record<string, readonly string[]>> = {
    [admin]: FULL,
    [weak]: ['alerts.read', 'api_keys.read'],
  };
  const make = (own: Partial<Own> = {}): Made => {
    const id = fakeWord(22);
    const all = { user: 'us', name: 'mcp', scopes: ['mail.send', MARK], ...own };
    const { value } = shelf.keep(id, `SG.${id}.${fakeWord(43)}`, all);
    return { id, parts: { key: value } };
  };
  const current = make();
  const foreign = make({ user: 'them' });

  function answer(request: Received): Answer {
    const { origin, pathname } = new URL(request.url);
    const presented = bearerOf(request);
    const item = shelf.withValue(presented);
    if (origin !== at || (item === undefined && admins[presented] === undefined)) {
      return failure(401, 'The provided authorization grant is invalid, expired, or revoked');
    }
    // https://www.twilio.com/docs/sendgrid/api-reference/api-key-permissions/retrieve-a-list-of-scopes-for-which-this-user-has-access
    const scopes = item?.own.scopes ?? admins[presented]!;
    if (pathname === '/v3/scopes') return json(200, { scopes });
    const [isKeys, id] = /^\/v3\/api_keys(?:\/([^/]*))?$/.exec(pathname) ?? [];
    if (isKeys === undefined) return failure(404, 'not found');
    const verb = { GET: 'read', POST: 'create', DELETE: 'delete' }[request.method];
    if (!scopes.includes(`api_keys.${verb}`)) return failure(403, 'access forbidden');
    if (id === undefined) return request.method === 'POST' ? create(request, scopes) : list();
    const found = shelf.withId(id);
    if (found?.own.user !== 'us') return failure(404, 'unable to find API Key');
    if (request.method === 'GET')
      return json(200, { result: [{ ...shown(found), scopes: found.own.scopes }] });
    shelf.remove(id);
    return { status: 204 };
  }

  function ours(): readonly Item<Own>[] {
    return shelf.items.filter(({ own }) => own.user === 'us');
  }

  function list(): Answer {
    return json(200, { result: ours().map(shown) });
  }

  function create(request: Received, held: readonly string[]): Answer {
    const { name = '', scopes = FULL } = jsonOf<Partial<Own>>(request) ?? {};
    if (name === '') return failure(400, 'missing required argument');
    if (ours().length >= 100) return failure(403, 'Cannot create more than 100 API Keys');
    // https://stackoverflow.com/questions/72638898
    const others = scopes.filter((scope) => scope !== MARK && !held.includes(scope));
    if (others.length > 0) return failure(400, `unauthorized scopes: [${others.join(' ')}]`);
    const { id, parts } = make({ name, scopes: [...new Set([...scopes, MARK])] });
    return json(201, { ...shown(shelf.withId(id)!), api_key: parts['key'], scopes });
  }

  return {
    account: region === 'eu' ? { region, scopes: ['mail.send'] } : {},
    admin,
    weak,
    current,
    foreign: [foreign.id],
    cap: 100,
    answer,
    add: () => make({ name: 'by hand' }),
    kept: () => shelf.kept(),
    refusals: [{ name: 'no right', answer: failure(403, 'access forbidden'), becomes: 'refused' }],
  };
}

function shown({ id, own }: Item<Own>) {
  return { api_key_id: id, name: own.name };
}

function failure(status: number, message: string): Answer {
  return json(status, { errors: [{ field: null, message }] });
}
