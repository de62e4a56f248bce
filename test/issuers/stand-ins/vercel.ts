import { fakeAlnum, fakeHex } from '../../../src/providers/fake.js';
import type { Answer, Received } from '../../servers/answering.js';
import { bearerOf, jsonOf } from './presented.js';
import { Shelf } from './shelf.js';
import { json, type Made, NOW, type StandIn } from './stand-in.js';

interface Own {
  readonly user: string;
  readonly name: string;
  readonly teamId?: string | undefined;
  readonly projectId?: string | undefined;
  readonly expiresAt?: number;
}

type Scope = 'account' | 'team' | 'project';

/** https://vercel.com/docs/rest-api/authentication/list-auth-tokens */
export function vercelOf(scope: Scope): StandIn {
  const shelf = new Shelf<Own>();
  const limits = {
    ...(scope !== 'account' && { teamId: 'team_a1' }),
    ...(scope === 'project' && { projectId: 'prj_b2' }),
  };
  const admin = `vcp_${fakeAlnum(56)}`;
  const weak = `vcp_${fakeAlnum(56)}`;
  /** https://vercel.com/docs/rest-api/authentication/get-auth-token-metadata */
  const admins: Readonly<Record<string, object>> = {
    [admin]: { type: 'user' },
    [weak]: { type: 'team', teamId: 'team_a1' },
  };
  let clock = NOW.getTime();
  const created = new Map<string, number>();
  const make = (own: Partial<Own>): Made => {
    const { id, value } = shelf.keep(fakeHex(64), `vcp_${fakeAlnum(56)}`, {
      user: 'us',
      name: 'mcp',
      ...limits,
      ...own,
    });
    created.set(id, ++clock);
    return { id, parts: { token: value } };
  };
  const current = make({ ...(scope === 'team' && { expiresAt: Date.parse('2026-12-31') }) });
  const foreign = make({ user: 'them' });

  function answer(request: Received): Answer {
    const { origin, pathname, searchParams } = new URL(request.url);
    if (origin !== 'https://api.vercel.com') return { status: 404, body: '<html>' };
    const presented = bearerOf(request);
    const item = shelf.withValue(presented);
    if (pathname === '/v5/user/tokens/current' && item) return json(200, { token: shown(item) });
    const reach = admins[presented];
    if (reach === undefined) {
      return json(403, { error: { code: 'forbidden', message: 'Not authorized', invalidToken: true } });
    }
    if (pathname === '/v5/user/tokens/current') {
      const own = { id: 'own', name: 'rotation', type: 'oauth2-token' };
      return json(200, { token: { ...own, scopes: [reach], createdAt: 1, activeAt: 1 } });
    }
    // https://github.com/vercel/vercel/blob/main/packages/cli/src/commands/tokens/add.ts
    if (presented === weak && request.method !== 'GET') {
      const message = 'To create a token you must be authenticated to scope "us". (403)';
      return json(403, { error: { code: 'forbidden', message } });
    }
    const [, version, id] = /^\/(v\d)\/user\/tokens(?:\/([^/]*))?$/.exec(pathname) ?? [];
    if (version === 'v6' && id === undefined && request.method === 'GET') return list(searchParams);
    if (version === 'v3' && id === undefined && request.method === 'POST')
      return create(request, searchParams);
    const isOurs = version === 'v3' && request.method === 'DELETE' && shelf.withId(id)?.own.user === 'us';
    return isOurs && shelf.remove(id!)
      ? json(200, { tokenId: id })
      : json(404, { error: { code: 'not_found', message: 'Token not found' } });
  }

  function list(query: URLSearchParams): Answer {
    const until = Number(query.get('until') ?? Number.POSITIVE_INFINITY);
    const size = Math.min(Number(query.get('limit') ?? 20), 100);
    const all = shelf.items.filter(({ id, own }) => own.user === 'us' && created.get(id)! < until).reverse();
    const rows = all.slice(0, size);
    const next = all.length > size ? created.get(rows.at(-1)!.id)! : null;
    return json(200, { tokens: rows.map(shown), pagination: { count: rows.length, next, prev: null } });
  }

  function create(request: Received, query: URLSearchParams): Answer {
    const { name, expiresAt, projectId, ...rest } = jsonOf<Own>(request) ?? { name: '' };
    if (name === '' || Object.keys(rest).length > 0) {
      return json(400, { error: { code: 'bad_request', message: 'Invalid request' } });
    }
    const teamId = query.get('teamId') ?? undefined;
    const { id, parts } = make({ name, teamId, projectId, ...(expiresAt && { expiresAt }) });
    return json(200, { token: shown(shelf.withId(id)!), bearerToken: parts['token'] });
  }

  function shown({ id, own }: Shelf<Own>['items'][number]): unknown {
    const createdAt = created.get(id)!;
    const scopes = [
      own.teamId === undefined
        ? { type: 'user', createdAt }
        : { type: 'team', teamId: own.teamId, createdAt },
    ];
    const { name, expiresAt } = own;
    return {
      id,
      name,
      type: 'oauth2-token',
      origin: 'manual',
      scopes,
      createdAt,
      activeAt: createdAt,
      expiresAt,
    };
  }

  return {
    account: {
      scope,
      ...(limits.teamId && { team: limits.teamId }),
      ...(limits.projectId && { project: limits.projectId }),
    },
    admin,
    weak,
    current,
    foreign: [foreign.id],
    answer,
    add: () => make({ name: 'by hand' }),
    kept: () => shelf.kept(),
    refusals: [
      {
        name: 'a limited admin',
        answer: json(403, { error: { code: 'forbidden', message: 'Not authorized' } }),
        becomes: 'refused',
      },
    ],
  };
}
