import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder, write } from './io/temporary.js';
import {
  type CompositeOptions,
  type CompositeRun,
  runComposite,
  type UsedAction,
} from './support/composite.js';
import { parseManifest } from './support/manifest.js';

const MANIFEST = readFileSync('action.yml', 'utf8');
const manifest = parseManifest(MANIFEST);

/** Stands in the place of the program: tells what it was given, and says and ends as it is told. */
const PROGRAM = `
const { appendFileSync, writeFileSync } = require('node:fs');
const { STUB_OUTPUTS = '', STUB_EXIT = '0', MCP_REKEY_INPUTS, RUNNER_TEMP, GITHUB_OUTPUT } = process.env;
writeFileSync(RUNNER_TEMP + '/given.json', JSON.stringify({ argv: process.argv.slice(2), inputs: MCP_REKEY_INPUTS }));
appendFileSync(GITHUB_OUTPUT, STUB_OUTPUTS);
process.exitCode = Number(STUB_EXIT);
`;

const SARIF = 'sarif-file=/tmp/findings.sarif\n';

interface Given {
  readonly argv: readonly string[];
  readonly inputs: string;
}

function actionFolder(): string {
  const folder = temporaryFolder();
  write(folder, { 'dist/index.js': PROGRAM });
  return folder;
}

function run(options: Partial<CompositeOptions> = {}): Promise<CompositeRun> {
  return runComposite({ actionPath: actionFolder(), ...options });
}

function given({ temporary }: CompositeRun): Given | undefined {
  const file = join(temporary, 'given.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Given) : undefined;
}

/** A PATH with nothing in it, or with a `node` that does nothing but say which version it is. */
function pathWith(version?: string): string {
  const folder = temporaryFolder();
  if (version !== undefined)
    writeFileSync(join(folder, 'node'), `#!/bin/sh\necho '${version}'\n`, { mode: 0o755 });
  return folder;
}

/** A folder with the Node.js that runs this. */
function pathWithNode(): string {
  const folder = join(temporaryFolder(), 'bin');
  mkdirSync(folder);
  symlinkSync(process.execPath, join(folder, 'node'));
  return folder;
}

describe('action.yml', () => {
  it('describes every input and output, and gives every input a default', () => {
    expect([...manifest.inputs.keys()]).toContain('path');
    for (const [name, { description, value }] of [...manifest.inputs, ...manifest.outputs]) {
      expect(description, name).toMatch(/\S.*\.$/);
      expect(value, name).toBeDefined();
    }
  });

  it('has one step that runs something of ours, and no expression in any script', () => {
    const scripts = manifest.steps.flatMap(({ run: script }) => script?.toString() ?? []);
    expect(scripts.filter((script) => script.includes('node "$GITHUB_ACTION_PATH'))).toHaveLength(1);
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
    expect(scripts).toHaveLength(2);
  });

  it('pins what it uses by commit, setup-node like the CI', () => {
    const uses = MANIFEST.split('\n').filter((line) => /\buses:/.test(line));
    expect(uses).toHaveLength(2);
    for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    const setupNode = uses.find((line) => line.includes('actions/setup-node@'))!.trim();
    expect(readFileSync('.github/workflows/ci.yml', 'utf8')).toContain(setupNode);
  });

  // What a workflow sets for the action, all of its steps are given: https://github.com/actions/runner/pull/557
  it('gives credentials to the step that asks, and to no action of others', () => {
    for (const { id, name, env } of manifest.steps) {
      const given = [...(env ?? [])].map(({ key, value }) => `${key}=${value}`);
      const hides = given.includes('MCP_REKEY_CREDENTIALS=');
      expect(hides, name).toBe(id !== 'scan');
    }
  });

  it('refuses a manifest that GitHub would refuse', () => {
    expect(() => parseManifest(MANIFEST.replace('shell: bash', 'shall: bash'))).toThrow('shall');
    expect(() => parseManifest(MANIFEST.replace("inputs.setup-node == 'true'", 'secrets.X'))).toThrow(
      'secrets',
    );
    expect(() => parseManifest(MANIFEST.replace('using: composite', 'using: docker'))).toThrow();
  });
});

describe.skipIf(process.platform === 'win32')('the action', () => {
  it('runs the program once, with its inputs as one document', async () => {
    const done = await run({ github: { token: 'the token of the job' } });
    expect(done.conclusion).toBe('success');
    expect(given(done)?.argv).toEqual(['action']);
    const inputs = JSON.parse(given(done)!.inputs) as Record<string, string>;
    expect(Object.keys(inputs).sort()).toEqual([...manifest.inputs.keys()].sort());
    expect(inputs).toMatchObject({
      path: '.',
      comment: 'true',
      history: 'false',
      token: 'the token of the job',
    });
    expect(done.steps.map(({ outcome }) => outcome)).toEqual(['skipped', 'success', 'skipped', 'skipped']);
  });

  it.each([
    ['quotes', `a"b'c\`d\\e`],
    ['line breaks', 'one\ntwo\r\nthree\n'],
    ['an expression', '${{ github.token }}'],
    ['a substitution', '$(touch /tmp/never) `touch /tmp/never` $HOME'],
    ['the end of the document', '"}; exit 0; {"'],
    ['other scripts', 'ключ 鍵 🔑'],
  ])('hands over %s as they are', async (_, value) => {
    const done = await run({ with: { path: value }, github: { token: 'hidden' } });
    expect((JSON.parse(given(done)!.inputs) as Record<string, string>)['path']).toBe(value);
  });

  it('hands over an input that is not known, for the program to refuse', async () => {
    const done = await run({ with: { polcy: 'x.yml' } });
    expect(JSON.parse(given(done)!.inputs)).toMatchObject({ polcy: 'x.yml', policy: '' });
  });

  it('has the outputs of the program', async () => {
    const STUB_OUTPUTS = `findings=3\nnew-findings<<E_1\n2\nE_1\nhighest-severity=error\noverdue=2\ndue-soon=1\n${SARIF}report-file=/tmp/r.json\n`;
    const { outputs } = await run({ env: { STUB_OUTPUTS } });
    expect(outputs).toEqual({
      findings: '3',
      'new-findings': '2',
      'highest-severity': 'error',
      overdue: '2',
      'due-soon': '1',
      'sarif-file': '/tmp/findings.sarif',
      'report-file': '/tmp/r.json',
    });
  });

  it.each([1, 2, 3])('fails if the program ends with %i', async (code) => {
    const done = await run({ env: { STUB_EXIT: String(code) } });
    expect(done.conclusion).toBe('failure');
    expect(done.step('scan').code).toBe(code);
  });

  it.each([
    ['there is no Node.js', undefined, 'has no Node.js'],
    ['Node.js is too old', 'v18.20.8', 'older than 20'],
    ['Node.js is far too old', 'v8.17.0', 'older than 20'],
    ['what is called node is something else', 'node 1.0', 'has no Node.js'],
  ])('says so if %s', async (_, version, message) => {
    const done = await run({ env: { PATH: pathWith(version) } });
    expect(done.conclusion).toBe('failure');
    expect(given(done)).toBeUndefined();
    const { code, stdout, stderr } = done.step('scan');
    expect({ code, stderr }).toEqual({ code: 3, stderr: '' });
    expect(stdout).toMatch(/^::error title=mcp-rekey::Nothing was scanned: [^\n]*setup-node[^\n]*\n$/);
    expect(stdout).toContain(message);
  });

  it('sets Node.js up where it is asked to, and finds it', async () => {
    const used: unknown[] = [];
    const done = await run({
      with: { 'setup-node': 'true', 'node-version': '22' },
      env: { PATH: pathWith() },
      use: (step) => {
        used.push(step);
        return { outcome: 'success', paths: [pathWithNode()] };
      },
    });
    expect(used).toEqual([
      {
        uses: expect.stringMatching(/^actions\/setup-node@/),
        with: { 'node-version': '22', 'package-manager-cache': 'false' },
      },
    ]);
    expect(done.conclusion).toBe('success');
    expect(given(done)?.argv).toEqual(['action']);
  });

  it('scans nothing if Node.js could not be set up, and fails', async () => {
    const done = await run({ with: { 'setup-node': 'true' }, use: () => ({ outcome: 'failure' }) });
    expect(done.conclusion).toBe('failure');
    expect(given(done)).toBeUndefined();
  });
});

describe.skipIf(process.platform === 'win32')('the upload', () => {
  const upload = (more: Partial<CompositeOptions> = {}, use: UsedAction = { outcome: 'success' }) =>
    run({
      env: { STUB_OUTPUTS: SARIF },
      use: () => use,
      ...more,
      with: { 'upload-sarif': 'true', ...more.with },
    });

  it('is of the file that the program has written', async () => {
    const done = await upload();
    const { uses, with: inputs, outcome } = done.step('upload');
    expect(outcome).toBe('success');
    expect(uses).toMatch(/^github\/codeql-action\/upload-sarif@/);
    expect(inputs).toEqual({ sarif_file: '/tmp/findings.sarif', category: 'mcp-rekey' });
    expect(done.conclusion).toBe('success');
  });

  it('has a category of its own for each path', async () => {
    const { with: inputs } = (await upload({ with: { path: 'services/a' } })).step('upload');
    expect(inputs['category']).toBe('mcp-rekey/services/a');
  });

  it('happens also if the scan has found something, and the action fails', async () => {
    const done = await upload({ env: { STUB_OUTPUTS: SARIF, STUB_EXIT: '1' } });
    expect(done.step('upload').outcome).toBe('success');
    expect(done.conclusion).toBe('failure');
  });

  it.each([
    ['0', 'success'],
    ['1', 'failure'],
  ])('decides nothing if it fails: exit code %s is a %s', async (STUB_EXIT, conclusion) => {
    const done = await upload({ env: { STUB_OUTPUTS: SARIF, STUB_EXIT } }, { outcome: 'failure' });
    expect(done.step('upload')).toMatchObject({ outcome: 'failure', conclusion: 'success' });
    expect(done.conclusion).toBe(conclusion);
    const { stdout } = done.step('Say that the upload failed');
    expect(stdout).toMatch(/^::warning title=mcp-rekey::[^\n]*security-events[^\n]*\n$/);
  });

  it.each([
    ['nobody has asked for it', { with: { 'upload-sarif': 'false' } }],
    ['there is no file', { env: { STUB_OUTPUTS: '' } }],
    ['the run was cancelled', { cancelled: true }],
  ])('does not happen if %s', async (_, more) => {
    const done = await upload(more);
    expect(done.step('upload').outcome).toBe('skipped');
    expect(done.step('Say that the upload failed').outcome).toBe('skipped');
  });
});
