import { describe, expect, it } from 'vitest';
import { displayable } from '../../src/core/display.js';
import { Fingerprints } from '../../src/core/fingerprint.js';
import type { Made } from '../io/history.js';
import { htmlOf, NOTICED, proseIn, tagsIn } from '../support/github-markdown.js';
import { hostileNames } from '../support/hostile-names.js';
import { configWith } from '../support/tokens.js';
import { onDefaultBranch, pullRequest } from './events.js';
import { type ActionRun, Scene } from './scene.js';
import { at, credential, QUIET } from './story.js';

type Files = NonNullable<Made['files']>;

interface Change extends Omit<Made, 'name' | 'parents'> {
  /** What the base has, besides a text. */
  readonly base?: Files;
}

/** A pull request of one commit. */
function proposal({ base = {}, ...head }: Change): Promise<Scene> {
  return Scene.build({
    commits: [
      { name: 'base', files: { 'README.md': 'A project.\n', ...base } },
      { name: 'head', parents: ['base'], ...head },
    ],
    refs: { 'refs/heads/main': 'base', 'refs/pull/1/head': 'head' },
    diff: Object.fromEntries(
      Object.entries(head.files ?? {}).map(([path, content]) => [
        path,
        (content ?? '')
          .toString()
          .split('\n')
          .map((_, index) => index + 1),
      ]),
    ),
  });
}

async function judged(change: Change, options: Parameters<Scene['run']>[1] = QUIET): Promise<ActionRun> {
  const scene = await proposal(change);
  return scene.run(pullRequest({ base: scene.oid('base'), head: scene.oid('head') }), options);
}

const KEY = '0123456789'.repeat(4);
const secret = credential();
const config = { '.mcp.json': configWith({ STAYS: secret }) };
const place = '.mcp.json#/mcpServers/acme/env/STAYS';

const policy = (text: string): Files => ({ '.github/mcp-rekey.yml': `version: 1\n${text}\n` });

function baseline(): Files {
  const salt = '5a'.repeat(16);
  const fingerprints = new Fingerprints(salt);
  const entries = [{ rule: 'literal-credential', place, fingerprint: fingerprints.of(secret) }];
  const known = { version: 1, salt, check: fingerprints.of('mcp-rekey baseline'), entries };
  return { '.github/mcp-rekey-baseline.json': JSON.stringify(known) };
}

const exception = `exceptions: [{rule: literal-credential, place: '${place}', fingerprint: ${new Fingerprints(KEY).of(secret)}, reason: because, expires: 2099-01-01}]`;

describe('a pull request cannot excuse itself', () => {
  const WITH = { ...QUIET, env: { MCP_REKEY_FINGERPRINT_KEY: KEY } };

  it.each([
    ['turning the rule off', policy('rules: {literal-credential: off}')],
    ['letting nothing fail', policy('fail-on: never')],
    ['ignoring the path', policy('ignore-paths: [.mcp.json]')],
    ['an exception', policy(exception)],
  ])('by %s; its base can', async (_, files) => {
    const refused = await judged({ files: { ...files, ...config } }, WITH);
    expect(refused).toMatchObject({ code: 1, found: [at('STAYS')] });
    expect(await judged({ base: files, files: config }, WITH)).toMatchObject({ code: 0 });
  });

  it('by a baseline; its base can', async () => {
    const refused = await judged({ files: { ...baseline(), ...config } });
    expect(refused).toMatchObject({ code: 1, found: [at('STAYS')] });
    const excused = await judged({ base: baseline(), files: config });
    expect(excused).toMatchObject({ code: 0, found: [] });
    expect(excused.outputs).toMatchObject({ findings: '1', 'new-findings': '0' });
  });

  it('by taking the policy away, or making it none', async () => {
    const files = { '.mcp.json': configWith({ DB_PASSWORD: 'postgres' }) };
    expect(await judged({ files })).toMatchObject({ code: 0, outputs: { 'highest-severity': 'note' } });
    const strict = policy('fail-on: note');
    for (const change of [{ removed: ['.github'], files }, { files: { ...files, ...policy('][') } }]) {
      expect(await judged({ base: strict, ...change })).toMatchObject({ code: 1 });
    }
  });

  it('by a comment, whether or not comments count', async () => {
    const commented = configWith({ STAYS: secret })
      .replace('mcpServers', 'servers')
      .replace(/^(?=.*STAYS)/m, '// mcp-rekey: ignore literal-credential it is only a test\n');
    const files = { '.vscode/mcp.json': commented };
    const lax = policy('inline-ignores: true');
    for (const change of [{ files: { ...files, ...lax } }, { base: lax, files }])
      expect(await judged(change)).toMatchObject({
        code: 1,
        found: ['literal-credential servers.acme.env.STAYS'],
      });
    const scene = await proposal({ base: { ...lax, ...files }, files: {} });
    expect(await scene.run(onDefaultBranch('schedule', scene.oid('base')), QUIET)).toMatchObject({ code: 0 });
  });
});

describe('a pull request cannot hide a credential', () => {
  const text = configWith({ KEY: secret });
  const line = `    // "KEY": "${secret}"`;

  it.each<readonly [how: string, rule: string, change: Change]>([
    [
      'in a comment',
      'commented-credential',
      { files: { '.vscode/mcp.json': `{"servers": {"acme": {"command": "x", "env": {\n${line}\n}}}}` } },
    ],
    [
      'in a default',
      'literal-default',
      { files: { '.mcp.json': configWith({ KEY: `\${KEY:-${secret}}` }) } },
    ],
    ['under another name', 'literal-credential', { files: { 'tools/agents.json': text } }],
    [
      'by renaming the config',
      'literal-credential',
      {
        base: { '.mcp.json': configWith({ OLD: credential() }) },
        removed: ['.mcp.json'],
        files: { '.cursor/mcp.json': text },
      },
    ],
    ['in UTF-16', 'literal-credential', { files: { '.mcp.json': Buffer.from(`\ufeff${text}`, 'utf16le') } }],
    [
      'in UTF-16 the other way round, without a mark',
      'literal-credential',
      { files: { '.mcp.json': Buffer.from(text, 'utf16le').swap16() } },
    ],
    [
      'behind a link',
      'literal-credential',
      { files: { 'data/x.txt': text }, links: { '.mcp.json': 'data/x.txt' } },
    ],
    [
      'behind two links',
      'literal-credential',
      { files: { 'data/x': text }, links: { 'data/y': 'x', '.mcp.json': 'data/y' } },
    ],
    [
      'in a config that breaks off',
      'literal-credential',
      { files: { '.mcp.json': text.slice(0, text.lastIndexOf(secret) + secret.length + 2) } },
    ],
    [
      'by calling the file binary',
      'literal-credential',
      { files: { '.mcp.json': text, '.gitattributes': '*.json binary -text -diff export-ignore\n' } },
    ],
    [
      'by having git ignore the file',
      'literal-credential',
      { files: { '.mcp.json': text, '.gitignore': '*\n' } },
    ],
    [
      'behind nine megabytes',
      'literal-credential',
      { files: { '.mcp.json': text.replace('{', `{"x": "${' x'.repeat(4_700_000)}",`) } },
    ],
  ])('%s', async (_, rule, change) => {
    const run = await judged(change);
    expect(run.code).toBe(1);
    const fingerprints = run.report!.findings.filter(({ ruleId }) => ruleId === rule);
    expect(fingerprints).toHaveLength(1);
    expect(fingerprints[0]?.provider).toBe('github');
  });
});

/** Besides those that every report is held against. */
const COMMANDS = [
  '::set-output name=x::y',
  '::add-mask::x',
  '::set-env name=NODE_OPTIONS::--require=x',
  '::stop-commands::x',
  '::error title=x::y',
  'x\n::add-path::y',
  'x\r::warning::y',
  '##[add-path]x',
  'x ##[set-output name=x]y',
  '##[stop-commands]x',
  '%0A::debug::x',
  '\u001b[2J\u001b]8;;https://evil.example\u0007x',
  'x\u202egpj.json',
];

/** As a folder's name; what can be none is made into one that is nearly the same. */
function folderNamed(name: string): string {
  const usable = name
    .replace(/\/{2,}/g, '/')
    .replace(/^\/+|\/+$/g, '')
    .replace(/^(?=\.*$)/, '_');
  return Buffer.from(usable).toString();
}

const OURS = /^(?:GitHub personal access token \(classic\)|[\d,]+ findings more)$/;
const TAGS =
  /^<(?:h2|p|strong|ol|ul|li|table|thead|tbody|tr|th|td|code|br|br \/|blockquote|pre|details open|summary|code class="language-(?:diff|suggestion)"|a href="https:\/\/github\.com\/settings\/tokens")>$/;

function expectHarmless(markdown: string): void {
  expect(markdown.replaceAll(/[\n\t]/g, '')).toBe(displayable(markdown.replaceAll(/[\n\t]/g, '')));
  const html = htmlOf(markdown.replace(/^<!-- mcp-rekey \w+ \w+ -->\n/, ''));
  expect(tagsIn(html).filter((tag) => !TAGS.test(tag))).toEqual([]);
  const prose = proseIn(html.replaceAll(/<a [^>]*>[^<]*<\/a>/g, ''));
  for (const pattern of NOTICED) expect(prose).not.toMatch(pattern);
}

describe('names that a stranger has chosen', () => {
  const names = [...hostileNames, ...COMMANDS];

  it.each<readonly [string, Files]>([
    [
      'files',
      Object.fromEntries(
        names.map((name) => [`${folderNamed(name)}/.mcp.json`, configWith({ KEY: credential() })]),
      ),
    ],
    [
      'servers and variables',
      {
        '.mcp.json': JSON.stringify(
          {
            mcpServers: Object.fromEntries(
              names.map((name) => [
                name,
                { command: name, env: { [name || 'KEY']: credential(), KEY: name } },
              ]),
            ),
          },
          undefined,
          2,
        ),
      },
    ],
  ])('do nothing, wherever they are shown: %s', async (_, files) => {
    const scene = await proposal({ files });
    const event = pullRequest({ base: scene.oid('base'), head: scene.oid('head') });
    for (const annotations of ['true', 'false']) {
      const run = await scene.run(event, { with: { annotations } });
      expect(run.code).toBe(1);
      expect(run.report!.findings.length).toBeGreaterThan(names.length - 10);
      expect(run.log.commands).toHaveLength(annotations === 'true' ? 10 : 0);
      for (const { name, properties, data } of run.log.commands) {
        expect(name).toBe('error');
        expect(properties['title']).toMatch(OURS);
        expect(data.replaceAll('\n', '')).toBe(displayable(data.replaceAll('\n', '')));
        expect(
          Object.keys(properties).filter((key) => !/^(?:title|file|line|endLine|col|endColumn)$/.test(key)),
        ).toEqual([]);
        expect(Object.keys(files)).toContain(properties['file']);
      }
      for (const line of run.log.lines) {
        expect(line).toBe(displayable(line));
        expect(line).not.toContain('##[');
      }
      expectHarmless(run.summary);
    }
    expect(scene.pull.comments).toHaveLength(1);
    for (const { body } of [...scene.pull.comments, ...scene.pull.reviews, ...scene.pull.reviewComments])
      expectHarmless(body);
  });

  it('do nothing as branches', async () => {
    const scene = await proposal({ files: config });
    const branch = '##[add-mask]x::y-<img/src=x>@org';
    const event = pullRequest({ base: 'dead'.repeat(10), head: scene.oid('head') });
    const { pull_request: pull } = event.payload as { pull_request: { base: object } };
    const payload = { ...event.payload, pull_request: { ...pull, base: { ...pull.base, ref: branch } } };
    const run = await scene.run({ ...event, payload });
    expect(run.report?.notices.at(-1)).toBe(`There is no branch ${branch} any more.`);
    expect(run.log.commands.map(({ name }) => name)).toEqual(['error']);
    for (const text of [run.summary, scene.pull.comments[0]!.body]) {
      expect(text).toContain('There is no branch');
      expectHarmless(text);
    }
  });
});
