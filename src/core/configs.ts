/** Configs in the formats of hosts: JSON with comments or without, YAML, TOML. Nothing is read or written by it but texts. */
export interface Configs {
  /** What stands at the end of a path of keys. `file`: its name tells the format; of lists, the key is the index. */
  find(file: string, content: string, keys: readonly string[]): Promise<ConfigString>;
}

export type ConfigString =
  | {
      readonly answer: 'there';
      readonly value: string;
      /** The content with another string in its place and every other byte as it was; `undefined` if it takes none there. */
      replaced(value: string): string | undefined;
    }
  | { readonly answer: 'absent' }
  /** No string that could be replaced, and why, as it follows a name: "is no string". */
  | { readonly answer: 'unfit'; readonly detail: string };
