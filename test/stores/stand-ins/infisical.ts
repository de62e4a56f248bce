import { fakeAlnum } from '../../../src/providers/fake.js';
import type { Answer, Received } from '../../servers/answering.js';
import type { StandIn } from './stand-in.js';

interface Version {
  readonly value: string;
  readonly updatedAt: string;
}

interface Kept {
  readonly versions: Version[];
  readonly comment: string;
  readonly metadata: readonly {
    readonly key: string;
    readonly value: string;
    readonly isEncrypted: boolean;
  }[];
}

const FOLDER = { projectId: 'p-1', environment: 'prod', secretPath: '/backend' };
const REFERENCE = /\$\{([a-zA-Z0-9-_.@]+)\}/g;

/** One folder. What happens to values is in https://github.com/Infisical/infisical/blob/main/backend/src/server/routes/v4/secret-router.ts */
export function infisical(): StandIn {
  const token = fakeAlnum(40);
  const secrets = new Map<string, Kept>();
  let seconds = 0;

  function answer({ method, url, headers, body }: Received): Answer {
    const { origin, pathname, searchParams } = new URL(url);
    if (origin !== 'https://app.infisical.com') return { status: 404, body: '<html>' };
    if (headers.authorization !== `Bearer ${token}`) return error(401, 'Unauthorized', 'Token missing');
    const asked = body === '' ? undefined : (JSON.parse(body) as Asked);
    const folder = asked ?? Object.fromEntries(searchParams);
    const isThere = Object.entries(FOLDER).every(
      ([key, value]) => folder[key as keyof typeof folder] === value,
    );
    if (!isThere)
      return error(404, 'NotFound', `Folder with path '${folder['secretPath']}' in environment … not found`);
    const [, name] = /^\/api\/v4\/secrets(?:\/([^/]+))?$/.exec(pathname) ?? [];
    if (name === undefined)
      return json({ secrets: [...secrets.keys()].map((key) => shown(key, true)), imports: [] });
    const key = decodeURIComponent(name);
    if (method === 'GET') return read(key, searchParams);
    return write(method, key, asked!);
  }

  function read(name: string, query: URLSearchParams): Answer {
    const number = query.get('version');
    const versions = secrets.get(name)?.versions ?? [];
    if (versions[Number(number ?? versions.length) - 1] === undefined) {
      return error(404, 'NotFound', `Secret with name '${name}' not found`);
    }
    const hidden = query.get('viewSecretValue') === 'false';
    const expanded = query.get('expandSecretReferences') === 'true';
    return json({ secret: shown(name, hidden, number, expanded) });
  }

  function write(method: string, name: string, { secretValue, type }: Asked): Answer {
    const value = secretValue.at(-1) === '\n' ? `${secretValue.trim()}\n` : secretValue.trim();
    const isKnown = secrets.has(name);
    if (type !== 'shared') return error(400, 'BadRequest', 'Must be user to create personal secret');
    if (method === 'POST' && isKnown) return error(400, 'BadRequest', 'Secret already exist');
    if (method === 'PATCH' && !isKnown) return error(404, 'NotFound', `Secret with name ${name} not found`);
    const unknown = [...value.matchAll(REFERENCE)].filter(([, other]) => !secrets.has(other!));
    if (unknown.length > 0) return error(400, 'BadRequest', `Referenced secret(s) not found: ${unknown}`);
    keep(name, value);
    return json({ secret: shown(name, true) });
  }

  function keep(name: string, value: string, more: Partial<Kept> = {}): void {
    const kept = secrets.get(name) ?? { versions: [], comment: '', metadata: [], ...more };
    const updatedAt = new Date(Date.UTC(2026, 0, 1) + 1000 * seconds++).toISOString();
    secrets.set(name, { ...kept, versions: [...kept.versions, { value, updatedAt }] });
  }

  function shown(name: string, hidden: boolean, number: string | null = null, expanded = false): unknown {
    const { versions, comment, metadata } = secrets.get(name)!;
    const version = Number(number ?? versions.length);
    const { value, updatedAt } = versions[version - 1]!;
    const given = expanded ? expand(value) : value;
    return {
      id: `s-${name}`,
      _id: `s-${name}`,
      workspace: FOLDER.projectId,
      environment: FOLDER.environment,
      version,
      type: 'shared',
      secretKey: name,
      secretValue: hidden ? '<hidden-by-infisical>' : given,
      secretValueHidden: hidden,
      secretComment: comment,
      secretMetadata: metadata,
      secretPath: FOLDER.secretPath,
      isRotatedSecret: false,
      createdAt: versions[0]!.updatedAt,
      updatedAt,
    };
  }

  function expand(value: string): string {
    return value.replaceAll(
      REFERENCE,
      (whole, name: string) => secrets.get(name)?.versions.at(-1)?.value ?? whole,
    );
  }

  return {
    options: {},
    env: { INFISICAL_TOKEN: token },
    limit: 128 * 1024,
    syntax: '${x}',
    compares: false,
    locate: (name) => ({ scope: 'p-1/prod/backend', name, key: undefined, version: undefined }),
    answer,
    peek: ({ name }) => {
      const value = secrets.get(name)?.versions.at(-1)?.value;
      return value === undefined ? undefined : expand(value);
    },
    put: ({ name }, value) =>
      keep(name, value, {
        comment: 'for the tickets',
        metadata: [{ key: 'owner', value: 'mcp', isEncrypted: false }],
      }),
    rest: ({ name }) => {
      const { versions: _, ...own } = secrets.get(name) ?? {};
      return { own, others: [...secrets].filter(([other]) => other !== name) };
    },
  };
}

interface Asked {
  readonly projectId: string;
  readonly environment: string;
  readonly secretPath: string;
  readonly secretValue: string;
  readonly type: string;
}

function json(body: unknown): Answer {
  return { status: 200, body: JSON.stringify(body) };
}

function error(statusCode: number, kind: string, message: string): Answer {
  return { status: statusCode, body: JSON.stringify({ reqId: 'req-1', statusCode, message, error: kind }) };
}
