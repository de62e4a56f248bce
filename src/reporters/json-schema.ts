import { z } from 'zod';
import { type Unfixable, unfixable } from '../core/unfixable.js';
import { JSON_REPORT_VERSION } from './json.js';
import {
  ageSources,
  answerReasons,
  answerStates,
  confidences,
  fingerprintScopes,
  oneOf,
  rules,
  severities,
  skipReasons,
  slotKinds,
} from './json-values.js';

const count = (description: string) => z.int().min(0).describe(description);
/** A number from 1 on. */
export const line = (description: string) => z.int().min(1).describe(description);
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
/** The same, or null, with its description. */
function nullable<Value extends z.ZodType>(value: Value) {
  return value.nullable().describe(value.description ?? '');
}

const date = (description: string) => z.iso.datetime().nullable().describe(description);

/** Keyed hash of a credential. */
export const fingerprint = z.string().regex(/^[0-9a-f]{32}$/);

export const Slot = z.strictObject({
  kind: oneOf('What kind of string the credential stands in.', slotKinds),
  keyPath: z
    .string()
    .describe(
      'Keys and list indexes from the document’s root, joined by dots, then names inside the string.',
    ),
});

const Answer = z.strictObject({
  state: oneOf('What asking gave.', answerStates),
  reason: nullable(oneOf('Of what it is dead, or why nobody knows.', answerReasons)),
  detail: z.string().nullable().describe('Which host, which variable, which status.'),
});

/** What is known of a credential’s age. */
export const Age = z.strictObject({
  issuedAt: date('When it was made.'),
  existedAt: date('It was there by then at the latest; null where it is known when it was made.'),
  source: nullable(oneOf('Who says so.', ageSources)),
  expiresAt: date('When it expires.'),
  neverExpires: z.boolean().describe('Whether its provider says that it does not expire.'),
  lastUsedAt: date('When it was last used.'),
  scopes: z.array(z.string()).nullable().describe('What it may do, as its provider names it.'),
  answer: Answer.nullable().describe(
    'What its provider or store has told; null if none was asked, or if a store has told dates alone.',
  ),
});

const Fix = z.strictObject({
  line: line('Line that is edited.'),
  column: line('Column of the first character that is replaced.'),
  endColumn: line('Column behind the last character that is replaced.'),
  text: z.string().describe('What is to stand there instead.'),
  before: z.string().describe('The whole line as it is, with every secret in it masked.'),
  after: z
    .string()
    .nullable()
    .describe('The whole line as it would be; null if something else in it is secret.'),
});

const Commit = z.strictObject({
  oid: z
    .string()
    .regex(/^[0-9a-f]{40,64}$/)
    .describe('Git’s full name for it.'),
  date: z.iso.datetime().describe('When it was written, says its author.'),
});

const History = z.strictObject({
  first: Commit.describe(
    'The first commit whose version of the file holds it: a lower bound of the credential’s age.',
  ),
  last: Commit.describe('The last commit that wrote a version of the file with it.'),
  atHead: z.boolean().describe('Whether it stands there in the newest version that was judged.'),
});

const Finding = z.strictObject({
  ruleId: oneOf('The rule that is broken.', rules),
  severity: oneOf('How much it counts.', severities),
  message: z.string().min(1).describe('What was found and why it counts, without the place.'),
  confidence: oneOf('How sure it is that this is a credential.', confidences),
  file: z.string().min(1).describe('Path relative to the scanned root, always with `/`.'),
  line: line('Line of the secret’s first character, from 1.'),
  column: line('Column of the secret’s first character, from 1, in Unicode code points.'),
  endLine: line('Line behind the secret’s last character.'),
  endColumn: line('Column behind the secret’s last character: the end is exclusive.'),
  hosts: z
    .array(id)
    .describe('Ids of the hosts that read the file in this shape; none for the policy and the baseline.'),
  server: z.string().nullable().describe('Name of the server entry; null outside of any.'),
  slot: Slot.nullable().describe('The string that holds the credential; null where the whole file is meant.'),
  place: z
    .string()
    .min(1)
    .describe(
      'The file, `#` and a JSON pointer, with list items by name: the same when lines or list items move.',
    ),
  provider: id.nullable().describe('Id of the provider that issued it; null where that is not known.'),
  title: z.string().min(1).describe('What people call the credential, or else the rule’s title.'),
  fingerprint: fingerprint
    .nullable()
    .describe('Keyed hash of the credential: the same wherever the same one stands.'),
  tier: z
    .enum(['critical', 'high', 'medium', 'low'])
    .nullable()
    .describe('The tier of the policy that the credential is in; null if no credential is meant.'),
  redacted: z
    .string()
    .regex(/\*{4}$/)
    .nullable()
    .describe('A stand-in for the credential: at most the prefix that all of its kind share, and asterisks.'),
  age: Age.nullable().describe('What is known of the credential’s age; null if nothing is.'),
  fixable: z
    .boolean()
    .describe(
      'Whether something can be written here that the hosts of the file resolve, or a wrapper in front of the server.',
    ),
  unfixable: z
    .enum(Object.keys(unfixable) as [Unfixable, ...Unfixable[]])
    .nullable()
    .describe(
      'Why nothing can be written in place of a credential; null if something can, or if no credential is meant.',
    ),
  remedy: z.string().min(1).describe('What to do about it.'),
  fix: Fix.nullable().describe('The way out as one edit of one line; null where more than that is needed.'),
  history: History.nullable().describe('In which commits it stands; null where none were looked at.'),
});

const Skipped = z.strictObject({
  reason: oneOf('Why these files were not examined.', skipReasons),
  count: line('How many there are.'),
  examples: z.array(z.string()).min(1).max(20).describe('Up to 20 of their paths, sorted.'),
  incomplete: z.boolean().describe('Whether the scan is incomplete because of them.'),
});

const Coverage = z.strictObject({
  listed: count('Files there are.'),
  searched: count('Of these, files whose content was searched for signs of MCP.'),
  configs: count('Files that are an MCP config.'),
  slots: count('Strings in which a credential could sit.'),
  skipped: z.array(Skipped).describe('What was not examined, by reason.'),
});

const Scope = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('tree').describe('One version of the files.') }),
  z.strictObject({
    kind: z.literal('range').describe('What is new since a base, commit by commit.'),
    base: z.string().nullable().describe('The base as it was named; null if nothing was there before.'),
    head: z.string().nullable().describe('The end as it was named; null for the work tree.'),
    commits: count('Commits that were judged.'),
  }),
  z.strictObject({
    kind: z.literal('history').describe('Every version that any ref reaches.'),
    commits: count('Commits that were judged.'),
  }),
]);

const Suppressed = z.strictObject({
  known: count('They stand in the base already.'),
  baseline: count('The baseline has them.'),
  exceptions: count('An exception of the policy covers them.'),
  ignores: count('An ignore comment covers them.'),
});

/** What `scan --format json` prints. Read by the schema’s generator and by tests; a scan never loads it. */
export const ScanReport = z.strictObject({
  version: z
    .literal(JSON_REPORT_VERSION)
    .describe('Version of this format; raised when a field is renamed, removed or changes its meaning.'),
  complete: z.boolean().describe('False if something that should have been examined could not be.'),
  fingerprintScope: oneOf('How far fingerprints can be compared.', fingerprintScopes),
  coverage: Coverage.describe('How much of what there is was examined.'),
  scope: Scope.describe('What was judged.'),
  failOn: z
    .enum(['error', 'warning', 'note', 'never'])
    .describe('The least severity that breaks the policy.'),
  suppressed: Suppressed.describe('How many findings are not listed, by the reason.'),
  notices: z
    .array(z.string().min(1))
    .describe('What one should know to read the verdict, one sentence each.'),
  gaps: z.array(z.string().min(1)).describe('What could not be judged at all, one sentence each.'),
  findings: z.array(Finding).describe('One for each slot that breaks a rule, by file, line and column.'),
});
