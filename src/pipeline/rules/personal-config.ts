import type { Extraction } from '../extract.js';
import type { Reader } from '../readers.js';
import { named } from '../references.js';
import type { RuleProblem } from './problem.js';

/**
 * The problem that a file is in the repository which all hosts whose own it is keep for one user. `undefined` if one of
 * them shares it with others, or if git does not track it.
 */
export function personalConfig(
  { owners }: Pick<Extraction, 'owners'>,
  readers: readonly Reader[],
  isTracked: boolean,
): RuleProblem | undefined {
  const own = readers.filter(({ host, file }) => owners.includes(host) && !file.imported);
  if (!isTracked || own.length === 0 || !own.every(({ file }) => file.personal)) return undefined;
  const hosts = owners.filter((owner) => own.some(({ host }) => host === owner));
  return {
    ruleId: 'personal-config-committed',
    message: `${named(hosts)} ${hosts.length === 1 ? 'keeps' : 'keep'} this file for one user: it holds that user’s servers, and may hold tokens that the host writes itself`,
    remedy:
      'Take it out of the repository (`git rm --cached`), name it in `.gitignore`, and keep what others need in the config of the project.',
  };
}
