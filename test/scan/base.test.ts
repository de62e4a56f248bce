import { describe, expect, it } from 'vitest';
import type { Made } from '../io/history.js';
import { type Files, inARow, judgeBranch } from '../support/branch.js';
import { Random } from '../support/random.js';
import { configWith } from '../support/tokens.js';

const random = new Random(301);
const [known, fresh, other] = [random.secret(), random.secret(), random.secret()];

const env = (variables: Readonly<Record<string, string>>): Files => ({ '.mcp.json': configWith(variables) });
const clean = env({ ACME_API_KEY: '${ACME_API_KEY}' });
const dirty = env({ ACME_API_KEY: fresh });
const readme = (text: string): Files => ({ 'README.md': text });

/** What the base has: one config without a credential, and one with. */
const root: Made = {
  name: 'root',
  files: { ...clean, 'old/.mcp.json': configWith({ ACME_API_KEY: known }) },
};

/** Judges a branch of these steps. */
const branch = (...steps: readonly Files[]) =>
  judgeBranch([root, ...inARow('c', 'root', ...steps)], { main: 'root', topic: `c${steps.length}` });

describe('a literal that a branch brings is new', () => {
  it.each([
    ['in the last commit', [readme('one'), readme('two'), dirty], 3],
    ['in the middle', [readme('one'), dirty, readme('two')], 2],
    ['in the first', [dirty, readme('one'), readme('two')], 1],
  ] as const)('%s', async (_, steps, at) => {
    const { code, found, findings, scope, made } = await branch(...steps);
    expect({ code, found }).toEqual({
      code: 1,
      found: ['literal-credential .mcp.json', 'reference-regressed .mcp.json'],
    });
    expect(scope).toEqual({ kind: 'range', base: 'main', head: 'topic', commits: 3 });
    const { first, last, atHead } = findings[0]!.history!;
    expect({ first: first.oid, last: last.oid, atHead }).toEqual({
      first: made.oid(`c${at}`),
      last: made.oid(`c${at}`),
      atHead: true,
    });
  });

  it('in a file of any name, by what it holds', async () => {
    const config = `docs:\n  mcpServers:\n    acme:\n      command: acme-mcp\n      env:\n        ACME_API_KEY: ${fresh}\n`;
    expect((await branch({ 'deploy/values.txt': 'x', 'deploy/values.yaml': config })).found).toEqual([
      'literal-credential deploy/values.yaml',
    ]);
  });

  it('in the default of a reference', async () => {
    const { code, found } = await branch(env({ ACME_API_KEY: `\${ACME_API_KEY:-${fresh}}` }));
    expect({ code, found: found[0] }).toEqual({ code: 1, found: 'literal-default .mcp.json' });
  });

  it('in a line that is commented out', async () => {
    const text = `{\n  "servers": {\n    "acme": {\n      "command": "acme-mcp",\n      "env": {\n        // "ACME_API_KEY": "${fresh}"\n      }\n    }\n  }\n}\n`;
    const { code, found } = await branch({ '.vscode/mcp.json': text });
    expect({ code, found }).toEqual({ code: 1, found: ['commented-credential .vscode/mcp.json'] });
  });

  it('beside one that the base has', async () => {
    const both = { 'old/.mcp.json': configWith({ ACME_API_KEY: known, OTHER_API_KEY: fresh }) };
    const { found, findings, suppressed } = await branch(both);
    expect(found).toEqual(['literal-credential old/.mcp.json']);
    expect(findings[0]!.place).toBe('old/.mcp.json#/mcpServers/acme/env/OTHER_API_KEY');
    expect(suppressed.known).toBe(1);
  });

  it('in the place of one that the base has', async () => {
    expect((await branch({ 'old/.mcp.json': configWith({ ACME_API_KEY: fresh }) })).found).toEqual([
      'literal-credential old/.mcp.json',
    ]);
  });

  it('as a copy of one that the base has', async () => {
    const { found } = await branch({ 'new/.mcp.json': configWith({ ACME_API_KEY: known }) });
    expect(found).toEqual(['literal-credential new/.mcp.json']);
  });

  it('as one of two copies of which the other is a move', async () => {
    const config = configWith({ ACME_API_KEY: known });
    const { found } = await branch({
      'old/.mcp.json': undefined,
      'a/.mcp.json': config,
      'b/.mcp.json': config,
    });
    expect(found).toEqual(['literal-credential b/.mcp.json']);
  });
});

describe('a literal that came and went', () => {
  const inHistory = async (...steps: readonly Files[]) => {
    const { code, found, findings, made } = await branch(...steps);
    expect(code).toBe(1);
    const names = new Map(steps.map((_, index) => [made.oid(`c${index + 1}`), `c${index + 1}`]));
    return found.map((one, index) => {
      const { first, last, atHead } = findings[index]!.history!;
      return [one, names.get(first.oid), names.get(last.oid), atHead];
    });
  };

  it('is still in the commits', async () => {
    expect(await inHistory(dirty, clean)).toEqual([['literal-in-history .mcp.json', 'c1', 'c1', false]]);
  });

  it('is told with the first and the last commit that wrote it', async () => {
    const more = env({ ACME_API_KEY: fresh, ACME_REGION: 'eu-west-1' });
    expect(await inHistory(readme('1'), dirty, readme('2'), more, readme('3'), clean, readme('4'))).toEqual([
      ['literal-in-history .mcp.json', 'c2', 'c4', false],
    ]);
  });

  it('is one finding, however often it came and went', async () => {
    expect(await inHistory(dirty, clean, dirty, clean)).toEqual([
      ['literal-in-history .mcp.json', 'c1', 'c3', false],
    ]);
  });

  it('is found at every place that it had', async () => {
    const config = configWith({ ACME_API_KEY: fresh });
    const renamed = { 'a/.mcp.json': undefined, 'b/.mcp.json': config };
    expect(await inHistory({ 'a/.mcp.json': config }, renamed, { 'b/.mcp.json': undefined })).toEqual([
      ['literal-in-history a/.mcp.json', 'c1', 'c1', false],
      ['literal-in-history b/.mcp.json', 'c2', 'c2', false],
    ]);
  });

  it('is found beside the one that took its place', async () => {
    const { found } = await branch(dirty, env({ ACME_API_KEY: other }));
    expect(found).toEqual([
      'literal-credential .mcp.json',
      'reference-regressed .mcp.json',
      'literal-in-history .mcp.json',
    ]);
  });
});

describe('a merge', () => {
  const side = (...steps: readonly Files[]) => inARow('s', 'root', ...steps);
  const merge = (parents: readonly string[], files: Files = {}): Made => ({ name: 'merge', parents, files });

  it('that brings a literal itself is looked into', async () => {
    const commits = [root, ...inARow('c', 'root', readme('one')), ...side({ 'NOTES.md': 'two' })];
    const evil = merge(['c1', 's1'], { 'NOTES.md': 'two', ...dirty });
    const { code, found, findings, made } = await judgeBranch([...commits, evil], {
      main: 'root',
      topic: 'merge',
    });
    expect({ code, found: found[0] }).toEqual({ code: 1, found: 'literal-credential .mcp.json' });
    expect(findings[0]!.history!.first.oid).toBe(made.oid('merge'));
  });

  it('brings what was in the branch that was merged, also if it has gone there', async () => {
    const commits = [
      root,
      ...inARow('c', 'root', readme('one')),
      ...side(dirty, clean, { 'b/.mcp.json': configWith({ OTHER_API_KEY: other }) }),
    ];
    const whole = merge(['c1', 's3'], { 'b/.mcp.json': configWith({ OTHER_API_KEY: other }) });
    const { found, findings, made } = await judgeBranch([...commits, whole], {
      main: 'root',
      topic: 'merge',
    });
    expect(found).toEqual(['literal-in-history .mcp.json', 'literal-credential b/.mcp.json']);
    expect(findings.map(({ history }) => history!.first.oid)).toEqual([made.oid('s1'), made.oid('s3')]);
  });

  it('that drops a literal of a side leaves it in the commits', async () => {
    const commits = [root, ...inARow('c', 'root', readme('one')), ...side(dirty), merge(['c1', 's1'])];
    const { code, found } = await judgeBranch(commits, { main: 'root', topic: 'merge' });
    expect({ code, found }).toEqual({ code: 1, found: ['literal-in-history .mcp.json'] });
  });

  it('of the base into the branch brings what the base has, and that is not new', async () => {
    const onMain = inARow(
      'm',
      'root',
      { 'm/.mcp.json': configWith({ ACME_API_KEY: other }) },
      readme('main'),
    );
    const commits = [root, ...onMain, ...inARow('c', 'root', { 'a.txt': 'a' })];
    const merged = merge(['c1', 'm2'], { ...onMain[0]!.files, ...readme('main') });
    const { code, found } = await judgeBranch([...commits, merged], { main: 'm2', topic: 'merge' });
    expect({ code, found }).toEqual({ code: 0, found: [] });
  });

  it('of both into each other leaves what the base has known', async () => {
    const onMain = { 'm/.mcp.json': configWith({ ACME_API_KEY: other }) };
    const onTopic = { 't/.mcp.json': configWith({ ACME_API_KEY: fresh }) };
    const commits: readonly Made[] = [
      root,
      { name: 'm1', parents: ['root'], files: onMain },
      { name: 't1', parents: ['root'], files: onTopic },
      { name: 'm2', parents: ['m1', 't1'], files: onTopic },
      { name: 't2', parents: ['t1', 'm1'], files: onMain },
    ];
    const quiet = await judgeBranch(commits, { main: 'm2', topic: 't2' });
    expect({ code: quiet.code, found: quiet.found }).toEqual({ code: 0, found: [] });
    const more = {
      name: 't3',
      parents: ['t2'],
      files: { 't/.mcp.json': configWith({ ACME_API_KEY: random.secret() }) },
    };
    expect((await judgeBranch([...commits, more], { main: 'm2', topic: 't3' })).found).toEqual([
      'literal-credential t/.mcp.json',
    ]);
  });

  it('of what the base has brought meanwhile, too, leaves it known', async () => {
    const commits: readonly Made[] = [
      root,
      { name: 'c1', parents: ['root'], files: dirty },
      { name: 'm1', parents: ['root'], files: { ...dirty, ...readme('main') } },
      merge(['c1', 'm1'], readme('main')),
    ];
    expect(await judgeBranch(commits, { main: 'm1', topic: 'merge' })).toMatchObject({ code: 0, found: [] });
    const other = { ...env({ B: 'c', ACME_API_KEY: fresh }), ...readme('main') };
    const unlike = [...commits.slice(0, 2), { ...commits[2]!, files: other }, merge(['c1', 'm1'], other)];
    expect(await judgeBranch(unlike, { main: 'm1', topic: 'merge' })).toMatchObject({ code: 0, found: [] });
  });

  it('of two old branches is judged as a whole', async () => {
    const old = inARow('o', 'root', { 'o/.mcp.json': configWith({ ACME_API_KEY: other }) });
    const commits = [root, ...inARow('m', 'root', readme('main')), ...old, ...side(dirty, clean)];
    const octopus = merge(['m1', 'o1', 's2'], old[0]!.files);
    const { found } = await judgeBranch([...commits, octopus], { main: 'm1', topic: 'merge' });
    expect(found).toEqual(['literal-in-history .mcp.json', 'literal-credential o/.mcp.json']);
  });
});

describe('nothing is new', () => {
  const servers = (...list: readonly object[]) => JSON.stringify({ mcpServers: list });
  const one = { name: 'one', command: 'acme-mcp', env: { ACME_API_KEY: known } };
  const two = { name: 'two', command: 'other-mcp', env: { OTHER_API_KEY: other } };
  const ini = (lines: string) => ({
    '.codex/config.toml': `[mcp_servers.acme]\ncommand = "acme-mcp"\n${lines}`,
  });
  const old = (text: string): Files => ({ 'old/.mcp.json': text });
  const config = configWith({ ACME_API_KEY: known });
  const moved = { 'old/.mcp.json': undefined, 'new/.mcp.json': config };
  const reindented = JSON.stringify(
    { $schema: 'x', mcpServers: { acme: { env: { B: '1', ACME_API_KEY: known }, command: 'acme-mcp' } } },
    undefined,
    8,
  );

  it.each<[string, readonly Files[]]>([
    ['in a branch without a config', [readme('one'), { 'src/a.ts': 'export {}' }]],
    ['in a file that moved', [moved]],
    ['in a file that moved in two steps', [{ 'new/.mcp.json': config }, { 'old/.mcp.json': undefined }]],
    [
      'in a file that went first and came elsewhere then',
      [{ 'old/.mcp.json': undefined }, { 'new/.mcp.json': config }],
    ],
    ['in a file that moved twice', [moved, { 'new/.mcp.json': undefined, 'newer/.mcp.json': config }]],
    ['in JSON of another layout and order', [old(reindented)]],
    ['below lines that were inserted', [old(`\n\n\n${config}`)]],
    ['in a file that went and was brought back', [{ 'old/.mcp.json': undefined }, old(config)]],
    ['of a literal that went and was brought back', [old(configWith({ A: 'b' })), old(config)]],
    ['of a literal under another key', [old(configWith({ OTHER_API_KEY: known }))]],
    [
      'of a literal that went into a file of its own, over two commits',
      [{ 'a/.mcp.json': configWith({ B_TOKEN: known }) }, old(configWith({ A: 'b' }))],
    ],
    ['of a literal that is a default now', [old(configWith({ ACME_API_KEY: `\${ACME_API_KEY:-${known}}` }))]],
    [
      'of a literal that is commented out now',
      [
        old(
          `{\n  "mcpServers": {\n    "acme": {\n      "command": "acme-mcp"\n      // "ACME_API_KEY": "${known}"\n    }\n  }\n}\n`,
        ),
      ],
    ],
    ['of a copy that came and went', [{ 'new/.mcp.json': config }, { 'new/.mcp.json': undefined }]],
    ['where all is deleted', [{ 'old/.mcp.json': undefined, '.mcp.json': undefined }]],
  ])('%s', async (_, steps) => {
    const { code, found } = await branch(...steps);
    expect({ code, found }).toEqual({ code: 0, found: [] });
  });

  it.each<[string, Files, Files]>([
    [
      'servers in a list change places',
      { '.mcp.json': servers(one, two) },
      { '.mcp.json': servers(two, one) },
    ],
    [
      'tables change places',
      ini(`[mcp_servers.acme.env]\nA = "b"\nACME_API_KEY = "${known}"\n`),
      ini(`\n# new\n[mcp_servers.acme.env]\nACME_API_KEY = "${known}" # here\nA = "c"\n`),
    ],
    [
      'words in front of an argument come and go',
      { '.mcp.json': servers({ name: 'one', command: 'npx', args: ['-y', 'acme', '--api-key', known] }) },
      {
        '.mcp.json': servers({
          name: 'one',
          command: 'npx',
          args: ['acme', '--verbose', '--api-key', known],
        }),
      },
    ],
  ])('if %s', async (_, before, after) => {
    const commits = [{ name: 'root', files: before }, ...inARow('c', 'root', after)];
    const { code, found, suppressed } = await judgeBranch(commits, { main: 'root', topic: 'c1' });
    expect({ code, found }).toEqual({ code: 0, found: [] });
    expect(suppressed.known).toBeGreaterThan(0);
  });

  it('in a branch that the base has already', async () => {
    const commits = [root, ...inARow('c', 'root', dirty, clean)];
    expect(await judgeBranch(commits, { main: 'c2', topic: 'c1' })).toMatchObject({ code: 0, found: [] });
    expect(await judgeBranch(commits, { main: 'c1', topic: 'c1' })).toMatchObject({ code: 0, found: [] });
  });
});
