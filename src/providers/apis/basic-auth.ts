import { type Secret, secretText } from '../../core/secret.js';

/** `Basic …` for the `authorization` header: https://www.rfc-editor.org/rfc/rfc7617#section-2 */
export function basicAuth(user: string | Secret, password: Secret): Secret {
  return basicAuthOf(secretText`${user}:${password}`);
}

/** The same of a user and password that come with the colon in between. */
export function basicAuthOf(pair: Secret): Secret {
  return pair.derive((text) => `Basic ${Buffer.from(text).toString('base64')}`);
}
