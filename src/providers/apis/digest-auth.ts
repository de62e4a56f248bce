import { createHash, randomBytes } from 'node:crypto';
import type { Secret } from '../../core/secret.js';
import type { HttpRequest, Reply } from '../../core/tools.js';

/** What a server wants to be proven: https://www.rfc-editor.org/rfc/rfc7616#section-3.3 */
export interface Challenge {
  readonly realm: string;
  readonly nonce: string;
  /** The password was not looked at, since the nonce was too old. */
  readonly isStale: boolean;
}

/** The challenge of a reply; `undefined` if there is none, or one that only newer clients can meet. */
export function challengeOf(reply: Reply): Challenge | undefined {
  const header = reply.header('www-authenticate') ?? '';
  const [, realm] = /^Digest .*\brealm="([^"\\]*)"/i.exec(header) ?? [];
  const [, nonce] = /\bnonce="([^"\\]+)"/i.exec(header) ?? [];
  const [, algorithm = 'MD5'] = /\balgorithm="?([\w-]+)"?/i.exec(header) ?? [];
  const [, qop = ''] = /\bqop="?([\w, -]+)/i.exec(header) ?? [];
  const hasQop = qop.split(/[, ]+/).includes('auth');
  if (realm === undefined || nonce === undefined || algorithm.toUpperCase() !== 'MD5' || !hasQop)
    return undefined;
  return { realm, nonce, isStale: /\bstale="?true\b/i.test(header) };
}

/** `Digest …` for the `authorization` header of a request: https://www.rfc-editor.org/rfc/rfc7616#section-3.4 */
export function digestAuth(
  { realm, nonce }: Challenge,
  user: string,
  password: Secret,
  { method = 'GET', path }: HttpRequest & { readonly path: string },
  /** What nobody can know beforehand. */
  client = randomBytes(12).toString('hex'),
): Secret {
  return password.derive((text) => {
    const response = md5(
      `${md5(`${user}:${realm}:${text}`)}:${nonce}:00000001:${client}:auth:${md5(`${method}:${path}`)}`,
    );
    return `Digest username="${user}", realm="${realm}", nonce="${nonce}", uri="${path}", qop=auth, nc=00000001, cnonce="${client}", response="${response}", algorithm=MD5`;
  });
}

function md5(text: string): string {
  return createHash('md5').update(text).digest('hex');
}
