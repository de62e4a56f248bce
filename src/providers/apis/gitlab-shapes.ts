import { z } from 'zod';
import { isoDate } from '../../core/dates.js';

/** A token ends at midnight UTC of that day, and without one it never does: https://docs.gitlab.com/user/profile/personal_access_tokens/ */
export const expiry = z.union([z.null().transform(() => 'never' as const), isoDate]).optional();

export const date = isoDate.nullish().transform((value) => value ?? undefined);

/** What stands in front of `/api`: configs write the URL of the API, of the instance, of its MCP server or of a repository. */
export function instanceUrl(at: string, origin: string): string {
  return at.endsWith('.git') ? origin : at.replace(/\/api(?:\/.*)?$/, '');
}
