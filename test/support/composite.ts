import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { cleanEnv, temporaryFolder } from '../io/temporary.js';
import { Expressions } from './expressions.js';
import { type Manifest, type ManifestStep, parseManifest } from './manifest.js';
import { RunnerFiles } from './runner-files.js';

type Texts = Readonly<Record<string, string>>;
export type Result = 'success' | 'failure' | 'skipped';

/** What an action that a step uses does; the test says it. */
export interface UsedAction {
  readonly outcome: 'success' | 'failure';
  readonly outputs?: Texts;
  /** Folders that the action adds to the PATH. */
  readonly paths?: readonly string[];
}

export interface CompositeOptions {
  /** Holds what the steps run; the manifest is this repository's, whatever is there. */
  readonly actionPath: string;
  /** Text of the manifest; that of this repository if it is left out. */
  readonly manifest?: string;
  /** What the workflow says under `with`. */
  readonly with?: Texts;
  /** The `github` context, with `event` as the event's payload. */
  readonly github?: Readonly<Record<string, unknown>>;
  /** Environment of the job, beside what the runner sets. */
  readonly env?: NodeJS.ProcessEnv;
  /** A folder of its own if it is left out. */
  readonly workspace?: string;
  readonly cancelled?: boolean;
  /** Stands in for the actions that steps use; all succeed if it is left out. */
  readonly use?: (step: { readonly uses: string; readonly with: Texts }) => UsedAction;
}

export interface StepRun {
  readonly id: string | undefined;
  readonly name: string;
  readonly uses: string | undefined;
  /** Evaluated; empty where the step was skipped. */
  readonly with: Texts;
  /** What the step itself ended with, and what counts after `continue-on-error`. */
  readonly outcome: Result;
  readonly conclusion: Result;
  readonly code: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Texts;
  readonly summary: string;
}

export interface CompositeRun {
  readonly conclusion: 'success' | 'failure';
  readonly outputs: Texts;
  readonly steps: readonly StepRun[];
  /** `RUNNER_TEMP`. */
  readonly temporary: string;
  step(name: string): StepRun;
}

/** Found before a test takes the PATH away. */
const BASH = process.platform === 'win32' ? 'bash' : '/bin/bash';

/** Fields of `github` that a step gets as variables. https://github.com/actions/runner/blob/main/src/Runner.Worker/GitHubContext.cs */
const AS_VARIABLES: readonly string[] =
  'action action_path action_ref action_repository actor actor_id api_url base_ref event_name event_path graphql_url head_ref job ref ref_name ref_protected ref_type repository repository_id repository_owner repository_owner_id retention_days run_attempt run_id run_number server_url sha triggering_actor workflow workflow_ref workflow_sha workspace'.split(
    ' ',
  );

/** Runs the steps of a composite action as a runner does, in real shells, with GitHub's own parser and expressions. */
export async function runComposite(options: CompositeOptions): Promise<CompositeRun> {
  const job = new Job(options, parseManifest(options.manifest ?? readFileSync('action.yml', 'utf8')));
  return job.run();
}

class Job {
  readonly #options: CompositeOptions;
  readonly #manifest: Manifest;
  readonly #temporary = temporaryFolder();
  readonly #github: Readonly<Record<string, unknown>>;
  readonly #inputs: Texts;
  readonly #runs: StepRun[] = [];
  #env: NodeJS.ProcessEnv;
  #failed = false;

  constructor(options: CompositeOptions, manifest: Manifest) {
    this.#options = options;
    this.#manifest = manifest;
    const workspace = options.workspace ?? join(this.#temporary, 'workspace');
    mkdirSync(workspace, { recursive: true });
    const eventPath = join(this.#temporary, 'event.json');
    writeFileSync(eventPath, JSON.stringify(options.github?.['event'] ?? {}));
    this.#github = {
      api_url: 'https://api.github.com',
      server_url: 'https://github.com',
      token: '',
      ...options.github,
      action_path: options.actionPath,
      event_path: eventPath,
      workspace,
    };
    this.#env = { ...cleanEnv, ...options.env };
    this.#inputs = this.#withDefaults(options.with ?? {});
  }

  async run(): Promise<CompositeRun> {
    for (const step of this.#manifest.steps) {
      const done = await this.#step(step);
      this.#runs.push(done);
      this.#failed ||= done.conclusion === 'failure';
    }
    const { outputs } = this.#manifest;
    const expressions = this.#expressions();
    const steps = this.#runs;
    return {
      conclusion: this.#failed ? 'failure' : 'success',
      outputs: Object.fromEntries([...outputs].map(([name, { value }]) => [name, expressions.text(value)])),
      steps,
      temporary: this.#temporary,
      step: (name) => {
        const found = steps.find((step) => step.id === name || step.name === name);
        if (!found) throw new Error(`there is no step ${name}`);
        return found;
      },
    };
  }

  /** The runner compares names without regard to case, and keeps them as the workflow writes them. */
  #withDefaults(given: Texts): Texts {
    const names = Object.keys(given).map((name) => name.toLowerCase());
    const expressions = new Expressions({ github: this.#github }, { failed: false, cancelled: false });
    const missing = [...this.#manifest.inputs].filter(([name]) => !names.includes(name.toLowerCase()));
    return {
      ...given,
      ...Object.fromEntries(missing.map(([name, { value }]) => [name, expressions.text(value)])),
    };
  }

  #expressions(env: NodeJS.ProcessEnv = this.#env): Expressions {
    const known = this.#runs.flatMap(({ id, outputs, outcome, conclusion }) =>
      id === undefined ? [] : [[id, { outputs, outcome, conclusion }] as const],
    );
    const contexts = {
      inputs: this.#inputs,
      github: this.#github,
      steps: Object.fromEntries(known),
      runner: { os: 'Linux', temp: this.#temporary },
      env,
      job: {},
      strategy: {},
      matrix: {},
    };
    return new Expressions(contexts, { failed: this.#failed, cancelled: this.#options.cancelled ?? false });
  }

  async #step(step: ManifestStep): Promise<StepRun> {
    const before = this.#expressions();
    const env = before.map(step.env);
    const expressions = this.#expressions({ ...this.#env, ...env });
    const { id, name, uses } = step;
    if (!expressions.holds(step.condition)) return { id, name, uses, ...NOTHING };
    const done =
      uses === undefined
        ? await this.#shell(step, expressions, env)
        : this.#use(uses, expressions.map(step.with));
    const ignored = done.outcome === 'failure' && expressions.text(step.continueOnError) === 'true';
    return { id, name, uses, ...done, conclusion: ignored ? 'success' : done.outcome };
  }

  #use(uses: string, inputs: Texts): Omit<StepRun, 'id' | 'name' | 'uses'> {
    const {
      outcome,
      outputs = {},
      paths = [],
    } = this.#options.use?.({ uses, with: inputs }) ?? {
      outcome: 'success',
    };
    this.#addPaths(paths);
    return { ...NOTHING, with: inputs, outcome, conclusion: outcome, outputs };
  }

  async #shell(
    step: ManifestStep,
    expressions: Expressions,
    env: Texts,
  ): Promise<Omit<StepRun, 'id' | 'name' | 'uses'>> {
    if (step.shell !== 'bash') throw new Error(`no step of ours has the shell ${step.shell}`);
    const files = new RunnerFiles(join(this.#temporary, `step-${this.#runs.length}`));
    const script = join(this.#temporary, `step-${this.#runs.length}.sh`);
    writeFileSync(script, expressions.text(step.run));
    const { code, stdout, stderr } = await bash(script, String(this.#github['workspace']), {
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      RUNNER_OS: 'Linux',
      RUNNER_TEMP: this.#temporary,
      ...this.#env,
      ...this.#variables(),
      ...files.env,
      ...env,
    });
    this.#env = { ...this.#env, ...files.environment() };
    this.#addPaths(files.paths());
    const outcome = code === 0 ? 'success' : 'failure';
    const outputs = files.outputs();
    return {
      ...NOTHING,
      outcome,
      conclusion: outcome,
      code,
      stdout,
      stderr,
      outputs,
      summary: files.summary(),
    };
  }

  #variables(): Texts {
    const known = AS_VARIABLES.filter((name) => this.#github[name] !== undefined);
    return Object.fromEntries(
      known.map((name) => [`GITHUB_${name.toUpperCase()}`, String(this.#github[name])]),
    );
  }

  #addPaths(paths: readonly string[]): void {
    const path = [...[...paths].reverse(), this.#env['PATH']].join(delimiter);
    this.#env = { ...this.#env, PATH: path };
  }
}

const NOTHING = {
  with: {},
  outcome: 'skipped',
  conclusion: 'skipped',
  code: undefined,
  stdout: '',
  stderr: '',
  outputs: {},
  summary: '',
} as const;

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** As the runner starts it: https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell */
function bash(script: string, cwd: string, env: NodeJS.ProcessEnv): Promise<Ended> {
  const child = spawn(BASH, ['--noprofile', '--norc', '-e', '-o', 'pipefail', script], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (code) =>
      done({
        code: code ?? -1,
        stdout: Buffer.concat(stdout).toString(),
        stderr: Buffer.concat(stderr).toString(),
      }),
    );
  });
}
