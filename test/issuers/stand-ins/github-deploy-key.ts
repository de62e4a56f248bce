import { fakeAlnum } from '../../../src/providers/fake.js';
import { newSshKey } from '../../../src/providers/issuers/openssh.js';
import type { Answer, Received } from '../../servers/answering.js';
import { bearerOf, jsonOf } from './presented.js';
import { Shelf } from './shelf.js';
import { json, type Made, NOW, type StandIn } from './stand-in.js';

interface Own {
  readonly repository: string;
  readonly title: string;
  readonly read_only: boolean;
}

/** `value` of an item is the public half: all that GitHub gets. https://docs.github.com/en/rest/deploy-keys/deploy-keys */
export function githubDeployKeyOf(at: string, host?: string): StandIn {
  const shelf = new Shelf<Own>();
  const admin = `ghs_${fakeAlnum(36)}`;
  let last = 0;
  const keep = (key: string, own: Own): string => shelf.keep(`${++last}`, key, own).id;
  const make = (own: Partial<Own> = {}): Made => {
    const { privateKey, publicKey } = newSshKey('mcp', ['here:stand-in']);
    const id = keep(publicKey, { repository: 'acme/api', title: 'mcp', read_only: true, ...own });
    return { id, parts: { key: privateKey.revealTo('here:stand-in') } };
  };
  const current = make();
  const foreign = make({ repository: 'acme/other' });

  function answer(request: Received): Answer {
    if (!request.url.startsWith(`${at}/repos/`)) return { status: 404, body: '<html>' };
    if (bearerOf(request) !== admin) return json(401, { message: 'Bad credentials' });
    const { pathname, searchParams } = new URL(request.url);
    const [, repository, id] = /\/repos\/([^/]+\/[^/]+)\/keys(?:\/([^/]*))?$/.exec(pathname) ?? [];
    if (repository !== 'acme/api') return json(404, { message: 'Not Found' });
    if (id === undefined) return request.method === 'POST' ? create(request) : list(searchParams);
    const isOurs = request.method === 'DELETE' && shelf.withId(id)?.own.repository === 'acme/api';
    return isOurs && shelf.remove(id) ? { status: 204 } : json(404, { message: 'Not Found' });
  }

  function list(query: URLSearchParams): Answer {
    const size = Math.min(Number(query.get('per_page') ?? 30), 100);
    const page = Number(query.get('page') ?? 1);
    const rows = shelf.items.filter(({ own }) => own.repository === 'acme/api');
    return json(200, rows.slice((page - 1) * size, page * size).map(shown));
  }

  function create(request: Received): Answer {
    const { title = '', key = '', read_only = false } = jsonOf<Own & { key: string }>(request) ?? {};
    const isKey = /^ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI[A-Za-z0-9+/]{43}$/.test(key);
    if (!isKey || shelf.withValue(key) !== undefined) {
      return json(422, { message: 'Validation Failed', errors: [{ message: 'key is invalid' }] });
    }
    return json(201, shown(shelf.withId(keep(key, { repository: 'acme/api', title, read_only }))!));
  }

  return {
    account: { repository: 'acme/api', ...(host && { host }) },
    admin,
    current,
    foreign: [foreign.id],
    answer,
    add: () => make({ title: 'by hand' }),
    kept: () => shelf.kept(),
    refusals: [
      {
        name: 'deploy keys are off',
        answer: json(422, { message: 'Deploy keys are disabled for this repository' }),
        becomes: 'refused',
      },
      {
        name: 'no right',
        answer: json(403, { message: 'Resource not accessible by integration' }),
        becomes: 'refused',
      },
    ],
  };
}

function shown({ id, value, own }: Shelf<Own>['items'][number]): unknown {
  const { repository: _, ...told } = own;
  const more = { verified: true, added_by: 'octocat', last_used: null, enabled: true };
  return { id: Number(id), key: value, ...told, created_at: NOW.toISOString(), ...more };
}
