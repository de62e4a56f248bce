import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cleanEnv, git, temporaryFolder } from './temporary.js';

/** A commit of a made-up history. Each comes a minute after the one before it in the list. */
export interface Made {
  readonly name: string;
  /** Names of earlier ones. */
  readonly parents?: readonly string[];
  /** What it changes in the files of its first parent; `undefined` takes a file away. */
  readonly files?: Readonly<Record<string, string | Buffer | undefined>>;
  /** When it was committed, in seconds since 1970, if not in its turn. */
  readonly date?: number;
  /** When its author says that it was written, in seconds since 1970, if that is another time than that of the commit. */
  readonly authored?: number;
  /** Symbolic links that it adds, by path: where they lead. */
  readonly links?: Readonly<Record<string, string>>;
  /** Submodules that it adds, by path: their commits. */
  readonly modules?: Readonly<Record<string, string>>;
  /** Paths of its first parent that it does not have. */
  readonly removed?: readonly string[];
}

/** When the first commit of a history is made, in seconds since 1970. */
export const FIRST_COMMIT = 1_700_000_000;

/** A chain of commits `<name>1` to `<name><count>`, of which each changes one file of its own. */
export function chain(name: string, count: number, parent?: string): readonly Made[] {
  return Array.from({ length: count }, (_, index) => {
    const before = index === 0 ? parent : `${name}${index}`;
    const files = { [`${name}.txt`]: `${name} ${index + 1}` };
    return { name: `${name}${index + 1}`, parents: before === undefined ? [] : [before], files };
  });
}

export interface History {
  /** A folder to serve: the repository is `owner/name.git` in it. */
  readonly root: string;
  readonly bare: string;
  /** Full name of the commit that was made under a name. */
  oid(name: string): string;
}

/** A bare repository with these commits, and refs that point to some of them. */
export function history(commits: readonly Made[], refs: Readonly<Record<string, string>>): History {
  const root = temporaryFolder();
  const bare = join(root, 'owner/name.git');
  mkdirSync(dirname(bare), { recursive: true });
  git(root, 'init', '--quiet', '--bare', '--initial-branch=main', bare);
  const marks = new Map(commits.map(({ name }, index) => [name, index + 1]));
  const mark = (name: string): string => `:${marks.get(name)}`;
  const blocks = commits.map((made, index) => {
    const { name, parents = [], date = FIRST_COMMIT + index * 60, authored = date } = made;
    const [first, ...more] = parents;
    return Buffer.concat([
      Buffer.from(`commit refs/made/${name}\nmark ${mark(name)}\n`),
      Buffer.from(`author Test <test@example.com> ${authored} +0000\n`),
      Buffer.from(`committer Test <test@example.com> ${date} +0000\n${data(name)}`),
      Buffer.from(first === undefined ? '' : `from ${mark(first)}\n`),
      Buffer.from(more.map((parent) => `merge ${mark(parent)}\n`).join('')),
      ...changesOf(made),
      Buffer.from('\n'),
    ]);
  });
  const exported = join(root, 'marks');
  execFileSync('git', ['fast-import', '--quiet', `--export-marks=${exported}`], {
    cwd: bare,
    env: cleanEnv,
    input: Buffer.concat(blocks),
  });
  const oids = new Map(
    readFileSync(exported, 'latin1')
      .trim()
      .split('\n')
      .map((line) => line.split(' ') as [string, string]),
  );
  const oid = (name: string): string => oids.get(mark(name)) ?? `no commit ${name}`;
  const made = git(bare, 'for-each-ref', '--format=delete %(refname)', 'refs/made');
  const set = Object.entries(refs).map(([ref, name]) => `update ${ref} ${oid(name)}`);
  execFileSync('git', ['update-ref', '--stdin'], {
    cwd: bare,
    env: cleanEnv,
    input: `${[made, ...set].join('\n')}\n`,
  });
  return { root, bare, oid };
}

function changesOf({ files = {}, links = {}, modules = {}, removed = [] }: Made): readonly Buffer[] {
  return [
    ...removed.map(deletion),
    ...Object.entries(files).map(([path, content]) =>
      content === undefined ? deletion(path) : entry('100644', path, content),
    ),
    ...Object.entries(links).map(([path, target]) => entry('120000', path, target)),
    ...Object.entries(modules).map(([path, oid]) => Buffer.from(`M 160000 ${oid} ${quoted(path)}\n`)),
  ];
}

function deletion(path: string): Buffer {
  return Buffer.from(`D ${quoted(path)}\n`);
}

function entry(mode: string, path: string, content: string | Buffer): Buffer {
  return Buffer.concat([Buffer.from(`M ${mode} inline ${quoted(path)}\n`), data(content)]);
}

/** A path in quotes is one with escapes, as in C. https://git-scm.com/docs/git-fast-import#_filemodify */
function quoted(path: string): string {
  if (/^".*"$/.test(path) || !/^"|\n/.test(path)) return path;
  return `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}

function data(content: string | Buffer): Buffer {
  const bytes = Buffer.from(content as string);
  return Buffer.concat([Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from('\n')]);
}
