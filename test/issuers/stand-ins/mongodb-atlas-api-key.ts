import { fakeAlnum, fakeHex, fakeUuid } from '../../../src/providers/fake.js';
import type { Answer, Received } from '../../servers/answering.js';
import { AtlasLogin, atlasFailure, isVersioned } from './atlas.js';
import { challenge, digestUser, isProven } from './digest.js';
import { type Item, Shelf } from './shelf.js';
import { json, type Made, type StandIn } from './stand-in.js';

interface Role {
  readonly orgId?: string;
  readonly groupId?: string;
  readonly roleName: string;
}

interface Own {
  readonly organization: string;
  readonly desc: string;
  readonly publicKey: string;
  roles: readonly Role[];
  accessList: readonly string[];
}

const REALM = 'MMS Public API';

/** https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-createorgapikey */
export function mongodbAtlasApiKeyOf(projects: readonly string[], accessList: readonly string[]): StandIn {
  const shelf = new Shelf<Own>();
  const login = new AtlasLogin();
  const [organization, other, nonce] = [fakeHex(24), fakeHex(24), fakeAlnum(20)];
  const make = (own: Partial<Own> = {}): Made => {
    const roles = [{ orgId: organization, roleName: 'ORG_READ_ONLY' }];
    const publicKey = fakeAlnum(8).toLowerCase();
    const all = { organization, desc: 'mcp', publicKey, roles, accessList: [], ...own };
    const { id, value } = shelf.keep(fakeHex(24), fakeUuid(), all);
    return { id, parts: { publicKey, privateKey: value } };
  };
  const current = make({
    roles: [
      { orgId: organization, roleName: 'ORG_MEMBER' },
      ...projects.map((groupId) => ({ groupId, roleName: 'GROUP_READ_ONLY' })),
    ],
    accessList,
  });
  const foreign = make({ organization: other });

  function answer(request: Received): Answer {
    const { origin, pathname, searchParams } = new URL(request.url);
    if (origin !== 'https://cloud.mongodb.com') return { status: 404, body: '<html>' };
    if (pathname === '/api/oauth/token') return login.answer(request);
    if (pathname === '/api/atlas/v2') return status(request);
    const [, owner, client] = /^\/api\/atlas\/v2\/orgs\/(\w+)\/serviceAccounts\/(\w+)$/.exec(pathname) ?? [];
    if (!isVersioned(request, client === undefined ? '2023-01-01' : '2024-08-05'))
      return atlasFailure(406, 'INVALID_VERSION_DATE');
    if (login.callerOf(request) === undefined) return atlasFailure(401, 'UNAUTHORIZED');
    if (!login.mayDo(request)) return atlasFailure(403, 'USER_UNAUTHORIZED');
    if (client !== undefined) {
      const account = owner === organization ? login.account(client) : undefined;
      return account ? json(200, account) : atlasFailure(404, 'SERVICE_ACCOUNT_NOT_FOUND');
    }
    const [, project, assigned] = /^\/api\/atlas\/v2\/groups\/(\w+)\/apiKeys\/(\w+)$/.exec(pathname) ?? [];
    if (project !== undefined) return assign(project, shelf.withId(assigned), request);
    const [, of, id, list] =
      /^\/api\/atlas\/v2\/orgs\/(\w+)\/apiKeys(?:\/(\w+)(\/accessList)?)?$/.exec(pathname) ?? [];
    if (of !== organization) return atlasFailure(404, 'ORG_NOT_FOUND');
    if (id === undefined)
      return request.method === 'POST' ? create(request) : page(keys().map(shown), searchParams);
    const item = keys().find((one) => one.id === id);
    if (item === undefined) return atlasFailure(404, 'API_KEY_NOT_FOUND');
    if (list !== undefined) return access(item, request, searchParams);
    if (request.method === 'DELETE') shelf.remove(id);
    return request.method === 'DELETE' ? { status: 204 } : json(200, shown(item));
  }

  function keys(): readonly Item<Own>[] {
    return shelf.items.filter(({ own }) => own.organization === organization);
  }

  /** Who asks: a key proves that it knows its private part. */
  function status(request: Received): Answer {
    const item = shelf.items.find(({ own }) => own.publicKey === digestUser(request));
    if (item !== undefined && isProven(request, REALM, nonce, item.value)) {
      return json(200, { appName: 'MongoDB Atlas', apiKey: shown(item) });
    }
    const body = { error: 401, detail: 'You are not authorized for this resource.', reason: 'Unauthorized' };
    const headers = { 'www-authenticate': challenge(REALM, nonce) };
    return { status: 401, headers, body: JSON.stringify(body) };
  }

  function create({ body }: Received): Answer {
    const { desc = '', roles = [] } = JSON.parse(body) as { desc?: string; roles?: readonly string[] };
    if (desc === '' || desc.length > 250 || roles.length === 0) return atlasFailure(400, 'INVALID_ATTRIBUTE');
    const given = roles.map((roleName) => ({ orgId: organization, roleName }));
    const { id, parts } = make({ desc, roles: given });
    return json(200, { ...shown(shelf.withId(id)!), privateKey: parts['privateKey'] });
  }

  function assign(groupId: string, item: Item<Own> | undefined, { method, body }: Received): Answer {
    if (method !== 'POST' || item === undefined) return atlasFailure(404, 'API_KEY_NOT_FOUND');
    const [first] = JSON.parse(body) as readonly { roles: readonly string[] }[];
    if (first === undefined || first.roles.length === 0) return atlasFailure(400, 'INVALID_ATTRIBUTE');
    item.own.roles = [...item.own.roles, ...first.roles.map((roleName) => ({ groupId, roleName }))];
    return { status: 204 };
  }

  function access(item: Item<Own>, { method, body }: Received, query: URLSearchParams): Answer {
    if (method === 'POST') {
      const added = JSON.parse(body) as readonly { cidrBlock: string }[];
      item.own.accessList = [...item.own.accessList, ...added.map(({ cidrBlock }) => cidrBlock)];
    }
    const rows = item.own.accessList.map((cidrBlock) => ({
      cidrBlock,
      ipAddress: cidrBlock.replace(/\/.*/, ''),
    }));
    return page(rows, query);
  }

  return {
    account: { organization },
    admin: login.admin,
    weak: login.weak,
    current,
    foreign: [foreign.id],
    answer,
    add: () => make({ desc: 'by hand' }),
    kept: () => shelf.kept(),
    rights: (id) => rightsOf(shelf.withId(id)?.own),
    forbidden: atlasFailure(403, 'USER_UNAUTHORIZED'),
    ...(projects.length + accessList.length === 0 && {
      refusals: [
        {
          name: 'no permission',
          answer: atlasFailure(403, 'USER_UNAUTHORIZED'),
          becomes: 'refused' as const,
        },
      ],
    }),
  };
}

function page(rows: readonly unknown[], query: URLSearchParams): Answer {
  const size = Math.min(Number(query.get('itemsPerPage') ?? 100), 500);
  const from = (Number(query.get('pageNum') ?? 1) - 1) * size;
  return json(200, { links: [], results: rows.slice(from, from + size), totalCount: rows.length });
}

function shown({ id, value, own: { desc, publicKey, roles } }: Item<Own>): object {
  return { id, desc, publicKey, privateKey: `********-****-****-${value.slice(-12)}`, roles, links: [] };
}

function rightsOf(own: Own | undefined): unknown {
  if (own === undefined) return undefined;
  const { roles, accessList } = own;
  return { roles, accessList };
}
