import { type Rule, rule, ruleIds } from '../core/rules.js';
import type { Severity } from '../core/severity.js';

/**
 * GitHub takes rules with a score for security rules, and reads it as high from 7.0, medium from 4.0 and low below.
 * https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support#reportingdescriptor-object
 */
const SCORE: Readonly<Record<Severity, string>> = { error: '8.0', warning: '5.0', note: '2.0' };

const PROBLEM: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  note: 'recommendation',
};

/** How the tags of CodeQL name a weakness: https://github.com/github/codeql/blob/main/docs/query-metadata-style-guide.md */
const HARD_CODED_CREDENTIALS = 'external/cwe/cwe-798';

const indexes = new Map(ruleIds.map((id, index) => [id, index]));

/** Where a rule stands in the list of rules. */
export function ruleIndex(id: Rule['id']): number {
  return indexes.get(id)!;
}

/** All rules, whether they were broken or not: GitHub expects the same of every run of a version. */
export function ruleDescriptors(): readonly object[] {
  return ruleIds.map((id) => descriptorOf(rule(id)));
}

function descriptorOf({ id, title, severity, about, why, fix }: Rule): object {
  const isSecret = about === 'credential';
  return {
    id,
    shortDescription: { text: `${title}.` },
    fullDescription: { text: plain(why) },
    help: {
      text: plain(`${why}\n\nWhat to do: ${fix}`),
      markdown: `${why}\n\n**What to do.** ${fix}`,
    },
    defaultConfiguration: { level: severity },
    properties: {
      tags: ['security', about, ...(isSecret ? [HARD_CODED_CREDENTIALS] : [])],
      precision: 'high',
      'problem.severity': PROBLEM[severity],
      ...(isSecret ? { 'security-severity': SCORE[severity] } : {}),
    },
  };
}

/** Without the marks of code spans, the only Markdown that rules are written in. */
function plain(markdown: string): string {
  return markdown.replaceAll('`', '');
}
