import { Unanswered } from '../core/inspection.js';
import { mapping, text } from '../core/policy/fields.js';
import { Secret } from '../core/secret.js';
import type { ChangingTools, StoreTools } from '../core/tools.js';
import type { OptionsOf } from './access/options.js';
import { HERE, isReference, type Slot, slotAt, versionOf, wrongAddress } from './plain/slot.js';
import {
  absent,
  type Before,
  type Change,
  defineStore,
  done,
  type Location,
  type Store,
  there,
  unfit,
} from './store.js';

const options = {
  restart: text('restart', 'a command of one line', /^[^\0\r\n]{1,1000}$/)
    .optional()
    .describe(
      'Run by the shell once the new value is there, so that the host starts with it: without this program’s variables, for five minutes at most. It is run again where a run was killed in between. A workflow has to allow it. If it fails, the new value stays, and is live at the next start; with `verify: none` it is run until it succeeds, and nothing is revoked before.',
    ),
};

type Options = OptionsOf<typeof options>;

/** A variable of a process has no more room on every system. */
const MAX_BYTES = 64 * 1024;

/** Hosts write to their files themselves: how often one may come in between. */
const TRIES = 3;

/**
 * A literal that has to stay where it is: in the file of a host on this machine that resolves no references. What is there is replaced, and nothing
 * is added: at a mistyped path a new entry would be one that nobody reads.
 */
export const plainConfig: Store = defineStore({
  id: 'plain-config',
  title: 'Plain config on this machine',
  docs: 'https://www.rfc-editor.org/rfc/rfc6901',
  options: mapping('an entry of stores', options),
  usual: () => ({}),
  staging: 'none',
  isLocal: true,
  location: {
    scope:
      'Path of the file, JSON, YAML or TOML: absolute, from the current folder, or `~/` and from your own.',
    name: 'The keys that lead to the string, with `/` between them: `mcpServers/github/env/GITHUB_TOKEN`. `~1` is a `/` in a key, `~0` a `~`; an item of a list is its index from 0.',
  },
  grants: {
    describe: 'To read the file.',
    resolve: 'To read the file.',
    write: 'To write to the file and its folder.',
  },
  describe: async (location, _: Options, tools) => {
    const slot = await slotAt(location, tools);
    if (slot === undefined || isOther(slot, location)) return absent();
    // Whatever else is written to the file moves its date.
    return there({ writtenAt: slot.writtenAt, precision: 'group', version: slot.version });
  },
  resolve: async (location, _: Options, tools, audience) => {
    const slot = await slotAt(location, tools);
    if (slot === undefined || isOther(slot, location)) return absent();
    return { answer: 'there', value: Secret.of(slot.found.value, audience), version: slot.version };
  },
  write: {
    audience: () => [HERE],
    restart: ({ restart }: Options) => restart,
    refusal: (location, bytes) =>
      wrongAddress(location) ?? (bytes > MAX_BYTES ? `a value has at most ${MAX_BYTES} bytes` : undefined),
    tryReading: async (location, _: Options, tools) => {
      if ((await slotAt(location, tools)) === undefined)
        throw new Unanswered('incomplete', await nothingAt(location, tools));
    },
    write: async (location, value, _: Options, tools, { before }) =>
      written(location, value.revealTo(HERE), tools, before),
  },
});

/** Only what is there now can be had: a file keeps no versions. */
function isOther({ version }: Slot, location: Location): boolean {
  return location.version !== undefined && location.version !== version;
}

async function nothingAt({ scope = '', name }: Location, { files }: StoreTools): Promise<string> {
  const isFile = (await files.look(scope)) !== undefined;
  const nothing = isFile ? `nothing stands at ${name} in ${scope}` : `there is no file ${scope}`;
  return `${nothing}, and only what is there is replaced`;
}

async function written(
  location: Location,
  value: string,
  tools: ChangingTools,
  before: Before,
): Promise<Change> {
  for (let tries = 1; tries <= TRIES; tries++) {
    const slot = await slotAt(location, tools);
    if (!holds(before, slot)) return { answer: 'changed' };
    if (slot === undefined) return unfit(await nothingAt(location, tools));
    if (slot.isSealed)
      return unfit(
        `the folder of ${slot.path} takes no file of this user, and what is there is replaced whole`,
      );
    if (isReference(value)) return unfit('a host would take a part of the value for a reference');
    const after = slot.found.replaced(value);
    if (after === undefined) return unfit('the file has no way to write it in that place');
    const isThere = after === slot.content || (await tools.replace(slot.path, slot.content, after));
    if (isThere) return done(await versionOf(value, location, tools));
  }
  return { answer: 'changed' };
}

function holds(before: Before, slot: Slot | undefined): boolean {
  if (before === 'unseen') return true;
  return before === 'absent' ? slot === undefined : slot?.version === before.version;
}
