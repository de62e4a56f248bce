/** Files of this machine: by an absolute path, one from the current folder, or `~/` and one from the user's own. */
export interface LocalFiles {
  /** `undefined` if there is no such file. Throws `Unanswered` ('incomplete') if it cannot be read, or is longer than 8 MiB. */
  read(path: string): Promise<string | undefined>;
  /** What the folder tells of one; `undefined` and `Unanswered` as for `read`. */
  look(path: string): Promise<FileLook | undefined>;
}

export interface FileLook {
  /** When somebody last wrote to it. */
  readonly modifiedAt: Date;
  /**
   * A link takes it out of where it was named: out of the user’s own folder, the current one, or, for a file in neither, the one that it is named
   * in. Somebody else may keep it there.
   */
  readonly leadsOut: boolean;
  /** Its folder takes no file of this user: nothing can be put in its place. */
  readonly isSealed: boolean;
}
