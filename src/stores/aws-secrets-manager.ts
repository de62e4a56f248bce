import { z } from 'zod';
import { unixSeconds } from '../core/dates.js';
import { mapping, text } from '../core/policy/fields.js';
import type { Tools } from '../core/tools.js';
import { awsAccess } from './access/aws.js';
import type { OptionsOf } from './access/options.js';
import { answered, ask, awsDestination } from './aws/api.js';
import { arnOf, located, referred } from './aws/references.js';
import { described } from './aws/secret.js';
import { resolved, written } from './aws/values.js';
import { annotated, promoted, retired } from './aws/versions.js';
import { searched } from './replies.js';
import { absent, type Description, defineStore, type Location, type Store, there } from './store.js';

const options = {
  ...awsAccess,
  account: text('account', 'an account id of twelve digits', /^\d{12}$/)
    .optional()
    .describe('The account that the secrets are in: ARNs of others belong to another entry.'),
};

type Options = OptionsOf<typeof options>;

const Version = z.object({
  VersionId: z.string(),
  VersionStages: z.array(z.string()).default([]),
  CreatedDate: unixSeconds,
  LastAccessedDate: unixSeconds.optional(),
});

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_ListSecretVersionIds.html */
const Versions = z.object({ Versions: z.array(Version), NextToken: z.string().nullish() });

type Version = z.output<typeof Version>;

/** https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html */
const MAX_BYTES = 65_536;

export const awsSecretsManager: Store = defineStore({
  id: 'aws-secrets-manager',
  title: 'AWS Secrets Manager',
  docs: 'https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_ListSecretVersionIds.html',
  options: mapping('an entry of stores', options),
  usual: ({ AWS_REGION, AWS_DEFAULT_REGION }, { scope, name }) => ({
    region: arnOf(name)?.region ?? scope ?? AWS_REGION ?? AWS_DEFAULT_REGION,
  }),
  staging: 'native',
  location: {
    scope: 'The region, if not that of the entry.',
    name: 'Name or ARN of the secret.',
    key: 'A key of the JSON in it. Its own age is not told: the whole secret is written at once.',
  },
  grants: {
    describe: '`secretsmanager:DescribeSecret` and `secretsmanager:ListSecretVersionIds` on the secrets.',
    resolve: '`secretsmanager:GetSecretValue`, and `kms:Decrypt` on a key of your own.',
    write:
      '`secretsmanager:DescribeSecret`, `secretsmanager:PutSecretValue` and `secretsmanager:UpdateSecretVersionStage`; `secretsmanager:CreateSecret` for new ones, `secretsmanager:TagResource` for notes, `secretsmanager:GetSecretValue` for a key in JSON; and `kms:GenerateDataKey` and `kms:Decrypt` on a key of your own.',
  },
  // Whoever resolves the reference may have another region in the environment.
  place: (scope, name, { region }: Options) => ({
    scope: scope ?? region,
    name,
    key: undefined,
    version: undefined,
  }),
  example: 'aws-sm://prod/linear#api_key',
  locate: located,
  refer: referred,
  holds: ({ scope, name }, { region, account }: Options) => {
    const arn = arnOf(name);
    return (
      (scope ?? region) === region &&
      (arn === undefined || (arn.region === region && (account ?? arn.account) === arn.account))
    );
  },
  describe: async (location, entry: Options, tools) => {
    const secret = await described(location.name, entry, tools);
    if (secret === undefined) return absent();
    if (secret.DeletedDate) return absent('it is to be deleted');
    const version = await meant(location, entry, tools);
    return version === undefined ? absent('there is no such version') : stored(version, location);
  },
  resolve: resolved,
  write: {
    audience: (entry: Options) => [awsDestination(entry)],
    // All accounts have the same hosts.
    takes: ({ account, role }: Options, { name }) => ({
      scope: [account, arnOf(name)?.account, role?.split(':')[4]].filter((one) => one !== undefined),
    }),
    refusal: ({ name }, bytes) => {
      if (!name.startsWith('arn:') && !/^[\w/+=.@-]{1,512}$/.test(name))
        return 'a name is letters, digits and `/_+=.@-`';
      if (bytes === 0) return 'a value is not empty';
      return bytes > MAX_BYTES ? `a value has at most ${MAX_BYTES} bytes` : undefined;
    },
    write: written,
  },
  retire: retired,
  promote: promoted,
  annotate: annotated,
});

function stored(version: Version, { key }: Location): Description {
  return there({
    writtenAt: version.CreatedDate,
    precision: key === undefined ? 'value' : 'group',
    lastReadAt: version.LastAccessedDate,
    version: version.VersionId,
  });
}

/** A reference means the version with a label, which is `AWSCURRENT` unless it says so, or the one with an id. */
async function meant(
  { name, version = 'AWSCURRENT' }: Location,
  entry: Options,
  tools: Tools,
): Promise<Version | undefined> {
  return searched('', async (token) => {
    const page = token === '' ? {} : { NextToken: token };
    const body = { SecretId: name, MaxResults: 100, IncludeDeprecated: true, ...page };
    const list = answered(await ask('ListSecretVersionIds', body, entry, tools), Versions);
    const found = list.Versions.find(
      ({ VersionId, VersionStages }) => VersionId === version || VersionStages.includes(version),
    );
    return { found, next: list.NextToken || undefined };
  });
}
