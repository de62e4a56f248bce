import { fakeUuid, fakeWord } from '../../../src/providers/fake.js';
import type { Answer, Received } from '../../servers/answering.js';
import { googleFailure } from './google-failure.js';
import { bearerOf, jsonOf } from './presented.js';
import { type Item, Shelf } from './shelf.js';
import { json, type Made, NOW, type StandIn } from './stand-in.js';

interface Own {
  readonly project: string;
  readonly displayName: string;
  readonly restrictions?: object | undefined;
  readonly serviceAccountEmail?: string | undefined;
}

const PROJECT = '103621867718';
const SETTINGS = ['annotations', 'displayName', 'restrictions', 'serviceAccountEmail'];

/** https://cloud.google.com/api-keys/docs/reference/rest/v2/projects.locations.keys */
class Project {
  readonly shelf = new Shelf<Own>();
  readonly admin = `ya29.c.${fakeWord(120)}`;
  /** What is under way, and how often it is still said that it is not done. */
  readonly #operations = new Map<string, { left: number; readonly response: object }>();

  make(own: Own): Made {
    const isBound = own.serviceAccountEmail !== undefined;
    const text = isBound ? `AQ.Ab8${fakeWord(47)}` : `AIza${fakeWord(35)}`;
    const { id, value } = this.shelf.keep(fakeUuid(), text, own);
    return { id, parts: { key: value } };
  }

  answer = (request: Received): Answer => {
    const { origin, pathname, searchParams } = new URL(request.url);
    if (/^https:\/\/(?:translation|generativelanguage)\./.test(origin)) return this.#use(request);
    if (origin !== 'https://apikeys.googleapis.com') return { status: 404, body: '<html>' };
    if (bearerOf(request) !== this.admin) return googleFailure(401, 'UNAUTHENTICATED');
    if (pathname === '/v2/keys:lookupKey') return this.#lookUp(`${searchParams.get('keyString')}`);
    const [, operation] = /^\/v2\/(operations\/[^/]+)$/.exec(pathname) ?? [];
    if (operation !== undefined) return this.#look(operation);
    const [, project = '', id, action] =
      /^\/v2\/projects\/([^/]+)\/locations\/global\/keys(?:\/([^/]*)(\/keyString)?)?$/.exec(pathname) ?? [];
    const keys = this.shelf.items.filter(({ own }) => own.project === project);
    if (keys.length === 0) return googleFailure(403, 'PERMISSION_DENIED');
    if (id === undefined) {
      return request.method === 'POST' ? this.#create(request, project) : list(keys, searchParams);
    }
    const item = keys.find((one) => one.id === id);
    if (item === undefined) return googleFailure(404, 'NOT_FOUND');
    if (action !== undefined) return json(200, { keyString: item.value });
    return request.method === 'DELETE'
      ? this.#delete(item, searchParams.get('etag'))
      : json(200, shown(item));
  };

  /** https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto */
  #use({ url, headers }: Received): Answer {
    const item = this.shelf.withValue(`${headers['x-goog-api-key']}`);
    const refused = (status: number, reason: string): Answer =>
      json(status, { error: { code: status, details: [{ reason, domain: 'googleapis.com' }] } });
    if (!item?.isLive) return refused(400, 'API_KEY_INVALID');
    const targets = JSON.stringify(item.own.restrictions ?? {});
    if (targets.includes('service') && !targets.includes(new URL(url).host))
      return refused(403, 'API_KEY_SERVICE_BLOCKED');
    return url.includes('translation')
      ? json(200, { data: { languages: [{ language: 'en' }] } })
      : json(200, { models: [{ name: 'models/gemini' }] });
  }

  #lookUp(value: string): Answer {
    const item = this.shelf.withValue(value);
    if (item === undefined) return googleFailure(404, 'NOT_FOUND');
    const { name } = shown(item);
    return json(200, { parent: name.replace(/\/locations.*$/, ''), name });
  }

  #create(request: Received, project: string): Answer {
    const asked = jsonOf<Own>(request);
    const isRight = asked !== undefined && Object.keys(asked).every((name) => SETTINGS.includes(name));
    if (!isRight || asked.displayName.length > 63) return googleFailure(400, 'INVALID_ARGUMENT');
    const { id } = this.make({ ...asked, project });
    const item = this.shelf.withId(id)!;
    return this.#begin({ ...shown(item), keyString: item.value });
  }

  #delete(item: Item<Own>, etag: string | null): Answer {
    if (etag !== null && etag !== shown(item).etag) return googleFailure(409, 'ABORTED');
    if (!item.isLive) return googleFailure(400, 'FAILED_PRECONDITION');
    item.isLive = false;
    return this.#begin(shown(item));
  }

  /** https://cloud.google.com/api-keys/docs/polling-operations */
  #begin(response: object): Answer {
    const name = `operations/akmf.${fakeUuid()}`;
    const typed = { '@type': 'type.googleapis.com/google.api.apikeys.v2.Key', ...response };
    this.#operations.set(name, { left: 2, response: typed });
    return json(200, { name });
  }

  #look(name: string): Answer {
    const operation = this.#operations.get(name);
    if (operation === undefined) return googleFailure(404, 'NOT_FOUND');
    if (operation.left-- > 0) return json(200, { name });
    return json(200, { name, done: true, response: operation.response });
  }
}

function standIn(own: Omit<Own, 'project' | 'displayName'>): StandIn {
  const project = new Project();
  const mine = { ...own, project: PROJECT };
  const current = project.make({ ...mine, displayName: 'mcp' });
  return {
    account: { project: PROJECT },
    admin: project.admin,
    current,
    foreign: [project.make({ ...own, project: '577734', displayName: 'mcp' }).id],
    answer: project.answer,
    add: () => project.make({ ...mine, displayName: 'by hand' }),
    kept: () => project.shelf.kept(),
    rights: (id) => rightsOf(project.shelf.withId(id)?.own),
    forbidden: googleFailure(403, 'PERMISSION_DENIED'),
  };
}

/** Of a map that a server shows. */
export const googleApiKey = (): StandIn =>
  standIn({
    restrictions: {
      apiTargets: [{ service: 'maps-backend.googleapis.com' }, { service: 'places.googleapis.com' }],
      serverKeyRestrictions: { allowedIps: ['192.0.2.7'] },
    },
  });

/** https://cloud.google.com/docs/authentication/api-keys#api-keys-bound-sa */
export const googleBoundApiKey = (): StandIn =>
  standIn({ serviceAccountEmail: 'mcp@acme-mcp-1.iam.gserviceaccount.com' });

/** Without those that are deleted, unless they are asked for. https://cloud.google.com/api-keys/docs/reference/rest/v2/projects.locations.keys/list */
function list(keys: readonly Item<Own>[], query: URLSearchParams): Answer {
  const rows = keys.filter(({ isLive }) => isLive || query.get('showDeleted') === 'true');
  const from = Number(query.get('pageToken') ?? 0);
  const end = from + Math.min(Number(query.get('pageSize') ?? 50), 100);
  return json(200, {
    ...(rows.length > 0 && { keys: rows.slice(from, end).map(shown) }),
    ...(end < rows.length && { nextPageToken: `${end}` }),
  });
}

function shown({ id, own, isLive }: Item<Own>) {
  const { project, ...told } = own;
  const time = NOW.toISOString();
  return {
    name: `projects/${project}/locations/global/keys/${id}`,
    uid: id,
    ...told,
    createTime: time,
    updateTime: time,
    ...(!isLive && { deleteTime: time }),
    etag: isLive ? 'W/"k0bsYGkIvSxDVwNxyw49NQ=="' : 'W/"deleted"',
  };
}

function rightsOf(own: Own | undefined): unknown {
  if (own === undefined) return undefined;
  const { restrictions, serviceAccountEmail } = own;
  return { restrictions, serviceAccountEmail };
}
