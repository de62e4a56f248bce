import { fakeAlnum } from '../../../src/providers/fake.js';
import type { Answer, Received } from '../../servers/answering.js';
import { type Item, Shelf } from './shelf.js';
import { json, type Made, NOW, type StandIn } from './stand-in.js';

interface Own {
  readonly name: string;
  /** The user or the organisation that it is of. */
  readonly owner: string;
  readonly project_id: string | undefined;
}

/** An administrator of the organisation, and somebody else who is in it. */
const USER = 'user';
const MEMBER = 'member';
const ORGANISATION = 'org-acme-12345678';
const PROJECT = 'mcp-data-12345678';

/** https://neon.com/docs/reference/api/api-keys */
class Console {
  readonly shelf = new Shelf<Own>();
  #last = 3_084_350;

  make(own: Own): Made {
    const { id, value } = this.shelf.keep(`${++this.#last}`, `napi_${fakeAlnum(64)}`, own);
    return { id, parts: { token: value } };
  }

  answer = ({ method, url, headers, body }: Received): Answer => {
    const { origin, pathname } = new URL(url);
    if (origin !== 'https://console.neon.tech') return failure(404);
    const caller = this.shelf.withValue(`${headers.authorization}`.replace(/^Bearer /, ''));
    if (caller === undefined) return failure(401, 'supplied credentials do not pass authentication');
    const { owner: who } = caller.own;
    const isPersonal = who !== ORGANISATION;
    if (pathname === '/api/v2/auth') {
      const method = isPersonal ? 'api_key_user' : 'api_key_org';
      return json(200, { account_id: who, auth_method: method, auth_data: 'x' });
    }
    if (pathname === '/api/v2/users/me' && isPersonal)
      return json(200, { id: who, email: `${who}@acme.example` });
    if (pathname === `/api/v2/organizations/${ORGANISATION}/members` && !caller.own.project_id)
      return json(200, { members: [USER, MEMBER].map(membership) });
    const [, owner = isPersonal ? who : '', id] =
      /^\/api\/v2(?:\/organizations\/([\w-]+))?\/api_keys(?:\/([^/]+))?$/.exec(pathname) ?? [undefined, ''];
    return mayCall(method, caller.own, owner) ? this.#manage(method, owner, id, body) : failure(403);
  };

  #manage(method: string, owner: string, id: string | undefined, body: string): Answer {
    const keys = this.shelf.items.filter((item) => item.own.owner === owner);
    if (method === 'GET') return json(200, keys.map(shown));
    if (method === 'DELETE') {
      const item = keys.find((one) => one.id === id);
      if (item === undefined) return failure(404);
      this.shelf.remove(item.id);
      return json(200, { ...shown(item), revoked: true });
    }
    const { key_name, project_id, ...rest } = JSON.parse(body) as Readonly<Record<string, string>>;
    if (key_name === undefined || Object.keys(rest).length > 0) return failure(400);
    const made = this.make({ name: key_name, owner, project_id });
    return json(200, { ...shown(this.shelf.withId(made.id)!), key: made.parts['token'] });
  }
}

/** https://neon.com/docs/manage/orgs-api#matrix-of-operations-and-key-types */
function mayCall(method: string, { owner: who, project_id }: Own, owner: string): boolean {
  if (owner === who) return project_id === undefined && (who !== ORGANISATION || method !== 'POST');
  return owner === ORGANISATION && (who === USER || method === 'GET');
}

/** https://neon.com/docs/reference/api/organizations/get-organization-members */
function membership(user: string): object {
  const role = user === USER ? 'admin' : 'member';
  const member = { id: `of-${user}`, user_id: user, org_id: ORGANISATION, role };
  return { member, user: { email: `${user}@acme.example`, has_mfa: false } };
}

function standIn(account: Record<string, string>, own: Own, foreign: readonly Own[], weak?: Own): StandIn {
  const console = new Console();
  const admin = console.make({ name: 'rotator', owner: USER, project_id: undefined });
  // Without an organisation, it makes its own successor.
  const current = weak === undefined ? admin : console.make(own);
  return {
    account,
    admin: admin.parts['token']!,
    ...(weak && { weak: console.make(weak).parts['token']! }),
    current,
    foreign: foreign.map((one) => console.make(one).id),
    answer: console.answer,
    add: () => console.make({ ...own, name: 'by hand' }),
    kept: () => console.shelf.kept(),
    rights: (id) => rightsOf(console.shelf.withId(id)?.own),
    forbidden: failure(403),
    refusals: [{ name: 'no permission', answer: failure(403), becomes: 'refused' }],
  };
}

const personal: Own = { name: 'mcp', owner: USER, project_id: undefined };
const ofOrganisation: Own = { name: 'mcp', owner: ORGANISATION, project_id: undefined };
const ofProject: Own = { name: 'mcp', owner: ORGANISATION, project_id: PROJECT };

const ofMember: Own = { name: 'rotator', owner: MEMBER, project_id: undefined };

export const neonUser = (): StandIn => standIn({}, personal, [ofOrganisation]);

export const neonOrganisation = (): StandIn =>
  standIn({ organization: ORGANISATION }, ofOrganisation, [personal, ofProject], ofOrganisation);

export const neonProject = (): StandIn =>
  standIn({ organization: ORGANISATION, project: PROJECT }, ofProject, [personal, ofOrganisation], ofMember);

function shown({ id, own }: Item<Own>): object {
  const { name, project_id } = own;
  return {
    id: Number(id),
    name,
    created_at: NOW.toISOString(),
    last_used_at: null,
    ...(project_id && { project_id }),
  };
}

function failure(status: number, message = 'what Neon says'): Answer {
  return json(status, { request_id: '1', code: '', message });
}

function rightsOf(own: Own | undefined): unknown {
  if (own === undefined) return undefined;
  const { owner, project_id } = own;
  return { owner, project_id };
}
