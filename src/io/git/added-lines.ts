import type { GitProcess } from './process.js';

/** A line of the new file with so much in front of it that no path is there any more. */
const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
/** A name that is not as it is read stands in quotes, and behind one with a space there is a tab. */
const NEW_FILE = /^\+\+\+ (?:b\/(?<plain>[^\t]*)|"b\/(?<quoted>.*)")\t?$/;

/** Longer lines are cut: only their beginning says what they are. */
const MAX_HEAD = 4096;

/** So many characters of paths in one call: systems limit the length of a command, Windows to 32,767. */
const MAX_PATHS = 16_000;

/** The lines that the second tree has and the first has not, of the paths that are asked for. Their contents have to be here. */
export async function addedLines(
  process: GitProcess,
  from: string,
  to: string,
  paths: ReadonlySet<string>,
): Promise<ReadonlyMap<string, ReadonlySet<number>>> {
  const reader = new PatchReader(paths);
  for (const some of inBatches(paths)) {
    const lines = new LineReader((line) => reader.line(line));
    const literal = some.map((path) => `:(top,literal)${path}`);
    const onStdout = (chunk: Buffer): void => lines.take(chunk);
    await process.run(['diff-tree', ...PATCH, from, to, '--', ...literal], { onStdout });
  }
  return reader.added;
}

const PATCH = [
  ...['-r', '-p', '-U0', '--inter-hunk-context=0', '--no-relative', '--no-renames'],
  ...['--no-color', '--no-ext-diff', '--no-textconv'],
  ...['--src-prefix=a/', '--dst-prefix=b/', '--ignore-submodules=all', '--full-index'],
];

function inBatches(paths: ReadonlySet<string>): readonly (readonly string[])[] {
  const batches: string[][] = [];
  let length = MAX_PATHS;
  for (const path of paths) {
    length += path.length;
    if (length > MAX_PATHS) {
      batches.push([]);
      length = path.length;
    }
    batches.at(-1)!.push(path);
  }
  return batches;
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
    const path = pathOf(line);
    if (path === undefined || !this.#paths.has(path)) {
      if (line.startsWith('diff --git ') || path !== undefined) this.#file = undefined;
      return;
    }
    this.#file = new Set();
    this.added.set(path, this.#file);
  }
}

function pathOf(line: string): string | undefined {
  const { plain, quoted } = NEW_FILE.exec(line)?.groups ?? {};
  return quoted === undefined ? plain : unquoted(quoted);
}

const ESCAPES: Readonly<Record<string, string>> = {
  ...{ a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r' },
};

/** As in C: `\t`, `\"`, and `\303\244` for each byte of what is no ASCII. https://git-scm.com/docs/git-config#Documentation/git-config.txt-corequotePath */
function unquoted(text: string): string {
  const parts = [...text.matchAll(/\\([0-7]{3})|\\(.)|[^\\]+/g)].map(([all, octal, char]) => {
    if (octal !== undefined) return Buffer.from([Number.parseInt(octal, 8)]);
    return Buffer.from(char === undefined ? all : (ESCAPES[char] ?? char));
  });
  return Buffer.concat(parts).toString();
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
