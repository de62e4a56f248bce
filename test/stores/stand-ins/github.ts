import sodium from 'libsodium-wrappers';
import { fakeAlnum, fakeDigits } from '../../../src/providers/fake.js';
import type { Location } from '../../../src/stores/store.js';
import type { Answer, Received } from '../../servers/answering.js';
import type { Desk } from '../desk.js';
import type { StandIn } from './stand-in.js';

interface Kept {
  value: string;
  readonly created_at: string;
  updated_at: string;
  visibility: string | undefined;
  repositories: readonly number[];
}

/** What only a secret of an organisation has, when somebody has made it by hand. */
const SELECTED = { visibility: 'selected', repositories: Array.from({ length: 250 }, (_, at) => 1000 + at) };

const ENVIRONMENT = {
  node_id: 'x',
  url: 'https://api.github.com/x',
  html_url: 'https://github.com/x',
  created_at: '2026-01-01T00:00:00Z',
  updated_at: '2026-01-01T00:00:00Z',
};

/** A list of secrets, and the pair of keys that they are sealed with. */
interface Shelf {
  readonly id: string;
  readonly keys: { readonly publicKey: Uint8Array; readonly privateKey: Uint8Array };
  readonly secrets: Map<string, Kept>;
}

const PATH =
  /^\/(?<shelf>(?:orgs\/[^/]+|repos\/[^/]+\/[^/]+)\/(?:environments\/[^/]+|actions|agents|codespaces|dependabot)\/secrets)(?:\/(?<name>[\w-]+)(?<repositories>\/repositories)?)?$/;

/** Secrets of organisations, repositories and environments: https://docs.github.com/en/rest/actions/secrets */
export async function github(_desk?: Desk, clock?: () => Date): Promise<StandIn> {
  await sodium.ready;
  const token = fakeAlnum(40);
  const shelves = new Map<string, Shelf>();
  let seconds = 0;

  /** It tells dates to the second, and nobody here is as quick as that, unless somebody has a clock. */
  const now = (): string =>
    (clock?.() ?? new Date(Date.UTC(2026, 0, 1) + 1000 * seconds++)).toISOString().replace(/\.\d{3}/, '');
  const { ORIGINAL } = sodium.base64_variants;

  /** No name of it is told apart by its case. */
  function shelfAt(place: string): Shelf {
    const path = place.toLowerCase();
    const keys = sodium.crypto_box_keypair();
    const shelf = shelves.get(path) ?? { id: fakeDigits(18), keys, secrets: new Map<string, Kept>() };
    shelves.set(path, shelf);
    return shelf;
  }

  function answer({ method, url, headers, body }: Received): Answer {
    const { origin, pathname, searchParams } = new URL(url);
    if (origin !== 'https://api.github.com') return { status: 404, body: '<html>' };
    if (headers.authorization !== `Bearer ${token}`) return error(401, 'Bad credentials');
    const page = {
      size: Number(searchParams.get('per_page') ?? 30),
      number: Number(searchParams.get('page') ?? 1),
    };
    const [, owner, product] = /^\/repos\/([^/]+)\/[^/]+\/(\w+)\/organization-secrets$/.exec(pathname) ?? [];
    if (owner !== undefined) return listed(shelfAt(`orgs/${owner}/${product}/secrets`), page, false);
    const [, repository] = /^\/(repos\/[^/]+\/[^/]+)\/environments$/.exec(pathname) ?? [];
    if (repository !== undefined) return environmentsOf(repository, page);
    const { shelf: path = '', name, repositories } = PATH.exec(pathname)?.groups ?? {};
    if (path === '') return error(404, 'Not Found');
    const shelf = shelfAt(path);
    if (name === undefined) return listed(shelf, page, path.startsWith('orgs/'));
    if (name === 'public-key') {
      return json(200, { key_id: shelf.id, key: sodium.to_base64(shelf.keys.publicKey, ORIGINAL) });
    }
    if (method === 'PUT') return write(path, name, JSON.parse(body) as Sealed);
    const kept = shelf.secrets.get(name);
    if (kept === undefined) return error(404, 'Not Found');
    if (repositories === undefined) return json(200, rowOf(name, kept));
    return json(200, {
      total_count: kept.repositories.length,
      repositories: paged(kept.repositories, page).map((id) => ({
        id,
        name: `r${id}`,
        full_name: `${path.split('/')[1]}/r${id}`,
      })),
    });
  }

  /** Those that have a secret; what else is told of one nobody here needs. */
  function environmentsOf(repository: string, page: Page): Answer {
    const inside = `${repository.toLowerCase()}/environments/`;
    const all = [...shelves.keys()]
      .filter((path) => path.startsWith(inside))
      .map((path) => path.split('/')[4]!);
    const environments = paged(all, page).map((name, id) => ({
      id,
      name: decodeURIComponent(name),
      ...ENVIRONMENT,
    }));
    return json(200, { total_count: all.length, environments });
  }

  function write(path: string, name: string, sent: Sealed): Answer {
    const { id, keys, secrets } = shelfAt(path);
    const isOfOrganization = path.startsWith('orgs/');
    if (sent.key_id !== id || (isOfOrganization && sent.visibility === undefined)) {
      return error(422, 'Validation Failed');
    }
    const box = sodium.from_base64(sent.encrypted_value, ORIGINAL);
    const value = Buffer.from(sodium.crypto_box_seal_open(box, keys.publicKey, keys.privateKey)).toString();
    if (Buffer.byteLength(value) > 48 * 1024) return error(422, 'Validation Failed');
    const before = secrets.get(name);
    const at = now();
    secrets.set(name, {
      value,
      created_at: before?.created_at ?? at,
      updated_at: at,
      visibility: sent.visibility,
      // What is left out is gone: https://github.com/external-secrets/external-secrets/issues/6519
      repositories: sent.visibility === 'selected' ? (sent.selected_repository_ids ?? []) : [],
    });
    return before === undefined ? json(201, {}) : { status: 204 };
  }

  const keptAt = (location: Location): Kept | undefined =>
    shelfAt(pathOf(location)).secrets.get(location.name);

  return {
    options: {},
    env: { MCP_REKEY_GITHUB_TOKEN: token },
    limit: 48 * 1024,
    compares: false,
    locate: (name) => ({ scope: 'acme', name, key: undefined, version: undefined }),
    answer,
    peek: (location) => keptAt(location)?.value,
    put: (location, value) => {
      const at = now();
      const access = location.scope?.includes('/') ? { visibility: undefined, repositories: [] } : SELECTED;
      const kept = keptAt(location) ?? { created_at: at, ...access };
      shelfAt(pathOf(location)).secrets.set(location.name, { ...kept, value, updated_at: at });
    },
    rest: (location) =>
      [...shelves].flatMap(([path, { secrets }]) =>
        [...secrets].map(([name, { value, visibility, repositories }]) => {
          const isOwn = path === pathOf(location) && name === location.name;
          return { path, name, visibility, repositories, ...(isOwn ? {} : { value }) };
        }),
      ),
  };
}

interface Sealed {
  readonly encrypted_value: string;
  readonly key_id: string;
  readonly visibility?: string;
  readonly selected_repository_ids?: readonly number[];
}

interface Page {
  readonly size: number;
  readonly number: number;
}

function pathOf({ scope = '', key = 'actions' }: Location): string {
  const [, owner, repository, environment] = /^([^/]+)(?:\/([^/@]+)(?:@(.+))?)?$/.exec(scope)!;
  if (repository === undefined) return `orgs/${owner}/${key}/secrets`.toLowerCase();
  const inside = environment === undefined ? key : `environments/${encodeURIComponent(environment)}`;
  return `repos/${owner}/${repository}/${inside}/secrets`.toLowerCase();
}

function listed({ secrets }: Shelf, page: Page, isOfOrganization: boolean): Answer {
  const rows = paged([...secrets], page).map(([name, { visibility, ...kept }]) =>
    rowOf(name, { ...kept, visibility: isOfOrganization ? visibility : undefined }),
  );
  return json(200, { total_count: secrets.size, secrets: rows });
}

function rowOf(name: string, { created_at, updated_at, visibility }: Kept): unknown {
  return { name, created_at, updated_at, ...(visibility === undefined ? {} : { visibility }) };
}

function paged<Item>(items: readonly Item[], { size, number }: Page): readonly Item[] {
  return items.slice((number - 1) * size, number * size);
}

function json(status: number, body: unknown): Answer {
  return { status, body: JSON.stringify(body) };
}

function error(status: number, message: string): Answer {
  return json(status, { message, documentation_url: 'https://docs.github.com/rest', status: `${status}` });
}
