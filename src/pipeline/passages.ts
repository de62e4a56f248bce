import { findingOf } from '../core/finding.js';
import { isLiteral } from '../core/novelty.js';
import type { Commit, Finding } from '../core/report.js';
import type { Change } from '../core/revisions.js';
import { capital } from '../core/words.js';
import type { Examination } from './examine.js';

/** One path that one commit changed. */
export interface CommitChange {
  readonly commit: Commit;
  readonly change: Change;
}

/** How a credential went through the commits at one place. */
export interface Passage {
  /** As the newest version of the file has it. */
  readonly finding: Finding;
  /** The first commit that brought it there. */
  readonly first: Commit;
  /** The last commit that wrote a version of the file with it. */
  readonly last: Commit;
}

/**
 * The passages of the credentials that commits brought: what a version has and no version had that its commit found. `changes`: a
 * commit before its parents. `examined` tells what was found in a version that has been examined.
 */
export async function passagesOf(
  changes: readonly CommitChange[],
  examined: (version: Change['before'][number]) => Promise<Examination>,
): Promise<ReadonlyMap<string, Passage>> {
  const passages = new Map<string, Passage>();
  const held = new Map<string, Passage>();
  for (const { commit, change } of changes) {
    if (!change.after) continue;
    const { findings } = await examined(change.after);
    const literals = findings.filter(isLiteral);
    if (literals.length === 0) continue;
    const before = await Promise.all(change.before.map(examined));
    const had = new Set(before.flatMap((one) => one.findings.filter(isLiteral).map(passageKey)));
    for (const finding of literals) {
      const key = passageKey(finding);
      const known = held.get(key) ?? { finding, first: commit, last: commit };
      held.set(key, known);
      if (!had.has(key)) passages.set(key, { ...known, first: commit });
    }
  }
  return passages;
}

/** What a passage is of: one credential at one place. */
export function passageKey({ place, fingerprint }: Finding): string {
  return `${place}\0${fingerprint}`;
}

/** The finding of a credential that is in the commits and not in the files any more. */
export function inHistory({ finding, first, last }: Passage): Finding {
  const { file, line, column, endLine, endColumn, hosts, server, slot, place, provider, title } = finding;
  const { fingerprint, redacted, age, excerpt, confidence } = finding;
  const message = `${capital(title)}: commit ${first.oid.slice(0, 10)} brought it; it is gone from the file, and still in the commits`;
  return findingOf('literal-in-history', {
    ...{ message, confidence, file, line, column, endLine, endColumn, hosts, server, slot, place, provider },
    ...{ title, fingerprint, redacted, age, excerpt, history: { first, last, atHead: false } },
  });
}
