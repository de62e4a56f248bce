import type { Decoded } from './provider.js';

/** The claims of a JSON Web Token, unverified; `undefined` if it is none. */
export function jwtClaims(token: string): Readonly<Record<string, unknown>> | undefined {
  const payload = token.split('.')[1];
  if (payload === undefined) return undefined;
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString());
    return typeof claims === 'object' && claims !== null ? (claims as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** Issue and expiry times of a token's claims: `iat` and `exp`, in seconds since 1970 (RFC 7519 §4.1). */
export function jwtTimes(claims: Readonly<Record<string, unknown>>): Decoded {
  const issuedAt = epochSeconds(claims['iat']);
  const expiresAt = epochSeconds(claims['exp']);
  return { ...(issuedAt && { issuedAt }), ...(expiresAt && { expiresAt }) };
}

/** The end of the year 9999: later ones cannot be written as RFC 3339 has it. */
const LAST_SECOND = 253_402_300_799;

/** A date out of seconds since 1970, whole or with a fraction; `undefined` for anything else. */
function epochSeconds(value: unknown): Date | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value) || value <= 0 || value > LAST_SECOND)
    return undefined;
  return new Date(value * 1000);
}

/** A signed JSON Web Token (RFC 7519, RFC 7515 §7.1): header, claims and signature in base64url. */
export const JSON_WEB_TOKEN = /eyJ[\w-]{10,2000}\.eyJ[\w-]{10,8000}\.[\w-]{40,1400}/;

/** Issue and expiry times of a JSON Web Token; `undefined` if the value is none. */
export function decodeJwtTimes(token: string): Decoded | undefined {
  const claims = jwtClaims(token);
  return claims && jwtTimes(claims);
}
