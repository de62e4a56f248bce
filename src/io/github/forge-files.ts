import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { GitHub, Repository } from './client.js';
import { GitHubError } from './error.js';

/** What a folder of a commit says of a file. */
export interface FileEntry {
  /** As git has it: 0o100644. */
  readonly mode: number;
  readonly oid: string;
  /** In bytes. */
  readonly size: number;
}

export const PLAIN = 0o100644;
export const EXECUTABLE = 0o100755;

interface Listed {
  readonly entries?: readonly (FileEntry & { readonly name: string })[];
}

/**
 * The files that a commit has at these paths. REST would follow links, and not tell: https://docs.github.com/en/rest/repos/contents. A mode is
 * the number that git has: https://docs.github.com/en/graphql/reference/objects#treeentry
 */
export async function entriesAt(
  github: GitHub,
  { owner, repo }: Repository,
  oid: string,
  paths: Iterable<string>,
): Promise<ReadonlyMap<string, FileEntry>> {
  const wanted = [...paths];
  const folders = [...new Set(wanted.map(folderOf))];
  const variables = Object.fromEntries(folders.map((folder, index) => [`e${index}`, `${oid}:${folder}`]));
  const { repository } = await github.ask(
    'read the files',
    ({ graphql }) =>
      graphql<{ repository: Readonly<Record<string, Listed | null>> | null }>(queryFor(folders.length), {
        ...{ owner, repo, oid },
        ...variables,
      }),
    'contents: read',
  );
  // Without it nobody could tell a file that is not there from a commit that is not there yet.
  if (!repository?.['commit'])
    throw new GitHubError('read the files', 'not found', { permission: 'contents: read' });
  const found = folders.flatMap((folder, index) =>
    (repository[`f${index}`]?.entries ?? []).map((entry) => [posix.join(folder, entry.name), entry] as const),
  );
  const entries = new Map<string, FileEntry>(found);
  return new Map(
    wanted.flatMap((path) => {
      const entry = entries.get(path);
      return entry === undefined ? [] : [[path, entry]];
    }),
  );
}

function folderOf(path: string): string {
  const folder = posix.dirname(path);
  return folder === '.' ? '' : folder;
}

/** Paths are variables, and never text of the query. */
function queryFor(folders: number): string {
  const numbers = Array.from({ length: folders }, (_, index) => index);
  const variables = numbers.map((number) => `, $e${number}: String!`).join('');
  const fields = numbers.map(
    (number) =>
      `f${number}: object(expression: $e${number}) { ... on Tree { entries { name mode oid size } } }`,
  );
  return `query Files($owner: String!, $repo: String!, $oid: GitObjectID!${variables}) {
  repository(owner: $owner, name: $repo) { commit: object(oid: $oid) { oid } ${fields.join(' ')} }
}`;
}

/** Up to 100 MB: https://docs.github.com/en/rest/git/blobs#get-a-blob. `undefined` if it is no UTF-8. */
export async function textOf(
  github: GitHub,
  { owner, repo }: Repository,
  oid: string,
): Promise<string | undefined> {
  const { data } = await github.ask(
    'read a file',
    ({ rest }) => rest.git.getBlob({ owner, repo, file_sha: oid }),
    'contents: read',
  );
  const bytes = Buffer.from(data.content, 'base64');
  // What is not what was asked for is not half of it either.
  if (blobOid(bytes) !== oid)
    throw new GitHubError('read a file', 'server error', { permission: 'contents: read' });
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The id that git gives to a file of these bytes. */
export function blobOid(content: string | Buffer): string {
  const bytes = Buffer.from(content);
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
