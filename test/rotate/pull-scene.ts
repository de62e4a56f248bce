import { onTestFinished } from 'vitest';
import { parseJournal } from '../../src/core/rotation/journal.js';
import { JOURNAL_BRANCH, JOURNAL_PATH } from '../../src/io/github/journal-branch.js';
import type { Location } from '../../src/stores/store.js';
import { temporaryFolder, write } from '../io/temporary.js';
import { openrouter } from '../issuers/stand-ins/openrouter.js';
import type { Made } from '../issuers/stand-ins/stand-in.js';
import { Running } from '../rotation/kill/run.js';
import { dated } from '../servers/answering.js';
import { type GitHubServer, startGitHub } from '../servers/github/server.js';
import type { Pull, Repository } from '../servers/github/state.js';
import { appendedText } from '../servers/github/written.js';
import { Internet } from '../servers/proxy.js';
import { github } from '../stores/stand-ins/github.js';
import type { StandIn } from '../stores/stand-ins/stand-in.js';
import { vault } from '../stores/stand-ins/vault.js';
import type { Run } from '../support/dist.js';

const HOUR = 3_600_000;
const FILE = '.mcp.json';
const WORKFLOW = 'verify.yml';

/** A repository on GitHub whose files name a version of a secret, in Vault unless another store is opened, which is a key of OpenRouter. */
export class PullScene {
  readonly folder = temporaryFolder();
  readonly vendor = openrouter(new Date());
  readonly store: StandIn;
  readonly location: Location;
  readonly server: GitHubServer;
  readonly repository: Repository;
  readonly #internet: Internet;
  readonly #token: string;
  readonly #files: Readonly<Record<string, string>>;
  readonly #place: Place;
  /** Variables by which its runs reach the store. */
  keeper: Readonly<Record<string, string>>;
  /** All that its runs have printed. */
  printed = '';
  #ahead = 0;

  private constructor(server: GitHubServer, internet: Internet, place: Place) {
    this.server = server;
    this.store = place.store;
    this.location = place.location;
    this.#place = place;
    this.keeper = place.env;
    this.#internet = internet;
    this.#token = server.issueToken('github-actions[bot]', true);
    server.clock = () => this.now;
    this.repository = server.addRepository('acme', 'app');
    this.#files = place.files(valueIn(this.vendor.current));
    this.repository.push('main', { ...this.#files, 'README.md': '# App\n' });
    this.repository.workflows.push({
      file: WORKFLOW,
      inputs: ['rotation'],
      runName: ({ rotation = '' }) => rotation,
    });
    internet.answer = async (request) => {
      const asked = request.url.startsWith('https://openrouter.ai/') ? this.vendor : this.store;
      return dated(await asked.answer!(request), this.now);
    };
  }

  static async open(place: Place = vaultPlace(pinnedFiles)): Promise<PullScene> {
    const internet = await Internet.start();
    onTestFinished(() => internet.stop());
    const scene = new PullScene(await startGitHub(), internet, place);
    await scene.store.put(scene.location, valueIn(scene.vendor.current));
    scene.policy();
    return scene;
  }

  /** The same with a secret of GitHub that has two names, of which a workflow names one. */
  static async alternating(target: object = { alternate: 'MODELS_B' }): Promise<PullScene> {
    let now = (): Date => new Date();
    const store = await github(undefined, () => now());
    const location = { scope: 'acme/app', name: 'MODELS', key: undefined, version: undefined };
    const scene = await PullScene.open({
      ...{ store, location, id: 'github', files: workflowFiles, target },
      options: { token: 'env://STORE_TOKEN' },
      env: { STORE_TOKEN: store.env['MCP_REKEY_GITHUB_TOKEN']! },
      named: (text) => /secrets\.(\w+)/.exec(text)?.[1],
    });
    now = () => scene.now;
    // Nobody can read it, and so somebody says which one it is.
    await scene.rotate('adopt', 'models', '--key', scene.vendor.current.id);
    return scene;
  }

  /** The same, but for files that hold the key itself, and a Vault that has nothing yet. */
  static async pasted(files: ConfigFiles): Promise<PullScene> {
    const internet = await Internet.start();
    onTestFinished(() => internet.stop());
    const scene = new PullScene(await startGitHub(), internet, vaultPlace(files));
    scene.policy({ current: 'env://CURRENT' });
    return scene;
  }

  get now(): Date {
    return new Date(Date.now() + this.#ahead);
  }

  later(hours: number): void {
    this.#ahead += hours * HOUR;
  }

  async rotate(...args: readonly string[]): Promise<Run> {
    const run = await new Running({
      args: ['rotate', ...args, '--policy', 'policy.yml'],
      cwd: this.folder,
      env: {
        ...this.#internet.env,
        // The GitHub of these tests is on this machine.
        NO_PROXY: '127.0.0.1',
        ...this.keeper,
        GITHUB_API_URL: this.server.url,
        GITHUB_REPOSITORY: 'acme/app',
        MCP_REKEY_GITHUB_TOKEN: this.#token,
        ADMIN: this.vendor.admin,
        CURRENT: valueIn(this.vendor.current),
      },
      ahead: this.#ahead,
    }).ended;
    this.printed += run.stdout + run.stderr;
    return run;
  }

  begin(): Promise<Run> {
    return this.rotate('models', '--now', '--reason', 'leaked');
  }

  /** The only pull request that there ever was. */
  get pull(): Pull {
    const [pull, ...others] = this.repository.pulls;
    if (pull === undefined || others.length > 0) throw new Error(`there are ${others.length} besides`);
    return pull;
  }

  /** The commits of its branch that the base does not have. */
  get proposed(): readonly { readonly verified: boolean; readonly files: readonly string[] }[] {
    const { git } = this.repository;
    const base = git.history(git.branches.get(this.pull.base)!);
    return [...git.history(this.pull.head).values()]
      .filter(({ oid }) => !base.has(oid))
      .map(({ verified, files, parents: [parent = ''] }) => {
        const had = git.commits.get(parent)?.files;
        const changed = [...files].filter(([path, { oid }]) => had?.get(path)?.oid !== oid);
        return { verified, files: changed.map(([path]) => path) };
      });
  }

  /** What the verify workflow is told by whoever starts it, it does. */
  verify(): void {
    for (const run of this.repository.runs) {
      if (run.status === 'queued') Object.assign(run, { status: 'completed', conclusion: 'success' });
    }
  }

  /** The version that the default branch names. */
  get named(): string | undefined {
    return this.#place.named(this.text(Object.keys(this.#files)[0]!));
  }

  /** A file as the default branch has it. */
  text(path: string): string {
    const { git, defaultBranch } = this.repository;
    return git.text(git.branches.get(defaultBranch)!, path) ?? '';
  }

  /** What whoever starts now gets. */
  async served(): Promise<string> {
    const { named, location } = this;
    const isName = this.#place.id === 'github';
    const value = await this.store.peek(
      isName ? { ...location, name: named! } : { ...location, version: named },
    );
    if (value === undefined) throw new Error(`there is no version ${this.named}`);
    return value;
  }

  /** Whether the provider lets somebody in by a value. */
  async letsIn(value: string): Promise<boolean> {
    const headers = { authorization: `Bearer ${value}` };
    const url = 'https://openrouter.ai/api/v1/key';
    const answer = await this.vendor.answer!({ method: 'GET', url, headers, body: '' });
    return typeof answer === 'object' && answer.status === 200;
  }

  /** Ids of the keys of the account that live. */
  async live(): Promise<readonly string[]> {
    const kept = await this.vendor.kept();
    return Object.keys(kept).filter((id) => kept[id]!.isLive && !this.vendor.foreign.includes(id));
  }

  /** All that the journal says, if its chain is whole. */
  get events(): readonly string[] {
    const text = appendedText(this.repository, JOURNAL_BRANCH, JOURNAL_PATH);
    return parseJournal(text).entries.map(({ what }) => what.event);
  }

  /** `more`: keys of its one rotation; `besides`: of the policy. */
  policy(
    more: Readonly<Record<string, unknown>> = {},
    besides: Readonly<Record<string, unknown>> = {},
  ): void {
    const { scope, name, key } = this.location;
    const rotation = {
      name: 'models',
      provider: 'openrouter',
      account: this.vendor.account,
      admin: 'env://ADMIN',
      targets: [{ store: 'kept', scope, name, key, ...this.#place.target }],
      files: Object.keys(this.#files),
      verify: { workflow: WORKFLOW, repositories: ['acme/app'] },
      grace: '4h',
      ...more,
    };
    const kept = { name: 'kept', store: this.#place.id, ...this.#place.options };
    const policy = JSON.stringify({ version: 1, ...besides, stores: [kept], rotations: [rotation] });
    write(this.folder, { 'policy.yml': policy });
  }
}

/** Where the key is kept, and what refers to it. */
interface Place {
  readonly id: 'vault' | 'github';
  readonly store: StandIn;
  readonly location: Location;
  readonly options: object;
  readonly env: Readonly<Record<string, string>>;
  readonly files: ConfigFiles;
  readonly target: object;
  readonly named: (text: string) => string | undefined;
}

function vaultPlace(files: ConfigFiles): Place {
  const store = vault();
  return {
    ...{ id: 'vault', store, location: store.locate('models'), options: store.options, env: store.env },
    ...{ files, target: {} },
    named: (text) => /\?version=(\d+)#/.exec(text)?.[1],
  };
}

function workflowFiles(): Readonly<Record<string, string>> {
  return {
    '.github/workflows/agent.yml': `on: push
jobs:
  agent:
    runs-on: ubuntu-24.04
    env:
      OPENROUTER_API_KEY: \${{ secrets.MODELS }} # MODELS_OLD is another one
    steps:
      - run: npx agent
`,
    [`.github/workflows/${WORKFLOW}`]: `on: workflow_dispatch
jobs:
  verify:
    runs-on: ubuntu-24.04
    steps:
      - run: npx try
        env: { KEY: '\${{ secrets.MODELS }}' }
`,
  };
}

/** Configs by path, for a key. */
type ConfigFiles = (key: string) => Readonly<Record<string, string>>;

function pinnedFiles(): Readonly<Record<string, string>> {
  const env = { OPENROUTER_API_KEY: 'vault://secret/mcp/linear?version=1#models' };
  return { [FILE]: configOf({ command: 'npx', env }) };
}

/** A config with one server. */
export function configOf(server: object): string {
  return `${JSON.stringify({ mcpServers: { models: server } }, undefined, 2)}\n`;
}

export function valueIn({ parts }: Made): string {
  return Object.values(parts)[0]!;
}
