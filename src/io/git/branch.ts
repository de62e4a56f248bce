import type { Git } from './repository.js';

/** Asked in this order. The remote's own default is known in a clone. */
const POINTERS = [
  { ref: 'refs/remotes/origin/HEAD', before: 'refs/remotes/origin/' },
  { ref: 'HEAD', before: 'refs/heads/' },
] as const;

/** The default branch of where the repository was cloned from, else the one that is checked out; `undefined` if neither is there. */
export async function defaultBranch({ process }: Git): Promise<string | undefined> {
  for (const { ref, before } of POINTERS) {
    const { stdout } = await process.run(['symbolic-ref', '--quiet', ref], { okCodes: [0, 1] });
    const target = stdout.toString().trimEnd();
    if (target.startsWith(before)) return target.slice(before.length);
  }
  return undefined;
}
