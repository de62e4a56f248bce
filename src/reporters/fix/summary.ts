import { displayable } from '../../core/display.js';
import type { Fixed, Fixes, FixWay, Stored } from '../../core/fixes.js';
import { counted } from '../../core/phrases.js';
import { isComplete } from '../../core/report.js';
import { unfixable } from '../../core/unfixable.js';
import { coverageLines } from '../coverage-line.js';
import { shareOf } from './share.js';
import { storeLines } from './stored.js';

/** As many are named one by one. */
const MOST = 20;

export interface Told {
  /** The files have been changed. */
  readonly written: boolean;
  /** The diff is shown with masks in place of the values, so that it can only be read. */
  readonly masked: boolean;
  /** The file that the diff with the values has been written to. */
  readonly diffFile: string | undefined;
  /** Where the values are; none if they have been put nowhere. */
  readonly stored: readonly Stored[];
}

/** What was done, and what is left to do, in lines for the person at the terminal. */
export function summaryOf(fixes: Fixes, told: Told): readonly string[] {
  const { fixed, files, report } = fixes;
  const { total, fixable } = shareOf(fixed);
  return [
    total === 0
      ? 'No credential found.'
      : `${told.written ? 'Changed' : 'To change'}: ${fixable} of ${counted(total, 'place')} with a credential, in ${counted(files.length, 'file')}.`,
    ...(fixable > 0 ? nextSteps(fixes, told) : []),
    ...stays(fixed),
    ...(isComplete(report) ? [] : incomplete(fixes)),
  ];
}

function nextSteps({ fixed }: Fixes, { written, masked, diffFile, stored }: Told): readonly string[] {
  const asked = namesOf(fixed, ['input', 'emptied']);
  const resolved = new Set(stored.flatMap(({ name, reference }) => (reference === undefined ? [] : [name])));
  const needed = new Set(namesOf(fixed, ['reference', 'variable', 'default']));
  const unresolved = [...new Set([...needed, ...namesOf(fixed, ['wrapper'])])].filter(
    (name) => !resolved.has(name),
  );
  const own = files(diffFile);
  return [
    ...(masked
      ? [
          'The diff has masks in place of the values. `--write` makes the changes, or `git apply FILE` after `--output FILE`.',
        ]
      : own),
    ...(unresolved.length === 0 ? [] : [`To be set where the servers are started: ${listed(unresolved)}.`]),
    ...storeLines(stored, needed),
    ...(asked.length === 0 ? [] : [`The hosts ask for the values of ${listed(asked)}.`]),
    `The old values ${written ? 'stay' : 'will stay'} in the history: replace each of them where it was issued.`,
  ];
}

function files(diffFile: string | undefined): readonly string[] {
  if (diffFile === undefined) return [];
  const file = displayable(diffFile);
  return [`${file} has the values in it: \`git apply ${file}\`, then delete it.`];
}

function namesOf(fixed: readonly Fixed[], ways: readonly FixWay[]): readonly string[] {
  return [
    ...new Set(fixed.flatMap((one) => (one.way !== 'none' && ways.includes(one.way) ? [one.name] : []))),
  ];
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST);
  return [...shown, ...(names.length > MOST ? [`${names.length - MOST} more`] : [])].join(', ');
}

function stays(fixed: readonly Fixed[]): readonly string[] {
  const left = fixed.filter((one) => one.way === 'none');
  const lines = left.slice(0, MOST).map(({ finding, why }) => {
    const where = displayable(`${finding.file}:${finding.line}`);
    return `${where}: ${displayable(finding.title)} stays, for ${unfixable[why]}.`;
  });
  return left.length > MOST
    ? [...lines, `… and ${left.length - MOST} more that stay (--format json has them all).`]
    : lines;
}

function incomplete({ report: { gaps, coverage } }: Fixes): readonly string[] {
  return [...gaps.map((gap) => `Could not judge: ${displayable(gap)}`), ...coverageLines(coverage)];
}
