import { z } from 'zod';

/** Its id, in front of which a domain may stand, or its number. https://cloud.google.com/resource-manager/docs/creating-managing-projects */
export function project() {
  return z.string().regex(/^(?:(?:[a-z0-9.-]{1,100}:)?[a-z][a-z0-9-]{4,28}[a-z0-9]|\d{4,20})$/);
}

/** https://cloud.google.com/apis/design/errors#http_mapping */
export const Failure = z.object({
  error: z.object({ code: z.number(), message: z.string(), status: z.string() }),
});
