import { secretReference } from '../core/policy/asking-schema.js';
import { mapping, text } from '../core/policy/fields.js';
import { Secret } from '../core/secret.js';
import type { ChangingTools } from '../core/tools.js';
import { HERE, identitiesOf, opened, ownRecipient, sealed } from './age/encryption.js';
import { ageFileLaunch, entryIn, fileOf, type Options, usual, versionOf } from './age/launch.js';
import { type Entry, type SecretsFile, textOf } from './age/secrets.js';
import {
  absent,
  type Before,
  type Change,
  defineStore,
  done,
  type Location,
  type Store,
  there,
} from './store.js';

/** What a shell, a JSON pointer and a URL leave as it is. */
const PATH = /^[^#?\0-\x1f\x7f]{1,1000}$/;

const options = {
  file: text('file', 'a path, like mcp-secrets.age.json', PATH)
    .default(usual.file)
    .describe('The file of references that name none; from the current folder, or `~/` and from your own.'),
  identity: secretReference('identity')
    .default(usual.identity)
    .describe('What opens the file (`AGE-SECRET-KEY-…`), where no file holds it.'),
  'identity-file': text('identity-file', 'a path', PATH)
    .default(usual['identity-file'])
    .describe(
      'A file with what opens it, if the variable is not set. Made by the first write, if there is neither.',
    ),
};

/** Longer values are files of their own. */
const MAX_BYTES = 64 * 1024;

/**
 * Secrets in a file of the repository, each encrypted by itself: names and dates can be read and merged, values only by whoever has an identity
 * (https://age-encryption.org/v1). Whoever has the file can write to it, for that takes the recipients alone.
 */
export const ageFile: Store = defineStore({
  ...ageFileLaunch,
  options: mapping('an entry of stores', options),
  staging: 'none',
  isLocal: true,
  location: { scope: 'Path of the file.', name: 'Name of the secret.' },
  place: (scope, name, { file }: Options) => ({
    scope: scope ?? file,
    name,
    key: undefined,
    version: undefined,
  }),
  example: 'age-file://mcp-secrets.age.json#LINEAR_API_KEY',
  refer: ({ scope, name }) => `age-file://${scope ?? 'mcp-secrets.age.json'}#${name}`,
  describe: async (location, entry: Options, tools) => {
    const { file } = await fileOf(location, entry, tools);
    const found = entryIn(file, location);
    if (found === undefined) return absent();
    return there({ writtenAt: found['written-at'], precision: 'value', version: versionOf(found) });
  },
  write: {
    audience: () => [HERE],
    refusal: ({ name }, bytes) => {
      if (!/^[A-Za-z_][\w.-]{0,254}$/.test(name)) return 'a name is letters, digits, `_`, `.` and `-`';
      return bytes > MAX_BYTES ? `a value has at most ${MAX_BYTES} bytes` : undefined;
    },
    tryReading: async (location, entry: Options, tools) => {
      const { file } = await fileOf(location, entry, tools);
      // Of a file that is not there yet its writer is the recipient.
      if (file === undefined) return;
      const word = await sealed(Secret.of('a trial', [HERE]), file.recipients);
      await opened(word, await identitiesOf(entry, tools), [HERE]);
    },
    write: async (location, value, entry: Options, tools, { before }) =>
      changed(location, entry, tools, before, async (file) => {
        const own = file === undefined ? await ownRecipient(entry, tools) : undefined;
        const recipients = file?.recipients ?? [own!.recipient];
        const old = entryIn(file, location);
        return {
          recipients,
          notice: own?.notice,
          entry: {
            revision: (old?.revision ?? 0) + 1,
            'written-at': tools.now,
            ...(old?.notes && { notes: old.notes }),
            value: await sealed(value, recipients),
          },
        };
      }),
  },
  annotate: async (location, notes, entry: Options, tools) =>
    changed(location, entry, tools, 'unseen', async (file) => {
      const old = entryIn(file, location);
      if (file === undefined || old === undefined) return undefined;
      return { recipients: file.recipients, entry: { ...old, notes: { ...old.notes, ...notes } } };
    }),
});

interface Changed {
  readonly recipients: readonly string[];
  readonly notice?: string | undefined;
  readonly entry: Entry;
}

/** Replaces the entry of one secret, if `before` holds, and if nobody else has written the file meanwhile. */
async function changed(
  location: Location,
  options: Options,
  tools: ChangingTools,
  before: Before,
  change: (file: SecretsFile | undefined) => Promise<Changed | undefined>,
): Promise<Change> {
  const { path, content, file } = await fileOf(location, options, tools);
  if (!holds(before, entryIn(file, location))) return { answer: 'changed' };
  const next = await change(file);
  if (next === undefined) return { answer: 'changed' };
  const secrets = { ...file?.secrets, [location.name]: next.entry };
  const after = textOf({ version: 1, recipients: [...next.recipients], secrets });
  if (!(await tools.replace(path, content, after))) return { answer: 'changed' };
  return done(versionOf(next.entry), next.notice);
}

function holds(before: Before, entry: Entry | undefined): boolean {
  if (before === 'unseen') return true;
  return before === 'absent'
    ? entry === undefined
    : entry !== undefined && versionOf(entry) === before.version;
}
