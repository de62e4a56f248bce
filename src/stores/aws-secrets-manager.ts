import { z } from 'zod';
import { unixSeconds } from '../core/dates.js';
import { Unanswered } from '../core/inspection.js';
import { mapping, text } from '../core/policy/fields.js';
import type { Reply, Tools } from '../core/tools.js';
import { awsAccess, awsHost, awsKeys } from './access/aws.js';
import type { OptionsOf } from './access/options.js';
import { arnOf, located } from './aws-references.js';
import { bodyOf, isReply, searched } from './replies.js';
import { absent, type Description, defineStore, type Location, type Store, there } from './store.js';

const options = {
  ...awsAccess,
  account: text('account', 'an account id of twelve digits', /^\d{12}$/)
    .optional()
    .describe('The account that the secrets are in: ARNs of others belong to another entry.'),
};

type Options = OptionsOf<typeof options>;

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DescribeSecret.html */
const Secret = z.object({ Name: z.string(), DeletedDate: unixSeconds.optional() });

const Version = z.object({
  VersionId: z.string(),
  VersionStages: z.array(z.string()).default([]),
  CreatedDate: unixSeconds,
  LastAccessedDate: unixSeconds.optional(),
});

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_ListSecretVersionIds.html */
const Versions = z.object({ Versions: z.array(Version), NextToken: z.string().nullish() });

type Version = z.output<typeof Version>;

const errorOf = (name: RegExp) => z.object({ __type: z.string().regex(name) });
const notFound = errorOf(/(?:^|#)ResourceNotFoundException$/);
/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/CommonErrors.html */
const refused = errorOf(
  /(?:^|#)(?:AccessDenied|ExpiredToken|IncompleteSignature|InvalidClientTokenId|InvalidSignature|MissingAuthenticationToken|NotAuthorized|OptInRequired|UnrecognizedClient)(?:Exception)?$/,
);

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
  },
  locate: located,
  holds: ({ scope, name }, { region, account }: Options) => {
    const arn = arnOf(name);
    return (
      (scope ?? region) === region &&
      (arn === undefined || (arn.region === region && (account ?? arn.account) === arn.account))
    );
  },
  describe: async (location, entry: Options, tools) => {
    if (!/^[\w/+=.@!:-]{1,2048}$/.test(location.name))
      throw new Unanswered('incomplete', 'there can be no such secret');
    const reply = await ask('DescribeSecret', { SecretId: location.name }, entry, tools);
    if (isReply(reply, 400, notFound)) return absent();
    if (answered(reply, Secret).DeletedDate !== undefined) return absent('it is to be deleted');
    const version = await meant(location, entry, tools);
    return version === undefined ? absent('there is no such version') : stored(version, location);
  },
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

function answered<Body>(reply: Reply, body: z.ZodType<Body>): Body {
  if (isReply(reply, 400, refused)) throw new Unanswered('refused', 'status 400');
  return bodyOf(reply, body);
}

async function ask(action: string, body: object, entry: Options, tools: Tools): Promise<Reply> {
  const { region } = entry;
  return tools.askSigned(
    {
      method: 'POST',
      at: `https://${awsHost('secretsmanager', region)}`,
      path: '/',
      headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `secretsmanager.${action}` },
      body: JSON.stringify(body),
    },
    await awsKeys(entry, tools),
    { service: 'secretsmanager', region },
  );
}
