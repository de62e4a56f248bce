import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { gateText, weeklyText } from '../../../src/pipeline/init/workflow-text.js';
import { problemsOf } from '../../support/workflows.js';

const options = { version: '1.2.3', branch: 'main', minute: 23, hour: 5 };
const texts = { gate: gateText(options), weekly: weeklyText(options) };

interface Written {
  readonly on: {
    readonly push: { readonly branches: readonly string[] };
    readonly schedule?: readonly { readonly cron: string }[];
  };
  readonly permissions: unknown;
  readonly jobs: { readonly scan: { readonly permissions: unknown } };
}

const written = (text: string): Written => parse(text) as Written;

describe.each(Object.entries(texts))('the workflow that init writes: %s', (_, text) => {
  it('is right to actionlint and to GitHub itself', async () => {
    expect(await problemsOf('mcp-rekey.yml', text)).toEqual([]);
  });

  it('uses this version, and the checkout that this repository uses', () => {
    expect(text).toContain('- uses: mcp-rekey/mcp-rekey@v1.2.3\n');
    const checkout = /actions\/checkout@[0-9a-f]{40} # v[\d.]+\n/.exec(text)?.[0];
    expect(readFileSync('.github/workflows/ci.yml', 'utf8')).toContain(checkout);
    expect(text).toContain('persist-credentials: false');
  });
});

describe('the workflows that init writes', () => {
  it('judge pull requests, the merge queue and pushes, once a week everything, and when they are asked to', () => {
    expect(Object.keys(written(texts.gate).on)).toEqual(['pull_request', 'push', 'merge_group']);
    expect(Object.keys(written(texts.weekly).on)).toEqual(['schedule', 'workflow_dispatch']);
    expect(written(texts.weekly).on.schedule).toEqual([{ cron: '23 5 * * 1' }]);
  });

  it('may do no more than they need', () => {
    for (const text of Object.values(texts)) expect(written(text).permissions).toEqual({});
    expect(written(texts.gate).jobs.scan.permissions).toEqual({ contents: 'read', 'pull-requests': 'write' });
    expect(written(texts.weekly).jobs.scan.permissions).toEqual({ contents: 'read' });
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
    expect(written(gateText({ ...options, branch })).on.push.branches).toEqual([filter]);
    expect(await problemsOf('mcp-rekey.yml', gateText({ ...options, branch }))).toEqual([]);
  });
});
