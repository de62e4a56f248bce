import { mapping, text } from '../core/policy/fields.js';
import { googleAccess, secretManagerHost } from './access/google.js';
import type { OptionsOf } from './access/options.js';
import { ask, NAME, notFound, numberIn, PROJECT, secretOf, usualVersion, versionOf } from './gcp/api.js';
import { annotated, promoted, stages } from './gcp/secret.js';
import { resolved, written } from './gcp/values.js';
import { retired, Version } from './gcp/versions.js';
import { bodyOf, isReply } from './replies.js';
import { absent, defineStore, type Location, type Store, there } from './store.js';

const options = {
  ...googleAccess,
  project: text('project', 'the id or the number of a project', PROJECT)
    .optional()
    .describe('The project of references that name none.'),
  alias: text('alias', 'an alias, like current', /^(?!latest$)[A-Za-z][\w-]{0,62}$/)
    .optional()
    .describe(
      'The alias that references without a version mean, in place of `latest`. Without it, a value is live as soon as it is stored.',
    ),
};

type Options = OptionsOf<typeof options>;

/** https://cloud.google.com/secret-manager/quotas#content_limits */
const MAX_BYTES = 64 * 1024;

const FORMS = [
  /^(?:https:\/\/secretmanager\.googleapis\.com\/v1\/)?projects\/(?<project>[^/\s]{1,100})(?:\/locations\/(?<place>[^/\s]{1,60}))?\/secrets\/(?<name>[^/\s]{1,255})(?:\/versions\/(?<version>[^/\s]{1,63}))?$/,
  /^gcp-?sm:\/\/projects\/(?<project>[^/\s?#]{1,100})(?:\/locations\/(?<place>[^/\s?#]{1,60}))?\/secrets\/(?<name>[^/\s?#]{1,255})(?:\/versions\/(?<version>[^/\s?#]{1,63}))?(?:#(?<key>\S{1,200}))?$/i,
  /^gcp-?sm:\/\/(?<project>[^/\s?#]{0,100})\/(?<name>[^/\s?#]{1,255})(?:\/(?<version>[^/\s?#]{1,63}))?(?:#(?<key>\S{1,200}))?$/i,
];

export const gcpSecretManager: Store = defineStore({
  id: 'gcp-secret-manager',
  title: 'Google Cloud Secret Manager',
  docs: 'https://cloud.google.com/secret-manager/docs/reference/rest/v1/projects.secrets.versions/get',
  options: mapping('an entry of stores', options),
  // Google’s libraries go by the first, gcloud by the second: https://cloud.google.com/sdk/docs/properties#setting_properties_using_environment_variables
  usual: ({ GOOGLE_CLOUD_PROJECT, CLOUDSDK_CORE_PROJECT }, location) => ({
    project: GOOGLE_CLOUD_PROJECT ?? CLOUDSDK_CORE_PROJECT,
    location: partsOf(location).place,
  }),
  staging: 'native',
  location: {
    scope: 'Project id or number, with `/` and the location for a regional secret: `acme/europe-west3`.',
    name: 'Name of the secret. Without a version it means `latest`, which is a new value at once, unless the entry names an `alias`.',
    key: 'A key of the JSON in it. Its own age is not told: the whole secret is written at once.',
  },
  grants: {
    describe:
      'The role "Secret Manager Viewer" (`roles/secretmanager.viewer`) on the project or the secrets.',
    resolve:
      'The role "Secret Manager Secret Accessor" (`roles/secretmanager.secretAccessor`) on the secrets.',
    write:
      'The roles "Secret Manager Viewer", "Secret Manager Secret Accessor" and "Secret Manager Secret Version Manager" (`roles/secretmanager.secretVersionManager`) on the secrets; `secretmanager.secrets.create` on the project for new ones, and `secretmanager.secrets.update` on the secrets for notes and an alias.',
  },
  place: (scope, name, { project, location }: Options) => ({
    scope: scope ?? (project && [project, ...(location === undefined ? [] : [location])].join('/')),
    name,
    key: undefined,
    version: undefined,
  }),
  example: 'gcp-sm://PROJECT/linear-api-key',
  locate,
  refer: ({ scope, name, version, key }) => {
    const [project, place] = scope?.split('/') ?? [];
    const parent =
      project === undefined
        ? '/'
        : `projects/${project}${place === undefined ? '' : `/locations/${place}`}/secrets/`;
    const pinned = version === undefined ? '' : `${project === undefined ? '' : '/versions'}/${version}`;
    return `gcp-sm://${parent}${name}${pinned}${key === undefined ? '' : `#${key}`}`;
  },
  // Global and regional secrets of the same name are two, at two hosts.
  holds: (location, { location: place }: Options) => partsOf(location).place === place,
  canonical: ({ scope, version, ...location }, { project, location: place, alias }: Options) => {
    const own = scope?.split('/')[0] ?? project;
    return {
      ...location,
      scope: place === undefined ? own : `${own}/${place}`,
      version: version === (alias ?? 'latest') ? undefined : version,
    };
  },
  describe: async (location, entry: Options, tools) => {
    const version = versionOf(usualVersion(location, entry));
    const reply = await ask(`${secretOf(location, entry)}/versions/${version}`, entry, tools);
    if (isReply(reply, 404, notFound)) return absent();
    const { createTime, state, name } = bodyOf(reply, Version);
    if (state !== 'ENABLED') return absent(`the version is ${state.toLowerCase()}`);
    return there({
      writtenAt: createTime,
      precision: location.key === undefined ? 'value' : 'group',
      version: numberIn(name),
    });
  },
  resolve: resolved,
  write: {
    audience: (entry: Options) => [secretManagerHost(entry)],
    refusal: ({ name }, bytes) => {
      if (!NAME.test(name)) return 'a name is letters, digits, `_` and `-`';
      if (bytes === 0) return 'a value is not empty';
      return bytes > MAX_BYTES ? `a value has at most ${MAX_BYTES} bytes` : undefined;
    },
    write: written,
  },
  stages,
  retire: retired,
  promote: promoted,
  annotate: annotated,
});

function locate(reference: string): Location | undefined {
  const match = FORMS.map((form) => form.exec(reference)).find((found) => found !== null);
  const { project, place, name, version, key } = match?.groups ?? {};
  if (project === undefined || name === undefined) return undefined;
  const scope = place === undefined ? project || undefined : `${project}/${place}`;
  return { scope, name, key, version };
}

function partsOf({ scope }: Pick<Location, 'scope'>): { readonly place?: string } {
  const [, place] = scope?.split('/') ?? [];
  return place === undefined ? {} : { place };
}
