/** What a provider has told about a credential. Times are UTC. What is `undefined` was not told. */
export interface Facts {
  readonly createdAt?: Date | undefined;
  /** It was there at that time already: where its making is not told, a lower bound of its age. */
  readonly existedAt?: Date | undefined;
  /** `never`: the provider says that it does not end. */
  readonly expiresAt?: Date | 'never' | undefined;
  /** Not by the question that tells it; by an earlier one of ours, it may be. */
  readonly lastUsedAt?: Date | undefined;
  /** What it may do, as the provider names it: `admin:org`. */
  readonly scopes?: readonly string[] | undefined;
  /** The provider's own name for it, which is no secret: the id of a key. */
  readonly handle?: string | undefined;
}

/** What became of a credential that is good for nothing any more. `invalid`: the provider does not say which. */
export type Death = 'revoked' | 'expired' | 'disabled' | 'invalid';

/** Why nobody knows. */
export type UnknownReason =
  /** No connection, or one that broke. */
  | 'unreachable'
  | 'timeout'
  /** To follow would take the credential to a place that nobody named. */
  | 'redirected'
  | 'rate-limited'
  /** 5xx. */
  | 'provider-error'
  /** 403 and the like: the provider would not say. */
  | 'refused'
  /** Nothing that the provider documents. */
  | 'unexpected-reply'
  /** It belongs to a host that neither the provider nor the policy names. */
  | 'host-not-listed'
  /** Which instance it belongs to is written nowhere. */
  | 'host-unknown'
  /** The policy has no entry for the store that a reference names. */
  | 'store-not-listed'
  /** What is said about it fits more than one. */
  | 'ambiguous'
  /** The other part of a pair, an account or an environment variable is missing. */
  | 'incomplete'
  /** Asking would cost money or tell somebody. */
  | 'costs'
  /** Nobody has documented a way to ask. */
  | 'no-way'
  | 'offline'
  | 'interrupted';

/** Three answers, never two: only what the provider documents as "this credential is invalid" is a death. */
export type Inspection =
  | { readonly answer: 'live'; readonly facts: Facts }
  | { readonly answer: 'dead'; readonly because: Death; readonly facts?: Facts }
  | Unknown;

/** Nobody knows, and why. */
export interface Unknown {
  readonly answer: 'unknown';
  readonly reason: UnknownReason;
  /** Which host, which variable, which status: our own words, never the provider's. */
  readonly detail?: string | undefined;
}

/** Ends a question to which there will be no answer; whoever asked makes an unknown of it. */
export class Unanswered extends Error {
  override readonly name = 'Unanswered';

  readonly reason: UnknownReason;
  /** As in an `Inspection`. */
  readonly detail: string | undefined;

  constructor(reason: UnknownReason, detail?: string) {
    super(detail === undefined ? reason : `${reason}: ${detail}`);
    this.reason = reason;
    this.detail = detail;
  }
}

export function live(facts: Facts = {}): Inspection {
  return { answer: 'live', facts };
}

export function dead(because: Death, facts?: Facts): Inspection {
  return facts === undefined ? { answer: 'dead', because } : { answer: 'dead', because, facts };
}

export function unknown(reason: UnknownReason, detail?: string): Unknown {
  return { answer: 'unknown', reason, detail };
}

/** What a reply comes to that nobody documents. */
export function undocumented({ status }: { readonly status: number }): Unknown {
  return unknown(status === 401 || status === 403 ? 'refused' : 'unexpected-reply', `status ${status}`);
}

/** What each of them means, as it completes "it is known that" or "nobody knows, for". */
export const reasons: Readonly<Record<Death | UnknownReason, string>> = {
  revoked: 'somebody has revoked it',
  expired: 'its time is over',
  disabled: 'it is switched off, and could be switched on again',
  invalid: 'the provider knows no such credential',
  unreachable: 'no connection came about, or it broke',
  timeout: 'no answer came in time',
  redirected: 'the answer was a redirect, which is not followed',
  'rate-limited': 'the other side wants to be asked less often',
  'provider-error': 'the other side had an error',
  refused: 'the other side would not tell',
  'unexpected-reply': 'the answer is none that the other side documents',
  'host-not-listed': 'it belongs to a host that neither its vendor nor the policy lists',
  'host-unknown': 'nothing says to which host it belongs',
  'store-not-listed': 'the policy lists no such store',
  ambiguous: 'more than one secret could be meant',
  incomplete: 'something that belongs to it is missing',
  costs: 'asking would cost money or tell somebody, and the policy does not allow that',
  'no-way': 'no way to ask is known',
  offline: 'nobody was to be asked',
  interrupted: 'asking was interrupted',
};
