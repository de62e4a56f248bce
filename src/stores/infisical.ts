import { z } from 'zod';
import { isoDate } from '../core/dates.js';
import { mapping } from '../core/policy/fields.js';
import { placeOf } from './access/address.js';
import { type InfisicalAccess, infisicalAccess } from './access/infisical.js';
import {
  ask,
  folderOf,
  nameOf,
  noFolder,
  noSecret,
  versionOf,
  WITH_IMPORTS,
  WITHOUT_VALUE,
} from './infisical/requests.js';
import { missing, refusal, resolved, written } from './infisical/values.js';
import { queried } from './names.js';
import { bodyOf, isReply } from './replies.js';
import { absent, defineStore, type Environment, type Store, there } from './store.js';

/** A reply with a value in it is none that was asked for. */
const Found = z.object({
  secret: z.object({ version: z.number(), updatedAt: isoDate, secretValueHidden: z.literal(true) }),
});

const REFERENCE =
  /^infisical:\/\/(?<scope>[\w-]{1,64}\/[\w-]{1,64}(?:\/[\w-]{1,100}){0,20})\/(?<name>[^/?#\s]{1,255})(?:\?(?<query>[^#\s]{0,100}))?$/i;

export const infisical: Store = defineStore({
  id: 'infisical',
  title: 'Infisical',
  docs: 'https://infisical.com/docs/api-reference/endpoints/secrets/read',
  options: mapping('an entry of stores', infisicalAccess),
  usual,
  staging: 'none',
  location: {
    scope:
      'Project id, slug of the environment and folders, with `/` between them: `<project id>/prod/backend`.',
    name: 'Name of the secret.',
  },
  grants: {
    describe:
      'A machine identity with "Describe Secret" on the folders, and on those that are imported into them; "Read Value" is not needed.',
    resolve: '"Read Value" on the same, and on what the values refer to: references in them are resolved.',
    write:
      '"Create" and "Modify" on the folder, where no policy wants somebody to approve changes. A value with `${NAME}`, or with spaces around it, is not written, for it would become another.',
  },
  example: 'infisical://PROJECT/ENVIRONMENT/LINEAR_API_KEY',
  locate: (reference) => {
    const { scope, name, query } = REFERENCE.exec(reference)?.groups ?? {};
    const asked = queried(query, ['version']);
    return name === undefined || asked === undefined
      ? undefined
      : { scope, name, key: undefined, version: asked.version };
  },
  refer: ({ scope, name, version }) =>
    `infisical://${scope}/${name}${version === undefined ? '' : `?version=${version}`}`,
  describe: async (location, entry: InfisicalAccess, tools) => {
    const folder = folderOf(location);
    const query = `${versionOf(location)}${WITHOUT_VALUE}${WITH_IMPORTS}`;
    const reply = await ask(`/${nameOf(location)}`, folder, query, entry, tools);
    if (isReply(reply, 404, noFolder)) return absent('there is no such folder');
    if (isReply(reply, 404, noSecret)) return missing(folder, entry, tools);
    const { updatedAt, version } = bodyOf(reply, Found).secret;
    return there({ writtenAt: updatedAt, precision: 'entry', version: `${version}` });
  },
  resolve: resolved,
  write: {
    audience: ({ address }: InfisicalAccess) => placeOf(address).destinations,
    refusal,
    write: async (location, value, entry: InfisicalAccess, tools, { before }) =>
      written(location, value, entry, tools, before),
  },
});

/** With or without `/api`, and the second name is the older one: https://github.com/Infisical/cli/pull/256 */
function usual({ INFISICAL_DOMAIN, INFISICAL_API_URL }: Environment): Readonly<Record<string, unknown>> {
  const [address] = [INFISICAL_DOMAIN, INFISICAL_API_URL].filter((url) => url?.trim());
  return { address: address?.trim().replace(/\/api\/?$/, '') };
}
