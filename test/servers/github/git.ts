import { createHash } from 'node:crypto';
import type { Account } from './state.js';

export interface File {
  /** As git writes it: `100644`. */
  readonly mode: '100644' | '100755' | '120000' | '160000';
  readonly oid: string;
}

/** All files of a commit, by path. */
export type Files = ReadonlyMap<string, File>;

export interface Commit {
  readonly oid: string;
  readonly parents: readonly string[];
  readonly files: Files;
  readonly message: string;
  readonly author: Account;
  readonly date: Date;
  /** Whether GitHub has signed it. */
  readonly verified: boolean;
}

export interface Entry {
  readonly name: string;
  /** `040000` for a folder. */
  readonly mode: string;
  readonly oid: string;
}

/** What git keeps of a repository: every object by the id that git gives it, and the tips of branches. */
export class Git {
  readonly blobs = new Map<string, Buffer>();
  readonly trees = new Map<string, Files>();
  readonly commits = new Map<string, Commit>();
  readonly branches = new Map<string, string>();
  readonly #now: () => Date;

  constructor(now = (): Date => new Date()) {
    this.#now = now;
  }

  blob(content: string | Buffer): string {
    const bytes = Buffer.from(content);
    const oid = hash('blob', bytes);
    this.blobs.set(oid, bytes);
    return oid;
  }

  tree(files: Files): string {
    const oid = treeOid(files, '');
    this.trees.set(oid, files);
    return oid;
  }

  commit(said: Omit<Commit, 'oid' | 'date'>): Commit {
    const date = this.#now();
    const { files, parents, message, author } = said;
    const lines = [`tree ${this.tree(files)}`, ...parents.map((parent) => `parent ${parent}`)];
    // Two that say the same at the same time are one commit, as in git; a real one tells the second, and this one each.
    const text = `${lines.join('\n')}\nauthor ${author.login} ${date.getTime()} ${this.commits.size}\n\n${message}`;
    const commit = { ...said, date, oid: hash('commit', Buffer.from(text)) };
    this.commits.set(commit.oid, commit);
    return commit;
  }

  tip(branch: string): Commit | undefined {
    return this.commits.get(this.branches.get(branch) ?? '');
  }

  /** All commits that a commit comes from, and itself. */
  history(oid: string): ReadonlyMap<string, Commit> {
    const found = new Map<string, Commit>();
    const pending = [oid];
    for (const next of pending) {
      const commit = this.commits.get(next);
      if (commit === undefined || found.has(next)) continue;
      found.set(next, commit);
      pending.push(...commit.parents);
    }
    return found;
  }

  /** The newest commit that both come from. */
  mergeBase(one: string, other: string): Commit | undefined {
    const [left, right] = [this.history(one), this.history(other)];
    const shared = [...left.values()].filter(({ oid }) => right.has(oid));
    return shared.find(({ oid }) => shared.every((commit) => this.history(oid).has(commit.oid)));
  }

  text(oid: string, path: string): string | undefined {
    const file = this.commits.get(oid)?.files.get(path);
    return file && this.blobs.get(file.oid)?.toString();
  }

  /** What is directly in a folder (`''`: the root); `undefined` if there is no such folder. */
  folder(oid: string, path: string): readonly Entry[] | undefined {
    const files = this.commits.get(oid)?.files;
    if (files === undefined) return undefined;
    const entries = entriesOf(files, path === '' ? '' : `${path}/`);
    return entries.length === 0 && path !== '' ? undefined : entries;
  }
}

/** In git's order, in which a folder is sorted as if its name ended with a slash. */
function entriesOf(files: Files, prefix: string): readonly Entry[] {
  const below = [...files].filter(([path]) => path.startsWith(prefix));
  const names = new Set(below.map(([path]) => path.slice(prefix.length).split('/')[0]!));
  return [...names]
    .map((name) => {
      const file = files.get(prefix + name);
      if (file !== undefined) return { name, ...file };
      return { name, mode: '040000', oid: treeOid(files, `${prefix}${name}/`) };
    })
    .sort((one, other) => Buffer.compare(sortKey(one), sortKey(other)));
}

function sortKey({ name, mode }: Entry): Buffer {
  return Buffer.from(mode === '040000' ? `${name}/` : name);
}

function treeOid(files: Files, prefix: string): string {
  const entries = entriesOf(files, prefix).map(({ name, mode, oid }) =>
    Buffer.concat([Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`), Buffer.from(oid, 'hex')]),
  );
  return hash('tree', Buffer.concat(entries));
}

function hash(type: string, bytes: Buffer): string {
  return createHash('sha1').update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');
}
