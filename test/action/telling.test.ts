import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { temporaryFolder, write } from '../io/temporary.js';
import { complaintsOn, runOf } from '../support/sarif.js';
import { configWith } from '../support/tokens.js';
import { pullRequest } from './events.js';
import type { ActionRun, Scene } from './scene.js';
import { at, credential, NEW, QUIET, runPullRequest, sides, story } from './story.js';

const ajv = new Ajv2020();
addFormats.default(ajv);
const isReport = ajv.compile(
  JSON.parse(readFileSync('docs/schema/scan-report.schema.json', 'utf8')) as AnySchema,
);

const ROTATE = [
  /\bReplace (?:it|each) at its provider\b/,
  /Rewrite the branch/,
  /have the policy of the base except/,
];

describe('the outputs', () => {
  it('count, and lead to files that are what they should be', async () => {
    const scene = await story();
    const { outputs, report, sarif, summary, temporary } = await runPullRequest(scene, QUIET);
    expect(outputs).toMatchObject({ findings: '3', 'new-findings': '2', 'highest-severity': 'error' });
    expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
    expect(
      runOf(sarif)
        .results.map(({ ruleId }) => ruleId)
        .sort(),
    ).toEqual(['literal-credential', 'literal-in-history']);
    expect(await complaintsOn([sarif], 'SARIF and GitHub')).toEqual([]);
    const paths = [outputs['report-file'], outputs['sarif-file']].map((path = '') =>
      relative(temporary, path),
    );
    for (const path of paths) expect(path).toMatch(/^mcp-rekey-report-\w+\/\w+\.(?:json|sarif)$/);
    for (const words of ROTATE) expect(summary).toMatch(words);
  });

  it('say the gravest of what there is', async () => {
    const scene = await story({
      commits: [
        {
          name: 'decided',
          parents: ['base'],
          files: {
            '.github/mcp-rekey.yml':
              'version: 1\nrules: {literal-credential: warning, literal-in-history: note}\n',
          },
        },
      ],
      refs: { 'refs/heads/main': 'decided' },
    });
    const event = pullRequest({ ...sides(scene), base: scene.oid('decided'), merge: undefined });
    const run = await scene.run(event, QUIET);
    expect(run).toMatchObject({ code: 0, found: NEW });
    expect(run.outputs).toMatchObject({ 'new-findings': '2', 'highest-severity': 'warning' });
    expect(run.log.commands.map(({ name }) => name)).toEqual(['warning', 'notice']);
  });

  it('lead to the SARIF file where the workflow wants it', async () => {
    const scene = await story();
    const workspace = temporaryFolder();
    for (const file of ['out/deep/x.sarif', join(temporaryFolder(), 'y.sarif')]) {
      const run = await runPullRequest(scene, { with: { ...QUIET.with, 'sarif-file': file }, workspace });
      expect(run.outputs['sarif-file']).toBe(file.startsWith('/') ? file : join(workspace, file));
      expect(runOf(run.sarif).results).toHaveLength(2);
    }
  });

  it.skipIf(process.platform === 'win32')('do not lead through a link that the head has laid', async () => {
    const scene = await story();
    const [workspace, outside] = [temporaryFolder(), temporaryFolder()];
    write(outside, { profile: 'precious', 'deep/profile': 'precious' });
    symlinkSync(join(outside, 'profile'), join(workspace, 'x.sarif'));
    symlinkSync(outside, join(workspace, 'out'));
    for (const file of ['x.sarif', 'out/profile', 'out/new.sarif', 'out/deep/profile']) {
      const run = await runPullRequest(scene, { with: { ...QUIET.with, 'sarif-file': file }, workspace });
      expect(run.code).toBe(2);
      expect(run.log.commands.at(-1)).toMatchObject({
        name: 'error',
        data: expect.stringMatching(/^cannot write/),
      });
      expect(run.outputs).toMatchObject({ 'new-findings': '2', 'sarif-file': '' });
    }
    expect(readdirSync(outside, { recursive: true }).sort()).toEqual(['deep', 'deep/profile', 'profile']);
    for (const file of ['profile', 'deep/profile'])
      expect(readFileSync(join(outside, file), 'utf8')).toBe('precious');
  });
});

const operations = (scene: Scene): readonly string[] => scene.github.calls.map(({ operation }) => operation);

/** The branch goes on: a commit more, and at last another branch by the same name that never had a credential. */
function longStory(): Promise<Scene> {
  return story({
    commits: [
      {
        name: 'more',
        parents: ['head'],
        files: { '.vscode/mcp.json': configWith({ MORE: credential() }).replace('mcpServers', 'servers') },
      },
      { name: 'rewritten', parents: ['base'], files: { 'a.txt': 'a' } },
    ],
  });
}

async function runAt(scene: Scene, name: string): Promise<ActionRun> {
  scene.pull.head = scene.oid(name);
  scene.github.calls.length = 0;
  return scene.run(pullRequest({ ...sides(scene), head: scene.oid(name), merge: undefined }));
}

describe('the comment', () => {
  it('is one, says what there is each time, and at last that there is nothing', async () => {
    const scene = await longStory();
    expect((await runAt(scene, 'head')).code).toBe(1);
    const { comments } = scene.pull;
    expect(comments).toHaveLength(1);
    const first = comments[0]!.body;
    for (const words of ROTATE) expect(first).toMatch(words);
    expect(first).toContain('2 new credentials');

    expect((await runAt(scene, 'head')).code).toBe(1);
    expect(operations(scene)).not.toContain('issues/update-comment');
    expect(comments.map(({ body }) => body)).toEqual([first]);

    expect((await runAt(scene, 'more')).code).toBe(1);
    expect(comments).toHaveLength(1);
    expect(comments[0]!.body).toContain('3 new credentials');

    expect(await runAt(scene, 'rewritten')).toMatchObject({ code: 0, found: [] });
    expect(comments).toHaveLength(1);
    expect(comments[0]!.body).toMatch(/nothing is left to say about this pull request\.\n$/);
  });

  it('of each part of a repository is its own, and one by somebody else is let be', async () => {
    const scene = await story();
    await runPullRequest(scene);
    const [ours] = scene.pull.comments;
    scene.pull.comments.length = 0;
    const copied = scene.pull.comment('somebody', ours!.body);
    await runPullRequest(scene);
    expect(scene.pull.comments.map(({ author }) => author.login)).toEqual([
      'somebody',
      'github-actions[bot]',
    ]);
    expect(copied.body).toBe(ours!.body);
  });

  it('is not written if the workflow does not want one', async () => {
    const scene = await story();
    const run = await runPullRequest(scene, {
      with: { ...QUIET.with, annotations: 'false', summary: 'false' },
    });
    expect(run).toMatchObject({ code: 1, summary: '', found: NEW });
    expect(run.log.commands).toEqual([]);
    expect(run.printed).toContain('literal-credential');
    expect(scene.github.calls).toEqual([]);
  });

  it('is not written without a token, and nothing is said of it', async () => {
    const scene = await story();
    const workspace = await scene.checkout('merge', { depth: undefined });
    const run = await runPullRequest(scene, { with: { token: '' }, workspace });
    expect(run).toMatchObject({ code: 1, found: NEW });
    expect(scene.github.calls).toEqual([]);
    expect(run.log.commands.map(({ name }) => name)).toEqual(['error', 'error']);
  });
});

describe('suggestions', () => {
  it('put the reference on the line that was added, once', async () => {
    const scene = await story();
    for (const times of [1, 2]) {
      await runPullRequest(scene);
      expect(operations(scene).filter((name) => name === 'pulls/create-review')).toHaveLength(1);
      expect(operations(scene).filter((name) => name === 'pulls/list-review-comments')).toHaveLength(times);
    }
    expect(scene.pull.reviewComments).toHaveLength(1);
    const [{ path, line, body }] = scene.pull.reviewComments as never as [
      { path: string; line: number; body: string },
    ];
    expect({ path, line }).toEqual({ path: '.mcp.json', line: 7 });
    expect(body).toContain('```suggestion\n        "STAYS": "${STAYS_MCP_SECRET}"\n```');
    expect(body).toMatch(
      /replace it where it was issued, then rewrite the branch, or have it excepted in the policy/,
    );
  });

  it.each([
    ['.vscode/mcp.json', 'servers', '${env:ACME_MCP_KEY}'],
    ['opencode.json', 'mcp', '{env:ACME_MCP_KEY}'],
    ['.cursor/mcp.json', 'mcpServers', '${env:ACME_MCP_KEY}'],
    ['.codex/config.toml', '', undefined],
  ])('speak the language of who reads the file: %s', async (file, key, reference) => {
    const value = credential();
    const text = file.endsWith('.toml')
      ? `[mcp_servers.acme]\ncommand = "acme-mcp"\n\n[mcp_servers.acme.env]\nKEY = "${value}"\n`
      : configWith({ KEY: value })
          .replace('mcpServers', key)
          .replace('"env"', key === 'mcp' ? '"environment"' : '"env"')
          .replace(
            '"command": "acme-mcp"',
            key === 'mcp' ? '"type": "local", "command": ["acme-mcp"]' : '"command": "acme-mcp"',
          );
    const scene = await story({
      commits: [{ name: 'other', parents: ['base'], files: { [file]: text } }],
      diff: { [file]: [1, 2, 3, 4, 5, 6, 7] },
      head: 'other',
    });
    const event = pullRequest({ base: scene.oid('base'), head: scene.oid('other') });
    const run = await scene.run(event);
    expect(run.report?.findings).toHaveLength(1);
    const { line } = run.report!.findings[0]!;
    const added = text.split('\n')[line - 1]!.replace(value, reference ?? '');
    expect(
      scene.pull.reviewComments.map((comment) => [
        comment.line,
        /```suggestion\n(.*)\n```/.exec(comment.body)?.[1],
      ]),
    ).toEqual(reference === undefined ? [] : [[line, added]]);
  });

  it('that GitHub does not take cost the others nothing, nor the verdict', async () => {
    const moved = configWith({ MOVED: credential() });
    const scene = await story({
      commits: [{ name: 'renamed', parents: ['head'], files: { 'sub/.mcp.json': moved } }],
    });
    scene.pull.head = scene.oid('renamed');
    const event = pullRequest({ ...sides(scene), head: scene.oid('renamed'), merge: undefined });
    const run = await scene.run(event);
    expect(run).toMatchObject({ code: 1 });
    expect(run.found).toContain(at('MOVED'));
    expect(scene.pull.reviewComments.map(({ path }) => path)).toEqual(['.mcp.json']);
    expect(run.log.commands.filter(({ name }) => name === 'warning')).toEqual([]);
  });

  it('are not made once the branch has gone on', async () => {
    const scene = await longStory();
    scene.pull.head = scene.oid('more');
    expect(await runPullRequest(scene)).toMatchObject({ code: 1, found: NEW });
    expect(scene.pull.reviews).toEqual([]);
  });
});

describe('on a GitHub Enterprise Server', () => {
  it('the same is said, below its own addresses', async () => {
    const scene = await story({ enterprise: true });
    expect(scene.github.url).toMatch(/\/api\/v3$/);
    expect(await runPullRequest(scene)).toMatchObject({ code: 1, found: NEW });
    expect(scene.pull.comments).toHaveLength(1);
    expect(scene.pull.reviewComments).toHaveLength(1);
  });
});

describe('ten thousand findings', () => {
  it('fit into what GitHub shows', async () => {
    const env = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, index) => [`KEY_${index}`, credential()]),
    );
    const scene = await story({
      commits: [{ name: 'many', parents: ['base'], files: { '.mcp.json': configWith(env) } }],
      diff: { '.mcp.json': Array.from({ length: 10_010 }, (_, index) => index + 1) },
      head: 'many',
    });
    const run = await scene.run(pullRequest({ base: scene.oid('base'), head: scene.oid('many') }));
    expect(run.code).toBe(1);
    expect(run.outputs).toMatchObject({ 'new-findings': '10000', 'highest-severity': 'error' });
    expect(run.log.commands).toHaveLength(10);
    expect(run.log.commands.at(-1)?.properties['title']).toBe('9,991 findings more');
    for (const { data } of run.log.commands) expect(Buffer.byteLength(data)).toBeLessThan(64 * 1024);
    expect(Buffer.byteLength(run.summary)).toBeLessThanOrEqual(1024 * 1024);
    expect(run.summary).toMatch(/Left out, since it would not fit here/);
    expect(scene.pull.comments).toHaveLength(1);
    expect(scene.pull.comments[0]!.body.length).toBeLessThanOrEqual(65_536);
    expect(scene.pull.reviewComments).toHaveLength(20);
    expect(runOf(run.sarif).results).toHaveLength(10_000);
  });
});
