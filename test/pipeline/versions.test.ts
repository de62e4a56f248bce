import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CoverageCount } from '../../src/core/coverage.js';
import { Fingerprints } from '../../src/core/fingerprint.js';
import type { FileVersion, Revisions } from '../../src/core/revisions.js';
import { sourceOf } from '../../src/core/source.js';
import type { IsKnown } from '../../src/pipeline/collect.js';
import { Examiner } from '../../src/pipeline/examine.js';
import { isPossible, Versions } from '../../src/pipeline/versions.js';
import { history } from '../io/history.js';
import { revisionsAt } from '../io/revisions.js';
import { git, repository } from '../io/temporary.js';
import { index } from '../support/examine.js';
import { Random } from '../support/random.js';
import { configWith } from '../support/tokens.js';

const isKnown = (path: string) => index.knows(path);
const secret = new Random(1).secret();
const config = configWith({ ACME_TOKEN: secret });

interface Shop {
  readonly versions: Versions;
  readonly coverage: CoverageCount;
  /** Names of the contents that were read. */
  readonly read: string[];
}

function shop(revisions: Revisions, linked = new Map<string, readonly string[]>(), ignored = ''): Shop {
  const coverage = new CoverageCount();
  const read: string[] = [];
  const counting = new Proxy(revisions, {
    get: (target, name) => {
      const value = Reflect.get(target, name, target) as unknown;
      if (name !== 'read' && name !== 'readIfHolds')
        return typeof value === 'function' ? value.bind(target) : value;
      return (version: FileVersion, ...rest: readonly unknown[]) => {
        read.push(version.oid);
        return (value as (...args: readonly unknown[]) => unknown).call(target, version, ...rest);
      };
    },
  });
  const examiner = new Examiner(index, async () => new Fingerprints('key'), new Date(0));
  const isIgnored = (path: string): boolean => path === ignored;
  return {
    versions: new Versions(counting, { examiner, isKnown, isIgnored, coverage }, linked),
    coverage,
    read,
  };
}

async function filesOf(revisions: Revisions): Promise<readonly FileVersion[]> {
  const changes = await revisions.difference(undefined, (await revisions.commit('HEAD'))!);
  return changes.flatMap(({ after }) => after ?? []);
}

const reasons = (coverage: CoverageCount): readonly string[] =>
  coverage.result().skipped.map(({ reason, count, examples }) => `${reason} ${count}: ${examples.join(' ')}`);

describe('Versions', () => {
  it('examine configs by their paths and by what they say, and nothing else', async () => {
    const { bare } = history(
      [
        {
          name: 'one',
          files: {
            '.mcp.json': config,
            'any/name.json': config,
            'none.json': JSON.stringify({ ACME_TOKEN: secret }),
            'code.ts': config,
            'speaks.md': 'about mcp and nothing more',
          },
          links: { link: '.mcp.json' },
          modules: { module: '5'.repeat(40) },
        },
      ],
      { 'refs/heads/main': 'one' },
    );
    const revisions = await revisionsAt(bare);
    const { versions, coverage, read } = shop(revisions);
    const files = await filesOf(revisions);
    const told: number[] = [];
    await versions.examineAll(files, (count) => told.push(count));
    const found = await Promise.all(files.map(async (one) => (await versions.examine(one)).findings));
    await revisions.close();
    expect(found.flat().map(({ file, ruleId }) => `${file} ${ruleId}`)).toEqual([
      '.mcp.json literal-credential',
      'any/name.json literal-credential',
    ]);
    expect(told).toEqual(files.map((_, at) => at + 1));
    expect(read).toHaveLength(4);
    expect(reasons(coverage)).toEqual(['not-a-config 1: speaks.md', 'submodule 1: module']);
    expect(coverage.result()).toMatchObject({ configs: 2, complete: true });
  });

  it('read each content at each path once', async () => {
    const folder = repository({ '.mcp.json': config, 'copy/.mcp.json': config });
    const revisions = await revisionsAt(folder);
    const { versions, read } = shop(revisions);
    const files = await filesOf(revisions);
    await versions.examineAll([...files, ...files, ...files], () => {});
    const [one, other] = await Promise.all(files.map((file) => versions.examine(file)));
    await revisions.close();
    expect(read).toHaveLength(2);
    expect([one!.findings[0]!.file, other!.findings[0]!.file]).toEqual(['.mcp.json', 'copy/.mcp.json']);
  });

  it('count what is not there as incomplete, and go on', async () => {
    const folder = repository({ '.mcp.json': config, 'b/.mcp.json': configWith({ OTHER_TOKEN: secret }) });
    const oid = git(folder, 'rev-parse', ':.mcp.json');
    rmSync(join(folder, '.git/objects', oid.slice(0, 2), oid.slice(2)));
    const revisions = await revisionsAt(folder);
    const { versions, coverage } = shop(revisions);
    const files = await filesOf(revisions);
    const found = await Promise.all(files.map((one) => versions.examine(one)));
    await revisions.close();
    expect(found.flatMap(({ findings }) => findings.map(({ file }) => file))).toEqual(['b/.mcp.json']);
    expect(reasons(coverage)).toEqual(['missing-object 1: .mcp.json']);
    expect(coverage.result().complete).toBe(false);
  });

  it('count pointers, what is long and what the policy leaves out', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 9\n`;
    const long = Buffer.concat([Buffer.alloc(9 * 1024 * 1024, 32), Buffer.from('mcp')]);
    const files = {
      '.mcp.json': pointer,
      'long.json': long,
      'ignored/.mcp.json': config,
      'lfs.json': pointer,
    };
    const revisions = await revisionsAt(repository(files));
    const { versions, coverage } = shop(revisions, new Map(), 'ignored/.mcp.json');
    await versions.examineAll(await filesOf(revisions), () => {});
    await revisions.close();
    expect(reasons(coverage)).toEqual([
      'ignored-path 1: ignored/.mcp.json',
      'lfs-pointer 1: .mcp.json',
      'not-searched 1: long.json',
    ]);
  });

  it('know a file by the links that lead to it', async () => {
    const text = JSON.stringify({ acme: { command: 'x', env: { ACME_TOKEN: secret } } });
    const revisions = await revisionsAt(repository({ 'tools/servers.ts': config, 'other.json': text }));
    const [, servers] = await filesOf(revisions);
    const plain = shop(revisions);
    expect((await plain.versions.examine(servers!)).findings).toEqual([]);
    const linked = shop(revisions, new Map([['tools/servers.ts', ['.mcp.json']]]));
    const { findings } = await linked.versions.examine(servers!);
    await revisions.close();
    expect(findings).toMatchObject([{ file: 'tools/servers.ts', ruleId: 'literal-credential' }]);
    expect(findings[0]!.hosts).toContain('claude-code');
  });

  it('examine a file of the work tree as it is then, and not as one that git has', async () => {
    const revisions = await revisionsAt(repository({ '.mcp.json': '{}' }));
    const { versions, coverage } = shop(revisions);
    const texts = [config, configWith({ OTHER_TOKEN: secret })];
    const reading = (path: string) => async () => sourceOf(path, Buffer.from(texts.shift()!));
    const names: (string | undefined)[] = [];
    for (const path of ['.mcp.json', '.mcp.json']) {
      const { findings } = await versions.examineFile({ path, isTracked: true }, reading(path));
      names.push(...findings.map(({ slot }) => slot?.keyPath));
    }
    expect(names).toEqual(['mcpServers.acme.env.ACME_TOKEN', 'mcpServers.acme.env.OTHER_TOKEN']);
    const gone = await versions.examineFile({ path: '.mcp.json', isTracked: true }, async () => ({
      path: '.mcp.json',
      skipped: 'deleted',
    }));
    const closed = await versions.examineFile({ path: 'a', isTracked: true }, async () => ({
      path: 'a',
      skipped: 'unreadable',
    }));
    expect([gone.findings, closed.findings]).toEqual([[], []]);
    expect(reasons(coverage)).toEqual(['deleted 1: .mcp.json', 'unreadable 1: a']);
    expect(coverage.result().complete).toBe(false);
  });
});

it('source code and assets are possible only where a host reads exactly them', () => {
  expect(isPossible('a.json', '', isKnown)).toBe(true);
  expect(isPossible('a.ts', '', isKnown)).toBe(false);
  const known: IsKnown = (path) => (path === 'sub/a.ts' ? 'dedicated' : 'shared');
  expect(isPossible('a.ts', 'sub/', known)).toBe(true);
  expect(isPossible('a.ts', '', known)).toBe(false);
});
