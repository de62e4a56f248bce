import { armor, Decrypter, Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import type { Location } from '../../../src/stores/store.js';
import type { Desk } from '../desk.js';
import type { StandIn } from './stand-in.js';

const FILE = 'secrets/mcp.age.json';

interface Kept {
  readonly version: 1;
  readonly recipients: readonly string[];
  readonly secrets: Record<string, Entry>;
}

interface Entry {
  readonly revision: number;
  readonly 'written-at': string;
  readonly notes?: Readonly<Record<string, string>>;
  readonly value: string;
}

/** The file as the age library itself reads and writes it. */
export async function ageFile(desk: Desk): Promise<StandIn> {
  const identity = await generateIdentity();
  const recipient = await identityToRecipient(identity);
  const file = (): Kept => {
    const content = desk.files.get(FILE);
    return content === undefined
      ? { version: 1, recipients: [recipient], secrets: {} }
      : (JSON.parse(content) as Kept);
  };
  const entryOf = ({ name }: Location): Entry | undefined => file().secrets[name];
  const encrypted = async (value: string): Promise<string> => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(recipient);
    return armor.encode(await encrypter.encrypt(value));
  };
  return {
    options: { file: FILE },
    env: { MCP_REKEY_AGE_IDENTITY: identity },
    limit: 64 * 1024,
    compares: true,
    locate: (name) => ({ scope: FILE, name, key: undefined, version: undefined }),
    peek: async (location) => {
      const entry = entryOf(location);
      if (entry === undefined) return undefined;
      const decrypter = new Decrypter();
      decrypter.addIdentity(identity);
      return decrypter.decrypt(armor.decode(entry.value), 'text');
    },
    put: async (location, value) => {
      const before = file();
      const entry = {
        ...entryOf(location),
        revision: (entryOf(location)?.revision ?? 0) + 1,
        'written-at': '2026-01-01T00:00:00.000Z',
        value: await encrypted(value),
      };
      const secrets = { ...before.secrets, [location.name]: entry };
      desk.files.set(FILE, JSON.stringify({ ...before, secrets }));
    },
    rest: ({ name }) => {
      const { recipients, secrets } = file();
      const { [name]: own, ...others } = secrets;
      return { recipients, others, notes: own?.notes };
    },
    notes: (location) => entryOf(location)?.notes ?? {},
  };
}
