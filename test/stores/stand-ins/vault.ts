import { fakeAlnum } from '../../../src/providers/fake.js';
import type { Location } from '../../../src/stores/store.js';
import type { Answer, Received } from '../../servers/answering.js';
import type { StandIn } from './stand-in.js';

interface Version {
  readonly data: Readonly<Record<string, unknown>>;
  readonly created_time: string;
  deletion_time: string;
}

interface Kept {
  readonly versions: Version[];
  custom_metadata: Readonly<Record<string, string>>;
}

/** Capabilities on a path below the mount, by the kind of thing that it leads to. */
type Policy = Record<string, readonly string[]>;

export interface VaultStandIn extends StandIn {
  readonly weak: NonNullable<StandIn['weak']>;
  /** What that one may. */
  readonly weakly: Policy;
}

/** KV, version 2, mounted at `secret/`: https://developer.hashicorp.com/vault/api-docs/secret/kv/kv-v2 */
export function vault(): VaultStandIn {
  const [token, weak] = [fakeAlnum(40), fakeAlnum(40)];
  const weakly: Policy = { data: ['read'], metadata: ['read'], subkeys: ['read'] };
  const policies = new Map<unknown, Policy>([
    [weak, weakly],
    [
      token,
      {
        ...weakly,
        data: ['create', 'patch', 'read', 'update'],
        metadata: ['patch', 'read'],
        delete: ['update'],
      },
    ],
  ]);
  const secrets = new Map<string, Kept>();
  const pathOf = ({ scope, name }: Location): string => `${scope}/${name}`.replace(/^secret\//, '');

  function answer({ method, url, headers, body }: Received): Answer {
    const { origin, pathname, searchParams } = new URL(url);
    if (origin !== 'https://vault.acme.example:8200') return { status: 404, body: '<html>' };
    const policy = policies.get(headers['x-vault-token']);
    if (policy === undefined) return errors(403, 'permission denied');
    const path = pathname.replace(/^\/v1\//, '');
    if (path.startsWith('sys/internal/ui/mounts/secret/')) {
      return reply({ path: 'secret/', type: 'kv', options: { version: '2' } });
    }
    const asked = body === '' ? {} : (JSON.parse(body) as Asked);
    if (`${method} ${path}` === 'POST sys/capabilities-self') return capabilities(policy, asked.paths ?? []);
    const { kind, name } = placeOf(decodeURIComponent(path));
    const kept = secrets.get(name);
    // https://developer.hashicorp.com/vault/docs/concepts/policies#capabilities
    const posting = kind === 'data' && kept === undefined ? 'create' : 'update';
    const needed = { GET: 'read', PATCH: 'patch' }[method] ?? posting;
    if (!policy[kind]?.includes(needed)) return errors(403, 'permission denied');
    if (kind === 'data' && method === 'GET') return read(kept, searchParams.get('version'));
    if (kind === 'data') return write(method, name, kept, asked);
    if (kept === undefined) return errors(404);
    if (kind === 'metadata' && method === 'GET') return reply(metadataOf(kept));
    if (kind === 'metadata' && method === 'PATCH') {
      kept.custom_metadata = { ...kept.custom_metadata, ...asked.custom_metadata };
      return { status: 204 };
    }
    if (kind === 'subkeys') {
      const data = kept.versions.at(-1)!.data;
      return reply({ subkeys: Object.fromEntries(Object.keys(data).map((key) => [key, null])) });
    }
    if (kind === 'delete') {
      for (const number of asked.versions ?? [])
        kept.versions[number - 1]!.deletion_time = new Date().toISOString();
      return { status: 204 };
    }
    return errors(404);
  }

  function read(kept: Kept | undefined, asked: string | null): Answer {
    const number = Number(asked ?? kept?.versions.length);
    const version = kept?.versions[number - 1];
    if (version === undefined) return errors(404);
    const metadata = {
      version: number,
      created_time: version.created_time,
      deletion_time: version.deletion_time,
    };
    if (version.deletion_time !== '') {
      return { status: 404, body: JSON.stringify({ data: { data: null, metadata } }) };
    }
    return reply({ data: version.data, metadata });
  }

  function write(
    method: string,
    name: string,
    kept: Kept | undefined,
    { options, data = {} }: Asked,
  ): Answer {
    const versions = kept?.versions ?? [];
    const newest = versions.at(-1);
    if (options?.cas !== undefined && options.cas !== versions.length) {
      return errors(400, 'check-and-set parameter did not match the current version');
    }
    if (method === 'PATCH' && (newest === undefined || newest.deletion_time !== '')) return errors(404);
    keep(name, method === 'PATCH' ? { ...newest?.data, ...data } : data);
    return reply({ version: versions.length + (kept === undefined ? 1 : 0), destroyed: false });
  }

  function keep(name: string, data: Readonly<Record<string, unknown>>): void {
    const kept = secrets.get(name) ?? { versions: [], custom_metadata: {} };
    kept.versions.push({ data, created_time: new Date().toISOString(), deletion_time: '' });
    secrets.set(name, kept);
  }

  return {
    options: { address: 'https://vault.acme.example:8200' },
    env: { VAULT_TOKEN: token },
    weak: { VAULT_TOKEN: weak },
    weakly,
    limit: 512 * 1024,
    compares: true,
    locate: (name) => ({ scope: 'secret', name: 'mcp/linear', key: name.toLowerCase(), version: undefined }),
    answer,
    peek: (location) => {
      const versions = secrets.get(pathOf(location))?.versions ?? [];
      const meant = versions[Number(location.version ?? versions.length) - 1];
      return meant?.deletion_time === '' ? (meant.data[location.key!] as string | undefined) : undefined;
    },
    put: (location, value) => {
      const before = secrets.get(pathOf(location))?.versions.at(-1)?.data;
      keep(pathOf(location), { user: 'mcp', ...before, [location.key!]: value });
    },
    rest: (location) => {
      const kept = secrets.get(pathOf(location));
      const { [location.key!]: _, ...others } = kept?.versions.at(-1)?.data ?? {};
      return { others, notes: kept?.custom_metadata };
    },
    notes: (location) => secrets.get(pathOf(location))?.custom_metadata ?? {},
  };
}

interface Asked {
  readonly paths?: readonly string[];
  readonly options?: { readonly cas?: number };
  readonly data?: Readonly<Record<string, unknown>>;
  readonly versions?: readonly number[];
  readonly custom_metadata?: Readonly<Record<string, string>>;
}

function placeOf(path: string): { readonly kind: string; readonly name: string } {
  const [, kind = '', name = ''] = /^secret\/(data|metadata|subkeys|delete)\/(.+)$/.exec(path) ?? [];
  return { kind, name };
}

/** https://developer.hashicorp.com/vault/api-docs/system/capabilities-self */
function capabilities(policy: Policy, paths: readonly string[]): Answer {
  const all = paths.map((path) => [path, policy[placeOf(path).kind] ?? ['deny']] as const);
  const [[, only] = []] = all;
  const known = { ...Object.fromEntries(all), ...(all.length === 1 && { capabilities: only }) };
  return { status: 200, body: JSON.stringify(known) };
}

function metadataOf({ versions, custom_metadata }: Kept): unknown {
  const all = versions.map(({ created_time, deletion_time }, index) => [
    `${index + 1}`,
    { created_time, deletion_time, destroyed: false },
  ]);
  return { current_version: versions.length, versions: Object.fromEntries(all), custom_metadata };
}

function reply(data: unknown): Answer {
  return { status: 200, body: JSON.stringify({ data }) };
}

function errors(status: number, ...messages: readonly string[]): Answer {
  return { status, body: JSON.stringify({ errors: messages }) };
}
