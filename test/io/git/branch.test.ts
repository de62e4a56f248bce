import { describe, expect, it } from 'vitest';
import { defaultBranch } from '../../../src/io/git/branch.js';
import { Git } from '../../../src/io/git/repository.js';
import { cleanEnv, git, repository, temporaryFolder } from '../temporary.js';

async function branchOf(folder: string): Promise<string | undefined> {
  return defaultBranch((await Git.open(folder, cleanEnv))!);
}

describe('defaultBranch', () => {
  it('is that of the remote, whatever is checked out', async () => {
    const remote = repository({ a: '' });
    git(remote, 'branch', '--move', 'team/trunk');
    const folder = temporaryFolder();
    git(folder, 'clone', '--quiet', remote, '.');
    git(folder, 'switch', '--quiet', '--create', 'feature');
    expect(await branchOf(folder)).toBe('team/trunk');
  });

  it('is what is checked out where there is no remote, also before the first commit', async () => {
    const folder = repository({ a: '' });
    git(folder, 'switch', '--quiet', '--create', 'a/b');
    expect(await branchOf(folder)).toBe('a/b');
    const empty = temporaryFolder();
    git(empty, 'init', '--quiet', '--initial-branch=start');
    expect(await branchOf(empty)).toBe('start');
  });

  it('is not known if no branch is checked out', async () => {
    const folder = repository({ a: '' });
    git(folder, 'switch', '--quiet', '--detach');
    expect(await branchOf(folder)).toBeUndefined();
  });
});
