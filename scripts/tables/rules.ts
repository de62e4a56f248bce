import { rule, ruleIds } from '../../src/core/rules.js';
import { code, text } from '../../src/reporters/markdown-text.js';
import { heading, page, table } from './markdown.js';

/** docs/rules.md: every rule, what breaks it and what to do. */
export function rulesPage(): string {
  const rules = ruleIds.map(rule);
  return page('Rules', 'src/core/rules.ts', [
    'What a finding can be about. One slot breaks one rule. An `error` makes a scan end with exit code 1; a `warning` and a `note` do not.',
    table(
      ['rule', 'severity', 'what it says'],
      rules.map(({ id, severity, title }) => [`[${code(id)}](#${id})`, severity, text(title)]),
    ),
    ...rules.map(({ id, title, severity, why, fix }) =>
      [heading(2, title, id), `${code(id)}, ${severity}`, why, `**What to do.** ${fix}`].join('\n\n'),
    ),
  ]);
}
