import { fakeAlnum } from '../../../src/providers/fake.js';
import { type Item, Vault } from './onepassword-vault.js';
import type { Printed, StandIn } from './stand-in.js';

/** The program: https://developer.1password.com/docs/cli/reference. What it says of failures is what version 2.39 was seen to say. */
export function onepasswordByOp(_: unknown, vault = new Vault(), version = '2.39.0'): StandIn {
  const token = fakeAlnum(40);

  function op(args: readonly string[], stdin: string, env: Readonly<Record<string, string>>): Printed {
    if (args[0] === '--version') return prints(`${version}\n`);
    if (env['OP_SERVICE_ACCOUNT_TOKEN'] !== token) return fails('error initializing client: not signed in');
    const flags = args.filter((arg) => arg.startsWith('--'));
    const [command, what, id] = args.filter((arg) => !arg.startsWith('--'));
    if (command === 'read') return read(what!, flags);
    const wanted = flags.find((flag) => flag.startsWith('--vault='))?.slice('--vault='.length) ?? '';
    if (![vault.id, vault.name.toLowerCase()].includes(wanted.toLowerCase())) return noVault(wanted);
    if (!flags.includes('--format=json')) return fails('unexpected');
    const item = vault.items.get(id ?? '');
    if (what === 'list') return prints([...vault.items.values()].map(overview));
    if (what === 'create' && id === '-') return save(stdin);
    if (item === undefined) return fails(`"${id}" isn't an item in the "${wanted}" vault.`);
    if (what === 'get') return prints(whole(item));
    return what === 'edit' ? save(stdin, item.id) : fails(`unknown command ${what}`);
  }

  function read(reference: string, flags: readonly string[]): Printed {
    const [, scope = '', name = '', key] = /^op:\/\/([^/]+)\/([^/]+)\/(.+)$/.exec(reference) ?? [];
    if (scope.toLowerCase() !== vault.name.toLowerCase()) return noVault(scope);
    if (vault.called(name) === undefined) return fails(`"${name}" isn't an item in the "${scope}" vault.`);
    const value = vault.fieldAt({ scope, name, key, version: undefined })?.value;
    if (value === undefined) return fails(`item '${scope}/${name}' does not have a field '${key}'`);
    return prints(flags.includes('--no-newline') ? value : `${value}\n`);
  }

  /** An item is what was sent, and nothing else. */
  function save(stdin: string, id?: string): Printed {
    const sent = JSON.parse(stdin) as Item;
    const { title, category, tags, sections, fields } = sent;
    const kept = { title, category, fields, ...(tags && { tags }), ...(sections && { sections }) };
    return prints(whole(vault.save(kept, id)));
  }

  function whole(item: Item) {
    const { updated, ...rest } = item;
    return { ...rest, ...ofVault, updated_at: updated };
  }

  function overview(item: Item) {
    const { fields: _, sections: __, ...rest } = whole(item);
    return rest;
  }

  const ofVault = { vault: { id: vault.id, name: vault.name } };

  return {
    options: {},
    env: { OP_SERVICE_ACCOUNT_TOKEN: token },
    programs: { op },
    limit: 64 * 1024,
    compares: false,
    locate: (name) => vault.locate(name),
    peek: (location) => vault.fieldAt(location)?.value,
    put: (location, value) => vault.put(location, value),
    rest: (location) => vault.rest(location),
  };
}

function noVault(name: string): Printed {
  return fails(`"${name}" isn't a vault in this account. Specify the vault with its ID or name.`);
}

function prints(output: unknown): Printed {
  return { code: 0, stdout: typeof output === 'string' ? output : JSON.stringify(output), stderr: '' };
}

function fails(message: string): Printed {
  return { code: 1, stdout: '', stderr: `[ERROR] 2026/11/26 12:00:00 ${message}\n` };
}
