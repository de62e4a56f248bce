import { z } from 'zod';
import { MOST_SHARING } from '../../core/inventory.js';
import type { Standing } from '../../core/policy/standing.js';
import { Age, fingerprint, id, line, Slot } from '../json-schema.js';
import { fingerprintScopes, oneOf } from '../json-values.js';
import { JSON_INVENTORY_VERSION } from './json.js';

const date = (description: string) => z.iso.datetime().nullable().describe(description);

const standings: Readonly<Record<Standing, string>> = {
  expired: 'its time is over',
  revoked: 'it is dead, and still there',
  dangling: 'it is a reference to nothing',
  overdue: 'it is older than its tier allows',
  'due-soon': 'it will be due within the policy’s `due-soon`',
  unknown: 'nobody knows how old it is',
  'in-time': 'none of these',
};

const Site = z.strictObject({
  file: z.string().min(1).describe('Path relative to the scanned root, always with `/`.'),
  line: line('Line of its first character, from 1.'),
  column: line('Column of its first character, from 1, in Unicode code points.'),
  hosts: z.array(id).describe('Ids of the hosts that read the file in this shape.'),
  server: z.string().nullable().describe('Name of the server entry; null outside of any.'),
  slot: Slot.nullable().describe('The string that holds it.'),
});

const Secret = z.strictObject({
  store: z.string().min(1).describe('Name of an entry of the policy’s `stores`, or the id of a store.'),
  scope: z.string().nullable().describe('What it is in; null where the entry of the policy says it.'),
  name: z.string().min(1).describe('Its name there.'),
  key: z.string().nullable().describe('The part that is meant; null for the whole.'),
});

const Hint = z.strictObject({
  file: z.string().min(1).describe('Path of the workflow, from the top of the repository.'),
  line: line('Line in it, from 1.'),
});

const others = (where: string) =>
  z
    .array(fingerprint)
    .max(MOST_SHARING)
    .describe(`Fingerprints of others in one of its ${where}, the first ${MOST_SHARING}.`);

const Entry = z.strictObject({
  fingerprint: fingerprint.describe('Keyed hash of the credential, or of the secret that references name.'),
  kind: z.enum(['literal', 'reference']).describe('Whether it stands in configs itself, or is referred to.'),
  title: z.string().min(1).describe('What people call the credential, or the name in the reference.'),
  provider: id.nullable().describe('Id of the provider that issued it; null where that is not known.'),
  shown: z.string().min(1).describe('A stand-in for the credential, or the reference as it is written.'),
  secret: Secret.nullable().describe('The secret that a reference means; null where nobody says that.'),
  hint: Hint.nullable().describe('The workflow that says which secret is meant; null if none does.'),
  perJob: z.boolean().describe('Whether it is made anew for each job or launch, and gone with it.'),
  tier: z.enum(['critical', 'high', 'medium', 'low']).describe('The tier of the policy that it is in.'),
  limit: line('The greatest age that its tier allows, in days.'),
  age: Age.describe('What is known of its age.'),
  standing: oneOf('How it stands with the policy.', standings),
  dueAt: date('When it has to be replaced, at the latest; null if that is not known.'),
  firstSeenAt: date(
    'When the first commit in which it stands was written, says its author; null if that is not known.',
  ),
  sites: z.array(Site).min(1).describe('Where it stands, by file and line.'),
  sharing: z
    .strictObject({ file: others('files'), server: others('servers') })
    .describe('What is lost together with it.'),
});

/** What `inventory --format json` prints. Read by the schema’s generator and by tests; the program never loads it. */
export const InventoryReport = z.strictObject({
  version: z
    .literal(JSON_INVENTORY_VERSION)
    .describe('Version of this format; raised when a field is renamed, removed or changes its meaning.'),
  complete: z.boolean().describe('False if something that should have been examined could not be.'),
  fingerprintScope: oneOf('How far fingerprints can be compared.', fingerprintScopes),
  notices: z.array(z.string().min(1)).describe('What one should know to read it, one sentence each.'),
  gaps: z.array(z.string().min(1)).describe('What could not be judged at all, one sentence each.'),
  entries: z
    .array(Entry)
    .describe(
      'One for each credential and for each secret that is referred to; what is due first comes first.',
    ),
});
