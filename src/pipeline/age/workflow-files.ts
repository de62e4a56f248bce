import { dirname, resolve } from 'node:path';
import type { Disk } from '../../core/repository.js';
import type { Entry, Files, Tree } from '../../core/tree.js';
import { loadFormat } from '../../hosts/formats/index.js';
import { Hints } from './hints.js';
import { type WorkflowHint, workflowHints } from './workflow-hints.js';

/** What the workflows of a repository say. */
export interface Workflows {
  /** The scanned root’s path in the repository, with `/` at the end. */
  readonly prefix: string;
  readonly hints: Hints;
  /** Those that could not be read, from the top of the repository. */
  readonly unread: readonly string[];
}

/** What is known where none can be read. */
export const UNREAD: Workflows = { prefix: '', hints: new Hints([]), unread: ['.github/workflows'] };

/** https://docs.github.com/en/actions/concepts/workflows-and-actions/workflows: no folder below is one of workflows. */
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;

/**
 * The workflows of the repository that a root is in, of the same version of it; `undefined` outside of a repository. They are at its top,
 * wherever the root is. Links are not followed.
 */
export async function readWorkflows(root: string, tree: Tree, disk: Disk): Promise<Workflows | undefined> {
  const { kind, real } = await disk.look(root);
  const folder = kind === 'file' ? dirname(real) : real;
  const below = await disk.repository(folder);
  if (below === undefined) return undefined;
  const { prefix } = below;
  const top = resolve(folder, prefix.replace(/[^/]+/g, '..'));
  const repository = prefix === '' ? below : await disk.repository(top);
  if (repository?.prefix !== '') return undefined;
  const { entries } = await repository.list(typeof tree === 'object' ? { rev: tree.rev } : tree);
  const found = entries.filter(({ kind: what, path }) => what === 'file' && WORKFLOW.test(path));
  const files = tree === 'work' ? await disk.folder(top) : repository.files({ entries: found, skipped: [] });
  return { prefix, ...(await hintsIn(found, files).finally(() => files.close())) };
}

async function hintsIn(
  entries: readonly Entry[],
  files: Files,
): Promise<Pick<Workflows, 'hints' | 'unread'>> {
  const yaml = await loadFormat('yaml');
  // What git does not track may be a link, which its list does not tell.
  const { links } = await files.search(entries, []);
  const left = new Set(links.map(({ path }) => path));
  const hints: WorkflowHint[] = [];
  const unread: string[] = [];
  for (const entry of entries.filter(({ path }) => !left.has(path))) {
    const { path, sparse } = entry;
    const file = await files.read(entry);
    // Git still knows it, and whoever looks at the work tree has removed it.
    if ('skipped' in file && file.skipped === 'deleted' && !sparse) continue;
    const found = 'text' in file ? workflowHints(path, file.text, yaml) : undefined;
    if (found === undefined) unread.push(path);
    for (const hint of found ?? []) hints.push(hint);
  }
  return { hints: new Hints(hints), unread };
}
