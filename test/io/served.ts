import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { GitSupply, type SupplyOptions } from '../../src/io/git/supply.js';
import { run } from '../../src/io/process.js';
import { GitHttpServer } from '../servers/git-http.js';
import type { History } from './history.js';
import { cleanEnv, temporaryFolder } from './temporary.js';

/** A history behind a server that asks for a token. */
export interface Served {
  readonly server: GitHttpServer;
  readonly url: string;
  readonly token: string;
  /** The folder in which repositories of our own are made. */
  readonly temporary: string;
  open(options?: Partial<SupplyOptions>): Promise<GitSupply>;
  /** A checkout as actions/checkout makes it. */
  checkout(options: CheckoutOptions): Promise<string>;
}

export interface CheckoutOptions {
  /** Full name of the commit. */
  readonly commit: string;
  /** `undefined` for the whole history. */
  readonly depth?: number | undefined;
  readonly filter?: string | undefined;
  readonly folder?: string;
}

export const PATIENCE = { timeout: 60_000, pauses: [0, 0] };

export async function serve(
  { root, oid }: Pick<History, 'root' | 'oid'>,
  token = randomBytes(20).toString('hex'),
): Promise<Served> {
  const server = await GitHttpServer.start(root, token);
  onTestFinished(() => server.close());
  const url = `${server.url}/owner/name.git`;
  const temporary = temporaryFolder();
  return {
    server,
    url,
    token,
    temporary,
    async open(options = {}) {
      const all = {
        checkout: undefined,
        remote: { url, token },
        temporary,
        env: cleanEnv,
        patience: PATIENCE,
        ...options,
      };
      const supply = await GitSupply.open(all, oid('m1'));
      onTestFinished(() => supply.close());
      return supply;
    },
    checkout: (options) => checkOut({ ...options, url, token }),
  };
}

/**
 * The calls of git that actions/checkout makes, with the token where it leaves it.
 * https://github.com/actions/checkout/blob/v4/src/git-source-provider.ts
 */
async function checkOut(
  options: CheckoutOptions & { readonly url: string; readonly token: string },
): Promise<string> {
  const { commit, depth, filter, url, token, folder = temporaryFolder() } = options;
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  const header = `http.${new URL(url).origin}/.extraheader`;
  await gitIn(folder, 'init', '--quiet', folder);
  await gitIn(folder, 'remote', 'add', 'origin', url);
  await gitIn(folder, 'config', '--local', header, `AUTHORIZATION: basic ${basic}`);
  const refspecs = depth
    ? [`+${commit}:refs/remotes/pull/1/merge`]
    : ['+refs/heads/*:refs/remotes/origin/*', `+${commit}:refs/remotes/pull/1/merge`];
  const limits = [...(filter ? [`--filter=${filter}`] : []), ...(depth ? [`--depth=${depth}`] : [])];
  await gitIn(
    folder,
    '-c',
    'protocol.version=2',
    'fetch',
    '--no-tags',
    '--prune',
    '--no-recurse-submodules',
    ...limits,
    'origin',
    ...refspecs,
  );
  await gitIn(folder, 'checkout', '--quiet', '--force', 'refs/remotes/pull/1/merge');
  return folder;
}

/** Unlike `git` of `temporary.ts` it leaves this process free to be the server. */
export async function gitIn(folder: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await run('git', args, { cwd: folder, env: cleanEnv });
  return stdout.toString().trim();
}

/** Every file below a folder with what is in it. */
export function contentsBelow(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(
    paths.map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}
