/** How first use of a new credential is seen. */
export type Verification =
  /** The provider tells when a key was last used. */
  | { readonly by: 'last-used' }
  /** A command on this machine ends with 0 if the new one works. */
  | { readonly by: 'command'; readonly command: string }
  /** A workflow of each of these repositories succeeds. */
  | { readonly by: 'workflow'; readonly workflow: string; readonly repositories: readonly string[] }
  | { readonly by: 'none' };

/** Where a credential goes: a secret in a store, and how its value is made of the parts. */
export interface TargetEntry {
  /** Name of an entry of `stores`, or the id of a store. */
  readonly store: string;
  readonly scope: string | undefined;
  readonly name: string;
  readonly key: string | undefined;
  /** `postgres://{user}:{password}@{host}/app`; `undefined` for the first part as it is. */
  readonly template: string | undefined;
  /** Scopes that are to be served another secret of that name, nearer to them. */
  readonly except: readonly string[];
  /** Another name for it: the two take turns, and files refer to the one that is in use. */
  readonly alternate?: string | undefined;
}

/** An entry of the policy's `rotations`. Times are in milliseconds. */
export interface RotationEntry {
  /** It never changes: journal and labels go by it. */
  readonly name: string;
  /** Id of an issuer. */
  readonly provider: string;
  /** As the issuer's own schema has checked it. */
  readonly account: unknown;
  /** `env://PG_ADMIN`; `undefined` where a credential makes its own successor. */
  readonly admin: string | undefined;
  /** A reference to the value in use. */
  readonly current: string | undefined;
  /** The greatest age that it may reach. */
  readonly lifetime: number;
  readonly targets: readonly TargetEntry[];
  /** Files that refer to it, from the root of the repository. */
  readonly files: readonly string[];
  /** Whose files they are, if not those of the repository that the policy is in. */
  readonly repository: string | undefined;
  readonly verify: Verification;
  /** So long the old one stays once the new one was seen in use. */
  readonly grace: number;
  /** So long before the last moment a new one is made. */
  readonly lead: number;
  /** So long its provider lets the one in use live once another one was made; absent where it does not notice. */
  readonly overlap?: number | undefined;
  /** It is one that this program itself works with: its turn comes last. */
  readonly isOwn: boolean;
  readonly isPaused: boolean;
  /** A login or a team of GitHub: who does what no program can. */
  readonly owner?: string | undefined;
}

/** What a target is called in the journal and to people: `github:acme/DATABASE_URL`. */
export function targetName({
  store,
  scope,
  name,
  key,
}: Pick<TargetEntry, 'store' | 'scope' | 'name' | 'key'>): string {
  return `${store}:${[scope, name].filter((part) => part !== undefined).join('/')}${key === undefined ? '' : `#${key}`}`;
}

/**
 * When a new credential has to be made at the latest, so that the old one is gone before it is too old, or replaced before its provider ends it
 * (`endsAt`). `undefined` if nobody knows either.
 */
export function dueAt(
  mintedAt: Date | undefined,
  { lifetime, grace, lead }: RotationEntry,
  endsAt?: Date,
): Date | undefined {
  const ends = [mintedAt && mintedAt.getTime() + lifetime, endsAt?.getTime()].filter(
    (end) => end !== undefined,
  );
  return ends.length === 0 ? undefined : new Date(Math.min(...ends) - grace - lead);
}
