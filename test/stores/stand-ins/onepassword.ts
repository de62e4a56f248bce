import { fakeAlnum } from '../../../src/providers/fake.js';
import type { Answer, Received } from '../../servers/answering.js';
import { type Field, type Item, Vault } from './onepassword-vault.js';
import type { StandIn } from './stand-in.js';

interface Operation {
  readonly op: string;
  readonly path: string;
  readonly value: unknown;
}

/** Connect: https://github.com/1Password/connect/blob/main/docs/openapi/spec.yaml */
export function onepassword(_: unknown, vault = new Vault()): StandIn {
  const token = fakeAlnum(40);

  function answer({ method, url, headers, body }: Received): Answer {
    const { origin, pathname, searchParams } = new URL(url);
    if (origin !== 'https://connect.acme.example') return { status: 404, body: '<html>' };
    if (headers['authorization'] !== `Bearer ${token}`) return error(401, 'Invalid token signature');
    if (pathname === '/v1/vaults' && method === 'GET') return reply([{ id: vault.id, name: vault.name }]);
    const [, of, id] = /^\/v1\/vaults\/([\da-z]{26})\/items(?:\/([\da-z]{26}))?$/.exec(pathname) ?? [];
    if (of === undefined) return error(404, 'not found');
    if (of !== vault.id) return error(403, `vault ${of} is not in scope`);
    if (id === undefined) return method === 'POST' ? create(body) : reply(list(searchParams.get('filter')));
    const item = vault.items.get(id);
    if (item === undefined) return error(404, `item ${id} not found`);
    if (method === 'GET') return reply(whole(item));
    return method === 'PATCH' ? patch(item, body) : error(405, 'not allowed');
  }

  function list(filter: string | null): readonly unknown[] {
    const [, title] = /^title eq "([^"\\]*)"$/.exec(filter ?? '') ?? [];
    const items = [...vault.items.values()].filter((item) => filter === null || item.title === title);
    return items.map((item) => {
      const { fields: _, sections: __, ...overview } = whole(item);
      return overview;
    });
  }

  function create(body: string): Answer {
    const { vault: at, ...sent } = JSON.parse(body) as Item & { vault?: { id: string } };
    if (at?.id !== vault.id || sent.fields.some(({ id, type }) => !id || !type)) {
      return error(400, `Invalid item ${body}`);
    }
    return reply(whole(vault.save(sent)));
  }

  function patch(item: Item, body: string): Answer {
    let { fields } = item;
    for (const { op, path, value } of JSON.parse(body) as Operation[]) {
      const [, escaped, attribute] = /^\/fields(?:\/([^/]+)\/(value))?$/.exec(path) ?? [];
      if (op === 'add' && path === '/fields') {
        fields = [...fields, value as Field];
        continue;
      }
      const id = escaped?.replaceAll('~1', '/').replaceAll('~0', '~');
      const own = fields.find((field) => field.id === id);
      // A patch replaces only what is there: https://www.rfc-editor.org/rfc/rfc6902#section-4.3
      if (attribute === undefined || own === undefined || (op === 'replace') !== (own.value !== undefined)) {
        return error(400, `Invalid patch ${body}`);
      }
      fields = fields.map((field) => (field === own ? { ...field, value: String(value) } : field));
    }
    return reply(whole(vault.save({ ...item, fields }, item.id)));
  }

  function whole({ updated, ...item }: Item) {
    return { ...item, vault: { id: vault.id }, updatedAt: updated };
  }

  return {
    options: { address: 'https://connect.acme.example' },
    env: { OP_CONNECT_TOKEN: token },
    limit: 64 * 1024,
    compares: false,
    locate: (name) => vault.locate(name),
    answer,
    peek: (location) => vault.fieldAt(location)?.value,
    put: (location, value) => vault.put(location, value),
    rest: (location) => vault.rest(location),
  };
}

function reply(body: unknown): Answer {
  return { status: 200, body: JSON.stringify(body) };
}

function error(status: number, message: string): Answer {
  return { status, body: JSON.stringify({ status, message }) };
}
