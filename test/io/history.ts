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
  /** When its author says that it was written, in seconds since 1970, if that is another time than that of the commit. */
  readonly authored?: number;
  /** Symbolic links, by what they lead to. */
  readonly links?: Readonly<Record<string, string>>;
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
  const blocks = commits.map(
    ({ name, parents = [], files = {}, links = {}, removed = [], authored }, index) => {
      const [first, ...more] = parents;
      const committed = FIRST_COMMIT + index * 60;
      return Buffer.concat([
        Buffer.from(`commit refs/made/${name}\nmark ${mark(name)}\n`),
        Buffer.from(`author Test <test@example.com> ${authored ?? committed} +0000\n`),
        Buffer.from(`committer Test <test@example.com> ${committed} +0000\n${data(name)}`),
        Buffer.from(first === undefined ? '' : `from ${mark(first)}\n`),
        Buffer.from(more.map((parent) => `merge ${mark(parent)}\n`).join('')),
        ...removed.map((path) => Buffer.from(`D ${quoted(path)}\n`)),
        ...Object.entries(files).map(([path, content]) =>
          content === undefined ? Buffer.from(`D ${quoted(path)}\n`) : entry('100644', path, content),
        ),
        ...Object.entries(links).map(([path, target]) => entry('120000', path, target)),
        Buffer.from('\n'),
      ]);
    },
  );
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

function entry(mode: string, path: string, content: string | Buffer): Buffer {
  return Buffer.concat([Buffer.from(`M ${mode} inline ${quoted(path)}\n`), data(content)]);
}

/** A path that could be taken for something else. https://git-scm.com/docs/git-fast-import#_filemodify */
function quoted(path: string): string {
  if (!/^"|\n/.test(path)) return path;
  return `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}

function data(content: string | Buffer): Buffer {
  const bytes = Buffer.from(content as string);
  return Buffer.concat([Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from('\n')]);
}
