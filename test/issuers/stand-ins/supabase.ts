import { fake, fakeHex, fakeUuid, fakeWord } from '../../../src/providers/fake.js';
import type { Answer, Received } from '../../servers/answering.js';
import { type Item, Shelf } from './shelf.js';
import { json, type Made, NOW, type StandIn } from './stand-in.js';

interface Own {
  readonly name: string;
  readonly type: 'secret' | 'publishable';
  readonly secret_jwt_template: { readonly role: string } | null;
}

const ROLE = { role: 'service_role' };

/** https://supabase.com/docs/reference/api/v1-get-project-api-keys */
export function supabase(): StandIn {
  const shelf = new Shelf<Own>();
  const project = fake(20, 'abcdefghijklmnopqrstuvwxyz');
  const admin = `sbp_${fakeHex(40)}`;
  const make = (name: string, type: Own['type'], template: Own['secret_jwt_template'] = ROLE): Made => {
    const value = `sb_${type}_${fakeWord(22)}_${fakeWord(8)}`;
    const { id } = shelf.keep(fakeUuid(), value, { name, type, secret_jwt_template: template });
    return { id, parts: { token: value } };
  };
  const current = make('mcp', 'secret', { role: 'reader' });
  const foreign = make('site', 'publishable', null);

  function answer({ method, url, headers, body }: Received): Answer {
    const { origin, pathname, searchParams } = new URL(url);
    if (origin === `https://${project}.supabase.co` && pathname === '/auth/v1/health') {
      if (shelf.withValue(`${headers['apikey']}`) === undefined) return failure(401, 'Unregistered API key');
      return json(200, { name: 'GoTrue', version: 'v2.190.0' });
    }
    if (origin !== 'https://api.supabase.com') return failure(404, 'Not Found');
    if (headers.authorization !== `Bearer ${admin}`) return failure(401, 'Unauthorized');
    const [, ref, id] = /^\/v1\/projects\/(\w+)\/api-keys(?:\/([^/]+))?$/.exec(pathname) ?? [];
    if (ref !== project) return failure(404, 'Not Found');
    const isShown = searchParams.get('reveal') === 'true';
    if (method === 'GET') return json(200, [...shelf.items.map((item) => shown(item, isShown)), legacy]);
    if (method === 'POST') return create(body, isShown);
    const item = shelf.withId(id);
    if (item === undefined) return failure(404, 'Not Found');
    shelf.remove(item.id);
    return json(200, shown(item, isShown));
  }

  function create(body: string, isShown: boolean): Answer {
    const { name, type, secret_jwt_template = ROLE } = JSON.parse(body) as Own;
    if (!/^[a-z_][a-z0-9_]{3,63}$/.test(name)) return failure(400, 'name');
    if (shelf.items.some((item) => item.own.name === name)) return failure(400, 'duplicate name');
    return json(201, shown(shelf.withId(make(name, type, secret_jwt_template).id)!, isShown));
  }

  return {
    account: { project },
    admin,
    current,
    foreign: [foreign.id],
    answer,
    add: () => make(`by_hand_${fakeHex(6)}`, 'secret'),
    kept: () => shelf.kept(),
    rights: (id) => rightsOf(shelf.withId(id)?.own),
    forbidden: failure(403, 'Forbidden'),
    refusals: [{ name: 'no permission', answer: failure(403, 'Forbidden'), becomes: 'refused' }],
  };
}

const legacy = { name: 'service_role', id: null, type: 'legacy', api_key: null, prefix: null };

function shown({ id, value, own }: Item<Own>, isShown: boolean): object {
  const prefix = value.replace(/^sb_[a-z]+_/, '').slice(0, 5);
  const masked = `${value.slice(0, 15)}······`;
  const api_key = isShown ? value : masked;
  return { id, ...own, api_key, prefix, hash: 'x', inserted_at: NOW.toISOString(), description: null };
}

function failure(status: number, message: string): Answer {
  return json(status, { message });
}

function rightsOf(own: Own | undefined): unknown {
  if (own === undefined) return undefined;
  const { secret_jwt_template } = own;
  return secret_jwt_template;
}
