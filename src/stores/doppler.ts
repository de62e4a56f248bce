import { placeOf } from './access/address.js';
import { configOf, type DopplerOptions, dopplerOptions, isListed, newestOf } from './doppler/requests.js';
import { missing, refusal, resolved, written } from './doppler/values.js';
import { defineStore, type Store, there } from './store.js';

const REFERENCE = /^doppler:\/\/(?<scope>[\w-]{1,100}\/[\w.-]{1,100})\/(?<name>\w{1,255})$/i;

export const doppler: Store = defineStore({
  id: 'doppler',
  title: 'Doppler',
  docs: 'https://docs.doppler.com/reference/secrets-names',
  options: dopplerOptions,
  // https://github.com/DopplerHQ/terraform-provider-doppler/blob/master/docs/index.md
  usual: ({ DOPPLER_API_HOST }) => ({ address: DOPPLER_API_HOST || undefined }),
  staging: 'none',
  location: {
    scope: 'Project and config, with `/` between them: `backend/prd`.',
    name: 'Name of the secret. The date and the version are those of the last change to its config.',
  },
  grants: {
    describe: 'A service token, or a service account with the role `viewer` in the project.',
    resolve:
      'The same. A secret that is `restricted` is not given to the token of a person. References in it are resolved.',
    write:
      'A service token with write access, or a service account with the role `collaborator` in the project. A value with `${` is not written, for it would be a reference.',
  },
  example: 'doppler://PROJECT/CONFIG/LINEAR_API_KEY',
  locate: (reference) => {
    const { scope, name } = REFERENCE.exec(reference)?.groups ?? {};
    return name === undefined ? undefined : { scope, name, key: undefined, version: undefined };
  },
  refer: ({ scope, name }) => `doppler://${scope}/${name}`,
  describe: async (location, entry: DopplerOptions, tools) => {
    const config = configOf(location);
    if (!(await isListed(config, location.name, entry, tools))) return missing(entry);
    const newest = await newestOf(config, entry, tools);
    return there({ writtenAt: newest?.created_at, precision: 'group', version: newest?.id });
  },
  resolve: resolved,
  write: {
    audience: ({ address }: DopplerOptions) => placeOf(address).destinations,
    // A project is called so in every workplace.
    takes: ({ identity }: DopplerOptions) => ({ scope: identity === undefined ? [] : [identity] }),
    refusal,
    write: async (location, value, entry: DopplerOptions, tools, { before }) =>
      written(location, value, entry, tools, before),
  },
});
