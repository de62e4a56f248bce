import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { problemsOf } from './support/workflows.js';

interface Input {
  readonly description: string;
  readonly default: unknown;
  readonly required?: boolean;
}

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly needs?: string | readonly string[];
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly concurrency?: unknown;
  readonly environment?: string;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on?: { readonly workflow_call: { readonly inputs: Readonly<Record<string, Input>> } };
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const FOLDER = '.github/workflows';
const EXAMPLES = 'docs/examples';

/** Who may write what, beside reading. The reasons stand in the workflows. */
const MAY_WRITE: Readonly<Record<string, readonly string[]>> = {
  'audit.yml': ['audit: issues', 'audit: id-token'],
  'ci.yml': [],
  'release.yml': ['npm: id-token', 'github: contents'],
  'rotate.yml': ['rotate: id-token'],
  'scan.yml': ['scan: pull-requests'],
};

const workflows = readdirSync(FOLDER).map((file) => {
  const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
  return { file, text, workflow: parse(text) as Workflow };
});

describe.each(workflows)('$file', ({ file, text, workflow }) => {
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, job]) => job.steps);

  it('is right to actionlint and to GitHub itself', async () => {
    expect(await problemsOf(file, text)).toEqual([]);
  });

  it('pins every action by its commit, and says which version that is', () => {
    const uses = text.split('\n').filter((line) => /\buses:/.test(line));
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('grants nothing by default, and to each job what it needs', () => {
    expect(workflow.permissions).toEqual({});
    const writes = jobs.flatMap(([name, { permissions }]) => {
      expect(permissions, name).toBeDefined();
      const more = Object.entries(permissions ?? {}).filter(([, access]) => access !== 'read');
      for (const [, access] of more) expect(access, name).toBe('write');
      return more.map(([scope]) => `${name}: ${scope}`);
    });
    expect(writes).toEqual(MAY_WRITE[file]);
  });

  it('says why it has each permission', () => {
    const granted = text.split('\n').filter((line) => /^ {6}[a-z-]+: (?:read|write)\b/.test(line));
    expect(granted.filter((line) => !/ # \S/.test(line))).toEqual([]);
  });

  it('leaves no token behind in the checkout', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(0);
    for (const step of checkouts) expect(step.with).toMatchObject({ 'persist-credentials': false });
  });

  it('puts no expression into a script', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  it('ends every job at some time', () => {
    for (const [name, job] of jobs) expect(job['timeout-minutes'], name).toBeGreaterThan(0);
  });
});

it('has one job in CI that needs all others', () => {
  const { jobs } = workflowOf('ci.yml');
  const others = Object.keys(jobs).filter((name) => name !== 'ci-ok');
  expect(others.length).toBeGreaterThan(0);
  expect(jobs['ci-ok']?.needs).toEqual(others);
});

it('runs nothing in CI that cannot be run at home', () => {
  const runs = workflowOf('ci.yml').jobs['check']?.steps ?? [];
  expect(runs.flatMap(({ run }) => run ?? [])).toEqual([
    'sudo .ci/install-databases',
    'npm cit',
    'npm run check',
  ]);
});

/** Of each workflow for others: inputs that the action has with another default, and what the action is told besides. */
const CALLED: Readonly<Record<string, readonly [differs: readonly string[], told: readonly string[]]>> = {
  'scan.yml': [[], ['fingerprint-key']],
  'audit.yml': [['annotations'], ['audit', 'fingerprint-key']],
};

it.each(Object.entries(CALLED))(
  '%s offers to callers the inputs of the action, as the action has them',
  (file, [differs, told]) => {
    const { inputs } = workflowOf(file).on!.workflow_call;
    const action = parse(readFileSync('action.yml', 'utf8')) as { inputs: Readonly<Record<string, Input>> };
    const { 'runs-on': runsOn, ...others } = inputs;
    expect(runsOn).toBeDefined();
    for (const [name, input] of Object.entries(others)) {
      expect(String(input.default) === action.inputs[name]?.default, name).toBe(!differs.includes(name));
      expect(action.inputs[name]?.description.replace(/ Needs .*/, ''), name).toBe(input.description);
    }
    const [job] = Object.values(workflowOf(file).jobs);
    const { with: handed = {} } = job!.steps.find(({ uses }) => uses?.startsWith('mcp-rekey/'))!;
    expect(Object.keys(handed).sort()).toEqual([...Object.keys(others), ...told].sort());
  },
);

describe('the reusable workflow that rotates', () => {
  const { on, jobs } = workflowOf('rotate.yml');
  const { text } = workflows.find(({ file }) => file === 'rotate.yml')!;
  const action = parse(readFileSync('rotate/action.yml', 'utf8')) as {
    inputs: Readonly<Record<string, Input>>;
  };
  const { rotate: job } = jobs;
  const handed = job!.steps.find(({ uses }) => uses?.startsWith('mcp-rekey/'))!.with!;

  it('offers the inputs of the action, as the action has them, and hands over all of them', () => {
    const { inputs } = on!.workflow_call;
    for (const [name, { description, default: value }] of Object.entries(action.inputs)) {
      if (name === 'token') continue;
      expect(inputs[name]?.description, name).toBe(description);
      if (name !== 'allowed-targets') expect(String(inputs[name]?.default), name).toBe(value);
    }
    expect(inputs['allowed-targets']).toMatchObject({ required: true });
    expect(Object.keys(handed).sort()).toEqual(Object.keys(action.inputs).sort());
  });

  it('refuses every other event before anything has a token', () => {
    const [first] = job!.steps;
    const found = /fromJSON\('(.*?)'\)/.exec(first!.if!)?.[1];
    expect(JSON.parse(found!)).toEqual(['schedule', 'workflow_dispatch', 'push']);
    expect(first!.run).toContain('exit 2');
  });

  it('is one at a time, never cancelled, and in an environment', () => {
    expect(job!.concurrency).toEqual({ group: 'mcp-rekey-rotate-job', 'cancel-in-progress': false });
    expect(job!.environment).toBe('${{ inputs.environment }}');
    expect(on!.workflow_call.inputs['environment']?.default).not.toBe('');
  });

  it('names each secret where it is used, and gives the credentials to one step', () => {
    const used = [...text.matchAll(/^ +([\w-]+): \$\{\{ secrets\.(\w+) \}\}$/gm)].map(([, key, name]) => [
      key,
      name,
    ]);
    expect(used).toEqual([
      ['private-key', 'MCP_REKEY_APP_KEY'],
      ['MCP_REKEY_CREDENTIALS', 'MCP_REKEY_CREDENTIALS'],
      ['MCP_REKEY_PROVIDED', 'MCP_REKEY_PROVIDED'],
      ['MCP_REKEY_WEBHOOK_URL', 'MCP_REKEY_WEBHOOK_URL'],
    ]);
    expect(text.match(/secrets\./g)).toHaveLength(4);
    expect(job!.steps.filter(({ env }) => env !== undefined).map(({ id }) => id)).toEqual(['rotate']);
  });
});

it('hands no secret on that the caller has not named', () => {
  const texts = [
    ...workflows.map(({ text }) => text),
    ...readdirSync(EXAMPLES).map((file) => readFileSync(`${EXAMPLES}/${file}`, 'utf8')),
  ];
  for (const text of texts) expect(text).not.toMatch(/secrets: inherit|toJSON\(secrets\)/);
});

it('publishes only what was checked, and installs nothing where it may publish', () => {
  const { check, ...publishing } = workflowOf('release.yml').jobs;
  expect(check?.steps.flatMap(({ run }) => run ?? [])).toContain('npm run check');
  for (const [name, { needs, steps }] of Object.entries(publishing)) {
    expect([needs].flat(), name).toContain('check');
    expect(steps.filter(({ run }) => /\bnpm (?:ci|i|install|run)\b|\bnpx\b/.test(run ?? ''))).toEqual([]);
  }
});

describe('a workflow', () => {
  const RIGHT = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: "true"\n';

  it.each([
    ['on: push', 'on: pushed'],
    ['runs-on:', 'run-on:'],
    ['run: "true"', 'run: "${{ secret.X }}"'],
  ])('that is wrong is found out: %s as %s', async (right, wrong) => {
    expect(await problemsOf('a.yml', RIGHT)).toEqual([]);
    expect(await problemsOf('a.yml', RIGHT.replace(right, wrong))).not.toEqual([]);
  });
});

function workflowOf(name: string): Workflow {
  return workflows.find(({ file }) => file === name)!.workflow;
}
