import { fakeAlnum } from '../../../src/providers/fake.js';
import type { Location } from '../../../src/stores/store.js';
import type { Answer, Received } from '../../servers/answering.js';
import type { StandIn } from './stand-in.js';

interface Version {
  readonly id: string;
  readonly value: string;
  readonly createdAt: number;
  labels: readonly string[];
}

export interface AwsSecret {
  readonly name: string;
  /** From the oldest to the newest. */
  readonly versions: Version[];
  readonly description: string;
  tags: Readonly<Record<string, string>>;
  /** What `DescribeSecret` tells besides. */
  state: Readonly<Record<string, unknown>>;
}

export interface AwsStandIn extends StandIn {
  readonly secrets: Map<string, AwsSecret>;
}

const REGION = 'eu-west-1';

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_Operations.html */
export function awsSecretsManager(): AwsStandIn {
  const [accessKeyId, secretAccessKey] = [fakeAlnum(20), fakeAlnum(40)];
  const secrets = new Map<string, AwsSecret>();
  let clock = 1_790_000_000;

  function answer({ method, url, headers, body }: Received): Answer {
    if (method !== 'POST' || url !== `https://secretsmanager.${REGION}.amazonaws.com/`)
      return { status: 404 };
    const signed = new RegExp(
      `^AWS4-HMAC-SHA256 Credential=${accessKeyId}/\\d{8}/${REGION}/secretsmanager/aws4_request, SignedHeaders=[\\w;-]*x-amz-target, `,
    );
    if (!signed.test(`${headers.authorization}`)) return error('UnrecognizedClientException');
    if (headers['content-type'] !== 'application/x-amz-json-1.1') return error('UnknownOperationException');
    const action = `${headers['x-amz-target']}`.replace(/^secretsmanager\./, '');
    const asked = JSON.parse(body) as Asked;
    if (action === 'CreateSecret') return create(asked);
    const secret = secrets.get(asked.SecretId ?? '');
    if (secret === undefined) return error('ResourceNotFoundException');
    if (action === 'DescribeSecret') return reply(describing(secret));
    if (action === 'ListSecretVersionIds') return reply(listing(secret));
    if (secret.state['DeletedDate'] !== undefined) return error('InvalidRequestException');
    if (action === 'GetSecretValue') return get(secret, asked);
    if ((secret.state['PrimaryRegion'] ?? REGION) !== REGION) return error('InvalidParameterException');
    if (action === 'PutSecretValue') return put(secret, asked);
    if (action === 'UpdateSecretVersionStage') return move(secret, asked);
    if (action === 'TagResource') {
      secret.tags = {
        ...secret.tags,
        ...Object.fromEntries((asked.Tags ?? []).map(({ Key, Value }) => [Key, Value])),
      };
      return { status: 200, body: '' };
    }
    return error('UnknownOperationException');
  }

  function create(asked: Asked): Answer {
    const { Name = '', ClientRequestToken: token = '', SecretString: value } = asked;
    if (!isFit(asked)) return error('ValidationException');
    if (secrets.has(Name)) return error('ResourceExistsException');
    keep(Name, value ?? '', token, ['AWSCURRENT']);
    return reply({ ARN: arnOf(Name), Name, VersionId: token });
  }

  function get(secret: AwsSecret, { VersionId, VersionStage = 'AWSCURRENT' }: Asked): Answer {
    const version = secret.versions.find(({ id, labels }) =>
      VersionId === undefined ? labels.includes(VersionStage) : id === VersionId,
    );
    if (version === undefined) return error('ResourceNotFoundException');
    const { id, value, labels, createdAt } = version;
    return reply({
      ARN: arnOf(secret.name),
      Name: secret.name,
      VersionId: id,
      SecretString: value,
      VersionStages: labels,
      CreatedDate: createdAt,
    });
  }

  function put(secret: AwsSecret, asked: Asked): Answer {
    const { ClientRequestToken: token = '', SecretString: value = '', VersionStages } = asked;
    if (!isFit(asked)) return error('ValidationException');
    const known = secret.versions.find(({ id }) => id === token);
    if (known !== undefined && known.value !== value) return error('ResourceExistsException');
    if (known === undefined) keep(secret.name, value, token, VersionStages ?? ['AWSCURRENT']);
    const { labels } = secret.versions.find(({ id }) => id === token)!;
    return reply({ ARN: arnOf(secret.name), Name: secret.name, VersionId: token, VersionStages: labels });
  }

  function move(secret: AwsSecret, asked: Asked): Answer {
    const { VersionStage: label = '', MoveToVersionId: to, RemoveFromVersionId: from } = asked;
    const holder = secret.versions.find(({ labels }) => labels.includes(label));
    const isKnown = (id: string | undefined): boolean =>
      id === undefined || secret.versions.some((version) => version.id === id);
    if (!isKnown(to) || !isKnown(from)) return error('ResourceNotFoundException');
    if (holder !== undefined && holder.id !== to && from !== holder.id)
      return error('InvalidParameterException');
    if (from !== undefined && from !== holder?.id) return error('InvalidParameterException');
    // The secret cannot be without it.
    if (label === 'AWSCURRENT' && to === undefined) return error('InvalidParameterException');
    if (to === undefined) unlabel(secret, label);
    else give(secret, to, label);
    return reply({ ARN: arnOf(secret.name), Name: secret.name });
  }

  function keep(name: string, value: string, id: string, labels: readonly string[]): void {
    const secret = secrets.get(name) ?? {
      name,
      versions: [],
      description: 'of the team',
      tags: { team: 'mcp' },
      state: {},
    };
    secrets.set(name, secret);
    const isFirst = secret.versions.length === 0;
    secret.versions.push({ id, value, createdAt: clock++, labels: [] });
    for (const label of new Set(isFirst ? [...labels, 'AWSCURRENT'] : labels)) give(secret, id, label);
  }

  const currentOf = ({ name }: Location): string | undefined =>
    secrets.get(name)?.versions.find(({ labels }) => labels.includes('AWSCURRENT'))?.value;
  return {
    secrets,
    options: { region: REGION },
    env: { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey },
    limit: 65_536,
    compares: false,
    givesRetired: true,
    locate: (name) => ({ scope: REGION, name: `mcp/${name}`, key: undefined, version: undefined }),
    answer,
    peek: currentOf,
    put: ({ name }, value) => keep(name, value, fakeAlnum(36), ['AWSCURRENT']),
    rest: ({ name }) => {
      const { description, tags } = secrets.get(name) ?? {};
      return { description, tags };
    },
    notes: ({ name }) => secrets.get(name)?.tags ?? {},
  };
}

interface Asked {
  readonly SecretId?: string;
  readonly Name?: string;
  readonly ClientRequestToken?: string;
  readonly SecretString?: string;
  readonly VersionId?: string;
  readonly VersionStage?: string;
  readonly VersionStages?: readonly string[];
  readonly MoveToVersionId?: string;
  readonly RemoveFromVersionId?: string;
  readonly Tags?: readonly { readonly Key: string; readonly Value: string }[];
}

function isFit({ ClientRequestToken: token = '', SecretString: value = '' }: Asked): boolean {
  const bytes = Buffer.byteLength(value);
  return /^[\w-]{32,64}$/.test(token) && bytes > 0 && bytes <= 65_536;
}

/** Puts a label on a version, and nowhere else. */
function give(secret: AwsSecret, to: string, label: string): void {
  const from = secret.versions.find(({ labels }) => labels.includes(label));
  unlabel(secret, label);
  const version = secret.versions.find(({ id }) => id === to)!;
  version.labels = [...version.labels, label];
  if (label === 'AWSCURRENT' && from !== undefined && from !== version) give(secret, from.id, 'AWSPREVIOUS');
}

function unlabel(secret: AwsSecret, label: string): void {
  for (const version of secret.versions) version.labels = version.labels.filter((one) => one !== label);
}

function describing({ name, versions, description, tags, state }: AwsSecret): unknown {
  const labelled = versions.filter(({ labels }) => labels.length > 0);
  return {
    ARN: arnOf(name),
    Name: name,
    Description: description,
    Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
    VersionIdsToStages: Object.fromEntries(labelled.map(({ id, labels }) => [id, labels])),
    ...state,
  };
}

function listing({ name, versions }: AwsSecret): unknown {
  const all = versions.map(({ id, labels, createdAt }) => ({
    VersionId: id,
    CreatedDate: createdAt,
    ...(labels.length > 0 && { VersionStages: labels }),
  }));
  return { ARN: arnOf(name), Name: name, Versions: all };
}

function arnOf(name: string): string {
  return `arn:aws:secretsmanager:${REGION}:123456789012:secret:${name}-a1b2c3`;
}

function reply(body: unknown): Answer {
  return { status: 200, body: JSON.stringify(body) };
}

function error(type: string): Answer {
  return { status: 400, body: JSON.stringify({ __type: type, Message: 'what AWS says about it' }) };
}
