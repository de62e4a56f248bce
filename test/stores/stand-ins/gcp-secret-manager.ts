import { fakeAlnum } from '../../../src/providers/fake.js';
import { crc32c } from '../../../src/stores/gcp/crc32c.js';
import type { Location } from '../../../src/stores/store.js';
import { GoogleCallers } from '../../issuers/stand-ins/google-callers.js';
import type { Answer, Received } from '../../servers/answering.js';
import type { StandIn } from './stand-in.js';

interface Version {
  readonly data: Buffer;
  readonly createTime: string;
  state: 'ENABLED' | 'DISABLED' | 'DESTROYED';
}

interface GcpSecret {
  /** The first is number 1. */
  readonly versions: Version[];
  readonly labels: Readonly<Record<string, string>>;
  readonly replication: unknown;
  rotation?: unknown;
  annotations: Readonly<Record<string, string>>;
  versionAliases: Readonly<Record<string, string>>;
  etag: string;
}

export interface GcpStandIn extends StandIn {
  readonly secrets: Map<string, GcpSecret>;
}

interface Choices {
  readonly alias?: string | undefined;
  /** Where regional secrets are. */
  readonly place?: string;
  /** What the weak one may besides looking. */
  readonly held?: readonly string[];
}

const LOOKING = ['secretmanager.secrets.get', 'secretmanager.versions.get', 'secretmanager.versions.access'];

/** What has to be allowed for it: https://docs.cloud.google.com/iam/docs/roles-permissions/secretmanager */
const PERMISSIONS: Readonly<Record<string, string>> = {
  'GET secret': 'secrets.get',
  'PATCH secret': 'secrets.update',
  'POST secret addVersion': 'versions.add',
  'GET version': 'versions.get',
  'GET version access': 'versions.access',
  'POST version disable': 'versions.disable',
};

/** https://cloud.google.com/secret-manager/docs/reference/rest */
export function gcpSecretManager({ alias, place, held = [] }: Choices): GcpStandIn {
  const host = place === undefined ? 'secretmanager' : `secretmanager.${place}.rep`;
  const parent = `/v1/projects/acme${place === undefined ? '' : `/locations/${place}`}/secrets`;
  const callers = new GoogleCallers(...LOOKING, ...held);
  const secrets = new Map<string, GcpSecret>();
  let clock = Date.parse('2026-01-01T00:00:00Z');

  function answer(request: Received): Answer {
    const { method, url, body } = request;
    const { origin, pathname, searchParams } = new URL(url);
    if (origin !== `https://${host}.googleapis.com` || !pathname.startsWith(parent))
      return { status: 404, body: '<html>' };
    const asked = body === '' ? {} : (JSON.parse(body) as Asked);
    const rest = pathname.slice(parent.length);
    if (rest === '' && method === 'POST') {
      const refusal = callers.refusalFor(request, 'secretmanager.secrets.create');
      return refusal ?? create(searchParams.get('secretId') ?? '', asked);
    }
    const [, name = '', version, verb = ''] =
      /^\/([\w-]+)(?:\/versions\/([\w-]+))?(?::(\w+))?$/.exec(rest) ?? [];
    const secret = secrets.get(name);
    // https://cloud.google.com/secret-manager/docs/reference/rest/v1/projects.secrets/testIamPermissions
    if (verb === 'testIamPermissions') return secret === undefined ? reply({}) : callers.tested(request);
    const action = `${method} ${version === undefined ? 'secret' : 'version'} ${verb}`.trim();
    const refusal = callers.refusalFor(request, `secretmanager.${PERMISSIONS[action]}`);
    if (refusal !== undefined) return refusal;
    if (secret === undefined) return error(404, 'NOT_FOUND');
    if (version !== undefined) return withVersion(name, secret, version, `${method} ${verb}`);
    if (`${method} ${verb}` === 'GET ') return reply(shown(name, secret));
    if (`${method} ${verb}` === 'POST addVersion') return add(name, secret, asked);
    if (method === 'PATCH') return patch(name, secret, searchParams.get('updateMask') ?? '', asked);
    return error(404, 'NOT_FOUND');
  }

  function create(name: string, { replication }: Asked): Answer {
    if (!/^[\w-]{1,255}$/.test(name) || (replication === undefined) !== (place !== undefined))
      return error(400, 'INVALID_ARGUMENT');
    if (secrets.has(name)) return error(409, 'ALREADY_EXISTS');
    secrets.set(name, empty(replication));
    return reply(shown(name, secrets.get(name)!));
  }

  function add(name: string, secret: GcpSecret, { payload }: Asked): Answer {
    const data = Buffer.from(payload?.data ?? '', 'base64');
    const isWhole = payload?.dataCrc32c === undefined || payload.dataCrc32c === `${crc32c(data)}`;
    if (!isWhole || data.length === 0 || data.length > 65_536) return error(400, 'INVALID_ARGUMENT');
    push(secret, data);
    return reply(versionShown(name, secret, secret.versions.length));
  }

  function patch(name: string, secret: GcpSecret, mask: string, asked: Asked): Answer {
    if (asked.etag !== undefined && asked.etag !== secret.etag) return error(400, 'FAILED_PRECONDITION');
    if (mask === 'annotations') secret.annotations = asked.annotations ?? {};
    else if (mask === 'versionAliases') {
      const numbers = Object.values(asked.versionAliases ?? {});
      if (!numbers.every((number) => secret.versions[Number(number) - 1]))
        return error(400, 'INVALID_ARGUMENT');
      secret.versionAliases = asked.versionAliases ?? {};
    } else return error(400, 'INVALID_ARGUMENT');
    secret.etag = `"${fakeAlnum(12)}"`;
    return reply(shown(name, secret));
  }

  function withVersion(name: string, secret: GcpSecret, asked: string, action: string): Answer {
    const number =
      asked === 'latest' ? secret.versions.length : Number(secret.versionAliases[asked] ?? asked);
    const version = secret.versions[number - 1];
    if (version === undefined) return error(404, 'NOT_FOUND');
    if (action === 'GET ') return reply(versionShown(name, secret, number));
    if (action === 'GET access') {
      if (version.state !== 'ENABLED') return error(400, 'FAILED_PRECONDITION');
      const payload = { data: version.data.toString('base64'), dataCrc32c: `${crc32c(version.data)}` };
      return reply({ name: nameOf(name, number), payload });
    }
    if (action !== 'POST disable') return error(404, 'NOT_FOUND');
    if (version.state === 'DESTROYED') return error(400, 'FAILED_PRECONDITION');
    version.state = 'DISABLED';
    return reply(versionShown(name, secret, number));
  }

  function push(secret: GcpSecret, data: Buffer): void {
    clock += 1000;
    secret.versions.push({ data, createTime: new Date(clock).toISOString(), state: 'ENABLED' });
  }

  function put({ name }: Location, value: string): void {
    const secret = secrets.get(name) ?? empty({ automatic: {} });
    secrets.set(name, secret);
    push(secret, Buffer.from(value));
    if (alias !== undefined) {
      secret.versionAliases = { ...secret.versionAliases, [alias]: `${secret.versions.length}` };
    }
  }

  function peek({ name }: Location): string | undefined {
    const secret = secrets.get(name);
    const number = alias === undefined ? secret?.versions.length : secret?.versionAliases[alias];
    const version = secret?.versions[Number(number) - 1];
    return version?.state === 'ENABLED' ? version.data.toString() : undefined;
  }

  return {
    secrets,
    options: { project: 'acme', alias, location: place },
    env: { GOOGLE_OAUTH_ACCESS_TOKEN: callers.admin },
    weak: { GOOGLE_OAUTH_ACCESS_TOKEN: callers.weak },
    limit: 65_536,
    compares: false,
    locate: (name) => ({
      scope: place === undefined ? 'acme' : `acme/${place}`,
      name,
      key: undefined,
      version: undefined,
    }),
    answer,
    peek,
    put,
    rest: ({ name }) => {
      const { labels, annotations, replication, versionAliases } = secrets.get(name) ?? empty({});
      const { [alias ?? '']: _, ...others } = versionAliases;
      return { labels, annotations, replication, aliases: others };
    },
    notes: ({ name }) => secrets.get(name)?.annotations ?? {},
  };
}

interface Asked {
  readonly replication?: unknown;
  readonly payload?: { readonly data?: string; readonly dataCrc32c?: string };
  readonly etag?: string;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly versionAliases?: Readonly<Record<string, string>>;
}

function empty(replication: unknown): GcpSecret {
  const etag = `"${fakeAlnum(12)}"`;
  return {
    versions: [],
    labels: { team: 'mcp' },
    annotations: { owner: 'platform' },
    replication,
    versionAliases: {},
    etag,
  };
}

function shown(
  name: string,
  { labels, annotations, replication, rotation, versionAliases, etag }: GcpSecret,
): unknown {
  return {
    name: `projects/482913337105/secrets/${name}`,
    replication,
    rotation,
    createTime: '2026-01-01T00:00:00Z',
    labels,
    annotations,
    // Google leaves out what is empty.
    ...(Object.keys(versionAliases).length > 0 && { versionAliases }),
    etag,
  };
}

function versionShown(name: string, { versions }: GcpSecret, number: number): unknown {
  const { createTime, state } = versions[number - 1]!;
  return { name: nameOf(name, number), createTime, state, etag: `"${number}"` };
}

function nameOf(name: string, number: number): string {
  return `projects/482913337105/secrets/${name}/versions/${number}`;
}

function reply(body: unknown): Answer {
  return { status: 200, body: JSON.stringify(body) };
}

function error(code: number, status: string): Answer {
  return {
    status: code,
    body: JSON.stringify({ error: { code, message: 'what Google says about it', status } }),
  };
}
