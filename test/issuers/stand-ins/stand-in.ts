import type { Answer, Received } from '../../servers/answering.js';

/** A credential with its values, by the names of its parts. */
export interface Made {
  readonly id: string;
  readonly parts: Readonly<Record<string, string>>;
}

/** Some account at a vendor, which keeps the credentials that are made, and answers as the vendor documents. */
export interface StandIn {
  /** What a rotation's `account` says. */
  readonly account: Readonly<Record<string, unknown>>;
  /** The credential that makes others: the only one that may. */
  readonly admin: string;
  /** One that may look at what there is, and make nothing; for vendors that tell what an admin may before it is done. */
  readonly weak?: string;
  /** One that looks like it and is nobody’s; absent where other letters and digits make one. */
  readonly stranger?: string;
  /** The one in use, which somebody has made by hand. */
  readonly current: Made;
  /** Ids of others that live beside those of this account: of another user, project, role or kind. At least one, unless the vendor has no such thing. */
  readonly foreign: readonly string[];
  /** Ids of those of this account that cannot be ended without another one. */
  readonly bound?: readonly string[];
  /** As many as may live at once, the one in use among them; absent if the vendor documents no limit. */
  readonly cap?: number;
  answer?(request: Received): Answer | Promise<Answer>;
  /** Somebody makes one more by hand, of this account; more than the longest page of a list can be asked for. */
  add(): Made | Promise<Made>;
  /** Somebody ends one of this account by hand; for vendors that let a person alone make them. */
  remove?(id: string): void;
  /** Somebody switches one of this account off by hand, which stays there; where that is not the same as to end it. */
  deactivate?(id: string): void;
  /**
   * All that the vendor keeps, by id, the foreign ones too: whether each lives, and all else that nobody but its owner may change. Not when it was
   * last used.
   */
  kept(): Kept | Promise<Kept>;
  /** What a credential may do, for vendors where two of one account may differ in that. */
  rights?(id: string): unknown;
  /** The documented reply to whoever may not end a credential. */
  readonly forbidden?: Answer;
  /** Replies that the vendor documents, by which nothing is made. */
  readonly refusals?: readonly Refusal[];
}

export type Kept = Readonly<Record<string, { readonly isLive: boolean } & Readonly<Record<string, unknown>>>>;

export interface Refusal {
  readonly name: string;
  /** In place of the answer to the last request of a `mint`. */
  readonly answer: Answer;
  readonly becomes: 'full' | 'refused';
}

export type MakeStandIn = () => StandIn | Promise<StandIn>;

/** Noon, as for those who are asked in these tests. */
export const NOW = new Date('2026-11-26T12:00:00Z');

export function json(status: number, body: unknown): Answer {
  return { status, body: JSON.stringify(body) };
}
