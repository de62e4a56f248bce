import { originOf } from '../../core/destination.js';
import { Secret } from '../../core/secret.js';
import type { AwsKeys, HttpRequest } from '../../core/tools.js';

/**
 * The request with an AWS Signature Version 4: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html.
 * Headers that come out hold no secret but the session token, which goes where the keys may go.
 */
export async function signer(
  request: HttpRequest,
  { accessKeyId, secretAccessKey, sessionToken }: AwsKeys,
  { service, region }: { readonly service: string; readonly region: string },
  now: Date,
): Promise<HttpRequest> {
  const origin = originOf(request.at) ?? request.at;
  const plain = (text: string | Secret): string => (typeof text === 'string' ? text : text.revealTo(origin));
  const { AwsV4Signer } = await import('aws4fetch');
  const { headers } = await new AwsV4Signer({
    method: request.method ?? 'GET',
    url: request.at + plain(request.path),
    headers: Object.entries(request.headers ?? {}).map(([name, value]): [string, string] => [
      name,
      plain(value),
    ]),
    ...(request.body === undefined ? {} : { body: plain(request.body) }),
    accessKeyId: accessKeyId.revealTo(origin),
    secretAccessKey: secretAccessKey.revealTo(origin),
    ...(sessionToken === undefined ? {} : { sessionToken: sessionToken.revealTo(origin) }),
    service,
    region,
    datetime: now.toISOString().replace(/[:-]|\.\d{3}/g, ''),
  }).sign();
  const signed = [...headers].map(
    ([name, value]) => [name, sealed(name, value, sessionToken, origin)] as const,
  );
  return { ...request, headers: Object.fromEntries(signed) };
}

function sealed(name: string, value: string, token: Secret | undefined, origin: string): string | Secret {
  return token !== undefined && name === 'x-amz-security-token'
    ? token
    : Secret.of(value, [origin.replace(/^https:\/\//, '')]);
}
