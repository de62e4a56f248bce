import type { Tip } from '../../core/rotation/forge.js';
import type { GitHub, Repository } from './client.js';
import { GitHubError } from './error.js';
import { headOf } from './forge-commits.js';

/** The tip of the default branch. One that nobody sees is an error: it is there, unless the repository is empty. */
export async function tipOf(github: GitHub, at: Repository): Promise<Tip> {
  const { data } = await github.ask(
    'look at the repository',
    ({ rest }) => rest.repos.get({ ...at }),
    'metadata: read',
  );
  const branch = data.default_branch;
  const oid = await headOf(github, at, branch);
  if (oid === undefined) {
    throw new GitHubError('read the default branch', 'not found', { permission: 'contents: read' });
  }
  return { branch, oid };
}
