import { findingOf } from './finding.js';
import type { Policy } from './policy/policy.js';
import type { Finding } from './report.js';
import { type RuleId, rule } from './rules.js';

/** `mcp-rekey: ignore <rule> <reason>` in a comment of a config. */
export interface IgnoreComment {
  readonly file: string;
  /** As that of a finding: the same when lines move. */
  readonly place: string;
  /** Where it stands. */
  readonly line: number;
  readonly column: number;
  /** The line it is about. */
  readonly target: number;
  /** `undefined` if it names no rule. */
  readonly rule: RuleId | undefined;
  readonly reason: string | undefined;
}

/** Takes out what ignore comments cover, and adds a finding for each comment that covers nothing. */
export function applyIgnores(
  findings: readonly Finding[],
  ignores: readonly IgnoreComment[],
  policy: Policy,
): { readonly findings: readonly Finding[]; readonly suppressed: number } {
  if (ignores.length === 0) return { findings, suppressed: 0 };
  const used = new Set<IgnoreComment>();
  const byLine = new Map<string, IgnoreComment[]>();
  for (const ignore of ignores.filter((one) => counts(one, policy))) {
    const key = `${ignore.rule}\0${ignore.target}\0${ignore.file}`;
    byLine.set(key, [...(byLine.get(key) ?? []), ignore]);
  }
  const left = findings.filter(({ ruleId, line, file }) => {
    const found = byLine.get(`${ruleId}\0${line}\0${file}`);
    for (const ignore of found ?? []) used.add(ignore);
    return found === undefined;
  });
  const unused = ignores.filter((ignore) => !used.has(ignore)).map((ignore) => unusedFinding(ignore, policy));
  return { findings: [...left, ...unused], suppressed: findings.length - left.length };
}

function counts({ rule: id, reason }: IgnoreComment, policy: Policy): boolean {
  if (id === undefined || reason === undefined) return false;
  const { about } = rule(id);
  return about === 'config' || (about === 'credential' && policy.inlineIgnores);
}

function unusedFinding(ignore: IgnoreComment, policy: Policy): Finding {
  const { file, place, line, column } = ignore;
  const message = `This ignore comment ${whyUnused(ignore, policy)}`;
  return findingOf('exception-unused', { file, line, column, place, message });
}

function whyUnused({ rule: id, reason }: IgnoreComment, policy: Policy): string {
  if (id === undefined) return 'names no rule that there is';
  if (reason === undefined) return 'gives no reason, and counts for nothing without one';
  const { about } = rule(id);
  if (about === 'policy') return `is about ${id}, which nothing can except`;
  if (about === 'credential' && !policy.inlineIgnores) {
    return `is about ${id}, and the policy lets no comment speak for a credential (\`inline-ignores\`)`;
  }
  return `matches no finding of ${id}`;
}
