import { createHash } from 'node:crypto';

/** What a token is known by whose vendor gives it no id. */
export function markOf(token: string): string {
  return `sha256-${createHash('sha256').update(token).digest('hex').slice(0, 24)}`;
}
