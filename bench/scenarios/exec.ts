import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { armor, Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import { exec, nothing } from '../commands.js';
import { scenario } from '../scenario.js';

let folder: string;

/** A folder with a file of one secret; gives what opens it. */
async function encrypted(): Promise<string> {
  folder = mkdtempSync(join(tmpdir(), 'mcp-rekey-bench-'));
  const identity = await generateIdentity();
  const recipient = await identityToRecipient(identity);
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  const value = armor.encode(await encrypter.encrypt('value'));
  const secrets = { X: { revision: 1, 'written-at': new Date().toISOString(), value } };
  writeFileSync(join(folder, 's.json'), JSON.stringify({ version: 1, recipients: [recipient], secrets }));
  return identity;
}

/** What it adds to the start of a server, measured in starts of Node.js. */
export const execStart = scenario('exec', {
  commands: async () => {
    const identity = await encrypted();
    const server = [process.execPath, '-e', '0'];
    return {
      'node -e 0': nothing(folder),
      'exec, no reference': exec(server, folder),
      'exec, env://': exec(server, folder, { X: 'env://Y', Y: 'value' }),
      'exec, age-file://': exec(server, folder, {
        X: 'age-file://s.json#X',
        MCP_REKEY_AGE_IDENTITY: identity,
      }),
    };
  },
  ratios: ({
    'node -e 0': node,
    'exec, no reference': none,
    'exec, env://': variable,
    'exec, age-file://': file,
  }) => {
    rmSync(folder, { recursive: true, force: true });
    const added = { 'no reference': none, 'env://': variable, 'age-file://': file };
    return Object.entries(added).map(([name, { median }]) => ({
      name: `added by exec / node -e 0, ${name}`,
      value: (median - node.median) / node.median,
      target: 2,
    }));
  },
});
