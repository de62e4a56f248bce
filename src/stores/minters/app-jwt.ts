import { createPrivateKey, type KeyObject, sign } from 'node:crypto';
import { Unanswered } from '../../core/inspection.js';
import { Secret } from '../../core/secret.js';

/** Where a private key may go: it signs here, and is sent to nobody. */
export const SIGNING = 'here:rs256';

/** A clock may be a minute wrong either way; ten minutes ahead is the most that GitHub takes. */
const BEFORE = 60;
const AFTER = 9 * 60;

interface Claims {
  /** Client id or id of the app. */
  readonly issuer: string;
  readonly now: Date;
}

/**
 * The token by which a GitHub App says who it is:
 * https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-json-web-token-jwt-for-a-github-app
 */
export function appJwt(privateKey: Secret, { issuer, now }: Claims, destinations: readonly string[]): Secret {
  const key = keyOf(privateKey);
  const time = Math.floor(now.getTime() / 1000);
  const claims = { iat: time - BEFORE, exp: time + AFTER, iss: issuer };
  const signed = [{ alg: 'RS256', typ: 'JWT' }, claims]
    .map((part) => encoded(JSON.stringify(part)))
    .join('.');
  const signature = sign('sha256', Buffer.from(signed), key).toString('base64url');
  return Secret.of(`${signed}.${signature}`, destinations);
}

function keyOf(privateKey: Secret): KeyObject {
  // Who had to put it on one line has written `\n` for the ends of lines.
  const pem = privateKey.revealTo(SIGNING).replaceAll('\\n', '\n');
  const key = parsed(pem);
  if (key?.asymmetricKeyType === 'rsa') return key;
  throw new Unanswered('incomplete', 'what should be the private key of the app is no key of RSA in PEM');
}

/** What Node.js says of a wrong key may quote it. */
function parsed(pem: string): KeyObject | undefined {
  try {
    return createPrivateKey(pem);
  } catch {
    return undefined;
  }
}

function encoded(part: string): string {
  return Buffer.from(part).toString('base64url');
}
