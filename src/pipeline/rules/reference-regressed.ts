import { alsoBreaks } from '../../core/finding.js';
import { isLiteral } from '../../core/novelty.js';
import type { Finding } from '../../core/report.js';

/** A credential where the base has a reference breaks a rule of its own: somebody had put it right already. */
export function regressed(findings: readonly Finding[], references: ReadonlySet<string>): readonly Finding[] {
  return findings
    .filter((finding) => isLiteral(finding) && references.has(finding.place))
    .map((finding) =>
      alsoBreaks(
        finding,
        'reference-regressed',
        'Where the base has a reference there is a value now; some hosts write it there by themselves',
      ),
    );
}
