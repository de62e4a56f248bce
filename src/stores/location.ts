/** Which secret of a store is meant: as a policy's `references` says it, or as a store reference in a config does. */
export interface Location {
  /** What it is in: an organisation or repository, a project, a vault, a mount. `undefined` where the options say it, or names are global. */
  readonly scope: string | undefined;
  readonly name: string;
  /** The part of a secret of several: a key in JSON, a field. */
  readonly key: string | undefined;
  /** The version that the reference pins; `undefined` for the current one. */
  readonly version: string | undefined;
}
