import type { z } from 'zod';
import type { Inspection } from '../../core/inspection.js';
import type { Secret } from '../../core/secret.js';
import { shortOfChanging } from '../../core/short-of-changing.js';
import type { ChangingTools } from '../../core/tools.js';
import { orNothingSent } from './nothing-sent.js';

/** A credential as its provider knows it: without its value. Times are UTC. */
export interface Key {
  /**
   * What it is revoked by. No two credentials ever have the same one, not even one after the other: where the provider uses a name again (a role
   * of a database), the id says which password of it is meant.
   */
  readonly id: string;
  /** What it was called when it was made; `undefined` if the provider does not keep that. */
  readonly label: string | undefined;
  readonly createdAt: Date | undefined;
  /** When it ends by itself, where the provider tells that. */
  readonly expiresAt?: Date | undefined;
  /** `undefined` where it is not told; `never` if the provider says that nobody has used it yet. */
  readonly lastUsedAt: Date | 'never' | undefined;
  /** Whether it lets anybody in. */
  readonly isLive: boolean;
}

/** A credential by the names of its parts, as templates of a policy name them: `{token}`, `{user, password}`. */
export type Parts = Readonly<Record<string, Secret>>;

/** What an issuer is reached by. */
export interface Access<Account> {
  /** What the rotation's `account` says, as the issuer's own schema has checked it. */
  readonly account: Account;
  /** The policy's `admin`; where there is none, the credential in use itself, for the issuers that have `self`, and anything for those that have no `admin`. For `destinations` only. */
  readonly admin: Secret;
}

/** What a new credential has to be. */
export interface Order {
  /** What it is called: `mcp-rekey/pg-mcp/01JDQ6Z…`. At most 63 characters: letters, digits, `-` and `/`. */
  readonly label: string;
  /** Id of the credential in use, which must not notice anything; `undefined` if there is none. */
  readonly current: string | undefined;
  /** It has to be good until then. Where the provider wants a credential to end, that is the end. */
  readonly until: Date;
  /** Who may get its parts. */
  readonly audience: readonly string[];
}

/** What became of an order. After an `Unanswered` of another reason than 'refused' nobody knows whether something was made. */
export type Minting =
  | {
      readonly answer: 'minted';
      readonly id: string;
      readonly parts: Parts;
      readonly createdAt?: Date | undefined;
      readonly expiresAt?: Date | undefined;
    }
  /** There are as many as there may be. */
  | { readonly answer: 'full'; readonly detail: string }
  /** In our own words: the provider's may quote what is secret. */
  | { readonly answer: 'refused'; readonly detail: string };

/** What became of a revocation. `gone`: there was no such credential any more. After an `Unanswered` nobody knows. */
export type Revocation =
  | { readonly answer: 'revoked' }
  | { readonly answer: 'gone' }
  | { readonly answer: 'refused'; readonly detail: string };

/** What a person does where the provider lets no program do it. */
export interface ByHand {
  /** The page of the provider on which a new one is made. */
  readonly url: string;
  /** What to do there, step by step; each is a sentence. It says which scopes to choose. */
  readonly steps: readonly [string, ...string[]];
  /** How the old one is revoked there, if `revoke` is absent: by `revokeValue` it is only where somebody has its value still. */
  readonly revoking?: string;
}

/**
 * Who makes new credentials beside the old ones, and revokes these later. What it can do is said by the members that it has. Nothing here may
 * end, change or extend a credential but `revoke`: a way of the provider's that replaces one by another at once is not used. What the provider
 * itself changes about those that there are when one is made, `overlap` says.
 */
export interface Issuer<Account = never> {
  /** The file's name, and what `provider` of a rotation says: the provider's id, with what is made behind it where it makes several things. */
  readonly id: string;
  readonly title: string;
  /** Id of the provider, as docs/providers.md lists it. */
  readonly provider: string;
  /** The provider's pages that document the calls. */
  readonly docs: readonly string[];
  /** What a rotation's `account` says. Strict. Each key is described, for the docs. */
  readonly account: z.ZodObject & z.ZodType<Account>;
  /** Where its credentials, and the one that makes them, may go. */
  readonly destinations: (account: Account) => readonly string[];
  /** Which credential makes and revokes others, and the least that it must be allowed to do. Absent where none is ever used. */
  readonly admin?: string;
  /** How a credential makes its own successor, if it can: then the policy may leave `admin` out. */
  readonly self?: string;
  /** Names of the parts, the first of which is what a target without a template gets. */
  readonly parts: readonly [string, ...string[]];
  /** How many may live at once, if there is a limit so tight that it has to be known before. */
  readonly room?: number;
  /** Whether those that let nobody in take room too, until they are deleted. */
  readonly countsDead?: true;
  /** How long those that there are live on at the most once another one was made, in milliseconds; absent where they do not notice. */
  readonly overlap?: number;
  /** How exactly the provider tells when a key was last used, in milliseconds; absent if it does not tell. */
  readonly usage?: { readonly granularity: number };
  /** Why it is not used unless `--experimental` says so: what could not be verified. */
  readonly experimental?: string;
  /** All that there are beside one another: of this user, role, service account. May throw `Unanswered`. */
  readonly list?: (access: Access<Account>, tools: ChangingTools) => Promise<readonly Key[]>;
  /**
   * The label of an order as `list` tells it. Absent if it tells none: then nobody can find a credential that a run has left behind.
   */
  readonly labelled?: (label: string) => string;
  /**
   * Uses it, by a call that changes nothing. A live one's `handle` is its id as `list` gives it, wherever the provider tells or the credential shows;
   * an admin may be needed for that. A dead one has none, or that as well. May throw `Unanswered`.
   */
  test(parts: Parts, access: Access<Account>, tools: ChangingTools): Promise<Inspection>;
  /**
   * Makes one. All that could be wrong is found out before anything is made: with the order, and with the rights of the admin wherever the provider
   * tells them. Absent where a person has to.
   */
  readonly mint?: (order: Order, access: Access<Account>, tools: ChangingTools) => Promise<Minting>;
  /** Those looks alone: why nothing would be made, or `undefined` if nothing speaks against it. `defineIssuer` makes it of `mint`. May throw `Unanswered`. */
  readonly rehearse?: (
    order: Order,
    access: Access<Account>,
    tools: ChangingTools,
  ) => Promise<string | undefined>;
  /** For what has no `mint`, or is better done by a person until it has. */
  readonly byHand?: ByHand;
  /** Ends the one of that id, and nothing else. */
  readonly revoke?: (id: string, access: Access<Account>, tools: ChangingTools) => Promise<Revocation>;
  /** Where the provider wants to be shown what it is to end. */
  readonly revokeValue?: (parts: Parts, access: Access<Account>, tools: ChangingTools) => Promise<Revocation>;
}

/**
 * Keeps an issuer's account out of the registry's type: it is checked by its own schema before it comes back. An order that fails before a change
 * was sent is refused, whatever it failed of: a time-out while looks were taken leaves nothing behind.
 */
export function defineIssuer<Account>(issuer: Omit<Issuer<Account>, 'rehearse'>): Issuer {
  const { mint } = issuer;
  const safe: Issuer<Account> =
    mint === undefined
      ? issuer
      : {
          ...issuer,
          mint: async (order, access, tools) => orNothingSent(tools, (own) => mint(order, access, own)),
          rehearse: async (order, access, tools) => {
            const early = await shortOfChanging(tools, (own) => mint(order, access, own));
            return early && hindranceIn(early);
          },
        };
  return safe as unknown as Issuer;
}

function hindranceIn(minting: Minting): string {
  // A bug: it has gone about it in a way that nobody gave it.
  if (minting.answer === 'minted') throw new TypeError(`${minting.id} was made where only looks were due`);
  return minting.detail;
}

export function refused(detail: string): { readonly answer: 'refused'; readonly detail: string } {
  return { answer: 'refused', detail };
}
