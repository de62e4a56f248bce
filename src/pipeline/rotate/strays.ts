import { historyOf } from '../../core/rotation/history.js';
import type { Entry } from '../../core/rotation/journal.js';
import { leftBehind } from '../../core/rotation/left-behind.js';

/**
 * What to tell of rotations that are on their way, and that the policy names no more: nobody goes on with them, so what they have made or were to
 * revoke lives on. In the order in which they were begun.
 */
export function strays(entries: readonly Entry[], named: readonly string[]): readonly string[] {
  const names = new Set(entries.map(({ rotation }) => rotation.slice(0, rotation.lastIndexOf('/'))));
  return [...names]
    .filter((name) => !named.includes(name))
    .flatMap((name) => {
      const { flight } = historyOf(entries, name);
      if (flight === undefined) return [];
      return `${name} is on its way, and the policy does not name it any more: name it again until it is over. Where nobody can, revoke ${leftBehind(flight)}; then say so: \`rotate revoked ${name} --all\``;
    });
}
