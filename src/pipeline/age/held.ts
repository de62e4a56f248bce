/** A string of the server to which a credential belongs. */
export interface Neighbour {
  readonly name: string | undefined;
  /** Id of the kind, where it is a credential of a known format. */
  readonly kind: string | undefined;
  readonly value: string;
  /** Whether it may be shown: it is no credential, and holds none. */
  readonly isPlain: boolean;
  /** It stands in the place of a value that is not known here: a reference, a placeholder. */
  readonly isStandIn?: boolean;
}

/** A credential as it was found. */
export interface Held {
  readonly kind: string | undefined;
  readonly value: string;
  readonly name: string | undefined;
  readonly user: string | undefined;
  /** The whole URL that it stands in: of a page, a server or a database. */
  readonly url: string | undefined;
  /** Host name of its server. */
  readonly domain: string | undefined;
  /** The credential itself may be among them. */
  readonly beside: readonly Neighbour[];
}
