import { z } from 'zod';
import { isoDate } from '../core/dates.js';
import { mapping, text } from '../core/policy/fields.js';
import { secretText } from '../core/secret.js';
import { googleAccess, googleToken, secretManagerHost } from './access/google.js';
import type { OptionsOf } from './access/options.js';
import { named } from './names.js';
import { bodyOf, isReply } from './replies.js';
import { absent, defineStore, type Location, type Store, there } from './store.js';

const PROJECT = /^(?:[a-z][a-z0-9.-]{0,60}:)?[a-z0-9][a-z0-9-]{0,62}$/;

const options = {
  ...googleAccess,
  project: text('project', 'the id or the number of a project', PROJECT)
    .optional()
    .describe('The project of references that name none.'),
};

type Options = OptionsOf<typeof options>;

/** https://cloud.google.com/secret-manager/docs/reference/rest/v1/projects.secrets.versions#SecretVersion */
const Version = z.object({
  name: z.string(),
  createTime: isoDate,
  state: z.enum(['ENABLED', 'DISABLED', 'DESTROYED']),
});

/** Who may not see a secret is told `PERMISSION_DENIED` instead: https://cloud.google.com/apis/design/errors#handling_errors */
const notFound = z.object({ error: z.object({ code: z.literal(404), status: z.literal('NOT_FOUND') }) });

const FORMS = [
  /^(?:https:\/\/secretmanager\.googleapis\.com\/v1\/)?projects\/(?<project>[^/\s]{1,100})(?:\/locations\/(?<place>[^/\s]{1,60}))?\/secrets\/(?<name>[^/\s]{1,255})(?:\/versions\/(?<version>[^/\s]{1,63}))?$/,
  /^gcp-?sm:\/\/projects\/(?<project>[^/\s?#]{1,100})\/secrets\/(?<name>[^/\s?#]{1,255})(?:\/versions\/(?<version>[^/\s?#]{1,63}))?(?:#(?<key>\S{1,200}))?$/i,
  /^gcp-?sm:\/\/(?<project>[^/\s?#]{1,100})\/(?<name>[^/\s?#]{1,255})(?:\/(?<version>[^/\s?#]{1,63}))?(?:#(?<key>\S{1,200}))?$/i,
];

export const gcpSecretManager: Store = defineStore({
  id: 'gcp-secret-manager',
  title: 'Google Cloud Secret Manager',
  docs: 'https://cloud.google.com/secret-manager/docs/reference/rest/v1/projects.secrets.versions/get',
  options: mapping('an entry of stores', options),
  usual: ({ GOOGLE_CLOUD_PROJECT }, location) => ({
    project: GOOGLE_CLOUD_PROJECT,
    location: partsOf(location).place,
  }),
  staging: 'native',
  location: {
    scope: 'Project id or number, with `/` and the location for a regional secret: `acme/europe-west3`.',
    name: 'Name of the secret.',
    key: 'A key of the JSON in it. Its own age is not told: the whole secret is written at once.',
  },
  grants: {
    describe:
      'The role "Secret Manager Viewer" (`roles/secretmanager.viewer`) on the project or the secrets.',
  },
  locate,
  // Global and regional secrets of the same name are two, at two hosts.
  holds: (location, { location: place }: Options) => partsOf(location).place === place,
  describe: async (location, entry: Options, tools) => {
    const { location: place, project } = entry;
    const { version = 'latest', key } = location;
    const path = [
      '/v1/projects',
      named('project', partsOf(location).project ?? project, PROJECT),
      ...(place === undefined ? [] : ['locations', place]),
      'secrets',
      named('secret', location.name, /^[\w-]{1,255}$/),
      'versions',
      // A number or an alias; `latest` is the newest, in whatever state it is.
      named('version', version, /^(?:\d{1,18}|[a-z][\w-]{0,62})$/i),
    ].join('/');
    const headers = { authorization: secretText`Bearer ${await googleToken(entry, tools)}` };
    const reply = await tools.ask({ at: `https://${secretManagerHost(entry)}`, path, headers });
    if (isReply(reply, 404, notFound)) return absent();
    const { createTime, state, name } = bodyOf(reply, Version);
    if (state !== 'ENABLED') return absent(`the version is ${state.toLowerCase()}`);
    return there({
      writtenAt: createTime,
      precision: key === undefined ? 'value' : 'group',
      version: /\/versions\/(\d{1,18})$/.exec(name)?.[1],
    });
  },
});

function locate(reference: string): Location | undefined {
  const match = FORMS.map((form) => form.exec(reference)).find((found) => found !== null);
  const { project, place, name, version, key } = match?.groups ?? {};
  if (project === undefined || name === undefined) return undefined;
  const scope = place === undefined ? project : `${project}/${place}`;
  return { scope, name, key, version };
}

function partsOf({ scope }: Pick<Location, 'scope'>): { readonly project?: string; readonly place?: string } {
  const [project, place] = scope?.split('/') ?? [];
  return { ...(project === undefined ? {} : { project }), ...(place === undefined ? {} : { place }) };
}
