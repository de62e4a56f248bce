import { createHash, createHmac } from 'node:crypto';
import type { Received } from '../../servers/answering.js';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/** Id of the key that a request says to be signed by; `undefined` if it is not signed. */
export function signerOf({ headers }: Received): string | undefined {
  return /^AWS4-HMAC-SHA256 Credential=(\w+)\//.exec(`${headers.authorization}`)?.[1];
}

/** Whether a request is signed with that secret. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html */
export function isSignedWith(secret: string, { method, url, headers, body }: Received): boolean {
  const [, scope = '', names = '', signature] =
    /Credential=\w+\/([^,]+), SignedHeaders=([^,]+), Signature=(\w+)$/.exec(`${headers.authorization}`) ?? [];
  const { pathname, search } = new URL(url);
  const query = search.replace(/^\?/, '').split('&').filter(Boolean).sort().join('&');
  const lines = names.split(';').map((name) => `${name}:${`${headers[name]}`.trim()}\n`);
  const canonical = [method, pathname, query, lines.join(''), names, hash(body)].join('\n');
  const text = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, hash(canonical)].join('\n');
  const key = scope.split('/').reduce<string | Buffer>(hmac, `AWS4${secret}`);
  return hmac(key, text).toString('hex') === signature;
}
