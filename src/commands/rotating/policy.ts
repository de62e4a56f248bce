import { UsageError } from '../../core/errors.js';
import type { Policy } from '../../core/policy/policy.js';
import type { RotationEntry } from '../../core/rotation/rotation.js';
import { disk } from '../../io/disk.js';
import type { RotatingOptions } from './options.js';

/** Where something is to be changed, and no workflow says which it is, it has to be named: it may have come with a clone of who knows whose repository. */
export async function policyOf(
  { policy: named }: RotatingOptions,
  env: NodeJS.ProcessEnv,
  changes: boolean,
): Promise<Policy> {
  if (changes && named === undefined && env['GITHUB_ACTIONS'] !== 'true')
    throw new UsageError(
      'a policy says where credentials go, so it has to be one that you trust: name it, --policy .github/mcp-rekey.yml',
    );
  const { readDecisions } = await import('../../pipeline/decisions.js');
  const { read } = disk(env);
  return (await readDecisions(read, { policy: named, read, anew: false })).policy;
}

/** The entry of that name. Throws a `UsageError` if there is none. */
export function entryOf({ rotations }: Policy, name: string): RotationEntry {
  const entry = rotations.find((one) => one.name === name);
  if (entry !== undefined) return entry;
  const names = rotations.map((one) => one.name).join(', ');
  throw new UsageError(`the policy has no rotation ${JSON.stringify(name)}; it has ${names || 'none'}`);
}
