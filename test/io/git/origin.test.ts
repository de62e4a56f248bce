import { describe, expect, it } from 'vitest';
import { nameIn, nameOnGithub } from '../../../src/io/git/origin.js';
import { Git } from '../../../src/io/git/repository.js';
import { LONG, repeated, superlinear } from '../../support/growth.js';
import { cleanEnv, git, repository } from '../temporary.js';

const GITHUB = 'https://github.com';

describe('the URL of a remote', () => {
  it.each([
    'https://github.com/acme/api',
    'https://github.com/acme/api.git',
    'https://github.com/acme/api/',
    'https://sam@GitHub.com/acme/api.git',
    'https://sam:pass@github.com/acme/api.git',
    'ssh://git@github.com/acme/api.git',
    'ssh://git@ssh.github.com:443/acme/api.git',
    'git://github.com/acme/api.git',
    'git@github.com:acme/api.git',
    'git@github.com:/acme/api',
    'github.com:acme/api',
  ])('%s has the name of a repository in it', (url) => {
    expect(nameIn(url, GITHUB)).toBe('acme/api');
  });

  it.each([
    'https://gitlab.com/acme/api',
    'https://github.com.evil.example/acme/api',
    'https://evil.example/github.com/acme/api',
    'https://evil.example/@github.com/acme/api',
    'git@gitlab.com:acme/api.git',
    'https://github.com/acme',
    'https://github.com/acme/api/tree/main',
    'https://github.com/../api',
    'https://github.com/acme/..',
    'https://github.com/acme/a?b',
    '/srv/git/acme/api.git',
    'acme/api',
    'C:/acme/api',
    'file:///acme/api',
    '',
  ])('%s has none', (url) => {
    expect(nameIn(url, GITHUB)).toBeUndefined();
  });

  it('is one of the server that this runs at', () => {
    const own = 'git@github.acme.example:acme/api.git';
    expect(nameIn(own, 'https://github.acme.example')).toBe('acme/api');
    expect(nameIn('https://github.acme.example:8443/acme/api', 'https://github.acme.example:8443')).toBe(
      'acme/api',
    );
    expect(nameIn(own, GITHUB)).toBeUndefined();
    expect(nameIn(own, '')).toBeUndefined();
  });

  it.each(['a', '/', ':', '@', 'a@', 'https://', 'https://github.com/a/', '.git', '-'])(
    'is read in linear time if it is full of %s',
    (unit) => {
      for (const start of ['', 'https://', 'https://github.com/a/', 'git@github.com:a/']) {
        const read = (text: string): unknown => nameIn(start + text, GITHUB);
        expect(superlinear(read, repeated(unit, ' '), LONG)).toBeUndefined();
      }
    },
  );
});

describe('the name of a repository', () => {
  const runner = { ...cleanEnv, GITHUB_REPOSITORY: 'acme/workflows', GITHUB_SERVER_URL: GITHUB };

  async function nameOf(env: NodeJS.ProcessEnv, ...origin: readonly string[]): Promise<string | undefined> {
    const folder = repository({ a: '' });
    for (const url of origin) git(folder, 'remote', 'add', 'origin', url);
    return nameOnGithub(await Git.open(folder, env), env);
  }

  it('is where it comes from, even if the workflow is of another', async () => {
    expect(await nameOf(cleanEnv, 'git@github.com:acme/api.git')).toBe('acme/api');
    expect(await nameOf(runner, 'https://github.com/acme/api')).toBe('acme/api');
    expect(await nameOf(runner, 'https://gitlab.com/acme/api')).toBeUndefined();
  });

  it('is what the runner says where nothing was cloned', async () => {
    expect(await nameOf(runner)).toBe('acme/workflows');
    expect(await nameOnGithub(undefined, runner)).toBe('acme/workflows');
    expect(await nameOf(cleanEnv)).toBeUndefined();
    expect(await nameOnGithub(undefined, { GITHUB_REPOSITORY: '../x y' })).toBeUndefined();
  });
});
