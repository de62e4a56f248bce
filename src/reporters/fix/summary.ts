import { displayable } from '../../core/display.js';
import type { Fixed, Fixes } from '../../core/fixes.js';
import { counted } from '../../core/phrases.js';
import { unfixable } from '../../core/unfixable.js';
import { shareOf } from './share.js';

/** As many findings are named one by one. */
const MOST = 20;

export interface Told {
  /** The files have been changed. */
  readonly written: boolean;
  /** The diff is shown with masks in place of the values, so that it can only be read. */
  readonly masked: boolean;
}

/** What was done, and what is left to do, in lines for the person at the terminal. */
export function summaryOf(fixes: Fixes, told: Told): readonly string[] {
  const { fixed, files } = fixes;
  const { total, fixable } = shareOf(fixed);
  if (total === 0) return ['No credential found.'];
  const verb = told.written ? 'replaced' : 'can be replaced';
  const lines = [
    `${fixable} of ${counted(total, 'credential')} ${verb}, in ${counted(files.length, 'file')}.`,
  ];
  if (fixable > 0) lines.push(...nextSteps(fixes, told));
  return [...lines, ...stays(fixed)];
}

function nextSteps({ fixed }: Fixes, { written, masked }: Told): readonly string[] {
  const names = namesOf(fixed, ['reference', 'variable', 'wrapper', 'default']);
  const inputs = fixed.some(({ way }) => way === 'emptied');
  return [
    ...(masked
      ? ['The diff has masks in place of the values. To apply it: --write, or pipe it into `git apply`.']
      : []),
    ...(names.length === 0 ? [] : [`These have to be set where the servers are started: ${listed(names)}.`]),
    ...(inputs ? ['What was a default is asked for now.'] : []),
    `${written ? 'The old values are' : 'Once this is applied, the old values are still'} in the history: replace each of them where it was issued.`,
  ];
}

function namesOf(fixed: readonly Fixed[], ways: readonly Fixed['way'][]): readonly string[] {
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
