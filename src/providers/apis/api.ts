import type { Inspection } from '../../core/inspection.js';
import type { Secret } from '../../core/secret.js';
import type { Tools } from '../../core/tools.js';

/** A stronger credential that the policy names, for questions that a credential cannot answer about itself. */
export interface Admin {
  readonly secret: Secret;
  /** The host of the policy's entry, as `HttpRequest.at` takes it: the only place that it may go to. */
  readonly at: string;
}

/** A host on which a credential may be asked about. */
export interface Instance {
  /** As `HttpRequest.at` takes it: the origin, and the path that was given with it, unless customers of the vendor have such hosts (`*.…`). */
  readonly at: string;
  readonly origin: string;
  readonly host: string;
  /** `undefined` where it is the protocol's own. */
  readonly port: number | undefined;
}

/** A found credential, and what stands around it. */
export interface Asked {
  /** Id of its kind; `undefined` if it is known by its name only. */
  readonly kind: string | undefined;
  readonly value: Secret;
  /** What its slot is called: a variable, a header, a flag. */
  readonly name: string | undefined;
  /** The user in front of it, in a URL or a `Basic` header. */
  readonly user: string | undefined;
  /** The URL or connection string that it stands in, with the credential and all. */
  readonly url: Secret | undefined;
  /**
   * Another string of the same server that is no credential (`GRAFANA_URL`, `AWS_REGION`): the first whose name is one of these. Names are
   * upper case with `_` between words; those of headers, flags and keys are compared in that form too (`--grafana-url`).
   */
  text(...names: readonly string[]): string | undefined;
  /** The other half of a pair, whatever it was found to be: by name, or by the id of its kind. */
  other(...namesOrKinds: readonly string[]): Secret | undefined;
  /**
   * The instance that it belongs to: `address`, else what a string of the server with one of these names says (a URL or a bare host), else the
   * URL it stands in if vendor or policy vouch for that, else `otherwise`, else the only one of their own that the policy lists. Throws
   * `Unanswered`: `host-not-listed` if neither vendor nor policy lists that host, `host-unknown` if nothing says.
   */
  instance(where: {
    /** An origin that the inspector has put together itself: `postgres://db.acme.example:5432`. */
    readonly address?: string;
    readonly names?: readonly string[];
    readonly otherwise?: string;
  }): Instance;
  /** `undefined` unless the policy has one for this provider. */
  readonly admin: Admin | undefined;
  /** What the policy says of the account: `{organization: 'acme'}`. Keys are those of `Provider.account`. */
  readonly account: Readonly<Record<string, string>>;
}

/** One way to ask about some kinds of credential. */
export interface Inspector {
  /** Ids of kinds; `named` for a credential that only its name tells. A kind is in no other inspector of the provider. */
  readonly kinds: readonly string[];
  /** The vendor’s pages that document request and replies. */
  readonly docs: readonly string[];
  /** What asking costs, or whom it tells, as it completes "asking …": `counts as a search`. Then it is done only if the policy allows it. */
  readonly costs?: string;
  /**
   * Reads only: asking must not change, extend or use up anything. May throw `Unanswered`, which becomes the answer `unknown`; whatever else
   * it throws is a bug.
   */
  inspect(asked: Asked, tools: Tools): Promise<Inspection>;
}

/** What a provider can be asked. Its file has the provider's id for a name; it is loaded only when somebody asks. */
export interface ProviderApi {
  /** Id of the provider. */
  readonly id: string;
  /**
   * Destinations that are the vendor's own. `*.example.com` only where the vendor itself answers on all of them, and no customer sees
   * the request. Empty for what runs on hosts of one's own: those are asked if the policy lists them.
   */
  readonly hosts: readonly string[];
  /** Schemes of the connection strings whose passwords it answers for, whoever runs the server: `postgres`. */
  readonly schemes?: readonly string[];
  /** What its `admin` is, and the least that it must be allowed to do; absent if there is no use for one. */
  readonly admin?: string;
  /** Scopes that give more than a server should have; `*` is a wildcard. They make a credential at least `high`. */
  readonly broad?: readonly string[];
  readonly inspectors: readonly Inspector[];
}
