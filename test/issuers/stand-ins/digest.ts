import { createHash } from 'node:crypto';
import type { Received } from '../../servers/answering.js';

const md5 = (text: string): string => createHash('md5').update(text).digest('hex');

/** What a server wants to be proven: https://www.rfc-editor.org/rfc/rfc7616#section-3.3 */
export function challenge(realm: string, nonce: string): string {
  return `Digest realm="${realm}", domain="", nonce="${nonce}", algorithm=MD5, qop="auth", stale=false`;
}

/** Who a request says to be; empty if it does not say so in this way. */
export function digestUser({ headers }: Received): string {
  return /^Digest username="(\w+)"/.exec(`${headers.authorization}`)?.[1] ?? '';
}

/** Whether it proves that it knows the password. */
export function isProven(
  { headers, method, url }: Received,
  realm: string,
  nonce: string,
  password: string,
): boolean {
  const given = `${headers.authorization}`;
  const field = (name: string): string =>
    new RegExp(`\\b${name}=(?:"([^"]*)"|([^, ]+))`).exec(given)?.slice(1).find(Boolean) ?? '';
  const { pathname } = new URL(url);
  const secret = md5(`${digestUser({ headers } as Received)}:${realm}:${password}`);
  const what = md5(`${method}:${pathname}`);
  const wanted = md5(`${secret}:${nonce}:${field('nc')}:${field('cnonce')}:auth:${what}`);
  return field('nonce') === nonce && field('uri') === pathname && field('response') === wanted;
}
