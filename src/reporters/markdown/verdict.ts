import { counted } from '../../core/phrases.js';
import { type Finding, isComplete, type Report, type Scope } from '../../core/report.js';
import { rule } from '../../core/rules.js';
import { breaks, severities } from '../../core/severity.js';
import { code } from '../markdown-text.js';
import { commitsIn, revision } from '../phrases.js';

/** The one line that everybody reads. */
export function headline(report: Report): string {
  return `## mcp-rekey: ${verdict(report)}`;
}

function verdict(report: Report): string {
  const { findings, scope } = report;
  const isNew = scope.kind === 'range' ? 'new ' : '';
  const where =
    scope.kind === 'range' ? '' : ` in ${scope.kind === 'history' ? 'the history of ' : ''}MCP configs`;
  const serious = findings.filter(({ severity }) => severity !== 'note');
  const credentials = leaked(findings);
  if (credentials > 0) return `${counted(credentials, `${isNew}credential`)}${where}`;
  if (serious.length > 0) return `${counted(serious.length, `${isNew}problem`)}${where}`;
  if (!isComplete(report)) return 'could not judge everything';
  return findings.length > 0 ? 'nothing that has to be fixed' : `no ${isNew}credential found`;
}

/** How many credentials somebody has to replace. */
export function leaked(findings: readonly Finding[]): number {
  const serious = findings.filter(
    ({ ruleId, severity }) => severity !== 'note' && rule(ruleId).about === 'credential',
  );
  return new Set(serious.map(({ fingerprint, place }) => fingerprint ?? place)).size;
}

/** What was judged, how much was found in it, and whether that breaks the policy. */
export function tally({ findings, scope, failOn }: Report): string {
  if (findings.length === 0) {
    return scope.kind === 'tree' ? '' : `Nothing ${scope.kind === 'range' ? 'new ' : ''}in ${judged(scope)}.`;
  }
  const parts = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [counted(count, severity)];
  });
  const files = counted(new Set(findings.map(({ file }) => file)).size, 'file');
  const among = scope.kind === 'tree' ? '' : `, ${scope.kind === 'range' ? 'new ' : ''}in ${judged(scope)}`;
  const broken = findings.some(({ severity }) => breaks(severity, failOn));
  return `**${parts.join(', ')}** in ${files}${among}.${broken ? '' : ' None of them breaks the policy.'}`;
}

function judged(scope: Exclude<Scope, { kind: 'tree' }>): string {
  if (scope.kind === 'history') return `all ${commitsIn(scope)}`;
  return `${commitsIn(scope)} since ${code(revision(scope.base))}`;
}
