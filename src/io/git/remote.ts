import { setTimeout as pause } from 'node:timers/promises';
import { withSettings } from './environment.js';
import type { OwnRepository } from './own-repository.js';
import { GitError, type GitProcess } from './process.js';
import { RemoteError, remoteError } from './remote-error.js';

export interface Remote {
  /** `https://github.com/<owner>/<name>.git`, without user, password or query. */
  readonly url: string;
  /** What `x-access-token` gives as its password; `undefined` for what everybody may read. */
  readonly token: string | undefined;
}

export interface Patience {
  /** Milliseconds that one call of git may take. */
  readonly timeout: number;
  /** Milliseconds to wait before each further attempt, after a failure that may pass. */
  readonly pauses: readonly number[];
}

export const PATIENCE: Patience = { timeout: 300_000, pauses: [1_000, 5_000] };

/** A depth that is not cut. https://git-scm.com/docs/git-fetch#Documentation/git-fetch.txt---depthltdepthgt */
export const WHOLE = 2 ** 31 - 1;

/** Not `origin`: the user's own configuration could say more about that one. */
const NAME = 'mcp-rekey';

/**
 * Only commits and trees come unasked. Objects whose form git objects to are no danger here: nothing is checked out.
 */
const FETCH: readonly string[] = [
  '--quiet',
  '--no-tags',
  '--no-write-fetch-head',
  '--no-recurse-submodules',
  '--filter=blob:none',
];

/** Objects in one request. */
const MAX_WANTS = 5_000;

/** As many objects that the remote turns out not to have are left out of one request before it is given up. */
const MAX_MISSING = 20;

/** A repository on a server, out of which objects come into one of our own. Failures are `RemoteError`s. */
export class GitRemote {
  readonly #repository: OwnRepository;
  readonly #process: GitProcess;
  readonly #patience: Patience;

  constructor(repository: OwnRepository, env: NodeJS.ProcessEnv, remote: Remote, patience: Patience) {
    this.#repository = repository;
    this.#process = repository.withVariables(variablesFor(remote, env));
    this.#patience = patience;
  }

  /**
   * Fetches commits with their trees, and holds them by refs. `depth` counts from each of them; without it, all that is
   * not here yet comes.
   */
  async fetchCommits(oids: readonly string[], depth: number | undefined): Promise<void> {
    const refspecs = oids.map((oid) => `+${oid}:${this.#repository.ref(oid)}`);
    const deep = depth === undefined ? [] : [`--depth=${depth}`];
    await this.#ask(['fetch', ...FETCH, ...deep, NAME, ...refspecs]);
  }

  /**
   * Fetches contents and trees by name, as git itself does when it misses one. What the remote does not have is left out.
   * https://git-scm.com/docs/partial-clone#_fetching_missing_objects
   */
  async fetchObjects(oids: readonly string[]): Promise<void> {
    for (let start = 0; start < oids.length; start += MAX_WANTS) {
      const wanted = new Set(oids.slice(start, start + MAX_WANTS));
      for (let missing = 0; wanted.size > 0; missing++) {
        const gone = await this.#fetchWanted(wanted, missing);
        if (gone === undefined) break;
        wanted.delete(gone);
      }
    }
  }

  /** The commit to which a ref points: `refs/heads/main`, `HEAD`. `undefined` if there is no such ref. */
  async tip(ref: string): Promise<string | undefined> {
    const stdout = await this.#ask(['ls-remote', NAME, ref]);
    const line = stdout.split('\n').find((one) => one.endsWith(`\t${ref}`));
    return line?.split('\t')[0];
  }

  /** Name of an object that the remote does not have, because of which nothing came. */
  async #fetchWanted(wanted: ReadonlySet<string>, missing: number): Promise<string | undefined> {
    try {
      // What is here says nothing about what is missing: a commit can be here without its contents.
      const args = ['-c', 'fetch.negotiationAlgorithm=noop', 'fetch', ...FETCH, NAME, '--stdin'];
      await this.#ask(args, [...wanted].join('\n'));
      return undefined;
    } catch (error) {
      const oid = error instanceof RemoteError ? error.oid : undefined;
      if (oid === undefined || !wanted.has(oid) || missing >= MAX_MISSING) throw error;
      return oid;
    }
  }

  async #ask(args: readonly string[], input = ''): Promise<string> {
    const { timeout, pauses } = this.#patience;
    for (let attempt = 0; ; attempt++) {
      try {
        return (await this.#process.run(args, { input, timeout })).stdout.toString();
      } catch (cause) {
        const error = remoteError(cause, args.includes('fetch') ? 'fetch' : 'ls-remote');
        const wait = pauses[attempt];
        if (!(error instanceof RemoteError && error.passing) || wait === undefined) throw error;
        await pause(wait);
      }
    }
  }
}

/** The URL of a repository on a GitHub server: `https://github.com` and `owner/name`. */
export function remoteUrl(server: string, repository: string): string {
  const url = `${server.replace(/\/+$/, '')}/${repository}.git`;
  return URL.canParse(url) ? new URL(url).href : url;
}

/** All that git must know of a remote, for this one call: no file holds it. */
function variablesFor({ url, token }: Remote, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const protocol = protocolOf(url);
  const basic = token && Buffer.from(`x-access-token:${token}`).toString('base64');
  const settings: (readonly [string, string])[] = [
    [`remote.${NAME}.url`, url],
    [`remote.${NAME}.promisor`, 'true'],
    [`remote.${NAME}.partialCloneFilter`, 'blob:none'],
    // The longest match wins, so that no other setting changes the URL.
    [`url.${url}.insteadOf`, url],
    // Of settings for a URL the most precise one wins, wherever it stands.
    [`http.${url}.followRedirects`, 'false'],
    [`http.${url}.lowSpeedLimit`, '100'],
    [`http.${url}.lowSpeedTime`, '60'],
    // The empty one takes back what was set before: a server refuses two of them.
    [`http.${url}.extraHeader`, ''],
    ...(basic ? ([[`http.${url}.extraHeader`, `AUTHORIZATION: basic ${basic}`]] as const) : []),
    ['credential.helper', ''],
    [`credential.${url}.helper`, ''],
    ['core.askPass', ''],
    // Git would ask the repository that objects are borrowed from, which has a configuration of its own.
    ['core.alternateRefsCommand', 'exit 0;'],
    ['protocol.version', '2'],
    ['fetch.fsckObjects', 'false'],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
  ];
  const given = withSettings(env, settings);
  return {
    ...Object.fromEntries(Object.entries(given).filter(([name]) => SETTING.test(name))),
    GIT_ALLOW_PROTOCOL: protocol,
  };
}

/** The certificates are those that the checkout needed, too. */
const SETTING = /^GIT_(?:CONFIG_(?:COUNT|KEY_\d+|VALUE_\d+)|SSL_CA(?:INFO|PATH))$/;

function protocolOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const local = url !== undefined && /^(?:127\.0\.0\.1|localhost|\[::1\])$/.test(url.hostname);
  const plain = url && url.href === text && url.username + url.password + url.search + url.hash === '';
  if (plain && (url.protocol === 'https:' || (url.protocol === 'http:' && local)))
    return url.protocol.slice(0, -1);
  throw new GitError('fetch', 'the URL of the remote is not https://<server>/<owner>/<repository>.git');
}
