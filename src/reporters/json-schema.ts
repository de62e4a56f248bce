import { z } from 'zod';
import type { Confidence } from '../core/classify/verdict.js';
import type { SkipReason } from '../core/coverage.js';
import type { FingerprintScope } from '../core/report.js';
import type { RuleId } from '../core/rules.js';
import type { Severity } from '../core/severity.js';
import type { SlotKind } from '../core/slot.js';
import { JSON_REPORT_VERSION } from './json.js';

/** The values of a union with what each of them means; the type leaves none out and lets no other in. */
type Meanings<Value extends string> = Readonly<Record<Value, string>>;

const ruleIds: Meanings<RuleId> = {
  'literal-credential': 'a credential stands in the config',
  'literal-default': 'the default of a reference is a credential',
  'commented-credential': 'a credential stands in a commented-out line',
  'local-dev-credential': 'a well-known or local development password',
  'unparsable-config': 'the config does not parse',
};

const severities: Meanings<Severity> = {
  error: 'the scan fails',
  warning: 'somebody should look at it',
  note: 'good to know',
};

const confidences: Meanings<Confidence> = {
  high: 'its format, its checksum or its place proves it',
  medium: 'its place or its looks speak for it',
  low: 'it may well be something else',
};

const slotKinds: Meanings<SlotKind> = {
  env: 'an environment variable',
  header: 'an HTTP header',
  url: 'a URL, or a part of it',
  arg: 'a command or one of its arguments',
  auth: 'a block about authentication',
  input: 'an input that is asked for, or its default',
  setting: 'any other string in a server entry or beside the servers',
  comment: 'a commented-out line',
  text: 'a line of a file that could not be parsed, or of prose',
};

const skipReasons: Meanings<SkipReason> = {
  'symlink-outside': 'a symbolic link out of the scanned folder, or into .git',
  'symlink-broken': 'a symbolic link to nothing, or to itself',
  submodule: 'another repository’s commit',
  'nested-repository': 'an untracked folder that is a repository of its own',
  sparse: 'left out of the work tree by sparse checkout',
  'lfs-pointer': 'Git LFS has the content',
  'too-large': 'longer than what is searched at all',
  'not-searched': 'longer than what is searched in files that no host is known to read',
  unreadable: 'permissions, a device error, or a name that cannot be opened',
  'missing-object': 'not in the repository: a partial or damaged clone',
  'not-a-file': 'a device, a pipe or a socket',
  deleted: 'tracked, but no longer there',
  'ignored-name': '.git and node_modules of a folder that is no git repository',
  'not-a-config': 'speaks of MCP, but holds nothing that looks like a config',
};

const fingerprintScopes: Meanings<FingerprintScope> = {
  key: 'made with MCP_REKEY_FINGERPRINT_KEY, and comparable wherever the same key was used',
  run: 'made with a key of this run alone, and comparable within this report only',
};

function oneOf<Value extends string>(intro: string, meanings: Meanings<Value>): z.ZodType<Value> {
  const entries = Object.entries(meanings) as [Value, string][];
  const [first, ...others] = entries.map(([value]) => value);
  const list = entries.map(([value, meaning]) => `\`${value}\`: ${meaning}`).join('; ');
  return z.enum([first!, ...others]).describe(`${intro} ${list}.`);
}

const count = (description: string) => z.int().min(0).describe(description);
const from1 = (description: string) => z.int().min(1).describe(description);
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const date = (description: string) => z.iso.datetime().nullable().describe(description);

const Slot = z.strictObject({
  kind: oneOf('What kind of string the credential stands in.', slotKinds),
  keyPath: z
    .string()
    .describe(
      'Keys and list indexes from the document’s root, joined by dots, then names inside the string.',
    ),
});

const Age = z.strictObject({
  issuedAt: date('When the credential was issued.'),
  expiresAt: date('When the credential expires.'),
  source: z.literal('token').describe('Who says so. `token`: it was read out of the credential itself.'),
});

const Finding = z.strictObject({
  ruleId: oneOf('The rule that is broken.', ruleIds),
  severity: oneOf('How much it counts.', severities),
  message: z.string().min(1).describe('What was found and why it counts, without the place.'),
  confidence: oneOf('How sure it is that this is a credential.', confidences),
  file: z.string().min(1).describe('Path relative to the scanned root, always with `/`.'),
  line: from1('Line of the secret’s first character, from 1.'),
  column: from1('Column of the secret’s first character, from 1, in Unicode code points.'),
  endLine: from1('Line behind the secret’s last character.'),
  endColumn: from1('Column behind the secret’s last character: the end is exclusive.'),
  hosts: z.array(id).min(1).describe('Ids of the hosts that read the file in this shape.'),
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
  fingerprint: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .nullable()
    .describe('Keyed hash of the credential: the same wherever the same one stands.'),
  redacted: z
    .string()
    .regex(/\*{4}$/)
    .nullable()
    .describe('A stand-in for the credential: at most the prefix that all of its kind share, and asterisks.'),
  age: Age.nullable().describe('What is known of the credential’s age; null if nothing is.'),
  fixable: z.boolean().describe('Whether all hosts whose own file it is resolve one reference syntax here.'),
  remedy: z.string().min(1).describe('What to do about it.'),
});

const Skipped = z.strictObject({
  reason: oneOf('Why these files were not examined.', skipReasons),
  count: from1('How many there are.'),
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

/** What `scan --format json` prints. Read by the schema’s generator and by tests; a scan never loads it. */
export const ScanReport = z.strictObject({
  version: z
    .literal(JSON_REPORT_VERSION)
    .describe('Version of this format; raised when a field is renamed, removed or changes its meaning.'),
  complete: z.boolean().describe('False if something that should have been examined could not be.'),
  fingerprintScope: oneOf('How far fingerprints can be compared.', fingerprintScopes),
  coverage: Coverage.describe('How much of what there is was examined.'),
  findings: z.array(Finding).describe('One for each slot that breaks a rule, by file, line and column.'),
});
