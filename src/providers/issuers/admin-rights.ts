import type { z } from 'zod';
import { lackedOf, quoted } from '../../core/rights.js';
import type { Reply } from '../../core/tools.js';
import { refused } from './issuer.js';

/** Refuses for what the admin surely lacks. */
export async function lacking(
  needed: readonly string[],
  asking: Promise<Reply>,
  rights: z.ZodType<readonly string[]>,
): Promise<ReturnType<typeof refused> | undefined> {
  return withoutRights(await lackedOf(needed, asking, rights));
}

export function withoutRights(lacked: readonly string[]): ReturnType<typeof refused> | undefined {
  return lacked.length === 0 ? undefined : refused(`the admin lacks ${quoted(lacked)}`);
}
