import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { code, table } from '../src/reporters/markdown-text.js';
import { version } from '../src/version.js';
import { problemsOf } from './support/workflows.js';

interface Field {
  readonly description: string;
  readonly default?: string;
}

const FOLDER = 'docs/examples';
const page = readFileSync('docs/action.md', 'utf8');
const action = parse(readFileSync('action.yml', 'utf8')) as Readonly<
  Record<'inputs' | 'outputs', Readonly<Record<string, Field>>>
>;
const examples = readdirSync(FOLDER);
const workflows = examples.filter((file) => file.endsWith('.yml'));
const textOf = (file: string): string => readFileSync(`${FOLDER}/${file}`, 'utf8');

describe('docs/action.md', () => {
  it('has the inputs and outputs of action.yml', () => {
    const inputs = Object.entries(action.inputs).map(([name, { description, default: value }]) => [
      code(name),
      value ? code(value) : '',
      description,
    ]);
    expect(page).toContain(table(['input', 'default', 'says'], inputs));
    const outputs = Object.entries(action.outputs).map(([name, { description }]) => [
      code(name),
      description,
    ]);
    expect(page).toContain(table(['output', 'is'], outputs));
  });

  it('names every example', () => {
    for (const file of examples) expect(page, file).toContain(`(examples/${file})`);
  });
});

describe.each(workflows)('docs/examples/%s', (file) => {
  const text = textOf(file);

  it('is right to actionlint and to GitHub itself', async () => {
    expect(await problemsOf(file, text)).toEqual([]);
  });

  it('pins the actions of others by the commits that this repository uses', () => {
    const ours = readFileSync('.github/workflows/ci.yml', 'utf8');
    const uses = text.split('\n').filter((line) => /\buses: (?!mcp-rekey\/)/.test(line));
    for (const line of uses) expect(ours).toContain(line.replace(/^\s*(?:- )?/, ''));
  });

  it('grants nothing that it does not explain', () => {
    expect(text).toContain('\npermissions: {}\n');
    const granted = text.split('\n').filter((line) => /^ {6}[a-z-]+: (?:read|write)\b/.test(line));
    expect(granted.length).toBeGreaterThan(0);
    for (const line of granted) expect(line).toMatch(/ # \S/);
  });

  it('gives the reusable workflow only inputs and secrets that it has', () => {
    const { jobs } = parse(text) as {
      jobs: Readonly<Record<string, { uses?: string; with?: object; secrets?: object }>>;
    };
    for (const { uses, with: inputs = {}, secrets = {} } of Object.values(jobs)) {
      const [, path] = /^mcp-rekey\/mcp-rekey\/(\.github\/workflows\/.*)@/.exec(uses ?? '') ?? [];
      if (path === undefined) continue;
      const { on } = parse(readFileSync(path, 'utf8')) as {
        on: { workflow_call: { inputs: object; secrets: object } };
      };
      expect(Object.keys(on.workflow_call.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs)));
      expect(Object.keys(on.workflow_call.secrets)).toEqual(expect.arrayContaining(Object.keys(secrets)));
    }
  });

  it('gives the action only inputs that it has', () => {
    const { jobs } = parse(text) as {
      jobs: Readonly<Record<string, { steps?: readonly { uses?: string; with?: object }[] }>>;
    };
    const steps = Object.values(jobs).flatMap((job) => job.steps ?? []);
    const given = steps.filter(({ uses }) => uses?.startsWith('mcp-rekey/')).map((step) => step.with ?? {});
    for (const name of given.flatMap(Object.keys)) expect(Object.keys(action.inputs)).toContain(name);
  });
});

it('has no check of pull requests in a file that a quiet repository has switched off', () => {
  const saying = (trigger: RegExp) => workflows.filter((file) => trigger.test(textOf(file)));
  const scheduled = saying(/\bschedule:/);
  expect(scheduled).toEqual(['audit.yml', 'rotate.yml', 'weekly.yml']);
  expect(saying(/\bpull_request\b/).filter((file) => scheduled.includes(file))).toEqual([]);
});

it('checks nothing out where the rights are those of the base', () => {
  const dangerous = workflows.filter((file) => /\b(?:pull_request_target|workflow_run)\b/.test(textOf(file)));
  expect(dangerous).toEqual(['forks.yml']);
  for (const file of dangerous) expect(textOf(file)).not.toMatch(/actions\/checkout|\brun:/);
});

it('names this version everywhere', () => {
  const texts = [readFileSync('README.md', 'utf8'), page, ...examples.map(textOf)].join('\n');
  const named = texts.match(/(?<=mcp-rekey\/\S*@|mcp-rekey\/mcp-rekey |rev: )v\d+\.\d+\.\d+/g) ?? [];
  expect(named.length).toBeGreaterThanOrEqual(7);
  expect(new Set(named)).toEqual(new Set([`v${version}`]));
});
