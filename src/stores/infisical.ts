import { z } from 'zod';
import { isoDate } from '../core/dates.js';
import { Unanswered } from '../core/inspection.js';
import { mapping } from '../core/policy/fields.js';
import { secretText } from '../core/secret.js';
import type { Reply, Tools } from '../core/tools.js';
import { placeOf } from './access/address.js';
import { infisicalAccess, infisicalToken } from './access/infisical.js';
import type { OptionsOf } from './access/options.js';
import { named, path, queried } from './names.js';
import { bodyOf, isReply } from './replies.js';
import { absent, type Description, defineStore, type Location, type Store, there } from './store.js';

type Options = OptionsOf<typeof infisicalAccess>;

/** A reply with a value in it is none that was asked for. */
const Found = z.object({
  secret: z.object({ version: z.number(), updatedAt: isoDate, secretValueHidden: z.literal(true) }),
});

const Listed = z.object({ secrets: z.array(z.unknown()), imports: z.array(z.unknown()) });

const noSecret = z.object({ statusCode: z.literal(404), message: z.string().regex(/^Secret with name '/) });
const noFolder = z.object({ statusCode: z.literal(404), message: z.string().regex(/^Folder with path '/) });

const REFERENCE =
  /^infisical:\/\/(?<scope>[\w-]{1,64}\/[\w-]{1,64}(?:\/[\w-]{1,100}){0,20})\/(?<name>[^/?#\s]{1,255})(?:\?(?<query>[^#\s]{0,100}))?$/i;

export const infisical: Store = defineStore({
  id: 'infisical',
  title: 'Infisical',
  docs: 'https://infisical.com/docs/api-reference/endpoints/secrets/read',
  options: mapping('an entry of stores', infisicalAccess),
  usual: ({ INFISICAL_API_URL }) => ({ address: INFISICAL_API_URL }),
  staging: 'none',
  location: {
    scope:
      'Project id, slug of the environment and folders, with `/` between them: `<project id>/prod/backend`.',
    name: 'Name of the secret.',
  },
  grants: {
    describe:
      'A machine identity with "Describe Secret" on the folders, and on those that are imported into them; "Read Value" is not needed.',
  },
  locate: (reference) => {
    const { scope, name, query } = REFERENCE.exec(reference)?.groups ?? {};
    return name === undefined
      ? undefined
      : { scope, name, key: undefined, version: queried(query, 'version') };
  },
  describe: async (location, entry: Options, tools) => {
    const folder = folderOf(location);
    const name = named('secret', location.name, /^[^\0-\x20/]{1,255}$/);
    const reply = await ask(`/${name}`, `${folder}${versionOf(location)}`, entry, tools);
    if (isReply(reply, 404, noFolder)) return absent('there is no such folder');
    if (isReply(reply, 404, noSecret)) return missing(await ask('', folder, entry, tools));
    const { updatedAt, version } = bodyOf(reply, Found).secret;
    return there({ writtenAt: updatedAt, precision: 'entry', version: `${version}` });
  },
});

/** What a folder imports from where the identity may not look is left out without a word. */
function missing(list: Reply): Description {
  if (bodyOf(list, Listed).imports.length === 0) return absent();
  return { answer: 'unknown', reason: 'refused', detail: 'it may be in a folder that is imported' };
}

function folderOf({ scope = '' }: Location): string {
  const [project, environment, ...folders] = scope.split('/');
  return [
    `projectId=${named('project', project, /^[\w-]{1,64}$/)}`,
    `environment=${named('environment', environment, /^[\w-]{1,64}$/)}`,
    `secretPath=${encodeURIComponent(`/${folders.length === 0 ? '' : path('folder', folders.join('/'), /^[\w-]{1,100}$/)}`)}`,
  ].join('&');
}

function versionOf({ version }: Location): string {
  if (version === undefined) return '';
  if (/^\d{1,9}$/.test(version)) return `&version=${version}`;
  throw new Unanswered('incomplete', 'there can be no such version');
}

async function ask(name: string, query: string, entry: Options, tools: Tools): Promise<Reply> {
  const authorization = secretText`Bearer ${await infisicalToken(entry, tools)}`;
  return tools.ask({
    at: placeOf(entry.address).at,
    path: `/api/v4/secrets${name}?${query}&viewSecretValue=false&include_imports=true&includeImports=true`,
    headers: { accept: 'application/json', authorization },
  });
}
