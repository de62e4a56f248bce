import { type Secret, secretText } from '../../core/secret.js';

/** `Basic …` for the `authorization` header: https://www.rfc-editor.org/rfc/rfc7617#section-2 */
export function basicAuth(user: string | Secret, password: Secret): Secret {
  return secretText`${user}:${password}`.derive((pair) => `Basic ${Buffer.from(pair).toString('base64')}`);
}
