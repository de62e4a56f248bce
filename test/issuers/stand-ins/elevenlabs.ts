import { fakeAlnum, fakeHex } from '../../../src/providers/fake.js';
import type { Answer, Received } from '../../servers/answering.js';
import { type Item, Shelf } from './shelf.js';
import { json, type Made, NOW, type StandIn } from './stand-in.js';

interface Own {
  readonly name: string;
  readonly service_account_user_id: string;
  readonly permissions: readonly string[];
  readonly character_limit: number | null;
}

const ACCOUNT = 'mcp1';
const USUAL = { permissions: ['text_to_speech'], character_limit: 10_000 };

/** https://elevenlabs.io/docs/api-reference/service-accounts/api-keys/list */
export function elevenlabs(): StandIn {
  const shelf = new Shelf<Own>();
  const admin = `sk_${fakeHex(48)}`;
  const make = (own: Own): Made => {
    const { id, value } = shelf.keep(fakeAlnum(20), `sk_${fakeHex(48)}`, own);
    return { id, parts: { token: value } };
  };
  const current = make({ name: 'mcp', service_account_user_id: ACCOUNT, ...USUAL });
  const foreign = make({ name: 'mcp', service_account_user_id: 'other2', ...USUAL });

  function answer({ method, url, headers, body }: Received): Answer {
    const { origin, pathname } = new URL(url);
    if (origin !== 'https://api.eu.residency.elevenlabs.io') return failure(401, 'invalid_api_key');
    const caller = `${headers['xi-api-key']}`;
    const own = shelf.withValue(caller);
    if (caller !== admin && own === undefined) return failure(401, 'invalid_api_key');
    if (pathname === '/v1/user') return failure(401, 'missing_permissions');
    if (caller !== admin) return failure(401, 'missing_permissions');
    if (pathname === '/v1/service-accounts') return accounts();
    const [, account, id] = /^\/v1\/service-accounts\/(\w+)\/api-keys(?:\/([^/]+))?$/.exec(pathname) ?? [];
    const keys = shelf.items.filter((item) => item.own.service_account_user_id === account);
    if (account === undefined || keys.length === 0) return failure(404, 'service_account_not_found');
    if (method === 'GET') return json(200, { 'api-keys': keys.map(shown) });
    if (method === 'DELETE') return remove(keys, id);
    const { name, permissions, character_limit = null } = JSON.parse(body) as Own;
    if (permissions === undefined)
      return json(422, { detail: [{ loc: ['body', 'permissions'], msg: 'required' }] });
    const made = make({ name, service_account_user_id: account, permissions, character_limit });
    return json(200, { 'xi-api-key': made.parts['token'], key_id: made.id });
  }

  function accounts(): Answer {
    const ids = [...new Set(shelf.items.map((item) => item.own.service_account_user_id))];
    const keysOf = (id: string): readonly object[] =>
      shelf.items.filter((item) => item.own.service_account_user_id === id).map(shown);
    return json(200, {
      'service-accounts': ids.map((id) => ({
        service_account_user_id: id,
        name: id,
        'api-keys': keysOf(id),
      })),
    });
  }

  function remove(keys: readonly Item<Own>[], id: string | undefined): Answer {
    if (!keys.some((item) => item.id === id)) return failure(404, 'api_key_not_found');
    shelf.remove(id!);
    return json(200, { status: 'ok' });
  }

  return {
    account: { 'service-account': ACCOUNT, residency: 'eu' },
    admin,
    current,
    foreign: [foreign.id],
    answer,
    add: () => make({ name: 'by hand', service_account_user_id: ACCOUNT, ...USUAL }),
    kept: () => shelf.kept(),
    rights: (id) => rightsOf(shelf.withId(id)?.own),
    forbidden: failure(401, 'missing_permissions'),
    refusals: [{ name: 'no permission', answer: failure(401, 'missing_permissions'), becomes: 'refused' }],
  };
}

function shown({ id, value, own }: Item<Own>): object {
  const hint = `sk_...${value.slice(-4)}`;
  return { key_id: id, hint, created_at_unix: NOW.getTime() / 1000, is_disabled: false, ...own };
}

function failure(status: number, code: string): Answer {
  return json(status, { detail: { status: code, message: 'what ElevenLabs says' } });
}

function rightsOf(own: Own | undefined): unknown {
  if (own === undefined) return undefined;
  const { permissions, character_limit } = own;
  return { permissions, character_limit };
}
