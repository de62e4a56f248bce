import type { PinReader } from '../../../src/core/rotation/pins.js';
import { JOURNAL_BRANCH, JOURNAL_PATH } from '../../../src/io/github/journal-branch.js';
import type { Answer, Received } from '../../servers/answering.js';
import { GitHubServer } from '../../servers/github/server.js';
import type { Repository } from '../../servers/github/state.js';
import { appendedText, writtenTo } from '../../servers/github/written.js';

/** The file that names the version in use. */
export const FILE = '.mcp.json';
const API = '/api/v3';

/** The GitHub that a run is at: there its journal is, and pull requests are opened. What comes to `at` is handed on to it. */
export class Home {
  readonly #server: GitHubServer;
  readonly #repository: Repository;
  readonly env: Readonly<Record<string, string>>;

  /** `text`: what the file holds. */
  constructor(at: string, text: string, now: () => Date) {
    this.#server = new GitHubServer(API, at);
    this.#server.clock = now;
    this.#repository = this.#server.addRepository('acme', 'app');
    this.#repository.push('main', { [FILE]: text });
    this.env = {
      GITHUB_API_URL: `${at}${API}`,
      GITHUB_REPOSITORY: 'acme/app',
      MCP_REKEY_GITHUB_TOKEN: this.#server.issueToken('github-actions[bot]', true),
    };
  }

  get secrets(): readonly string[] {
    return [this.env['MCP_REKEY_GITHUB_TOKEN']!];
  }

  isAskedBy({ url }: Received): boolean {
    return url.startsWith('/api/');
  }

  answer({ method, url, headers, body }: Received): Answer {
    const at = new URL(url, 'http://home.example');
    const sent = body === '' ? undefined : JSON.parse(body);
    const asked = { method, url: at, headers: headers as Record<string, string>, body: sent };
    const { status, headers: more, body: answer } = this.#server.reply(asked);
    return {
      status,
      ...(more && { headers: more }),
      ...(answer !== undefined && { body: JSON.stringify(answer) }),
    };
  }

  get journal(): string {
    return appendedText(this.#repository, JOURNAL_BRANCH, JOURNAL_PATH);
  }

  /** The version that the default branch names. */
  pin(reader: PinReader): string | undefined {
    const { git } = this.#repository;
    return reader.find(git.text(git.branches.get('main')!, FILE)!)[0]?.version;
  }

  /** People merge what is proposed. */
  merge(): void {
    for (const pull of this.#repository.pulls.filter(({ open }) => open)) this.#repository.merge(pull);
  }

  get written(): string {
    return writtenTo(this.#repository);
  }

  /** What is not as it has to be in the end. */
  async faults(): Promise<readonly string[]> {
    const branches = this.#repository.pulls.map(({ from }) => from!.branch);
    const doubled = branches.filter((branch, at) => branches.indexOf(branch) !== at);
    const open = this.#repository.pulls.filter((pull) => pull.open);
    return [
      ...doubled.map((branch) => `there are two pull requests from ${branch}`),
      ...open.map(({ number }) => `the pull request ${number} is open in the end`),
      ...(await this.#server.close().then(
        () => [],
        (error: Error) => [error.message],
      )),
    ];
  }
}
