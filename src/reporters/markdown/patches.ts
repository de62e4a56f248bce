import type { Finding, Report } from '../../core/report.js';
import { byGravity } from '../group.js';
import { block } from '../markdown-text.js';
import type { Section } from './fit.js';
import { position } from './rows.js';

/** Characters of a line in which a person still sees what changes. The remedy says the same in words. */
const LONGEST_LINE = 1000;

/** What to change, line by line. The line as it was is masked: nothing here can bring a value back. */
export function patches({ findings, prefix }: Report): Section {
  return {
    rank: 5,
    nouns: ['patch', 'patches'],
    before: '<details open><summary>Patches</summary>',
    items: byGravity(findings).flatMap((finding) => patch(finding, prefix)),
    after: '\n\n</details>',
  };
}

function patch(finding: Finding, prefix: string): readonly string[] {
  const { before, after } = finding.fix ?? {};
  if (before === undefined || after === undefined) return [];
  if (Math.max(before.length, after.length) > LONGEST_LINE) return [];
  return [`\n\n${position(finding, prefix)}\n\n${block('diff', [`-${before}`, `+${after}`])}`];
}
