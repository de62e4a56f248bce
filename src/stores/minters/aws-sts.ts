import { Unanswered } from '../../core/inspection.js';
import { mapping, text } from '../../core/policy/fields.js';
import { AWS_REGION, AWS_ROLE, assumeRole, awsHost } from '../access/aws.js';
import { audience, type OptionsOf } from '../access/options.js';
import { identityFor, OF_WORKFLOWS, token } from './identity.js';
import { defineMinter, type Minter } from './minter.js';

const wanted = {
  role: text('role', 'the ARN of a role', AWS_ROLE).describe('ARN of the role.'),
  region: text('region', 'a region, like eu-west-1', AWS_REGION)
    .optional()
    .describe('Whose STS is asked, if not that of `AWS_REGION` or `AWS_DEFAULT_REGION`.'),
  duration: text(
    'duration',
    'seconds, from 900 to 43200',
    /^(?:9\d\d|[1-9]\d{3}|[1-3]\d{4}|4[0-2]\d{3}|43[01]\d\d|43200)$/,
  )
    .optional()
    .describe(
      'For how many seconds the key is good; an hour if it is not said. The role has a limit of its own.',
    ),
  audience: audience()
    .default('sts.amazonaws.com')
    .describe('Audience of the job’s token, as the role’s trust policy has it.'),
  token: token(),
};

/** The file is what AWS’s own programs go by: https://docs.aws.amazon.com/sdkref/latest/guide/feature-assume-role-credentials.html */
const FILE = 'AWS_WEB_IDENTITY_TOKEN_FILE';

/** Three values, each of which is good for nothing without the others. */
export const awsSts: Minter = defineMinter({
  id: 'aws-sts',
  docs: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html',
  grants: 'a trust policy of the role that lets this identity assume it by `sts:AssumeRoleWithWebIdentity`',
  what: { form: 'ARN-OF-A-ROLE', shape: /^(?<role>arn:.{1,700})$/ },
  wanted: mapping('a reference', wanted),
  parts: ['access-key-id', 'secret-access-key', 'session-token'],
  variables: [...OF_WORKFLOWS, FILE],
  settings: {
    AWS_REGION: 'the region, where the reference says none; else `AWS_DEFAULT_REGION`',
    [FILE]: 'a file that holds the token to show, outside of workflows',
  },
  example: 'aws-sts://arn:aws:iam::123456789012:role/mcp-buckets?region=eu-west-1#access-key-id',
  mint: async (asked: OptionsOf<typeof wanted>, env, tools, destinations) => {
    const region = regionOf(asked.region ?? (env['AWS_REGION'] || env['AWS_DEFAULT_REGION']));
    const { role, duration } = asked;
    const identity = await identityFor({ ...asked, variable: FILE }, env, tools, [awsHost('sts', region)]);
    const keys = await assumeRole({ region, role, duration }, identity, tools.ask, destinations);
    return {
      'access-key-id': keys.accessKeyId,
      'secret-access-key': keys.secretAccessKey,
      'session-token': keys.sessionToken!,
    };
  },
});

function regionOf(region: string | undefined): string {
  if (!region) throw new Unanswered('incomplete', 'AWS_REGION');
  if (AWS_REGION.test(region)) return region;
  throw new Unanswered('incomplete', 'AWS_REGION is no region');
}
