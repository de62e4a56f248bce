import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type History, history, type Made } from '../io/history.js';
import { type CheckoutOptions, gitIn, serve } from '../io/served.js';
import { temporaryFolder } from '../io/temporary.js';
import type { GitHttpServer } from '../servers/git-http.js';
import { type GitHubServer, startGitHub } from '../servers/github/server.js';
import type { Pull } from '../servers/github/state.js';
import { type CompositeRun, runComposite } from '../support/composite.js';
import type { JsonReport } from '../support/dist.js';
import { type RunnerLog, readLog } from '../support/runner-log.js';
import { type Event, NAME, OWNER } from './events.js';

/** Who the token of a workflow stands for. */
const BOT = 'github-actions[bot]';

export interface SceneOptions {
  readonly commits: readonly Made[];
  /** Names of commits by refs of the repository on the server. */
  readonly refs: Readonly<Record<string, string>>;
  /** Lines on the right side of the pull request's diff, by file. */
  readonly diff?: Readonly<Record<string, readonly number[]>>;
  /** The commit that the pull request's branch is at; `head` if it is left out. */
  readonly head?: string;
  /** Whether the token may write. */
  readonly mayWrite?: boolean;
  readonly enterprise?: boolean;
}

export interface RunOptions {
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: NodeJS.ProcessEnv;
  /** What actions/checkout has left; an empty folder if it is left out. */
  readonly workspace?: string;
}

/** What a run of the action has left for others to see. */
export interface ActionRun extends CompositeRun {
  readonly code: number;
  /** All that the scan printed, as the runner reads it. */
  readonly log: RunnerLog;
  readonly printed: string;
  readonly summary: string;
  /** `undefined` if none was written. */
  readonly report:
    | (JsonReport & { readonly notices: readonly string[]; readonly gaps: readonly string[] })
    | undefined;
  /** Rule and key path of each finding, sorted. */
  readonly found: readonly string[];
  readonly sarif: string;
}

/** A repository on a GitHub of its own, with one pull request. */
export class Scene {
  readonly #history: History;
  readonly git: GitHttpServer;
  readonly github: GitHubServer;
  readonly token: string;
  readonly pull: Pull;
  readonly #apiUrl: string;
  readonly #checkOut: (options: CheckoutOptions) => Promise<string>;

  private constructor(parts: {
    made: History;
    git: GitHttpServer;
    github: GitHubServer;
    token: string;
    pull: Pull;
    checkOut: (options: CheckoutOptions) => Promise<string>;
  }) {
    this.#history = parts.made;
    this.git = parts.git;
    this.github = parts.github;
    this.#apiUrl = parts.github.url;
    this.token = parts.token;
    this.pull = parts.pull;
    this.#checkOut = parts.checkOut;
  }

  static async build(options: SceneOptions): Promise<Scene> {
    const { commits, refs, diff, head, mayWrite = true, enterprise = false } = options;
    const github = await startGitHub(enterprise ? '/api/v3' : '');
    const token = github.issueToken(BOT, mayWrite);
    const made = history(commits, refs);
    const { server, checkout } = await serve({ root: made.root, oid: made.oid }, token);
    const pull = github.addRepository(OWNER, NAME).addPull(diff);
    pull.head = made.oid(head ?? 'head');
    return new Scene({ made, git: server, github, token, pull, checkOut: checkout });
  }

  /** The bare repository that is served. */
  get bare(): string {
    return this.#history.bare;
  }

  oid(name: string): string {
    return this.#history.oid(name);
  }

  /** A workspace as actions/checkout leaves it, with `persist-credentials: false`; of one commit alone if no depth is given. */
  async checkout(name: string, options: Partial<CheckoutOptions> = {}): Promise<string> {
    const folder = await this.#checkOut({ commit: this.oid(name), depth: 1, ...options });
    await gitIn(folder, 'config', '--local', '--remove-section', `http.${new URL(this.git.url).origin}/`);
    return folder;
  }

  /** Runs the action of this repository as a step of a job. */
  async run(event: Event, options: RunOptions = {}): Promise<ActionRun> {
    const run = await runComposite({
      actionPath: resolve('.'),
      github: this.#contextOf(event),
      workspace: options.workspace ?? temporaryFolder(),
      env: options.env ?? {},
      with: options.with ?? {},
    });
    return { ...run, ...seen(run) };
  }

  #contextOf({ name, sha, ref, payload }: Event): Readonly<Record<string, unknown>> {
    return {
      ...{ event_name: name, event: payload, sha, ref, repository: `${OWNER}/${NAME}` },
      ...{ repository_owner: OWNER, actor: 'somebody', workflow: 'gate', job: 'gate', action: '__self' },
      ...{ run_id: '1', run_number: '1', run_attempt: '1' },
      server_url: this.git.url,
      api_url: this.#apiUrl,
      graphql_url: `${this.#apiUrl.replace(/\/v3$/, '')}/graphql`,
      token: this.token,
    };
  }
}

function seen(run: CompositeRun): Omit<ActionRun, keyof CompositeRun> {
  const { code = -1, stdout, stderr, summary } = run.step('scan');
  const report = textOf(run.outputs['report-file']);
  const parsed = report === '' ? undefined : (JSON.parse(report) as NonNullable<ActionRun['report']>);
  return {
    code,
    log: readLog(stdout, stderr),
    printed: stdout + stderr,
    summary,
    report: parsed,
    found: (parsed?.findings ?? []).map(({ ruleId, slot }) => `${ruleId} ${slot?.keyPath ?? ''}`).sort(),
    sarif: textOf(run.outputs['sarif-file']),
  };
}

function textOf(file = ''): string {
  return file !== '' && existsSync(file) ? readFileSync(file, 'utf8') : '';
}
