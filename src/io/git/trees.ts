import { UsageError } from '../../core/errors.js';
import type { FileVersion } from '../../core/revisions.js';
import type { GitProcess } from './process.js';
import { parseTreeEntry, recordReader } from './records.js';

/** How `ls-tree` begins what it says of one. */
const FOLDER = '040000';

/** What a commit has at a path below a folder of the repository. Throws a `UsageError` if that is a folder. */
export async function versionAt(
  process: GitProcess,
  prefix: string,
  commit: string,
  path: string,
): Promise<FileVersion | undefined> {
  const full = prefix + path;
  let found: FileVersion | undefined;
  let folder = false;
  const onStdout = recordReader((record) => {
    const { path: listed, kind, oid } = parseTreeEntry(record);
    if (listed !== full || oid === undefined) return;
    folder = record.slice(0, FOLDER.length) === FOLDER;
    found = { path, kind, oid };
  });
  const pathspec = `:(literal)${full}`;
  await process.run(['ls-tree', '-z', '--full-tree', commit, '--', pathspec], { onStdout });
  if (folder) throw new UsageError(`${path} is a folder`);
  return found;
}

/** The symbolic links of a commit below a folder of the repository. */
export async function linksOf(
  process: GitProcess,
  prefix: string,
  commit: string,
): Promise<readonly FileVersion[]> {
  const found: FileVersion[] = [];
  const onStdout = recordReader((record) => {
    // Nearly all are files, and there can be a million.
    if (record[0] !== '1' || record[1] !== '2') return;
    const { path, bytes, kind, oid } = parseTreeEntry(record);
    const below = path.startsWith(prefix) && bytes === undefined;
    if (below && oid !== undefined) found.push({ path: path.slice(prefix.length), kind, oid });
  });
  await process.run(['ls-tree', '-r', '-z', '--full-tree', commit], { onStdout });
  return found;
}
