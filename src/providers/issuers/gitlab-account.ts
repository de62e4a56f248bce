import { z } from 'zod';
import { host } from './place.js';

/** https://docs.gitlab.com/api/access_requests/#valid-access-levels */
const LEVELS = { guest: 10, reporter: 20, developer: 30, maintainer: 40, owner: 50 } as const;

export const account = z
  .strictObject({
    host: host()
      .default('gitlab.com')
      .describe('Host of the instance, with the path in front of `/api` if there is one.'),
    of: z.enum(['group', 'project', 'user']).describe('What the token belongs to.'),
    id: z
      .union([z.int().positive(), z.string().regex(/^[\w.-]{1,255}(?:\/[\w.-]{1,255}){0,20}$/)])
      .describe('Number or path of the group or project; number of the user.'),
    scopes: z
      .array(z.string().regex(/^[a-z0-9_]{1,50}$/))
      .min(1)
      .describe('What a new token may be used for, like `read_api`.'),
    'access-level': z
      .enum(Object.keys(LEVELS) as [keyof typeof LEVELS])
      .optional()
      .describe('Role of a new token in the group or project.'),
  })
  .refine(({ of, 'access-level': level }) => (of === 'user') === (level === undefined), {
    error: 'the token of a group or project needs an access-level, and that of a user has none',
  })
  .refine(({ of, id }) => of !== 'user' || /^\d{1,18}$/.test(`${id}`), {
    error: 'a user is named by a number',
  });

export type Account = z.output<typeof account>;

interface Paths {
  /** Ends where a query goes on. */
  readonly all: string;
  one(id: string): string;
  readonly made: string;
}

export function pathsOf({ of, id }: Account): Paths {
  const personal = '/api/v4/personal_access_tokens';
  if (of === 'user') {
    return {
      all: `${personal}?user_id=${id}&`,
      one: (token) => `${personal}/${token}`,
      made: `/api/v4/users/${id}/personal_access_tokens`,
    };
  }
  const own = `/api/v4/${of}s/${encodeURIComponent(id)}/access_tokens`;
  return { all: `${own}?`, one: (token) => `${own}/${token}`, made: own };
}

/** Without a level, GitLab would make a Maintainer. */
export function rolesOf({ 'access-level': level }: Account): { readonly access_level?: number } {
  return level === undefined ? {} : { access_level: LEVELS[level] };
}
