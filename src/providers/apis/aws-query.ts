import { Unanswered } from '../../core/inspection.js';
import type { Secret } from '../../core/secret.js';
import type { AwsKeys, HttpRequest, Reply, Tools } from '../../core/tools.js';
import type { Asked } from './api.js';

/** A part of AWS with accounts of its own. */
interface Partition {
  readonly regions: RegExp;
  readonly sts: string;
  readonly iam: string;
  /** For which requests to both are signed. */
  readonly region: string;
}

/**
 * What is global answers for all regions of a partition, so no endpoint of a region is needed:
 * https://docs.aws.amazon.com/general/latest/gr/sts.html, https://docs.aws.amazon.com/general/latest/gr/iam-service.html
 */
const PARTITIONS: readonly Partition[] = [
  {
    regions: /^cn-/,
    sts: 'sts.cn-north-1.amazonaws.com.cn',
    iam: 'iam.cn-north-1.amazonaws.com.cn',
    region: 'cn-north-1',
  },
  {
    regions: /^us-gov-/,
    sts: 'sts.us-gov-west-1.amazonaws.com',
    iam: 'iam.us-gov.amazonaws.com',
    region: 'us-gov-west-1',
  },
  {
    regions: /^(?:[a-z]{2}-[a-z]+-\d|aws-global$)/,
    sts: 'sts.amazonaws.com',
    iam: 'iam.amazonaws.com',
    region: 'us-east-1',
  },
];

export const HOSTS = PARTITIONS.flatMap(({ sts, iam }) => [sts, iam]);

const REGION = ['AWS_REGION', 'AWS_DEFAULT_REGION', 'AWS_REGION_NAME'];

/** https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html; stores that speak S3 take keys of their own by the same names. */
const ENDPOINT = [
  'AWS_ENDPOINT_URL',
  'AWS_ENDPOINT_URL_STS',
  'AWS_ENDPOINT_URL_S3',
  'AWS_S3_ENDPOINT',
  'S3_ENDPOINT',
];

/** `isSaid`: the config says it, so that a key which is not known there is known nowhere. */
export function partitionOf({ text }: Pick<Asked, 'text'>): Partition & { readonly isSaid: boolean } {
  const endpoint = text(...ENDPOINT);
  if (endpoint !== undefined && !/\.amazonaws\.com(?:\.cn)?(?:[/:]|$)/.test(endpoint)) {
    throw new Unanswered('host-not-listed', 'the endpoint that the config names');
  }
  const region = text(...REGION);
  const partition = PARTITIONS.find(({ regions }) => regions.test(region ?? 'aws-global'));
  if (partition === undefined) throw new Unanswered('host-not-listed', 'the partition of AWS_REGION');
  return { ...partition, isSaid: region !== undefined };
}

/** A query is a read here, whatever it names. Parameters are encoded by whoever builds it. */
export function query(
  { askSigned }: Tools,
  keys: AwsKeys,
  {
    service,
    region,
    host,
  }: { readonly service: 'sts' | 'iam'; readonly region: string; readonly host: string },
  action: string,
): Promise<Reply> {
  const version = service === 'sts' ? '2011-06-15' : '2010-05-08';
  const request: HttpRequest = { at: `https://${host}`, path: `/?Action=${action}&Version=${version}` };
  return askSigned(request, keys, { service, region });
}

/** The text of the first element of that name. Replies to queries are flat XML, and what is looked for in them is never escaped. */
export function element(xml: string, name: string): string | undefined {
  return new RegExp(`<${name}>([^<&]{1,2048})</${name}>`).exec(xml)?.[1];
}

/** `id:secret`, or `id:secret:token`; no part of a key has a colon. */
export function keysIn(secret: Secret): AwsKeys | undefined {
  const form = /^(A[KS]IA)[A-Z2-7]{16}:[^:]{1,200}(?::[^:]{1,8000})?$/;
  if (secret.publicPart(form) === undefined) return undefined;
  const part = (index: number): Secret => secret.derive((text) => text.split(':')[index] ?? '');
  const hasToken = secret.publicPart(/^[^:]*:[^:]*(:)/) !== undefined;
  return {
    accessKeyId: part(0),
    secretAccessKey: part(1),
    ...(hasToken ? { sessionToken: part(2) } : {}),
  };
}
