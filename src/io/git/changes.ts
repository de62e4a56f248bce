import type { Commit } from '../../core/report.js';
import type { Change, FileVersion } from '../../core/revisions.js';
import type { FilePath } from '../../core/source.js';
import type { Entry } from '../../core/tree.js';
import type { GitProcess } from './process.js';
import { recordPath, recordReader } from './records.js';

/** Git's name of what is not there. */
const NOTHING = /^0+$/;

/** How every diff is asked for, so that the repository's own configuration changes nothing about it. https://git-scm.com/docs/git-diff-tree */
export const RAW: readonly string[] = [
  '--raw',
  '-z',
  '--no-abbrev',
  '--no-renames',
  '--no-relative',
  '--no-ext-diff',
  '--ignore-submodules=none',
];

/** Asks one of git's diffs for all changes below a folder. */
export async function rawChanges(
  process: GitProcess,
  prefix: string,
  command: 'diff-tree' | 'diff-index' | 'diff-files',
  args: readonly string[],
): Promise<{ readonly changes: readonly Change[]; readonly stderr: string }> {
  const changes: Change[] = [];
  const take = (_: Commit, change: Change): void => void changes.push(change);
  const reader = new ChangeReader(prefix, () => true, take);
  const onStdout = recordReader(reader.record);
  const { stderr } = await process.run([command, ...RAW, ...args], { onStdout });
  return { changes, stderr };
}

/** `<commit> <author date in seconds since 1970>`: what `ChangeReader` takes for the line in front of a commit's changes. */
export const COMMIT_FORMAT = '--format=%H %at';

/**
 * Reads the raw output of git's diffs, record by record: `:100644 100644 <oid> <oid> M`, then the path. A merge has a colon, a
 * mode and an object for each parent. https://git-scm.com/docs/diff-format#_raw_output_format
 */
export class ChangeReader {
  readonly #take: (commit: Commit, change: Change) => void;
  readonly #wants: (path: string) => boolean;
  /** The folder that paths are made relative to; what is outside is left out. */
  readonly #prefix: string;
  #commit: Commit = { oid: '', date: new Date(0) };
  #commits = 0;
  /** The record that tells what happened to the path in the next one. */
  #raw: string | undefined;

  /** `wants`: whether what happened to a path is to be handed over; most of it mostly is not. */
  constructor(
    prefix: string,
    wants: (path: string) => boolean,
    take: (commit: Commit, change: Change) => void,
  ) {
    this.#prefix = prefix;
    this.#wants = wants;
    this.#take = take;
  }

  /** How many commits there have been, with changes or without. */
  get commits(): number {
    return this.#commits;
  }

  readonly record = (record: string | Buffer): void => {
    if (this.#raw !== undefined) {
      const raw = this.#raw;
      this.#raw = undefined;
      const path = this.#below(recordPath(record, 0));
      if (path && this.#wants(path.path)) this.#take(this.#commit, changeOf(raw, path));
      return;
    }
    const text = typeof record === 'string' ? record : record.toString('latin1');
    const start = text.startsWith('\n') ? 1 : 0;
    if (text[start] === ':') this.#raw = text.slice(start);
    else if (text.length > start) {
      this.#commit = commitOf(text.slice(start));
      this.#commits++;
    }
  };

  #below(file: FilePath): FilePath | undefined {
    const prefix = this.#prefix;
    if (prefix === '') return file;
    if (!file.path.startsWith(prefix)) return undefined;
    const path = file.path.slice(prefix.length);
    return file.bytes ? { path, bytes: file.bytes.subarray(Buffer.byteLength(prefix)) } : { path };
  }
}

function commitOf(line: string): Commit {
  const [oid = '', seconds] = line.split(' ');
  // A commit can be made to claim any date, or none.
  const time = Number(seconds) * 1000;
  return { oid, date: new Date(Number.isFinite(new Date(time).getTime()) ? time : 0) };
}

function changeOf(raw: string, path: FilePath): Change {
  let parents = 0;
  while (raw[parents] === ':') parents++;
  const words = raw.slice(parents).split(' ');
  const version = (at: number): FileVersion | undefined =>
    versionOf(path, words[at]!, words[parents + 1 + at]!);
  const before: FileVersion[] = [];
  for (let at = 0; at < parents; at++) {
    const found = version(at);
    if (found) before.push(found);
  }
  return { ...path, before, after: version(parents) };
}

/** `undefined` where there is no content: a deleted file, or one that only the work tree has. */
function versionOf({ path, bytes }: FilePath, mode: string, oid: string): FileVersion | undefined {
  if (NOTHING.test(mode) || NOTHING.test(oid)) return undefined;
  const kind = kindOf(mode);
  return bytes ? { path, kind, oid, bytes } : { path, kind, oid };
}

function kindOf(mode: string): Entry['kind'] {
  if (mode === '120000') return 'symlink';
  return mode === '160000' ? 'submodule' : 'file';
}
