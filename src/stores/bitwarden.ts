import { z } from 'zod';
import { Unanswered, unknown } from '../core/inspection.js';
import { secretReference } from '../core/policy/asking-schema.js';
import { mapping } from '../core/policy/fields.js';
import { Secret } from '../core/secret.js';
import type { StoreTools } from '../core/tools.js';
import { address } from './access/address.js';
import type { OptionsOf } from './access/options.js';
import { printed, refusedBy } from './programs.js';
import { absent, defineStore, type Location, type Store } from './store.js';

const options = {
  address: address('address', 'https://vault.bitwarden.eu')
    .optional()
    .describe('Where the server is, if not where the program `bws` is set up for.'),
  token: secretReference('token')
    .default('env://BWS_ACCESS_TOKEN')
    .describe('The access token of a machine account.'),
};

type Options = OptionsOf<typeof options>;

/** https://bitwarden.com/help/secrets-manager-cli/ */
const BWS = 'bws';

/** Where what it prints is read: in this process. */
const HERE = 'here:bws';

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

const BY_ID = /^bws:\/\/(?<name>[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12})$/i;
const BY_KEY = /^bws:\/\/(?<scope>[^/?#\0-\x1f\x7f]{1,500})\/(?<name>[^?#\0-\x1f\x7f]{1,500})$/;

/** https://github.com/bitwarden/sdk-sm/blob/main/crates/bitwarden-sm/src/secrets/secret_response.rs */
const Single = z.object({ id: z.string(), key: z.string(), value: z.string() });
const Projects = z.array(z.object({ id: z.string().regex(UUID), name: z.string() }));

/**
 * By the program, for the licence of the vendor's library does not let others hand it on. It takes the value of a secret by an argument, which
 * everybody on the machine can read (https://github.com/bitwarden/sdk-sm/blob/main/crates/bws/src/cli.rs): so nothing is written.
 */
export const bitwarden: Store = defineStore({
  id: 'bitwarden',
  title: 'Bitwarden Secrets Manager',
  docs: 'https://bitwarden.com/help/secrets-manager-cli/',
  options: mapping('an entry of stores', options),
  usual: ({ BWS_SERVER_URL }) => ({ address: BWS_SERVER_URL }),
  staging: 'none',
  location: {
    scope: 'Name or id of the project.',
    name: 'Key of the secret; or its id, without a project.',
  },
  grants: {
    describe:
      'Nothing: the program `bws` gives no date without the value, so these secrets are of unknown age.',
    resolve: 'A machine account with “Can read” on the project.',
    write:
      'Not done: the program `bws` takes a value as an argument, which everybody on the machine can read.',
  },
  example: 'bws://PROJECT/LINEAR_API_KEY',
  locate: (reference) => {
    const { scope, name } = (BY_ID.exec(reference) ?? BY_KEY.exec(reference))?.groups ?? {};
    return name === undefined ? undefined : { scope, name, key: undefined, version: undefined };
  },
  refer: ({ scope, name }) => `bws://${scope === undefined ? '' : `${scope}/`}${name}`,
  // Lists too are made of whole secrets: https://github.com/bitwarden/sdk-sm/blob/main/crates/bws/src/command/secret.rs
  describe: async () => unknown('no-way', 'bws gives no date without the value'),
  resolve: async (location, entry: Options, tools, audience) => {
    const value = await found(location, entry, tools);
    return value === undefined ? absent() : { answer: 'there', value: Secret.of(value, audience) };
  },
});

async function found(
  { scope, name }: Location,
  entry: Options,
  tools: StoreTools,
): Promise<string | undefined> {
  if (scope === undefined) {
    if (!UUID.test(name)) throw new Unanswered('incomplete', 'which project is meant is written nowhere');
    // Of one that is not there it says the same as of one that the account may not see.
    return (await run(['secret', 'get', name], Single, entry, tools)).value;
  }
  const project = UUID.test(scope) ? scope : await projectOf(scope, entry, tools);
  const secrets = await run(['secret', 'list', project], z.array(Single), entry, tools);
  return only(secrets.filter(({ key }) => key === name))?.value;
}

async function projectOf(wanted: string, entry: Options, tools: StoreTools): Promise<string> {
  const projects = await run(['project', 'list'], Projects, entry, tools);
  const project = only(projects.filter(({ name }) => name === wanted));
  if (project === undefined) throw new Unanswered('refused', 'the token sees no project of that name');
  return project.id;
}

function only<One>(found: readonly One[]): One | undefined {
  if (found.length > 1) throw new Unanswered('incomplete', 'there are several of that name');
  return found[0];
}

async function run<Body>(
  args: readonly string[],
  body: z.ZodType<Body>,
  entry: Options,
  { programs, secret }: StoreTools,
): Promise<Body> {
  const env = {
    BWS_ACCESS_TOKEN: secret(entry.token, [`program:${BWS}`]),
    ...(entry.address !== undefined && { BWS_SERVER_URL: entry.address }),
  };
  const reply = await programs.run(BWS, {
    args: [...args, '--output', 'json', '--color', 'no'],
    env,
    audience: [HERE],
  });
  if (reply.code !== 0) throw refusedBy(BWS, args.slice(0, 2).join(' '), reply.code);
  return printed(reply, body, HERE);
}
