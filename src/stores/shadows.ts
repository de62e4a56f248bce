/** Where another secret of the same name is served in place of one, though that one is shared with it. */
export interface Shadows {
  /** Scopes that have another one. */
  readonly scopes: readonly string[];
  /** Places of which nobody could see it, in words that follow "kept in": `acme/api`, `the environments of acme/api`. */
  readonly unseen: readonly string[];
}
