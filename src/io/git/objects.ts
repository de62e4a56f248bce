import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { GitProcess } from './process.js';
import type { CommitNode, VisibleHistory } from './reach.js';

/** Those of the named objects that the repository has, with their kinds: `commit`, `tree`, `blob`. */
export async function presentObjects(
  process: GitProcess,
  oids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (oids.length === 0) return new Map();
  const args = ['cat-file', '--batch-check=%(objectname) %(objecttype)'];
  const { stdout } = await process.run(args, { input: `${oids.join('\n')}\n` });
  const lines = stdout.toString('latin1').trimEnd().split('\n');
  return new Map(
    lines.map((line) => line.split(' ') as [string, string]).filter(([, kind]) => kind !== 'missing'),
  );
}

/** Commits whose parents a shallow clone has left out. https://git-scm.com/docs/shallow */
export async function shallowCuts(process: GitProcess): Promise<ReadonlySet<string>> {
  const { stdout } = await process.run(['rev-parse', '--git-path', 'shallow']);
  const path = resolve(process.folder, stdout.toString().replace(/\n$/, ''));
  const text = existsSync(path) ? readFileSync(path, 'latin1') : '';
  return new Set(text.split('\n').filter((oid) => oid !== ''));
}

/** All that git sees from these commits on. */
export async function visibleHistory(
  process: GitProcess,
  from: readonly string[],
  cuts: ReadonlySet<string>,
): Promise<VisibleHistory> {
  const { stdout } = await process.run(['rev-list', '--parents', '--format=%ct', ...from, '--']);
  const commits = new Map<string, CommitNode>();
  // `commit <oid> <parent>…`, and the format's line after it.
  for (const [, names, date] of stdout.toString('latin1').matchAll(/^commit (.+)\n(\d+)$/gm)) {
    const [oid, ...parents] = names!.split(' ');
    commits.set(oid!, { parents, date: Number(date) });
  }
  return { commits, cuts };
}

/** Whether the repository has the folders at the top of all commits that `git rev-list` gives for these arguments. */
export async function hasTrees(process: GitProcess, revisions: readonly string[]): Promise<boolean> {
  const { stdout } = await process.run(['rev-list', '--format=%T', ...revisions, '--']);
  const lines = stdout.toString('latin1').split('\n');
  const trees = [...new Set(lines.filter((line) => /^[0-9a-f]+$/.test(line)))];
  return (await presentObjects(process, trees)).size === trees.length;
}
