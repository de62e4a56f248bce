import { appToken } from '../../core/app-key.js';
import { Unanswered } from '../../core/inspection.js';
import { Secret } from '../../core/secret.js';

/** Where a private key may go: it signs here, and is sent to nobody. */
export const SIGNING = 'here:rs256';

/** The token by which a GitHub App says who it is. */
export function appJwt(
  privateKey: Secret,
  claims: Parameters<typeof appToken>[1],
  destinations: readonly string[],
): Secret {
  const token = appToken(privateKey.revealTo(SIGNING), claims);
  if (token !== undefined) return Secret.of(token, destinations);
  throw new Unanswered('incomplete', 'what should be the private key of the app is no key of RSA in PEM');
}
