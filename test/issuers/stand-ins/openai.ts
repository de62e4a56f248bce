import { fakeAlnum, fakeHex } from '../../../src/providers/fake.js';
import type { Answer, Received } from '../../servers/answering.js';
import { type Item, Shelf } from './shelf.js';
import { json, type Made, NOW, type StandIn } from './stand-in.js';

interface Own {
  readonly project: string;
  readonly name: string;
  /** Of what kind its owner is, and which. */
  readonly owner: readonly ['user' | 'service_account' | 'admin', string];
}

const PROJECT = 'proj_mcp';
const ADMINS = '';
const SECONDS = NOW.getTime() / 1000;

/** One organisation: https://developers.openai.com/api/reference/resources/admin */
class Organisation {
  readonly shelf = new Shelf<Own>();

  make(own: Own, kind: string): Made {
    const value = `sk-${kind}-${fakeAlnum(58)}T3BlbkFJ${fakeAlnum(58)}`;
    const { id } = this.shelf.keep(`key_${fakeAlnum(16)}`, value, own);
    return { id, parts: { token: value } };
  }

  account(name: string, project = PROJECT): Made {
    return this.make(
      { project, name: 'Secret Key', owner: ['service_account', `${name}#${fakeHex(8)}`] },
      'svcacct',
    );
  }

  answer = ({ method, url, headers, body }: Received): Answer => {
    const { origin, pathname, searchParams } = new URL(url);
    if (origin !== 'https://api.openai.com') return failure(404, 'not_found');
    const caller = this.shelf.withValue(`${headers.authorization}`.replace(/^Bearer /, ''));
    if (caller === undefined) return failure(401, 'invalid_api_key');
    const path = pathname.replace(/^\/v1\//, '').split('/');
    if (path[0] === 'models') return json(200, { object: 'list', data: [{ id: 'gpt', object: 'model' }] });
    if (caller.own.owner[0] !== 'admin') return failure(403, 'missing_scope');
    const asked = body === '' ? {} : (JSON.parse(body) as Readonly<Record<string, unknown>>);
    const [, kind, ...rest] = path;
    if (kind === 'admin_api_keys') return this.#admins(method, rest, searchParams, asked);
    const [project = '', list, id] = rest;
    if (list === 'api_keys') return this.#keys(method, project, id, searchParams);
    return this.#accounts(method, project, id, asked);
  };

  #admins(method: string, [id]: readonly string[], query: URLSearchParams, { name }: Asked): Answer {
    const all = this.shelf.items.filter(({ own }) => own.project === ADMINS);
    if (method === 'GET') return page(all, query);
    if (method === 'POST') {
      if (typeof name !== 'string' || name === '') return failure(400, 'missing_required_parameter');
      const made = this.make({ project: ADMINS, name, owner: ['admin', 'user-1'] }, 'admin');
      return json(200, { ...row(this.shelf.withId(made.id)!), value: made.parts['token'] });
    }
    if (!all.some((item) => item.id === id)) return failure(404, 'not_found');
    this.shelf.remove(id!);
    return json(200, { id, object: 'organization.admin_api_key.deleted', deleted: true });
  }

  #keys(method: string, project: string, id: string | undefined, query: URLSearchParams): Answer {
    const all = this.shelf.items.filter(({ own }) => own.project === project);
    if (method === 'GET' && query.get('owner_project_access') === 'any') return page(all, query);
    const item = all.find((one) => one.id === id);
    if (method !== 'DELETE' || item === undefined) return failure(404, 'not_found');
    if (item.own.owner[0] === 'service_account') return failure(400, 'service_account');
    this.shelf.remove(item.id);
    return json(200, { id, object: 'organization.project.api_key.deleted', deleted: true });
  }

  #accounts(method: string, project: string, id: string | undefined, { name, ...rest }: Asked): Answer {
    if (method === 'POST' && id === undefined) {
      if (typeof name !== 'string' || name === '' || Object.keys(rest).length > 0) return failure(400, 'bad');
      const made = this.account(name, project);
      const [, account] = this.shelf.withId(made.id)!.own.owner;
      const key = { id: made.id, value: made.parts['token'], name: 'Secret Key', created_at: SECONDS };
      return json(200, {
        object: 'organization.project.service_account',
        ...accountOf(account),
        api_key: key,
      });
    }
    const isOwn = ({ own }: Item<Own>): boolean =>
      own.project === project && own.owner[0] === 'service_account' && accountOf(own.owner[1]).id === id;
    const keys = this.shelf.items.filter(isOwn);
    if (method !== 'DELETE' || keys.length === 0) return failure(404, 'not_found');
    for (const key of keys) this.shelf.remove(key.id);
    return json(200, { id, object: 'organization.project.service_account.deleted', deleted: true });
  }
}

type Asked = Readonly<Record<string, unknown>>;

export function openaiServiceAccount(): StandIn {
  const organisation = new Organisation();
  const current = organisation.account('mcp');
  const own = (kind: Own['owner'][0], project = PROJECT): Own => ({
    project,
    name: 'mcp',
    owner: [kind, 'user-1'],
  });
  const ofUser = organisation.make(own('user'), 'proj');
  const elsewhere = organisation.account('mcp', 'proj_other');
  const shared = { project: PROJECT, name: 'one of two', owner: ['service_account', 'two#1'] } as const;
  const bound = [1, 2].map(() => organisation.make(shared, 'svcacct').id);
  return {
    account: { project: PROJECT },
    admin: organisation.make(own('admin', ADMINS), 'admin').parts['token']!,
    current,
    foreign: [ofUser.id, elsewhere.id],
    bound,
    answer: organisation.answer,
    add: () => organisation.account('by hand'),
    kept: () => organisation.shelf.kept(),
    forbidden: failure(403, 'missing_scope'),
    refusals: [{ name: 'no permission', answer: failure(403, 'missing_scope'), becomes: 'refused' }],
  };
}

export function openaiAdminKey(): StandIn {
  const organisation = new Organisation();
  const make = (): Made =>
    organisation.make({ project: ADMINS, name: 'mcp', owner: ['admin', 'user-1'] }, 'admin');
  return {
    account: {},
    admin: make().parts['token']!,
    current: make(),
    foreign: [organisation.account('mcp').id],
    answer: organisation.answer,
    add: make,
    kept: () => organisation.shelf.kept(),
    forbidden: failure(403, 'missing_scope'),
    refusals: [{ name: 'no permission', answer: failure(403, 'missing_scope'), becomes: 'refused' }],
  };
}

/** Where the key in use makes its own successor. */
export function openaiAdminKeyItself(): StandIn {
  const standIn = openaiAdminKey();
  return { ...standIn, admin: standIn.current.parts['token']! };
}

/** `name#number`. */
function accountOf(owner: string): { readonly id: string; readonly name: string; readonly role: string } {
  const [name = '', number] = owner.split('#');
  return { id: `user-${number}`, name, role: 'member' };
}

function row({ id, value, own }: Item<Own>): object {
  const [type, owner] = own.owner;
  const account =
    type === 'service_account' ? { service_account: accountOf(owner) } : { user: { id: owner } };
  const times = { created_at: SECONDS, last_used_at: null, expires_at: null };
  return {
    id,
    name: own.name,
    redacted_value: `${value.slice(0, 8)}...${value.slice(-6)}`,
    owner: { type, ...account },
    ...times,
  };
}

function page(all: readonly Item<Own>[], query: URLSearchParams): Answer {
  const from = all.findIndex(({ id }) => id === query.get('after')) + 1;
  const data = all.slice(from, from + Number(query.get('limit') ?? 20)).map(row);
  return json(200, { object: 'list', data, has_more: from + data.length < all.length });
}

function failure(status: number, code: string): Answer {
  return json(status, {
    error: { message: 'what OpenAI says', type: 'invalid_request_error', param: null, code },
  });
}
