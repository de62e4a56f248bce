import { z } from 'zod';
import { fixWays } from '../../core/fixes.js';
import { type Unfixable, unfixable } from '../../core/unfixable.js';
import { fingerprint, id, line, Slot } from '../json-schema.js';
import { oneOf, rules, skipReasons } from '../json-values.js';
import { FIX_REPORT_VERSION } from './json.js';

const causes = Object.keys(unfixable) as [Unfixable, ...Unfixable[]];
const count = (description: string) => z.int().min(0).describe(description);

const Stored = z.strictObject({
  name: z.string().min(1).describe('What configs call it.'),
  reference: z
    .string()
    .nullable()
    .describe('By which `exec` gets it; null if the store gives no values out.'),
  secret: z
    .strictObject({
      store: id.describe('Id of the store.'),
      scope: z.string().nullable().describe('What it is in there.'),
      name: z.string().min(1).describe('Its name there.'),
      key: z.string().nullable().describe('The part that is meant, of a secret of several.'),
    })
    .describe('Where it is, as the policy’s `references` say it.'),
});

const Fixed = z.strictObject({
  ruleId: oneOf('The rule that is broken.', rules),
  file: z.string().min(1).describe('Path relative to the root, always with `/`.'),
  line: line('Line of the secret’s first character before the change, from 1.'),
  column: line('Column of it, from 1, in Unicode code points.'),
  server: z.string().nullable().describe('Name of the server entry; null outside of any.'),
  slot: Slot.nullable().describe('The string that holds the credential.'),
  place: z.string().min(1).describe('The file, `#` and a JSON pointer, with list items by name.'),
  provider: id.nullable().describe('Id of the provider that issued it; null where that is not known.'),
  fingerprint: fingerprint.nullable().describe('Keyed hash of the credential.'),
  redacted: z.string().nullable().describe('A stand-in for the credential.'),
  fixable: z.boolean().describe('Whether something is written in its place.'),
  way: z
    .enum(fixWays)
    .nullable()
    .describe(
      'What is: a reference that the hosts resolve, an input that they ask for, a default that goes, a key that names a variable, a wrapper in front of the server, a word in a comment, or nothing.',
    ),
  name: z.string().min(1).nullable().describe('What the secret is called from now on.'),
  unfixable: z.enum(causes).nullable().describe('Why nothing is written.'),
});

/** What `fix --format json` prints. Read by the schema’s generator and by tests. */
export const FixReport = z.strictObject({
  version: z
    .literal(FIX_REPORT_VERSION)
    .describe('Version of this format; raised when a field is renamed, removed or changes its meaning.'),
  complete: z.boolean().describe('False if something that should have been examined could not be.'),
  gaps: z.array(z.string().min(1)).describe('What could not be judged at all, one sentence each.'),
  notExamined: z
    .array(
      z.strictObject({ file: z.string().min(1), reason: oneOf('Why it was not examined.', skipReasons) }),
    )
    .describe('Files that should have been examined and were not.'),
  written: z.boolean().describe('Whether the files have been changed.'),
  files: z.array(z.string().min(1)).describe('Files that change.'),
  stored: z.array(Stored).describe('Values that are in a store now.'),
  share: z
    .strictObject({
      total: count('Places with a credential.'),
      fixable: count('Of these, places in which something else is written.'),
      byCause: z
        .partialRecord(z.enum(causes), z.int().min(1))
        .describe('How many of the others stay, by why.'),
    })
    .describe('How much of it can be done.'),
  fixes: z.array(Fixed).describe('One for each place with a credential, by file, line and column.'),
});
