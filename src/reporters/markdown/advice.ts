import type { Report, Scope } from '../../core/report.js';
import { leaked } from './verdict.js';

/** What to do about credentials that others have seen, for all of them at once; `undefined` if there are none. */
export function advice({ findings, scope }: Report): string | undefined {
  const count = leaked(findings);
  if (count === 0) return undefined;
  const [why, ...steps] = count === 1 ? forOne(scope.kind) : forMany(scope.kind);
  const replace = `Replace ${count === 1 ? 'it' : 'each'} at its provider: make a new one, keep it in a secret store, and revoke the old one.`;
  const list = [replace, ...steps].map((step, index) => `${index + 1}. ${step}`);
  return [`**What to do.** ${why}`, '', ...list].join('\n');
}

type Advice = readonly [why: string, ...steps: string[]];

function forOne(kind: Scope['kind']): Advice {
  if (kind === 'range') {
    return [
      'The credential is in the commits now, and stays there when a later commit removes it.',
      'If it still stands there, write the reference that the table names.',
      'Rewrite the branch (`git rebase -i`), so that the commit is gone before the merge, or have the policy of the base except it: a pull request cannot except itself.',
    ];
  }
  return kind === 'tree'
    ? [
        'The credential is in the repository, and stays in its history when the file is changed.',
        'Write the reference that the table names.',
      ]
    : [
        'The credential is in every clone and fork: rewriting the history does not take it back.',
        'If it still stands there, write the reference that the table names.',
      ];
}

function forMany(kind: Scope['kind']): Advice {
  if (kind === 'range') {
    return [
      'The credentials are in the commits now, and stay there when a later commit removes them.',
      'Where one still stands, write the reference that the table names.',
      'Rewrite the branch (`git rebase -i`), so that the commits are gone before the merge, or have the policy of the base except them: a pull request cannot except itself.',
    ];
  }
  return kind === 'tree'
    ? [
        'The credentials are in the repository, and stay in its history when the files are changed.',
        'Write the references that the table names.',
      ]
    : [
        'The credentials are in every clone and fork: rewriting the history does not take them back.',
        'Where one still stands, write the reference that the table names.',
      ];
}
