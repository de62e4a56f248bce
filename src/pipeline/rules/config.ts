import { findingOf } from '../../core/finding.js';
import type { Finding } from '../../core/report.js';
import { rule } from '../../core/rules.js';
import type { Subject } from '../examined.js';
import { fixOf } from '../one-line-fix.js';
import { danglingReferences } from './dangling-reference.js';
import { clean, placeOf } from './literal.js';
import { personalConfig } from './personal-config.js';
import type { RuleProblem } from './problem.js';
import { wrongReferences } from './reference-syntax.js';

/** What is wrong with a config besides the credentials in it. A piece of a file that is too long to be parsed tells nothing of that. */
export function configFindings(subject: Subject): readonly Finding[] {
  const { extraction, judged, readers, isTracked, origin } = subject;
  if (origin !== undefined) return [];
  const personal = personalConfig(extraction, readers, isTracked);
  return [
    ...wrongReferences(subject),
    ...danglingReferences(extraction, judged),
    ...(personal ? [personal] : []),
  ].map((problem) => problemFinding(problem, subject));
}

/** The finding of a problem. */
export function problemFinding(problem: RuleProblem, subject: Subject): Finding {
  const { path, prefix, extraction, lines, mask } = subject;
  const { ruleId, remedy, slot, replacement } = problem;
  const range = problem.range ?? { start: 0, end: 0 };
  const [start, end] = [lines.position(range.start), lines.position(range.end)];
  const place = slot?.place.map((part) => clean(part, mask)) ?? [];
  return findingOf(ruleId, {
    severity: rule(ruleId).severity,
    message: mask.conceal(problem.message),
    file: path,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    hosts: extraction.hosts.map((host) => host.id),
    server: slot?.server === undefined ? undefined : clean(slot.server, mask),
    slot: slot && { kind: slot.kind, keyPath: slot.keyPath.map((part) => clean(part, mask)).join('.') },
    place: slot === undefined ? prefix + path : placeOf(prefix + path, place),
    remedy: mask.conceal(remedy),
    fixable: replacement !== undefined,
    fix: replacement === undefined ? undefined : fixOf(range, replacement, subject),
  });
}
