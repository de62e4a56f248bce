import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { git, repository, write } from '../io/temporary.js';
import { runDist } from '../support/dist.js';

interface Event {
  readonly name: string;
  readonly ref?: string;
  readonly fork?: boolean;
  readonly more?: object;
  /** The commit that the run is about, if not the one that is checked out. */
  readonly sha?: string;
  readonly allowed?: string;
}

async function rotateOn({
  name,
  ref = 'refs/heads/main',
  fork = false,
  more = {},
  sha,
  allowed = 'store=github',
}: Event) {
  const folder = repository({ '.github/mcp-rekey.yml': 'version: 1\n' });
  const head = git(folder, 'rev-parse', 'HEAD');
  const event = join(folder, '.git', 'event.json');
  const payload = { ref, repository: { fork, default_branch: 'main' }, ...more };
  write(folder, { '.git/event.json': JSON.stringify(payload) });
  const env = {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: event,
    GITHUB_SHA: sha ?? head,
    GITHUB_REF: ref,
    GITHUB_REPOSITORY: 'acme/api',
    GITHUB_WORKSPACE: folder,
    MCP_REKEY_ALLOWED_TARGETS: allowed,
  };
  const { code, stdout, stderr } = await runDist(['rotate', '--journal', 'j'], { cwd: folder, env });
  return { code, said: stdout + stderr };
}

const ZEROS = '0'.repeat(40);
const NOTHING = { code: 0, said: 'The policy has no rotations.\n' };

describe('rotate', () => {
  it.each<Event>([
    { name: 'schedule' },
    { name: 'workflow_dispatch' },
    { name: 'push', more: { before: ZEROS, after: 'a'.repeat(40), forced: false } },
  ])('runs on $name on the default branch', async (event) => {
    expect(await rotateOn(event)).toEqual(NOTHING);
  });

  it.each([
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'workflow_run',
    'issue_comment',
    'repository_dispatch',
  ])('refuses to on %s', async (name) => {
    const { code, said } = await rotateOn({ name });
    expect(code).toBe(2);
    expect(said).toContain(`nothing is rotated on ${name}: only on schedule, workflow_dispatch, push`);
  });

  it.each<readonly [string, Event, string]>([
    ['a fork', { name: 'schedule', fork: true }, 'nothing is rotated in a fork'],
    [
      'another branch',
      { name: 'workflow_dispatch', ref: 'refs/heads/dev' },
      'on another branch than the default one',
    ],
    [
      'a push to another branch',
      { name: 'push', ref: 'refs/heads/dev', more: { before: ZEROS, after: 'a'.repeat(40), forced: false } },
      'on another branch than the default one',
    ],
    [
      'another checkout',
      { name: 'schedule', sha: 'b'.repeat(40) },
      'the checkout is not the commit of this run',
    ],
    [
      'a workflow that does not say where credentials may go',
      { name: 'schedule', allowed: ' ' },
      'MCP_REKEY_ALLOWED_TARGETS is not set',
    ],
  ])('refuses to in %s', async (_, event, why) => {
    const { code, said } = await rotateOn(event);
    expect(code).toBe(2);
    expect(said).toContain(why);
  });
});
