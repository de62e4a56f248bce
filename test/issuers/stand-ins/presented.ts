import type { Received } from '../../servers/answering.js';

/** What stands behind `Bearer`. */
export function bearerOf({ headers }: Received): string {
  return /^Bearer (.+)$/.exec(`${headers.authorization}`)?.[1] ?? '';
}

/** User and password of Basic authentication. */
export function basicOf({ headers }: Received): readonly [string, string] {
  const encoded = /^Basic (.+)$/.exec(`${headers.authorization}`)?.[1] ?? '';
  const [, user = '', password = ''] =
    /^([^:]*):(.*)$/s.exec(Buffer.from(encoded, 'base64').toString()) ?? [];
  return [user, password];
}

/** The JSON that was sent as such; `undefined` if it was not. */
export function jsonOf<Body>({ headers, body }: Received): Body | undefined {
  return headers['content-type'] === 'application/json' ? (JSON.parse(body) as Body) : undefined;
}
