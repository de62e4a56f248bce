/** Commits as `git fast-import` reads them: https://git-scm.com/docs/git-fast-import#_input_format */

/** A file as a commit has it; without content it is deleted. */
export interface FileChange {
  readonly path: string;
  readonly content: Buffer | undefined;
}

export interface ImportedCommit {
  /** The branch whose tip it becomes, as a full ref. */
  readonly ref: string;
  /** Its number in the stream, by which later commits name it. */
  readonly mark: number;
  /** Marks. The files are those of the first parent with `changes` on top. */
  readonly parents: readonly number[];
  /** Seconds since 1970. */
  readonly time: number;
  /** Name of author and committer. */
  readonly author: string;
  readonly message: string;
  readonly changes: Iterable<FileChange>;
}

export function* commit(imported: ImportedCommit): Generator<Buffer> {
  const { ref, mark, parents, time, author, message, changes } = imported;
  const [first, ...others] = parents;
  yield Buffer.from(
    `commit ${ref}\nmark :${mark}\ncommitter ${identity(author)} ${time} +0000\n${data(message)}` +
      (first === undefined ? '' : `from :${first}\n`) +
      others.map((parent) => `merge :${parent}\n`).join(''),
  );
  for (const { path, content } of changes) {
    if (!content) {
      yield Buffer.from(`D ${path}\n`);
      continue;
    }
    yield Buffer.from(`M 100644 inline ${path}\ndata ${content.length}\n`);
    yield content;
    yield Buffer.from('\n');
  }
}

/** A branch or a lightweight tag at a commit. */
export function reference(ref: string, mark: number): Buffer {
  return Buffer.from(`reset ${ref}\nfrom :${mark}\n\n`);
}

export function annotatedTag(name: string, mark: number, time: number, message: string): Buffer {
  return Buffer.from(
    `tag ${name}\nfrom :${mark}\ntagger ${identity('Release')} ${time} +0000\n${data(message)}`,
  );
}

function identity(name: string): string {
  return `${name} <${name.toLowerCase()}@example.com>`;
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}
