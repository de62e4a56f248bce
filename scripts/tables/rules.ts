import { type Rule, type RuleId, rule, ruleIds } from '../../src/core/rules.js';
import { code, table, text } from '../../src/reporters/markdown-text.js';
import { page } from './markdown.js';
import { ruleExamples, type Sample } from './rule-examples.js';

const SOURCE = 'src/core/rules.ts';

/** docs/rules.md: the rules at a glance. */
export function rulesPage(): string {
  return page('Rules', SOURCE, [
    'What a finding can be about. Each rule has a page: what breaks it and why that counts, an example, the way out, and how to except it.',
    table(
      ['rule', 'severity', 'about', 'what it says'],
      ruleIds
        .map(rule)
        .map(({ id, severity, about, title }) => [
          `[${code(id)}](rules/${id}.md)`,
          severity,
          ABOUT[about],
          text(title),
        ]),
    ),
    'An `error` makes a scan end with exit code 1. [The policy](policy.md) sets other severities, and which of them break it.',
  ]);
}

/** The page of one rule. */
export function rulePage(id: RuleId): string {
  const { title, severity, why, fix } = rule(id);
  const { bad, good } = ruleExamples[id];
  return page(title, `${SOURCE} and scripts/tables/rule-examples.ts`, [
    `${code(id)}, ${severity} unless [the policy](../policy.md) says otherwise. One of [the rules](../rules.md).`,
    why,
    '## Example',
    ...sampleBlocks(bad),
    '## Fix',
    fix,
    ...sampleBlocks(good),
    '## Except',
    ...exceptBlocks(rule(id)),
  ]);
}

const ABOUT: Readonly<Record<Rule['about'], string>> = {
  credential: 'a credential',
  config: 'a config',
  policy: 'the policy',
};

function sampleBlocks({ caption, language, text: body }: Sample): readonly string[] {
  return [`${caption.charAt(0).toUpperCase()}${caption.slice(1)}:`, fenced(language, body)];
}

function exceptBlocks({ id, about }: Rule): readonly string[] {
  if (about === 'policy') {
    return [
      'Nothing excepts it: it is about the exceptions themselves. Its severity can be another one, in the policy:',
      fenced('yaml', `rules:\n  ${id}: off`),
    ];
  }
  const bound = about === 'credential' ? ['    fingerprint: <the fingerprint that the report gives>'] : [];
  const entry = [
    'exceptions:',
    `  - rule: ${id}`,
    '    place: <the place that the report gives>',
    ...bound,
    '    reason: <why this can stay for now>',
    '    expires: <the last day, like 2027-01-31>',
  ];
  return [
    'In the policy, for a time, with a reason:',
    fenced('yaml', entry.join('\n')),
    ...(about === 'credential' ? [BOUND] : []),
    `${commentSentence(id, about)} [More on exceptions](../policy.md#exceptions).`,
  ];
}

const BOUND =
  'The exception is bound to this credential at this place: another one there is a new finding. `scan --format markdown` prints entries to paste, where [the fingerprints last](../policy.md#exceptions).';

/** Whether a comment in the file excuses it too, and where that comment has to stand. */
function commentSentence(id: RuleId, about: Rule['about']): string {
  if (about === 'credential') {
    return 'A comment `mcp-rekey: ignore` counts only if the policy says `inline-ignores: true`.';
  }
  if (id === 'unparsable-config')
    return 'No comment in the file excuses it: a file that does not parse has none.';
  const where =
    id === 'personal-config-committed'
      ? 'at the end of its first line'
      : 'at the end of the line or above it';
  return `Or in the file, where the format has comments: \`mcp-rekey: ignore ${id} <why>\`, ${where}. It excuses nothing in the pull request that brings it.`;
}

function fenced(language: string, body: string): string {
  return [`\`\`\`${language}`, body, '```'].join('\n');
}
