import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { Unanswered } from '../../core/inspection.js';
import type { Secret } from '../../core/secret.js';

/** Bits; those that vendors make have half as many. To sign by one of some ten thousands takes hours. */
const LONGEST = 4096;

/** A JSON Web Token of these claims, signed by a private key in PEM. Throws `Unanswered` ('incomplete') if it is none of RSA in PKCS #8. */
export function signedClaims(key: Secret, claims: object): Secret {
  const part = (json: object): string => Buffer.from(JSON.stringify(json)).toString('base64url');
  const signed = `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}`;
  return key.derive(
    (pem) =>
      `${signed}.${usable(() => sign('RSA-SHA256', Buffer.from(signed), keyIn(pem))).toString('base64url')}`,
  );
}

/** The public half of a private key: SubjectPublicKeyInfo, in Base64. Throws as `signedClaims` does. */
export function publicHalfOf(key: Secret): string {
  return key.derive((pem) => publicText(createPublicKey(keyIn(pem)))).publicPart(/^(.+)$/)!;
}

export function publicText(key: KeyObject): string {
  return key.export({ type: 'spki', format: 'der' }).toString('base64');
}

/** The key in a block of PKCS #8, whatever its line breaks have become. */
function keyIn(pem: string): KeyObject {
  const body = /PRIVATE KEY-{5}(.*?)-{5}END/s.exec(pem)?.[1] ?? '';
  const der = Buffer.from(body.replace(/\\[rn]/g, '').replace(/\s/g, ''), 'base64');
  return usable(() => {
    // All that is in it has fewer bytes than the modulus has bits.
    if (der.length > LONGEST) throw new RangeError();
    const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
    const { modulusLength = Number.POSITIVE_INFINITY } = key.asymmetricKeyDetails ?? {};
    if (key.asymmetricKeyType !== 'rsa' || modulusLength > LONGEST) throw new RangeError();
    return key;
  });
}

function usable<Result>(compute: () => Result): Result {
  try {
    return compute();
  } catch {
    throw new Unanswered('incomplete', 'it is no private key of RSA');
  }
}
