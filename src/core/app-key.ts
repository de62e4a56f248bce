import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';

/** A clock may be a minute wrong either way; ten minutes ahead is the most that GitHub takes. */
const BEFORE = 60;
const AFTER = 9 * 60;

interface Claims {
  /** Client id or id of the app. */
  readonly issuer: string;
  readonly now: Date;
}

/**
 * The token by which a GitHub App says who it is; `undefined` if that is no private key of RSA in PEM.
 * https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-json-web-token-jwt-for-a-github-app
 */
export function appToken(pem: string, { issuer, now }: Claims): string | undefined {
  const key = keyIn(pem);
  if (key === undefined) return undefined;
  const time = Math.floor(now.getTime() / 1000);
  const claims = { iat: time - BEFORE, exp: time + AFTER, iss: issuer };
  const signed = [{ alg: 'RS256', typ: 'JWT' }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  return `${signed}.${sign('sha256', Buffer.from(signed), key).toString('base64url')}`;
}

/**
 * What GitHub shows of a key on the page of its app; `undefined` if that is no such key.
 * https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/managing-private-keys-for-github-apps#verifying-private-keys
 */
export function appKeyFingerprint(pem: string): string | undefined {
  const key = keyIn(pem);
  if (key === undefined) return undefined;
  const open = createPublicKey(key).export({ type: 'spki', format: 'der' });
  return `SHA256:${createHash('sha256').update(open).digest('base64')}`;
}

function keyIn(pem: string): KeyObject | undefined {
  // Who had to put it on one line has written `\n` for the ends of lines.
  const key = parsed(pem.replaceAll('\\n', '\n'));
  return key?.asymmetricKeyType === 'rsa' ? key : undefined;
}

/** What Node.js says of a wrong key may quote it. */
function parsed(pem: string): KeyObject | undefined {
  try {
    return createPrivateKey(pem);
  } catch {
    return undefined;
  }
}
