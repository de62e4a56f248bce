import { type RuleId, rule } from '../../src/core/rules.js';
import { code, heading, page, table, text } from './markdown.js';

interface Explanation {
  /** What breaks the rule, and why that counts. */
  readonly why: string;
  /** The way out. */
  readonly fix: string;
}

/** One for each rule there is: the type says so. */
const EXPLANATIONS = {
  'literal-credential': {
    why: 'A key, token or password is written where a reference to it could stand: in a variable, a header, an argument, a URL or any other string of a server entry. Whoever can read the repository, or could once, has it.',
    fix: 'Make a new one at its provider, keep it in a secret store, write the reference that the finding names, and revoke the old one: it stays in the history.',
  },
  'literal-default': {
    why: 'The config does refer to a variable, but brings a credential along for the case that nobody has set it (`${DB_PASSWORD:-…}`). The default is what most machines then use.',
    fix: 'Leave the default out, so that a missing variable is noticed, and replace the credential at its provider.',
  },
  'commented-credential': {
    why: 'A line that was commented out still holds a credential. No host reads it; everybody else can.',
    fix: 'Delete the line, and replace the credential at its provider.',
  },
  'local-dev-credential': {
    why: 'A password that everybody knows (`postgres`, `changeme`), or one for a database on the machine itself. It is told, because the same line works just as well against a server that does answer to strangers.',
    fix: 'Nothing, if it really opens nothing but a machine of your own.',
  },
  'unparsable-config': {
    why: 'A config does not parse, so nobody can tell what its host would read. It is searched line by line all the same. At a path where no host is known to read, this is a warning.',
    fix: 'Make it parse. The finding says where it stops doing so.',
  },
} satisfies Readonly<Record<RuleId, Explanation>>;

/** docs/rules.md: every rule, what breaks it and what to do. */
export function rulesPage(): string {
  const entries = Object.entries(EXPLANATIONS) as readonly (readonly [RuleId, Explanation])[];
  return page('Rules', 'src/core/rules.ts', [
    'What a finding can be about. One slot breaks one rule. An `error` makes a scan end with exit code 1; a `warning` and a `note` do not.',
    table(
      ['rule', 'severity', 'what it says'],
      entries.map(([id]) => [`[${code(id)}](#${id})`, rule(id).severity, text(rule(id).title)]),
    ),
    ...entries.map(([id, { why, fix }]) =>
      [
        heading(2, rule(id).title, id),
        `${code(id)}, ${rule(id).severity}`,
        why,
        `**What to do.** ${fix}`,
      ].join('\n\n'),
    ),
  ]);
}
