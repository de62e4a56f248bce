import { createHash, generateKeyPairSync } from 'node:crypto';
import { Secret } from '../../core/secret.js';
import { publicHalfOf, signedClaims } from '../apis/rsa-key.js';

/** Bits, at the least: https://docs.snowflake.com/en/user-guide/key-pair-auth */
const LENGTH = 2048;

/** Who logs in by a key. */
export interface Holder {
  /** Account identifier. */
  readonly account: string;
  readonly user: string;
}

/** A new one, in PEM of PKCS #8 without a passphrase. */
export function newKey(audience: readonly string[]): Secret {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: LENGTH });
  return Secret.of(`${privateKey.export({ type: 'pkcs8', format: 'pem' })}`, audience);
}

/** As `DESCRIBE USER` shows it: https://docs.snowflake.com/en/user-guide/key-pair-auth#verify-the-user-s-public-key-fingerprint */
export function fingerprintOf(key: Secret): string {
  const digest = createHash('sha256').update(Buffer.from(publicHalfOf(key), 'base64'));
  return `SHA256:${digest.digest('base64')}`;
}

/**
 * What a request is let in by; for five minutes. The account is without its region, and both are in capitals:
 * https://docs.snowflake.com/en/developer-guide/sql-api/authenticating#using-key-pair-authentication
 */
export function loginBy(key: Secret, { account, user }: Holder, now: Date): Secret {
  const sub = `${account.replace(/\..*$/s, '')}.${user}`.toUpperCase();
  const iat = Math.floor(now.getTime() / 1000);
  return signedClaims(key, { iss: `${sub}.${fingerprintOf(key)}`, sub, iat, exp: iat + 300 });
}
