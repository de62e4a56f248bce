import { describe, expect, it } from 'vitest';
import { type Carrier, carriers } from '../../support/carriers.js';
import { examine } from '../../support/examine.js';
import { filesBelow, planted } from '../../support/markers.js';
import { proposed, WORDS } from '../../support/proposing.js';
import { Random } from '../../support/random.js';
import { bare, parsed, Restoring } from '../../support/restored.js';
import { shapes } from '../../support/shapes.js';

/** What is wrong with a proposal, in words; nothing if it is right. */
async function faultsOf(path: string, text: string): Promise<readonly string[]> {
  const made = await proposed(path, text);
  if (made === undefined) return [];
  const { after, proposals, values } = made;
  const faults: string[] = [];
  const left = proposals.flatMap((one) => (one.kind === 'none' ? [one.target.judged.value] : []));
  const done = proposals.flatMap((one) => (one.kind === 'none' ? [] : [one.target.judged.value]));
  const again = await examine(path, after);
  if (again === undefined) return ['it is no config any more'];
  if (again.problem !== undefined && made.before.problem === undefined)
    faults.push('it does not parse any more');
  const still = again.literals.map(({ value }) => value);
  if (still.length !== left.length) faults.push(`${still.length} literals are left, and not ${left.length}`);
  if (done.some((value) => !left.includes(value) && after.includes(value))) faults.push('a value is left');
  if ((await proposed(path, after))?.after !== after) faults.push('a second time changes it again');
  if (after.includes('\r\n') !== text.includes('\r\n') || /(?<!\r)\n/.test(after) !== /(?<!\r)\n/.test(text))
    faults.push('its lines end otherwise');
  if (proposals.some((one) => one.kind === 'placeholder' || one.kind === 'emptied') || !isPlain(path))
    return faults;
  const restoring = new Restoring(values, WORDS);
  try {
    const restored = JSON.stringify(sorted(bare(restoring.restored(parsed(path, after)))));
    const before = JSON.stringify(sorted(bare(restoring.restored(parsed(path, text)))));
    if (restored !== before) faults.push(`it does not come to the same: ${restored} and ${before}`);
  } catch (error) {
    faults.push(`another parser fails: ${(error as Error).message}`);
  }
  return faults;
}

const isPlain = (path: string): boolean => /\.(?:json|jsonc|ya?ml|toml)$/.test(path);

function sorted(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(sorted);
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, value]) => [key, sorted(value)]));
}

/** The same way of writing, at the path of another host. */
const elsewhere = (name: string, path: string, from: string, to: string): Carrier => {
  const carrier = carriers.find((one) => one.name === name)!;
  return { ...carrier, path, file: (entry) => carrier.file(entry).replace(from, to) };
};

const everywhere: readonly Carrier[] = [
  ...carriers,
  ...[
    ['.vscode/mcp.json', '"servers"'],
    ['claude_desktop_config.json', '"mcpServers"'],
    ['.zed/settings.json', '"context_servers"'],
    ['opencode.json', '"mcp"'],
    ['.amazonq/mcp.json', '"mcpServers"'],
    ['mcporter.json', '"mcpServers"'],
    ['.kiro/settings/mcp.json', '"mcpServers"'],
    ['.gemini/settings.json', '"mcpServers"'],
    ['.github/mcp.json', '"mcpServers"'],
  ].map(([path, key]) => elsewhere('JSON', path!, '"mcpServers"', key!)),
  elsewhere('YAML in single quotes', 'fastagent.config.yaml', '', ''),
  elsewhere('YAML in double quotes', 'librechat.yaml', 'mcp:\n  servers:', 'x:\n  mcpServers:'),
];

describe.each(everywhere.map((carrier) => [`${carrier.name} at ${carrier.path}`, carrier] as const))(
  'in %s',
  (_, { file, path }) => {
    it.each(shapes)('$name comes to the same again', async ({ entry, name }) => {
      const secret = new Random(name.length + path.length).secret();
      expect(await faultsOf(path, file(entry(secret)))).toEqual([]);
    });

    it('lines end as they did, and a mark at the beginning stays', async () => {
      for (const { entry } of shapes.slice(0, 40)) {
        const text = `\ufeff${file(entry(new Random(3).secret())).replaceAll('\n', '\r\n')}`;
        expect(await faultsOf(path, text)).toEqual([]);
        expect((await proposed(path, text))?.after.startsWith('\ufeff')).toBe(true);
      }
    });
  },
);

describe('the fixtures of all hosts', () => {
  it.each(filesBelow('fixtures/hosts').map(({ path, text }) => [path, text] as const))(
    '%s comes to the same again',
    async (full, marked) => {
      const path = full.split('/').slice(2).join('/');
      for (const seed of [1, 2]) expect(await faultsOf(path, planted(marked, seed).text)).toEqual([]);
    },
  );
});
