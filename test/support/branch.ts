import { type History, history, type Made } from '../io/history.js';
import { type JsonReport, scanJson } from './dist.js';

export type Files = NonNullable<Made['files']>;

/** Commits in a row, of which the first has the given parent: `<name>1`, `<name>2`, … */
export function inARow(
  name: string,
  parent: string | undefined,
  ...steps: readonly Files[]
): readonly Made[] {
  return steps.map((files, index) => {
    const before = index === 0 ? parent : `${name}${index}`;
    return { name: `${name}${index + 1}`, parents: before === undefined ? [] : [before], files };
  });
}

export interface Judged extends JsonReport {
  readonly code: number | null;
  /** Each finding as `rule file`. */
  readonly found: readonly string[];
  readonly made: History;
}

/** What a scan of a bare repository says to its branch `topic` beside its branch `main`. The last commit is the head unless `refs` says otherwise. */
export async function judgeBranch(
  commits: readonly Made[],
  refs: Readonly<Record<'main' | 'topic', string>>,
): Promise<Judged> {
  const made = history(commits, { 'refs/heads/main': refs.main, 'refs/heads/topic': refs.topic });
  const report = await scanJson(['--base', 'main', '--head', 'topic', made.bare]);
  return { ...report, found: foundIn(report), made };
}

/** Each finding as `rule file`. */
export function foundIn({ findings }: JsonReport): readonly string[] {
  return findings.map(({ ruleId, file }) => `${ruleId} ${file}`);
}
