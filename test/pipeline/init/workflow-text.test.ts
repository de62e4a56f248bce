import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { rotateText } from '../../../src/pipeline/init/rotate-text.js';
import { gateText, weeklyText } from '../../../src/pipeline/init/workflow-text.js';
import { parseAllowed } from '../../../src/pipeline/rotate/allowed.js';
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

describe('the workflow that init --rotate writes', () => {
  const POLICY = [
    'rotations:',
    '  - {name: a, admin: env://ADMIN_KEY, current: "env://IN_USE"}',
    '  # admin: env://OF_A_COMMENT',
    'stores: [{store: vault, token: env://ADMIN_KEY}, {store: github, token: env://MCP_REKEY_GITHUB_TOKEN}]',
  ].join('\n');
  const words = ['host=db.acme.example', 'command="a \\"b\\"  #c $\\u007b{ secrets.X }}"'];
  const text = rotateText(options, { policy: POLICY, words });
  const workflow = parse(text) as {
    readonly on: object;
    readonly permissions: unknown;
    readonly concurrency: unknown;
    readonly jobs: {
      readonly rotate: {
        readonly environment: string;
        readonly permissions: unknown;
        readonly steps: readonly { readonly uses: string; readonly env?: object; readonly with: object }[];
      };
    };
  };
  const { rotate } = workflow.jobs;
  const last = rotate.steps.at(-1)!;

  it.each([
    ['a policy', { policy: POLICY, words }],
    ['no policy', { policy: '', words: [] }],
  ])('is right to actionlint and to GitHub itself, with %s', async (_, rotated) => {
    expect(await problemsOf('mcp-rekey-rotate.yml', rotateText(options, rotated))).toEqual([]);
  });

  it('allows what the policy takes, word by word', () => {
    const allowed = (step: typeof last): string => (step.with as Record<string, string>)['allowed-targets']!;
    expect(allowed(last)).toBe(words.join(' '));
    expect(parseAllowed(allowed(last)).get('command')).toEqual(['a "b"  #c ${{ secrets.X }}']);
    const usual = parse(rotateText(options, { policy: '', words: [] })) as typeof workflow;
    expect(allowed(usual.jobs.rotate.steps.at(-1)!)).toBe(
      'host=api.github.com store=github scope=${{ github.repository_owner }}',
    );
  });

  it('runs on a schedule and by hand, never at the full hour, one at a time', () => {
    expect(workflow.on).toMatchObject({ schedule: [{ cron: '23 * * * *' }], workflow_dispatch: {} });
    expect(Object.keys(workflow.on)).toEqual(['schedule', 'workflow_dispatch']);
    expect(workflow.concurrency).toEqual({ group: 'mcp-rekey-rotate', 'cancel-in-progress': false });
  });

  it('is an ordinary job in an environment, that may do no more than it needs', () => {
    expect(workflow.permissions).toEqual({});
    expect(rotate.permissions).toEqual({ contents: 'read', 'id-token': 'write' });
    expect(rotate.environment).toBe('mcp-rekey');
    const pins = (file: string): readonly string[] =>
      readFileSync(file, 'utf8').match(/uses: \S+@[0-9a-f]{40} # v[\d.]+/g) ?? [];
    const ours = pins('.github/workflows/rotate.yml');
    for (const pin of text.match(/uses: \S+@[0-9a-f]{40} # v[\d.]+/g)!) expect(ours).toContain(pin);
    expect(last.uses).toBe('mcp-rekey/mcp-rekey/rotate@v1.2.3');
  });

  it('lists the variables that the policy means, each by name, for the last step alone', () => {
    expect(last.env).toEqual({
      ADMIN_KEY: '${{ secrets.ADMIN_KEY }}',
      IN_USE: '${{ secrets.IN_USE }}',
      MCP_REKEY_PROVIDED: '${{ secrets.MCP_REKEY_PROVIDED }}',
      MCP_REKEY_WEBHOOK_URL: '${{ secrets.MCP_REKEY_WEBHOOK_URL }}',
    });
    expect(rotate.steps.slice(0, -1).filter(({ env }) => env !== undefined)).toEqual([]);
    expect(text).not.toMatch(/secrets: inherit|toJSON\(secrets\)|OF_A_COMMENT/);
  });

  it('gives the action inputs that it has', () => {
    const action = parse(readFileSync('rotate/action.yml', 'utf8')) as { readonly inputs: object };
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(last.with)));
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
