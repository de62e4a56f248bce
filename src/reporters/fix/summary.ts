import { displayable } from '../../core/display.js';
import type { Fixed, Fixes, FixWay, Storing } from '../../core/fixes.js';
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
  readonly storing: Storing;
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

function nextSteps({ fixed }: Fixes, { written, masked, diffFile, storing }: Told): readonly string[] {
  const asked = namesOf(fixed, ['input', 'emptied']);
  const resolved = new Set(
    storing.stored.flatMap(({ name, reference }) => (reference === undefined ? [] : [name])),
  );
  const looked = fixed.filter((one) => one.way !== 'none' && one.keptIn === undefined);
  const needed = new Set(namesOf(looked, ['reference', 'variable', 'default']));
  const wrapped = namesOf(looked, ['wrapper']);
  const unresolved = [...new Set([...needed, ...wrapped])].filter((name) => !resolved.has(name));
  const own = files(diffFile);
  return [
    ...(masked
      ? [
          'The diff has masks in place of the values. `--write` makes the changes, or `git apply FILE` after `--output FILE`.',
        ]
      : own),
    ...(unresolved.length === 0 ? [] : [`To be set where the servers are started: ${listed(unresolved)}.`]),
    ...keptElsewhere(fixed, resolved),
    ...storeLines(storing, needed),
    ...(resolved.size > 0 && namesOf(fixed, ['wrapper']).length > 0 ? reached(storing) : []),
    ...(asked.length === 0 ? [] : [`The hosts ask for the values of ${listed(asked)}.`]),
    `The old values ${written ? 'stay' : 'will stay'} in the history: replace each of them where it was issued.`,
  ];
}

/** What the hosts look for in places of their own. */
function keptElsewhere(fixed: readonly Fixed[], resolved: ReadonlySet<string>): readonly string[] {
  const places = new Map<string, Fixed[]>();
  for (const one of fixed) {
    if (one.way === 'none' || one.keptIn === undefined) continue;
    if (one.way === 'wrapper' && resolved.has(one.name)) continue;
    places.set(one.keptIn, [...(places.get(one.keptIn) ?? []), one]);
  }
  return [...places].flatMap(([place, some]) => {
    const names = namesOf(some, ['reference', 'variable', 'default', 'wrapper']);
    return names.length === 0 ? [] : [`To be kept in ${place}: ${listed(names)}.`];
  });
}

/** Hosts hand few variables on: https://modelcontextprotocol.io/legacy/tools/debugging#environment-variables */
function reached({ variables }: Storing): readonly string[] {
  return variables.length === 0
    ? []
    : [
        `The store was reached by ${listed(variables)}. Servers behind \`exec\` need that too, and not all hosts hand on what they are started with.`,
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
