import { Secret } from '../../core/secret.js';
import type { AwsKeys, ChangeRequest, HttpRequest } from '../../core/tools.js';
import { unfit, wireOf } from './wire.js';

export interface AwsScope {
  readonly service: string;
  readonly region: string;
}

/** Goes into a header as it is. */
const SCOPE = /^[a-z0-9-]+$/;

/**
 * The request with an AWS Signature Version 4: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html. All of its headers are
 * secrets then, for this origin alone.
 */
export async function signer(
  request: HttpRequest | ChangeRequest,
  { accessKeyId, secretAccessKey, sessionToken }: AwsKeys,
  { service, region }: AwsScope,
  now: Date,
): Promise<HttpRequest | ChangeRequest> {
  const { origin, path, method, headers, body } = wireOf(request);
  const keys = {
    accessKeyId: accessKeyId.revealTo(origin),
    secretAccessKey: secretAccessKey.revealTo(origin),
    ...(sessionToken === undefined ? {} : { sessionToken: sessionToken.revealTo(origin) }),
  };
  if (!SCOPE.test(service) || !SCOPE.test(region)) throw unfit();
  const { AwsV4Signer } = await import('aws4fetch');
  const datetime = now.toISOString().replace(/[:-]|\.\d{3}/g, '');
  try {
    const what = { method, url: origin + path, headers, ...(body === null ? {} : { body }) };
    const signed = await new AwsV4Signer({ ...what, ...keys, service, region, datetime }).sign();
    return { ...request, headers: sealed(signed.headers, origin) };
  } catch {
    // What it says quotes the header that it could not make.
    throw unfit();
  }
}

function sealed(headers: Headers, origin: string): Readonly<Record<string, Secret>> {
  const audience = [origin.replace(/^https:\/\//, '')];
  return Object.fromEntries([...headers].map(([name, value]) => [name, Secret.of(value, audience)]));
}
