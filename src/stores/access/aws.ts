import { secretReference } from '../../core/policy/asking-schema.js';
import { text } from '../../core/policy/fields.js';
import { Secret } from '../../core/secret.js';
import type { AwsKeys, Tools } from '../../core/tools.js';
import { optionalSecret } from '../optional-secret.js';
import { form } from './bodies.js';
import { audience, type OptionsOf } from './options.js';
import { oncePerEntry, refusedLogin } from './session.js';

export const AWS_REGION = /^[a-z]{2,8}(?:-[a-z]{2,12}){1,3}-\d{1,2}$/;
export const AWS_ROLE = /^arn:aws[\w-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,600}$/;

export const awsAccess = {
  region: text('region', 'a region, like eu-west-1', AWS_REGION).describe(
    'The region that the secrets are in.',
  ),
  role: text('role', 'the ARN of a role', AWS_ROLE)
    .optional()
    .describe('ARN of the role that the workflow assumes by its identity. Without it, keys are used.'),
  audience: audience()
    .default('sts.amazonaws.com')
    .describe('Audience of the identity, as the role’s trust policy has it.'),
  'access-key-id': secretReference('access-key-id')
    .default('env://AWS_ACCESS_KEY_ID')
    .describe('The id of an access key.'),
  'secret-access-key': secretReference('secret-access-key')
    .default('env://AWS_SECRET_ACCESS_KEY')
    .describe('The access key.'),
  'session-token': secretReference('session-token')
    .default('env://AWS_SESSION_TOKEN')
    .describe('The token of a temporary key; nothing is missing if the variable is not set.'),
};

export type AwsAccess = OptionsOf<typeof awsAccess>;

/** https://docs.aws.amazon.com/general/latest/gr/rande.html#regional-endpoints */
export function awsHost(service: string, region: string): string {
  return `${service}.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;
}

/** Keys for one service. */
export const awsKeys = oncePerEntry(async (options: AwsAccess, tools): Promise<AwsKeys> => {
  const { region, role } = options;
  const audience = [awsHost('secretsmanager', region)];
  if (role !== undefined) {
    const token = await tools.identity(options.audience, [awsHost('sts', region)]);
    return assumeRole({ region, role }, token, tools.ask, audience);
  }
  return {
    accessKeyId: tools.secret(options['access-key-id'], audience),
    secretAccessKey: tools.secret(options['secret-access-key'], audience),
    sessionToken: optionalSecret(() => tools.secret(options['session-token'], audience)),
  };
});

interface Assumed {
  readonly region: string;
  readonly role: string;
  /** Seconds; an hour if it is not said. */
  readonly duration?: string | undefined;
}

/** Not signed: the token is all that it takes. https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
export async function assumeRole(
  { region, role, duration }: Assumed,
  token: Secret,
  ask: Tools['ask'],
  destinations: readonly string[],
): Promise<Required<AwsKeys>> {
  const request = form({
    Action: 'AssumeRoleWithWebIdentity',
    Version: '2011-06-15',
    RoleArn: role,
    RoleSessionName: 'mcp-rekey',
    ...(duration !== undefined && { DurationSeconds: duration }),
    WebIdentityToken: token,
  });
  const reply = await ask({ method: 'POST', at: `https://${awsHost('sts', region)}`, path: '/', ...request });
  const part = (name: string): Secret => {
    const value = new RegExp(`<${name}>([\\w+/=-]+)</${name}>`).exec(reply.text)?.[1];
    if (reply.status !== 200 || value === undefined) throw refusedLogin(reply);
    return Secret.of(value, destinations);
  };
  return {
    accessKeyId: part('AccessKeyId'),
    secretAccessKey: part('SecretAccessKey'),
    sessionToken: part('SessionToken'),
  };
}
