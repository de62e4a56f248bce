import { z } from 'zod';
import { isoDate } from '../core/dates.js';
import { Unanswered } from '../core/inspection.js';
import { mapping, oneOf } from '../core/policy/fields.js';
import { secretText } from '../core/secret.js';
import type { Reply, Tools } from '../core/tools.js';
import { placeOf } from './access/address.js';
import { dopplerAccess, dopplerToken } from './access/doppler.js';
import type { OptionsOf } from './access/options.js';
import { named } from './names.js';
import { bodyOf } from './replies.js';
import { absent, type Description, defineStore, type Location, type Store, there } from './store.js';

const options = {
  ...dopplerAccess,
  'dynamic-secrets': oneOf('dynamic-secrets', ['possible', 'none'])
    .default('possible')
    .describe(
      'Whether configs have dynamic secrets, whose names are not listed without making some. Only if there are `none`, a name that is not listed is known to be absent.',
    ),
};

type Options = OptionsOf<typeof options>;

/** https://docs.doppler.com/reference/secrets-names */
const Names = z.object({ names: z.array(z.string()) });

/** https://docs.doppler.com/reference/config_logs-list; what was written is in the log of one id alone, and that is not asked for. */
const Logs = z.object({ logs: z.array(z.object({ created_at: isoDate })) });

const REFERENCE = /^doppler:\/\/(?<scope>[\w-]{1,100}\/[\w.-]{1,100})\/(?<name>\w{1,255})$/i;

export const doppler: Store = defineStore({
  id: 'doppler',
  title: 'Doppler',
  docs: 'https://docs.doppler.com/reference/secrets-names',
  options: mapping('an entry of stores', options),
  usual: ({ DOPPLER_API_HOST }) => ({ address: DOPPLER_API_HOST }),
  staging: 'none',
  location: {
    scope: 'Project and config, with `/` between them: `backend/prd`.',
    name: 'Name of the secret. The date is that of the last change to its config.',
  },
  grants: { describe: 'A service token, or a service account with the role `viewer` in the project.' },
  locate: (reference) => {
    const { scope, name } = REFERENCE.exec(reference)?.groups ?? {};
    return name === undefined ? undefined : { scope, name, key: undefined, version: undefined };
  },
  describe: async (location, entry: Options, tools) => {
    const of = queryOf(location);
    const listed = await ask(`secrets/names?${of}&include_dynamic_secrets=false`, entry, tools);
    if (!bodyOf(listed, Names).names.includes(location.name)) return missing(entry);
    const logs = Logs.safeParse((await ask(`logs?${of}&page=1&per_page=20`, entry, tools)).json);
    return there({ writtenAt: logs.success ? newest(logs.data) : undefined, precision: 'group' });
  },
});

function missing(entry: Options): Description {
  if (entry['dynamic-secrets'] === 'none') return absent();
  return { answer: 'unknown', reason: 'no-way', detail: 'it is not listed, but may be a dynamic secret' };
}

/** The order is not documented. If the newest is not the first, this page may not have it. */
function newest({ logs }: z.output<typeof Logs>): Date | undefined {
  const [first, second] = logs.map(({ created_at }) => created_at);
  return first !== undefined && second !== undefined && second > first ? undefined : first;
}

function queryOf({ scope = '' }: Location): string {
  const [project, config, more] = scope.split('/');
  if (more !== undefined) throw new Unanswered('incomplete', 'there can be no such scope');
  return `project=${named('project', project, /^[\w-]{1,100}$/)}&config=${named('config', config, /^[\w.-]{1,100}$/)}`;
}

async function ask(question: string, entry: Options, tools: Tools): Promise<Reply> {
  const authorization = secretText`Bearer ${await dopplerToken(entry, tools)}`;
  return tools.ask({
    at: placeOf(entry.address).at,
    path: `/v3/configs/config/${question}`,
    headers: { accept: 'application/json', authorization },
  });
}
