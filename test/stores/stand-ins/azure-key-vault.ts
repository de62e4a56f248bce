import { fakeAlnum, fakeHex } from '../../../src/providers/fake.js';
import type { Location } from '../../../src/stores/store.js';
import type { Answer, Received } from '../../servers/answering.js';
import type { StandIn } from './stand-in.js';

interface Attributes {
  readonly enabled: boolean;
  readonly exp?: number;
  readonly nbf?: number;
}

export interface AzureVersion {
  readonly id: string;
  readonly value: string;
  readonly created: number;
  readonly contentType: string | undefined;
  readonly managed: boolean;
  attributes: Attributes;
  tags: Readonly<Record<string, string>>;
}

export interface AzureStandIn extends StandIn {
  /** From the oldest to the newest. */
  readonly secrets: Map<string, AzureVersion[]>;
  /** Names of secrets that could be recovered. */
  readonly deleted: Set<string>;
}

const ORIGIN = 'https://acme.vault.azure.net';

/** https://learn.microsoft.com/en-us/rest/api/keyvault/secrets/operation-groups */
export function azureKeyVault(): AzureStandIn {
  const token = fakeAlnum(60);
  const secrets = new Map<string, AzureVersion[]>();
  const deleted = new Set<string>();
  let clock = Date.parse('2026-01-01T00:00:00Z') / 1000;

  function answer({ method, url, headers, body }: Received): Answer {
    const { origin, pathname, searchParams } = new URL(url);
    if (origin !== ORIGIN) return { status: 404, body: '<html>' };
    if (headers.authorization !== `Bearer ${token}`) return error(401, 'Unauthorized');
    if (searchParams.get('api-version') !== '7.4') return error(400, 'BadParameter');
    const [, name = '', rest] = /^\/secrets\/([0-9a-zA-Z-]{1,127})(?:\/(\w+))?$/.exec(pathname) ?? [];
    if (name === '') return error(400, 'BadParameter');
    // Azure compares names without regard to case.
    const key = name.toLowerCase();
    const versions = secrets.get(key) ?? [];
    if (method === 'GET' && rest === 'versions') return list(name, versions);
    const version = rest === undefined ? versions.at(-1) : versions.find(({ id }) => id === rest);
    if (method === 'PUT' && rest === undefined) return put(name, JSON.parse(body) as Asked);
    if (version === undefined) return error(404, 'SecretNotFound');
    if (method === 'GET') {
      if (!version.attributes.enabled) return error(403, 'Forbidden', 'SecretDisabled');
      return reply({ ...shown(name, version), value: version.value });
    }
    if (method !== 'PATCH') return error(405, 'MethodNotAllowed');
    const { attributes, tags } = JSON.parse(body) as Asked;
    version.attributes = { ...version.attributes, ...attributes };
    version.tags = tags ?? version.tags;
    return reply(shown(name, version));
  }

  function put(name: string, { value, attributes, contentType, tags = {} }: Asked): Answer {
    if (deleted.has(name)) return error(409, 'Conflict', 'ObjectIsDeletedButRecoverable');
    const isFit = value !== undefined && Buffer.byteLength(value) <= 25_600 && Object.keys(tags).length <= 15;
    if (!isFit) return error(400, 'BadParameter');
    const version = push(name, { value, contentType, tags, attributes: { enabled: true, ...attributes } });
    return reply({ ...shown(name, version), value });
  }

  /** Azure counts seconds. */
  function push(
    name: string,
    kept: Pick<AzureVersion, 'value' | 'contentType' | 'tags' | 'attributes'>,
  ): AzureVersion {
    clock += 1;
    const version = { id: fakeHex(32), created: clock, managed: false, ...kept };
    secrets.set(name.toLowerCase(), [...(secrets.get(name.toLowerCase()) ?? []), version]);
    return version;
  }

  const newestOf = ({ name }: Location): AzureVersion | undefined => secrets.get(name.toLowerCase())?.at(-1);
  return {
    secrets,
    deleted,
    options: { vault: ORIGIN },
    env: { AZURE_ACCESS_TOKEN: token },
    limit: 25_600,
    compares: false,
    locate: (name) => ({
      scope: 'acme.vault.azure.net',
      name: name.replaceAll('_', '-'),
      key: undefined,
      version: undefined,
    }),
    answer,
    peek: (location) => {
      const newest = newestOf(location);
      return newest?.attributes.enabled ? newest.value : undefined;
    },
    put: (location, value) => {
      const { contentType = 'text/plain', tags = { team: 'mcp' } } = newestOf(location) ?? {};
      push(location.name, { value, contentType, tags, attributes: { enabled: true } });
    },
    rest: (location) => {
      const { contentType, tags } = newestOf(location) ?? {};
      // It says which change has written a version, and belongs to the value.
      const { 'mcp-rekey-change': _, ...others } = tags ?? {};
      return { contentType, tags: others };
    },
    notes: (location) => newestOf(location)?.tags ?? {},
  };
}

interface Asked {
  readonly value?: string;
  readonly attributes?: Attributes;
  readonly contentType?: string;
  readonly tags?: Readonly<Record<string, string>>;
}

function list(name: string, versions: readonly AzureVersion[]): Answer {
  return reply({ value: versions.map((version) => shown(name, version)), nextLink: null });
}

function shown(name: string, { id, created, contentType, managed, attributes, tags }: AzureVersion): object {
  return {
    id: `${ORIGIN}/secrets/${name}/${id}`,
    attributes: { ...attributes, created, updated: created, recoveryLevel: 'Recoverable+Purgeable' },
    ...(contentType !== undefined && { contentType }),
    ...(managed && { managed }),
    ...(Object.keys(tags).length > 0 && { tags }),
  };
}

function reply(body: unknown): Answer {
  return { status: 200, body: JSON.stringify(body) };
}

function error(status: number, code: string, inner?: string): Answer {
  const innererror = inner === undefined ? {} : { innererror: { code: inner } };
  const message = 'what Azure says about it';
  return { status, body: JSON.stringify({ error: { code, message, ...innererror } }) };
}
