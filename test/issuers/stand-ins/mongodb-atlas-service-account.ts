import { fakeHex, fakeWord } from '../../../src/providers/fake.js';
import type { Answer, Received } from '../../servers/answering.js';
import { AtlasLogin, atlasFailure, isVersioned } from './atlas.js';
import { type Item, Shelf } from './shelf.js';
import { json, type Made, NOW, type StandIn } from './stand-in.js';

interface Own {
  readonly client: string;
}

const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;

/** https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-createorgserviceaccountsecret */
export function mongodbAtlasServiceAccountOf(kind: 'organization' | 'project', isSelf = false): StandIn {
  const shelf = new Shelf<Own>();
  const login = new AtlasLogin();
  const [owner, client, other] = [fakeHex(24), `mdb_sa_id_${fakeHex(24)}`, `mdb_sa_id_${fakeHex(24)}`];
  /** When each ends, which the vendor itself changes. */
  const ends = new Map<string, number>();
  const make = (of: string, hours = 8760): Made => {
    // The one with the longer life lives a week at the most from then on.
    for (const { id, own } of shelf.items) {
      if (own.client === of) ends.set(id, Math.min(ends.get(id)!, NOW.getTime() + WEEK));
    }
    const { id, value } = shelf.keep(fakeHex(24), `mdb_sa_sk_${fakeWord(40)}`, { client: of });
    ends.set(id, NOW.getTime() + hours * HOUR);
    return { id, parts: { secret: value } };
  };
  const current = make(client);
  const foreign = make(other);
  const base = `/api/atlas/v2/${kind === 'project' ? 'groups' : 'orgs'}/${owner}/serviceAccounts/`;

  function answer(request: Received): Answer {
    const { origin, pathname } = new URL(request.url);
    if (origin !== 'https://cloud.mongodb.com') return { status: 404, body: '<html>' };
    if (pathname === '/api/oauth/token') {
      return login.answer(request, (of, secret) => shelf.withValue(secret)?.own.client === of);
    }
    if (!isVersioned(request, '2024-08-05')) return atlasFailure(406, 'INVALID_VERSION_DATE');
    const caller = login.callerOf(request);
    if (caller === undefined) return atlasFailure(401, 'UNAUTHORIZED');
    if (!login.mayDo(request) && !(isSelf && caller === client)) {
      return atlasFailure(403, 'USER_UNAUTHORIZED');
    }
    const [, of = '', secrets, id] =
      /^(mdb_sa_id_\w+)(\/secrets(?:\/(\w+))?)?$/.exec(
        pathname.startsWith(base) ? pathname.slice(base.length) : '',
      ) ?? [];
    const account = kind === 'organization' && secrets === undefined ? login.account(of) : undefined;
    if (account !== undefined) return json(200, account);
    const own = shelf.items.filter((item) => item.own.client === of);
    if (own.length === 0) return atlasFailure(404, 'SERVICE_ACCOUNT_NOT_FOUND');
    if (secrets === undefined)
      return json(200, { clientId: of, name: 'mcp', secrets: own.map((item) => shown(item)) });
    if (id === undefined)
      return request.method === 'POST' ? create(own, of, request.body) : atlasFailure(405, 'METHOD');
    if (request.method !== 'DELETE' || !own.some((item) => item.id === id))
      return atlasFailure(404, 'SECRET_NOT_FOUND');
    shelf.remove(id);
    return { status: 204 };
  }

  function create(own: readonly Item<Own>[], of: string, body: string): Answer {
    const { secretExpiresAfterHours: hours } = JSON.parse(body) as { secretExpiresAfterHours?: number };
    if (!Number.isInteger(hours) || hours! < 8 || hours! > 8760)
      return atlasFailure(400, 'INVALID_EXPIRATION');
    if (own.length >= 2) return atlasFailure(400, 'MAX_SECRETS');
    const { id, parts } = make(of, hours);
    return json(201, { ...shown(shelf.withId(id)!), secret: parts['secret'] });
  }

  function shown({ id, value }: Item<Own>): object {
    const maskedSecretValue = `mdb_sa_sk_****${value.slice(-4)}`;
    const expiresAt = new Date(ends.get(id)!).toISOString();
    return { id, createdAt: NOW.toISOString(), expiresAt, lastUsedAt: NOW.toISOString(), maskedSecretValue };
  }

  return {
    account: { [kind]: owner, client },
    admin: isSelf ? current.parts['secret']! : login.admin,
    ...(kind === 'organization' && !isSelf && { weak: login.weak }),
    current,
    foreign: [foreign.id],
    cap: 2,
    answer,
    add: () => make(client),
    kept: () => shelf.kept(),
    forbidden: atlasFailure(403, 'USER_UNAUTHORIZED'),
    refusals: [
      {
        name: 'longer than the organisation allows',
        answer: atlasFailure(400, 'INVALID_EXPIRATION'),
        becomes: 'refused',
      },
      { name: 'no permission', answer: atlasFailure(403, 'USER_UNAUTHORIZED'), becomes: 'refused' },
    ],
  };
}
