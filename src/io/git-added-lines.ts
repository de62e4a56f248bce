import type { GitProcess } from './git-process.js';

/** A line of the new file with so much in front of it that no path is there any more. */
const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
const NEW_FILE = /^\+\+\+ b\/([^\t]*)\t?$/;

/** Longer lines are cut: only their beginning says what they are. */
const MAX_HEAD = 4096;

/** The lines that the second tree has and the first has not, of the paths that are asked for. Their contents have to be here. */
export async function addedLines(
  process: GitProcess,
  from: string,
  to: string,
  paths: ReadonlySet<string>,
): Promise<ReadonlyMap<string, ReadonlySet<number>>> {
  const reader = new PatchReader(paths);
  const lines = new LineReader((line) => reader.line(line));
  if (paths.size === 0) return reader.added;
  const args = [
    'diff-tree',
    '-r',
    '-p',
    '-U0',
    '--no-renames',
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
  ];
  const prefixes = ['--src-prefix=a/', '--dst-prefix=b/', '--ignore-submodules=all', '--full-index'];
  const literal = [...paths].map((path) => `:(top,literal)${path}`);
  const onStdout = (chunk: Buffer): void => lines.take(chunk);
  await process.run([...args, ...prefixes, from, to, '--', ...literal], { onStdout });
  return reader.added;
}

/** Reads a patch line by line. What a file's content looks like does not matter: a hunk says how many lines it has. */
class PatchReader {
  readonly added = new Map<string, Set<number>>();
  readonly #paths: ReadonlySet<string>;
  #file: Set<number> | undefined;
  #next = 0;
  #newLeft = 0;
  #oldLeft = 0;

  constructor(paths: ReadonlySet<string>) {
    this.#paths = paths;
  }

  line(line: string): void {
    if (line.startsWith('\\')) return;
    if (this.#newLeft > 0 && line.startsWith('+')) {
      this.#file?.add(this.#next++);
      this.#newLeft--;
    } else if (this.#oldLeft > 0 && line.startsWith('-')) this.#oldLeft--;
    else this.#header(line);
  }

  #header(line: string): void {
    const hunk = HUNK.exec(line);
    if (hunk) {
      this.#oldLeft = Number(hunk[1] ?? 1);
      this.#next = Number(hunk[2]);
      this.#newLeft = Number(hunk[3] ?? 1);
      return;
    }
    const path = NEW_FILE.exec(line)?.[1];
    if (path === undefined || !this.#paths.has(path)) {
      if (line.startsWith('diff --git ') || path !== undefined) this.#file = undefined;
      return;
    }
    this.#file = new Set();
    this.added.set(path, this.#file);
  }
}

/** Cuts output into lines, of which only the beginning is kept. */
class LineReader {
  readonly #take: (line: string) => void;
  #rest: Buffer = Buffer.alloc(0);
  #cut = false;

  constructor(take: (line: string) => void) {
    this.#take = take;
  }

  take(chunk: Buffer): void {
    let start = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
      this.#keep(chunk.subarray(start, end));
      this.#take(this.#rest.toString());
      this.#rest = Buffer.alloc(0);
      this.#cut = false;
      start = end + 1;
    }
    this.#keep(chunk.subarray(start));
  }

  #keep(part: Buffer): void {
    if (this.#cut) return;
    this.#rest = Buffer.concat([this.#rest, part.subarray(0, MAX_HEAD - this.#rest.length)]);
    this.#cut = this.#rest.length >= MAX_HEAD;
  }
}
