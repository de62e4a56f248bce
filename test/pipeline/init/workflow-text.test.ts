import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { workflowText } from '../../../src/pipeline/init/workflow-text.js';
import { problemsOf } from '../../support/workflows.js';

const options = { version: '1.2.3', branch: 'main', minute: 23, hour: 5 };
const text = workflowText(options);

interface Written {
  readonly on: {
    readonly push: { readonly branches: readonly string[] };
    readonly schedule: readonly { readonly cron: string }[];
  };
  readonly permissions: unknown;
  readonly jobs: { readonly scan: { readonly permissions: unknown } };
}

const written = (more: Partial<typeof options> = {}): Written =>
  parse(workflowText({ ...options, ...more })) as Written;

describe('the workflow that init writes', () => {
  it('is right to actionlint and to GitHub itself', async () => {
    expect(await problemsOf('mcp-rekey.yml', text)).toEqual([]);
  });

  it('judges pull requests, the merge queue, pushes, once a week everything, and when it is asked to', () => {
    expect(Object.keys(written().on)).toEqual([
      'pull_request',
      'push',
      'merge_group',
      'schedule',
      'workflow_dispatch',
    ]);
    expect(written().on.schedule).toEqual([{ cron: '23 5 * * 1' }]);
  });

  it('may do no more than it needs', () => {
    expect(written().permissions).toEqual({});
    expect(written().jobs.scan.permissions).toEqual({ contents: 'read', 'pull-requests': 'write' });
  });

  it('uses this version, and the checkout that this repository uses', () => {
    expect(text).toContain('- uses: mcp-rekey/mcp-rekey@v1.2.3\n');
    const checkout = /actions\/checkout@[0-9a-f]{40} # v[\d.]+\n/.exec(text)?.[0];
    expect(readFileSync('.github/workflows/ci.yml', 'utf8')).toContain(checkout);
    expect(text).toContain('persist-credentials: false');
  });

  it.each([
    ['trunk', 'trunk'],
    ['release/1.x', 'release/1.x'],
    ['true', 'true'],
    ['1.0', '1.0'],
    ["it's", "it's"],
    ['a"b', 'a"b'],
    ['a#b,c{d}', 'a#b,c{d}'],
    ['версия', 'версия'],
    ['c++', 'c\\+\\+'],
    ['!important', '\\!important'],
    ['a]b', 'a]b'],
    ['a${{b}}', 'a$+{{b}}'],
    ['a\u202eb\u0085c', 'a\u202eb\u0085c'],
  ])('takes the branch %s for that one alone', async (branch, filter) => {
    expect(written({ branch }).on.push.branches).toEqual([filter]);
    expect(await problemsOf('mcp-rekey.yml', workflowText({ ...options, branch }))).toEqual([]);
  });
});
