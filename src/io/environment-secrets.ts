import { Unanswered } from '../core/inspection.js';
import { Secret } from '../core/secret.js';
import type { Tools } from '../core/tools.js';

/** `Tools.secret` out of environment variables: `env://NAME`. */
export function secretFrom(env: NodeJS.ProcessEnv): Tools['secret'] {
  return (reference, destinations) => {
    const name = /^env:\/\/([A-Za-z_]\w*)$/.exec(reference)?.[1];
    // The policy knows no other; what stands there instead might be the secret itself.
    if (name === undefined) throw new Unanswered('incomplete', 'a reference that is not env://NAME');
    const value: unknown = env[name];
    // `toString` is there, but is no variable.
    if (typeof value !== 'string' || value === '') throw new Unanswered('incomplete', name);
    return Secret.of(value, destinations);
  };
}
