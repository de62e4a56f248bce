import { z } from 'zod';
import { oneOf } from '../json-values.js';
import { ROTATION_STATUS_VERSION, type RotationStatus } from './status.js';

const date = (description: string) => z.iso.datetime().nullable().describe(description);
const words = (description: string) => z.string().min(1).nullable().describe(description);

const states: Readonly<Record<RotationStatus['state'], string>> = {
  paused: 'nothing is done about it',
  'needs-human': 'a person has to look',
  'in-flight': 'it goes on by itself',
  due: 'a run would begin it',
  'in-time': 'it is not due',
  unknown: 'the journal does not say how old the credential is',
};

const fates: Readonly<Record<RotationStatus['replaced'][number]['state'], string>> = {
  'in-use': 'it is in use until the new one is deployed',
  staying: 'the new one was taken back, and it stays in use',
  'wanted-back': 'somebody wants it in use again',
  waiting: 'it is revoked once the new one was seen in use and the grace is over',
  leaving: 'it is revoked, after the time that `from` says if there is one',
  revoking: 'it is being revoked',
  revoked: 'it was revoked, and is yet to be refused',
};

const stages = z
  .enum(['beginning', 'making', 'storing', 'deploying', 'verifying', 'grace', 'revoking'])
  .nullable()
  .describe('How far it has come; null if none is on its way.');

const Status = z.strictObject({
  name: z.string().min(1).describe('What the policy calls it.'),
  state: oneOf('How it stands.', states),
  why: words('Why it is paused, or waits for a person; null otherwise.'),
  id: words('The one that is on its way, or was the last; null if there was none.'),
  stage: stages,
  firstUse: z
    .strictObject({
      by: z
        .enum(['last-used', 'command', 'workflow', 'none'])
        .describe('Who tells of it, as `verify` has it: the provider, a command, a workflow, or nobody.'),
      until: z.iso.datetime().describe('When a person is asked to look, if nobody has told of it.'),
    })
    .nullable()
    .describe('The first use of the new one, while it is looked for; null otherwise.'),
  pull: words('URL of its pull request; null if there is none.'),
  key: words('Id of the credential that was put in place last; null if that is not known.'),
  mintedAt: date('When that was made; null if that is not known.'),
  dueAt: date('When the next one has to be made; null if that is not known.'),
  replaced: z
    .array(
      z.strictObject({
        key: z.string().min(1).describe('Id of the credential.'),
        state: oneOf('What becomes of it.', fates),
        from: date('When it is revoked at the earliest; null if that is at once, or nobody knows yet.'),
      }),
    )
    .describe('What becomes of each credential that the one on its way replaces, or has given up.'),
  toRevoke: z.array(z.string().min(1)).describe('Ids of credentials that have to go.'),
  isOverdue: z
    .boolean()
    .describe(
      'Whether the credential that is to go is older than its tier allows, or is soon ended by its provider.',
    ),
});

/** What `rotate status --format json` prints. Read by the schema’s generator and by tests; the program never loads it. */
export const RotationStatusReport = z.strictObject({
  version: z
    .literal(ROTATION_STATUS_VERSION)
    .describe('Version of this format; raised when a field is renamed, removed or changes its meaning.'),
  rotations: z.array(Status).describe('All rotations of the policy, in its order.'),
});
