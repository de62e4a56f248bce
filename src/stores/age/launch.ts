import type { StoreTools } from '../../core/tools.js';
import { absent, type LaunchStore, type Location, type Resolution } from '../store.js';
import { identitiesOf, opened } from './encryption.js';
import { type Entry, type SecretsFile, secretsIn } from './secrets.js';

/** What is so unless the policy says something else. */
export const usual = {
  file: 'mcp-secrets.age.json',
  identity: 'env://MCP_REKEY_AGE_IDENTITY',
  'identity-file': '~/.config/mcp-rekey/age-identity.txt',
};

export type Options = Readonly<typeof usual>;

const REFERENCE = /^age-file:\/\/(?<scope>[^#?\0-\x1f\x7f]{1,1000})#(?<name>[A-Za-z_][\w.-]{0,254})$/;

/** What a launch needs of the store. It checks no options, and so needs no library. */
export const ageFileLaunch = {
  id: 'age-file',
  title: 'Encrypted file (age)',
  docs: 'https://github.com/FiloSottile/age',
  usual: () => usual,
  grants: {
    describe: 'Nothing but the file: names and dates are not encrypted.',
    resolve: 'The identity of one of the file’s recipients.',
    write: 'Nothing but the file: its recipients are in it.',
  },
  locate: (reference: string) => {
    const { scope, name } = REFERENCE.exec(reference)?.groups ?? {};
    return scope === undefined || name === undefined
      ? undefined
      : { scope, name, key: undefined, version: undefined };
  },
  resolve: async (
    location: Location,
    entry: Options,
    tools: StoreTools,
    audience: readonly string[],
  ): Promise<Resolution> => {
    const { file } = await fileOf(location, entry, tools);
    const found = entryIn(file, location);
    if (found === undefined) return absent();
    const value = await opened(found.value, await identitiesOf(entry, tools), audience);
    return { answer: 'there', value, version: versionOf(found) };
  },
} satisfies LaunchStore<Options>;

export async function fileOf({ scope }: Location, { file }: Options, tools: StoreTools) {
  const path = scope ?? file;
  const content = await tools.files.read(path);
  return { path, content, file: content === undefined ? undefined : secretsIn(content, path) };
}

export function entryIn(file: SecretsFile | undefined, { name }: Location): Entry | undefined {
  return file !== undefined && Object.hasOwn(file.secrets, name) ? file.secrets[name] : undefined;
}

export function versionOf({ revision }: Entry): string {
  return String(revision);
}
