import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InventoryEntry } from '../../../src/core/inventory.js';
import type { Tree } from '../../../src/core/tree.js';
import { disk } from '../../../src/io/disk.js';
import { scan } from '../../../src/pipeline/scan.js';
import type { Scan } from '../../../src/pipeline/scan-options.js';
import { json } from '../../../src/reporters/inventory/json.js';
import { text } from '../../../src/reporters/inventory/text.js';
import { cleanEnv, commitAll, git, repository, temporaryFolder, write } from '../../io/temporary.js';
import { Vendors } from '../../servers/vendors.js';
import { configWith } from '../../support/tokens.js';
import { githubWith, type Lists, toolsFor } from './github-secrets.js';

const NOW = new Date('2026-11-26T12:00:00Z');
const CI = '.github/workflows/ci.yml';
const POLICY = '.github/mcp-rekey.yml';
const policy = 'version: 1\nstores: [{ store: github, name: ours }]\n';
const config = configWith({ ACME_API_KEY: '${ACME_API_KEY}' });

const NOTHING: Lists = {
  '/repos/acme/api/actions/secrets': {},
  '/repos/acme/api/actions/organization-secrets': {},
  '/repos/acme/api/environments/production/secrets': {},
  '/repos/acme/api/agents/secrets': {},
  '/repos/acme/api/agents/organization-secrets': {},
};
const REPOSITORY: Lists = { ...NOTHING, '/repos/acme/api/actions/secrets': { STORED: '2026-11-01' } };

let vendors: Vendors;
beforeAll(async () => {
  vendors = await Vendors.start();
});
afterAll(() => vendors.stop());

interface Asked {
  readonly lists?: Lists;
  readonly tree?: Tree;
  readonly repository?: string | undefined;
}

async function aged(root: string, { lists = REPOSITORY, tree = 'work', ...more }: Asked = {}): Promise<Scan> {
  vendors.answer = githubWith(lists);
  vendors.received.length = 0;
  return scan({
    root,
    subject: { kind: 'tree', tree },
    named: { from: 'trusted' },
    fingerprintKey: 'key',
    world: { disk: disk(cleanEnv), now: NOW },
    ageing: {
      tools: toolsFor(vendors, NOW),
      hosts: [],
      distrust: undefined,
      repository: 'repository' in more ? more.repository : 'acme/api',
      progress: () => {},
    },
    progress: () => {},
  });
}

/** The only entry of an inventory. */
async function entryOf(root: string, asked?: Asked): Promise<InventoryEntry> {
  const { inventory } = await aged(root, asked);
  expect(inventory?.entries).toHaveLength(1);
  return inventory!.entries[0]!;
}

const workflow = (env: string, ...job: readonly string[]): string =>
  ['on: push', 'jobs:', '  test:', ...job.map((line) => `    ${line}`), `    env: { ${env} }`].join('\n');
const HINT = workflow('ACME_API_KEY: "${{ secrets.stored }}"');

describe('a variable that a workflow fills with a secret', () => {
  it('is that secret of the repository, as old as that', async () => {
    const folder = repository({ '.mcp.json': config, [POLICY]: policy, [CI]: HINT });
    const { inventory, report } = await aged(folder);
    expect(inventory!.entries).toMatchObject([
      {
        shown: '${ACME_API_KEY}',
        secret: { store: 'ours', scope: 'acme/api', name: 'STORED' },
        hint: { file: CI, line: 4 },
        perJob: false,
        standing: 'in-time',
        age: { existedAt: new Date('2026-11-01T00:00:00Z'), source: 'store' },
      },
    ]);
    const frame = { root: '.', complete: true, fingerprintScope: 'key', notices: [], gaps: [] };
    const titles = { provider: (id: string) => id, host: (id: string) => id } as never;
    const look = { colour: false, now: NOW };
    expect(text.render(inventory!, frame, titles, look)).toContain(
      `\${ACME_API_KEY} → ours acme/api STORED\n`,
    );
    expect(JSON.parse(json.render(inventory!, frame, titles, look)).entries[0]).toMatchObject({
      hint: { file: CI, line: 4 },
      perJob: false,
    });
    expect(report.notices).toEqual([]);
  });

  it('is what the policy says instead, if it says something', async () => {
    const mapped = `${policy}references: { ACME_API_KEY: { store: ours, scope: acme/api, name: OTHER } }\n`;
    const folder = repository({ '.mcp.json': config, [POLICY]: mapped, [CI]: HINT });
    const lists = { ...NOTHING, '/repos/acme/api/actions/secrets': { OTHER: '2026-11-01' } };
    expect(await entryOf(folder, { lists })).toMatchObject({ secret: { name: 'OTHER' }, hint: undefined });
  });

  it('is looked for in the environment, the repository and the organisation, and dangles only if it is in none', async () => {
    const text = workflow('ACME_API_KEY: "${{ secrets.STORED }}"', 'environment: production');
    const folder = repository({ '.mcp.json': config, [POLICY]: policy, [CI]: text });
    const wherever: readonly Lists[] = [
      { '/repos/acme/api/environments/production/secrets': { STORED: '2026-11-01' } },
      { '/repos/acme/api/actions/secrets': { STORED: '2026-11-01' } },
      { '/repos/acme/api/actions/organization-secrets': { STORED: '2026-11-01' } },
    ];
    for (const found of wherever) {
      const entry = await entryOf(folder, { lists: { ...NOTHING, ...found } });
      expect(entry).toMatchObject({ standing: 'in-time', secret: { scope: 'acme/api@production' } });
    }
    const { report, inventory } = await aged(folder, { lists: NOTHING });
    expect(inventory!.entries).toMatchObject([{ standing: 'dangling' }]);
    expect(report.findings).toMatchObject([
      {
        ruleId: 'dangling-reference',
        message: expect.stringContaining(`acme/api@production STORED, which ${CI}:5 takes`),
      },
    ]);
  });

  it('is the same secret as another that is filled with it', async () => {
    const two = configWith({ ACME_API_KEY: '${ACME_API_KEY}', OTHER_API_KEY: 'Bearer ${OTHER_TOKEN}' });
    const text = workflow('ACME_API_KEY: "${{ secrets.STORED }}", OTHER_TOKEN: "${{ secrets.stored }}"');
    const folder = repository({ '.mcp.json': two, [POLICY]: policy, [CI]: text });
    expect((await entryOf(folder)).sites).toHaveLength(2);
  });

  it.each([
    ['another secret', workflow('ACME_API_KEY: "${{ secrets.OTHER }}"'), 'OTHER in'],
    ['the token of the job', workflow('ACME_API_KEY: "${{ github.token }}"'), 'GITHUB_TOKEN in'],
    [
      'one that may be of an environment',
      workflow('ACME_API_KEY: "${{ secrets.STORED }}"', 'environment: production'),
      'STORED of an environment in',
    ],
  ])(
    'may stand for more than one if another workflow fills it with %s, and nobody is asked',
    async (_, other, said) => {
      const files = {
        '.mcp.json': config,
        [POLICY]: policy,
        [CI]: HINT,
        '.github/workflows/more.yaml': other,
      };
      const entry = await entryOf(repository(files));
      expect(entry).toMatchObject({
        secret: undefined,
        hint: undefined,
        standing: 'unknown',
        age: { answer: { reason: 'ambiguous', detail: expect.stringContaining(said) } },
      });
      expect(entry.age.answer?.detail).toContain(`STORED in ${CI}:4`);
      expect(vendors.received).toEqual([]);
    },
  );

  it('may stand for more than one if an expression chooses the environment', async () => {
    const text = workflow('ACME_API_KEY: "${{ secrets.STORED }}"', 'environment: ${{ inputs.where }}');
    const entry = await entryOf(repository({ '.mcp.json': config, [POLICY]: policy, [CI]: text }));
    expect(entry.age.answer).toMatchObject({
      reason: 'ambiguous',
      detail: `STORED of some environment in ${CI}:5`,
    });
  });

  it('is not asked about if nobody says which repository this is, or lists the store', async () => {
    const folder = repository({ '.mcp.json': config, [POLICY]: policy, [CI]: HINT });
    const nameless = await entryOf(folder, { repository: undefined });
    expect(nameless).toMatchObject({ secret: { name: 'STORED' }, age: { answer: { reason: 'incomplete' } } });
    const unlisted = await entryOf(repository({ '.mcp.json': config, [CI]: HINT }));
    expect(unlisted).toMatchObject({
      secret: { store: 'github' },
      age: { answer: { reason: 'store-not-listed' } },
    });
    expect(vendors.received).toEqual([]);
  });

  it('is no hint if that is the token of the job: elsewhere the variable has another', async () => {
    const text = workflow('ACME_API_KEY: "${{ secrets.GITHUB_TOKEN }}"');
    const { inventory } = await aged(repository({ '.mcp.json': config, [POLICY]: policy, [CI]: text }));
    expect(inventory!.entries).toMatchObject([
      { perJob: false, secret: undefined, hint: undefined, standing: 'unknown' },
    ]);
    expect(vendors.received).toEqual([]);
  });
});

describe('a reference to a secret of Actions', () => {
  const inputs = (secret: string): string => {
    const mcp = JSON.stringify({
      mcpServers: { acme: { command: 'a', env: { ACME_API_KEY: `\${{ secrets.${secret} }}` } } },
    });
    return `steps:\n      - uses: acme/agent@v1\n        with:\n          mcp_config: |\n            ${mcp}`;
  };

  it('in a workflow is that of the job around it', async () => {
    const text = `on: push\njobs:\n  a:\n    environment: production\n    ${inputs('STORED')}\n  b:\n    ${inputs('STORED')}\n`;
    const { inventory } = await aged(repository({ [POLICY]: policy, [CI]: text }));
    expect(inventory!.entries.map(({ secret, hint }) => [secret?.scope, hint?.line])).toEqual([
      ['acme/api@production', 9],
      ['acme/api', 15],
    ]);
  });

  it('in a workflow is known wherever the root is', async () => {
    const folder = repository({ [CI]: `on: push\njobs:\n  a:\n    ${inputs('STORED')}\n` });
    expect(await entryOf(join(folder, '.github'))).toMatchObject({ hint: { file: CI, line: 8 } });
  });

  it('in a workflow can be the token of the job', async () => {
    const text = `on: push\njobs:\n  a:\n    ${inputs('GITHUB_TOKEN')}\n`;
    expect(await entryOf(repository({ [CI]: text }))).toMatchObject({ perJob: true, standing: 'in-time' });
  });

  it('in a workflow that others call is theirs', async () => {
    const text = `on: workflow_call\njobs:\n  a:\n    ${inputs('STORED')}\n`;
    expect(await entryOf(repository({ [POLICY]: policy, [CI]: text }))).toMatchObject({ secret: undefined });
  });

  const agentic = `---\non: push\nmcp-servers:\n  acme:\n    command: a\n    env:\n      ACME_API_KEY: \${{ secrets.STORED }}\n---\n`;

  it('in an agentic workflow is in the environment of what it is compiled into', async () => {
    const folder = repository({ [POLICY]: policy, '.github/workflows/a.md': agentic });
    expect(await entryOf(folder)).toMatchObject({ secret: { scope: 'acme/api' }, hint: undefined });
    const compiled = workflow('KEY: "${{ secrets.STORED }}"', 'environment: production');
    write(folder, { '.github/workflows/a.lock.yml': compiled });
    expect(await entryOf(folder)).toMatchObject({
      secret: { scope: 'acme/api@production' },
      hint: { file: '.github/workflows/a.lock.yml', line: 5 },
    });
  });

  it('in an agent of Copilot is one of the secrets for agents', async () => {
    const folder = repository({ [POLICY]: policy, '.github/agents/a.md': agentic });
    const lists = { ...NOTHING, '/repos/acme/api/agents/secrets': { STORED: '2026-11-01' } };
    expect(await entryOf(folder, { lists })).toMatchObject({
      secret: { scope: 'acme/api', name: 'STORED', key: 'agents' },
      standing: 'in-time',
    });
    // There it is for all repositories, each with secrets of its own.
    const shared = await entryOf(folder, { lists, repository: 'acme/.github-private' });
    expect(shared).toMatchObject({ secret: undefined, standing: 'unknown' });
  });

  it('anywhere else is somebody else’s', async () => {
    const folder = repository({
      '.mcp.json': configWith({ ACME_API_KEY: '${{ secrets.STORED }}' }),
      [POLICY]: policy,
      [CI]: HINT,
    });
    expect(await entryOf(folder)).toMatchObject({ secret: undefined, standing: 'unknown' });
  });
});

describe('the workflows', () => {
  it('are those of the version that is scanned', async () => {
    const folder = repository({ '.mcp.json': config, [POLICY]: policy, [CI]: HINT });
    write(folder, { [CI]: HINT.replace('secrets.stored', 'secrets.STAGED') });
    git(folder, 'add', '.');
    write(folder, { [CI]: HINT.replace('secrets.stored', 'secrets.WORK') });
    const nameIn = async (tree: Tree) => (await entryOf(folder, { tree })).secret?.name;
    expect(await nameIn('work')).toBe('WORK');
    expect(await nameIn('index')).toBe('STAGED');
    expect(await nameIn({ rev: 'HEAD' })).toBe('STORED');
  });

  it('are those at the top of the repository, wherever the root is', async () => {
    const folder = repository({ 'a/b/.mcp.json': config, [CI]: HINT, 'a/.github/workflows/ci.yml': 'on: [' });
    commitAll(folder);
    const wanted = { secret: { name: 'STORED' }, hint: { file: CI, line: 4 } };
    for (const tree of ['work', 'index', { rev: 'HEAD' }] as const)
      expect(await entryOf(join(folder, 'a/b'), { tree })).toMatchObject(wanted);
    expect(await entryOf(join(folder, 'a/b/.mcp.json'))).toMatchObject(wanted);
    const elsewhere = temporaryFolder();
    symlinkSync(join(folder, 'a/b'), join(elsewhere, 'link'));
    expect(await entryOf(join(elsewhere, 'link'))).toMatchObject(wanted);
  });

  it('are none of a folder below, nor other files', async () => {
    const folder = repository({
      '.mcp.json': config,
      '.github/workflows/below/ci.yml': HINT,
      '.github/workflows/ci.json': HINT,
      '.github/actions/a/action.yml': HINT,
    });
    expect(await entryOf(folder)).toMatchObject({ secret: undefined, hint: undefined });
  });

  it('are not read through links, nor outside of a repository', async () => {
    const outside = temporaryFolder();
    write(outside, { 'ci.yml': HINT, '.mcp.json': config, [CI]: HINT });
    expect(await entryOf(outside)).toMatchObject({ secret: undefined });
    const folder = repository({ '.mcp.json': config });
    mkdirSync(join(folder, '.github/workflows'), { recursive: true });
    symlinkSync(join(outside, 'ci.yml'), join(folder, CI));
    expect(await entryOf(folder)).toMatchObject({ secret: undefined });
    const within = repository({ '.mcp.json': config, 'ci.yml': HINT, '.github/workflows/x': '' });
    symlinkSync('../../ci.yml', join(within, CI));
    expect(await entryOf(within)).toMatchObject({ secret: undefined });
    const other = repository({ '.mcp.json': config });
    symlinkSync(join(outside, '.github'), join(other, '.github'));
    expect(await entryOf(other)).toMatchObject({ secret: undefined });
  });

  it('that cannot be read are told, and say nothing', async () => {
    const folder = repository({
      '.mcp.json': config,
      [CI]: 'on: push\njobs: [',
      '.github/workflows/other.yml': HINT,
    });
    const { report, inventory } = await aged(folder);
    expect(inventory!.entries).toMatchObject([{ secret: { name: 'STORED' } }]);
    expect(report.notices).toEqual([expect.stringContaining(CI)]);
  });

  it('that are deleted say nothing; those that are not checked out could say something', async () => {
    const folder = repository({ '.mcp.json': config, [CI]: HINT });
    rmSync(join(folder, CI));
    const { report, inventory } = await aged(folder);
    expect(inventory!.entries).toMatchObject([{ secret: undefined }]);
    expect(report.notices).toEqual([]);
    git(folder, 'update-index', '--skip-worktree', CI);
    expect((await aged(folder)).report.notices).toEqual([expect.stringContaining(CI)]);
  });

  it('are not read if there is no reference', async () => {
    const folder = repository({ '.mcp.json': configWith({ MODE: 'fast' }), [CI]: 'on: push\njobs: [' });
    expect((await aged(folder)).report.notices).toEqual([]);
  });
});
