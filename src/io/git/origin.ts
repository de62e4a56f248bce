import type { Git } from './repository.js';

/** https://docs.github.com/en/get-started/git-basics/about-remote-repositories, and `ssh.github.com` for SSH through port 443. */
const URL_OF_REMOTE =
  /^(?:https?|ssh|git):\/\/(?:[^/@]{0,1000}@)?(?<host>[^/:@]{1,255})(?::\d{1,5})?\/(?<path>.*)$/i;
/** As scp writes it: `git@github.com:acme/api.git`. */
const SCP = /^(?:[^/@:]{1,255}@)?(?<host>[^/:@]{1,255}):(?!\/\/)\/?(?<path>.*)$/;
const NAME = /^(?<name>[a-z0-9][a-z0-9_-]{0,99}\/(?!\.{1,2}(?:\.git)?\/?$)[\w.-]{1,100}?)(?:\.git)?\/?$/i;

/**
 * `owner/name` of a repository on the GitHub that this runs at: where it was cloned from, else what the runner says; `undefined` if it is not from
 * there. The runner says where its workflow is, which may have checked out another repository.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export async function nameOnGithub(
  git: Git | undefined,
  env: NodeJS.ProcessEnv,
): Promise<string | undefined> {
  const url = git && (await originOf(git));
  if (url !== undefined) return nameIn(url, env['GITHUB_SERVER_URL'] || 'https://github.com');
  return NAME.exec(env['GITHUB_REPOSITORY'] ?? '')?.groups?.['name'];
}

/** `undefined` if there is no such remote. */
async function originOf({ process }: Git): Promise<string | undefined> {
  // 2 says that there is none, and 128 did so before git 2.30.
  const { code, stdout } = await process.run(['remote', 'get-url', 'origin'], { okCodes: [0, 2, 128] });
  return code === 0 ? stdout.toString().trimEnd() : undefined;
}

/** The name of a repository in the URL of a remote; `undefined` if that is on another server. */
export function nameIn(remote: string, server: string): string | undefined {
  const { host, path } = (URL_OF_REMOTE.exec(remote) ?? SCP.exec(remote))?.groups ?? {};
  const wanted = /^https?:\/\/([^/:]+)/.exec(server)?.[1]?.toLowerCase();
  if (host === undefined || path === undefined || wanted === undefined) return undefined;
  const own = host.toLowerCase();
  if (own !== wanted && own !== `ssh.${wanted}`) return undefined;
  return NAME.exec(path)?.groups?.['name'];
}
